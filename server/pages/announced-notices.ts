// The announced versions of a list as its feed and its calendar tell them: those that the reader may see, and what is its own of them.
// As many statements for fifty as for one.

import type { Terms } from '../../schema/list/terms.ts';
import { type NoticeChange, noticeContentOf } from '../../schema/notice/content.ts';
import type { OwnDays } from '../../schema/notice/feed-words.ts';
import type { ObjectionState } from '../../schema/notice/objection-states.ts';
import { forStrangers } from '../../schema/notice/public-changes.ts';
import { digestsIn, openTexts } from '../../schema/notice/sealed-text.ts';
import { needsApproval } from '../../schema/notice/windows.ts';
import { type CivilDay, civilDay } from '../../schema/words/civil-day.ts';
import { type Actor, type By, keeps, seesInside } from '../access/actor.ts';
import { instantFromColumn } from '../database/column-types.ts';
import type { Em } from '../database/database.ts';
import { latest } from '../deliveries/latest.ts';
import { valuesOf } from '../deliveries/notice-parts.ts';
import type { List } from '../lists/list.entity.ts';
import { daysOf } from '../notices/recipient-days.ts';

/** An objection of the reader that was offered a cure, and until when. */
export interface OwnCure {
  readonly objection: string;
  readonly state: ObjectionState;
  readonly cureBy: Temporal.Instant;
  /** How many steps it has taken, and when the last. */
  readonly steps: number;
  readonly changedAt: Temporal.Instant;
}

/** An announced version. */
export interface AnnouncedNotice {
  /** Id of the notice. */
  readonly id: string;
  readonly number: number;
  readonly issuedAt: Temporal.Instant;
  readonly effectiveOn: CivilDay;
  readonly emergencyReason: string | null;
  readonly headHash: string;
  readonly withdrawn: { readonly at: Temporal.Instant; readonly reason: string } | null;
  /** Those that the reader may see, facts about natural persons in clear. */
  readonly changes: readonly NoticeChange[];
  /** Null where the reader is no recipient. */
  readonly own: (OwnDays & { readonly cures: readonly OwnCure[] }) | null;
  /** How often something has happened to it since it was issued, and when something last did. */
  readonly revision: number;
  readonly changedAt: Temporal.Instant;
}

interface Row {
  readonly id: string;
  readonly content: string;
  readonly informational: boolean;
  readonly head_hash: string;
  readonly issued_at: Date | string;
  readonly number: number;
  readonly emergency: boolean;
  readonly effective_on: string;
  readonly withdrawn_at: Date | string | null;
  readonly withdrawn_reason: string | null;
  readonly own_issued_at: Date | string | null;
  readonly first_attempt_at: Date | string | null;
  readonly told_at: Date | string | null;
  readonly waived_at: Date | string | null;
  readonly approved_at: Date | string | null;
  readonly terms: Terms | null;
  readonly cures: readonly { id: string; state: ObjectionState; cure_by: string; steps: number; changed_at: string }[] | null;
}

const MOST = 50;

const answeredAt = (kind: string): string =>
  `(select at from recipient_event as event where event.recipient_id = own.id and event.kind = '${kind}')`;

const READ = `
  select notice.id, notice.content, notice.informational, notice.head_hash, notice.issued_at, version.number, version.emergency,
    version.effective_on::text, withdrawal.at as withdrawn_at, withdrawal.reason as withdrawn_reason,
    own.issued_at as own_issued_at, own.first_attempt_at, own.told_at, ${answeredAt('WAIVED')} as waived_at, ${answeredAt('APPROVED')} as approved_at,
    agreed.terms, (
      select jsonb_agg(jsonb_build_object('id', objection.id, 'state', objection.state, 'cure_by', objection.cure_by, 'steps', course.steps,
        'changed_at', course.changed_at) order by objection.id)
      from objection cross join lateral (
        select count(*) as steps, max(step.at) as changed_at from objection_step as step where step.objection_id = objection.id
      ) as course
      where objection.recipient_id = own.id and objection.cure_by is not null
    ) as cures
  from notice join list_version as version on version.id = notice.version_id
  left join lateral (
    select event.at, event.reason from version_event as event where event.version_id = version.id and event.kind = 'WITHDRAWN' limit 1
  ) as withdrawal on true
  left join lateral (
    select * from recipient where recipient.notice_id = notice.id and recipient.controller_id = ? order by recipient.id desc limit 1
  ) as own on true
  left join agreed_terms as agreed on agreed.id = own.terms_id
  where notice.list_id = ? and (withdrawal.at is null or own.id is not null or ?::boolean)
  order by version.number desc limit ${MOST}`;

/**
 * The last fifty announced versions, newest first. One that was withdrawn is there for those who keep the list and for those who were
 * told of it; contact persons, and contact data of natural persons, for those who keep the list or are engaged with it.
 */
export async function announcedNotices(em: Em, list: List, { actor, now }: By): Promise<readonly AnnouncedNotice[]> {
  const controller = actor.role === 'CONTROLLER' ? actor.controllerId : null;
  const rows: Row[] = await em.execute(READ, [controller, list.id, keeps(actor, list.id)]);
  const told = rows.map((row) => {
    const { changes, emergencyReason } = noticeContentOf(row.content);
    return { row, emergencyReason, changes: seenBy(actor, list, changes) };
  });
  const values = await valuesOf(em, [...new Set(told.flatMap(({ changes }) => digestsIn(JSON.stringify(changes))))]);
  return told.map(({ row, emergencyReason, changes }) => ({
    ...factsOf(row, list, now),
    emergencyReason: row.emergency ? emergencyReason : null,
    changes: openTexts(changes, (digest) => values.get(digest)),
  }));
}

function seenBy(actor: Actor, list: List, changes: readonly NoticeChange[]): readonly NoticeChange[] {
  return seesInside(actor, list.id) ? changes : changes.flatMap((change) => forStrangers(change) ?? []);
}

function factsOf(row: Row, list: List, now: Temporal.Instant): Omit<AnnouncedNotice, 'changes' | 'emergencyReason'> {
  const issuedAt = instantFromColumn(row.issued_at);
  const withdrawnAt = instantOf(row.withdrawn_at);
  const happened = [row.told_at, row.waived_at, row.approved_at, row.withdrawn_at].flatMap((at) => instantOf(at) ?? []);
  return {
    id: row.id,
    number: row.number,
    issuedAt,
    effectiveOn: civilDay(row.effective_on),
    headHash: row.head_hash,
    withdrawn: withdrawnAt && { at: withdrawnAt, reason: row.withdrawn_reason ?? '' },
    own: ownOf(row, list, now),
    revision: happened.length,
    changedAt: latest([issuedAt, ...happened, instantOf(row.own_issued_at) ?? issuedAt]),
  };
}

function ownOf(row: Row, { timeZone }: List, now: Temporal.Instant): AnnouncedNotice['own'] {
  const { terms, informational, emergency } = row;
  const ownIssuedAt = instantOf(row.own_issued_at);
  if (terms === null || ownIssuedAt === null) return null;
  const announcedFor = civilDay(row.effective_on);
  const toldAt = instantOf(row.told_at);
  const firstAttemptAt = instantOf(row.first_attempt_at);
  const days = daysOf({ terms, informational, emergency, announcedFor, timeZone, issuedAt: ownIssuedAt, firstAttemptAt, toldAt }, now);
  const waived = row.waived_at !== null;
  return {
    informational,
    told: toldAt !== null,
    waived,
    awaitsApproval: !informational && needsApproval(terms) && row.approved_at === null,
    objectBy: toldAt && days.objectBy,
    effectiveOn: waived ? announcedFor : days.effectiveOn,
    cures: (row.cures ?? []).map((cure) => ({
      objection: cure.id,
      state: cure.state,
      cureBy: instantFromColumn(cure.cure_by),
      steps: cure.steps,
      changedAt: instantFromColumn(cure.changed_at),
    })),
  };
}

function instantOf(value: Date | string | null): Temporal.Instant | null {
  return value === null ? null : instantFromColumn(value);
}
