// Notices and their recipients as the API shows them.

import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../graphql/connection.ts';
import { ChannelEnum, RecipientStateEnum } from '../graphql/enums.ts';
import { Node } from '../graphql/node.type.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import type { Notice } from './notice.entity.ts';
import type { RecipientState } from './recipient-state.ts';
import type { Channel, Recipient } from './recipient.entity.ts';
import type { RecipientCount } from './recipients-page.ts';

const maybe = { nullable: true } as const;

@ObjectType('Notice', {
  implements: Node,
  description: 'The legal act of telling controllers what changes between two versions of a list, before it does.',
})
export class NoticeType extends Node implements Pick<Notice, 'id' | 'issuedAt' | 'headHash' | 'hash' | 'content' | 'informational'> {
  @Field(() => ID, { description: 'Names the notice for good.' }) declare id: string;
  @Field(() => DateTimeScalar, { description: 'When it was issued.' }) issuedAt!: Temporal.Instant;
  @Field(() => String, { description: 'The hash at the head of the list when it was issued: keep it to prove later what you were shown.' })
  headHash!: string;
  @Field(() => String, { description: 'SHA-256 of `content`, 64 hex digits.' }) hash!: string;
  @Field(() => String, {
    description: 'What was told, in the canonical form of RFC 8785; facts about natural persons stand in it as digests.',
  })
  content!: string;
  @Field(() => Boolean, { description: 'Whether nothing in it falls under GDPR Art. 28(2): it is told as information, without periods.' })
  informational!: boolean;
}

export const NoticeConnection = connectionType(() => NoticeType, 'Notice');

@ObjectType('RecipientCount', { description: 'How many recipients of a notice stand in one state.' })
export class RecipientCountType implements RecipientCount {
  @Field(() => RecipientStateEnum, { description: 'The state.' }) state!: RecipientState;
  @Field(() => Int, { description: 'How many.' }) count!: number;
}

@ObjectType('Recipient', { implements: Node, description: 'A controller that is owed a notice, with its own terms and its own days.' })
export class RecipientType extends Node implements Pick<Recipient, 'id' | 'toldAt' | 'channel'> {
  @Field(() => ID, { description: 'Names the recipient for good.' }) declare id: string;
  @Field(() => DateTimeScalar, { ...maybe, description: 'When it was told; null while nothing has reached it.' })
  toldAt!: Temporal.Instant | null;
  @Field(() => ChannelEnum, { ...maybe, description: 'How it was told first.' }) channel!: Channel | null;
}

export const RecipientConnection = connectionType(() => RecipientType, 'Recipient');
