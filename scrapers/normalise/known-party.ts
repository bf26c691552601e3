// Which party of the registry a recipient on a page is.

import type { Identifier } from '../../schema/words/identifier.ts';
import type { CountryCode } from '../../schema/words/territory.ts';
import { identifierKey, ownDomains, type Recipient, type Traces, tracesOf } from './recipient.ts';
import { parseName, type RecipientName } from './recipient-name.ts';
import { compact, sameParsedName } from './same-name.ts';

/** A party of the registry that a document may name. `id` is the `partyId` of entries. */
export interface KnownParty {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly legalName: string | null;
  readonly formerNames: readonly string[];
  readonly country: CountryCode | null;
  readonly website: string | null;
  readonly identifiers: readonly Identifier[];
  /** Slug of its group; null when it belongs to none. */
  readonly group: string | null;
}

/** By what a party was recognised, the surest first. */
export const RECOGNISED_BY = ['IDENTIFIER', 'NAME', 'FORMER_NAME', 'OTHER_FORM', 'DOMAIN'] as const;
/** OTHER_FORM: the name with another legal form of one country, or without one. */
export type RecognisedBy = (typeof RECOGNISED_BY)[number];

export interface Recognised {
  readonly slug: string;
  readonly how: RecognisedBy;
}

interface KnownName {
  readonly party: KnownParty;
  readonly written: string;
  readonly name: RecipientName;
  readonly isFormer: boolean;
}

interface Directory {
  readonly byId: ReadonlyMap<string, KnownParty>;
  readonly bySlug: ReadonlyMap<string, KnownParty>;
  readonly names: ReadonlyMap<string, readonly KnownName[]>;
  readonly identifiers: ReadonlyMap<string, ReadonlySet<string>>;
  readonly domains: ReadonlyMap<string, readonly KnownParty[]>;
}

const directories = new WeakMap<readonly KnownParty[], Directory>();

/** A party by its id, that of entries. */
export const partyOfId = (id: string, known: readonly KnownParty[]): KnownParty | undefined => directoryOf(known).byId.get(id);

/** A party by its slug. */
export const partyOfSlug = (slug: string, known: readonly KnownParty[]): KnownParty | undefined => directoryOf(known).bySlug.get(slug);

function gathered<Item>(entries: Iterable<readonly [string, Item]>): ReadonlyMap<string, readonly Item[]> {
  return new Map([...Map.groupBy(entries, ([key]) => key)].map(([key, members]) => [key, members.map(([, item]) => item)]));
}

function keysOf({ name }: KnownName): ReadonlySet<string> {
  return new Set([name.base, name.core, ...name.brands, ...name.formerNames].map(compact));
}

function directoryOf(known: readonly KnownParty[]): Directory {
  const made = directories.get(known);
  if (made !== undefined) return made;
  const names = known.flatMap((party) =>
    [...new Set([party.legalName ?? party.name, party.name, ...party.formerNames])].map((written): KnownName => {
      return { party, written, name: parseName(written), isFormer: written !== party.legalName && written !== party.name };
    }),
  );
  const identifiers = known.flatMap(({ slug, identifiers: own }) =>
    own.map(identifierKey).flatMap((key): [string, string][] => (key === null ? [] : [[key, slug]])),
  );
  const directory = {
    byId: new Map(known.map((party) => [party.id, party])),
    bySlug: new Map(known.map((party) => [party.slug, party])),
    names: gathered(names.flatMap((one) => [...keysOf(one)].map((key): [string, KnownName] => [key, one]))),
    identifiers: new Map([...gathered(identifiers)].map(([key, slugs]) => [key, new Set(slugs)])),
    domains: gathered(
      known.flatMap((party) =>
        ownDomains(party.website === null ? [] : [party.website]).map((domain): [string, KnownParty] => [domain, party]),
      ),
    ),
  };
  directories.set(known, directory);
  return directory;
}

/** The only slug among these; null for none and for several. */
function onlyOne(slugs: Iterable<string>): string | null {
  const [first, second] = new Set(slugs);
  return first === undefined || second !== undefined ? null : first;
}

/** How a known name fits, from 0 (best); null when it is of another person. */
function fit(traces: Traces, known: KnownName): RecognisedBy | null {
  const sameness = sameParsedName(traces.name, known.name, [traces.written, known.written]);
  if (sameness === 'DIFFERENT') return null;
  if (sameness === 'RENAMED') return known.isFormer ? null : 'OTHER_FORM';
  return known.isFormer ? 'FORMER_NAME' : 'NAME';
}

function byName(traces: Traces, directory: Directory): Recognised | null {
  const candidates = new Set(traces.names.flatMap((key) => directory.names.get(key) ?? []));
  const fits = [...candidates].flatMap((known) => {
    const how = fit(traces, known);
    return how === null ? [] : [{ how, party: known.party }];
  });
  for (const how of RECOGNISED_BY) {
    const fitting = fits.filter((candidate) => candidate.how === how).map(({ party }) => party);
    const here = fitting.filter(({ country }) => country !== null && country === traces.recipient.country);
    const slug = onlyOne(fitting.map((party) => party.slug)) ?? onlyOne(here.map((party) => party.slug));
    if (slug !== null) return { slug, how };
    if (fitting.length > 0) return null;
  }
  return null;
}

/** A domain tells whose a brand is, but never which legal person of a group a full name means. */
function byDomain(traces: Traces, directory: Directory): Recognised | null {
  if (traces.name.form !== null || traces.name.territory !== null) return null;
  const slug = onlyOne(traces.domains.flatMap((domain) => (directory.domains.get(domain) ?? []).map((party) => party.slug)));
  return slug === null ? null : { slug, how: 'DOMAIN' };
}

/** The same for a recipient whose traces are already taken. */
export function matchTraces(traces: Traces, known: readonly KnownParty[]): Recognised | null {
  const directory = directoryOf(known);
  const held = traces.identifiers.flatMap((key) => [...(directory.identifiers.get(key) ?? [])]);
  const slug = onlyOne(held);
  if (slug !== null) return { slug, how: 'IDENTIFIER' };
  return byName(traces, directory) ?? byDomain(traces, directory);
}

/**
 * The party that a recipient is, and by what it was recognised. Null: none, or several fit equally. An identifier that two parties
 * hold decides nothing.
 */
export function matchParty(recipient: Recipient, known: readonly KnownParty[]): Recognised | null {
  return matchTraces(tracesOf(recipient, 0), known);
}

/** The group of the party that a recipient is, else the only group that has a party of that name anywhere. Null: none. */
export function groupOf(recipient: Recipient, known: readonly KnownParty[]): string | null {
  const traces = tracesOf(recipient, 0);
  const slug = matchTraces(traces, known)?.slug;
  if (slug !== undefined) return partyOfSlug(slug, known)?.group ?? null;
  const namesakes = directoryOf(known).names.get(compact(traces.name.base)) ?? [];
  return onlyOne(namesakes.flatMap(({ party }) => (party.group === null ? [] : [party.group])));
}
