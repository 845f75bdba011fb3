import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

// Import rules between folders are in .dependency-cruiser.cjs; this file holds what single lines must not do.
const clocksAndChance = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Time comes in as data: there is no clock here.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Time comes in as data.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Nothing is left to chance here.',
  },
  {
    selector: 'MemberExpression[property.name=/^toLocale/]',
    message: 'Locale data differs between machines; replay would break.',
  },
];
const outsideWorld = [
  'Intl',
  'Temporal',
  'process',
  'Buffer',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'fetch',
  'crypto',
];
const forbidGlobals = (names) => [
  'error',
  ...names.map((name) => ({ name, message: 'Not the same at every replay.' })),
];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.dondoc/', '**/*.js', '**/*.mjs', '**/*.cjs', '**/schema.d.ts'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['apps/web/src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      // The router leaves a page by throwing where to go instead.
      '@typescript-eslint/only-throw-error': [
        'error',
        { allow: [{ from: 'package', package: '@tanstack/router-core', name: 'Redirect' }] },
      ],
    },
  },
  {
    files: ['libs/domain/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...clocksAndChance,
        { selector: 'ThrowStatement', message: 'Rules answer; they never throw.' },
      ],
      'no-restricted-globals': forbidGlobals(outsideWorld),
    },
  },
  {
    files: ['workflows/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      // Temporal replaces Date and Math.random in the sandbox; the rest of the world it does not.
      'no-restricted-syntax': ['error', ...clocksAndChance.slice(3)],
      'no-restricted-globals': forbidGlobals(outsideWorld),
    },
  },
  {
    files: ['**/*.spec.ts', 'test/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 600, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
