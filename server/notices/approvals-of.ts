// Which changes wait for a controller's approval: those of notices that were issued to an engagement under terms that need it, and
// that it has not approved.

import type { Terms } from '../../schema/list/terms.ts';
import { noticeContentOf } from '../../schema/notice/content.ts';
import { type CivilDay, civilDay, dayIn } from '../../schema/words/civil-day.ts';
import { instantFromColumn } from '../database/column-types.ts';
import type { Em } from '../database/database.ts';
import type { HeldChange } from './gate.ts';
import { daysOf } from './recipient-days.ts';

interface Row {
  readonly engagement_id: string;
  readonly content: string;
  readonly emergency: boolean;
  readonly effective_on: string;
  readonly time_zone: string;
  readonly terms: Terms;
  readonly issued_at: Date | string;
  readonly first_attempt_at: Date | string | null;
  readonly told_at: Date | string | null;
}

const WAITING = `
  select recipient.engagement_id, notice.content, version.emergency, version.effective_on::text, list.time_zone, agreed.terms,
    recipient.issued_at, recipient.first_attempt_at, recipient.told_at
  from recipient join notice on notice.id = recipient.notice_id join list_version as version on version.id = notice.version_id
    join list on list.id = notice.list_id join agreed_terms as agreed on agreed.id = recipient.terms_id
  where recipient.engagement_id in (select jsonb_array_elements_text(?::jsonb)) and not notice.informational
    and (agreed.terms ->> 'authorisation' = 'SPECIFIC' or agreed.terms ->> 'silence' = 'REFUSAL')
    and not exists (select 1 from recipient_event as event where event.recipient_id = recipient.id and event.kind = 'APPROVED')
    and not exists (select 1 from version_event as event where event.version_id = notice.version_id and event.kind = 'WITHDRAWN')
  order by version.effective_on, version.number`;

/**
 * The changes that wait, for each engagement in the order asked; `since` is the first day on which they would otherwise have applied,
 * null while it lies ahead.
 *
 * @law GDPR Art. 28(2)
 */
export async function approvalsOf(
  em: Em,
  engagements: readonly string[],
  now: Temporal.Instant,
): Promise<readonly (readonly HeldChange[])[]> {
  const rows: Row[] = await em.execute(WAITING, [JSON.stringify(engagements)]);
  const byEngagement = Map.groupBy(rows, (row) => row.engagement_id);
  return engagements.map((engagement) => onceEach((byEngagement.get(engagement) ?? []).flatMap((row) => waitingIn(row, now))));
}

function waitingIn(row: Row, now: Temporal.Instant): readonly HeldChange[] {
  const since = heldSince(row, now);
  return noticeContentOf(row.content)
    .changes.filter(({ underNotice }) => underNotice)
    .map(({ entryKey, keys }) => ({ entryKey, keys, reason: 'NOT_APPROVED', since }));
}

const instant = (value: Date | string | null): Temporal.Instant | null => (value === null ? null : instantFromColumn(value));

function heldSince(row: Row, now: Temporal.Instant): CivilDay | null {
  const facts = {
    terms: row.terms,
    informational: false,
    emergency: row.emergency,
    announcedFor: civilDay(row.effective_on),
    timeZone: row.time_zone,
    issuedAt: instantFromColumn(row.issued_at),
    firstAttemptAt: instant(row.first_attempt_at),
    toldAt: instant(row.told_at),
  };
  const { effectiveOn } = daysOf(facts, now);
  return effectiveOn <= dayIn(row.time_zone, now) ? effectiveOn : null;
}

/** An entry that several notices are about waits once, since the first of them. */
function onceEach(held: readonly HeldChange[]): readonly HeldChange[] {
  return [...new Map(held.toReversed().map((change) => [change.entryKey, change])).values()].toReversed();
}
