// Sources: the query, mutations, and the fields that are derived or looked up.

import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { accepted } from '../graphql/accepted.ts';
import { type Connection, idsOf, pageAsked } from '../graphql/connection.ts';
import { SourceStateEnum } from '../graphql/enums.ts';
import { loadOrFail } from '../graphql/loaders.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import type { List } from '../lists/list.entity.ts';
import { ListType } from '../lists/list.type.ts';
import type { Party } from '../parties/party.entity.ts';
import { PartyType } from '../parties/party.type.ts';
import type { CheckedSource } from './check-source.ts';
import { checkSourceNow } from './check-source-now.ts';
import { createSource } from './create-source.ts';
import { deleteSource } from './delete-source.ts';
import { sourcesPage } from './drift-page.ts';
import { newSourceInput, sourcePatchInput } from './source-input.ts';
import { sourceState, type SourceState } from './source-state.ts';
import type { Source } from './source.entity.ts';
import {
  CheckSourceInput,
  CheckSourcePayload,
  CreateSourceInput,
  CreateSourcePayload,
  DeleteSourceInput,
  DeleteSourcePayload,
  UpdateSourceInput,
  UpdateSourcePayload,
} from './source.input.ts';
import { SourceConnection, SourceType } from './source.type.ts';
import { updateSource } from './update-source.ts';

const maybe = { nullable: true } as const;

@Resolver(() => SourceType)
export class SourceResolver {
  @Query(() => SourceConnection, {
    description: 'Sources, in the order they were entered: those of its lists for a publisher, all for an operator.',
  })
  sources(
    @Arg('party', () => String, { ...maybe, description: 'Slug of a party.' }) party: string | undefined,
    @Arg('list', () => String, { ...maybe, description: 'Slug of a list.' }) list: string | undefined,
    @Arg('first', () => Int, { ...maybe, description: 'How many, up to 100; 20 when left out.' }) first: number | undefined,
    @Arg('after', () => String, { ...maybe, description: 'Cursor to read on from.' }) after: string | undefined,
    @Ctx() { em, actor }: Context,
  ): Promise<Connection<Source>> {
    return sourcesPage(em, actor, { party: party ?? null, list: list ?? null }, pageAsked(first, after, idsOf('Source')));
  }

  @Mutation(() => CreateSourcePayload, { description: 'Enters a source. It is looked at for the first time at once.' })
  async createSource(
    @Arg('input', () => CreateSourceInput, { description: 'The source.' }) input: CreateSourceInput,
    @Ctx() context: Context,
  ): Promise<{ source: Source }> {
    return { source: await createSource(context.em, accepted(newSourceInput, input), context.settings, context) };
  }

  @Mutation(() => UpdateSourcePayload, { description: 'Changes a source, leaves it alone, or takes it up again.' })
  async updateSource(
    @Arg('input', () => UpdateSourceInput, { description: 'What is new.' }) input: UpdateSourceInput,
    @Ctx() context: Context,
  ): Promise<{ source: Source }> {
    return { source: await updateSource(context.em, accepted(sourcePatchInput, input), context.settings, context) };
  }

  @Mutation(() => DeleteSourcePayload, { description: 'Deletes a source and what was found in it, and gives back what it was.' })
  async deleteSource(
    @Arg('input', () => DeleteSourceInput, { description: 'Which.' }) input: DeleteSourceInput,
    @Ctx() context: Context,
  ): Promise<{ source: Source }> {
    return { source: await deleteSource(context.em, input.id, context) };
  }

  @Mutation(() => CheckSourcePayload, { description: 'Looks at a source now, whether it is due or not, and waits for what comes of it.' })
  checkSource(
    @Arg('input', () => CheckSourceInput, { description: 'Which.' }) input: CheckSourceInput,
    @Ctx() context: Context,
  ): Promise<CheckedSource> {
    return checkSourceNow(context.em, { id: input.id, acceptShrunken: input.acceptShrunken ?? false }, context.settings, context);
  }

  @FieldResolver(() => PartyType, { ...maybe, description: 'The party whose it is.' })
  party(@Root() source: Source, @Ctx() { loaders }: Context): Promise<Party> | null {
    return source.party === null ? null : loadOrFail(loaders.party, source.party);
  }

  @FieldResolver(() => ListType, { ...maybe, description: 'The list that it is compared with; null when with none.' })
  list(@Root() source: Source, @Ctx() { loaders }: Context): Promise<List> | null {
    return source.list === null ? null : loadOrFail(loaders.list, source.list);
  }

  @FieldResolver(() => SourceStateEnum, { description: 'Where it stands.' })
  state(@Root() source: Source): SourceState {
    return sourceState(source);
  }

  @FieldResolver(() => DateTimeScalar, { ...maybe, description: 'When it is looked at next; null while it is left alone.' })
  nextCheckAt(@Root() source: Source): Temporal.Instant | null {
    return source.paused ? null : source.nextCheckAt;
  }

  @FieldResolver(() => String, { ...maybe, description: 'Why the last check could not read it; null when it could.' })
  problem(@Root() source: Source): string | null {
    return source.failureReason;
  }

  @FieldResolver(() => String, { ...maybe, description: 'How it is read where it is odd, as the text of a JSON object.' })
  declaration(@Root() source: Source): string | null {
    return source.declaration === null ? null : JSON.stringify(source.declaration);
  }

  @FieldResolver(() => Int, { description: 'How many findings in it are open.' })
  openFindings(@Root() source: Source, @Ctx() { loaders }: Context): Promise<number> {
    return loaders.openDrift.load(source.id);
  }
}
