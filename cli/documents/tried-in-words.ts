// What was read of a document, for somebody who wants to know whether it was read right.

import { styleText } from 'node:util';
import type { DateKind, DocumentForm, Reliance, TriedFactsFragment } from '../../schema/api/generated/graphql.ts';
import { mechanismLabel } from '../../schema/law/mechanisms.ts';
import { table } from '../table.ts';
import { facts, heading, plain, quiet, warning, wrapped } from '../text.ts';
import { elsewhereInWords, ignoredInWords, lawInWords, quoted, section } from './reading-in-words.ts';

type Entry = TriedFactsFragment['entries'][number];
type Ground = TriedFactsFragment['mechanisms'][number]['ground'];

const FORM: Readonly<Record<DocumentForm, string>> = {
  TEXT: 'a document for people',
  LIST_FILE: 'a list file of Onward',
  ENTRIES: 'entries in the columns of Onward',
};
const SPOKEN: Readonly<Record<string, string>> = { en: 'English', hu: 'Hungarian', de: 'German', fr: 'French' };
const DATE: Readonly<Record<DateKind, string>> = {
  UPDATED: 'updated',
  EFFECTIVE: 'in force from',
  PUBLISHED: 'published',
  VERSION: 'version of',
};

/** The whole reading as text for a terminal. */
export function triedInWords(tried: TriedFactsFragment, name: string, language: string): string {
  return [
    heading(tried.title ?? name),
    facts([
      ['Read as', FORM[tried.form]],
      ['Language', tried.form === 'TEXT' && (SPOKEN[tried.language ?? ''] ?? 'not told, or none of English, Hungarian, German and French')],
      ['Dates', tried.dates.map(({ kind, on, stated }) => `${DATE[kind]} ${on ?? 'a day that cannot be told'} (“${stated}”)`).join('\n')],
      ['Hash', tried.snapshotHash],
    ]),
    '',
    recipientsInWords(tried.entries, language),
    ...[
      section(
        'What it says about grounds of transfers',
        tried.mechanisms.map((statement) => statementInWords(statement, language)),
      ),
      lawInWords('What the law says of it', tried.findings),
      elsewhereInWords(tried.listElsewhere),
      ignoredInWords(tried.ignored),
    ].flatMap((part) => (part === null ? [] : ['', part])),
  ].join('\n');
}

function recipientsInWords(entries: readonly Entry[], language: string): string {
  if (entries.length === 0) return warning('No list of recipients was found in it.');
  const count = heading(entries.length === 1 ? '1 recipient' : `${entries.length} recipients`);
  const rows = entries.map((entry) => [nameOf(entry), entry.purpose, placeOf(entry), mechanismOf(entry, language)]);
  return `${count}\n${table(['Recipient', 'What for', 'Where', 'Ground'], rows)}`;
}

const nameOf = ({ name, statedRole }: Entry): string => (statedRole ? `${name}\n(${statedRole})` : name);

function placeOf({ location, seat, address, countries }: Entry): string {
  const stated = location?.stated ?? seat?.stated ?? address ?? '';
  return [stated, countries.length > 0 && `[${countries.join(' ')}]`].filter(Boolean).join(' ');
}

function mechanismOf({ mechanism }: Entry, language: string): string {
  if (mechanism === null) return '';
  if (mechanism.noneNeeded) return `none needed (${mechanism.stated})`;
  if (mechanism.grounds.length === 0) return `no ground that is known (${mechanism.stated})`;
  return mechanism.grounds.map((ground) => groundInWords(ground, language)).join(', ');
}

const groundInWords = ({ code, instrument }: Ground, language: string): string =>
  `${mechanismLabel(code, language)}${instrument ? ` (${instrument})` : ''}`;

const RELIANCE: Readonly<Record<Reliance, readonly [style: Parameters<typeof styleText>[0], words: string]>> = {
  RELIED_ON: ['green', 'relied on'],
  FUTURE: ['cyan', 'to come'],
  HISTORICAL: ['dim', 'in the past'],
  NEGATED: ['magenta', 'not relied on'],
  MENTIONED: ['dim', 'only mentioned'],
};

/** How the text speaks of a ground, of whom, for which countries, and its words. */
function statementInWords(
  { ground, reliance, subject, destinations, evidence }: TriedFactsFragment['mechanisms'][number],
  language: string,
): string {
  const [style, words] = RELIANCE[reliance];
  const about = [subject && `for ${subject}`, destinations.length > 0 && `to ${destinations.join(' ')}`].filter(Boolean).join(', ');
  const said = wrapped(`${groundInWords(ground, language)}${about ? ` · ${about}` : ''}`, 4).trimStart();
  return `  ${styleText(style, plain(words))}: ${said}\n${quiet(quoted(evidence))}`;
}
