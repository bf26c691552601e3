// What mutations about objections take and give back.

import { Field, ID, InputType } from 'type-graphql';
import { ObjectionOutcomeEnum } from '../graphql/enums.ts';
import { payloadType } from '../graphql/payload.ts';
import type { Outcome } from './objection-input.ts';
import { ObjectionType } from './objection.type.ts';

const maybe = { nullable: true } as const;

@InputType('RaiseObjectionInput', { description: 'Changes of a notice that a controller refuses.' })
export class RaiseObjectionInput {
  @Field(() => ID, { description: 'The notice.' }) notice!: string;
  @Field(() => String, { ...maybe, description: 'Slug of the controller that objects; left out for the one that the token speaks for.' })
  controller?: string;
  @Field(() => [ID], { description: 'Ids of the changes, of which there is one at least.' }) changes!: string[];
  @Field(() => String, { description: 'Why.' }) grounds!: string;
  @Field(() => String, { ...maybe, description: 'What would settle it.' }) remedy?: string;
}

@InputType({ description: 'What the inputs below have in common.' })
abstract class StepInput {
  @Field(() => ID, { description: 'The objection.' }) objection!: string;
  @Field(() => String, { ...maybe, description: 'What there is to say.' }) text?: string;
}

@InputType('ReviewObjectionInput', { description: 'An objection that is being looked into.' })
export class ReviewObjectionInput extends StepInput {}

@InputType('ProposeCureInput', { description: 'What the processor proposes to do about an objection.' })
export class ProposeCureInput {
  @Field(() => ID, { description: 'The objection.' }) objection!: string;
  @Field(() => String, { description: 'What is proposed.' }) text!: string;
}

@InputType('AcceptCureInput', { description: 'A proposed cure that the controller accepts.' })
export class AcceptCureInput extends StepInput {}

@InputType('WithdrawObjectionInput', { description: 'An objection that the controller takes back.' })
export class WithdrawObjectionInput extends StepInput {}

@InputType('SettleObjectionInput', { description: 'How an objection ends.' })
export class SettleObjectionInput extends StepInput {
  @Field(() => ObjectionOutcomeEnum, { description: 'As what.' }) outcome!: Outcome;
}

const payload = (name: string) => payloadType(name, 'objection', () => ObjectionType);

export const RaiseObjectionPayload = payload('RaiseObjection');
export const ReviewObjectionPayload = payload('ReviewObjection');
export const ProposeCurePayload = payload('ProposeCure');
export const AcceptCurePayload = payload('AcceptCure');
export const WithdrawObjectionPayload = payload('WithdrawObjection');
export const SettleObjectionPayload = payload('SettleObjection');
