// A part of a page that may list recipients: what was read out of it, and how much speaks for it.

import type { EntryDraft } from './entry-draft.ts';

/** One such part, from one block to before another. */
export interface Candidate {
  readonly shape: 'TABLE' | 'RECORDS' | 'HEADINGS' | 'CARDS' | 'ITEMS' | 'PROSE';
  readonly entries: readonly EntryDraft[];
  readonly from: number;
  readonly until: number;
  /** What its surroundings promise, and its own words: from 0, nothing, to 4, it says so itself. */
  readonly certainty: number;
}
