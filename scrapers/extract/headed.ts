// Recipients that each have a heading, with what is said of them below it; and cards, which do the same without headings.

import { hasLegalForm } from '../normalise/legal-form.ts';
import type { Block, Page } from '../read/page.ts';
import type { Candidate } from './candidate.ts';
import type { Surroundings } from './context.ts';
import { EntryDraft } from './entry-draft.ts';
import { labelledIn } from './labels.ts';
import { isNameHeading } from './name-heading.ts';
import { looksLikeName } from './name-likeness.ts';
import { cleanName, isPlaceLike } from './name-text.ts';
import { placesOfLead } from './place-of-lead.ts';
import { groundsOf } from '../statements/grounds-of.ts';
import { quotationOf } from './quotation.ts';
import { promiseOf } from './words.ts';

/** Headings of one level, one behind the other, that name recipients. */
export function readHeaded({ blocks }: Page, surroundings: readonly Surroundings[]): readonly Candidate[] {
  return siblingsIn(blocks).flatMap((siblings) => {
    const [first] = siblings.starts.filter((start) => looksLikeName(blocks[start]?.text ?? ''));
    const above = first === undefined ? 0 : promiseAbove(surroundings[first], blocks[first]?.text ?? '');
    if (first === undefined || above <= 0) return [];
    const named = siblings.starts.filter((start) => isNamed(blocks, start, siblings));
    const others = siblings.starts.filter((start) => isOther(blocks[start]));
    if (!isShareEnough(named.length, siblings.starts.length, others.length) || !isBornOut(blocks, named, siblings, above)) return [];
    const entries = named.map((start) => entryAt(blocks, start, endOf(blocks, siblings, named, start), surroundings));
    return { shape: 'HEADINGS' as const, entries, from: named[0] ?? first, until: siblings.until, certainty: above };
  });
}

function isNamed(blocks: readonly Block[], start: number, siblings: Siblings): boolean {
  const heading = blocks[start];
  return heading !== undefined && isNameHeading(heading, blocks.slice(start + 1, nextOf(siblings, start)));
}

interface Siblings {
  readonly level: number;
  readonly starts: number[];
  /** Of each start, the block behind what belongs to it. */
  readonly ends: Map<number, number>;
  /** The block behind what belongs to the last of them. */
  until: number;
}

/** Headings of the same level below the same heading further up, run by run. */
function siblingsIn(blocks: readonly Block[]): readonly Siblings[] {
  const all: Siblings[] = [];
  const open: Siblings[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block?.kind !== 'HEADING' || block.chrome !== null) continue;
    while ((open.at(-1)?.level ?? 0) > block.level) {
      const closed = open.pop();
      if (closed) close(closed, at);
    }
    const last = open.at(-1);
    if (last?.level === block.level) last.starts.push(at);
    else {
      const siblings = { level: block.level, starts: [at], ends: new Map<number, number>(), until: blocks.length };
      all.push(siblings);
      open.push(siblings);
    }
  }
  for (const siblings of open) close(siblings, blocks.length);
  return all;
}

function close(siblings: Siblings, until: number): void {
  siblings.until = until;
  for (const [index, start] of siblings.starts.entries()) siblings.ends.set(start, siblings.starts[index + 1] ?? until);
}

/** What follows the last name to the end of the page is told of it only as far as it is about as long as what is told of the others. */
function endOf(blocks: readonly Block[], siblings: Siblings, named: readonly number[], start: number): number {
  const end = nextOf(siblings, start);
  if (start !== named.at(-1) || named.length < OTHERS_FEWEST) return end;
  const longest = Math.max(...named.slice(0, -1).map((other) => nextOf(siblings, other) - other));
  const last = blocks[start + longest];
  const goesOn = last !== undefined && (tells(last) || (groundsOf(last.text)?.grounds.length ?? 0) > 0);
  return Math.min(end, start + longest + (goesOn ? 1 : 0));
}

const OTHERS_FEWEST = 3;

function isShareEnough(named: number, all: number, others: number): boolean {
  return named > 0 && named >= (all - others) * 0.6 && named >= all * 0.4;
}

/** Besides the headings, something has to speak for names: legal forms, or what stands below: labels, links, a place. */
function isBornOut(blocks: readonly Block[], named: readonly number[], siblings: Siblings, above: number): boolean {
  const borne = named.filter((start) => {
    const below = blocks.slice(start + 1, nextOf(siblings, start)).filter(({ chrome }) => chrome === null);
    return (
      hasLegalForm(blocks[start]?.text ?? '') ||
      below.some(tells) ||
      below.some((block) => block.text.includes(blocks[start]?.text ?? '\n'))
    );
  });
  const [only] = named;
  if (new Set(named.map((start) => cleanName(blocks[start]?.text ?? ''))).size < named.length * 0.7) return false;
  if (named.length === 1) return hasLegalForm(blocks[only ?? 0]?.text ?? '');
  return borne.length >= named.length * (above >= 3 && named.length > 2 ? 0.4 : 0.7);
}

/** Whether a block below a name has the shape of what is said of recipients. */
function tells(block: Block): boolean {
  return (
    block.kind === 'TABLE' || labelledIn(block).some(({ field }) => field !== 'other') || block.links.length > 0 || isPlaceLike(block.text)
  );
}

/** What says of itself that it is about something else does not count against the names beside it. */
function isOther(block: Block | undefined): boolean {
  const promise = block ? promiseOf(block.text) : null;
  return promise === 'GONE' || promise === 'NOT';
}

function nextOf({ ends, until }: Siblings, start: number): number {
  return ends.get(start) ?? until;
}

function promiseAbove(around: Surroundings | undefined, own: string): Surroundings['promise'] {
  if (!around) return 0;
  const above = around.headings.slice(0, -1);
  const parent = above.at(-1);
  if (around.promise < 0 && promiseOf(own) === null) return around.promise;
  if (parent !== undefined && promiseOf(parent) === 'LIST') return 3;
  if (above.some((heading) => promiseOf(heading) === 'LIST')) return 2;
  return around.promise;
}

function entryAt(blocks: readonly Block[], start: number, until: number, surroundings: readonly Surroundings[]): EntryDraft {
  const heading = blocks[start];
  const around = surroundings[start];
  const text = heading?.text ?? '';
  const below = blocks.slice(start + 1, until).filter(({ chrome }) => chrome === null);
  const entry = new EntryDraft(
    cleanName(text) ?? text,
    quotationOf(
      [text, ...below.slice(0, 5).map((block) => block.text.slice(0, 300))].join(' · '),
      around?.headings.slice(0, -1) ?? [],
      heading?.offset ?? 0,
    ),
    around?.headings.at(-2) ?? null,
  );
  entry.say('website', '', heading?.links ?? []);
  for (const block of below) sayBlock(entry, block);
  const place = around ? placesOfLead({ ...around, headings: around.headings.slice(0, -1) }) : null;
  if (place !== null) entry.sayOtherwise('location', place);
  return entry;
}

/** What a block below a name says of it. */
export function sayBlock(entry: EntryDraft, block: Block): void {
  if (block.kind === 'TABLE') {
    for (const [label, value] of block.rows) if (label && value) entry.sayLabelled(label.text, value.text, value.links);
    return;
  }
  const labelled = labelledIn(block);
  for (const { field, value } of labelled) entry.say(field, value, block.links);
  if (labelled.length === 0) entry.sayUnlabelled(block.text, block.links);
}
