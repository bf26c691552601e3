// Reads documents that nobody wrote, 5 MB of anything, until the time is up, and says which took longest: npm run faults:inputs -- SECONDS SEED

import { observe } from '../../scrapers/observe.ts';
import { aRepeatedDocument } from '../scrapers/a-repeated-document.ts';
import { millisecondsSince } from '../scrapers/thread-time.ts';
import { diceOf } from '../web/dice.ts';

const seconds = Number(process.argv[2] ?? 600);
const seed = process.argv[3] ?? String(performance.timeOrigin);
const MOST_MS = 2_000;
const TOLD = 5;

const dice = diceOf('slow inputs', seed);
const read: { readonly ms: number; readonly told: string }[] = [];
const begun = performance.now();
while (performance.now() - begun < seconds * 1_000) {
  const { bytes, mediaType, told } = aRepeatedDocument(dice);
  const begunToRead = process.threadCpuUsage();
  await observe([{ bytes, about: { name: null, mediaType, charset: 'utf-8', url: null } }], null);
  const ms = millisecondsSince(begunToRead);
  read.push({ ms, told: `${mediaType}, ${told}` });
  if (ms > MOST_MS) console.log(`${Math.round(ms)} ms: ${mediaType}, ${told}`);
}
const slowest = read.toSorted((one, other) => other.ms - one.ms);
for (const { ms, told } of slowest.slice(0, TOLD)) console.log(`  ${Math.round(ms)} ms: ${told}`);
const over = slowest.filter(({ ms }) => ms > MOST_MS).length;
console.log(`seed ${seed}: ${read.length} documents read, ${over} took more than ${MOST_MS / 1_000} s of processor time`);
if (over > 0) process.exitCode = 1;
