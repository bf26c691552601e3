// Measures extraction on a folder of documents with truth, laid out like test/pages. Run: npm run bench:extract -- DIR
// --misses prints every missed and every spurious item; --require exits with 1 when a promise is not kept.

import { parseArgs } from 'node:util';
import { scoreFolder } from './extract-score.ts';
import { printMisses, printScores, totalLine, totalsOf, unmet } from './extract-table.ts';
import { readTruth } from './extract-truth.ts';
import { SCRAPERS } from './score-adapter.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean', default: false }, require: { type: 'boolean', default: false } },
});
const [folder = 'test/pages'] = positionals;

const scores = await scoreFolder(folder, readTruth(folder), SCRAPERS);
const totals = totalsOf(scores);

printScores(scores);
if (values.misses) printMisses(scores);
if (values.require) {
  const broken = unmet(totals);
  for (const sentence of broken) console.log(`not reached: ${sentence}`);
  if (broken.length > 0) process.exitCode = 1;
}
console.log(totalLine(totals));
