// The states of notices and recipients once more, in SQL, for whoever asks for those in one state. They agree with notice-state.ts and
// recipient-state.ts, which say why; a test compares them case by case. Days are worked out by whoever asks: databases have their own
// idea of time zones.

/** What the expressions look at, as SQL: the instant, the list's civil day of it, and whose recipients count (null: all). */
interface Asked {
  readonly at: string;
  readonly today: string;
  readonly controller: string;
}

/** Whether a recipient of the relation `notice` that counts has an open window. */
export const windowOpen = ({ at, today, controller }: Asked): string => `(not notice.informational and exists (
  select 1 from recipient where recipient.notice_id = notice.id and (${controller} is null or recipient.controller_id = ${controller})
    and (recipient.told_at is null or recipient.object_by > ${at} or recipient.effective_on > ${today})))`;

/** The state of the relation `notice`, with its `version` beside it. */
export const noticeStateSql = (asked: Asked): string => `case
  when exists (select 1 from version_event as event where event.version_id = notice.version_id and event.kind = 'WITHDRAWN') then 'WITHDRAWN'
  when version.effective_on > ${asked.today} or ${windowOpen(asked)} then 'OPEN'
  else 'CLOSED' end`;

/** What the state of a recipient needs beside the relations `recipient` and `notice`. */
export const RECIPIENT_STATE_JOINS = `
  join agreed_terms as agreed on agreed.id = recipient.terms_id
  cross join lateral (
    select agreed.terms ->> 'authorisation' = 'SPECIFIC' or agreed.terms ->> 'silence' = 'REFUSAL' as approval_needed
  ) as needed
  cross join lateral (
    select coalesce(bool_or(kind = 'ACKNOWLEDGED'), false) as acknowledged, coalesce(bool_or(kind = 'APPROVED'), false) as approved,
      coalesce(bool_or(kind = 'WAIVED'), false) as waived
    from recipient_event where recipient_event.recipient_id = recipient.id
  ) as answer`;

/** The state of the relation `recipient`. */
export const recipientStateSql = ({ at, today }: Omit<Asked, 'controller'>): string => `case
  when exists (select 1 from objection where objection.recipient_id = recipient.id and objection.state <> 'WITHDRAWN') then 'OBJECTED'
  when answer.approved and (needed.approval_needed or not answer.waived) then 'APPROVED'
  when answer.waived then 'WAIVED'
  when answer.acknowledged then 'ACKNOWLEDGED'
  when recipient.told_at is not null and not notice.informational
    and case when recipient.object_by is null then recipient.effective_on <= ${today} else recipient.object_by <= ${at} end
    then case when needed.approval_needed then 'DEEMED_REFUSED' else 'DEEMED_ACCEPTED' end
  when recipient.told_at is not null then 'TOLD'
  when recipient.undeliverable_at is not null then 'UNDELIVERABLE'
  else 'PENDING' end`;
