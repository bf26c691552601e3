// Controllers and engagements: queries, mutations, and the fields that are looked up.

import { Arg, Ctx, Field, FieldResolver, InputType, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { termsOver, type Terms } from '../../schema/list/terms.ts';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import { seesList } from '../access/actor.ts';
import type { Context } from '../context.ts';
import { accepted } from '../graphql/accepted.ts';
import { type Connection, idsOf, pageAsked, pageById } from '../graphql/connection.ts';
import { loadOrFail } from '../graphql/loaders.ts';
import { payloadType } from '../graphql/payload.ts';
import { DateScalar } from '../graphql/scalars.ts';
import type { List } from '../lists/list.entity.ts';
import { ListType } from '../lists/list.type.ts';
import { TermsInput, TermsType } from '../lists/terms.type.ts';
import { HeldChangeType } from '../lists/version.type.ts';
import type { Party } from '../parties/party.entity.ts';
import { PartyType } from '../parties/party.type.ts';
import { controllerInput, endInput, engageInput, engagementPatchInput } from './controller-input.ts';
import { Controller } from './controller.entity.ts';
import { ControllerConnection, ControllerType, EngagementType } from './controller.type.ts';
import { createController } from './create-controller.ts';
import { endEngagement, engage, updateEngagement } from './engage.ts';
import { engagedWith } from './engaged-with.ts';
import type { Engagement } from './engagement.entity.ts';
import type { HeldChange } from './gate.ts';

const maybe = { nullable: true } as const;

@InputType('CreateControllerInput', { description: 'A controller to be entered.' })
class CreateControllerInput {
  @Field(() => String, { description: 'Its name in commands.' }) slug!: string;
  @Field(() => String, { description: 'Slug of the party that it is.' }) party!: string;
  @Field(() => String, { ...maybe, defaultValue: 'en', description: 'The language it is written to in.' }) language?: string;
}

@InputType('EngageInput', { description: 'A controller is owed the notices of a list.' })
class EngageInput {
  @Field(() => String, { description: 'Slug of the controller.' }) controller!: string;
  @Field(() => String, { description: 'Slug of the list.' }) list!: string;
  @Field(() => DateScalar, { description: 'The first day.' }) from!: CivilDay;
  @Field(() => DateScalar, { ...maybe, description: 'The first day no longer.' }) until?: CivilDay;
  @Field(() => String, { ...maybe, description: 'Where notices are mailed to.' }) noticeEmail?: string;
  @Field(() => TermsInput, { ...maybe, description: 'Terms over those of the list.' }) terms?: TermsInput;
}

@InputType('UpdateEngagementInput', { description: 'What is new about an engagement. What is left out stays as it is.' })
class UpdateEngagementInput {
  @Field(() => String, { description: 'Slug of the controller.' }) controller!: string;
  @Field(() => String, { description: 'Slug of the list.' }) list!: string;
  @Field(() => DateScalar, { ...maybe, description: 'The first day.' }) from?: CivilDay;
  @Field(() => DateScalar, { ...maybe, description: 'The first day no longer.' }) until?: CivilDay;
  @Field(() => String, { ...maybe, description: 'Where notices are mailed to.' }) noticeEmail?: string;
  @Field(() => TermsInput, { ...maybe, description: 'Terms over those given before.' }) terms?: TermsInput;
}

@InputType('EndEngagementInput', { description: 'An engagement that ends.' })
class EndEngagementInput {
  @Field(() => String, { description: 'Slug of the controller.' }) controller!: string;
  @Field(() => String, { description: 'Slug of the list.' }) list!: string;
  @Field(() => DateScalar, { ...maybe, description: 'The first day no longer; today when left out.' }) until?: CivilDay;
}

const CreateControllerPayload = payloadType('CreateController', 'controller', () => ControllerType);
const EngagePayload = payloadType('Engage', 'engagement', () => EngagementType);
const UpdateEngagementPayload = payloadType('UpdateEngagement', 'engagement', () => EngagementType);
const EndEngagementPayload = payloadType('EndEngagement', 'engagement', () => EngagementType);

@Resolver(() => ControllerType)
export class ControllerResolver {
  @Query(() => ControllerConnection, {
    description: 'Controllers, in the order they were entered: all for an operator, those engaged with its lists for a publisher.',
  })
  async controllers(
    @Arg('first', () => Int, { ...maybe, description: 'How many, up to 100; 20 when left out.' }) first: number | undefined,
    @Arg('after', () => String, { ...maybe, description: 'Cursor to read on from.' }) after: string | undefined,
    @Ctx() { em, actor }: Context,
  ): Promise<Connection<Controller>> {
    const shown = actor.role === 'PUBLISHER' ? engagedWith(actor.lists) : {};
    return pageById(
      pageAsked(first, after, idsOf('Controller')),
      ({ where, options }) => em.find(Controller, { $and: [shown, where] }, options),
      () => em.count(Controller, shown),
    );
  }

  @Mutation(() => CreateControllerPayload, { description: 'Enters a controller.' })
  async createController(
    @Arg('input', () => CreateControllerInput, { description: 'The controller.' }) input: CreateControllerInput,
    @Ctx() context: Context,
  ): Promise<{ controller: Controller }> {
    return { controller: await createController(context.em, accepted(controllerInput, input), context) };
  }

  @Mutation(() => EngagePayload, { description: 'Engages a controller with a list.' })
  async engage(
    @Arg('input', () => EngageInput, { description: 'Whom with what.' }) input: EngageInput,
    @Ctx() context: Context,
  ): Promise<{ engagement: Engagement }> {
    return { engagement: await engage(context.em, accepted(engageInput, input), context) };
  }

  @Mutation(() => UpdateEngagementPayload, { description: 'Changes an engagement.' })
  async updateEngagement(
    @Arg('input', () => UpdateEngagementInput, { description: 'What is new.' }) input: UpdateEngagementInput,
    @Ctx() context: Context,
  ): Promise<{ engagement: Engagement }> {
    return { engagement: await updateEngagement(context.em, accepted(engagementPatchInput, input), context) };
  }

  @Mutation(() => EndEngagementPayload, { description: 'Ends an engagement.' })
  async endEngagement(
    @Arg('input', () => EndEngagementInput, { description: 'Which, and when.' }) input: EndEngagementInput,
    @Ctx() context: Context,
  ): Promise<{ engagement: Engagement }> {
    return { engagement: await endEngagement(context.em, accepted(endInput, input), context) };
  }

  @FieldResolver(() => PartyType, { description: 'The party that it is.' })
  party(@Root() controller: Controller, @Ctx() { loaders }: Context): Promise<Party> {
    return loadOrFail(loaders.party, controller.party);
  }

  @FieldResolver(() => [EngagementType], {
    description: 'The lists it is engaged with: for a publisher, those that it keeps; for itself, those that it may see still.',
  })
  async engagements(@Root() controller: Controller, @Ctx() { actor, loaders }: Context): Promise<readonly Engagement[]> {
    const engagements = await loaders.engagementsOf.load(controller.id);
    if (actor.role === 'PUBLISHER') return engagements.filter((engagement) => actor.lists.has(engagement.list));
    const lists = await Promise.all(engagements.map((engagement) => loadOrFail(loaders.list, engagement.list)));
    return engagements.filter((_engagement, index) => lists[index] && seesList(actor, lists[index]));
  }
}

@Resolver(() => EngagementType)
export class EngagementResolver {
  @FieldResolver(() => ListType, { description: 'The list.' })
  list(@Root() engagement: Engagement, @Ctx() { loaders }: Context): Promise<List> {
    return loadOrFail(loaders.list, engagement.list);
  }

  @FieldResolver(() => TermsType, { description: 'The terms in force: its own over those of the list.' })
  async terms(@Root() engagement: Engagement, @Ctx() { loaders }: Context): Promise<Terms> {
    const list = await loadOrFail(loaders.list, engagement.list);
    return termsOver(list.terms, engagement.terms);
  }

  @FieldResolver(() => [HeldChangeType], {
    description: 'Changes that wait for its approval; `since` is the first day on which they would have applied, null while it lies ahead.',
  })
  approvals(@Root() engagement: Engagement, @Ctx() { loaders }: Context): Promise<readonly HeldChange[]> {
    return loaders.approvals.load(engagement.id);
  }
}
