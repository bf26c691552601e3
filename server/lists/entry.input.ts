// Entries as mutations take them.

import { Field, InputType } from 'type-graphql';
import type { Basis, Disclosure, EntryRole } from '../../schema/list/content.ts';
import type { CountryCode } from '../../schema/words/territory.ts';
import { BasisEnum, DisclosureEnum, EntryRoleEnum } from '../graphql/enums.ts';
import { CountryCodeScalar } from '../graphql/scalars.ts';
import { TransferInput } from '../law/transfer.type.ts';
import { ContactPersonInput, CreatePartyInput, IdentifierInput } from '../parties/party.input.ts';
import { EvidenceInput } from './evidence.type.ts';

const maybe = { nullable: true } as const;

@InputType('PlaceInput', { description: 'Where something happens.' })
export class PlaceInput {
  @Field(() => String, { ...maybe, description: 'The words of the source.' }) stated?: string;
  @Field(() => [CountryCodeScalar], { ...maybe, description: 'The countries.' }) countries?: CountryCode[];
  @Field(() => DisclosureEnum, { description: 'How much the source says.' }) disclosure!: Disclosure;
}

@InputType('EntryInput', { description: 'One recipient. Its party by slug, or brought along as `newParty`.' })
export class EntryInput {
  @Field(() => String, { description: 'Stays the same across versions: lower-case letters, digits and hyphens.' }) key!: string;
  @Field(() => String, { ...maybe, description: 'Key of the entry it takes the place of.' }) replacesKey?: string;
  @Field(() => String, { ...maybe, description: 'Key of the entry that engages it.' }) parentKey?: string;
  @Field(() => EntryRoleEnum, { description: 'What the registry records it as.' }) role!: EntryRole;
  @Field(() => String, { ...maybe, description: 'What the text calls it.' }) statedRole?: string;
  @Field(() => String, { ...maybe, description: 'Slug of the party.' }) party?: string;
  @Field(() => CreatePartyInput, { ...maybe, description: 'The party, when it is not known yet.' }) newParty?: CreatePartyInput;
  @Field(() => String, { ...maybe, description: 'The name on the list.' }) name?: string;
  @Field(() => String, { ...maybe, description: 'The legal name on the list.' }) legalName?: string;
  @Field(() => String, { ...maybe, description: 'The address on the list.' }) address?: string;
  @Field(() => CountryCodeScalar, { ...maybe, description: 'Where it is established.' }) country?: CountryCode;
  @Field(() => BasisEnum, { ...maybe, defaultValue: 'STATED', description: 'Whether the country is stated or inferred.' })
  countryBasis?: Basis;
  @Field(() => ContactPersonInput, { ...maybe, description: 'Whom to turn to.' }) contactPerson?: ContactPersonInput;
  @Field(() => String, { ...maybe, description: 'E-mail address.' }) email?: string;
  @Field(() => String, { ...maybe, description: 'Telephone number.' }) phone?: string;
  @Field(() => String, { ...maybe, description: 'Website.' }) website?: string;
  @Field(() => String, { ...maybe, description: 'Privacy policy.' }) privacyPolicyUrl?: string;
  @Field(() => [IdentifierInput], { ...maybe, description: 'Identifiers.' }) identifiers?: IdentifierInput[];
  @Field(() => String, { ...maybe, description: 'What it is used for.' }) purpose?: string;
  @Field(() => [String], { ...maybe, description: 'Which data it gets.' }) dataCategories?: string[];
  @Field(() => [String], { ...maybe, description: 'Whose data it gets.' }) dataSubjectCategories?: string[];
  @Field(() => String, { ...maybe, description: 'For how long.' }) duration?: string;
  @Field(() => CountryCodeScalar, { ...maybe, description: 'Country of the contracting entity.' }) contractingCountry?: CountryCode;
  @Field(() => PlaceInput, { ...maybe, description: 'Where data are stored.' }) storage?: PlaceInput;
  @Field(() => PlaceInput, { ...maybe, description: 'Where data are processed.' }) processing?: PlaceInput;
  @Field(() => PlaceInput, { ...maybe, description: 'From where support can reach the data.' }) supportAccess?: PlaceInput;
  @Field(() => [TransferInput], { ...maybe, description: 'What leaves the EEA through it.' }) transfers?: TransferInput[];
  @Field(() => EvidenceInput, { ...maybe, description: 'Where the entry was read.' }) evidence?: EvidenceInput;
}
