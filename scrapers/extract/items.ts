// Lists whose items begin with a recipient's name: `Name (country) – purpose`, `Name. Purpose`, or nothing but the name.

import { endsWithLegalForm, hasLegalForm } from '../normalise/legal-form.ts';
import { legalFormEnd } from './legal-form-end.ts';
import type { Block } from '../read/page.ts';
import type { Candidate } from './candidate.ts';
import type { Surroundings } from './context.ts';
import { ownerOfDocument } from './document-links.ts';
import { EntryDraft } from './entry-draft.ts';
import { labelledIn } from './labels.ts';
import { cleanName, isPlaceLike, brandedName } from './name-text.ts';
import { looksLikeName } from './name-likeness.ts';
import { namesInProse } from './names-in-prose.ts';
import { saySentence } from './prose-entries.ts';
import type { PlaceSaid } from './prose-place.ts';
import { placesOfLead } from './place-of-lead.ts';
import { groundsOf } from '../statements/grounds-of.ts';
import { quotationOf } from './quotation.ts';
import { isVersionLine } from './version-line.ts';
import { promiseOf } from './words.ts';

type Item = Extract<Block, { kind: 'ITEM' | 'TERM' }>;

/** A name at the beginning of a text, how sure that is, and what follows it. */
export interface Begun {
  readonly name: string;
  readonly rest: string;
  /** Set off by bold type, a link or a legal form. */
  readonly isMarked: boolean;
}

/** The number of a clause before what it says. */
const clause = /^\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)]?\s+(?=\p{Lu})/u;
const SENTENCE_MOST = 300;
const separator = /\s[–—-]\s|:\s|\s\(|,\s|\.\s|\s[|·]\s|\s?→\s/u;

/** The name that a text begins with; null when it begins otherwise. */
export function begunWith(block: Block): Begun | null {
  const found = beginningOf(block);
  return found === null || isVersionLine(block.text) ? null : found;
}

function beginningOf(block: Block): Begun | null {
  const { text } = block;
  const ledOn = nameBehindLabel(text);
  if (ledOn) return ledOn;
  const [bold] = block.bold;
  const numbered = clause.exec(text)?.[0].length ?? 0;
  if (bold && (bold.from <= 2 || bold.from === numbered) && bold.until < 120) {
    const set = text.slice(bold.from, bold.until).replace(/[\s:–—-]+$/u, '');
    const inBold = endsWithLegalForm(set) ? set : set.replace(/\.$/, '');
    if (/[.:]\s*$/.test(text.slice(bold.from, bold.until + 1)) && isKindOf(inBold, text.slice(bold.until))) return null;
    if (inBold !== '' && looksLikeName(inBold) && !isOnlyLabel(text, inBold)) return begun(inBold, text.slice(bold.until), true);
  }
  const [link] = block.links;
  const owner = link && link.text === text ? ownerOfDocument(text) : null;
  if (owner !== null && looksLikeName(owner)) return begun(owner, '', true);
  if (link && link.text !== '' && text.startsWith(link.text) && looksLikeName(link.text)) {
    const rest = text.slice(link.text.length);
    if (rest === '' || separatorAt(rest) === 0 || /^\s*[[({]/.test(rest))
      return begun(link.text, rest, rest !== '' || hasLegalForm(link.text));
  }
  const branded = brandedName(text);
  if (branded && looksLikeName(branded.name)) return begun(branded.name, branded.rest, true);
  const formed = legalFormEnd(text);
  if (formed !== null && formed < 110 && (formed === text.length || /^\s*[,;:(–—|·.-]/u.test(text.slice(formed)))) {
    const name = text.slice(0, formed);
    if (looksLikeName(name)) return begun(name, text.slice(formed), true);
  }
  // A sentence about who is named: read as running text.
  if (formed !== null && /^\s\p{Ll}/u.test(text.slice(formed))) {
    const [first] = namesInProse(text.slice(0, formed + 1));
    if (first?.from !== numbered) return null;
    return begun(first.name, text.slice(first.until), true);
  }
  const at = separatorAt(text);
  const name = at === -1 ? text : text.slice(0, at);
  return name.length <= 70 && looksLikeName(name) ? begun(name, at === -1 ? '' : text.slice(at), false) : null;
}

const behindLabel = /^(\p{Lu}[^:.;]{2,40}?)\s?:\s+(?=\p{Lu})/u;

/** `Hosting: Acme GmbH, Berlin`: what it is for, then who it is. Null where no name with a legal form follows at once. */
function nameBehindLabel(text: string): Begun | null {
  const [whole, label] = behindLabel.exec(text.slice(0, 80)) ?? [];
  if (whole === undefined || label === undefined) return null;
  const rest = text.slice(whole.length);
  const end = legalFormEnd(rest);
  if (end === null || end > 80) return null;
  const name = rest.slice(0, end);
  return looksLikeName(name) ? begun(name, `${rest.slice(end)} – ${label}`, true) : null;
}

/** `Catering. Lunch is cooked by Acme Ltd.`: what is set off says what for, and the sentence behind it names somebody else. */
function isKindOf(inBold: string, rest: string): boolean {
  if (hasLegalForm(inBold)) return false;
  const [named] = namesInProse(rest.slice(0, SENTENCE_MOST));
  return named !== undefined && !named.name.startsWith(inBold);
}

const separatorAt = (text: string): number => text.search(separator);

function isOnlyLabel(text: string, inBold: string): boolean {
  return /^\s*:/.test(text.slice(inBold.length)) && promiseOf(inBold) !== null;
}

function begun(text: string, rest: string, isMarked: boolean): Begun | null {
  const name = cleanName(text);
  return name === null ? null : { name, rest: rest.trim(), isMarked };
}

/** Says what follows a name: what stands in brackets first, then the rest piece by piece. */
export function sayRest(entry: EntryDraft, rest: string, block: Block): void {
  entry.say('website', '', block.links);
  const bracketed = /^\(([^()]{1,200})\)/.exec(rest);
  if (bracketed) entry.sayUnlabelled(bracketed[1] ?? '');
  const text = rest.slice(bracketed?.[0].length ?? 0).replace(/^[\s:.,;–—|·→-]+/u, '');
  if (text === '') return;
  const pieces = text.split(/\s[–—|·:-]\s|;\s(?![^(]{0,80}\))/u).flatMap(withoutBracket);
  for (const piece of pieces) {
    const comma = piece.search(/,\s/);
    // `Hauptstr. 1, 10115 Berlin` is one address; `Germany, hosting` is a place and a purpose.
    if (comma > 0 && comma < 40 && isPlaceLike(piece.slice(0, comma)) && !isPlaceLike(piece)) {
      entry.sayUnlabelled(piece.slice(0, comma));
      entry.sayUnlabelled(piece.slice(comma + 1).trim());
    } else entry.sayUnlabelled(piece);
  }
}

const endsInBrackets = /^(.*\S)\s*\(([^()]{2,200})\)\.?$/u;

const tells = (part: string): boolean => isPlaceLike(part) || (groundsOf(part)?.grounds.length ?? 0) > 0;

/** What stands in brackets at the end, where it says a place or a ground: `hosting (Ireland, SCCs apply)`. */
function withoutBracket(piece: string): readonly string[] {
  const [, before, inside] = endsInBrackets.exec(piece.slice(0, 600)) ?? [];
  if (before === undefined || inside === undefined) return [piece];
  const parts = inside.split(/[,;]\s+/);
  if (isPlaceLike(inside)) return [before, inside];
  return parts.some(tells) ? [before, ...parts] : [piece];
}

/** The lists of a page whose items begin with names. A list of the page's own headings is its table of contents. */
export function readItems(blocks: readonly Block[], surroundings: readonly Surroundings[]): readonly Candidate[] {
  const headings = new Set(blocks.flatMap(({ kind, text }) => (kind === 'HEADING' ? [text] : [])));
  const candidates: Candidate[] = [];
  let at = 0;
  while (at < blocks.length) {
    const block = blocks[at];
    if (!block || block.chrome !== null || (block.kind !== 'ITEM' && block.kind !== 'TERM')) {
      at += 1;
      continue;
    }
    let until = at + 1;
    while (until < blocks.length && belongs(blocks[until], block)) until += 1;
    const isContents = blocks.slice(at, until).filter(({ text }) => headings.has(text)).length > (until - at) / 2;
    const candidate = isContents ? null : listOf(blocks, at, until, surroundings[at]);
    if (candidate) candidates.push(candidate);
    at = until;
  }
  return candidates;
}

function belongs(block: Block | undefined, first: Item): boolean {
  if (!block || block.chrome !== null) return false;
  if (block.kind === 'ITEM') return first.kind === 'ITEM' && (block.list === first.list || block.level > first.level);
  return (block.kind === 'TERM' || block.kind === 'DEFINITION') && first.kind === 'TERM' && block.list === first.list;
}

function listOf(blocks: readonly Block[], from: number, until: number, around: Surroundings | undefined): Candidate | null {
  const first = blocks[from];
  if (!around || around.promise <= 0 || !first || (first.kind !== 'ITEM' && first.kind !== 'TERM')) return null;
  const level = first.kind === 'ITEM' ? first.level : 0;
  const entries: EntryDraft[] = [];
  let heads = 0;
  let marked = 0;
  let group = -1;
  let place: PlaceSaid | null = null;
  for (let at = from; at < until; at++) {
    const block = blocks[at];
    if (!block) continue;
    const isHead = (block.kind === 'ITEM' && block.level === level && block.group !== group) || block.kind === 'TERM';
    const last = entries.at(-1);
    if (!isHead) {
      if (last) {
        const labelled = labelledIn(block);
        for (const { field, value } of labelled) last.say(field, value, block.links);
        if (labelled.length === 0) last.sayUnlabelled(block.text, block.links);
      }
      continue;
    }
    if (block.kind === 'ITEM') group = block.group === 0 ? -1 : block.group;
    heads += 1;
    const name = labelledIn(block).length > 0 ? null : begunWith(block);
    if (!name) {
      if (last && isPlaceLike(block.text)) last.sayUnlabelled(block.text);
      continue;
    }
    if (name.isMarked) marked += 1;
    if (last?.name === name.name && name.rest === '') {
      last.say('website', '', block.links);
      continue;
    }
    const entry = new EntryDraft(name.name, quotationOf(block.text, around.headings, block.offset), around.headings.at(-1) ?? null);
    if (/^\p{Ll}{2}/u.test(name.rest)) place = saySentence(entry, block, around, place);
    else sayRest(entry, name.rest, block);
    entries.push(entry);
  }
  const isLikely = around.promise >= 2 ? entries.length >= heads * 0.5 : marked >= heads * 0.7;
  if (entries.length === 0 || !isLikely || (heads === 1 && marked === 0)) return null;
  if (marked === 0 && around.promise < 3 && !(around.lead?.endsWith(':') ?? false)) return null;
  const placeOfAll = placesOfLead(around);
  if (placeOfAll !== null) for (const entry of entries) entry.sayOtherwise('location', placeOfAll);
  return { shape: 'ITEMS', entries, from, until, certainty: around.promise };
}
