// Recipients of a document get keys and parties: the party of the registry that each is, as far as that is sure, or a new one under a
// free slug.

import { recipientOf } from '../../scrapers/compare/pair-entries.ts';
import { groupOf, type PartyDoubt, recogniseParties } from '../../scrapers/normalise/known-party.ts';
import type { KnownParty } from '../../scrapers/normalise/party-directory.ts';
import { contradict, tracesOf } from '../../scrapers/normalise/recipient.ts';
import { personKeys } from '../../scrapers/normalise/same-person.ts';
import type { ObservedEntry } from '../../scrapers/observation.ts';

/** A recipient with the names it goes by on the list and in the registry. */
export interface NamedEntry {
  readonly observed: ObservedEntry;
  readonly key: string;
  readonly party: string;
  /** Whether the registry knows the party. */
  readonly isKnown: boolean;
  /** Slug of the group that a new party belongs to; null for none. */
  readonly group: string | null;
  /** What is not sure of the party: it is chosen by nobody but a person. */
  readonly doubts: readonly PartyDoubt[];
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

/** A party that is new with this document. */
interface Fresh {
  readonly slug: string;
  readonly numbers: readonly string[];
}

const LONGEST = 60;

/** Names each of the recipients; the same legal person twice is one party under two keys. */
export function namedEntries(entries: readonly ObservedEntry[], { known, keys, slugs, listed }: NamesTaken): readonly NamedEntry[] {
  const recipients = entries.map(recipientOf);
  const recognitions = recogniseParties(recipients, known);
  const persons = personKeys(entries.map(({ name }) => name));
  const takenKeys = new Set([...keys, ...[...listed.values()].map(({ key }) => key)]);
  const takenSlugs = new Set(slugs);
  const fresh = new Map<string, Fresh[]>();
  return recipients.map((recipient, at): NamedEntry => {
    const [observed, person, recognition] = [entries[at], persons[at], recognitions[at]];
    if (!observed || person === undefined || !recognition) throw new Error('every recipient has a row, a name and an answer');
    const same = listed.get(observed);
    if (same) return { observed, ...same, isKnown: true, group: null, doubts: [] };
    const key = free(slugOf(observed.name), takenKeys);
    const { party, doubts } = recognition;
    if (party) return { observed, key, party: party.slug, isKnown: true, group: null, doubts };
    const { identifiers: numbers } = tracesOf(recipient, at);
    const namesakes = fresh.get(person) ?? [];
    const twin = namesakes.find((one) => !contradict(one.numbers, numbers));
    const slug = twin?.slug ?? free(slugOf(observed.name), takenSlugs);
    fresh.set(person, [...namesakes, { slug, numbers }]);
    return { observed, key, party: slug, isKnown: false, group: doubts.length > 0 ? null : groupOf(recipient, known), doubts };
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
