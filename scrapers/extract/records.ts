// Recipients that are told line by line: `Name: … Address: …`, or a name on a line of its own with what is said of it below.

import type { Block } from '../read/page.ts';
import type { Surroundings } from './context.ts';
import { EntryDraft } from './entry-draft.ts';
import { type Labelled, labelledIn, labelsWithin } from './labels.ts';
import { cleanName, nameAndAside, nameBeforeAddress, placeAndMore } from './name-text.ts';
import { nameLine } from './name-line.ts';
import { quotationOf } from './quotation.ts';
import { promiseOf, said } from './words.ts';

/** A recipient as it was told, and where: the index of its first block and the one behind its last. */
export interface RecordRead {
  readonly draft: EntryDraft;
  readonly from: number;
  readonly until: number;
  /** The block that its name stands in. */
  readonly nameAt: number;
  /** How many of its lines have labels. */
  readonly labels: number;
  /** Whether its name has a label of its own. */
  readonly isNamed: boolean;
  /** Whether it speaks of a purpose of the document's owner, with a legal basis, and only names a recipient in passing. */
  readonly isActivity: boolean;
  /** Whether the label of its name says itself that it is a recipient: `Processor: …`. */
  readonly isTitled: boolean;
}

interface Open {
  draft: EntryDraft | null;
  readonly from: number;
  nameAt: number;
  labels: number;
  isNamed: boolean;
  isActivity: boolean;
  isTitled: boolean;
  unlabelled: number;
  readonly pending: Labelled[];
}

const UNLABELLED_MOST = 4;
const LINE_MOST = 400;

/** Reads the records of a page, wherever they stand; whether they are recipients is judged by their surroundings. */
export function readRecords(blocks: readonly Block[], surroundings: readonly Surroundings[]): readonly RecordRead[] {
  const records: RecordRead[] = [];
  let open: Open | null = null;
  const close = (until: number): void => {
    if (
      open?.draft &&
      (open.draft.name !== '' || open.labels > 2) &&
      (open.labels > 0 || open.unlabelled > 0 || open.isNamed || open.draft.isTold)
    )
      records.push({
        draft: open.draft,
        from: open.from,
        until,
        nameAt: open.nameAt,
        labels: open.labels,
        isNamed: open.isNamed,
        isActivity: open.isActivity,
        isTitled: open.isTitled,
      });
    open = null;
  };
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (!block) break;
    if (block.chrome !== null || block.kind === 'TABLE') {
      if (block.chrome === null) close(at);
      continue;
    }
    const { headings } = surroundings[at] ?? { headings: [] };
    const labelled = labelledIn(block);
    if (labelled.length > 0) {
      for (const one of labelled) {
        if (one.field === 'name' && begins(open)) close(at);
        open ??= fresh(at);
        take(open, one, block, at, headings);
      }
      continue;
    }
    const line = nameLine(block);
    if (line) {
      if (begins(open) || (open !== null && open.draft === null && open.pending.length === 0)) close(at);
      open ??= fresh(at);
      if (open.draft === null) {
        open.nameAt = at;
        open.draft = new EntryDraft(line.name, quotationOf(block.text, headings, block.offset), sectionOf(blocks, at, headings));
        for (const { field, value } of open.pending) open.draft.say(field, value);
        open.draft.say('website', '', block.links);
        const term = blocks[at - 1];
        if (block.kind === 'DEFINITION' && term?.kind === 'TERM') open.draft.say('purpose', term.text);
        for (const text of line.rest) sayLine(open.draft, text);
        continue;
      }
    }
    if (
      block.kind === 'HEADING' ||
      block.kind === 'TERM' ||
      open === null ||
      open.draft === null ||
      block.text.length > LINE_MOST ||
      open.unlabelled >= UNLABELLED_MOST
    )
      close(at);
    else if (
      isLead(block) ||
      /^[“„«"]/u.test(block.text) ||
      (blocks[open.nameAt]?.kind === 'ITEM' && isSentence(block)) ||
      (open.labels > 0 && begunAnew.test(block.text))
    )
      close(at);
    else {
      open.unlabelled += 1;
      open.draft.sayUnlabelled(block.text, block.links);
    }
  }
  close(blocks.length);
  return records;
}

/** A piece of a line: `Beispielstr. 1, 10115 Berlin. Zweck: Hosting`. */
function sayLine(draft: EntryDraft, text: string): void {
  const { before, labelled } = labelsWithin(text);
  if (before !== '') draft.sayUnlabelled(before);
  for (const { field, value } of labelled) draft.say(field, value);
}

/** A paragraph below a list is no part of its last item. */
function isSentence(block: Block): boolean {
  return block.kind === 'PARAGRAPH' && block.text.length > 40 && /[.!?]$/.test(block.text);
}

/** The number or letter of an item that is none of a list: `d) …`, `(5) – …`. */
const begunAnew = /^(?:\(?(?:\d{1,2}|[a-z])\)|\d{1,2}\.)\s/u;

function fresh(from: number): Open {
  return { draft: null, from, nameAt: from, labels: 0, isNamed: false, isActivity: false, isTitled: false, unlabelled: 0, pending: [] };
}

/** Whether a name now begins another record: the open one has a name, which is said, or something besides. */
function begins(open: Open | null): boolean {
  return open?.draft !== undefined && open?.draft !== null && (open.draft.name !== '' || open.draft.isTold);
}

function take(open: Open, one: Labelled, block: Block, at: number, headings: readonly string[]): void {
  open.labels += 1;
  if (one.field === 'other' && /jogalap|legal basis|rechtsgrundlage|base (?:l[ée]gale|juridique)/i.test(one.label)) open.isActivity = true;
  if (one.field !== 'name') {
    if (open.draft === null) open.pending.push(one);
    else open.draft.say(one.field, one.value, block.links);
    return;
  }
  const value = said(one.value);
  const isPlaceholder = value === null && open.draft !== null;
  if (isPlaceholder || (value !== null && !/^[\p{Lu}\d"„“]|^[\p{Ll}\d]+\p{Lu}|^[\p{Ll}\d-]+\.\p{Ll}/u.test(value))) return;
  const { name: whole, rest } = nameBeforeAddress(value ?? '');
  const { name, aside } = nameAndAside(whole);
  const draft = new EntryDraft(cleanName(name) ?? '', quotationOf(block.text, headings, block.offset), headings.at(-1) ?? null);
  if (aside !== null) draft.say('other', aside);
  for (const text of placeAndMore(rest)) draft.sayUnlabelled(text);
  draft.say('website', '', block.links);
  for (const { field, value: text } of open.pending) draft.say(field, text);
  open.draft = draft;
  open.nameAt = at;
  open.isNamed = true;
  open.isTitled = promiseOf(one.label) === 'LIST';
}

/** A line that ends in a colon leads to the next record, unless it has a label. */
function isLead(block: Block): boolean {
  return block.text.endsWith(':') && block.text.length < 160;
}

/** What stands above a name: a short line that is no sentence says what the recipient is for. */
function sectionOf(blocks: readonly Block[], at: number, headings: readonly string[]): string | null {
  const before = blocks[at - 1];
  const heading = headings.at(-1) ?? null;
  if (before?.kind === 'HEADING' && promiseOf(before.text) === null) return before.text;
  return before?.kind === 'PARAGRAPH' && isLead(before) ? before.text.slice(0, -1) : heading;
}
