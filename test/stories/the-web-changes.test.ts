// The web changes while nobody looks: redesigns, new recipients, captchas, broken servers. Three workers watch it. A short form of the
// scan that `npm run scan:web` makes of a larger web, on both databases.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../server/database/database.ts';
import { scanWeb } from '../faults/scan-web.ts';
import { freshPlace, type FreshPlace } from '../fresh-database.ts';

let fresh: FreshPlace;
const workers: Database[] = [];
beforeAll(async () => {
  fresh = await freshPlace('postgres');
  for (let number = 0; number < 3; number += 1) workers.push(await openDatabase(fresh.place));
});
afterAll(async () => {
  for (const worker of workers) await worker.close();
  await fresh.drop();
});

test('every change is found once, nothing is found that did not happen, and an unchanged page costs one request', async () => {
  const [first, ...others] = workers;
  if (!first) throw new Error('nobody works');
  const scanned = await scanWeb({ databases: [first, ...others], seed: 'a short form', pages: 60, rounds: 5, slow: 2 });
  expect(scanned.falseDrifts).toEqual([]);
  expect(scanned.missed).toEqual([]);
  expect(scanned.costs).toEqual([]);
  expect(scanned.errors).toEqual([]);
  expect(scanned).toMatchObject({ pages: 60, forbidden: 0, mostAtOnce: 1 });
  // Enough has happened for that to mean something, and everybody had a part in it.
  expect(scanned.expected).toBeGreaterThan(100);
  expect(scanned.closing).toBeGreaterThan(15);
  expect(scanned.untouched).toBeGreaterThan(80);
  expect(Math.min(...scanned.byWorker)).toBeGreaterThan(10);
}, 300_000);
