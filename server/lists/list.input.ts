// What mutations about lists take and give.

import { Field, InputType } from 'type-graphql';
import type { Capacity, Origin } from '../../schema/list/content.ts';
import { CapacityEnum, OriginEnum } from '../graphql/enums.ts';
import { payloadType } from '../graphql/payload.ts';
import { ListType } from './list.type.ts';
import { TermsInput } from './terms.type.ts';

const maybe = { nullable: true } as const;

@InputType('CreateListInput', { description: 'A list to be created.' })
export class CreateListInput {
  @Field(() => String, { description: 'Its name in addresses and commands: lower-case letters, digits and hyphens.' }) slug!: string;
  @Field(() => String, { description: 'Its title.' }) title!: string;
  @Field(() => String, { description: 'Slug of the owner.' }) owner!: string;
  @Field(() => CapacityEnum, { description: 'In which capacity the owner uses the entries.' }) capacity!: Capacity;
  @Field(() => OriginEnum, { ...maybe, defaultValue: 'PUBLISHED', description: 'Kept by the owner, or read out of its documents.' })
  origin?: Origin;
  @Field(() => String, { ...maybe, description: 'The product or service it is for.' }) product?: string;
  @Field(() => String, { ...maybe, defaultValue: 'en', description: 'The language it is kept in.' }) language?: string;
  @Field(() => String, { ...maybe, defaultValue: 'Europe/Budapest', description: 'The time zone whose midnight its days begin at.' })
  timeZone?: string;
  @Field(() => Boolean, { ...maybe, defaultValue: false, description: 'Whether anybody may see it.' }) public?: boolean;
  @Field(() => TermsInput, { ...maybe, description: 'What holds for engagements that agreed nothing else.' }) terms?: TermsInput;
  @Field(() => Boolean, { ...maybe, defaultValue: false, description: 'Whether to refuse announcing versions with BREACH findings.' })
  refuseBreach?: boolean;
}

@InputType('UpdateListInput', { description: 'What is new about a list. What is left out stays as it is.' })
export class UpdateListInput {
  @Field(() => String, { description: 'Slug of the list.' }) slug!: string;
  @Field(() => String, { ...maybe, description: 'Its title.' }) title?: string;
  @Field(() => String, { ...maybe, description: 'Slug of the owner.' }) owner?: string;
  @Field(() => CapacityEnum, { ...maybe, description: 'In which capacity the owner uses the entries.' }) capacity?: Capacity;
  @Field(() => OriginEnum, { ...maybe, description: 'Kept by the owner, or read out of its documents.' }) origin?: Origin;
  @Field(() => String, { ...maybe, description: 'The product or service it is for.' }) product?: string;
  @Field(() => String, { ...maybe, description: 'The language it is kept in.' }) language?: string;
  @Field(() => String, { ...maybe, description: 'The time zone whose midnight its days begin at.' }) timeZone?: string;
  @Field(() => Boolean, { ...maybe, description: 'Whether anybody may see it.' }) public?: boolean;
  @Field(() => TermsInput, { ...maybe, description: 'Terms laid over those in force.' }) terms?: TermsInput;
  @Field(() => Boolean, { ...maybe, description: 'Whether to refuse announcing versions with BREACH findings.' }) refuseBreach?: boolean;
}

export const CreateListPayload = payloadType('CreateList', 'list', () => ListType);
export const UpdateListPayload = payloadType('UpdateList', 'list', () => ListType);
