// What the registry has to say of a version or a list on a day.

import { findingsOfReadings } from '../../schema/list/reading-findings.ts';
import { findingsOfVersion, type PartyFacts } from '../../schema/list/findings.ts';
import type { OpenEntry } from '../../schema/list/content.ts';
import { type CivilDay, dayIn } from '../../schema/words/civil-day.ts';
import { byGravity, type Finding } from '../../schema/words/finding.ts';
import type { Context } from '../context.ts';
import { loadOrFail } from '../graphql/loaders.ts';
import { AppliedVersion } from '../notices/applied-version.ts';
import { Draft } from './draft.entity.ts';
import type { List } from './list.entity.ts';
import { shownVersion } from './shown-version.ts';
import { Version } from './version.entity.ts';

/** Findings of the version that applies on the day, and of what else is on record about the list. Today when no day is given. */
export async function findingsOfList(context: Context, list: List, asked: CivilDay | null): Promise<readonly Finding[]> {
  const asOf = asked ?? dayIn(list.timeZone, context.now);
  const version = await shownVersion(context, list, { asOf });
  if (!version) return [];
  const [ofVersion, entries, readings] = await Promise.all([
    findingsOfVersionOn(context, version, asOf),
    context.loaders.content.load(version),
    context.loaders.readings.load(list.id),
  ]);
  const slugs = await slugsOfParties(context, entries);
  return byGravity([
    ...ofVersion,
    ...findingsOfReadings(
      readings.map((row) => row.reading),
      entries,
      asOf,
      slugs,
    ),
  ]);
}

/** Findings of one version or draft, whatever day it is. */
export async function findingsOfVersionOn(
  context: Context,
  shown: Version | Draft | AppliedVersion,
  asked: CivilDay | null,
): Promise<readonly Finding[]> {
  const list = await loadOrFail(context.loaders.list, shown.list);
  const asOf = asked ?? dayIn(list.timeZone, context.now);
  const version = shown instanceof AppliedVersion ? shown.of : shown;
  const isDraft = version instanceof Draft;
  const entries = shown instanceof Version ? await context.loaders.content.load(shown) : shown.entries;
  return findingsOfVersion(
    {
      entries,
      origin: list.origin,
      capacity: list.capacity,
      terms: list.terms,
      completeness: version.completeness,
      effectiveOn: isDraft ? version.plannedEffectiveOn : version.effectiveOn,
      effectiveOnBasis: isDraft ? 'STATED' : version.effectiveOnBasis,
      announcedOn: isDraft || version.announcedAt === null ? null : dayIn(list.timeZone, version.announcedAt),
      isChange: !isDraft && version.number > 1,
      parties: await factsOfParties(context, entries),
      emergency: !isDraft && version.emergency,
      usedAgainstTerms: !isDraft && (await context.loaders.usedAgainstTerms.load(version.id)),
      clockPublished: await context.loaders.clockPublished.load(list.id),
    },
    asOf,
  );
}

async function factsOfParties({ loaders }: Context, entries: readonly OpenEntry[]): Promise<ReadonlyMap<string, PartyFacts>> {
  const ids = [...new Set(entries.map((entry) => entry.partyId))];
  const facts = await Promise.all(
    ids.map(async (id): Promise<[string, PartyFacts]> => {
      const party = await loadOrFail(loaders.party, id);
      const group = party.group === null ? null : await loaders.group.load(party.group);
      const parent = party.parent === null ? null : await loaders.party.load(party.parent);
      return [id, { name: party.name, country: party.country, group, parent }];
    }),
  );
  return new Map(facts);
}

async function slugsOfParties({ loaders }: Context, entries: readonly OpenEntry[]): Promise<ReadonlyMap<string, string>> {
  const parties = await Promise.all(entries.map((entry) => loadOrFail(loaders.party, entry.partyId)));
  return new Map(parties.map((party) => [party.id, party.slug]));
}
