// What a declaration says of columns and recipients, laid over a page and over what was read out of it.

import type { Declaration, DeclaredFilter } from '../declaration.ts';
import { foldedKey } from '../normalise/fold.ts';
import type { ObservedEntry } from '../observation.ts';
import type { Block, Cell, Page } from '../read/page.ts';
import type { Field } from './words.ts';

/** A word for each field that everybody takes for it. */
const PLAIN_WORD: Readonly<Record<Field, string>> = {
  other: 'notes',
  role: 'role',
  status: 'status',
  ended: 'ended on',
  contact: 'contact',
  website: 'website',
  privacy: 'privacy policy',
  data: 'data',
  purpose: 'purpose',
  name: 'sub-processor',
  mechanism: 'transfer mechanism',
  identifier: 'company number',
  email: 'email',
  phone: 'phone',
  address: 'address',
  location: 'location',
  seat: 'corporate location',
};

/** The page with the names of columns and labels replaced by plain words for what the declaration says they hold. */
export function withColumns(page: Page, columns: NonNullable<Declaration['columns']>): Page {
  const words = new Map(Object.entries(columns).map(([name, field]) => [foldedKey(name), PLAIN_WORD[field]]));
  return { ...page, blocks: page.blocks.map((block) => renamed(block, words)) };
}

function renamed(block: Block, words: ReadonlyMap<string, string>): Block {
  if (block.kind === 'TABLE') {
    const inCell = (cell: Cell): Cell => {
      const word = words.get(foldedKey(cell.text));
      return word === undefined ? cell : { ...cell, text: word, isHeader: true };
    };
    // Labels of columns stand in the first rows, those of rows in the first column; values elsewhere are left alone.
    return { ...block, rows: block.rows.map((row, number) => row.map((cell, at) => (number < 2 || at === 0 ? inCell(cell) : cell))) };
  }
  const colon = block.text.indexOf(':');
  const word = colon > 0 ? words.get(foldedKey(block.text.slice(0, colon))) : undefined;
  return word === undefined ? block : { ...block, text: `${word}${block.text.slice(colon)}`, bold: [] };
}

/** The recipients that the filters leave: of those to keep each, of those to leave out none. */
export function filtered(entries: readonly ObservedEntry[], filters: readonly DeclaredFilter[]): readonly ObservedEntry[] {
  return entries.filter((entry) => filters.every(({ field, holds, keep }) => wordsOf(entry, field).includes(foldedKey(holds)) === keep));
}

function wordsOf(entry: ObservedEntry, field: DeclaredFilter['field']): string {
  const texts: Readonly<Record<DeclaredFilter['field'], string | null | undefined>> = {
    name: entry.name,
    purpose: entry.purpose,
    section: entry.section,
    location: entry.location?.stated,
    role: entry.statedRole,
  };
  return foldedKey(texts[field] ?? '');
}
