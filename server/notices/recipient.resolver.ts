// Recipients of notices: their answers, and the fields that are derived or looked up.

import { Arg, Ctx, Field, FieldResolver, ID, InputType, Mutation, Resolver, Root } from 'type-graphql';
import type { Terms } from '../../schema/list/terms.ts';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import type { Context } from '../context.ts';
import type { Delivery } from '../deliveries/delivery.entity.ts';
import { DeliveryType } from '../deliveries/delivery.type.ts';
import { accepted } from '../graphql/accepted.ts';
import { RecipientStateEnum } from '../graphql/enums.ts';
import { loadOrFail } from '../graphql/loaders.ts';
import { payloadType } from '../graphql/payload.ts';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.ts';
import { TermsType } from '../lists/terms.type.ts';
import type { Objection } from '../objections/objection.entity.ts';
import { ObjectionType } from '../objections/objection.type.ts';
import { answerInput } from './answer-input.ts';
import { answerNotice } from './answer-notice.ts';
import type { Controller } from './controller.entity.ts';
import { ControllerType } from './controller.type.ts';
import type { Notice } from './notice.entity.ts';
import { NoticeType, RecipientType } from './notice.type.ts';
import { factsOfRecipient } from './recipient-facts.ts';
import { answeredAt, effectiveFor, recipientState, type RecipientState } from './recipient-state.ts';
import type { Recipient } from './recipient.entity.ts';

const maybe = { nullable: true } as const;

@InputType({ description: 'What the inputs below have in common.' })
abstract class AnswerInput {
  @Field(() => ID, { description: 'The notice.' }) notice!: string;
  @Field(() => String, { ...maybe, description: 'Slug of the controller that answers; left out for the one that the token speaks for.' })
  controller?: string;
}

@InputType('AcknowledgeNoticeInput', { description: 'A notice that a controller has seen.' })
class AcknowledgeNoticeInput extends AnswerInput {}

@InputType('ApproveNoticeInput', { description: 'A notice whose changes a controller approves.' })
class ApproveNoticeInput extends AnswerInput {}

@InputType('WaiveNoticeInput', { description: 'A notice for which a controller waives the rest of its own period.' })
class WaiveNoticeInput extends AnswerInput {}

const AcknowledgeNoticePayload = payloadType('AcknowledgeNotice', 'recipient', () => RecipientType);
const ApproveNoticePayload = payloadType('ApproveNotice', 'recipient', () => RecipientType);
const WaiveNoticePayload = payloadType('WaiveNotice', 'recipient', () => RecipientType);

interface Answered {
  readonly recipient: Recipient;
}

@Resolver(() => RecipientType)
export class RecipientResolver {
  @Mutation(() => AcknowledgeNoticePayload, { description: 'Says that a controller has seen the notice. It can still object.' })
  async acknowledgeNotice(
    @Arg('input', () => AcknowledgeNoticeInput, { description: 'Which notice.' }) input: AcknowledgeNoticeInput,
    @Ctx() context: Context,
  ): Promise<Answered> {
    return { recipient: await answerNotice(context.em, accepted(answerInput, input), 'ACKNOWLEDGED', context) };
  }

  @Mutation(() => ApproveNoticePayload, { description: 'Approves the changes: where the terms ask for it, they apply only then.' })
  async approveNotice(
    @Arg('input', () => ApproveNoticeInput, { description: 'Which notice.' }) input: ApproveNoticeInput,
    @Ctx() context: Context,
  ): Promise<Answered> {
    return { recipient: await answerNotice(context.em, accepted(answerInput, input), 'APPROVED', context) };
  }

  @Mutation(() => WaiveNoticePayload, { description: 'Waives the rest of its own period: the changes may apply from the announced day.' })
  async waiveNotice(
    @Arg('input', () => WaiveNoticeInput, { description: 'Which notice.' }) input: WaiveNoticeInput,
    @Ctx() context: Context,
  ): Promise<Answered> {
    return { recipient: await answerNotice(context.em, accepted(answerInput, input), 'WAIVED', context) };
  }

  @FieldResolver(() => NoticeType, { description: 'The notice.' })
  notice(@Root() recipient: Recipient, @Ctx() { loaders }: Context): Promise<Notice> {
    return loadOrFail(loaders.notice, recipient.notice);
  }

  @FieldResolver(() => ControllerType, { description: 'The controller.' })
  controller(@Root() recipient: Recipient, @Ctx() { loaders }: Context): Promise<Controller> {
    return loadOrFail(loaders.controller, recipient.controller);
  }

  @FieldResolver(() => TermsType, { description: 'The terms that it was issued under, whatever was agreed later.' })
  async terms(@Root() recipient: Recipient, @Ctx() { loaders }: Context): Promise<Terms> {
    return (await loadOrFail(loaders.agreedTerms, recipient.terms)).terms;
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is told as information only, without a period to object.' })
  async informational(@Root() recipient: Recipient, @Ctx() { loaders }: Context): Promise<boolean> {
    return (await loadOrFail(loaders.notice, recipient.notice)).informational;
  }

  @FieldResolver(() => RecipientStateEnum, { description: 'Where it stands now.' })
  async state(@Root() recipient: Recipient, @Ctx() context: Context): Promise<RecipientState> {
    const { facts, own, answers } = await factsOfRecipient(context, recipient);
    const { terms, informational, timeZone, toldAt } = facts;
    const objections = await context.loaders.objectionsOf.load(recipient.id);
    const undeliverableAt = recipient.undeliverableAt ?? null;
    return recipientState({ terms, informational, timeZone, toldAt, undeliverableAt, answers, objections, days: own }, context.now);
  }

  @FieldResolver(() => DateTimeScalar, {
    ...maybe,
    description:
      'Until when it may object in time; null where no period is agreed, or has begun. Before it was told: as if it were told now.',
  })
  async objectBy(@Root() recipient: Recipient, @Ctx() context: Context): Promise<Temporal.Instant | null> {
    return (await factsOfRecipient(context, recipient)).own.objectBy;
  }

  @FieldResolver(() => DateScalar, {
    ...maybe,
    description:
      'The first day on which the changes may apply to it; null while that is not known. Before it was told: as if it were told now.',
  })
  async effectiveOn(@Root() recipient: Recipient, @Ctx() context: Context): Promise<CivilDay | null> {
    const { facts, own, answers } = await factsOfRecipient(context, recipient);
    return effectiveFor(facts, own.effectiveOn, answers.waivedAt);
  }

  @FieldResolver(() => DateTimeScalar, {
    ...maybe,
    description: 'When it first answered or objected; null when it did not, or took it back.',
  })
  async answeredAt(@Root() recipient: Recipient, @Ctx() { loaders }: Context): Promise<Temporal.Instant | null> {
    const [answers, objections] = await Promise.all([loaders.answers.load(recipient.id), loaders.objectionsOf.load(recipient.id)]);
    return answeredAt({ answers, objections });
  }

  @FieldResolver(() => DateTimeScalar, { ...maybe, description: 'When it said that it has seen the notice.' })
  async acknowledgedAt(@Root() recipient: Recipient, @Ctx() { loaders }: Context): Promise<Temporal.Instant | null> {
    return (await loaders.answers.load(recipient.id)).acknowledgedAt;
  }

  @FieldResolver(() => DateTimeScalar, { ...maybe, description: 'When it approved the changes.' })
  async approvedAt(@Root() recipient: Recipient, @Ctx() { loaders }: Context): Promise<Temporal.Instant | null> {
    return (await loaders.answers.load(recipient.id)).approvedAt;
  }

  @FieldResolver(() => DateTimeScalar, { ...maybe, description: 'When it waived the rest of its own period.' })
  async waivedAt(@Root() recipient: Recipient, @Ctx() { loaders }: Context): Promise<Temporal.Instant | null> {
    return (await loaders.answers.load(recipient.id)).waivedAt;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it was told, or something is on its way to it; false for one without an endpoint or a notice address.',
  })
  reachable(@Root() recipient: Recipient, @Ctx() { loaders }: Context): Promise<boolean> {
    return loaders.reachable.load(recipient.id);
  }

  @FieldResolver(() => [DeliveryType], { description: 'What was sent to it, in that order.' })
  deliveries(@Root() recipient: Recipient, @Ctx() { loaders }: Context): Promise<readonly Delivery[]> {
    return loaders.deliveriesOf.load(recipient.id);
  }

  @FieldResolver(() => [ObjectionType], { description: 'Its objections, in the order they were raised.' })
  objections(@Root() recipient: Recipient, @Ctx() { loaders }: Context): Promise<readonly Objection[]> {
    return loaders.objectionsOf.load(recipient.id);
  }
}
