// Under which headings a block stands, and what they promise of it.

import { hasLegalForm } from '../normalise/legal-form.ts';
import type { Block, Page } from '../read/page.ts';
import { type HeadingPromise, promiseOf, speaksOfRecipients } from './words.ts';

/**
 * How surely the place of a block is one for recipients: 3 its own heading says so; 2 a heading further up, or the words that lead to it;
 * 1 the title of the page; 0 nothing says so; -1 its heading speaks of something else; -2 it speaks of those that are gone, or of changes.
 */
export type Promised = 3 | 2 | 1 | 0 | -1 | -2;

/** The surroundings of one block. */
export interface Surroundings {
  readonly promise: Promised;
  /** The short text just above, which may say what follows or where all of it is. */
  readonly lead: string | null;
  /** The headings it stands under, outermost first. */
  readonly headings: readonly string[];
}

/** An instance for the reason that blocks are: see placed-block.ts. */
class Found implements Surroundings {
  readonly promise: Promised;
  readonly lead: string | null;
  readonly headings: readonly string[];

  constructor(promise: Promised, lead: string | null, headings: readonly string[]) {
    this.promise = promise;
    this.lead = lead;
    this.headings = headings;
  }
}

const BESIDE: Surroundings = { promise: -1, lead: null, headings: [] };

interface Open {
  readonly level: number;
  readonly text: string;
  readonly promise: HeadingPromise;
  /** Whether the words just below it speak of recipients. */
  isLed: boolean;
}

const LEAD_MOST = 400;

/** The surroundings of every block of a page, by index. */
export function surroundingsOf({ blocks, title }: Page): readonly Surroundings[] {
  const titlePromise = title === null ? null : promiseOf(title);
  const open: Open[] = [];
  let lead: Block | null = null;
  let known: Surroundings | null = null;
  let leadOfKnown: Block | null = null;
  return blocks.map((block) => {
    if (block.chrome !== null) return BESIDE;
    const level = headingLevel(block);
    if (level !== null) {
      while ((open.at(-1)?.level ?? 0) >= level) open.pop();
      open.push({ level, text: block.text, promise: promiseOf(block.text), isLed: false });
      lead = null;
      known = null;
    } else if (block.kind === 'PARAGRAPH' && block.text.length < LEAD_MOST) {
      if (lead === null || !leadsOn(lead, block)) lead = block;
      const last = open.at(-1);
      if (last && !last.isLed && promiseOf(block.text) === 'LIST') last.isLed = true;
    }
    if (known === null || leadOfKnown !== lead) {
      const headings = open.map(({ text }) => text);
      known = new Found(promiseAt(open, titlePromise, lead), lead?.text ?? null, headings);
      leadOfKnown = lead;
    }
    return known;
  });
}

/** Words that lead to a list of recipients hold for the lines below them, up to the next sentence. */
function leadsOn(lead: Block, block: Block): boolean {
  if (!lead.text.endsWith(':') || promiseOf(lead.text) !== 'LIST' || block.text.endsWith(':')) return false;
  return hasLegalForm(block.text) || !/[.!?]$/.test(block.text) || block.text.split(' ').length < 4;
}

const PSEUDO = 7;

/** Also a short paragraph in bold heads what follows, when it promises something. */
function headingLevel(block: Block): number | null {
  if (block.kind === 'HEADING') return block.level;
  if (block.kind !== 'PARAGRAPH' || block.text.length > 80) return null;
  const [bold] = block.bold;
  const isBold = block.bold.length === 1 && bold !== undefined && bold.until - bold.from >= block.text.length - 1;
  return isBold && promiseOf(block.text) !== null ? PSEUDO : null;
}

const KIND_MOST = 40;

/** Below a chapter on recipients, `Newsletter` and `Cookies` are what some of them are for; below the title of a page they are chapters of their own. */
function isKindOfRecipients(open: readonly Open[]): boolean {
  const [above, own] = open.slice(-2);
  return above !== undefined && own !== undefined && above.promise === 'LIST' && above.level >= 2 && own.text.length <= KIND_MOST;
}

function promiseAt(open: readonly Open[], title: HeadingPromise, lead: Block | null): Promised {
  const own = open.at(-1);
  const gone = open.some(({ promise }) => promise === 'GONE');
  if (gone) return -2;
  if (own?.promise === 'NOT') return isKindOfRecipients(open) ? 2 : -1;
  if (own?.promise === 'LIST') return 3;
  if (lead !== null && lead.text.endsWith(':') && promiseOf(lead.text) === 'LIST') return 2;
  const leads = lead !== null && lead.text.endsWith(':') && speaksOfRecipients(lead.text);
  const above = open
    .slice(0, -1)
    .toReversed()
    .find(({ promise }) => promise !== null);
  if (above?.promise === 'NOT') return -1;
  if (above?.promise === 'LIST' || own?.promise === 'MAYBE' || leads) return 2;
  if (above?.promise === 'MAYBE' || title === 'LIST' || open.some(({ isLed }) => isLed) || (lead !== null && speaksOfRecipients(lead.text)))
    return 1;
  return 0;
}
