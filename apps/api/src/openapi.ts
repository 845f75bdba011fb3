import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { OpenAPIObject, StandardSchemaConverter } from '@nestjs/swagger';
import { z } from 'zod';
import { Changes, ProblemBody, problemTexts } from '#contracts';
import type { ProblemCode } from '#contracts';
import { directiveExamples } from './commands/directive-examples.ts';
import { examples } from './commands/examples.ts';
import { unitExamples } from './commands/unit-examples.ts';
import { importExamples, previewExamples } from './imports/examples.ts';

const description = `Assign tasks, answer for them, and see who knew what and when.

**One way to change a task**: \`POST /api/tasks/{taskId}/commands\` with an \`Idempotency-Key\`; **and one to change the organisation**:
\`POST /api/units/{unitId}/commands\`, for administrators. They also enter calendars and policies and put them in force
(\`/api/calendars\`, \`/api/policies\`), and see to names and accounts of people (\`/api/people\`). Everything else reads.

**Sign in** with \`POST /api/sessions\` and send the token as \`Authorization: Bearer …\`. A session acts in one post; the capacity (KT., TL., …)
follows from the post.

**Times**: \`…At\` are instants in UTC, \`…On\` are local dates. Business time can be shifted in a demo: \`GET /api/clock\`.

**Errors** are RFC 9457 problems with a stable \`code\`. Sentences, here and in histories, are Vietnamese; send \`Accept-Language: en\` for English.`;

type JsonSchema = Record<string, unknown> & { $defs?: Record<string, unknown> };

/** zod writes JSON Schema 2020-12, which is OpenAPI 3.1’s own; whatever has an id becomes a named component. */
const convert: StandardSchemaConverter = (schema, { schemaType }) => {
  const type = schema as z.ZodType;
  const {
    $schema: _,
    $defs = {},
    ...root
  } = z.toJSONSchema(type, { io: schemaType, unrepresentable: 'any' }) as JsonSchema;
  return { schema: root, components: $defs };
};

const problemResponse = (...codes: ProblemCode[]) => ({
  description: codes.map((code) => `\`${code}\`: ${problemTexts[code].en}`).join('\n\n'),
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

const operationsOf = (document: OpenAPIObject) =>
  Object.values(document.paths).flatMap(({ get, post, put, delete: removed }) =>
    [get, post, put, removed].flatMap((operation) => operation ?? []),
  );

const offer = (document: OpenAPIObject, path: string, offered: Record<string, unknown>): void => {
  const body = document.paths[path]?.post?.requestBody;
  if (body && 'content' in body) Object.assign(body.content['application/json'] ?? {}, { examples: offered });
};

/** What every route can answer with, and what a decorator cannot say. */
const complete = (document: OpenAPIObject): OpenAPIObject => {
  for (const schema of [ProblemBody, Changes])
    Object.assign(
      ((document.components ??= {}).schemas ??= {}),
      convert(schema, { schemaType: 'output' })?.components,
    );
  for (const operation of operationsOf(document)) {
    operation.responses['500'] ??= problemResponse('internal');
    operation.responses['503'] ??= problemResponse('database-away', 'too-busy', 'no-answer-in-time');
  }
  offer(document, '/api/tasks/{taskId}/commands', examples);
  offer(document, '/api/units/{unitId}/commands', unitExamples);
  offer(document, '/api/directives/{directiveId}/commands', directiveExamples);
  offer(document, '/api/imports/preview', previewExamples);
  offer(document, '/api/imports', importExamples);
  return document;
};

/** The OpenAPI 3.1 document of the running module. */
export const openApiOf = (app: INestApplication): OpenAPIObject => {
  const config = new DocumentBuilder()
    .setTitle('dondoc: task assignment and accountability')
    .setDescription(description)
    .setVersion('0.1.0')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .setOpenAPIVersion('3.1.0')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' })
    .build();
  return complete(
    SwaggerModule.createDocument(app, config, {
      standardSchemaConverter: convert,
      operationIdFactory: (controller, method) =>
        `${controller.replace('Controller', '').toLowerCase()}.${method}`,
    }),
  );
};

/** Serves the document and a page to try it, from our own files. */
export const serveDocs = (app: INestApplication): void => {
  SwaggerModule.setup('api/docs', app, () => openApiOf(app), {
    jsonDocumentUrl: 'api/openapi.json',
    swaggerOptions: { persistAuthorization: true, displayOperationId: false },
    customSiteTitle: 'dondoc API',
  });
};
