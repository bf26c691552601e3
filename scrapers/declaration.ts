// A declaration: where on an odd page the list stands, and what its columns mean. Data, with a day from which and until which it holds.

import { z } from 'zod';
import { isCivilDay } from '../schema/words/civil-day.ts';
import { FIELDS } from './extract/words.ts';

const MOST_PAGES = 10;
const MOST_SELECTORS = 20;
const selector = z.string().trim().min(1).max(300);
const anchor = z.string().trim().min(1).max(200);
const civilDay = z.string().refine(isCivilDay, 'a day has to read YYYY-MM-DD');

const part = z.strictObject({
  address: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .optional()
    .describe('Where the page is; left out: the address of the source.'),
  select: z.array(selector).max(MOST_SELECTORS).optional().describe('CSS selectors of what to read; left out: the whole page.'),
  remove: z.array(selector).max(MOST_SELECTORS).optional().describe('CSS selectors of what to leave out.'),
  after: anchor.optional().describe('Read only behind the first heading or line that holds these words.'),
  before: anchor.optional().describe('Read only up to the next heading or line that holds these words.'),
});

const filter = z.strictObject({
  field: z.enum(['name', 'purpose', 'section', 'location', 'role']).describe('Which words of a recipient are looked at.'),
  holds: anchor.describe('The words looked for; case and accents do not matter.'),
  keep: z.boolean().describe('Whether to keep only recipients that hold them, or to leave those out.'),
});

/** The JSON of a declaration. */
export const declarationSchema = z.strictObject({
  pages: z.array(part).min(1).max(MOST_PAGES).describe('The parts to read, combined in this order.'),
  columns: z.record(anchor, z.enum(FIELDS)).optional().describe('What the columns or labels of these names hold.'),
  filters: z.array(filter).max(MOST_SELECTORS).optional(),
  since: civilDay.optional().describe('The first day on which the declaration fits the page.'),
  until: civilDay.optional().describe('The first day on which it does not fit any more.'),
});

export type Declaration = z.infer<typeof declarationSchema>;
export type DeclaredPart = z.infer<typeof part>;
export type DeclaredFilter = z.infer<typeof filter>;

/** The declaration that holds on a day: the last that has begun and not ended; null when none does. */
export function declarationOn(declarations: readonly Declaration[], day: string): Declaration | null {
  return declarations.findLast(({ since, until }) => (since === undefined || since <= day) && (until === undefined || day < until)) ?? null;
}
