// What mutations about parties take and give.

import { Field, InputType } from 'type-graphql';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import type { IdentifierScheme } from '../../schema/words/identifier.ts';
import type { CountryCode } from '../../schema/words/territory.ts';
import { ErasureEnum, IdentifierSchemeEnum } from '../graphql/enums.ts';
import { payloadType } from '../graphql/payload.ts';
import { CountryCodeScalar, DateScalar } from '../graphql/scalars.ts';
import { GroupType, PartyType } from './party.type.ts';

const maybe = { nullable: true } as const;

@InputType('FormerNameInput', { description: 'A name that a party used to bear.' })
class FormerNameInput {
  @Field(() => String, { description: 'The former name.' }) name!: string;
  @Field(() => DateScalar, { ...maybe, description: 'The day from which it was no longer borne.' }) until?: CivilDay;
}

@InputType('IdentifierInput', { description: 'A number or name under which a register knows a party.' })
export class IdentifierInput {
  @Field(() => IdentifierSchemeEnum, { description: 'The register or authority.' }) scheme!: IdentifierScheme;
  @Field(() => String, { description: 'The identifier. One with a wrong check digit is kept, and found.' }) value!: string;
}

@InputType('ContactPersonInput', { description: 'Whom to turn to.' })
export class ContactPersonInput {
  @Field(() => String, { ...maybe, description: 'Name of the person.' }) name?: string;
  @Field(() => String, { ...maybe, description: 'Position of the person.' }) position?: string;
  @Field(() => String, { ...maybe, description: 'E-mail address.' }) email?: string;
  @Field(() => String, { ...maybe, description: 'Telephone number.' }) phone?: string;
}

@InputType()
abstract class PartyFacts {
  @Field(() => String, { ...maybe, description: 'Its full legal name.' }) legalName?: string;
  @Field(() => String, { ...maybe, description: 'Its legal form.' }) legalForm?: string;
  @Field(() => [FormerNameInput], { ...maybe, description: 'Names it used to bear.' }) formerNames?: FormerNameInput[];
  @Field(() => CountryCodeScalar, { ...maybe, description: 'Where it is established.' }) country?: CountryCode;
  @Field(() => String, { ...maybe, description: 'Its address.' }) address?: string;
  @Field(() => String, { ...maybe, description: 'Its website.' }) website?: string;
  @Field(() => String, { ...maybe, description: 'Where its privacy policy stands.' }) privacyPolicyUrl?: string;
  @Field(() => String, { ...maybe, description: 'Where it publishes its own sub-processors.' }) subprocessorListUrl?: string;
  @Field(() => [IdentifierInput], { ...maybe, description: 'Registers that know it.' }) identifiers?: IdentifierInput[];
  @Field(() => ContactPersonInput, { ...maybe, description: 'Whom to turn to.' }) contactPerson?: ContactPersonInput;
  @Field(() => String, { ...maybe, description: 'Slug of the party it belongs to.' }) parent?: string;
  @Field(() => String, { ...maybe, description: 'Slug of the group it belongs to.' }) group?: string;
}

@InputType('CreatePartyInput', { description: 'A party to be entered.' })
export class CreatePartyInput extends PartyFacts {
  @Field(() => String, { description: 'Its name in addresses and commands: lower-case letters, digits and hyphens.' }) slug!: string;
  @Field(() => String, { description: 'The name it goes by.' }) name!: string;
  @Field(() => Boolean, { ...maybe, defaultValue: false, description: 'Whether it is a natural person, such as a sole trader.' })
  naturalPerson?: boolean;
}

@InputType('UpdatePartyInput', { description: 'What is new about a party. What is left out stays as it is.' })
export class UpdatePartyInput extends PartyFacts {
  @Field(() => String, { description: 'Slug of the party.' }) slug!: string;
  @Field(() => String, { ...maybe, description: 'The name it goes by.' }) name?: string;
  @Field(() => Boolean, { ...maybe, description: 'Whether it is a natural person.' }) naturalPerson?: boolean;
}

@InputType('CreateGroupInput', { description: 'A group to be entered.' })
export class CreateGroupInput {
  @Field(() => String, { description: 'Its name in addresses and commands.' }) slug!: string;
  @Field(() => String, { description: 'Its name.' }) name!: string;
  @Field(() => CountryCodeScalar, { ...maybe, description: 'Where the group is led from.' }) country?: CountryCode;
}

@InputType('ErasePersonalDataInput', { description: 'Which facts about natural persons to forget.' })
export class ErasePersonalDataInput {
  @Field(() => String, { description: 'Slug of the party.' }) party!: string;
  @Field(() => ErasureEnum, { ...maybe, defaultValue: 'EVERYTHING', description: 'How much to forget.' }) erase!:
    | 'EVERYTHING'
    | 'CONTACT_PERSONS';
}

export const CreatePartyPayload = payloadType('CreateParty', 'party', () => PartyType);
export const UpdatePartyPayload = payloadType('UpdateParty', 'party', () => PartyType);
export const CreateGroupPayload = payloadType('CreateGroup', 'group', () => GroupType);
export const ErasePersonalDataPayload = payloadType('ErasePersonalData', 'party', () => PartyType);
