// Objections: queries, steps, and the fields that are looked up.

import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { NoticeChange } from '../../schema/notice/content.ts';
import type { ObjectionState } from '../../schema/notice/objection-states.ts';
import type { Context } from '../context.ts';
import { accepted } from '../graphql/accepted.ts';
import { type Connection, idsOf, pageAsked } from '../graphql/connection.ts';
import { ObjectionStateEnum } from '../graphql/enums.ts';
import { loadOrFail } from '../graphql/loaders.ts';
import { ChangeType } from '../lists/list.type.ts';
import type { Controller } from '../notices/controller.entity.ts';
import { ControllerType } from '../notices/controller.type.ts';
import type { Notice } from '../notices/notice.entity.ts';
import { NoticeType, RecipientType } from '../notices/notice.type.ts';
import type { Recipient } from '../notices/recipient.entity.ts';
import { cureInput, raiseInput, settleInput, stepInput } from './objection-input.ts';
import type { ObjectionStep } from './objection-step.entity.ts';
import type { Objection } from './objection.entity.ts';
import {
  AcceptCureInput,
  AcceptCurePayload,
  ProposeCureInput,
  ProposeCurePayload,
  RaiseObjectionInput,
  RaiseObjectionPayload,
  ReviewObjectionInput,
  ReviewObjectionPayload,
  SettleObjectionInput,
  SettleObjectionPayload,
  WithdrawObjectionInput,
  WithdrawObjectionPayload,
} from './objection.input.ts';
import { ObjectionConnection, ObjectionStepType, ObjectionType } from './objection.type.ts';
import { objectionsPage } from './objections-page.ts';
import { raiseObjection } from './raise-objection.ts';
import { takeStep } from './take-step.ts';

const maybe = { nullable: true } as const;

interface Changed {
  readonly objection: Objection;
}

@Resolver(() => ObjectionType)
export class ObjectionResolver {
  @Query(() => ObjectionConnection, {
    description:
      'Objections, in the order they were raised: all for an operator, those to its notices for a publisher, its own for a controller.',
  })
  objections(
    @Arg('list', () => String, { ...maybe, description: 'Slug of a list.' }) list: string | undefined,
    @Arg('state', () => ObjectionStateEnum, { ...maybe, description: 'Where they stand.' }) state: ObjectionState | undefined,
    @Arg('first', () => Int, { ...maybe, description: 'How many, up to 100; 20 when left out.' }) first: number | undefined,
    @Arg('after', () => String, { ...maybe, description: 'Cursor to read on from.' }) after: string | undefined,
    @Ctx() { em, actor }: Context,
  ): Promise<Connection<Objection>> {
    return objectionsPage(em, actor, { list: list ?? null, state: state ?? null }, pageAsked(first, after, idsOf('Objection')));
  }

  @Query(() => ObjectionType, { ...maybe, description: 'The objection of that id; null when there is none that you may see.' })
  objection(@Arg('id', () => ID, { description: 'The objection.' }) id: string, @Ctx() { loaders }: Context): Promise<Objection | null> {
    return loaders.objection.load(id);
  }

  @Mutation(() => RaiseObjectionPayload, { description: 'Objects to changes of a notice.' })
  async raiseObjection(
    @Arg('input', () => RaiseObjectionInput, { description: 'To what, and why.' }) input: RaiseObjectionInput,
    @Ctx() context: Context,
  ): Promise<Changed> {
    return { objection: await raiseObjection(context.em, accepted(raiseInput, input), context) };
  }

  @Mutation(() => ReviewObjectionPayload, { description: 'Says that the objection is being looked into. For those who keep the list.' })
  async reviewObjection(
    @Arg('input', () => ReviewObjectionInput, { description: 'Which.' }) input: ReviewObjectionInput,
    @Ctx() context: Context,
  ): Promise<Changed> {
    const step = { ...accepted(stepInput, input), to: 'UNDER_REVIEW' } as const;
    return { objection: await takeStep(context.em, step, 'reviewObjection', context) };
  }

  @Mutation(() => ProposeCurePayload, { description: 'Proposes a cure; its period begins. For those who keep the list.' })
  async proposeCure(
    @Arg('input', () => ProposeCureInput, { description: 'For which, and what.' }) input: ProposeCureInput,
    @Ctx() context: Context,
  ): Promise<Changed> {
    const step = { ...accepted(cureInput, input), to: 'CURE_PROPOSED' } as const;
    return { objection: await takeStep(context.em, step, 'proposeCure', context) };
  }

  @Mutation(() => AcceptCurePayload, { description: 'Accepts the proposed cure: the changes apply. For the controller that objected.' })
  async acceptCure(
    @Arg('input', () => AcceptCureInput, { description: 'Which.' }) input: AcceptCureInput,
    @Ctx() context: Context,
  ): Promise<Changed> {
    const step = { ...accepted(stepInput, input), to: 'CURE_ACCEPTED' } as const;
    return { objection: await takeStep(context.em, step, 'acceptCure', context) };
  }

  @Mutation(() => WithdrawObjectionPayload, { description: 'Takes the objection back. For the controller that objected.' })
  async withdrawObjection(
    @Arg('input', () => WithdrawObjectionInput, { description: 'Which.' }) input: WithdrawObjectionInput,
    @Ctx() context: Context,
  ): Promise<Changed> {
    const step = { ...accepted(stepInput, input), to: 'WITHDRAWN' } as const;
    return { objection: await takeStep(context.em, step, 'withdrawObjection', context) };
  }

  @Mutation(() => SettleObjectionPayload, {
    description: 'Ends the objection. UPHELD and REJECTED are for those who keep the list; either side may end the contract over it.',
  })
  async settleObjection(
    @Arg('input', () => SettleObjectionInput, { description: 'Which, and as what.' }) input: SettleObjectionInput,
    @Ctx() context: Context,
  ): Promise<Changed> {
    const { outcome, ...step } = accepted(settleInput, input);
    return { objection: await takeStep(context.em, { ...step, to: outcome }, 'settleObjection', context) };
  }

  @FieldResolver(() => NoticeType, { description: 'The notice whose changes are refused.' })
  notice(@Root() objection: Objection, @Ctx() { loaders }: Context): Promise<Notice> {
    return loadOrFail(loaders.notice, objection.notice);
  }

  @FieldResolver(() => ControllerType, { description: 'Who objects.' })
  controller(@Root() objection: Objection, @Ctx() { loaders }: Context): Promise<Controller> {
    return loadOrFail(loaders.controller, objection.controller);
  }

  @FieldResolver(() => RecipientType, { description: 'As which recipient of the notice.' })
  recipient(@Root() objection: Objection, @Ctx() { loaders }: Context): Promise<Recipient> {
    return loadOrFail(loaders.recipient, objection.recipient);
  }

  @FieldResolver(() => [ChangeType], { description: 'The changes that are refused.' })
  async changes(@Root() objection: Objection, @Ctx() { loaders }: Context): Promise<readonly NoticeChange[]> {
    const changes = await loaders.noticeChanges.load(await loadOrFail(loaders.notice, objection.notice));
    return changes.filter(({ id }) => objection.changes.includes(id));
  }

  @FieldResolver(() => [ObjectionStepType], { description: 'Its course, in the order of its steps.' })
  steps(@Root() objection: Objection, @Ctx() { loaders }: Context): Promise<readonly ObjectionStep[]> {
    return loaders.stepsOf.load(objection.id);
  }
}
