// Entries as the API shows them.

import { Field, ObjectType } from 'type-graphql';
import type { Basis, Disclosure, EntryRole, OpenEntry, Place } from '../../schema/list/content.ts';
import type { CountryCode } from '../../schema/words/territory.ts';
import { BasisEnum, DisclosureEnum, EntryRoleEnum } from '../graphql/enums.ts';
import { CountryCodeScalar } from '../graphql/scalars.ts';
import { IdentifierType } from '../parties/party.type.ts';
import { EvidenceType } from './evidence.type.ts';
import type { List } from './list.entity.ts';

/** An entry with the list it stands on, which decides who may see what of it. */
export type EntryOfList = OpenEntry & { readonly list: List };

const maybe = { nullable: true } as const;

@ObjectType('Place', { description: 'Where something happens: as the source words it, and the countries that follow.' })
export class PlaceType implements Omit<Place, 'countries'> {
  @Field(() => String, { ...maybe, description: 'The words of the source.' }) stated!: string | null;
  @Field(() => [CountryCodeScalar], { description: 'The countries.' }) countries!: CountryCode[];
  @Field(() => DisclosureEnum, { description: 'How much the source says.' }) disclosure!: Disclosure;
}

@ObjectType('Entry', { description: 'One recipient on one version, as the list words it.' })
export class EntryType implements Partial<Record<keyof OpenEntry, unknown>> {
  @Field(() => String, { description: 'Stays the same across versions.' }) key!: string;
  @Field(() => String, { ...maybe, description: 'Key of the entry it takes the place of.' }) replacesKey!: string | null;
  @Field(() => String, { ...maybe, description: 'Key of the entry that engages it: the chain of sub-processors.' }) parentKey!:
    | string
    | null;
  @Field(() => EntryRoleEnum, { description: 'What the registry records it as.' }) role!: EntryRole;
  @Field(() => String, { ...maybe, description: 'What the text calls it.' }) statedRole!: string | null;
  @Field(() => String, { ...maybe, description: 'The name on the list.' }) name!: string | null;
  @Field(() => String, { ...maybe, description: 'The legal name on the list.' }) legalName!: string | null;
  @Field(() => String, { ...maybe, description: 'The address on the list.' }) address!: string | null;
  @Field(() => CountryCodeScalar, { ...maybe, description: 'Where it is established.' }) country!: CountryCode | null;
  @Field(() => BasisEnum, { ...maybe, description: 'Whether the list states the country or somebody inferred it.' })
  countryBasis!: Basis | null;
  @Field(() => String, { ...maybe, description: 'E-mail address on the list.' }) email!: string | null;
  @Field(() => String, { ...maybe, description: 'Telephone number on the list.' }) phone!: string | null;
  @Field(() => String, { ...maybe, description: 'Website on the list.' }) website!: string | null;
  @Field(() => String, { ...maybe, description: 'Privacy policy on the list.' }) privacyPolicyUrl!: string | null;
  @Field(() => [IdentifierType], { description: 'Identifiers on the list.' }) identifiers!: IdentifierType[];
  @Field(() => String, { ...maybe, description: 'What it is used for.' }) purpose!: string | null;
  @Field(() => [String], { description: 'Which data it gets.' }) dataCategories!: string[];
  @Field(() => [String], { description: 'Whose data it gets.' }) dataSubjectCategories!: string[];
  @Field(() => String, { ...maybe, description: 'For how long.' }) duration!: string | null;
  @Field(() => CountryCodeScalar, { ...maybe, description: 'Country of the contracting entity.' }) contractingCountry!: CountryCode | null;
  @Field(() => PlaceType, { ...maybe, description: 'Where data are stored.' }) storage!: PlaceType | null;
  @Field(() => PlaceType, { ...maybe, description: 'Where data are processed.' }) processing!: PlaceType | null;
  @Field(() => PlaceType, { ...maybe, description: 'From where support can reach the data.' }) supportAccess!: PlaceType | null;
  @Field(() => EvidenceType, { ...maybe, description: 'Where the entry was read.' }) evidence!: EvidenceType | null;
}
