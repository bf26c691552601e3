// Lists: queries, mutations, and the fields that are looked up.

import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { newListInput, listPatchInput } from '../../schema/list/list-input.ts';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import type { Finding } from '../../schema/words/finding.ts';
import type { Context } from '../context.ts';
import { accepted } from '../graphql/accepted.ts';
import { type Connection, idsOf, numbers, pageAsked } from '../graphql/connection.ts';
import { loadOrFail } from '../graphql/loaders.ts';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.ts';
import { FindingType } from '../law/finding.type.ts';
import type { Party } from '../parties/party.entity.ts';
import { PartyType } from '../parties/party.type.ts';
import { createList } from './create-list.ts';
import type { Draft } from './draft.entity.ts';
import { draftsPage } from './drafts-page.ts';
import { findingsOfList } from './findings-of-list.ts';
import { type DiffOfList, diffOfList } from './diff-of-list.ts';
import { List } from './list.entity.ts';
import { CreateListInput, CreateListPayload, UpdateListInput, UpdateListPayload } from './list.input.ts';
import { ListConnection, ListDiffType, ListType, UsageConnection } from './list.type.ts';
import { listsPage } from './lists-page.ts';
import { updateList } from './update-list.ts';
import type { ShownVersion } from './shown-version.ts';
import { versionFor } from './shown-version.ts';
import type { Version } from './version.entity.ts';
import { versionsPage } from './versions-page.ts';
import { VersionConnection, VersionType } from './version.type.ts';
import { isPlace, type Usage, whereUsed } from './where-used.ts';

const maybe = { nullable: true } as const;
const first = { ...maybe, description: 'How many, up to 100; 20 when left out.' };
const after = { ...maybe, description: 'Cursor to read on from.' };

@Resolver(() => ListType)
export class ListResolver {
  @Query(() => ListType, { ...maybe, description: 'The list of that slug; null when there is none that you may see.' })
  async list(
    @Arg('slug', () => String, { description: 'Slug of the list.' }) slug: string,
    @Ctx() { em, loaders }: Context,
  ): Promise<List | null> {
    const list = await em.findOne(List, { slug });
    if (list) loaders.list.prime(list.id, list);
    return list;
  }

  @Query(() => ListConnection, { description: 'The lists that you may see, in the order they were created.' })
  lists(
    @Arg('query', () => String, { ...maybe, description: 'Part of a slug, title or product.' }) query: string | undefined,
    @Arg('owner', () => String, { ...maybe, description: 'Slug of the owner.' }) owner: string | undefined,
    @Arg('first', () => Int, first) count: number | undefined,
    @Arg('after', () => String, after) cursor: string | undefined,
    @Ctx() { em, actor }: Context,
  ): Promise<Connection<List>> {
    return listsPage(em, actor, { query: query ?? null, owner: owner ?? null }, pageAsked(count, cursor, idsOf('List')));
  }

  @Query(() => UsageConnection, { description: 'Where a party or a group is used: on a day, or ever when no day is given.' })
  whereUsed(
    @Arg('party', () => String, { ...maybe, description: 'Slug of a party.' }) party: string | undefined,
    @Arg('group', () => String, { ...maybe, description: 'Slug of a group.' }) group: string | undefined,
    @Arg('asOf', () => DateScalar, { ...maybe, description: 'The day; left out for ever.' }) asOf: CivilDay | undefined,
    @Arg('first', () => Int, first) count: number | undefined,
    @Arg('after', () => String, after) cursor: string | undefined,
    @Ctx() { em, actor }: Context,
  ): Promise<Connection<Usage>> {
    return whereUsed(em, actor, { party: party ?? null, group: group ?? null, asOf: asOf ?? null }, pageAsked(count, cursor, isPlace));
  }

  @Mutation(() => CreateListPayload, { description: 'Creates a list without a version.' })
  async createList(
    @Arg('input', () => CreateListInput, { description: 'The list.' }) input: CreateListInput,
    @Ctx() context: Context,
  ): Promise<{ list: List }> {
    return { list: await createList(context.em, accepted(newListInput, input), context) };
  }

  @Mutation(() => UpdateListPayload, { description: 'Changes the facts of a list; its versions stay as they are.' })
  async updateList(
    @Arg('input', () => UpdateListInput, { description: 'What is new.' }) input: UpdateListInput,
    @Ctx() context: Context,
  ): Promise<{ list: List }> {
    return { list: await updateList(context.em, accepted(listPatchInput, input), context) };
  }

  @FieldResolver(() => PartyType, { description: 'Whose list it is.' })
  owner(@Root() list: List, @Ctx() { loaders }: Context): Promise<Party> {
    return loadOrFail(loaders.party, list.owner);
  }

  @FieldResolver(() => VersionType, {
    ...maybe,
    description: 'One version: by number, or the one that applies on a day (today when left out), as known now or then.',
  })
  version(
    @Root() list: List,
    @Arg('number', () => Int, { ...maybe, description: 'The number of a version; then nothing else may be given but forController.' })
    number: number | undefined,
    @Arg('asOf', () => DateScalar, { ...maybe, description: 'The day that it applies on; today when left out.' }) asOf:
      | CivilDay
      | undefined,
    @Arg('asKnownAt', () => DateTimeScalar, { ...maybe, description: 'What the registry knew at that instant.' }) asKnownAt:
      | string
      | undefined,
    @Arg('forController', () => String, { ...maybe, description: 'Slug of a controller: the list as it applies to it.' }) forController:
      | string
      | undefined,
    @Ctx() context: Context,
  ): Promise<ShownVersion | null> {
    return versionFor(context, list, { number, asOf, asKnownAt, forController });
  }

  @FieldResolver(() => VersionConnection, { description: 'Its versions, in the order of recording.' })
  versions(
    @Root() list: List,
    @Arg('first', () => Int, first) count: number | undefined,
    @Arg('after', () => String, after) cursor: string | undefined,
    @Ctx() context: Context,
  ): Promise<Connection<Version>> {
    return versionsPage(context, list, pageAsked(count, cursor, numbers));
  }

  @FieldResolver(() => VersionConnection, { description: 'Its drafts.' })
  drafts(
    @Root() list: List,
    @Arg('first', () => Int, first) count: number | undefined,
    @Arg('after', () => String, after) cursor: string | undefined,
    @Ctx() context: Context,
  ): Promise<Connection<Draft>> {
    return draftsPage(context, list, pageAsked(count, cursor, idsOf('Draft')));
  }

  @FieldResolver(() => ListDiffType, { description: 'What changed between two versions.' })
  diff(
    @Root() list: List,
    @Arg('from', () => Int, { description: 'Number of the version to compare from.' }) from: number,
    @Arg('to', () => Int, { description: 'Number of the version to compare to.' }) to: number,
    @Ctx() context: Context,
  ): Promise<DiffOfList> {
    return diffOfList(context, list, from, to);
  }

  @FieldResolver(() => [FindingType], {
    description:
      'What the registry has to say of the list on a day (today when left out): its version of that day, and what else its documents say.',
  })
  findings(
    @Root() list: List,
    @Arg('asOf', () => DateScalar, { ...maybe, description: 'The day.' }) asOf: CivilDay | undefined,
    @Ctx() context: Context,
  ): Promise<readonly Finding[]> {
    return findingsOfList(context, list, asOf ?? null);
  }
}
