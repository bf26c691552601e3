// Recipients of a document get keys and parties: the party of the registry that bears the name, or a new one under a free slug.

import type { KnownParty } from '../../scrapers/compare/drift-words.ts';
import type { ObservedEntry } from '../../scrapers/observation.ts';

/** A recipient with the names it goes by on the list and in the registry. */
export interface NamedEntry {
  readonly observed: ObservedEntry;
  readonly key: string;
  readonly party: string;
  /** Whether the registry knows the party. */
  readonly isKnown: boolean;
}

export interface NamesTaken {
  readonly known: readonly KnownParty[];
  /** Keys that entries of the list have. */
  readonly keys: ReadonlySet<string>;
  /** Slugs that parties have. */
  readonly slugs: ReadonlySet<string>;
  /** Recipients that the list has already: they keep the keys and the parties they have there. */
  readonly listed: ReadonlyMap<ObservedEntry, { readonly key: string; readonly party: string }>;
}

const LONGEST = 60;

/** Names each of the recipients; the same name twice is one party under two keys. */
export function namedEntries(entries: readonly ObservedEntry[], { known, keys, slugs, listed }: NamesTaken): readonly NamedEntry[] {
  const byName = new Map(known.flatMap((party) => namesOf(party).map((name): [string, string] => [name, party.slug])));
  const takenKeys = new Set([...keys, ...[...listed.values()].map(({ key }) => key)]);
  const takenSlugs = new Set(slugs);
  const fresh = new Map<string, string>();
  return entries.map((observed) => {
    const same = listed.get(observed);
    if (same) return { observed, ...same, isKnown: true };
    const key = free(slugOf(observed.name), takenKeys);
    const name = folded(observed.name);
    const party = byName.get(name);
    if (party !== undefined) return { observed, key, party, isKnown: true };
    const slug = fresh.get(name) ?? free(slugOf(observed.name), takenSlugs);
    fresh.set(name, slug);
    return { observed, key, party: slug, isKnown: false };
  });
}

/** Its name as a key: lower-case letters, digits and hyphens. */
export function slugOf(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    if (slug.length + word.length >= LONGEST) break;
    slug = slug === '' ? word : `${slug}-${word}`;
  }
  return slug === '' ? (words[0]?.slice(0, LONGEST) ?? 'recipient') : slug;
}

/** Every slug that `free` may find taken, for as many recipients as there are. */
export const candidates = (slug: string): string => `^${slug}(-[0-9]+)?$`;

function free(slug: string, taken: Set<string>): string {
  let candidate = slug;
  for (let number = 2; taken.has(candidate); number += 1) candidate = `${slug}-${number}`;
  taken.add(candidate);
  return candidate;
}

const namesOf = ({ name, legalName, formerNames }: KnownParty): readonly string[] =>
  [name, legalName, ...formerNames].flatMap((one) => (one === null ? [] : folded(one)));

const folded = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s.,]+/g, ' ')
    .trim();
