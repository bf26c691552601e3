// The records of an evidence file, read from the tables: one statement for each kind, however many rows.

import { evidenceRecord, type EvidenceRecord, type RecordKind } from '../../schema/proof/evidence.ts';
import type { Em } from '../database/database.ts';

/** Whose rows: of a notice, one controller's or everybody's. */
export interface RowsAsked {
  readonly notice: string;
  /** Id of the controller; null for all. */
  readonly controller: string | null;
}

interface Row {
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const RECIPIENTS = `recipient.notice_id = ? and (?::text is null or recipient.controller_id = ?)`;
/** Instants as they stand everywhere: RFC 3339 in UTC with three decimals. */
const at = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Each kind with its statement, in the order of the file. Every statement takes the notice, and twice the controller. */
const STATEMENTS: readonly [kind: RecordKind, statement: string][] = [
  [
    'version',
    `select version.id, jsonb_build_object('number', version.number, 'hash', version.hash, 'previousHash', version.previous_hash, 'canonical', version.canonical,
       'withdrawnAt', (select ${at('event.at')} from version_event as event where event.version_id = version.id and event.kind = 'WITHDRAWN' limit 1)) as data
     from notice join list_version as version on version.id in (notice.version_id, notice.from_version_id)
     where notice.id = ? and (?::text is null or ?::text is not null) order by version.number`,
  ],
  [
    'notice',
    `select id, jsonb_build_object('version', version_id, 'fromVersion', from_version_id, 'issuedAt', ${at('issued_at')}, 'content', content, 'hash', hash,
       'headHash', head_hash, 'informational', informational) as data
     from notice where id = ? and (?::text is null or ?::text is not null)`,
  ],
  [
    'terms',
    `select distinct agreed.id, jsonb_build_object('terms', agreed.terms) as data
     from recipient join agreed_terms as agreed on agreed.id = recipient.terms_id where ${RECIPIENTS} order by agreed.id`,
  ],
  [
    'recipient',
    `select recipient.id, jsonb_build_object('controller', controller.slug, 'engagedFrom', engagement."from"::text, 'terms', recipient.terms_id, 'issuedAt', ${at('recipient.issued_at')},
       'startsOn', recipient.starts_on::text, 'objectBy', ${at('recipient.object_by')}, 'effectiveOn', recipient.effective_on::text,
       'firstAttemptAt', ${at('recipient.first_attempt_at')}, 'toldAt', ${at('recipient.told_at')}, 'channel', recipient.channel,
       'undeliverableAt', ${at('recipient.undeliverable_at')}) as data
     from recipient join controller on controller.id = recipient.controller_id join engagement on engagement.id = recipient.engagement_id
     where ${RECIPIENTS} order by recipient.id`,
  ],
  [
    'delivery',
    `select delivery.id, jsonb_build_object('recipient', delivery.recipient_id, 'event', message.type, 'channel', delivery.channel,
       'to', coalesce(endpoint.url, delivery.mail_to), 'state', delivery.state, 'attemptsMade', delivery.attempts_made, 'createdAt', ${at('delivery.created_at')}) as data
     from recipient join delivery on delivery.recipient_id = recipient.id join message on message.id = delivery.message_id
     left join endpoint on endpoint.id = delivery.endpoint_id where ${RECIPIENTS} order by delivery.id`,
  ],
  [
    'attempt',
    `select attempt.id, jsonb_build_object('delivery', attempt.delivery_id, 'at', ${at('attempt.at')}, 'status', attempt.status, 'error', attempt.error,
       'address', attempt.address, 'durationMs', attempt.duration_ms, 'responseExcerpt', attempt.response_excerpt) as data
     from recipient join delivery on delivery.recipient_id = recipient.id join attempt on attempt.delivery_id = delivery.id
     where ${RECIPIENTS} order by attempt.id`,
  ],
  [
    'event',
    `select recipient.id || ' ' || event.kind as id, jsonb_build_object('recipient', recipient.id, 'kind', event.kind, 'at', ${at('event.at')}, 'by', event.by) as data
     from recipient join recipient_event as event on event.recipient_id = recipient.id where ${RECIPIENTS} order by recipient.id, event.at, event.kind`,
  ],
  [
    'objection',
    `select objection.id, jsonb_build_object('recipient', objection.recipient_id, 'raisedAt', ${at('objection.raised_at')}, 'changes', objection.changes,
       'grounds', objection.grounds, 'remedy', objection.remedy, 'late', objection.late, 'state', objection.state, 'openObjection', objection.open_objection,
       'heldOn', objection.held_on::text, 'releasedOn', objection.released_on::text, 'cureBy', ${at('objection.cure_by')}) as data
     from recipient join objection on objection.recipient_id = recipient.id where ${RECIPIENTS} order by objection.id`,
  ],
  [
    'objection-step',
    `select step.id, jsonb_build_object('objection', step.objection_id, 'at', ${at('step.at')}, 'by', step.by, 'from', step."from", 'to', step."to", 'text', step.text) as data
     from recipient join objection on objection.recipient_id = recipient.id join objection_step as step on step.objection_id = objection.id
     where ${RECIPIENTS} order by step.id`,
  ],
  [
    'audit',
    `select audit.id, jsonb_build_object('at', ${at('audit.at')}, 'actor', audit.actor, 'action', audit.action, 'target', audit.target, 'before', audit.before, 'after', audit.after, 'denied', audit.denied) as data
     from audit_record as audit
     where audit.target in (
       select version_id from notice where id = ? union all select ? union all
       select recipient.id from recipient where ${RECIPIENTS} union all
       select objection.id from recipient join objection on objection.recipient_id = recipient.id where ${RECIPIENTS})
     order by audit.id`,
  ],
];

/** Every record. */
export async function evidenceRows(em: Em, { notice, controller }: RowsAsked): Promise<readonly EvidenceRecord[]> {
  const records: EvidenceRecord[] = [];
  for (const [kind, statement] of STATEMENTS) {
    const asked = [notice, controller, controller];
    const parameters = kind === 'audit' ? [notice, notice, ...asked, ...asked] : asked;
    const rows: Row[] = await em.execute(statement, parameters);
    records.push(...rows.map(({ id, data }) => evidenceRecord(kind, id, data)));
  }
  return records;
}
