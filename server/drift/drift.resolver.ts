// Drift findings: the query, what may be done about them, and the fields that are derived or looked up.

import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { DriftKind } from '../../scrapers/compare/drift-words.ts';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import { inLanguage } from '../../schema/words/statement.ts';
import type { Context } from '../context.ts';
import { accepted } from '../graphql/accepted.ts';
import { type Connection, idsOf, pageAsked } from '../graphql/connection.ts';
import { DriftKindEnum, DriftReviewEnum, DriftStateEnum } from '../graphql/enums.ts';
import { loadOrFail } from '../graphql/loaders.ts';
import { payloadType } from '../graphql/payload.ts';
import { DateScalar } from '../graphql/scalars.ts';
import type { Draft } from '../lists/draft.entity.ts';
import type { List } from '../lists/list.entity.ts';
import { ListType } from '../lists/list.type.ts';
import { VersionType } from '../lists/version.type.ts';
import { draftFromDrift } from './draft-from-drift.ts';
import type { DriftFinding } from './drift-finding.entity.ts';
import { draftFromDriftInput, reviewInput } from './drift-input.ts';
import { driftState, type DriftState } from './drift-state.ts';
import { DriftFindingConnection, DriftFindingType } from './drift.type.ts';
import { driftPage } from './drift-page.ts';
import { reviewDrift, type ReviewAction } from './review-drift.ts';
import type { Source } from './source.entity.ts';
import { SourceType } from './source.type.ts';

const maybe = { nullable: true } as const;

@InputType('ReviewDriftInput', { description: 'What somebody makes of a drift finding.' })
class ReviewDriftInput {
  @Field(() => ID, { description: 'The finding.' }) id!: string;
  @Field(() => DriftReviewEnum, { description: 'What is decided.' }) action!: ReviewAction;
  @Field(() => String, { ...maybe, description: 'Why; must be given to dismiss, and is remembered for the same fact.' })
  reason?: string | null;
  @Field(() => DateScalar, { ...maybe, description: 'The day on which it is open again; must be given to put it off.' })
  until?: CivilDay | null;
}

@InputType('DraftFromDriftInput', { description: 'Confirmed findings to be turned into a draft.' })
class DraftFromDriftInput {
  @Field(() => [ID], { description: 'The findings, confirmed, of one list.' }) findings!: string[];
  @Field(() => String, { ...maybe, description: 'Slug of the list; that of the findings when left out.' }) list?: string | null;
}

const ReviewDriftPayload = payloadType('ReviewDrift', 'driftFinding', () => DriftFindingType);
const DraftFromDriftPayload = payloadType('DraftFromDrift', 'version', () => VersionType);

@Resolver(() => DriftFindingType)
export class DriftResolver {
  @Query(() => DriftFindingConnection, {
    description: 'Drift findings, in the order they were found: those about its lists for a publisher, all for an operator.',
  })
  driftFindings(
    @Arg('list', () => String, { ...maybe, description: 'Slug of a list.' }) list: string | undefined,
    @Arg('state', () => DriftStateEnum, { ...maybe, description: 'Where they stand.' }) state: DriftState | undefined,
    @Arg('kind', () => DriftKindEnum, { ...maybe, description: 'What kind of difference they are.' }) kind: DriftKind | undefined,
    @Arg('source', () => ID, { ...maybe, description: 'The source that they were found in.' }) source: string | undefined,
    @Arg('first', () => Int, { ...maybe, description: 'How many, up to 100; 20 when left out.' }) first: number | undefined,
    @Arg('after', () => String, { ...maybe, description: 'Cursor to read on from.' }) after: string | undefined,
    @Ctx() context: Context,
  ): Promise<Connection<DriftFinding>> {
    const asked = { list: list ?? null, state: state ?? null, kind: kind ?? null, source: source ?? null };
    return driftPage(context.em, asked, pageAsked(first, after, idsOf('DriftFinding')), context);
  }

  @Mutation(() => ReviewDriftPayload, { description: 'Confirms a drift finding, dismisses it for a reason, or puts it off until a day.' })
  async reviewDrift(
    @Arg('input', () => ReviewDriftInput, { description: 'The decision.' }) input: ReviewDriftInput,
    @Ctx() context: Context,
  ): Promise<{ driftFinding: DriftFinding }> {
    return { driftFinding: await reviewDrift(context.em, accepted(reviewInput, input), context) };
  }

  @Mutation(() => DraftFromDriftPayload, { description: 'Turns confirmed differences into a draft of the next version, entry by entry.' })
  async draftFromDrift(
    @Arg('input', () => DraftFromDriftInput, { description: 'Which.' }) input: DraftFromDriftInput,
    @Ctx() context: Context,
  ): Promise<{ version: Draft }> {
    return { version: await draftFromDrift(context.em, accepted(draftFromDriftInput, input), context) };
  }

  @FieldResolver(() => SourceType, { description: 'The source that it was found in.' })
  source(@Root() finding: DriftFinding, @Ctx() { loaders }: Context): Promise<Source> {
    return loadOrFail(loaders.source, finding.source);
  }

  @FieldResolver(() => ListType, { ...maybe, description: 'The list that it is about; null when it is about none.' })
  list(@Root() finding: DriftFinding, @Ctx() { loaders }: Context): Promise<List> | null {
    return finding.list === null ? null : loadOrFail(loaders.list, finding.list);
  }

  @FieldResolver(() => DriftStateEnum, { description: 'Where it stands.' })
  state(@Root() finding: DriftFinding, @Ctx() { now }: Context): DriftState {
    return driftState(finding, now);
  }

  @FieldResolver(() => String, { description: 'The difference as a sentence, in English or Hungarian.' })
  statement(
    @Root() finding: DriftFinding,
    @Arg('language', () => String, {
      ...maybe,
      defaultValue: 'en',
      description: 'Language of the text; English where it is not spoken here.',
    })
    spoken: string | null,
  ): string {
    return inLanguage(finding.statement, spoken ?? 'en');
  }
}
