// Parties and groups as people write them.

import { z } from 'zod';
import type { CivilDay } from '../words/civil-day.ts';
import { type Identifier, IDENTIFIER_SCHEMES } from '../words/identifier.ts';
import type { CountryCode } from '../words/territory.ts';
import type { ContactPerson } from './content.ts';
import { fields, given, maybe, oneOf, otherwise, upTo } from './input-shape.ts';
import { country, day, email, line, prose, slug, url } from './word-input.ts';

/** A party to be entered: one legal or natural person. Group and parent by slug. */
export interface NewParty {
  readonly slug: string;
  readonly name: string;
  readonly legalName: string | null;
  readonly legalForm: string | null;
  readonly naturalPerson: boolean;
  readonly formerNames: readonly { readonly name: string; readonly until: CivilDay | null }[];
  readonly country: CountryCode | null;
  readonly address: string | null;
  readonly website: string | null;
  readonly privacyPolicyUrl: string | null;
  readonly subprocessorListUrl: string | null;
  readonly identifiers: readonly Identifier[];
  readonly contactPerson: ContactPerson | null;
  readonly parent: string | null;
  readonly group: string | null;
}

/** A group to be entered: what ties legal persons together. */
export interface NewGroup {
  readonly slug: string;
  readonly name: string;
  readonly country: CountryCode | null;
}

const identifierInput: z.ZodType<Identifier> = fields({
  scheme: oneOf('a scheme of identifiers', IDENTIFIER_SCHEMES).describe('What kind of number it is.'),
  value: line(100).describe('The number as its source writes it; a wrong check digit is kept and found.'),
}).meta({ id: 'Identifier', description: 'One identifier of a legal person.' });

export const contactPersonInput: z.ZodType<ContactPerson> = fields({
  name: maybe(line()).describe('Name of the contact person.'),
  position: maybe(line()).describe('Position, such as data protection officer.'),
  email: maybe(email()).describe('E-mail address.'),
  phone: maybe(line(100)).describe('Phone number.'),
}).meta({ id: 'ContactPerson', description: 'Whom to ask. Kept so that it can be erased without breaking a hash.' });

export const identifiersInput = () => upTo(100, 'identifiers', identifierInput);

const facts = {
  name: line().describe('The name in use.'),
  legalName: maybe(line()).describe('The name in the company register.'),
  legalForm: maybe(line(100)).describe('Such as Zrt., GmbH or Inc.'),
  formerNames: upTo(
    50,
    'former names',
    fields({ name: line().describe('The name.'), until: maybe(day()).describe('The day on which it ceased.') }),
  ).describe('Names that the same person bore before.'),
  country: maybe(country()).describe('Where it is established.'),
  address: maybe(prose(500)).describe('Postal address.'),
  website: maybe(url()).describe('Its website.'),
  privacyPolicyUrl: maybe(url()).describe('Its privacy policy.'),
  subprocessorListUrl: maybe(url()).describe('Its own list of sub-processors.'),
  identifiers: identifiersInput().describe('Tax numbers, register numbers, LEI.'),
  contactPerson: maybe(contactPersonInput).describe('Whom to ask.'),
  parent: maybe(slug()).describe('Slug of the party that controls it.'),
  group: maybe(slug()).describe('Slug of the group it belongs to.'),
};

export const newPartyInput: z.ZodType<NewParty> = fields({
  slug: slug().describe('Short lasting name in addresses and files.'),
  ...facts,
  naturalPerson: otherwise(z.boolean(), false).describe(
    'Whether it is a natural person, such as a sole trader; its facts can be erased then.',
  ),
}).meta({ id: 'Party', description: 'One legal or natural person.' });

export const newGroupInput: z.ZodType<NewGroup> = fields({
  slug: slug().describe('Short lasting name.'),
  name: line().describe('The name of the group.'),
  country: maybe(country()).describe('Where it is led from.'),
}).meta({ id: 'Group', description: 'What ties legal persons together.' });

/** What an update gives of a party. A field that is left out stays as it is; null empties one that may be empty. */
export type PartyPatch = Pick<NewParty, 'slug'> & Partial<Omit<NewParty, 'slug'>>;

export const partyPatchInput: z.ZodType<PartyPatch> = fields({
  slug: slug(),
  name: given(facts.name),
  legalName: given(facts.legalName),
  legalForm: given(facts.legalForm),
  naturalPerson: given(z.boolean()),
  formerNames: given(facts.formerNames),
  country: given(facts.country),
  address: given(facts.address),
  website: given(facts.website),
  privacyPolicyUrl: given(facts.privacyPolicyUrl),
  subprocessorListUrl: given(facts.subprocessorListUrl),
  identifiers: given(facts.identifiers),
  contactPerson: given(facts.contactPerson),
  parent: given(facts.parent),
  group: given(facts.group),
});
