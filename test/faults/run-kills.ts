// Kills the embedded server as often as told, and says how each went: npm run faults -- 20

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killDuringWrites } from './kill-the-server.ts';

const times = Number(process.argv[2] ?? 20);
const directory = mkdtempSync(join(tmpdir(), 'onward-faults-'));
let count = 0;
const { kills, halfWritten } = await killDuringWrites(directory, times, (kill) => {
  count += 1;
  const outcome = kill.missing.length === 0 ? 'all there' : kill.missing.join('\n  ');
  console.log(
    `kill ${count} of ${times}: ${kill.acknowledged} writes acknowledged, started again in ${kill.startedAgainInMs} ms: ${outcome}`,
  );
});
const total = kills.reduce((sum, kill) => sum + kill.acknowledged, 0);
const missing = kills.flatMap((kill) => kill.missing);
console.log(`${kills.length} kills, ${total} acknowledged writes, ${missing.length} missing, ${halfWritten.length} half-written`);
for (const sentence of halfWritten) console.log(`  ${sentence}`);
if (missing.length + halfWritten.length > 0) {
  console.log(`The data directory is kept: ${directory}`);
  process.exitCode = 1;
} else {
  rmSync(directory, { recursive: true });
}
