// The name of a recipient taken apart: what it is called, its legal form, its brands, its country, what it was called before.

import type { CountryCode } from '../../schema/words/territory.ts';
import { fold, foldedKey, tidy } from './fold.ts';
import { endsWithLegalForm, type LegalForm, legalFormAt } from './legal-form.ts';
import { placeMentions } from './places.ts';
import { remembered } from '../remembered.ts';

/** A name in parts. All but `form` are folded, without accents. */
export interface RecipientName {
  /** What it is called, without legal form, brackets and punctuation. */
  readonly core: string;
  /** `core` without the country it names; the same as `core` when it names none or nothing else. */
  readonly base: string;
  readonly form: LegalForm | null;
  /** Names in brackets, after a dash, after `aka`, `d/b/a`, `trading as`. */
  readonly brands: readonly string[];
  /** The country that the name itself names: Ireland for `Example Ireland Ltd.`. */
  readonly territory: CountryCode | null;
  readonly formerNames: readonly string[];
}

const LONGEST_NAME = 300;
const FORMER =
  /(?:^|[\s,;(])(?:formerly(?: known as)?|previously(?: known as)?|f\/?k\/?a|n\/?[eé]e|korábbi(?: nevén| neve)?|korábban|régi nevén|vormals|früher|ehemals|anciennement|ex)[:.]?\s+(?=\S)/iu;
const BRAND =
  /(?:^|[\s,;(])(?:also known as|a\/?k\/?a|a\.k\.a|doing business as|d\/?b\/?a|d\.b\.a|trading as|t\/a|operating as|known as|márkanév|ismertebb nevén|handelnd als|(?:connu|exerçant) sous le nom(?: de)?)[:.]?\s+(?=\S)/iu;
const DASH = /\s[-–—|]\s/;

/** A name as a key: folded, no accents, no punctuation, single spaces. `Npm, Inc.` and `npm Inc` are one. */
export function nameKey(text: string): string {
  return foldedKey(text)
    .replaceAll(/['"]/g, '')
    .replaceAll(/&/g, ' and ')
    .replaceAll(/[^\p{L}\p{N}.+]+/gu, ' ')
    .replaceAll(/\.(?=\s|$)|(?<=^|\s)\./g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^the /, '');
}

function withoutForm(text: string): string {
  const form = legalFormAt(text);
  return form === null ? text : text.slice(0, form.from);
}

interface Pieces {
  outside: string;
  readonly brands: string[];
  readonly former: string[];
}

/** Sorts what stands in brackets or behind a word into brands and former names. */
function sortInto(pieces: Pieces, aside: string): void {
  const former = FORMER.exec(aside);
  const brand = BRAND.exec(aside);
  const words = nameKey(
    withoutForm(aside.slice(former !== null ? former.index + former[0].length : brand !== null ? brand.index + brand[0].length : 0)),
  );
  if (words !== '') (former === null ? pieces.brands : pieces.former).push(words);
}

/** Brackets that hold a country, or a legal form's own addition, are part of the name. */
function isAside(inside: string): boolean {
  return (
    !/^(?:haftungsbeschr|europe|emea|apac)/i.test(inside) &&
    !(inside.length <= 40 && placeMentions(inside).length > 0 && nameKey(inside).split(' ').length <= 3)
  );
}

function piecesOf(text: string): Pieces {
  const pieces: Pieces = { outside: '', brands: [], former: [] };
  const asides: string[] = [];
  pieces.outside = text.replaceAll(/[([]([^()[\]]{1,120})[)\]]/g, (whole, inside: string) => {
    if (!isAside(inside)) return whole;
    asides.push(inside);
    return ' ';
  });
  for (const [word, target] of [
    [FORMER, pieces.former],
    [BRAND, pieces.brands],
  ] as const) {
    const found = word.exec(pieces.outside);
    if (found === null) continue;
    const words = nameKey(withoutForm(pieces.outside.slice(found.index + found[0].length)));
    if (words !== '' && found.index > 0) {
      target.push(words);
      pieces.outside = pieces.outside.slice(0, found.index);
    }
  }
  for (const aside of asides) sortInto(pieces, aside);
  const dash = DASH.exec(pieces.outside);
  if (dash !== null && dash.index > 0) {
    sortInto(pieces, pieces.outside.slice(dash.index + dash[0].length));
    pieces.outside = pieces.outside.slice(0, dash.index);
  }
  return pieces;
}

/**
 * A recipient's name in parts. A text that is no name gives itself as `core`; an empty one gives an empty `core`. Only the first 300
 * characters are read.
 */
export const parseName = remembered(partsOfName);

const branded = /^([^()]{2,80}) \(([^()]{4,110})\)$/u;

/** `Brand (Legal Name, Inc.)` as `Legal Name, Inc. (Brand)`: the legal person is who is meant. */
function legalFirst(name: string): string {
  const [, brand, legal] = branded.exec(name) ?? [];
  const isBranded = brand !== undefined && legal !== undefined && endsWithLegalForm(legal) && legalFormAt(brand) === null;
  return isBranded && !FORMER.test(legal) && !BRAND.test(legal) ? `${legal} (${brand})` : name;
}

function partsOfName(text: string): RecipientName {
  const name = legalFirst(tidy(text.slice(0, LONGEST_NAME)));
  const { outside, brands, former } = piecesOf(name);
  const form = legalFormAt(outside);
  const named = form === null ? outside : form.from === 0 ? outside.slice(form.until) : outside.slice(0, form.from);
  const core = nameKey(named) || nameKey(outside) || (brands[0] ?? fold(name));
  const place = placeMentions(named).findLast(({ country }) => country !== null);
  const rest = place === undefined ? '' : nameKey(`${named.slice(0, place.from)} ${named.slice(place.until)}`);
  const [hasRest, territory] = [rest !== '', place?.country ?? null];
  return {
    core,
    base: hasRest ? rest : core,
    form,
    brands: [...new Set(brands)].filter((brand) => brand !== core),
    territory: hasRest ? territory : null,
    formerNames: [...new Set(former)],
  };
}
