// Controllers and their engagements as the API shows them.

import { Field, ID, ObjectType } from 'type-graphql';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import { connectionType } from '../graphql/connection.ts';
import { Node } from '../graphql/node.type.ts';
import { DateScalar } from '../graphql/scalars.ts';
import type { Controller } from './controller.entity.ts';
import type { Engagement } from './engagement.entity.ts';

@ObjectType('Engagement', { description: 'A controller is owed the notices of a list, from a day until a day.' })
export class EngagementType implements Pick<Engagement, 'from' | 'until' | 'noticeEmail'> {
  @Field(() => DateScalar, { description: 'The first day.' }) from!: CivilDay;
  @Field(() => DateScalar, { nullable: true, description: 'The first day no longer; null while no end is agreed.' })
  until!: CivilDay | null;
  @Field(() => String, { nullable: true, description: 'Where notices are mailed to.' }) noticeEmail!: string | null;
}

@ObjectType('Controller', { implements: Node, description: 'A controller that a processor works for, and owes its notices to.' })
export class ControllerType extends Node implements Pick<Controller, 'id' | 'slug' | 'language'> {
  @Field(() => ID, { description: 'Names the controller for good.' }) declare id: string;
  @Field(() => String, { description: 'Its name in commands.' }) slug!: string;
  @Field(() => String, { description: 'The language it is written to in.' }) language!: string;
}

export const ControllerConnection = connectionType(() => ControllerType, 'Controller');
