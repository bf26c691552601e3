// The recipients of a notice and their deliveries, stored in one statement: a row for every engagement in force that has none yet.
//
// Each set of terms is worked out once. Ids are numbered, so that a hundred thousand rows are appended to the indexes rather than
// scattered over them.

import canonicalize from 'canonicalize';
import type { PartialTerms, Terms } from '../../schema/list/terms.ts';
import { type CivilDay, dayIn } from '../../schema/words/civil-day.ts';
import { hashOf } from '../../schema/words/hash.ts';
import { instantText } from '../database/column-types.ts';
import type { Em } from '../database/database.ts';
import { idSeries } from '../database/new-id.ts';
import { insertDeliveries } from '../deliveries/insert-deliveries.ts';
import { type InputPath, invalid } from '../errors.ts';
import type { List } from '../lists/list.entity.ts';
import type { Version } from '../lists/version.entity.ts';
import { agreedOver } from './agreed-over.ts';
import { doneAtStart, nextDueAt } from './due-steps.ts';
import type { Notice } from './notice.entity.ts';
import { daysOf } from './recipient-days.ts';

interface Owed {
  readonly list: List;
  readonly version: Version;
  readonly notice: Notice;
  /** The message whose deliveries are made. */
  readonly message: string;
  /** One engagement alone; null for all of the list. */
  readonly engagement: string | null;
}

/** Engagements that are owed a notice: in force on the day, or beginning before the change takes effect. */
const IN_FORCE = `engagement.list_id = ? and engagement."from" <= ?::date and (engagement."until" is null or engagement."until" > ?::date)
    and (?::text is null or engagement.id = ?)`;

const OWN_TERMS = `
  select own.terms as own, controller.slug as controller
  from (select terms, min(controller_id) as controller_id from engagement where ${IN_FORCE} group by terms) as own
  join controller on controller.id = own.controller_id`;

/** For this transaction: a hundred thousand rows are numbered, joined and checked in memory, not on disk. */
const ENOUGH_MEMORY = `set local work_mem = '64MB'`;

const STORE_TERMS = `
  insert into agreed_terms (id, terms) select id, terms from jsonb_to_recordset(?::jsonb) as agreed (id text, terms jsonb) on conflict do nothing`;

const STORE = `
  with agreed as (
    select * from jsonb_to_recordset(?::jsonb)
      as agreed (own jsonb, terms_id text, starts_on date, object_by timestamptz, effective_on date, told_at timestamptz, channel text, next_due_at timestamptz)
  ), owed as materialized (
    select ? || lpad(to_hex(row_number() over (order by engagement.id)), 12, '0') as recipient_id, engagement.id as engagement_id, engagement.controller_id,
      engagement.notice_email as mail_to, null::jsonb as extra, agreed.*
    from engagement join agreed on agreed.own = engagement.terms
    where ${IN_FORCE}
      and (?::text is null or not exists (select 1 from recipient as there where there.notice_id = ? and there.engagement_id = engagement.id))
  ), stored as (
    insert into recipient (id, notice_id, controller_id, engagement_id, terms_id, issued_at, starts_on, object_by, effective_on, told_at, channel, next_due_at)
    select recipient_id, ?, controller_id, engagement_id, terms_id, ?::timestamptz, starts_on, object_by, effective_on, told_at, channel, next_due_at from owed
  )
  ${insertDeliveries({ addressees: 'owed', type: 'notice.issued' })}`;

/**
 * Stores what is missing.
 *
 * @returns whether the version, an emergency, takes effect sooner than the terms of one of them allow
 * @throws Refusal INVALID naming a controller whose terms have no agreed notice period
 */
export async function storeRecipients(tx: Em, owed: Owed, now: Temporal.Instant): Promise<{ againstTerms: boolean }> {
  const { list, version, notice, message, engagement } = owed;
  const today = dayIn(list.timeZone, now);
  const inForce = [list.id, version.effectiveOn, today, engagement, engagement];
  const groups: { own: PartialTerms; controller: string }[] = await tx.execute(OWN_TERMS, inForce);
  if (groups.length === 0) return { againstTerms: false };

  const agreed = groups.map(({ own, controller }) => {
    const path = engagement === null ? ['input', 'draft'] : ['input', 'terms'];
    const terms = agreedOver(list.terms, own, path, `The terms of "${controller}": `);
    if (!notice.informational && terms.notice === null) throw noNoticeAgreed(controller, list, path);
    return { own, ...agreedTerms(terms), ...daysAtIssue(terms, owed, now) };
  });
  await tx.execute(ENOUGH_MEMORY);
  await tx.execute(STORE_TERMS, [JSON.stringify(agreed.map(({ id, terms }) => ({ id, terms })))]);
  const rows = agreed.map(({ own, id, days }) => ({ own, terms_id: id, ...days }));
  const at = instantText(now);
  await tx.execute(STORE, [
    JSON.stringify(rows),
    idSeries('Recipient'),
    ...inForce,
    engagement,
    notice.id,
    notice.id,
    at,
    idSeries('Delivery'),
    message,
    at,
    at,
  ]);
  return { againstTerms: version.emergency && agreed.some(({ effectiveOn }) => effectiveOn > version.effectiveOn) };
}

function agreedTerms(terms: Terms): { readonly id: string; readonly terms: Terms } {
  return { id: hashOf(canonicalize(terms) ?? ''), terms };
}

interface Days {
  readonly starts_on: CivilDay | null;
  readonly object_by: string | null;
  readonly effective_on: CivilDay | null;
  readonly told_at: string | null;
  readonly channel: 'FEED' | null;
  readonly next_due_at: string | null;
}

/** What is known on the day of issue: everything where the clock starts with it, nothing where it starts with the delivery. */
function daysAtIssue(terms: Terms, { list, version, notice }: Owed, now: Temporal.Instant): { effectiveOn: CivilDay; days: Days } {
  const told = terms.clock === 'PUBLISHED' ? now : null;
  const { informational } = notice;
  const facts = {
    terms,
    informational,
    emergency: version.emergency,
    announcedFor: version.effectiveOn,
    timeZone: list.timeZone,
    issuedAt: now,
  };
  const known = daysOf({ ...facts, firstAttemptAt: null, toldAt: told }, now);
  const open = terms.clock === 'DELIVERED' && !informational;
  const due =
    told &&
    nextDueAt({ toldAt: now, objectBy: known.objectBy, effectiveOn: known.effectiveOn, done: doneAtStart(informational) }, list.timeZone);
  return {
    effectiveOn: known.effectiveOn,
    days: {
      starts_on: open ? null : known.startsOn,
      object_by: open || known.objectBy === null ? null : instantText(known.objectBy),
      effective_on: open ? null : known.effectiveOn,
      told_at: told && instantText(told),
      channel: told && 'FEED',
      next_due_at: due && instantText(due),
    },
  };
}

const noNoticeAgreed = (controller: string, list: List, path: InputPath) =>
  invalid(
    `No notice period is agreed with "${controller}", so nothing can be announced on "${list.slug}": agree on one first (updateEngagement, \`terms: { notice: { count: 30, unit: DAYS } }\`).`,
    path,
  );
