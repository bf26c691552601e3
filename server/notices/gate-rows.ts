// What the gate looks at, read from the database: three statements at most, however many lists and days are asked about.

import { type NoticeChange, noticeContentOf } from '../../schema/notice/content.ts';
import type { Terms } from '../../schema/list/terms.ts';
import { civilDay, type CivilDay } from '../../schema/words/civil-day.ts';
import { instantFromColumn, instantText } from '../database/column-types.ts';
import type { Em } from '../database/database.ts';
import type { GateQuestion, Hold } from './gate.ts';

/** A list, and the day that is asked about. */
export interface DayOfList {
  readonly list: string;
  readonly day: CivilDay;
}

/** One version that a controller was given notice of, with what the gate looks at. */
export interface GateRow extends DayOfList {
  readonly effectiveOn: CivilDay;
  readonly number: number;
  readonly version: string;
  readonly question: GateQuestion;
}

/** The columns that a question is made of. */
export interface GateColumns {
  readonly effective_on: string;
  readonly emergency: boolean;
  readonly informational: boolean;
  readonly time_zone: string;
  readonly terms: Terms;
  readonly issued_at: Date | string;
  readonly first_attempt_at: Date | string | null;
  readonly told_at: Date | string | null;
  readonly approved_at: Date | string | null;
  readonly waived_at: Date | string | null;
  readonly held_for_all_since: string | null;
  readonly holds: readonly {
    entry_keys: readonly string[];
    open_objection: Terms['openObjection'];
    held_on: string;
    released_on: string | null;
  }[];
}

interface Row extends GateColumns {
  readonly list_id: string;
  readonly day: string;
  readonly version_id: string;
  readonly number: number;
  readonly content: string;
}

const eventAt = (kind: string): string =>
  `(select at from recipient_event as event where event.recipient_id = recipient.id and event.kind = '${kind}' and event.at <= known.at)`;

/** Only notices that may hold something: not told, days still running, approval needed, or objected to. */
const GATE = `
  with known as (select ?::timestamptz as at)
  select question.list_id, question.day::text, version.id as version_id, version.number, version.effective_on::text, version.emergency,
    notice.informational, notice.content, list.time_zone, agreed.terms, recipient.issued_at,
    case when recipient.first_attempt_at <= known.at then recipient.first_attempt_at end as first_attempt_at,
    case when recipient.told_at <= known.at then recipient.told_at end as told_at,
    ${eventAt('APPROVED')} as approved_at, ${eventAt('WAIVED')} as waived_at,
    all_held.since::text as held_for_all_since, coalesce(own.holds, '[]'::jsonb) as holds
  from known
  cross join jsonb_to_recordset(?::jsonb) as question (list_id text, day date)
  join list on list.id = question.list_id
  join notice on notice.list_id = question.list_id and notice.issued_at <= known.at and not notice.informational
  join list_version as version on version.id = notice.version_id and version.effective_on <= question.day
  join lateral (
    select * from recipient where recipient.notice_id = notice.id and recipient.controller_id = ? and recipient.issued_at <= known.at
    order by recipient.id desc limit 1
  ) as recipient on true
  join agreed_terms as agreed on agreed.id = recipient.terms_id
  left join lateral (
    select jsonb_agg(jsonb_build_object('entry_keys', objection.entry_keys, 'open_objection', objection.open_objection, 'held_on', objection.held_on,
      'released_on', case when objection.released_at <= known.at then objection.released_on end)) as holds
    from objection where objection.notice_id = notice.id and objection.controller_id = recipient.controller_id and objection.held_at <= known.at
  ) as own on true
  left join lateral (
    select min(held_on) as since from objection
    where objection.version_id = version.id and objection.open_objection = 'HOLD_ALL' and objection.held_on <= question.day and objection.held_at <= known.at
      and not coalesce(objection.released_on <= question.day and objection.released_at <= known.at, false)
  ) as all_held on true
  where not exists (select 1 from version_event as event where event.version_id = version.id and event.kind = 'WITHDRAWN' and event.at <= known.at)
    and (recipient.told_at is null or recipient.told_at > known.at or recipient.effective_on > question.day
      or agreed.terms ->> 'authorisation' = 'SPECIFIC' or agreed.terms ->> 'silence' = 'REFUSAL' or own.holds is not null or all_held.since is not null)
  order by question.list_id, question.day, version.effective_on, version.number`;

/** What may hold changes for the controller on the days asked about, as known at an instant, in the order in which the versions take effect. */
export async function gateRows(
  em: Em,
  controller: string,
  days: readonly DayOfList[],
  knownAt: Temporal.Instant,
): Promise<readonly GateRow[]> {
  const asked = JSON.stringify(days.map(({ list, day }) => ({ list_id: list, day })));
  const rows: Row[] = await em.execute(GATE, [instantText(knownAt), asked, controller]);
  const contents = new Map<string, readonly NoticeChange[]>();
  return rows.map((row) => {
    const changes = contents.get(row.version_id) ?? noticeContentOf(row.content).changes;
    contents.set(row.version_id, changes);
    return {
      list: row.list_id,
      day: civilDay(row.day),
      version: row.version_id,
      number: row.number,
      effectiveOn: civilDay(row.effective_on),
      question: questionOf(row, changes),
    };
  });
}

const instant = (value: Date | string | null): Temporal.Instant | null => (value === null ? null : instantFromColumn(value));

/** The question that the columns make, about the changes of the notice. */
export function questionOf(row: GateColumns, changes: readonly NoticeChange[]): GateQuestion {
  return {
    facts: {
      terms: row.terms,
      informational: row.informational,
      emergency: row.emergency,
      announcedFor: civilDay(row.effective_on),
      timeZone: row.time_zone,
      issuedAt: instantFromColumn(row.issued_at),
      firstAttemptAt: instant(row.first_attempt_at),
      toldAt: instant(row.told_at),
    },
    changes,
    approvedAt: instant(row.approved_at),
    waivedAt: instant(row.waived_at),
    holds: row.holds.map((hold): Hold => ({
      entryKeys: hold.entry_keys,
      openObjection: hold.open_objection,
      heldOn: civilDay(hold.held_on),
      releasedOn: hold.released_on === null ? null : civilDay(hold.released_on),
    })),
    heldForAllSince: row.held_for_all_since === null ? null : civilDay(row.held_for_all_since),
  };
}
