import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Language } from '#contracts';
import { TaskId, TaskPage, TaskView } from '#contracts';
import { Answers, Fails } from '../http/documented.ts';
import { CurrentSession, InLanguage } from '../http/request.ts';
import { AnyRole } from '../sessions/roles.ts';
import type { Session } from '../sessions/session.ts';
import { Moment } from './moment.ts';
import { TaskQuery } from './task-list.ts';
import { Tasks } from './tasks.ts';

@ApiTags('Tasks')
@Controller('tasks')
export class TasksController {
  constructor(private readonly tasks: Tasks) {}

  @Get()
  @AnyRole()
  @Answers(
    TaskPage,
    'List tasks',
    'Unit people see the tasks of their unit; all others see those of their authority, and a leader narrows the list to their own ' +
      'with `leaderPostId`. In the order of due dates.',
  )
  @Fails('invalid-request')
  list(
    @CurrentSession() session: Session,
    @Query({ schema: TaskQuery }) query: z.infer<typeof TaskQuery>,
    @InLanguage() language: Language,
  ) {
    return this.tasks.list(session, query, language);
  }

  @Get(':taskId')
  @AnyRole()
  @Answers(
    TaskView,
    'One task',
    'With both axes of its status, what is owed, with whom its time went, what comes next and what the caller may do; or as it was at a ' +
      'version or an instant, in the names of that day, withdrawn or not.',
  )
  @Fails('invalid-request', 'not-issued')
  find(
    @CurrentSession() session: Session,
    @Param('taskId', { schema: TaskId }) taskId: string,
    @Query({ schema: Moment }) moment: Moment,
    @InLanguage() language: Language,
  ) {
    return this.tasks.view(session, taskId, language, moment);
  }
}
