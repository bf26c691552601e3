// Objections and their steps as the API shows them.

import { Field, ID, ObjectType } from 'type-graphql';
import type { ObjectionState } from '../../schema/notice/objection-states.ts';
import { connectionType } from '../graphql/connection.ts';
import { ObjectionStateEnum } from '../graphql/enums.ts';
import { Node } from '../graphql/node.type.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import type { ObjectionStep } from './objection-step.entity.ts';
import type { Objection } from './objection.entity.ts';

const maybe = { nullable: true } as const;

@ObjectType('ObjectionStep', { description: 'One step in the course of an objection.' })
export class ObjectionStepType implements Pick<ObjectionStep, 'at' | 'by' | 'from' | 'to' | 'text'> {
  @Field(() => DateTimeScalar, { description: 'When it was taken.' }) at!: Temporal.Instant;
  @Field(() => String, { description: 'Who took it.' }) by!: string;
  @Field(() => ObjectionStateEnum, { ...maybe, description: 'Where the objection stood before; null for the first step.' })
  from!: ObjectionState | null;
  @Field(() => ObjectionStateEnum, { description: 'Where it has stood since.' }) to!: ObjectionState;
  @Field(() => String, { ...maybe, description: 'What was said.' }) text!: string | null;
}

@ObjectType('Objection', { implements: Node, description: 'A controller refuses changes of a notice, with grounds and a course.' })
export class ObjectionType extends Node implements Pick<Objection, 'id' | 'raisedAt' | 'grounds' | 'remedy' | 'late' | 'state' | 'cureBy'> {
  @Field(() => ID, { description: 'Names the objection for good.' }) declare id: string;
  @Field(() => DateTimeScalar, { description: 'When it was raised.' }) raisedAt!: Temporal.Instant;
  @Field(() => String, { description: 'Why the controller objects.' }) grounds!: string;
  @Field(() => String, { ...maybe, description: 'What would settle it.' }) remedy!: string | null;
  @Field(() => Boolean, { description: 'Whether it came after the last day to object: it holds nothing then, unless it is upheld.' })
  late!: boolean;
  @Field(() => ObjectionStateEnum, { description: 'Where it stands.' }) state!: ObjectionState;
  @Field(() => DateTimeScalar, {
    ...maybe,
    description: 'Until when the processor may cure what was objected to; null where nothing is agreed.',
  })
  cureBy!: Temporal.Instant | null;
}

export const ObjectionConnection = connectionType(() => ObjectionType, 'Objection');
