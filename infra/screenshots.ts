import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { serveKept } from './demo/look.ts';
import { connectAsOwner } from './demo/world.ts';
import { launchBrowser } from './screenshots/chromium.ts';
import { shots } from './screenshots/shots.ts';
import { take } from './screenshots/take.ts';
import { terminalReporter } from './supervise/reporter.ts';
import { superviseUntilDone } from './supervise/supervise.ts';

const folder = join('docs', 'pictures');

/** The task of which there is most to tell. */
const richestTask = async (owner: DataSource): Promise<string> => {
  const [row] = await owner.query<{ task_id: string }[]>(
    'SELECT task_id FROM read.task ORDER BY version DESC LIMIT 1',
  );
  return row?.task_id ?? '';
};

/** `npm run screenshots`: makes the pictures of README and docs anew, from the year that `npm run demo -- --keep` has left. */
export default async function screenshots(): Promise<void> {
  const report = terminalReporter();
  await superviseUntilDone(report, async (scope) => {
    const { ground, api } = await serveKept(scope, report);
    const at = {
      origin: new URL(api).origin,
      task: await richestTask(await connectAsOwner(scope, ground)),
      folder,
    };
    mkdirSync(folder, { recursive: true });
    const browser = await launchBrowser();
    scope.add({ stop: () => browser.close(), kill: () => void browser.close() });
    for (const shot of shots) {
      await take(browser, at, shot);
      report.say(`${folder}/${shot.name}.png`);
    }
  });
}
