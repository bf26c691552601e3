// Which facts of an entry are about natural persons, and may have to be forgotten.

import type { Entry, OpenEntry } from './content.ts';

const OF_NATURAL_PERSON: ReadonlySet<string> = new Set([
  'name',
  'legalName',
  'address',
  'email',
  'phone',
  'website',
  'identifiers',
  'evidence.quotation',
]);

/** Whether a missing fact of this entry may be one that was forgotten, so that nothing follows from its absence. */
export function mayBeForgotten(entry: OpenEntry, field: string): boolean {
  if (!entry.erased) return false;
  return field.startsWith('contactPerson.') || (entry.naturalPerson && OF_NATURAL_PERSON.has(field));
}

/** What becomes of one personal value; null when nothing is left of it. `contact`: it is about the contact person. */
export type PersonalValue = (value: string, contact: boolean) => string | null;

/**
 * The entry with every personal value replaced: those of the contact person always, and name, legal name, address, e-mail,
 * phone, website, identifiers and the quotation when the party is a natural person. An identifier of which nothing is left
 * goes; a contact person of whom nothing is left stays, without facts.
 *
 * @law GDPR Art. 17
 */
export function withPersonalValues<Facts extends Omit<OpenEntry, 'erased'>>(entry: Facts, become: PersonalValue): Facts {
  const person = (value: string | null) => (value === null ? null : become(value, true));
  const own = (value: string | null) => (value === null || !entry.naturalPerson ? value : become(value, false));
  const { contactPerson, evidence } = entry;
  return {
    ...entry,
    name: own(entry.name),
    legalName: own(entry.legalName),
    address: own(entry.address),
    email: own(entry.email),
    phone: own(entry.phone),
    website: own(entry.website),
    identifiers: entry.identifiers.flatMap((identifier) => {
      const value = own(identifier.value);
      return value === null ? [] : [{ ...identifier, value }];
    }),
    evidence: evidence && { ...evidence, quotation: own(evidence.quotation) },
    contactPerson: contactPerson && {
      name: person(contactPerson.name),
      position: person(contactPerson.position),
      email: person(contactPerson.email),
      phone: person(contactPerson.phone),
    },
  };
}

/** The entry without its facts about natural persons: those of the contact person, or all of them. For drafts and readings, which are in no hash. */
export function withoutPersonalFacts<E extends Entry | OpenEntry>(entry: E, contactOnly: boolean): E {
  const erased = 'erased' in entry ? { erased: true } : {};
  const withoutContact = { ...entry, ...erased, contactPerson: null };
  if (contactOnly) return withoutContact;
  const evidence = entry.evidence && { ...entry.evidence, quotation: null };
  return {
    ...withoutContact,
    name: null,
    legalName: null,
    address: null,
    email: null,
    phone: null,
    website: null,
    identifiers: [],
    evidence,
  };
}
