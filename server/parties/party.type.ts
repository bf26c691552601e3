// Parties and groups as the API shows them.

import { Field, ID, ObjectType } from 'type-graphql';
import type { ContactPerson } from '../../schema/list/content.ts';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import type { Identifier, IdentifierScheme } from '../../schema/words/identifier.ts';
import type { CountryCode } from '../../schema/words/territory.ts';
import { connectionType } from '../graphql/connection.ts';
import { IdentifierSchemeEnum } from '../graphql/enums.ts';
import { Node } from '../graphql/node.type.ts';
import { CountryCodeScalar, DateScalar } from '../graphql/scalars.ts';
import type { Group } from './group.entity.ts';
import type { FormerName, Party } from './party.entity.ts';

@ObjectType('FormerName', { description: 'A name that a party used to bear.' })
export class FormerNameType implements FormerName {
  @Field(() => String, { description: 'The former name.' }) name!: string;
  @Field(() => DateScalar, { nullable: true, description: 'The day from which it was no longer borne; null when it is not known.' })
  until!: CivilDay | null;
}

@ObjectType('Identifier', { description: 'A number or name under which a register knows a party.' })
export class IdentifierType implements Identifier {
  @Field(() => IdentifierSchemeEnum, { description: 'The register or authority.' }) scheme!: IdentifierScheme;
  @Field(() => String, { description: 'The identifier as its source writes it.' }) value!: string;
  @Field(() => Boolean, { description: "Whether its form and check digits are right. A right number may still be somebody else's." })
  valid!: boolean;
}

@ObjectType('ContactPerson', { description: 'Whom to turn to. Facts about a person: they can be erased.' })
export class ContactPersonType implements ContactPerson {
  @Field(() => String, { nullable: true, description: 'Name of the person.' }) name!: string | null;
  @Field(() => String, { nullable: true, description: 'Position of the person.' }) position!: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail address.' }) email!: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone number.' }) phone!: string | null;
  @Field(() => Boolean, { description: 'Whether facts that once stood here were erased.' }) erased!: boolean;
}

@ObjectType('Group', { description: 'A group of companies: it ties legal persons together.' })
export class GroupType implements Pick<Group, 'slug' | 'name' | 'country'> {
  @Field(() => String, { description: 'Its name in addresses and commands.' }) slug!: string;
  @Field(() => String, { description: 'Its name.' }) name!: string;
  @Field(() => CountryCodeScalar, { nullable: true, description: 'Where the group is led from.' }) country!: CountryCode | null;
}

@ObjectType('Party', { implements: Node, description: 'One legal or natural person, as it is known now.' })
export class PartyType extends Node implements Omit<Pick<Party, keyof Party & keyof PartyType>, 'identifiers' | 'formerNames'> {
  @Field(() => ID, { description: 'Names the party for good.' }) declare id: string;
  @Field(() => String, { description: 'Its name in addresses and commands.' }) slug!: string;
  @Field(() => String, { description: 'The name it goes by.' }) name!: string;
  @Field(() => String, { nullable: true, description: 'Its full legal name.' }) legalName!: string | null;
  @Field(() => String, { nullable: true, description: 'Its legal form, such as Kft. or Inc.' }) legalForm!: string | null;
  @Field(() => Boolean, { description: 'Whether it is a natural person, such as a sole trader: then facts about it can be erased.' })
  naturalPerson!: boolean;
  @Field(() => [FormerNameType], { description: 'Names it used to bear.' }) formerNames!: FormerNameType[];
  @Field(() => CountryCodeScalar, { nullable: true, description: 'Where it is established.' }) country!: CountryCode | null;
  @Field(() => String, { nullable: true, description: 'Its address.' }) address!: string | null;
  @Field(() => String, { nullable: true, description: 'Its website.' }) website!: string | null;
  @Field(() => String, { nullable: true, description: 'Where its privacy policy stands.' }) privacyPolicyUrl!: string | null;
  @Field(() => String, { nullable: true, description: 'Where it publishes its own sub-processors.' }) subprocessorListUrl!: string | null;
  @Field(() => [IdentifierType], { description: 'Registers that know it.' }) identifiers!: IdentifierType[];
}

export const PartyConnection = connectionType(() => PartyType, 'Party');
