// Where a party or a group is used, and from which day until which: by every list that the actor may see.

import { type CivilDay, civilDay } from '../../schema/words/civil-day.ts';
import type { Actor } from '../access/actor.ts';
import type { Em } from '../database/database.ts';
import { invalid } from '../errors.ts';
import { type Connection, type PageAsked, pageOf } from '../graphql/connection.ts';

export interface WhereUsed {
  readonly party: string | null;
  readonly group: string | null;
  /** The day; null for ever. */
  readonly asOf: CivilDay | null;
}

/** One stretch of days, `from` to `until` half-open, in which a list had the party under one key. */
export interface Usage {
  readonly list: string;
  /** The first version of the stretch. */
  readonly version: string;
  readonly entryKey: string;
  readonly from: CivilDay;
  readonly until: CivilDay | null;
  readonly place: string;
}

interface UsageRow {
  readonly list_id: string;
  readonly version_id: string;
  readonly entry_key: string;
  readonly from: string;
  readonly until: string | null;
  readonly place: string;
}

// The days of each version on the timeline, then of each use, then neighbouring days put together: a stretch begins where
// the version before, on the same list, did not have the same party under the same key.
const STRETCHES = `
  with used_list as (
    select distinct version.list_id from version_use as use join party on party.id = use.party_id
    join list_version as version on version.id = use.version_id join list on list.id = version.list_id
    where (party.slug = :party or party.group_id = (select id from party_group where slug = :group))
      and (:everything or list.public or list.id in (select jsonb_array_elements_text(:lists::jsonb)))
  ), span as (
    select timeline.list_id, timeline.version_id, timeline.effective_on, timeline.number,
      lead(timeline.effective_on) over by_day as until, row_number() over by_day as place
    from timeline join used_list using (list_id)
    window by_day as (partition by timeline.list_id order by timeline.effective_on, timeline.number)
  ), lived as (
    select *, row_number() over (partition by list_id order by place) as position from span where until is null or until > effective_on
  ), use_of as (
    select lived.*, use.entry_key, use.party_id,
      lived.position - row_number() over (partition by lived.list_id, use.entry_key, use.party_id order by lived.position) as stretch
    from lived join version_use as use using (version_id) join party on party.id = use.party_id
    where party.slug = :party or party.group_id = (select id from party_group where slug = :group)
  ), usage as (
    select list_id, entry_key, party_id, (array_agg(version_id order by position))[1] as version_id,
      min(effective_on) as "from", (array_agg(until order by position desc))[1] as until
    from use_of group by list_id, entry_key, party_id, stretch
  ), placed as (
    select *, list_id || ' ' || entry_key || ' ' || "from"::text as place from usage
    where :as_of::date is null or ("from" <= :as_of::date and (until is null or until > :as_of::date))
  )
  select list_id, version_id, entry_key, "from"::text as "from", until::text as until, place from placed`;

/** Whether a text is the `place` of a usage, by which pages of usages go on. */
export const isPlace = (text: string): boolean => /^list_[0-9a-f]{32} [a-z0-9-]+ \d{4}-\d{2}-\d{2}$/.test(text);

/** The stretches in which the party, or any member of the group, was used. @throws Refusal INVALID unless a party or a group is given, not both */
export async function whereUsed(em: Em, actor: Actor, asked: WhereUsed, page: PageAsked): Promise<Connection<Usage>> {
  if ((asked.party === null) === (asked.group === null)) throw invalid('Give a party or a group, and not both.', ['party']);
  const values = {
    party: asked.party,
    group: asked.group,
    everything: actor.role === 'OPERATOR',
    lists: JSON.stringify(actor.role === 'PUBLISHER' || actor.role === 'CONTROLLER' ? [...actor.lists] : []),
    as_of: asked.asOf,
  };
  const query = `${STRETCHES} where :after::text is null or place > :after order by place limit :limit`;
  const rows = await run<UsageRow>(em, query, { ...values, after: page.after, limit: page.first + 1 });
  const usages = rows.map((row) => ({
    list: row.list_id,
    version: row.version_id,
    entryKey: row.entry_key,
    from: civilDay(row.from),
    until: row.until === null ? null : civilDay(row.until),
    place: row.place,
  }));
  return pageOf(
    usages,
    page,
    (usage) => usage.place,
    async () => {
      const [count] = await run<{ total: number }>(em, `select count(*)::int as total from (${STRETCHES}) as all_of_them`, values);
      return count?.total ?? 0;
    },
  );
}

/** Runs a statement with named parameters, each of which may stand in it several times. */
async function run<Row>(
  em: Em,
  statement: string,
  values: Readonly<Record<string, string | number | boolean | null>>,
): Promise<readonly Row[]> {
  const parameters: (string | number | boolean | null)[] = [];
  const positional = statement.replaceAll(/(?<!:):([a-z_]+)/g, (_, name: string) => {
    parameters.push(values[name] ?? null);
    return '?';
  });
  return em.execute(positional, parameters);
}
