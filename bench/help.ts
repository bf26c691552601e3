// How long `onward --help` takes, beside a Node that does nothing. Run: npm run bench:help

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { medianMsOf, printTable } from './measure.ts';

const TIMES = 10;
const PROMISED_MS = 300;
const onward = join(import.meta.dirname, '../bin/onward.js');

function run(...args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
}

const help = (): void => run(onward, '--help');
const version = (): void => run(onward, '--version');
const bare = (): void => run('-e', '0');

// The first one may build, and fills the compile cache.
help();
const [bareMs = 0, versionMs = 0, helpMs = 0] = await medianMsOf(TIMES, bare, version, help);
const row = (what: string, ms: number): string[] => [what, ms.toFixed(0), (ms / bareMs).toFixed(1)];
printTable(['', 'ms', '× bare node'], [row('node -e 0', bareMs), row('onward --version', versionMs), row('onward --help', helpMs)]);
console.log(`\nmedian of ${TIMES}; promised: --help within ${PROMISED_MS} ms`);
if (helpMs > PROMISED_MS) process.exitCode = 1;
