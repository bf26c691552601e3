// A version as a privacy officer reads it: what it is, then who is on it.

import { mechanismFacts } from '../../schema/law/mechanisms.ts';
import { capital, countryInWords } from '../../schema/law/sentences.ts';
import { roleInWords } from '../../schema/list/value-words.ts';
import { inLanguage } from '../../schema/words/statement.ts';
import { table } from '../table.ts';
import { entries, facts, heading, quiet } from '../text.ts';
import { minute } from '../today.ts';
import { heldInWords } from './held-in-words.ts';
import type { ListWithVersion, ShownEntry, ShownVersion } from './version-of-list.ts';

const HASH_SHOWN = 12;

/** The version as text for a terminal. */
export function versionInWords(list: ListWithVersion, language: string): string {
  const { version } = list;
  const number = version.number === null ? 'Draft' : `Version ${version.number}`;
  const head = facts([
    ['Owner', `${list.owner.legalName ?? list.owner.name} (${list.capacity === 'PROCESSOR' ? 'as processor' : 'as controller'})`],
    ['Product', list.product],
    [number, `${stateInWords(version)}, ${spanInWords(version)}`],
    ['Announced', version.announcedAt && minute(version.announcedAt)],
    ['Emergency', version.emergencyReason],
    [
      'Source',
      list.origin === 'OBSERVED' &&
        ['read out of the owner’s documents', version.provenance?.document ?? version.provenance?.url].filter(Boolean).join(': '),
    ],
    ['Incomplete', INCOMPLETE[version.completeness]],
    ['Held', version.held.map((held) => heldInWords(held, language)).join('\n')],
    ['Hash', version.hash && `${version.hash.slice(0, HASH_SHOWN)}…`],
  ]);
  return [heading(`${list.title} [${list.slug}]`), head, '', entriesInWords(version, language)].join('\n');
}

const INCOMPLETE = {
  COMPLETE: null,
  PARTIAL: 'the source shows only a part of the list',
  NOT_RETRIEVABLE: 'the list itself could not be retrieved',
};

/** Where a version stands: `in effect`, `in notice` … */
export function stateInWords({ state }: Pick<ShownVersion, 'state'>): string {
  return state === 'EFFECTIVE' ? 'in effect' : state.toLowerCase().replaceAll('_', ' ');
}

function spanInWords({ effectiveOn, effectiveOnBasis, supersededOn, entryCount }: ShownVersion): string {
  const basis = effectiveOnBasis === 'INFERRED' ? ' (inferred)' : effectiveOnBasis === 'UNKNOWN' ? ' (day unknown)' : '';
  const until = supersededOn ? ` until ${supersededOn}` : '';
  return `from ${effectiveOn ?? 'an unknown day'}${basis}${until}, ${entries(entryCount)}`;
}

/** The entries as a table. */
export function entriesInWords(version: Pick<ShownVersion, 'entries'>, language: string): string {
  if (version.entries.length === 0) return quiet('No entries.');
  return table(
    ['Recipient', 'Role', 'Where', 'What for', 'Transfers'],
    version.entries.map((entry) => rowOf(entry, language)),
  );
}

function rowOf(entry: ShownEntry, language: string): string[] {
  const name = entry.name ?? entry.legalName ?? `(no name: ${entry.party.name})`;
  const country =
    entry.country &&
    capital(inLanguage(countryInWords(entry.country), language)) + (entry.countryBasis === 'INFERRED' ? ' (inferred)' : '');
  return [
    `${name}\n[${entry.key}]`,
    inLanguage(roleInWords(entry.role), language),
    country ?? processedIn(entry) ?? 'not stated',
    entry.purpose ?? '',
    entry.transfers.map((transfer) => transferInWords(transfer, language)).join('\n'),
  ];
}

function processedIn({ processing }: ShownEntry): string | null {
  const where = processing && (processing.stated ?? processing.countries.join(', '));
  return where ? `processed in ${where}` : null;
}

function transferInWords({ destination, organisation, mechanisms }: ShownEntry['transfers'][number], language: string): string {
  const where = [organisation, destination].filter(Boolean).join(' ') || 'not disclosed';
  const grounds = mechanisms.map(({ code, instrument, module, rank }) => {
    const named = [instrument?.celex, module].filter(Boolean).join(' ');
    return `${rank === 'FALLBACK' ? 'or ' : ''}${inLanguage(mechanismFacts(code).term, language)}${named && ` (${named})`}`;
  });
  return `${where}: ${grounds.join(', ') || 'no ground stated'}`;
}
