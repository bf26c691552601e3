// Prints how long extraction takes next to htmlparser2's bare parse of the same bytes, and how memory grows over many pages.
// Run: npm run bench:extract-speed (which gives Node --expose-gc)

import { parseDocument } from 'htmlparser2';
import { generatedPage } from './extract-speed-page.ts';
import { medianMsOf, printTable } from './measure.ts';
import { SCRAPERS } from './score-adapter.ts';

const PAGE_BYTES = 250_000;
const PAGE_RECIPIENTS = 60;
const RUNS = 60;
const WARM_UP_RUNS = 15;
const PROMISED_RATIO = 4;

const SMALL_PAGES = 10_000;
const SMALL_BYTES = 20_000;
const SMALL_RECIPIENTS = 12;
const PAGES_BETWEEN_SAMPLES = 1_000;
const PROMISED_GROWTH_MB = 4;

const ABOUT = { name: 'page.html', mediaType: 'text/html' } as const;

async function measureSpeed(): Promise<number> {
  const bytes = generatedPage(1, PAGE_BYTES, PAGE_RECIPIENTS);
  const { observation } = await SCRAPERS.read({ bytes, ...ABOUT });
  const extraction = (): Promise<unknown> => SCRAPERS.read({ bytes, ...ABOUT });
  const bareParse = (): unknown => parseDocument(new TextDecoder().decode(bytes));
  await medianMsOf(WARM_UP_RUNS, extraction, bareParse);
  const [extractionMs = 0, bareMs = 0] = await medianMsOf(RUNS, extraction, bareParse);
  const ratio = extractionMs / bareMs;
  printTable(
    ['page', 'bytes', 'entries read', 'bare parse ms', 'extraction ms', 'ratio', 'promised'],
    [
      [
        'generated',
        bytes.length,
        observation.entries.length,
        bareMs.toFixed(2),
        extractionMs.toFixed(2),
        ratio.toFixed(2),
        PROMISED_RATIO,
      ].map(String),
    ],
  );
  return ratio;
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
    await SCRAPERS.read({ bytes: generatedPage(page, SMALL_BYTES, SMALL_RECIPIENTS), ...ABOUT });
    if (page % PAGES_BETWEEN_SAMPLES === 0) samples.push(sample(page));
  }
  printTable(
    ['pages read', 'heap MB', 'rss MB'],
    samples.map(({ pages, heapMb, rssMb }) => [String(pages), heapMb.toFixed(1), rssMb.toFixed(1)]),
  );
  const [first, last] = [samples[0], samples.at(-1)];
  return first && last ? last.heapMb - first.heapMb : 0;
}

const ratio = await measureSpeed();
const growth = await measureMemory();
console.log(
  `ratio ${ratio.toFixed(2)} (promised ${PROMISED_RATIO}) · heap growth ${growth.toFixed(1)} MB (promised under ${PROMISED_GROWTH_MB})`,
);
if (ratio > PROMISED_RATIO || growth >= PROMISED_GROWTH_MB) process.exitCode = 1;
