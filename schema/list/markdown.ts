// A version as a Markdown annex, with the columns that annexes of sub-processors have.

import { countryInWords } from '../law/sentences.ts';
import { inLanguage, type Statement } from '../words/statement.ts';
import type { CivilDay } from '../words/civil-day.ts';
import { dayInWords } from '../words/day-in-words.ts';
import type { Completeness, Entry, Place } from './content.ts';
import { roleInWords } from './value-words.ts';

/** What the annex shows. */
export interface ShownVersion {
  readonly title: string;
  readonly owner: string;
  readonly number: number | null;
  readonly effectiveOn: CivilDay | null;
  readonly completeness: Completeness;
  readonly hash: string | null;
  readonly entries: readonly Omit<Entry, 'party'>[];
}

const COLUMNS: readonly Statement[] = [
  { en: 'Name', hu: 'Név' },
  { en: 'Address', hu: 'Cím' },
  { en: 'Contact', hu: 'Kapcsolat' },
  { en: 'Role and purpose', hu: 'Szerep és feladat' },
  { en: 'Location', hu: 'Az adatkezelés helye' },
  { en: 'Transfer', hu: 'Adattovábbítás' },
];

const WORDS = {
  version: { en: 'Version', hu: 'Változat' },
  from: { en: 'in effect from', hu: 'hatályos:' },
  incomplete: { en: 'The list is not complete.', hu: 'A lista nem teljes.' },
  empty: { en: 'No entries.', hu: 'Nincs bejegyzés.' },
  storage: { en: 'storage', hu: 'tárolás' },
  processing: { en: 'processing', hu: 'kezelés' },
  supportAccess: { en: 'support access', hu: 'távoli támogatás' },
  REGION_ONLY: { en: 'countries not disclosed', hu: 'országok nem ismertek' },
  NOT_DISCLOSED: { en: 'not disclosed', hu: 'nem ismert' },
  unstated: { en: 'no ground stated', hu: 'alap nincs megadva' },
} as const satisfies Record<string, Statement>;

/** Text that stands for itself in a Markdown table: no markup, no HTML, no new cell or row. */
export function markdownText(text: string): string {
  return text
    .replace(/[\\`*_[\]|~]/g, String.raw`\$&`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, '<br>');
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

const lines = (...texts: readonly (string | null | undefined | false)[]) =>
  texts
    .filter(Boolean)
    .map((text) => markdownText(String(text)))
    .join('<br>');

/** The version as Markdown: heading, version and day, one table row an entry, and the hash that proves it. In English or Hungarian. */
export function markdownOf(version: ShownVersion, language = 'en'): string {
  const say = (statement: Statement) => inLanguage(statement, language);
  const state = [
    markdownText(version.owner),
    version.number === null ? null : `${say(WORDS.version)} ${version.number}`,
    version.effectiveOn && `${say(WORDS.from)} ${say(dayInWords(version.effectiveOn))}`,
  ];
  const table = [row(COLUMNS.map(say)), row(COLUMNS.map(() => '---')), ...version.entries.map((entry) => row(cellsOf(entry, say)))].join(
    '\n',
  );
  const parts = [
    `# ${markdownText(version.title).replaceAll('<br>', ' ')}`,
    state.filter((part) => part !== null).join(' · '),
    version.completeness === 'COMPLETE' ? null : say(WORDS.incomplete),
    version.entries.length > 0 ? table : say(WORDS.empty),
    version.hash === null ? null : `SHA-256: \`${version.hash}\``,
  ];
  return `${parts.filter((part) => part !== null).join('\n\n')}\n`;
}

type Say = (statement: Statement) => string;

function cellsOf(entry: ShownVersion['entries'][number], say: Say): readonly string[] {
  const { contactPerson, identifiers } = entry;
  const country = entry.country && say(countryInWords(entry.country));
  return [
    lines(
      entry.name ?? entry.legalName ?? entry.key,
      entry.legalName !== entry.name && entry.name !== null && entry.legalName,
      ...identifiers.map(({ value }) => value),
    ),
    lines(entry.address, country),
    lines(
      contactPerson?.name,
      contactPerson?.position,
      contactPerson?.email,
      contactPerson?.phone,
      entry.email,
      entry.phone,
      entry.website,
    ),
    lines(say(roleInWords(entry.role)), entry.purpose, entry.dataCategories.join(', ')),
    lines(
      ...(['storage', 'processing', 'supportAccess'] as const).map(
        (what) => entry[what] && `${say(WORDS[what])}: ${placeInWords(entry[what], say)}`,
      ),
    ),
    lines(...entry.transfers.map((transfer) => transferInWords(transfer, say))),
  ];
}

function placeInWords({ stated, countries, disclosure }: Place, say: Say): string {
  const named = countries.map((country) => say(countryInWords(country))).join(', ');
  const known = named || (disclosure === 'DISCLOSED' ? '' : say(WORDS[disclosure]));
  return stated === null ? known : known ? `${stated} (${known})` : stated;
}

function transferInWords({ destination, organisation, importer, mechanisms }: Entry['transfers'][number], say: Say): string {
  const where = [organisation, destination && say(countryInWords(destination)), importer].filter((part) => part !== null).join(', ');
  const grounds = mechanisms.map(({ code, instrument, module }) => [code, instrument, module].filter((part) => part !== null).join(' '));
  return `${where || say(WORDS.NOT_DISCLOSED)}: ${grounds.join(' + ') || say(WORDS.unstated)}`;
}
