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
