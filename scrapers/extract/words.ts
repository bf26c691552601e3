// What a heading, a column or a label is about, by the words of words.json.

import { foldAccents } from '../normalise/fold.ts';
import { remembered } from '../remembered.ts';
import vocabulary from './words.json' with { type: 'json' };

/** What a column or a label can hold. `other`: something known that observations do not keep. The later wins where two share a word: what is rare over what is plain. */
export const FIELDS = [
  'other',
  'status',
  'ended',
  'role',
  'contact',
  'website',
  'privacy',
  'data',
  'purpose',
  'name',
  'mechanism',
  'identifier',
  'email',
  'phone',
  'address',
  'location',
  'seat',
] as const satisfies readonly (keyof typeof vocabulary.fields)[];
export type Field = (typeof FIELDS)[number];

const MOST_WORDS = 6;
const LABEL_MOST = 90;
const HEADING_MOST = 160;
const fieldByPhrase: ReadonlyMap<string, Field> = new Map(
  FIELDS.flatMap((field) => vocabulary.fields[field].map((phrase): [string, Field] => [phrase, field])),
);

const numbering = /^(?:[\divx]{1,5}[.)]\s*)+/;
const article = /^(?:az?|the|der|die|das|le|la|les|l')\s+/;
const noise = /[*†‡:?¹²³⁴]+|\s*\([^()]{0,60}\)/g;
const headFirst = /\s(?:of|for|by|where|used|des|der|du|de|d'|la|le|les|a|an|zur|fur|von|par)\s/;
const conjunction = /\s*(?:[/&,]|\b(?:and|und|es|et|or|oder|vagy|ou|valamint|illetve)\b)\s*/;

/** Every word of the labels that are known, folded. */
export const LABEL_WORDS: ReadonlySet<string> = new Set([...fieldByPhrase.keys()].flatMap((phrase) => phrase.split(/[^\p{L}\d]+/u)));

/** Of these nothing is written in several ways. */
const PLAIN = /^[\0-_a-~]*$/;

/** Text as the vocabulary has it: folded, without accents, dashes alike. */
export function plain(text: string): string {
  const folded = foldAccents(text).toLowerCase();
  if (PLAIN.test(folded)) return folded;
  return folded.replaceAll(/[‐-―−]/g, '-').replaceAll(/[’‘`´]/g, "'");
}

/**
 * What a column's head or a label is about; null when no word of it is known.
 * The word that carries the meaning decides: the first before "of", otherwise the last.
 */
export function fieldOf(label: string): Field | null {
  return label.length > LABEL_MOST ? null : fieldsOf(label).likely;
}

/** The field of a label that is a known one word for word, brackets and numbering aside; null otherwise. */
export function exactFieldOf(label: string): Field | null {
  return label.length > LABEL_MOST ? null : fieldsOf(label).exact;
}

const fieldsOf = remembered((label): { readonly exact: Field | null; readonly likely: Field | null } => {
  const text = plain(label).replace(numbering, '').replace(article, '').replaceAll(noise, ' ').replaceAll(/\s+/g, ' ').trim();
  const exact = byPhrase(text) ?? null;
  return { exact, likely: exact ?? fieldOfParts(text) };
}, LABEL_MOST);

/** Also in the plural of English and French. */
function byPhrase(text: string): Field | undefined {
  return fieldByPhrase.get(text) ?? (text.endsWith('s') ? fieldByPhrase.get(text.slice(0, -1)) : undefined);
}

function fieldOfParts(text: string): Field | null {
  for (const part of text.split(conjunction)) {
    const at = part.search(headFirst);
    const found = (at > 0 ? lastPhrase(part.slice(0, at)) : null) ?? lastPhrase(part);
    if (found) return found;
  }
  return null;
}

/** The field of the phrase that ends last, the longest of those. */
function lastPhrase(text: string): Field | null {
  const words = text.split(' ');
  for (let end = words.length; end > 0; end--) {
    for (let begin = Math.max(0, end - MOST_WORDS); begin < end; begin++) {
      const found = byPhrase(words.slice(begin, end).join(' '));
      if (found) return found;
    }
  }
  return null;
}

const oneOf = (phrases: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${phrases.map((phrase) => phrase.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&')).join('|')})`, 'u');

const recipients = oneOf(vocabulary.recipients);
const strong = oneOf(vocabulary.strong);
const notRecipients = oneOf(vocabulary.notRecipients);
const elsewhere = oneOf(vocabulary.elsewhere);

/** Kinds of recipients, none of whom is named. */
const categories =
  /categor(?:y|ies) of (?:recipients|processors|third)|kategorien (?:von|der) (?:empfanger|auftragsverarbeiter)|empfangerkategorien|categories de (?:destinataires|sous-traitants)|cimzettek kategoriai|adatfeldolgozok kategoriai/;

/** What a heading promises: a list, something like it, something else, recipients that are gone or a log of changes; null: nothing known. */
export type HeadingPromise = 'LIST' | 'MAYBE' | 'NOT' | 'GONE' | null;

export const promiseOf = remembered((heading): HeadingPromise => {
  const text = plain(heading);
  if (notRecipients.test(text)) return 'GONE';
  if (categories.test(text)) return 'MAYBE';
  if (strong.test(text)) return 'LIST';
  if (elsewhere.test(text)) return 'NOT';
  return recipients.test(text) ? 'MAYBE' : null;
}, HEADING_MOST);

/** Whether the words of a sentence speak of recipients. */
export function speaksOfRecipients(text: string): boolean {
  return recipients.test(plain(text));
}

const blank: ReadonlySet<string> = new Set(vocabulary.blank);
const LONGEST_BLANK = Math.max(...vocabulary.blank.map(({ length }) => length));

/** The value as it is said; null where the place is left blank, by whatever sign. */
export function said(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' || (trimmed.length <= LONGEST_BLANK && isBlank(trimmed)) ? null : trimmed;
}

const isBlank = remembered((text) => blank.has(plain(text)), LONGEST_BLANK);
