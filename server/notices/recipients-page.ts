// Pages of recipients of several notices in one statement, and how many stand in each state.

import { instantText } from '../database/column-types.ts';
import type { Em } from '../database/database.ts';
import type { PageAsked } from '../graphql/connection.ts';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import { RECIPIENT_STATES, type RecipientState } from './recipient-state.ts';
import { RECIPIENT_STATE_JOINS, recipientStateSql, windowOpen } from './state-conditions.ts';

/** A notice, and whose recipients of it are asked about. */
export interface NoticeAsked {
  readonly notice: string;
  /** Id of the one controller that may be seen; null for all. */
  readonly controller: string | null;
  /** The civil day of the notice's list. */
  readonly today: CivilDay;
}

/** Which recipients. */
export interface RecipientsAsked extends PageAsked {
  readonly state: RecipientState | null;
}

const ASKED = `jsonb_to_recordset(?::jsonb) as asked (notice_id text, controller_id text, today date, at timestamptz)`;
const BY = { at: 'asked.at', today: 'asked.today', controller: 'asked.controller_id' };
const STATE = recipientStateSql(BY);
const COUNTED = `recipient.notice_id = asked.notice_id and (asked.controller_id is null or recipient.controller_id = asked.controller_id)`;

const PAGE = `
  select page.id, asked.notice_id
  from ${ASKED} join notice on notice.id = asked.notice_id
  cross join lateral (
    select recipient.id from recipient ${RECIPIENT_STATE_JOINS}
    where ${COUNTED} and recipient.id > ? and (?::text is null or ${STATE} = ?)
    order by recipient.id limit ?
  ) as page
  order by asked.notice_id, page.id`;

const COUNT = `
  select asked.notice_id, ${STATE} as state, count(*)::int as total
  from ${ASKED} join notice on notice.id = asked.notice_id join recipient on ${COUNTED} ${RECIPIENT_STATE_JOINS}
  group by asked.notice_id, state`;

const OPEN = `select asked.notice_id from ${ASKED} join notice on notice.id = asked.notice_id where ${windowOpen(BY)}`;

function askedOf(notices: readonly NoticeAsked[], now: Temporal.Instant): string {
  const at = instantText(now);
  return JSON.stringify(notices.map(({ notice, controller, today }) => ({ notice_id: notice, controller_id: controller, today, at })));
}

/** Ids of the recipients on the page of each notice, one more than asked for. */
export async function recipientIdsOfPage(
  em: Em,
  notices: readonly NoticeAsked[],
  { first, after, state }: RecipientsAsked,
  now: Temporal.Instant,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows: { id: string; notice_id: string }[] = await em.execute(PAGE, [askedOf(notices, now), after ?? '', state, state, first + 1]);
  const byNotice = Map.groupBy(rows, (row) => row.notice_id);
  return new Map(Array.from(byNotice, ([notice, recipients]) => [notice, recipients.map(({ id }) => id)]));
}

/** How many recipients of a notice stand in one state. */
export interface RecipientCount {
  readonly state: RecipientState;
  readonly count: number;
}

/** How many recipients of each notice stand in each state; states in which nobody stands are left out. */
export async function recipientCounts(
  em: Em,
  notices: readonly NoticeAsked[],
  now: Temporal.Instant,
): Promise<ReadonlyMap<string, readonly RecipientCount[]>> {
  const rows: { notice_id: string; state: RecipientState; total: number }[] = await em.execute(COUNT, [askedOf(notices, now)]);
  const byNotice = Map.groupBy(rows, (row) => row.notice_id);
  return new Map(
    Array.from(byNotice, ([notice, counts]) => [
      notice,
      counts
        .map(({ state, total }) => ({ state, count: total }))
        .toSorted((one, other) => RECIPIENT_STATES.indexOf(one.state) - RECIPIENT_STATES.indexOf(other.state)),
    ]),
  );
}

/** Ids of those of the notices in which a window is open. */
export async function openNotices(em: Em, notices: readonly NoticeAsked[], now: Temporal.Instant): Promise<ReadonlySet<string>> {
  const rows: { notice_id: string }[] = await em.execute(OPEN, [askedOf(notices, now)]);
  return new Set(rows.map((row) => row.notice_id));
}
