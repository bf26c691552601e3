// What reading a table comes to.

import type { Cell } from '../read/page.ts';
import type { EntryDraft } from './entry-draft.ts';

export type Row = readonly Cell[];

/** What a table came to: recipients, or why it is no list of them. */
export type TableReading =
  | { readonly kind: 'LIST'; readonly entries: readonly EntryDraft[]; readonly isNamed: boolean; readonly isLoose: boolean }
  | { readonly kind: 'NONE'; readonly why: string };

/** No list of recipients, since … */
export const none = (why: string): TableReading => ({ kind: 'NONE', why });

/** Where a table stands. */
export interface TablePlace {
  readonly offset: number;
  readonly headings: readonly string[];
  readonly lead: string | null;
}

/**
 * A list of recipients, unless nothing was read.
 *
 * @param isNamed  whether its own words say that it lists recipients
 * @param isLoose  whether nothing but its heading speaks for it: no words of its own, and no name with a legal form
 */
export function list(entries: readonly EntryDraft[], isNamed: boolean, isLoose = false): TableReading {
  return entries.length > 0 ? { kind: 'LIST', entries, isNamed, isLoose } : none('it has no rows with names');
}
