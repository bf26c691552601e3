// Which party of the registry a recipient is: one answer for drift, for imports and for drafts.
//
//   1. A number that one party has, whose names go together with the recipient's.
//   2. A name of today, a former name, the name with another legal form; of several the one with its domain, or in its country.
//   3. For a bare brand, the domain that one party has.
//
// What speaks against it is told and decides nothing: several parties that fit alike, a number of somebody who is called otherwise, a
// namesake with another number.

import { contradict, type Recipient, type Traces, tracesOf } from './recipient.ts';
import { type Directory, directoryOf, domainsOf, type KnownName, type KnownParty, partyOfSlug } from './party-directory.ts';
import { compact, sameParsedName } from './same-name.ts';
import { sharedIdentifiersOf } from './shared-identifiers.ts';

/** By what a party was recognised, the surest first. */
export const RECOGNISED_BY = ['IDENTIFIER', 'NAME', 'FORMER_NAME', 'OTHER_FORM', 'DOMAIN'] as const;
/** OTHER_FORM: the name with another legal form of one country, or without one. */
export type RecognisedBy = (typeof RECOGNISED_BY)[number];

export interface Recognised {
  readonly slug: string;
  readonly how: RecognisedBy;
}

/**
 * What a person has to decide. SEVERAL: these fit alike. NUMBER_OF_ANOTHER: the recipient states a number that these have, who are
 * called otherwise. OTHER_NUMBER: these are called alike, and have another number. DOMAIN_OF_ANOTHER: the recipient, with its full
 * name, has the domain of this one, whose name shares a word with it.
 */
export interface PartyDoubt {
  readonly why: 'SEVERAL' | 'NUMBER_OF_ANOTHER' | 'OTHER_NUMBER' | 'DOMAIN_OF_ANOTHER';
  readonly slugs: readonly string[];
}

/** The party that a recipient is, as far as that is sure, and what is not. */
export interface Recognition {
  readonly party: Recognised | null;
  readonly doubts: readonly PartyDoubt[];
}

const doubt = (why: PartyDoubt['why'], parties: Iterable<KnownParty>): readonly PartyDoubt[] => {
  const slugs = [...new Set([...parties].map(({ slug }) => slug))].toSorted();
  return slugs.length === 0 ? [] : [{ why, slugs }];
};

/** How a known name fits; null when it is of another person. */
function fit(traces: Traces, known: KnownName): RecognisedBy | null {
  const sameness = sameParsedName(traces.name, known.name, [traces.written, known.written]);
  if (sameness === 'DIFFERENT') return null;
  if (sameness === 'RENAMED') return known.isFormer ? null : 'OTHER_FORM';
  return known.isFormer ? 'FORMER_NAME' : 'NAME';
}

const LONG_ENOUGH = 4;

/** Whether two names that are not called alike share a word all the same: namesakes of one group are called alike. */
function sharesWord({ name }: Traces, known: KnownName): boolean {
  if (compact(name.base) === compact(known.name.base)) return false;
  const words = new Set([known.name.core, ...known.name.brands].flatMap((part) => part.split(' ')));
  return [name.core, ...name.brands].some((part) => part.split(' ').some((word) => word.length >= LONG_ENOUGH && words.has(word)));
}

/** A number counts for more than spelling: the names have to share a word, no more. */
const goesTogether = (traces: Traces, names: readonly KnownName[]): boolean =>
  names.some((known) => fit(traces, known) !== null || sharesWord(traces, known));

/** The only one of the parties; failing that, of those with its domain, or in its country. */
function onlyOne(parties: readonly KnownParty[], { domains, recipient }: Traces): KnownParty | null {
  const owners = parties.filter((party) => domainsOf(party).some((domain) => domains.includes(domain)));
  const here = parties.filter(({ country }) => country !== null && country === recipient.country);
  for (const [first, second] of [parties, owners, here].map((some) => [...new Set(some)]))
    if (first !== undefined && second === undefined) return first;
  return null;
}

function byName(traces: Traces, directory: Directory): Recognition {
  const named = [...new Set(traces.names.flatMap((key) => directory.names.get(key) ?? []))].flatMap((known) => {
    const how = fit(traces, known);
    return how === null ? [] : [{ how, party: known.party }];
  });
  const [contrary = [], fitting = []] = [true, false].map((wanted) =>
    named.filter(({ party }) => contradict(traces.identifiers, directory.numbersOf.get(party) ?? []) === wanted),
  );
  for (const how of RECOGNISED_BY) {
    const alike = fitting.filter((candidate) => candidate.how === how).map(({ party }) => party);
    if (alike.length === 0) continue;
    const party = onlyOne(alike, traces);
    return party === null ? { party, doubts: doubt('SEVERAL', alike) } : { party: { slug: party.slug, how }, doubts: [] };
  }
  const namesakes = contrary.map(({ party }) => party);
  return { party: null, doubts: doubt('OTHER_NUMBER', namesakes) };
}

/** A domain tells whose a brand is, but never which legal person of a group a full name means. */
function byDomain(traces: Traces, directory: Directory): Recognition {
  const owners = traces.domains
    .flatMap((domain) => directory.byDomain.get(domain) ?? [])
    .filter((party) => !contradict(traces.identifiers, directory.numbersOf.get(party) ?? []));
  if (traces.name.form !== null || traces.name.territory !== null) {
    const alike = owners.filter((party) => (directory.namesOf.get(party) ?? []).some((known) => sharesWord(traces, known)));
    return { party: null, doubts: doubt('DOMAIN_OF_ANOTHER', alike) };
  }
  const party = onlyOne(owners, { ...traces, domains: [] });
  return party === null ? { party, doubts: doubt('SEVERAL', owners) } : { party: { slug: party.slug, how: 'DOMAIN' }, doubts: [] };
}

function recognised(traces: Traces, directory: Directory): Recognition {
  const holders = [...new Set(traces.identifiers.flatMap((key) => directory.byNumber.get(key) ?? []))];
  const [own, another] = holders.filter((party) => goesTogether(traces, directory.namesOf.get(party) ?? []));
  if (own && !another) return { party: { slug: own.slug, how: 'IDENTIFIER' }, doubts: [] };
  const named = byName(traces, directory);
  const others = own ? [] : doubt('NUMBER_OF_ANOTHER', holders);
  const found = named.party === null && named.doubts.length === 0 && others.length === 0 ? byDomain(traces, directory) : named;
  return { party: found.party, doubts: [...others, ...found.doubts] };
}

/** The parties that the recipients of one document are, in their order. A number that two names of the document share decides nothing. */
export function recogniseParties(recipients: readonly Recipient[], known: readonly KnownParty[]): readonly Recognition[] {
  const directory = directoryOf(known);
  const traces = recipients.map(tracesOf);
  const shared = new Set(sharedIdentifiersOf(traces, 'AFTER').map(({ key }) => key));
  return traces.map((one) => recognised({ ...one, identifiers: one.identifiers.filter((key) => !shared.has(key)) }, directory));
}

/**
 * The party that a recipient is, where one reading follows another, and by what it was recognised. Null: none, or several fit equally.
 * There a number says that somebody is called otherwise from now on, whatever the names have in common.
 */
export function matchTraces(traces: Traces, known: readonly KnownParty[]): Recognised | null {
  const { party, doubts } = recognised(traces, directoryOf(known));
  const [number, another] = doubts.flatMap(({ why, slugs }) => (why === 'NUMBER_OF_ANOTHER' ? slugs : []));
  return party ?? (number !== undefined && another === undefined ? { slug: number, how: 'IDENTIFIER' } : null);
}

/** The same for a recipient. */
export function matchParty(recipient: Recipient, known: readonly KnownParty[]): Recognised | null {
  return matchTraces(tracesOf(recipient, 0), known);
}

/** The group of the party that a recipient is, else the only group that has a party of that name anywhere. Null: none. */
export function groupOf(recipient: Recipient, known: readonly KnownParty[]): string | null {
  const traces = tracesOf(recipient, 0);
  const slug = matchTraces(traces, known)?.slug;
  if (slug !== undefined) return partyOfSlug(slug, known)?.group ?? null;
  const namesakes = directoryOf(known).names.get(compact(traces.name.base)) ?? [];
  const [group, another] = new Set(namesakes.flatMap(({ party }) => party.group ?? []));
  return group === undefined || another !== undefined ? null : group;
}
