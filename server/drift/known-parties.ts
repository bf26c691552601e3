// The parties that a document may name: those on the list, and those that are called alike. Which of them it is, comparing decides.

import type { KnownParty, ListState } from '../../scrapers/compare/drift-words.ts';
import type { ObservedEntry } from '../../scrapers/observation.ts';
import type { Identifier } from '../../schema/words/identifier.ts';
import type { CountryCode } from '../../schema/words/territory.ts';
import type { Em } from '../database/database.ts';

/** The most that are taken into account; a document that names more is compared with the first of them. */
const MOST = 5_000;

/** Called alike: the first word of a name, legal name or former name is one of those asked for, or an identifier is the same. */
const CALLED_ALIKE = `
  select party.id, party.slug, party.name, party.legal_name, party.former_names, party.country, party.website, party.identifiers,
    party_group.slug as group_slug
  from party left join party_group on party_group.id = party.group_id
  where party.id in (select jsonb_array_elements_text(?::jsonb))
    or lower(split_part(party.name, ' ', 1)) in (select jsonb_array_elements_text(?::jsonb))
    or lower(split_part(party.legal_name, ' ', 1)) in (select jsonb_array_elements_text(?::jsonb))
    or exists (select 1 from jsonb_array_elements(party.former_names) as former
      where lower(split_part(former ->> 'name', ' ', 1)) in (select jsonb_array_elements_text(?::jsonb)))
    or exists (select 1 from jsonb_array_elements(party.identifiers) as identifier
      where identifier ->> 'value' in (select jsonb_array_elements_text(?::jsonb)))
  order by party.id limit ${MOST}`;

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
  const words = JSON.stringify([...new Set(entries.map(({ name }) => firstWord(name)))]);
  const numbers = JSON.stringify([...new Set(entries.flatMap(({ identifiers }) => identifiers.map(({ value }) => value)))]);
  const rows: Row[] = await em.execute(CALLED_ALIKE, [JSON.stringify([...new Set(listed)]), words, words, words, numbers]);
  return rows.map(({ legal_name: legalName, former_names: formerNames, group_slug: group, ...party }) => ({
    ...party,
    legalName,
    formerNames: formerNames.map(({ name }) => name),
    group,
  }));
}

const firstWord = (name: string): string => name.split(' ', 1)[0]?.toLowerCase() ?? '';
