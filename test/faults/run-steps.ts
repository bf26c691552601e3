// Kills servers and workers at named steps as often as told, on both databases in turn: npm run faults:steps -- 200

import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DatabasePlace, openDatabase } from '../../server/database/database.ts';
import { startPostgres } from '../start-postgres.ts';
import { killAtSteps, killsOf } from './kill-at-steps.ts';
import { operatorsToken } from './operators-token.ts';

const times = Number(process.argv[2] ?? 200);
const root = mkdtempSync(join(tmpdir(), 'onward-steps-'));
chmodSync(root, 0o711);
const postgres = await startPostgres(join(root, 'postgres'));
const places: readonly [name: string, place: DatabasePlace, share: number][] = [
  ['postgres', { url: postgres.url }, Math.ceil(times / 2)],
  ['embedded', { directory: join(root, 'embedded') }, Math.floor(times / 2)],
];
let failed = false;
try {
  for (const [name, place, share] of places) {
    if ('url' in place) {
      const database = await openDatabase(place);
      await database.migrate();
      await database.close();
    }
    let count = 0;
    const outcome = await killAtSteps(place, await operatorsToken(place), killsOf(share), ({ step, time, died }) => {
      count += 1;
      console.log(`${name}, kill ${count} of ${share}: ${step}, time ${time}: ${died ? 'died' : 'did not come to it'}`);
    });
    const died = outcome.kills.filter((kill) => kill.died).length;
    console.log(
      `${name}: ${died} of ${share} died at their step, ${outcome.announced} announcements acknowledged, ${outcome.received} messages received, ${outcome.wrong.length} wrong`,
    );
    for (const sentence of outcome.wrong) console.log(`  ${sentence}`);
    failed ||= outcome.wrong.length > 0;
  }
} finally {
  await postgres.stop();
}
if (failed) {
  console.log(`The data is kept: ${root}`);
  process.exitCode = 1;
} else {
  rmSync(root, { recursive: true, force: true });
}
