// The recipients that the clock has something to do for, a batch at a time, their rows locked: several workers never do it twice.

import type { NoticeChange } from '../../schema/notice/content.ts';
import { needsApproval } from '../../schema/notice/windows.ts';
import { instantText } from '../database/column-types.ts';
import type { Em } from '../database/database.ts';
import type { DueStep } from './due-steps.ts';
import type { GateQuestion } from './gate.ts';
import { type GateColumns, questionOf } from './gate-rows.ts';
import { changesOfNotices } from './notice-changes.ts';
import type { RecipientEventKind } from './recipient-event.entity.ts';

/** One of them, and what the clock has to know. */
export interface DueRecipient {
  readonly id: string;
  readonly notice: string;
  readonly controller: string;
  readonly engagement: string;
  readonly question: GateQuestion;
  /** Steps that were taken, or that its answer has made unnecessary. */
  readonly done: ReadonlySet<DueStep>;
}

interface Row extends GateColumns {
  readonly id: string;
  readonly notice_id: string;
  readonly controller_id: string;
  readonly engagement_id: string;
  readonly events: readonly RecipientEventKind[];
  readonly objected: boolean;
}

const DUE = `
  with due as (
    select * from recipient where next_due_at <= ?::timestamptz and told_at is not null order by next_due_at limit ? for update skip locked
  )
  select due.id, due.notice_id, due.controller_id, due.engagement_id, due.issued_at, due.first_attempt_at, due.told_at,
    version.effective_on::text, version.emergency, notice.informational, list.time_zone, agreed.terms,
    (select at from recipient_event as event where event.recipient_id = due.id and event.kind = 'APPROVED') as approved_at,
    (select at from recipient_event as event where event.recipient_id = due.id and event.kind = 'WAIVED') as waived_at,
    coalesce((select jsonb_agg(event.kind) from recipient_event as event where event.recipient_id = due.id), '[]'::jsonb) as events,
    exists (select 1 from objection where objection.recipient_id = due.id and objection.state <> 'WITHDRAWN') as objected,
    coalesce((select jsonb_agg(jsonb_build_object('entry_keys', objection.entry_keys, 'open_objection', objection.open_objection,
        'held_on', objection.held_on, 'released_on', objection.released_on))
      from objection where objection.notice_id = due.notice_id and objection.controller_id = due.controller_id and objection.held_on is not null), '[]'::jsonb) as holds,
    (select min(held_on)::text from objection where objection.version_id = version.id and objection.open_objection = 'HOLD_ALL'
      and objection.held_on is not null and objection.released_on is null) as held_for_all_since
  from due
  join notice on notice.id = due.notice_id join list_version as version on version.id = notice.version_id
  join list on list.id = notice.list_id join agreed_terms as agreed on agreed.id = due.terms_id
  order by due.id`;

/** Up to so many recipients that are due, locked for the caller's transaction. */
export async function dueRecipients(tx: Em, now: Temporal.Instant, most: number): Promise<readonly DueRecipient[]> {
  const rows: Row[] = await tx.execute(DUE, [instantText(now), most]);
  const changes = await changesOfNotices(tx, [...new Set(rows.map((row) => row.notice_id))]);
  return rows.map((row) => dueRecipient(row, changes.get(row.notice_id) ?? []));
}

function dueRecipient(row: Row, changes: readonly NoticeChange[]): DueRecipient {
  const question = questionOf(row, changes);
  const { id, notice_id: notice, controller_id: controller, engagement_id: engagement } = row;
  return { id, notice, controller, engagement, question, done: doneSteps(row) };
}

/** Who has answered is neither reminded nor taken to be silent. Under terms that ask for approval, having seen it is no answer. */
function doneSteps({ events, objected, terms, informational }: Row): ReadonlySet<DueStep> {
  const has = (...kinds: readonly RecipientEventKind[]) => kinds.some((kind) => events.includes(kind));
  const answered = objected || has('APPROVED', 'WAIVED') || (has('ACKNOWLEDGED') && !needsApproval(terms));
  const done = new Set<DueStep>();
  if (informational || answered || has('REMINDED')) done.add('REMIND');
  if (informational || answered || has('DEEMED_ACCEPTED', 'DEEMED_REFUSED')) done.add('SILENCE');
  if (has('EFFECTIVE')) done.add('EFFECT');
  return done;
}
