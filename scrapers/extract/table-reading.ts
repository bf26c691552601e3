// What reading a table comes to.

import type { Cell } from '../read/page.ts';
import type { EntryDraft } from './entry-draft.ts';

export type Row = readonly Cell[];

/** What a table came to: recipients, or why it is no list of them. */
export type TableReading =
  | { readonly kind: 'LIST'; readonly entries: readonly EntryDraft[]; readonly isNamed: boolean }
  | { readonly kind: 'NONE'; readonly why: string };

/** No list of recipients, since … */
export const none = (why: string): TableReading => ({ kind: 'NONE', why });

/** Where a table stands. */
export interface TablePlace {
  readonly offset: number;
  readonly headings: readonly string[];
  readonly lead: string | null;
}

/** A list of recipients, unless nothing was read. */
export function list(entries: readonly EntryDraft[], isNamed: boolean): TableReading {
  return entries.length > 0 ? { kind: 'LIST', entries, isNamed } : none('it has no rows with names');
}
