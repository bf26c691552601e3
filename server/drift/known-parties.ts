// The parties that a document may name: those on the list, and those that are called alike. Which of them it is, recognising decides:
// this only finds every party that it could decide on.

import type { ListState } from '../../scrapers/compare/drift-words.ts';
import { recipientOf } from '../../scrapers/compare/pair-entries.ts';
import type { KnownParty } from '../../scrapers/normalise/party-directory.ts';
import { foldedKey } from '../../scrapers/normalise/fold.ts';
import { type Traces, tracesOf } from '../../scrapers/normalise/recipient.ts';
import type { ObservedEntry } from '../../scrapers/observation.ts';
import type { Identifier } from '../../schema/words/identifier.ts';
import type { CountryCode } from '../../schema/words/territory.ts';
import type { Em } from '../database/database.ts';

/** The most that are taken into account: first those on the list, then those with a number or a domain of the document's. */
const MOST = 5_000;

/** A text in small letters without accents, with nothing but spaces between letters and digits: `bare` below, for the database. */
const bareInSql = (text: string): string => {
  const letters = `replace(replace(replace(translate(${text}, 'øØłŁđĐðÐıÆŒẞ', 'oollddddiæœß'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss')`;
  const joined = String.raw`regexp_replace(normalize(${letters}, NFKD), '[\u0300-\u036f''.]+', '', 'g')`;
  return String.raw`trim(lower(regexp_replace(${joined}, '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f]+', ' ', 'g')))`;
};
const FORMER_NAMES = `(select string_agg(former ->> 'name', ' ') from jsonb_array_elements(party.former_names) as former)`;
const NAMES = `concat_ws(' ', party.name, party.legal_name, ${FORMER_NAMES})`;

/** Called alike: a word of any name, or two that follow each other written as one, is one of those asked for. */
const CALLED_ALIKE = `
  with called as materialized (
    select party.id, string_to_array(${bareInSql(NAMES)}, ' ') as words from party
  ), alike as (
    select called.id from called cross join lateral unnest(called.words) with ordinality as one (word, at)
    where one.word in (select jsonb_array_elements_text(?::jsonb))
      or one.word || called.words[one.at + 1] in (select jsonb_array_elements_text(?::jsonb))
  ), numbered as (
    select party.id from party cross join lateral jsonb_array_elements(party.identifiers) as identifier
    where left(regexp_replace(upper(identifier ->> 'value'), '^HU|[^0-9A-Z]', '', 'g'), 8) in (select jsonb_array_elements_text(?::jsonb))
  ), at_home as (
    select party.id from party cross join lateral (select lower(split_part(party.website, '/', 3)) as host) as site
    where substring(site.host from '[^.]+[.][^.]+$') in (select jsonb_array_elements_text(?::jsonb))
      or substring(site.host from '[^.]+[.][^.]+[.][^.]+$') in (select jsonb_array_elements_text(?::jsonb))
  ), ranked as (
    select found.id, min(found.rank) as rank from (
      select jsonb_array_elements_text(?::jsonb) as id, 1 as rank
      union all select id, 2 from numbered union all select id, 2 from at_home union all select id, 3 from alike
    ) as found group by found.id
  )
  select party.id, party.slug, party.name, party.legal_name, party.former_names, party.country, party.website, party.identifiers,
    party_group.slug as group_slug
  from ranked join party using (id) left join party_group on party_group.id = party.group_id
  order by ranked.rank, party.id limit ${MOST}`;

interface Row {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly legal_name: string | null;
  readonly former_names: readonly { readonly name: string }[];
  readonly country: CountryCode | null;
  readonly website: string | null;
  readonly identifiers: readonly Identifier[];
  readonly group_slug: string | null;
}

/** The parties that recipients of a document may be, and those that stand on the list. */
export async function knownParties(em: Em, entries: readonly ObservedEntry[], list: ListState | null): Promise<readonly KnownParty[]> {
  const listed = [list?.inEffect, list?.inNotice].flatMap((version) => version?.entries ?? []).map(({ partyId }) => partyId);
  const traces = entries.map((entry) => tracesOf(recipientOf(entry), 0));
  const numbers = asked(entries.flatMap(({ identifiers }) => identifiers.map(beginningOf)));
  const domains = asked(traces.flatMap((one) => one.domains));
  const words = asked(traces.flatMap(wordsOf));
  const rows: Row[] = await em.execute(CALLED_ALIKE, [words, words, numbers, domains, domains, asked(listed)]);
  return rows.map(({ legal_name: legalName, former_names: formerNames, group_slug: group, ...party }) => ({
    ...party,
    legalName,
    formerNames: formerNames.map(({ name }) => name),
    group,
  }));
}

const asked = (texts: readonly string[]): string => JSON.stringify([...new Set(texts)].filter((text) => text !== ''));

/** Where a number begins: a Hungarian tax number and the EU VAT number made of it begin alike. */
const beginningOf = ({ value }: Identifier): string =>
  value
    .toUpperCase()
    .replaceAll(/^HU|[^0-9A-Z]/g, '')
    .slice(0, 8);

/** The word that each of its names begins with, and each name written as one word. */
function wordsOf({ name, names }: Traces): readonly string[] {
  const begun = [name.core, name.base, ...name.brands, ...name.formerNames].map((words) => bare(words).split(' ')[0] ?? '');
  return [...begun, ...names.map((key) => bare(key).replaceAll(' ', ''))];
}

const bare = (text: string): string =>
  foldedKey(text)
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f'.]+/g, '')
    .replaceAll(/[ -/:-@[-`{-\u00bf\u2000-\u206f]+/g, ' ')
    .trim();
