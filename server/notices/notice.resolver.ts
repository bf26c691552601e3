// Notices: queries, and the fields that are derived or looked up.

import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { NoticeChange } from '../../schema/notice/content.ts';
import { type CivilDay, dayIn } from '../../schema/words/civil-day.ts';
import type { Context } from '../context.ts';
import { type Connection, idsOf, pageAsked, pageOf } from '../graphql/connection.ts';
import { NoticeStateEnum, RecipientStateEnum } from '../graphql/enums.ts';
import { loadOrFail } from '../graphql/loaders.ts';
import { DateScalar } from '../graphql/scalars.ts';
import type { List } from '../lists/list.entity.ts';
import { ChangeType, ListType } from '../lists/list.type.ts';
import { noticeState, type NoticeState } from './notice-state.ts';
import type { Notice } from './notice.entity.ts';
import { NoticeConnection, NoticeType, RecipientConnection, RecipientCountType } from './notice.type.ts';
import { noticesPage } from './notices-page.ts';
import { sealedContentOf } from './opened-notice.ts';
import type { RecipientState } from './recipient-state.ts';
import type { Recipient } from './recipient.entity.ts';
import type { NoticeAsked, RecipientCount } from './recipients-page.ts';

const maybe = { nullable: true } as const;
const first = { ...maybe, description: 'How many, up to 100; 20 when left out.' };
const after = { ...maybe, description: 'Cursor to read on from.' };

@Resolver(() => NoticeType)
export class NoticeResolver {
  @Query(() => NoticeConnection, {
    description:
      'Notices, in the order of issue: all for an operator, those of its lists for a publisher, those issued to it for a controller.',
  })
  notices(
    @Arg('list', () => String, { ...maybe, description: 'Slug of a list.' }) list: string | undefined,
    @Arg('state', () => NoticeStateEnum, { ...maybe, description: 'Where they stand.' }) state: NoticeState | undefined,
    @Arg('first', () => Int, first) count: number | undefined,
    @Arg('after', () => String, after) cursor: string | undefined,
    @Ctx() context: Context,
  ): Promise<Connection<Notice>> {
    const asked = { list: list ?? null, state: state ?? null };
    return noticesPage(context.em, context, asked, pageAsked(count, cursor, idsOf('Notice')));
  }

  @Query(() => NoticeType, { ...maybe, description: 'The notice of that id; null when there is none that you may see.' })
  notice(@Arg('id', () => ID, { description: 'The notice.' }) id: string, @Ctx() { loaders }: Context): Promise<Notice | null> {
    return loaders.notice.load(id);
  }

  @FieldResolver(() => ListType, { description: 'The list that changes.' })
  list(@Root() notice: Notice, @Ctx() { loaders }: Context): Promise<List> {
    return loadOrFail(loaders.list, notice.list);
  }

  @FieldResolver(() => Int, { ...maybe, description: 'Number of the version compared from; null for the first of a list.' })
  fromNumber(@Root() notice: Notice): number | null {
    return sealedContentOf(notice).fromNumber;
  }

  @FieldResolver(() => Int, { description: 'Number of the version that was announced.' })
  toNumber(@Root() notice: Notice): number {
    return sealedContentOf(notice).toNumber;
  }

  @FieldResolver(() => NoticeStateEnum, { description: 'Where it stands now; for a controller, by its own window alone.' })
  async state(@Root() notice: Notice, @Ctx() context: Context): Promise<NoticeState> {
    const { loaders } = context;
    const asked = await askedOf(notice, context);
    const { withdrawnAt } = await loaders.course.load(notice.version);
    const { effectiveOn } = sealedContentOf(notice);
    return noticeState({ withdrawn: withdrawnAt !== null, effectiveOn, windowOpen: await loaders.windowOpen.load(asked) }, asked.today);
  }

  @FieldResolver(() => DateScalar, { description: 'The announced day of effect. No recipient is reached by the changes before it.' })
  effectiveOn(@Root() notice: Notice): CivilDay {
    return sealedContentOf(notice).effectiveOn;
  }

  @FieldResolver(() => Boolean, { description: 'Whether an emergency shortened it.' })
  emergency(@Root() notice: Notice): boolean {
    return sealedContentOf(notice).emergency;
  }

  @FieldResolver(() => String, { ...maybe, description: 'Why it was an emergency.' })
  emergencyReason(@Root() notice: Notice): string | null {
    return sealedContentOf(notice).emergencyReason;
  }

  @FieldResolver(() => [ChangeType], { description: 'What changes.' })
  changes(@Root() notice: Notice, @Ctx() { loaders }: Context): Promise<readonly NoticeChange[]> {
    return loaders.noticeChanges.load(notice);
  }

  @FieldResolver(() => RecipientConnection, { description: 'Who is told; for a controller, itself alone.' })
  async recipients(
    @Root() notice: Notice,
    @Arg('state', () => RecipientStateEnum, { ...maybe, description: 'Where they stand.' }) state: RecipientState | undefined,
    @Arg('first', () => Int, first) count: number | undefined,
    @Arg('after', () => String, after) cursor: string | undefined,
    @Ctx() context: Context,
  ): Promise<Connection<Recipient>> {
    const { loaders } = context;
    const page = { ...pageAsked(count, cursor, idsOf('Recipient')), state: state ?? null };
    const asked = await askedOf(notice, context);
    const rows = await loaders.recipientsPage(page).load(asked);
    return pageOf(
      rows,
      page,
      ({ id }) => id,
      async () => total(await loaders.recipientCounts.load(asked), page.state),
    );
  }

  @FieldResolver(() => [RecipientCountType], { description: 'How many recipients stand where; for a controller, itself alone.' })
  async recipientCounts(@Root() notice: Notice, @Ctx() context: Context): Promise<readonly RecipientCount[]> {
    return context.loaders.recipientCounts.load(await askedOf(notice, context));
  }
}

/** The recipients of the notice that the actor may see. */
async function askedOf(notice: Notice, { actor, loaders, now }: Context): Promise<NoticeAsked> {
  const { timeZone } = await loadOrFail(loaders.list, notice.list);
  const controller = actor.role === 'CONTROLLER' ? actor.controllerId : null;
  return { notice: notice.id, controller, today: dayIn(timeZone, now) };
}

function total(counts: readonly RecipientCount[], state: RecipientState | null): number {
  return counts.reduce((sum, { state: stands, count }) => (state === null || stands === state ? sum + count : sum), 0);
}
