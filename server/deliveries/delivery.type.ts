// Deliveries and their attempts as the API shows them.

import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../graphql/connection.ts';
import { ChannelEnum, DeliveryStateEnum } from '../graphql/enums.ts';
import { Node } from '../graphql/node.type.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import type { Attempt } from './attempt.entity.ts';
import type { Delivery, DeliveryState } from './delivery.entity.ts';

const maybe = { nullable: true } as const;

@ObjectType('Attempt', { description: 'One attempt at a delivery.' })
export class AttemptType implements Pick<Attempt, 'at' | 'status' | 'error' | 'address' | 'durationMs' | 'responseExcerpt'> {
  @Field(() => DateTimeScalar, { description: 'When it was made.' }) at!: Temporal.Instant;
  @Field(() => Int, { ...maybe, description: 'The status of HTTP, or the reply code of SMTP; null when nothing answered.' })
  status!: number | null;
  @Field(() => String, { ...maybe, description: 'What went wrong; null when nothing did.' }) error!: string | null;
  @Field(() => String, { ...maybe, description: 'The address that was connected to.' }) address!: string | null;
  @Field(() => Int, { description: 'How long it took, in milliseconds.' }) durationMs!: number;
  @Field(() => String, { ...maybe, description: 'The beginning of the answer.' }) responseExcerpt!: string | null;
}

@ObjectType('Delivery', { implements: Node, description: 'One event on its way to one endpoint or mailbox. Its id is the `webhook-id`.' })
export class DeliveryType extends Node implements Pick<Delivery, 'id' | 'channel' | 'state' | 'nextAttemptAt' | 'createdAt'> {
  @Field(() => ID, { description: 'Names the delivery for good, the same over all attempts.' }) declare id: string;
  @Field(() => ChannelEnum, { description: 'By webhook or by mail.' }) channel!: Delivery['channel'];
  @Field(() => DeliveryStateEnum, { description: 'Where it stands.' }) state!: DeliveryState;
  @Field(() => DateTimeScalar, { ...maybe, description: 'When it is tried next; null when it is not.' })
  nextAttemptAt!: Temporal.Instant | null;
  @Field(() => DateTimeScalar, { description: 'When it was made.' }) createdAt!: Temporal.Instant;
}

export const DeliveryConnection = connectionType(() => DeliveryType, 'Delivery');
