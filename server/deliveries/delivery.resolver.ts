// Deliveries: the query, mutations, and the fields that are derived or looked up.

import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { accepted } from '../graphql/accepted.ts';
import { type Connection, idsOf, pageAsked } from '../graphql/connection.ts';
import { DeliveryStateEnum } from '../graphql/enums.ts';
import { loadOrFail } from '../graphql/loaders.ts';
import { payloadType } from '../graphql/payload.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import type { Controller } from '../notices/controller.entity.ts';
import { ControllerType } from '../notices/controller.type.ts';
import type { Notice } from '../notices/notice.entity.ts';
import { NoticeType } from '../notices/notice.type.ts';
import { deliveriesPage } from './deliveries-page.ts';
import type { Delivery, DeliveryState } from './delivery.entity.ts';
import { AttemptType, DeliveryConnection, DeliveryType } from './delivery.type.ts';
import { redeliverInput } from './endpoint-input.ts';
import type { Endpoint } from './endpoint.entity.ts';
import { EndpointType } from './endpoint.type.ts';
import { redeliver } from './redeliver.ts';
import { sendTestEvent } from './send-test-event.ts';
import { ownEndpoint, shownAttempts, shownTo } from './shown-delivery.ts';

const maybe = { nullable: true } as const;

@InputType('SendTestEventInput', { description: 'An endpoint that is to be tested.' })
class SendTestEventInput {
  @Field(() => ID, { description: 'The endpoint.' }) endpoint!: string;
}

@InputType('RedeliverInput', { description: 'What goes out again: one delivery, or all that were made to an endpoint since an instant.' })
class RedeliverInput {
  @Field(() => ID, { ...maybe, description: 'The one delivery.' }) delivery?: string;
  @Field(() => ID, { ...maybe, description: 'The endpoint.' }) endpoint?: string;
  @Field(() => DateTimeScalar, { ...maybe, description: 'Since when; with an endpoint.' }) since?: string;
}

const SendTestEventPayload = payloadType('SendTestEvent', 'delivery', () => DeliveryType);

@ObjectType('RedeliverPayload', { description: 'What redeliver gives back.' })
class RedeliverPayload {
  @Field(() => Int, { description: 'How many go out again.' }) count!: number;
  @Field(() => [DeliveryType], { description: 'Those; a hundred of them where there are more.' }) deliveries!: DeliveryType[];
}

const MOST_SHOWN = 100;

@Resolver(() => DeliveryType)
export class DeliveryResolver {
  @Query(() => DeliveryConnection, {
    description:
      'Deliveries, in the order they were made: all for an operator, those about its notices for a publisher, its own for a controller.',
  })
  deliveries(
    @Arg('notice', () => ID, { ...maybe, description: 'The notice that they tell of.' }) notice: string | undefined,
    @Arg('controller', () => String, { ...maybe, description: 'Slug of the controller that is told.' }) controller: string | undefined,
    @Arg('state', () => DeliveryStateEnum, { ...maybe, description: 'Where they stand.' }) state: DeliveryState | undefined,
    @Arg('first', () => Int, { ...maybe, description: 'How many, up to 100; 20 when left out.' }) first: number | undefined,
    @Arg('after', () => String, { ...maybe, description: 'Cursor to read on from.' }) after: string | undefined,
    @Ctx() { em, actor }: Context,
  ): Promise<Connection<Delivery>> {
    const asked = { notice: notice ?? null, controller: controller ?? null, state: state ?? null };
    return deliveriesPage(em, actor, asked, pageAsked(first, after, idsOf('Delivery')));
  }

  @Mutation(() => SendTestEventPayload, { description: 'Posts a test event to an endpoint, whatever events it wants.' })
  async sendTestEvent(
    @Arg('input', () => SendTestEventInput, { description: 'Which.' }) input: SendTestEventInput,
    @Ctx() context: Context,
  ): Promise<{ delivery: Delivery }> {
    return { delivery: await sendTestEvent(context.em, input.endpoint, context) };
  }

  @Mutation(() => RedeliverPayload, { description: 'Sends again, under the same ids; mails to the notice address of today.' })
  async redeliver(
    @Arg('input', () => RedeliverInput, { description: 'What.' }) input: RedeliverInput,
    @Ctx() context: Context,
  ): Promise<{ count: number; deliveries: readonly Delivery[] }> {
    const again = await redeliver(context.em, accepted(redeliverInput, input), context);
    return { count: again.length, deliveries: again.slice(0, MOST_SHOWN) };
  }

  @FieldResolver(() => String, { description: 'The event that it tells of, such as `notice.issued`.' })
  async event(@Root() delivery: Delivery, @Ctx() { loaders }: Context): Promise<string> {
    return (await loadOrFail(loaders.message, delivery.message)).type;
  }

  @FieldResolver(() => String, {
    description: 'The mailbox or the URL that it goes to; of a URL only the host for those who are neither its owner nor an operator.',
  })
  to(@Root() delivery: Delivery, @Ctx() context: Context): Promise<string> {
    return shownTo(context, delivery);
  }

  @FieldResolver(() => [AttemptType], { description: 'The attempts, oldest first.' })
  attempts(@Root() delivery: Delivery, @Ctx() context: Context): Promise<readonly AttemptType[]> {
    return shownAttempts(context, delivery);
  }

  @FieldResolver(() => NoticeType, { ...maybe, description: 'The notice that it tells of; null where it tells of none.' })
  async notice(@Root() delivery: Delivery, @Ctx() { loaders }: Context): Promise<Notice | null> {
    const { notice } = await loadOrFail(loaders.message, delivery.message);
    return notice ? loaders.notice.load(notice) : null;
  }

  @FieldResolver(() => ControllerType, { ...maybe, description: 'The controller that is told; null for a courtesy copy.' })
  async controller(@Root() delivery: Delivery, @Ctx() { loaders }: Context): Promise<Controller | null> {
    return delivery.controller ? loaders.controller.load(delivery.controller) : null;
  }

  @FieldResolver(() => EndpointType, {
    ...maybe,
    description: 'The endpoint; null for a mail, one that was deleted, and for all but its owner and operators.',
  })
  async endpoint(@Root() delivery: Delivery, @Ctx() context: Context): Promise<Endpoint | null> {
    return ownEndpoint(context, delivery);
  }
}
