// Entries as people write them: the recipient's party by slug, or brought along.

import { z } from 'zod';
import { BASES, type Disclosure, DISCLOSURES, type Entry, ENTRY_ROLES, type Place } from './content.ts';
import { evidenceInput } from './evidence-input.ts';
import { fields, keeping, maybe, oneOf, otherwise, upTo } from './input-shape.ts';
import { contactPersonInput, identifiersInput, type NewParty, newPartyInput } from './party-input.ts';
import { transferInput } from './transfer-input.ts';
import { country, email, key, line, prose, slug, url } from './word-input.ts';

/** An entry to be put on a list. When it brings its party along, `entry.party` is the slug of `newParty`. */
export interface EntryInput {
  readonly entry: Entry;
  readonly newParty: NewParty | null;
}

/** The most entries that a list may have. */
export const MOST_ENTRIES = 2_000;

const placeInput: z.ZodType<Place> = fields({
  stated: maybe(line(500)).describe('Where, in the words of the source.'),
  countries: upTo(250, 'countries', country())
    .transform((countries) => [...new Set(countries)])
    .describe('The countries that follow from it.'),
  disclosure: oneOf('a degree of disclosure', DISCLOSURES).describe('Whether countries are named, only a region, or nothing.'),
})
  .superRefine(
    keeping<{ countries: readonly string[]; disclosure: Disclosure }>({
      field: 'countries',
      holds: ({ countries, disclosure }) => disclosure !== 'DISCLOSED' || countries.length > 0,
      message: () => 'DISCLOSED needs at least one country: name it, or write REGION_ONLY or NOT_DISCLOSED',
    }),
  )
  .meta({ id: 'Place', description: 'Where something happens.' });

const categories = (what: string) => upTo(200, what, line(500));

/** The fields of an entry that do not name the party. */
const facts = {
  key: key().describe('Names the entry on every version of the list.'),
  replacesKey: maybe(key()).describe('Key of the entry whose place this one takes.'),
  parentKey: maybe(key()).describe('Key of the entry that engages this one.'),
  role: oneOf('a role', ENTRY_ROLES).describe('What the registry records the recipient as.'),
  statedRole: maybe(line()).describe('What the text calls the recipient.'),
  name: maybe(line()).describe('The name as the list has it.'),
  legalName: maybe(line()).describe('The registered name as the list has it.'),
  address: maybe(prose(500)).describe('Postal address as the list has it.'),
  country: maybe(country()).describe('Where the recipient is established.'),
  countryBasis: otherwise(oneOf('a basis', BASES), 'STATED').describe('Whether the source states the country or it was inferred.'),
  contactPerson: maybe(contactPersonInput).describe('Whom to ask.'),
  email: maybe(email()).describe('E-mail address.'),
  phone: maybe(line(100)).describe('Phone number.'),
  website: maybe(url()).describe('Website.'),
  privacyPolicyUrl: maybe(url()).describe('Privacy policy.'),
  identifiers: identifiersInput().describe('Identifiers as the list has them.'),
  purpose: maybe(prose()).describe('What the recipient does, with a clear delimitation of responsibilities.'),
  dataCategories: categories('categories of data').describe('Which data.'),
  dataSubjectCategories: categories('categories of data subjects').describe('Whose data.'),
  duration: maybe(prose(500)).describe('For how long.'),
  contractingCountry: maybe(country()).describe('Country of the entity that signs the contract.'),
  storage: maybe(placeInput).describe('Where data are stored.'),
  processing: maybe(placeInput).describe('Where data are processed.'),
  supportAccess: maybe(placeInput).describe('From where support reaches the data.'),
  transfers: upTo(50, 'transfers', transferInput).describe('What leaves the EEA through this entry.'),
  evidence: maybe(evidenceInput).describe('Where the entry was read.'),
};

interface Keys {
  readonly key: string;
  readonly replacesKey: string | null;
  readonly parentKey: string | null;
}

const notItself = (field: 'replacesKey' | 'parentKey', does: string) => ({
  field,
  holds: (entry: Keys) => entry[field] !== entry.key,
  message: (entry: Keys) => `the entry "${entry.key}" cannot ${does} itself: name another entry's key, or leave ${field} out`,
});

const keysApart = keeping<Keys>(notItself('replacesKey', 'replace'), notItself('parentKey', 'engage'));

/** An entry whose party is known already, as readings have them. */
export const knownEntryInput: z.ZodType<Entry> = fields({ ...facts, party: slug().describe('Slug of the party.') })
  .superRefine(keysApart)
  .meta({ id: 'KnownEntry', description: 'One recipient, its party by slug.' });

export const entryInput: z.ZodType<EntryInput> = fields({
  ...facts,
  party: maybe(slug()).describe('Slug of the party; or bring it along as newParty.'),
  newParty: maybe(newPartyInput).describe('The party, when it is not known yet.'),
})
  .meta({ id: 'Entry', description: 'One recipient on the list.' })
  .superRefine(keysApart)
  .transform(({ party, newParty, ...entry }, context): EntryInput => {
    const named = party ?? newParty?.slug;
    if (named !== undefined && (party === null || newParty === null)) return { entry: { ...entry, party: named }, newParty };
    const message = newParty
      ? 'party and newParty stand side by side: give one of them'
      : 'the party is missing: give its slug as party, or the party as newParty';
    context.issues.push({ code: 'custom', message, path: [newParty ? 'newParty' : 'party'], input: party });
    return z.NEVER;
  });

/** The entries of one list: keys are unique, and so are the slugs of the parties brought along. */
export const entriesInput: z.ZodType<EntryInput[]> = z
  .array(entryInput)
  .max(MOST_ENTRIES, { error: `at most ${MOST_ENTRIES} entries may stand on a list`, abort: true })
  .superRefine((entries, context) => {
    for (const [index, text] of repeated(entries.map(({ entry }) => entry.key))) {
      context.issues.push({ code: 'custom', message: `entry key "${text}" stands twice`, path: [index, 'key'], input: text });
    }
    for (const [index, text] of repeated(entries.map(({ newParty }) => newParty?.slug ?? null))) {
      const message = `the new party "${text}" stands twice: bring it along once, and name it as party after that`;
      context.issues.push({ code: 'custom', message, path: [index, 'newParty', 'slug'], input: text });
    }
  });

/** The places at which a text stands again, with the text. */
export function repeated(texts: readonly (string | null)[]): readonly (readonly [index: number, text: string])[] {
  const seen = new Set<string>();
  return texts.flatMap((text, index) => {
    if (text === null) return [];
    if (seen.has(text)) return [[index, text] as const];
    seen.add(text);
    return [];
  });
}
