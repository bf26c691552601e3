// Prints how long extraction takes next to htmlparser2's bare parse of the same bytes, for pages of three shapes, and how memory grows
// over many pages. No page is read twice.
// Run: npm run bench:extract-speed (which gives Node --expose-gc)

import { parseDocument } from 'htmlparser2';
import { generatedPage, type Shape, SHAPES } from './extract-speed-page.ts';
import { median, msOf, printTable } from './measure.ts';
import { SCRAPERS } from './score-adapter.ts';

const PAGE_BYTES = 250_000;
const RUNS = 60;
const WARM_UP_RUNS = 60;
const PROMISED_RATIO = 4;

const SMALL_PAGES = 10_000;
const SMALL_BYTES = 20_000;
const PAGES_BETWEEN_SAMPLES = 1_000;
const PROMISED_GROWTH_MB = 4;

const ABOUT = { name: 'page.html', mediaType: 'text/html' } as const;

/** Parse and extraction in turn, so that whatever else the machine does falls on both alike. */
async function measured(shape: Shape): Promise<{ readonly row: readonly string[]; readonly ratio: number }> {
  const [bare, whole]: [number[], number[]] = [[], []];
  let [size, entries] = [0, 0];
  for (let run = 0; run < WARM_UP_RUNS + RUNS; run += 1) {
    const bytes = generatedPage(shape, run, PAGE_BYTES);
    const bareMs = await msOf(() => parseDocument(new TextDecoder().decode(bytes)));
    const wholeMs = await msOf(async () => {
      const { observation } = await SCRAPERS.read({ bytes, ...ABOUT });
      entries = observation.entries.length;
    });
    size = bytes.length;
    if (run < WARM_UP_RUNS) continue;
    bare.push(bareMs);
    whole.push(wholeMs);
  }
  const [bareMs, wholeMs] = [median(bare), median(whole)];
  const ratio = wholeMs / bareMs;
  return { row: [shape, size, entries, bareMs.toFixed(2), wholeMs.toFixed(2), ratio.toFixed(2)].map(String), ratio };
}

/** @returns the ratio of each shape */
async function measureSpeed(): Promise<ReadonlyMap<Shape, number>> {
  const rows: (readonly string[])[] = [];
  const ratios = new Map<Shape, number>();
  for (const shape of SHAPES) {
    const { row, ratio } = await measured(shape);
    rows.push(row);
    ratios.set(shape, ratio);
  }
  printTable(['page', 'bytes', 'entries read', 'bare parse ms', 'extraction ms', 'ratio'], rows);
  return ratios;
}

interface Sample {
  readonly pages: number;
  readonly heapMb: number;
  readonly rssMb: number;
}

function sample(pages: number): Sample {
  if (!globalThis.gc) throw new Error('run with node --expose-gc');
  globalThis.gc();
  const { heapUsed, rss } = process.memoryUsage();
  return { pages, heapMb: heapUsed / 2 ** 20, rssMb: rss / 2 ** 20 };
}

/** @returns how many MB the heap grew after the first sample, which is taken when everything has been warmed up */
async function measureMemory(): Promise<number> {
  const samples: Sample[] = [];
  for (let page = 1; page <= SMALL_PAGES; page += 1) {
    await SCRAPERS.read({ bytes: generatedPage('site', page, SMALL_BYTES), ...ABOUT });
    if (page % PAGES_BETWEEN_SAMPLES === 0) samples.push(sample(page));
  }
  printTable(
    ['pages read', 'heap MB', 'rss MB'],
    samples.map(({ pages, heapMb, rssMb }) => [String(pages), heapMb.toFixed(1), rssMb.toFixed(1)]),
  );
  const [first, last] = [samples[0], samples.at(-1)];
  return first && last ? last.heapMb - first.heapMb : 0;
}

const ratios = await measureSpeed();
const growth = await measureMemory();
console.log(
  `ratio ${[...ratios].map(([shape, ratio]) => `${ratio.toFixed(2)} ${shape}`).join(', ')} (promised ${PROMISED_RATIO}) · heap growth ${growth.toFixed(1)} MB (promised under ${PROMISED_GROWTH_MB})`,
);
if (Math.max(...ratios.values()) > PROMISED_RATIO || growth >= PROMISED_GROWTH_MB) process.exitCode = 1;
