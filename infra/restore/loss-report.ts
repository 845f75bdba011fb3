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

const others = (loss: Loss): string[] => [
  ...(loss.undecided > 0
    ? [
        `${loss.undecided} commands had been received before the backup and decided after it: they are decided again.`,
      ]
    : []),
  ...(loss.clockActs > 0
    ? [
        `${loss.clockActs} of the events were acts of the clock: they come again by themselves, with their own time.`,
      ]
    : []),
  ...(loss.organisationChanges > 0
    ? [
        `The organisation or its rules had been changed ${loss.organisationChanges} times since: make these changes again.`,
      ]
    : []),
  ...(loss.erasedAgain > 0 ? [`${loss.erasedAgain} words that had been erased since are erased again.`] : []),
  ...(loss.returned > 0
    ? [`${loss.returned} events of the backup were not in the database before: it had gone another way.`]
    : []),
];

const known = (backupAt: Instant, loss: Loss, file: string): string[] => {
  const nothing = loss.until === null || loss.events + loss.commands === 0;
  if (nothing)
    return ['Nothing that was received since the backup is lost: there was nothing.', ...others(loss)];
  return [
    `Lost is what was received after ${backupAt}, the last of it at ${loss.until}:`,
    `  ${loss.commands} commands, ${loss.events} events and ${loss.notices} notices, on ${loss.tasks + loss.shortened} tasks, of which ${loss.tasks} are gone altogether.`,
    ...others(loss).map((line) => `  ${line}`),
    `Each lost command, with its task, its act and who sent it: ${file}`,
    'Whoever sends one of them again, under the same key or a new one, is served.',
  ];
};

/** What is said on the screen about what a restoration has cost. */
export const lossLines = (backupAt: Instant, loss: Loss | string, file: string): string[] =>
  typeof loss === 'string'
    ? [
        `What is lost cannot be known: ${loss}.`,
        `Whatever was received after ${backupAt} may be lost. Whoever sends a command again is served; words that were erased since have to be erased again.`,
      ]
    : known(backupAt, loss, file);
