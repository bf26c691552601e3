// The registry's parties as the recognition of names takes them.

import type { KnownParty as Recognisable } from '../normalise/known-party.ts';
import type { KnownParty } from './drift-words.ts';

const made = new WeakMap<readonly KnownParty[], readonly Recognisable[]>();

/** The same parties for recognition: those of one array are made once, since recognition keeps an index of them. */
export function recognisable(known: readonly KnownParty[]): readonly Recognisable[] {
  const parties =
    made.get(known) ??
    known.map(({ slug, name, legalName, formerNames, identifiers, group, website, country }): Recognisable => {
      const domains = website === null ? [] : [website];
      return { slug, name, legalName: legalName ?? name, formerNames, identifiers, group, domains, country };
    });
  made.set(known, parties);
  return parties;
}
