// `npm run check`: everything that needs no server, several at once, because it is run before every commit.
import { spawn } from 'node:child_process';

const checks = [
  ['format', 'prettier', ['--check', '--log-level', 'warn', '--cache', '.']],
  ['lint', 'eslint', ['--cache', '--cache-location', 'node_modules/.cache/eslint/', '.']],
  ['imports', 'depcruise', ['apps', 'libs', 'workflows', 'infra']],
  ['types', 'tsc', ['-p', 'tsconfig.json']],
  ['types of the page', 'tsc', ['-p', 'apps/web']],
  ['unit', 'jest', ['--selectProjects', 'unit']],
];
const binaries = {
  prettier: 'prettier/bin/prettier.cjs',
  eslint: 'eslint/bin/eslint.js',
  depcruise: 'dependency-cruiser/bin/dependency-cruise.mjs',
  tsc: 'typescript/bin/tsc',
  jest: 'jest/bin/jest.js',
};

const run = ([name, tool, args]) =>
  new Promise((resolve) => {
    const started = performance.now();
    const flags = tool === 'jest' ? ['--experimental-vm-modules', '--no-warnings'] : [];
    const child = spawn(process.execPath, [...flags, `node_modules/${binaries[tool]}`, ...args]);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${code === 0 ? 'passed' : 'FAILED'}  ${name}  ${seconds} s`);
      if (code !== 0 || name === 'unit') console.log(output.trimEnd());
      resolve(code === 0);
    });
  });

const [format, lint, imports, types, ofPage, unit] = checks;
// Two lanes, so that two cores are busy and no more.
const lanes = [
  [lint, format, imports],
  [types, ofPage, unit],
];
const results = await Promise.all(
  lanes.map(async (lane) => {
    const passed = [];
    for (const check of lane) passed.push(await run(check));
    return passed;
  }),
);
process.exit(results.flat().every(Boolean) ? 0 : 1);
