// Recipients that each have a heading, with what is said of them below it; and cards, which do the same without headings.

import { hasLegalForm } from '../normalise/legal-form.ts';
import type { Block, Page } from '../read/page.ts';
import type { Candidate } from './candidate.ts';
import type { Surroundings } from './context.ts';
import { EntryDraft } from './entry-draft.ts';
import { begunWith } from './items.ts';
import { labelledIn } from './labels.ts';
import { looksLikeName } from './name-likeness.ts';
import { cleanName, isPlaceLike } from './name-text.ts';
import { placesOfLead } from './place-of-lead.ts';
import { quotationOf } from './quotation.ts';
import { promiseOf } from './words.ts';

/** Headings of one level, one behind the other, that name recipients. */
export function readHeaded({ blocks }: Page, surroundings: readonly Surroundings[]): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const first = blocks[at];
    if (!first || first.kind !== 'HEADING' || first.chrome !== null || !looksLikeName(first.text)) continue;
    const above = promiseAbove(surroundings[at], first.text);
    if (above <= 0) continue;
    const all = siblingsOf(blocks, firstSibling(blocks, at, first.level), first.level);
    const siblings = all.until > at ? all : siblingsOf(blocks, at, first.level);
    const named = siblings.starts.filter((start) => isNameHeading(blocks, start, siblings));
    const others = siblings.starts.filter((start) => isOther(blocks[start]));
    if (isShareEnough(named.length, siblings.starts.length, others.length) && isBornOut(blocks, named, siblings, above)) {
      const entries = named.map((start) => entryAt(blocks, start, nextOf(siblings, start), surroundings));
      candidates.push({ shape: 'HEADINGS', entries, from: named[0] ?? at, until: siblings.until, certainty: above });
    }
    at = Math.max(at, siblings.until - 1);
  }
  return candidates;
}

interface Siblings {
  readonly starts: readonly number[];
  /** Of each start the block behind what belongs to it. */
  readonly ends: ReadonlyMap<number, number>;
  readonly until: number;
}

/** Headings of the same level up to the next one further up. */
function siblingsOf(blocks: readonly Block[], from: number, level: number): Siblings {
  const starts: number[] = [];
  let at = from;
  for (; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block || block.kind !== 'HEADING' || block.chrome !== null) continue;
    if (block.level < level) break;
    if (block.level === level) starts.push(at);
  }
  return { starts, ends: new Map(starts.map((start, index) => [start, starts[index + 1] ?? at])), until: at };
}

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

/** The first heading of this level below the heading above it. */
function firstSibling(blocks: readonly Block[], from: number, level: number): number {
  let first = from;
  for (let at = from - 1; at >= 0; at--) {
    const block = blocks[at];
    if (!block || block.kind !== 'HEADING' || block.chrome !== null) continue;
    if (block.level < level) break;
    if (block.level === level) first = at;
  }
  return first;
}

function nextOf({ ends, until }: Siblings, start: number): number {
  return ends.get(start) ?? until;
}

/** A heading that names a recipient has something below it, and no list of other names. */
function isNameHeading(blocks: readonly Block[], at: number, siblings: Siblings): boolean {
  const heading = blocks[at];
  if (!heading || !looksLikeName(heading.text)) return false;
  const below = blocks.slice(at + 1, nextOf(siblings, at)).filter(({ chrome }) => chrome === null);
  if (below.length === 0) return false;
  if (below.some(({ kind }) => kind === 'TABLE'))
    return below.every((block) => block.kind !== 'TABLE' || block.rows.every((row) => row.length <= 2));
  const others = below.filter((block) => {
    if (block.kind === 'HEADING') return looksLikeName(block.text);
    const name = block.kind === 'ITEM' && labelledIn(block).length === 0 ? begunWith(block) : null;
    return name !== null && name.isMarked && !name.name.startsWith(heading.text);
  });
  return others.length < 2;
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
