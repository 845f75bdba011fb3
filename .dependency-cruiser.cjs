// Who may import whom. Data flows one way; an arrow against it fails here.
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: '\\.spec\\.ts$' },
  to: { pathNot: [from, ...allowed] },
});
const npm = (...names) => names.map((name) => `node_modules/${name}/`);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'not-to-specs',
      severity: 'error',
      from: { pathNot: '\\.spec\\.ts$|^test/' },
      to: { path: '\\.spec\\.ts$|^test/' },
    },
    only('contracts', '^libs/contracts/', npm('zod'), 'The language: zod and nothing else.'),
    only('domain', '^libs/domain/', ['^libs/contracts/'], 'The rules: pure, no package at all.'),
    {
      name: 'domain-types-only',
      comment: 'zod must not reach the workflow bundle: the rules take only types from the contracts.',
      severity: 'error',
      from: { path: '^libs/domain/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^libs/contracts/', dependencyTypesNot: ['type-only'] },
    },
    only(
      'workflows',
      '^workflows/',
      ['^libs/contracts/', '^libs/domain/', ...npm('@temporalio/workflow')],
      'What runs in the sandbox.',
    ),
    only(
      'event-store',
      '^libs/event-store/',
      [
        '^libs/contracts/',
        '^(node:)?(crypto|timers/promises)$',
        ...npm('typeorm', 'canonicalize', 'pg', '@types/pg', 'pg-copy-streams', '@types/pg-copy-streams'),
      ],
      'An append-only store that knows nothing of tasks.',
    ),
    only(
      'files',
      '^libs/files/',
      [
        '^libs/contracts/',
        '^(node:)?(crypto|events|fs|fs/promises|path|stream)$',
        ...npm('typeorm', '@aws-sdk/client-s3'),
      ],
      'Bytes under their hash, and what is known of them.',
    ),
    only(
      'organisation',
      '^libs/organisation/',
      ['^libs/(contracts|domain|event-store)/', ...npm('typeorm', 'zod', '@node-rs/argon2')],
      'Who holds what, when.',
    ),
    only(
      'read-models',
      '^libs/read-models/',
      ['^libs/(contracts|domain|event-store|organisation)/', ...npm('typeorm')],
      'A fold of events into rows, and queries over rows.',
    ),
    only(
      'letters',
      '^libs/letters/',
      ['^libs/contracts/', '^(node:)?(module|path)$', ...npm('docx', 'fflate', 'pdfmake', '@types/pdfmake')],
      'Official letters, from words to bytes.',
    ),
    only(
      'annex',
      '^libs/annex/',
      [
        '^libs/(contracts|domain)/',
        '^(node:)?(child_process|url|stream/consumers)$',
        ...npm('@e965/xlsx', 'fflate', 'sax'),
      ],
      'What an annex says, and the reading of it in a process apart.',
    ),
    only(
      'audit',
      '^libs/audit/',
      ['^libs/(contracts|domain|event-store|organisation|read-models)/', '^(node:)?util$', ...npm('typeorm')],
      'What only the rules can tell about what was written.',
    ),
    only(
      'platform',
      '^libs/platform/',
      [
        '^libs/(contracts|domain|event-store|files|organisation|read-models)/',
        '^workflows/messages\\.ts$',
        '^(node:)?crypto$',
        ...npm(
          'typeorm',
          'pg',
          '@types/pg',
          'zod',
          '@temporalio/client',
          '@temporalio/common',
          '@temporalio/workflow',
        ),
      ],
      'What both servers share.',
    ),
    only(
      'web',
      '^apps/web/',
      npm(
        '@fontsource/[^/]+',
        '@mantine/(core|hooks)',
        '@tanstack/react-(query|router|virtual)',
        'i18next',
        'openapi-fetch',
        'react',
        '@types/react',
        'react-dom',
        '@types/react-dom',
        'react-i18next',
        'vite',
      ).concat('^(node:)?url$', '^libs/contracts/src/phrases\\.ts$'),
      'What runs in the browser knows the API by its document, and the words that both say.',
    ),
    {
      name: 'apps-apart',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: ['^apps/', '^infra/'], pathNot: '^apps/$1/' },
    },
    {
      name: 'api-does-not-append',
      severity: 'error',
      from: { path: '^apps/api/' },
      to: { path: '^workflows/(?!messages)' },
    },
    {
      name: 'libs-below',
      severity: 'error',
      from: { path: '^(libs|workflows)/' },
      to: { path: '^(apps|infra)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'types', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
