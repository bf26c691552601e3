// What stands in a database though its other half does not: each use case writes all of it, or nothing.

import type { Em } from '../../server/database/database.ts';

/** Each pair of things that are written together, and the rows that break it. */
const QUESTIONS: readonly [sentence: string, query: string][] = [
  [
    'a version does not stand in the timeline once, as it must until it is withdrawn',
    `select v.id from list_version v
     where (select count(*) from timeline t where t.version_id = v.id and t.list_id = v.list_id and t.number = v.number and t.effective_on = v.effective_on)
        <> case when exists (select from version_event e where e.version_id = v.id and e.kind = 'WITHDRAWN') then 0 else 1 end`,
  ],
  [
    'a version counts other entries than its text has',
    `select id from list_version where entry_count <> jsonb_array_length(canonical::jsonb -> 'entries')`,
  ],
  [
    'a version has other uses than its text has entries',
    `select v.id from list_version v
     where (select array_agg(u.entry_key::text order by u.entry_key collate "C") from version_use u where u.version_id = v.id) is distinct from
           (select array_agg(e ->> 'key' order by e ->> 'key' collate "C") from jsonb_array_elements(v.canonical::jsonb -> 'entries') e)`,
  ],
  [
    'a digest in a version has no personal fact behind it',
    `select v.id || ' ' || d[1] as id from list_version v, regexp_matches(v.canonical, '"personal:sha256:([0-9a-f]{64})"', 'g') d
     where not exists (select from personal_fact f where f.digest = d[1])`,
  ],
  [
    'the numbers of a list have a gap',
    `select list_id as id from list_version group by list_id having max(number) <> count(*) or min(number) <> 1`,
  ],
  [
    'something was recorded without a record in the audit log',
    `select id from (select id from party union all select id from list union all select id from list_version union all select id from draft) made
     where not exists (select from audit_record a where a.target = made.id and not a.denied)`,
  ],
  [
    'the audit log tells of something that is not there',
    `select a.id || ' ' || a.target as id from audit_record a
     where not a.denied and a.target similar to '(party|list|version)!_%' escape '!'
       and not exists (select from party where id = a.target)
       and not exists (select from list where id = a.target)
       and not exists (select from list_version where id = a.target)`,
  ],
  [
    'a version was withdrawn without a record in the audit log',
    `select e.version_id as id from version_event e where not exists (select from audit_record a where a.target = e.version_id and a.action = 'withdrawVersion')`,
  ],
  [
    'the audit log tells of a withdrawal that did not happen',
    `select a.target as id from audit_record a where a.action = 'withdrawVersion' and not a.denied and not exists (select from version_event e where e.version_id = a.target)`,
  ],
  [
    'a version was announced without a notice, or a notice stands without one',
    `select coalesce(v.id, n.version_id) as id from list_version v full join notice n on n.version_id = v.id
     where v.id is null or (n.id is null and v.announced_at = v.recorded_at)`,
  ],
  [
    'a notice has fewer recipients than engagements were in force',
    `select n.id from notice n join list_version v on v.id = n.version_id join list l on l.id = n.list_id
     where (select count(*) from recipient r where r.notice_id = n.id) <
       (select count(*) from engagement e where e.list_id = n.list_id and e.recorded_at <= n.issued_at and e."from" <= v.effective_on
          and (e."until" is null or e."until" > (n.issued_at at time zone l.time_zone)::date))`,
  ],
  [
    'a notice was issued without its message, or without a record in the audit log',
    `select n.id from notice n where not exists (select from message m where m.notice_id = n.id and m.type = 'notice.issued')
       or not exists (select from audit_record a where a.target = n.id and a.action = 'issueNotice')`,
  ],
  [
    'a recipient has two deliveries of one message to one place',
    `select min(id) as id from delivery where recipient_id is not null group by message_id, recipient_id, coalesce(endpoint_id, 'mail') having count(*) > 1`,
  ],
  [
    'a delivery was made, and no attempt at it is written down',
    `select d.id from delivery d where d.attempts_made <> (select count(*) from attempt a where a.delivery_id = d.id)`,
  ],
  [
    'a recipient was told by a delivery, and none of its deliveries came through',
    `select r.id from recipient r where r.channel in ('WEBHOOK', 'MAIL') and not exists (select from delivery d where d.recipient_id = r.id and d.state = 'DELIVERED')`,
  ],
  [
    'an objection has no step, or its last step is not where it stands',
    `select o.id from objection o where o.state is distinct from (select s."to" from objection_step s where s.objection_id = o.id order by s.id desc limit 1)`,
  ],
  [
    'something refers to what is not there',
    `select d.id from delivery d left join message m on m.id = d.message_id left join recipient r on r.id = d.recipient_id
       where m.id is null or (d.recipient_id is not null and r.id is null)
     union all select r.id from recipient r left join notice n on n.id = r.notice_id left join engagement e on e.id = r.engagement_id where n.id is null or e.id is null`,
  ],
];

/** One sentence for each row that is only half there; none when everything is whole. */
export async function whatIsHalfWritten(em: Em): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [sentence, query] of QUESTIONS) {
    const rows: { id: string }[] = await em.execute(query);
    found.push(...rows.map(({ id }) => `${id}: ${sentence}`));
  }
  return found;
}
