// Endpoints as the API shows them. Their secrets are shown once, by the mutation that makes them.

import { Field, ID, ObjectType } from 'type-graphql';
import { EndpointStateEnum } from '../graphql/enums.ts';
import { Node } from '../graphql/node.type.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import type { Endpoint, EndpointState } from './endpoint.entity.ts';

const maybe = { nullable: true } as const;

type Shown = 'id' | 'url' | 'state' | 'disabledReason' | 'secretHint' | 'previousUntil' | 'failingSince' | 'createdAt';

@ObjectType('Endpoint', {
  implements: Node,
  description: 'An address of a controller that events are posted to, signed by Standard Webhooks 1.0.0.',
})
export class EndpointType extends Node implements Pick<Endpoint, Shown> {
  @Field(() => ID, { description: 'Names the endpoint for good.' }) declare id: string;
  @Field(() => String, { description: 'Where events are posted to.' }) url!: string;
  @Field(() => [String], { description: 'The events that it wants; empty for all.' })
  events!: string[];
  @Field(() => EndpointStateEnum, { description: 'Whether it is sent anything.' }) state!: EndpointState;
  @Field(() => String, { ...maybe, description: 'Why it is disabled.' }) disabledReason!: string | null;
  @Field(() => String, { description: 'The last characters of its secret, to tell it from another.' }) secretHint!: string;
  @Field(() => DateTimeScalar, { ...maybe, description: 'Until when the secret before this one signs, too.' })
  previousUntil!: Temporal.Instant | null;
  @Field(() => DateTimeScalar, { ...maybe, description: 'Since when nothing has come through; null while something does.' })
  failingSince!: Temporal.Instant | null;
  @Field(() => DateTimeScalar, { description: 'When it was created.' }) createdAt!: Temporal.Instant;
}
