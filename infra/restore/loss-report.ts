import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Instant, Loss } from '#contracts';
import type { LostCommand } from './loss.ts';

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Writes the lost commands as a table that spreadsheets open, for its owner only: names are in it. */
export const writeLostCommands = (file: string, commands: readonly LostCommand[]): void => {
  const head = ['received at (UTC)', 'task', 'act', 'by', 'as', 'became', 'task id', 'command id'];
  const rows = commands.map((one) => [
    one.received_at.toISOString(),
    one.code ?? '',
    ...[one.act, one.person, one.post, one.became, one.task_id, one.command_id],
  ]);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const lines = [head, ...rows].map((row) => row.map(cell).join(','));
  // The mark at the start tells spreadsheets that the letters are UTF-8.
  writeFileSync(file, `\uFEFF${lines.join('\r\n')}\r\n`, { mode: 0o600 });
};

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** A sentence about one thing or several; none about nothing. */
const about = (count: number, one: string, several: string): string[] =>
  count === 0 ? [] : [count === 1 ? one : several];

const beside = ({
  undecided,
  clockActs,
  organisationChanges,
  erasedAgain,
  filesRemovedAgain = 0,
  returned,
}: Loss): string[] => [
  ...about(
    undecided,
    'One command had been received before the backup and decided after it: it is decided again.',
    `${undecided} commands had been received before the backup and decided after it: they are decided again.`,
  ),
  ...about(
    clockActs,
    'One of the events was an act of the clock: if it is still due, it comes again with its own time.',
    `${clockActs} of the events were acts of the clock: those still due come again, with their own times.`,
  ),
  ...about(
    organisationChanges,
    'The organisation or its rules had been changed once since: make the change again.',
    `The organisation or its rules had been changed ${organisationChanges} times since: make the changes again.`,
  ),
  ...about(
    erasedAgain,
    'One text that had been erased since is erased again.',
    `${erasedAgain} texts that had been erased since are erased again.`,
  ),
  ...about(
    filesRemovedAgain,
    'One file that had been removed on record since is removed again.',
    `${filesRemovedAgain} files that had been removed on record since are removed again.`,
  ),
  ...about(
    returned,
    'One event of the backup was not in the database that was here: that one had gone another way.',
    `${returned} events of the backup were not in the database that was here: that one had gone another way.`,
  ),
];

const known = (backupAt: Instant, loss: Loss, file: string): string[] => {
  if (loss.until === null) return ['Nothing is lost: nothing had come since the backup.', ...beside(loss)];
  const tasks = counted(loss.tasks + loss.shortened, 'task');
  const gone = loss.tasks === 1 ? '1 is' : `${loss.tasks} are`;
  return [
    `Lost is what was received after ${backupAt}, the last of it at ${loss.until}:`,
    `  ${counted(loss.commands, 'command')}, ${counted(loss.events, 'event')} and ${counted(loss.notices, 'notice')}, on ${tasks}, of which ${gone} gone altogether.`,
    ...beside(loss).map((line) => `  ${line}`),
    ...(loss.commands > 0
      ? [
          `Each lost command, with its task, its act and who sent it: ${file}`,
          'Whoever sends one of them again, under the same key or a new one, is served.',
        ]
      : []),
  ];
};

/** What is said on the screen about what a restoration has cost. */
export const lossLines = (backupAt: Instant, loss: Loss | string, file: string): string[] =>
  typeof loss === 'string'
    ? [
        `What is lost cannot be known: ${loss}.`,
        `Whatever was received after ${backupAt} may be lost. Whoever sends a command again is served; texts that were erased since have to be erased again.`,
      ]
    : known(backupAt, loss, file);
