// Which of the records of a page are recipients, by where they stand and by what they say.

import type { Page } from '../read/page.ts';
import type { Candidate } from './candidate.ts';
import type { Surroundings } from './context.ts';
import { ownData, ownerOf } from './document-owner.ts';
import { type RecordRead, readRecords } from './records.ts';
import { plain } from './words.ts';

/** Records, run by run: those with no more than a heading between them stand or fall together. */
export function recordCandidates(page: Page, surroundings: readonly Surroundings[]): readonly Candidate[] {
  const isOwner = ownerOf(page, surroundings);
  const records = readRecords(page.blocks, surroundings).filter((record) => {
    const around = surroundings[record.nameAt];
    const mayBeOwner = (around?.promise ?? 0) < 3 || (record.labels === 0 && !record.isNamed);
    return !record.isActivity && !isOwnData(around) && !(mayBeOwner && isOwner(record.draft.name, false));
  });
  return runsOf(records, surroundings).flatMap((all) => {
    // Items that begin with names and have no labels are read as a list.
    const items = all.filter((record) => record.labels === 0 && page.blocks[record.nameAt]?.kind === 'ITEM');
    const run = items.length > 1 ? all.filter((record) => !items.includes(record)) : all;
    const [first] = run;
    const last = run.at(-1);
    if (!first || !last) return [];
    const promise = Math.max(...run.map((record) => surroundings[record.nameAt]?.promise ?? 0));
    const certainty = certaintyOf(run, promise);
    return certainty > 0
      ? [{ shape: 'RECORDS' as const, entries: run.map(({ draft }) => draft), from: first.from, until: last.until, certainty }]
      : [];
  });
}

/** A chapter on who concludes a contract. */
const parties =
  /^(?:[a-z\d]{1,4}[.)]\s*)?(?:the |les |a )?(?:list of )?(?:contracting )?(?:parties|felek|szerzodo felek|parteien|vertragsparteien)(?: to the .{1,40})?$/;

const APART_MOST = 3;

function isOwnData(around: Surroundings | undefined): boolean {
  if (around?.headings.some((heading) => parties.test(plain(heading)))) return true;
  return around !== undefined && (around.promise < 0 || (around.promise < 3 && ownData.test(plain(around.headings.at(-1) ?? ''))));
}

function runsOf(records: readonly RecordRead[], surroundings: readonly Surroundings[]): readonly (readonly RecordRead[])[] {
  const isSure = (record: RecordRead): boolean => (surroundings[record.nameAt]?.promise ?? 0) >= 3;
  const runs: RecordRead[][] = [];
  for (const record of records) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && record.from - last.until <= APART_MOST && isSure(record) === isSure(last)) run.push(record);
    else runs.push([record]);
  }
  return runs;
}

function certaintyOf(run: readonly RecordRead[], promise: number): number {
  if (promise < 0) return 0;
  const labels = run.reduce((sum, record) => sum + record.labels, 0);
  if (run.every(({ isTitled }) => isTitled)) return Math.max(2, promise);
  if (run.length === 1 && labels === 0) return promise >= 3 ? 2 : 0;
  if (run.length === 1) return promise >= 3 ? 3 : promise >= 2 && labels >= 2 ? 1 : 0;
  if (promise > 0) return promise;
  return labels >= run.length * 2 ? 1 : 0;
}
