// Runs on any Node from 14 on, because it has to tell the user that theirs is too old: old syntax, no dependency.
import { spawnSync } from 'child_process';
import { createHash } from 'crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'fs';
import { dirname, join, relative } from 'path';
import { fileURLToPath, pathToFileURL } from 'url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const stampFile = join(dist, '.stamp.json');
const sourceFolders = ['apps', 'libs', 'workflows', 'infra'];
const settings = ['package.json', 'package-lock.json', 'tsconfig.base.json', 'tsconfig.build.json'];

main(process.argv[2] || 'start', process.argv.slice(3)).catch((error) => {
  console.error(error && error.name === 'PlainError' ? error.message : error);
  process.exitCode = 1;
});

async function main(command, args) {
  requirePlatform();
  requireNode();
  requireCommand(command);
  requireModules();
  buildIfStale();
  if (command === 'build') return;
  const module = await import(pathToFileURL(join(dist, 'infra', command + '.js')).href);
  if (typeof module.default === 'function') await module.default(args);
}

function plainError(message) {
  return Object.assign(new Error(message), { name: 'PlainError' });
}

function requirePlatform() {
  if (process.platform === 'win32')
    throw plainError('dondoc runs on Linux and macOS: on Windows, start it inside WSL 2.');
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw plainError(
    'This is Node ' +
      process.versions.node +
      ' and dondoc needs 20.19 or newer: install Node 24 LTS from https://nodejs.org.',
  );
}

function requireCommand(command) {
  if (commands().includes(command)) return;
  throw plainError('There is no command "' + command + '": use ' + commands().join(', ') + '.');
}

// The scripts in package.json are the list of commands.
function commands() {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const found = Object.keys(scripts).map((name) => /^node infra\/launch\.mjs ([a-z-]+)/.exec(scripts[name]));
  return [].concat(...found.map((match) => (match ? [match[1]] : [])));
}

function requireModules() {
  if (existsSync(join(root, 'node_modules', '.package-lock.json')) && existsSync(compiler())) return;
  throw plainError('The packages are not installed: run npm ci in ' + root + ', then start again.');
}

function compiler() {
  return join(root, 'node_modules', 'typescript', 'bin', 'tsc');
}

function buildIfStale() {
  const files = sources();
  const stamp = readStamp();
  const signature = signatureOf(files);
  if (stamp.signature === signature) return;
  // The compiler leaves behind what it made of a source that is gone.
  if (stamp.files.some((file) => !files.includes(file))) rmSync(dist, { recursive: true, force: true });
  console.log('Building…');
  writeStamp('', files);
  run([compiler(), '-p', join(root, 'tsconfig.build.json')]);
  run([join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', 'apps/web', '--logLevel', 'warn']);
  writeStamp(signature, files);
}

function run(script) {
  if (spawnSync(process.execPath, script, { cwd: root, stdio: 'inherit' }).status !== 0)
    throw plainError('The build failed: mend what is listed above and start again.');
}

function writeStamp(signature, files) {
  mkdirSync(dist, { recursive: true });
  writeFileSync(stampFile, JSON.stringify({ signature, files }));
}

function sources() {
  const inFolders = sourceFolders.map((folder) => sourcesIn(join(root, folder)));
  return []
    .concat(...inFolders)
    .map((file) => relative(root, file))
    .sort();
}

function sourcesIn(folder) {
  if (!existsSync(folder)) return [];
  const found = readdirSync(folder, { withFileTypes: true }).map((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : sourcesIn(path);
    return /\.(ts|tsx|css|html|svg)$/.test(entry.name) && !entry.name.endsWith('.spec.ts') ? [path] : [];
  });
  return [].concat(...found);
}

// Size and time of change are enough, and reading them takes no time that anyone would notice.
function signatureOf(files) {
  const hash = createHash('sha256');
  for (const file of files.concat(settings)) {
    const { size, mtimeMs } = statSync(join(root, file));
    hash.update(file + ' ' + size + ' ' + mtimeMs + '\n');
  }
  return hash.digest('hex');
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch (_) {
    return { signature: '', files: [] };
  }
}
