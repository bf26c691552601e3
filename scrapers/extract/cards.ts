// Cards: elements side by side that each hold a name and what is said of it. Also rows of a table that is none in the markup.

import type { Block, Page } from '../read/page.ts';
import type { Candidate } from './candidate.ts';
import type { Surroundings } from './context.ts';
import { EntryDraft } from './entry-draft.ts';
import { sayBlock } from './headed.ts';
import { isPrice } from './name-heading.ts';
import { begunWith, sayRest } from './items.ts';
import { looksLikeName } from './name-likeness.ts';
import { cleanName } from './name-text.ts';
import { quotationOf } from './quotation.ts';
import { type Field, fieldOf } from './words.ts';

interface Card {
  readonly group: number;
  readonly from: number;
  readonly until: number;
}

const CARDS_FEWEST = 2;

/** Elements with the same parent, each of which begins with a name. */
export function readCards({ blocks, groups }: Page, surroundings: readonly Surroundings[]): readonly Candidate[] {
  const spans = spansOf(
    blocks,
    groups.map(({ parent }) => parent),
  );
  const byParent = new Map<number, Card[]>();
  for (const span of spans) {
    const parent = groups[span.group]?.parent ?? 0;
    if (span.group === 0 || groups[span.group]?.tag === 'li') continue;
    const cards = byParent.get(parent);
    if (cards) cards.push(span);
    else byParent.set(parent, [span]);
  }
  return [...byParent.values()].flatMap((all) => {
    // What stands under a heading about something else, or about those that are gone, is no part of the list before it.
    const first = surroundings[all[0]?.from ?? 0]?.promise ?? 0;
    const cards = first > 0 ? all.filter(({ from }) => (surroundings[from]?.promise ?? 0) >= 0) : all;
    return cards.length >= CARDS_FEWEST ? (candidateOf(blocks, cards, surroundings) ?? []) : [];
  });
}

/** The blocks of each group and the groups in it, as a stretch. */
function spansOf(blocks: readonly Block[], parents: readonly number[]): readonly Card[] {
  const from = new Int32Array(parents.length).fill(-1);
  const until = new Int32Array(parents.length);
  const met: number[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block?.chrome !== null) continue;
    // Deep nests end where a group was already stretched to this block.
    for (let group = block.group, steps = 0; steps < 60; group = parents[group] ?? 0, steps++) {
      if (from[group] === -1) {
        from[group] = at;
        met.push(group);
      }
      until[group] = at + 1;
      if (group === 0) break;
    }
  }
  return met.map((group) => ({ group, from: from[group] ?? 0, until: until[group] ?? 0 }));
}

function candidateOf(blocks: readonly Block[], cards: readonly Card[], surroundings: readonly Surroundings[]): Candidate | null {
  const [first] = cards;
  const last = cards.at(-1);
  if (!first || !last) return null;
  const around = surroundings[first.from];
  const promise = around?.promise ?? 0;
  if (!around || promise <= 0) return null;
  const grid = gridOf(blocks, cards, around);
  if (grid) return { shape: 'TABLE', entries: grid, from: first.from, until: last.until, certainty: Math.max(2, promise) };
  if (
    cards.filter((card) => looksLikeName(blocks[card.from]?.text.slice(0, 200) ?? '') || isMarked(blocks[card.from])).length < CARDS_FEWEST
  )
    return null;
  const entries = cards.flatMap((card) => entryOf(blocks, card, around) ?? []);
  const marked = cards.filter((card) => isMarked(blocks[card.from])).length;
  if (entries.length < CARDS_FEWEST || entries.length < cards.length * 0.7 || (promise < 2 && marked < cards.length * 0.7)) return null;
  return { shape: 'CARDS', entries, from: first.from, until: last.until, certainty: promise };
}

function isMarked(block: Block | undefined): boolean {
  return block !== undefined && (block.kind === 'HEADING' || (begunWith(block)?.isMarked ?? false));
}

function entryOf(blocks: readonly Block[], { from, until }: Card, around: Surroundings): EntryDraft | null {
  const head = blocks[from];
  const inside = blocks.slice(from + 1, until).filter(({ chrome }) => chrome === null);
  if (!head || inside.length === 0 || inside.length > 25 || inside.some(({ text }) => isPrice(text))) return null;
  const isName = looksLikeName(head.text);
  const begun = isName ? null : begunWith(head);
  const name = isName ? cleanName(head.text) : (begun?.name ?? null);
  if (name === null) return null;
  const entry = new EntryDraft(
    name,
    quotationOf([head, ...inside].map(({ text }) => text).join(' · '), around.headings, head.offset),
    around.headings.at(-1) ?? null,
  );
  if (begun) sayRest(entry, begun.rest, head);
  else entry.say('website', '', head.links);
  let label: string | null = null;
  for (const block of inside) {
    const field = label === null && block.text.length < 50 ? fieldOf(block.text) : null;
    const next = inside[inside.indexOf(block) + 1];
    if (label !== null) entry.sayLabelled(label, block.text, block.links);
    else if (field !== null && field !== 'other' && next && block.links.length === 0 && !block.text.includes(': ')) {
      label = block.text;
      continue;
    } else sayBlock(entry, block);
    label = null;
  }
  return entry;
}

/** Elements below the heads of columns, which the first of them holds or which stand just before it: a table, whatever the markup calls it. */
function gridOf(blocks: readonly Block[], cards: readonly Card[], around: Surroundings): readonly EntryDraft[] | null {
  const [first, ...others] = cards;
  if (!first || others.length === 0) return null;
  const width = commonest(cards.map(({ from, until }) => until - from));
  const inFirst = fieldsOf(blocks.slice(first.from, first.until));
  const fields =
    inFirst ??
    fieldsOf(blocks.slice(Math.max(0, first.from - width), first.from)) ??
    fieldsOf(blocks.slice(Math.max(0, first.from - width - 1), first.from - 1));
  if (fields === null) return null;
  const rows = inFirst === null ? cards : others;
  const name = fields.indexOf('name');
  const full = rows.filter(({ from, until }) => until - from === fields.length);
  const filled = rows.filter(({ from, until }) => until - from > 1);
  if (full.length === 0 || full.length < filled.length * 0.7) return null;
  if (inFirst === null && !full.every(({ from }) => looksLikeName(blocks[from + name]?.text ?? ''))) return null;
  return full.flatMap(({ from, until }) => {
    const cells = blocks.slice(from, until);
    const text = cells[name] ? cleanName(cells[name].text) : null;
    if (text === null) return [];
    const entry = new EntryDraft(
      text,
      quotationOf(cells.map((cell) => cell.text).join(' · '), around.headings, cells[0]?.offset ?? 0),
      around.headings.at(-1) ?? null,
    );
    for (const [at, cell] of cells.entries()) if (at !== name) entry.say(fields[at] ?? 'other', cell.text, cell.links);
    return [entry];
  });
}

/** What each of these heads, if they are the heads of columns; null otherwise. */
function fieldsOf(blocks: readonly Block[]): readonly (Field | null)[] | null {
  if (blocks.some(({ chrome, kind }) => chrome !== null || kind === 'TABLE' || kind === 'HEADING')) return null;
  const fields = blocks.map(({ text }) => (text.length < 60 ? fieldOf(text) : null));
  const known = fields.filter((field) => field !== null).length;
  return fields.length > 1 && fields.includes('name') && known >= fields.length * 0.6 ? fields : null;
}

function commonest(numbers: readonly number[]): number {
  const counts = Map.groupBy(numbers, (number) => number);
  return [...counts].reduce((best, [number, all]) => (all.length > (counts.get(best)?.length ?? 0) ? number : best), 0);
}
