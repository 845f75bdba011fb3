import { Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { DirectiveId, FileName, Sha256, StoredFile, TaskId } from '#contracts';
import { Answers, Fails } from '../http/documented.ts';
import { CurrentSession } from '../http/request.ts';
import type { HttpRequest } from '../http/request.ts';
import { MovesFile } from '../load/limits.ts';
import { AnyRole } from '../sessions/roles.ts';
import type { Session } from '../sessions/session.ts';
import { Downloads } from './downloads.ts';
import type { Outgoing } from './downloads.ts';
import { Uploads } from './uploads.ts';
import type { Incoming } from './uploads.ts';

const UploadQuery = z.strictObject({ fileName: FileName });

const bytes = { schema: { type: 'string', format: 'binary' } } as const;

@ApiTags('Files')
@Controller()
export class FilesController {
  constructor(
    private readonly uploads: Uploads,
    private readonly downloads: Downloads,
  ) {}

  @Post('files')
  @HttpCode(200)
  @AnyRole()
  @MovesFile()
  @ApiConsumes('application/octet-stream')
  @ApiBody({ ...bytes, description: 'The bytes of the file, as they are' })
  @Answers(
    StoredFile,
    'Upload a file',
    'The body is the file itself, its `Content-Type` what it is. It is kept under the SHA-256 of its bytes and seen by nobody else ' +
      'until an act names it, as it is answered here. The same bytes again are the same file.',
  )
  @Fails('invalid-request', 'file-empty', 'file-too-large', 'file-removed', 'files-away')
  upload(
    @CurrentSession() session: Session,
    @Query({ schema: UploadQuery }) { fileName }: z.infer<typeof UploadQuery>,
    @Req() request: Incoming,
  ) {
    return this.uploads.take(session, request, fileName);
  }

  @Get('files/:sha256')
  @AnyRole()
  @MovesFile()
  @ApiProduces('application/octet-stream')
  @Answers(z.any(), 'A file that the caller uploaded', 'Always as an attachment; HEAD tells its size.')
  @Fails('invalid-request', 'unknown-file', 'file-removed', 'file-lost', 'files-away')
  async own(
    @CurrentSession() session: Session,
    @Param('sha256', { schema: Sha256 }) sha256: string,
    @Req() { method }: HttpRequest,
    @Res() response: Outgoing,
  ) {
    await this.downloads.send(await this.downloads.own(session, sha256), method !== 'HEAD', response);
  }

  @Get('tasks/:taskId/files/:sha256')
  @AnyRole()
  @MovesFile()
  @ApiProduces('application/octet-stream')
  @Answers(
    z.any(),
    'A file that an act on a task has brought',
    'For whoever may open the task. Always as an attachment; HEAD tells its size.',
  )
  @Fails('invalid-request', 'not-issued', 'unknown-file', 'file-removed', 'file-lost', 'files-away')
  async ofTask(
    @CurrentSession() session: Session,
    @Param('taskId', { schema: TaskId }) taskId: string,
    @Param('sha256', { schema: Sha256 }) sha256: string,
    @Req() { method }: HttpRequest,
    @Res() response: Outgoing,
  ) {
    const file = await this.downloads.ofTask(session, taskId, sha256);
    await this.downloads.send(file, method !== 'HEAD', response);
  }

  @Get('directives/:directiveId/files/:sha256')
  @AnyRole()
  @MovesFile()
  @ApiProduces('application/octet-stream')
  @Answers(
    z.any(),
    'A file that an act on a directive has brought',
    'For whoever may open the directive. Always as an attachment; HEAD tells its size.',
  )
  @Fails('invalid-request', 'directive-not-found', 'unknown-file', 'file-removed', 'file-lost', 'files-away')
  async ofDirective(
    @CurrentSession() session: Session,
    @Param('directiveId', { schema: DirectiveId }) directiveId: string,
    @Param('sha256', { schema: Sha256 }) sha256: string,
    @Req() { method }: HttpRequest,
    @Res() response: Outgoing,
  ) {
    const file = await this.downloads.ofDirective(session, directiveId, sha256);
    await this.downloads.send(file, method !== 'HEAD', response);
  }
}
