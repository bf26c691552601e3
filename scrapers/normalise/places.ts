// Which countries and regions a text names, in English, Hungarian, German and French.
// A person called Jordan or Chad, or a town called Lebanon, cannot be told from the country by its name alone: they count as countries.

import countries from 'i18n-iso-countries';
import { type CountryCode, isCountryCode } from '../../schema/words/territory.ts';
import { remembered } from '../remembered.ts';
import { foldedKey } from './fold.ts';
import type { Hit } from './phrases.ts';
import { findPlaceNames, type PlaceMeaning, type Region } from './place-phrases.ts';
import placeWords from './place-words.json' with { type: 'json' };

/** A country or region where a text names it. Offsets are half-open. */
export interface PlaceMention {
  readonly country: CountryCode | null;
  readonly region: Region | null;
  readonly from: number;
  readonly until: number;
}

/** The countries and regions a text names, each once, in the order of the text. */
export interface Places {
  readonly countries: readonly CountryCode[];
  readonly regions: readonly Region[];
}

const LONGEST_LIST = 600;
const SHORT = 160;
const CONNECTING: ReadonlySet<string> = new Set(placeWords.connecting.map(foldedKey));
const BEFORE_THE_PRONOUN: ReadonlySet<string> = new Set(placeWords.beforeThePronoun);
const AFTER_A_PAIR: ReadonlySet<string> = new Set(placeWords.afterATransatlanticPair);
const WHOLE_TEXTS: ReadonlySet<string> = new Set(placeWords.wholeTexts.WORLDWIDE.map(foldedKey));
/** Codes that are likelier words and abbreviations: artificial intelligence, advertising, human resources, limited companies, no. */
const DOUBTFUL_CODES: ReadonlySet<string> = new Set(
  'AD AG AI AM AR AS BI CC CD CI CM CO GE HR ID IO IT KG LA MC MD ME ML MR MS MY NA NO PA PM PR PS QA SA SC SM SO TO TV VC'.split(' '),
);
/** In brackets these are too: California, information systems. */
const DOUBTFUL_IN_BRACKETS: ReadonlySet<string> = new Set(['CA', 'IS']);
/** Not even a field for places says Namibia by it: not applicable. */
const NEVER_ALONE: ReadonlySet<string> = new Set(['NA']);
const AMERICAN_NEIGHBOURS =
  /\b(?:Atlanta|Savannah|Alpharetta|Florida|Alabama|Tennessee|Carolina|Texas|California|Virginia|Delaware|New York|Ohio|GA)\b|\bGeorgia,? \d{5}\b/;
/** What stands before the word where it may be something else: `contact US`, `EU-US`. */
const LEADS_ON = ' -–‑—/';
const PAIRED_WITH = /(?:EU|E\.U\.|Swiss|UK|U\.K\.|UE|Schweiz)\s?[-–‑—/]\s?$/;

/** The country of a code in capitals, of two letters or three, with the EU's own UK and EL; null for none. */
function countryOfCode(code: string): CountryCode | null {
  const two = code === 'UK' ? 'GB' : code === 'EL' ? 'GR' : code.length === 3 ? (countries.alpha3ToAlpha2(code) ?? '') : code;
  return isCountryCode(two) ? two : null;
}

/** `CONTACT US` is no country; nor is the `US` in the name of a framework such as the EU-U.S. one. */
function isOtherUse(text: string, hit: Hit<PlaceMeaning>): boolean {
  if (hit.meaning.country !== 'US' || hit.until - hit.from > 15 || !LEADS_ON.includes(text[hit.from - 1] ?? '.')) return false;
  const lead = text.slice(Math.max(0, hit.from - 2), hit.from);
  if (/^[A-Z] $/.test(lead) && text.slice(hit.from, hit.until) === 'US') {
    const word = /[A-Z]+(?= $)/.exec(text.slice(Math.max(0, hit.from - 12), hit.from))?.[0] ?? '';
    return BEFORE_THE_PRONOUN.has(word.toLowerCase());
  }
  if (!/[-–‑—/] ?$/.test(lead) || !PAIRED_WITH.test(text.slice(Math.max(0, hit.from - 24), hit.from))) return false;
  const next = text.slice(hit.until, hit.until + 60).match(/\p{L}+/gu) ?? [];
  return next.slice(0, 2).some((word) => AFTER_A_PAIR.has(word.toLowerCase()));
}

/** Georgia is the state when other states, its own towns or, alone, the country it is part of stand by it. */
function isAmericanState(text: string, hit: Hit<PlaceMeaning>, hits: readonly Hit<PlaceMeaning>[]): boolean {
  if (hit.meaning.country !== 'GE' || text.slice(hit.from, hit.until) !== 'Georgia') return false;
  const around = text.slice(Math.max(0, hit.from - 60), hit.until + 40);
  const named = new Set(hits.map(({ meaning }) => meaning.country).filter((country) => country !== null));
  const isFollowed = /^[ ,(]{1,2}(?:United States|USA|US\b|U\.S\.)/.test(text.slice(hit.until, hit.until + 20));
  return AMERICAN_NEIGHBOURS.test(around) || (isFollowed && named.size === 2);
}

/** German for Iceland, unless the text is English about an island: it wants another place name at its side and no name before it. */
function isIceland(text: string, hit: Hit<PlaceMeaning>, hits: readonly Hit<PlaceMeaning>[]): boolean {
  if (/^\W*$/u.test(`${text.slice(0, hit.from)}${text.slice(hit.until)}`)) return true;
  const before = text.slice(Math.max(0, hit.from - 30), hit.from);
  const isList = /(?:[,;/(\n|]|\b(?:und|oder|in|aus|nach|sowie|EWR|EU|für))\s?$/.test(before) || hit.from === 0;
  return isList && hits.some((other) => other !== hit && (other.meaning.country ?? other.meaning.region) !== null);
}

/** What a text is taken for: any text, the inside of brackets, what a field for places says. */
type Taken = 'TEXT' | 'BRACKETS' | 'FIELD';

/** Codes such as `US / DE, IE`: only where the text, or a pair of brackets, holds nothing but codes, names and `and`. */
function codeMentions(text: string, named: readonly PlaceMention[], taken: Taken): readonly PlaceMention[] {
  const codes: PlaceMention[] = [];
  let sure = named.length;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}_@.]+/gu)) {
    if (named.some(({ from, until }) => index < until && index + word.length > from)) continue;
    if (word === '.' || CONNECTING.has(foldedKey(word))) continue;
    const country = /^[A-Z]{2,3}$/.test(word) ? countryOfCode(word) : null;
    const isDoubtful = DOUBTFUL_CODES.has(word) || (taken === 'BRACKETS' && DOUBTFUL_IN_BRACKETS.has(word));
    if (country === null || (taken === 'BRACKETS' && isDoubtful)) return [];
    if (!isDoubtful || (taken === 'FIELD' && !NEVER_ALONE.has(word))) sure += 1;
    codes.push({ country, region: null, from: index, until: index + word.length });
  }
  return sure === 0 ? [] : codes;
}

/** Flags: pairs of letters that are drawn as one. */
const FLAG = /\p{RI}\p{RI}/gu;
const FIRST_OF_FLAGS = 0x1f1e6;

function flagsIn(text: string): readonly PlaceMention[] {
  return [...text.matchAll(FLAG)].flatMap(({ 0: flag, index }) => {
    const code = Array.from(flag, (letter) => String.fromCharCode(65 + (letter.codePointAt(0) ?? 0) - FIRST_OF_FLAGS)).join('');
    const country = countryOfCode(code);
    return country === null ? [] : [{ country, region: null, from: index, until: index + flag.length }];
  });
}

function bracketedCodes(text: string): readonly PlaceMention[] {
  return [...text.matchAll(/\(([A-Z]{2,3}(?:[ ,;/&]{1,3}[A-Z]{2,3}){0,40})\)/g)].flatMap(({ 1: inside = '', index }) =>
    codeMentions(inside, [], 'BRACKETS').map(({ country, region, from, until }) => ({
      country,
      region,
      from: from + index + 1,
      until: until + index + 1,
    })),
  );
}

function namedIn(text: string): readonly PlaceMention[] {
  const hits = findPlaceNames(text);
  const isNamed = (hit: Hit<PlaceMeaning>): boolean => {
    const { country, region, doubtful } = hit.meaning;
    if (country === null && region === null) return false;
    return !isOtherUse(text, hit) && !isAmericanState(text, hit, hits) && (doubtful !== true || isIceland(text, hit, hits));
  };
  const named: PlaceMention[] = [];
  for (const hit of hits) {
    const { country, region } = hit.meaning;
    if (isNamed(hit)) named.push({ country, region, from: hit.from, until: hit.until });
  }
  return named;
}

/** A short text all in small letters, such as a cell that says `germany, usa`: it counts when it holds nothing but places. */
function inSmallLetters(text: string): readonly PlaceMention[] {
  const loud = text.toUpperCase();
  if (text !== text.toLowerCase() || loud.length !== text.length) return [];
  const named = namedIn(loud);
  const rest = named.reduceRight((left, { from, until }) => left.slice(0, from) + left.slice(until), text);
  return rest.split(/[\s,;/&|()-]+/).every((word) => word === '' || CONNECTING.has(foldedKey(word))) ? named : [];
}

/** Every mention of a country or region, in the order of the text. A name that stands for none of them is left out. */
export const placeMentions = remembered((text): readonly PlaceMention[] => mentionsIn(text, 'TEXT'), SHORT);

function mentionsIn(text: string, taken: Taken): readonly PlaceMention[] {
  const named = namedIn(text);
  if (text.length > LONGEST_LIST) return named;
  const small = named.length === 0 ? inSmallLetters(text) : [];
  const listed = codeMentions(text, named, taken);
  const codes = listed.length > 0 ? listed : bracketedCodes(text);
  return [...named, ...small, ...codes, ...flagsIn(text)].sort((a, b) => a.from - b.from);
}

/**
 * The countries and regions a text names. The EU, the EEA and continents are regions and stand for no country; bare Korea is the
 * South. Two-letter codes count only in lists of places, and those that are likelier abbreviations (`IT`, `AI`, `HR`) only beside a
 * place that is none. Nothing named: both are empty.
 */
export const placesIn = remembered((text): Places => placesOf(text, 'TEXT'), SHORT);

/** The same of a text that is known to say a place, such as a cell under `Country`: there `IT` alone is Italy. */
export const placesInField = remembered((text): Places => placesOf(text, 'FIELD'), SHORT);

function placesOf(text: string, taken: Taken): Places {
  const mentions = mentionsIn(text, taken);
  const isEverywhere = mentions.length === 0 && text.length <= 60 && WHOLE_TEXTS.has(foldedKey(text).replace(/[.!]$/, ''));
  const [named, regions] = [new Set<CountryCode>(), new Set<Region>()];
  for (const { country, region } of mentions) {
    if (country !== null) named.add(country);
    if (region !== null) regions.add(region);
  }
  return { countries: [...named], regions: isEverywhere ? ['WORLDWIDE'] : [...regions] };
}
