// Lists, their differences and uses, as the API shows them.

import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { FieldChange } from '../../schema/list/diff.ts';
import type { Capacity, Origin } from '../../schema/list/content.ts';
import type { ChangeKind } from '../../schema/list/fields.ts';
import type { NoticeChange } from '../../schema/notice/content.ts';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import { connectionType } from '../graphql/connection.ts';
import { CapacityEnum, ChangeKindEnum, OriginEnum } from '../graphql/enums.ts';
import { Node } from '../graphql/node.type.ts';
import { DateScalar } from '../graphql/scalars.ts';
import type { List } from './list.entity.ts';
import { TermsType } from './terms.type.ts';

const maybe = { nullable: true } as const;

@ObjectType('List', { implements: Node, description: 'A sub-processor list: one list of one owner, for one product or service.' })
export class ListType extends Node implements Omit<Pick<List, keyof List & keyof ListType>, 'terms'> {
  @Field(() => ID, { description: 'Names the list for good.' }) declare id: string;
  @Field(() => String, { description: 'Its name in addresses and commands.' }) slug!: string;
  @Field(() => String, { description: 'Its title.' }) title!: string;
  @Field(() => String, { ...maybe, description: "The product or service it is for; null for all of the owner's." }) product!: string | null;
  @Field(() => String, { description: 'The language it is kept in.' }) language!: string;
  @Field(() => String, { description: 'The time zone whose midnight its days begin at.' }) timeZone!: string;
  @Field(() => Boolean, { description: 'Whether anybody may see it.' }) public!: boolean;
  @Field(() => CapacityEnum, { description: 'In which capacity the owner uses the entries.' }) capacity!: Capacity;
  @Field(() => OriginEnum, { description: "Whether the owner keeps it, or somebody read it out of the owner's documents." })
  origin!: Origin;
  @Field(() => TermsType, { description: 'What holds for every engagement that agreed nothing else.' }) terms!: TermsType;
  @Field(() => Boolean, { description: 'Whether it refuses to announce versions with BREACH findings.' }) refuseBreach!: boolean;
}

export const ListConnection = connectionType(() => ListType, 'List');

@ObjectType('FieldChange', { description: 'One field, before and after.' })
export class FieldChangeType implements FieldChange {
  @Field(() => String, { description: 'Name of the field.' }) field!: string;
  @Field(() => String, { ...maybe, description: 'What stood there; null for nothing.' }) before!: string | null;
  @Field(() => String, { ...maybe, description: 'What stands there now; null for nothing.' }) after!: string | null;
}

@ObjectType('Change', { description: 'One change to one entry.' })
export class ChangeType implements Omit<NoticeChange, 'statement' | 'fields' | 'keys'> {
  @Field(() => ID, { description: 'Names the change for good: the same two versions always have the same changes.' }) id!: string;
  @Field(() => ChangeKindEnum, { description: 'What kind of change it is.' }) kind!: ChangeKind;
  @Field(() => String, { description: 'Key of the entry.' }) entryKey!: string;
  @Field(() => String, { description: 'Name of the recipient.' }) name!: string;
  @Field(() => Boolean, {
    description: 'Whether it matters: entity, role, purpose, data, location, mechanism do; a phone number does not.',
  })
  material!: boolean;
  @Field(() => Boolean, {
    description: 'Whether it falls under GDPR Art. 28(2), so that it can be objected to; otherwise it is told as information.',
  })
  underNotice!: boolean;
  @Field(() => [FieldChangeType], { description: 'The fields that differ.' }) fields!: FieldChangeType[];
}

@ObjectType('ListDiff', { description: 'What changed between two versions of a list.' })
export class ListDiffType {
  @Field(() => Int, { description: 'Number of the version compared from.' }) from!: number;
  @Field(() => Int, { description: 'Number of the version compared to.' }) to!: number;
  @Field(() => [ChangeType], { description: 'The changes.' }) changes!: ChangeType[];
}

@ObjectType('Usage', { description: 'One stretch of days in which a list used a party.' })
export class UsageType {
  @Field(() => DateScalar, { description: 'The first day.' }) from!: CivilDay;
  @Field(() => DateScalar, { ...maybe, description: 'The first day no longer; null while it lasts.' }) until!: CivilDay | null;
}

export const UsageConnection = connectionType(() => UsageType, 'Usage');
