// The seeds as they stand in their files, and the shape that each file has: what a stranger may write in a list file, no more.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { BASES, CAPACITIES, COMPLETENESSES, ENTRY_ROLES, ORIGINS } from '../../schema/list/content.ts';
import { CHANGE_EFFECTS } from '../../schema/list/reading.ts';
import { isCivilDay } from '../../schema/words/civil-day.ts';
import { IDENTIFIER_SCHEMES } from '../../schema/words/identifier.ts';
import { isCountryCode } from '../../schema/words/territory.ts';
import { MECHANISM_CODES, PARTICIPATION_STATUSES, TRANSFER_ROLES } from '../../schema/words/transfer.ts';

const seeds = join(import.meta.dirname, '../../seeds');

const text = z.string().min(1);
const day = z.string().refine(isCivilDay, 'not a day');
const country = z.string().refine(isCountryCode, 'not a country');
const url = z.url();
const identifiers = z.array(z.strictObject({ scheme: z.enum(IDENTIFIER_SCHEMES), value: text }));
/** Evidence as the seeds must have it: complete. */
export const evidence = z.strictObject({ document: text, quotation: text, at: text });
const mechanism = z.strictObject({
  code: z.enum(MECHANISM_CODES),
  instrument: text.optional(),
  participation: z.strictObject({ status: z.enum(PARTICIPATION_STATUSES), framework: text }).optional(),
  evidenceUrl: url.optional(),
});
const transfer = z.strictObject({
  destination: country,
  exporterRole: z.enum(TRANSFER_ROLES).optional(),
  importer: text,
  importerRole: z.enum(TRANSFER_ROLES).optional(),
  mechanisms: z.array(mechanism),
  evidence,
});
const entry = z.strictObject({
  key: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  role: z.enum(ENTRY_ROLES),
  statedRole: text,
  party: text,
  name: text.optional(),
  address: text.optional(),
  country,
  countryBasis: z.enum(BASES),
  email: text.optional(),
  phone: text.optional(),
  website: url.optional(),
  privacyPolicyUrl: url.optional(),
  identifiers: identifiers.optional(),
  purpose: text,
  dataCategories: z.array(text).optional(),
  transfers: z.array(transfer).optional(),
  evidence,
});
const reading = z.strictObject({
  document: text,
  statedOn: day,
  note: text,
  entries: z.array(entry).optional(),
  ownerIdentifiers: identifiers.optional(),
  mentions: z.array(z.strictObject({ name: text, evidence })).optional(),
  roleDoubts: z.array(z.strictObject({ entryKey: text, why: z.strictObject({ en: text, hu: text }) })).optional(),
  changes: z.strictObject({ effect: z.enum(CHANGE_EFFECTS), evidence }).optional(),
});
const listFile = z.strictObject({
  slug: text,
  title: text,
  owner: text,
  capacity: z.enum(CAPACITIES),
  origin: z.enum(ORIGINS),
  product: text.optional(),
  language: text,
  timeZone: text,
  public: z.literal(true),
  effectiveOn: day,
  effectiveOnBasis: z.enum(BASES),
  completeness: z.enum(COMPLETENESSES),
  note: text,
  provenance: z.strictObject({ document: text, note: text }),
  entries: z.array(entry),
  readings: z.array(reading).optional(),
});
const party = z.strictObject({
  slug: text,
  name: text,
  legalName: text.optional(),
  legalForm: text.optional(),
  naturalPerson: z.literal(true).optional(),
  formerNames: z.array(z.strictObject({ name: text })).optional(),
  country: country.optional(),
  address: text.optional(),
  website: url.optional(),
  privacyPolicyUrl: url.optional(),
  identifiers: identifiers.optional(),
  contactPerson: z.strictObject({ email: text }).optional(),
  parent: text.optional(),
  group: text.optional(),
});
const partiesFile = z.strictObject({
  groups: z.array(z.strictObject({ slug: text, name: text, country })),
  parties: z.array(party),
});

export type Evidence = z.infer<typeof evidence>;
export type SeedEntry = z.infer<typeof entry>;
export type SeedList = z.infer<typeof listFile>;

/** The text of one seed file, as it is. */
export const sourceOf = (file: string): string => readFileSync(join(seeds, file), 'utf8');

export const { groups, parties } = partiesFile.parse(parse(sourceOf('parties.yaml')));
export const listFiles = readdirSync(join(seeds, 'lists')).map((file) => `lists/${file}`);
export const lists: readonly SeedList[] = listFiles.map((file) => listFile.parse(parse(sourceOf(file))));
