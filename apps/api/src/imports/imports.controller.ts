import { Body, Controller, Get, HttpCode, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AnnexPreview, AnnexToImport, CommandId, ImportAnnex, ImportList, ImportView } from '#contracts';
import type { Language } from '#contracts';
import { Answers, AnswersFile, Fails } from '../http/documented.ts';
import { KeyHeader } from '../http/key-header.ts';
import { CurrentSession, IdempotencyKey, InLanguage } from '../http/request.ts';
import { TakesItsTime } from '../load/limits.ts';
import { followingRoles, Roles } from '../sessions/roles.ts';
import type { Session } from '../sessions/session.ts';
import { ImportPreviews } from './import-preview.ts';
import { Imports } from './imports.ts';
import { annexTemplate } from './template.ts';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Why a file cannot be read as an annex. */
const Unread = () =>
  Fails(
    ...([
      'unknown-file',
      'file-removed',
      'file-lost',
      'files-away',
      'annex-foreign',
      'annex-old-format',
    ] as const),
    ...(['annex-encrypted', 'annex-macros', 'annex-entities', 'annex-damaged', 'annex-too-large'] as const),
    ...(['annex-too-heavy', 'annex-without-table', 'too-busy'] as const),
  );

@ApiTags('Imports')
@Controller('imports')
export class ImportsController {
  constructor(
    private readonly previews: ImportPreviews,
    private readonly imports: Imports,
  ) {}

  @Get()
  @Roles(...followingRoles)
  @Answers(ImportList, 'List imports of annexes', 'Of the authority of the caller, the latest first.')
  list(@CurrentSession() session: Session) {
    return this.imports.list(session);
  }

  @Get('template')
  @Roles(...followingRoles)
  @AnswersFile(
    [xlsx],
    'An annex to fill in',
    'A workbook with the headings that are read, and how to fill it in.',
  )
  async template() {
    const disposition = 'attachment; filename="mau-phu-luc.xlsx"';
    return new StreamableFile(await annexTemplate(), { type: xlsx, disposition });
  }

  @Post('preview')
  @HttpCode(200)
  @Roles(...followingRoles)
  @TakesItsTime()
  @Answers(
    AnnexPreview,
    'What importing an annex would come to',
    'The annex of a paper (.xlsx, .docx or .csv), uploaded before: each item as it was understood, each cell that is in doubt and how to ' +
      'mend it, and what issuing it would come to by the rules of the domain. Nothing is kept. Send it again with mends until all is right.',
  )
  @Fails('invalid-request', 'malformed-json', 'body-too-large')
  @Unread()
  preview(
    @CurrentSession() session: Session,
    @Body({ schema: AnnexToImport }) body: AnnexToImport,
    @InLanguage() language: Language,
  ) {
    return this.previews.of(session, body, language);
  }

  @Post()
  @HttpCode(200)
  @Roles(...followingRoles)
  @TakesItsTime()
  @KeyHeader()
  @Answers(
    ImportView,
    'Import an annex',
    'Issues a task for each item, or for those of the rows named, by the ordinary way of a command. Nothing is written unless all that is ' +
      'meant is right. It goes on by itself, whatever restarts; look at it under its id, which is the key. The same paper again makes no ' +
      'second task.',
  )
  @Fails('invalid-request', 'malformed-json', 'body-too-large')
  @Fails('idempotency-key-missing', 'idempotency-key-reused', 'annex-not-right', 'file-not-stored')
  @Unread()
  start(
    @CurrentSession() session: Session,
    @IdempotencyKey() importId: string,
    @Body({ schema: ImportAnnex }) body: ImportAnnex,
    @InLanguage() language: Language,
  ) {
    return this.imports.start(session, importId, body, language);
  }

  @Get(':importId')
  @Roles(...followingRoles)
  @Answers(ImportView, 'One import', 'How far it is, and what has become of each row.')
  @Fails('invalid-request', 'unknown-import')
  find(
    @CurrentSession() session: Session,
    @Param('importId', { schema: CommandId }) importId: string,
    @InLanguage() language: Language,
  ) {
    return this.imports.find(session, importId, language);
  }
}
