// Which sources a worker takes in hand: those that are due, the longest due first, one of each host, and none of a host that somebody
// is asking already. Several workers share a database: what one has claimed the others pass over, until its time is up.

import { instantFromColumn, instantText } from '../database/column-types.ts';
import type { Em } from '../database/database.ts';
import { Source } from './source.entity.ts';

/** How long a claim holds: longer than any check takes. */
const LEASE = { minutes: 5 };

const DUE = `not paused and next_check_at <= :now::timestamptz and (claimed_until is null or claimed_until <= :now::timestamptz)`;
const CLAIM = `
  with due as (
    select id, host, next_check_at from source as due
    where ${DUE} and host not in (select jsonb_array_elements_text(:hosts::jsonb))
      and not exists (select 1 from source as other where other.host = due.host and other.claimed_until > :now::timestamptz)
      and not exists (select 1 from host_turn where host_turn.host = due.host and host_turn.busy_until > clock_timestamp())
    order by next_check_at limit 500 for update skip locked
  ), first_of_host as (
    select distinct on (host) id, next_check_at from due order by host, next_check_at
  ), chosen as (
    select id from first_of_host order by next_check_at limit :most
  )
  update source set claimed_until = :until::timestamptz from chosen where chosen.id = source.id returning source.id`;
const CLAIM_ONE = `
  update source set claimed_until = ?::timestamptz where id = ? and (claimed_until is null or claimed_until <= ?::timestamptz) returning id`;
const NEXT = `select min(greatest(next_check_at, claimed_until)) as at, count(*) filter (where ${DUE})::int as due from source where not paused`;

export interface SourcesAskedFor {
  readonly now: Temporal.Instant;
  readonly most: number;
  /** Hosts that this worker is asking. */
  readonly hosts: readonly string[];
}

/** Claims sources that are due; empty when none is, or their hosts are busy. */
export async function claimSources(em: Em, { now, most, hosts }: SourcesAskedFor): Promise<readonly Source[]> {
  const values = { now: instantText(now), until: instantText(now.add(LEASE)), hosts: JSON.stringify(hosts), most };
  const claimed = await run<{ id: string }>(em, CLAIM, values);
  return claimed.length === 0 ? [] : em.find(Source, { id: { $in: claimed.map(({ id }) => id) } });
}

/** Claims one source, due or not. @returns null when somebody is checking it, or it is not there */
export async function claimSource(em: Em, id: string, now: Temporal.Instant): Promise<Source | null> {
  const rows: unknown[] = await em.execute(CLAIM_ONE, [instantText(now.add(LEASE)), id, instantText(now)]);
  return rows.length === 0 ? null : em.findOne(Source, { id }, { refresh: true });
}

/** How many sources wait to be checked that nobody has in hand, and when the next one is due; null when none ever is. */
export async function waitingSources(
  em: Em,
  now: Temporal.Instant,
): Promise<{ readonly due: number; readonly next: Temporal.Instant | null }> {
  const [row] = await run<{ at: Date | string | null; due: number }>(em, NEXT, { now: instantText(now) });
  return { due: row?.due ?? 0, next: row?.at ? instantFromColumn(row.at) : null };
}

async function run<Row>(em: Em, statement: string, values: Readonly<Record<string, string | number>>): Promise<readonly Row[]> {
  const parameters: (string | number)[] = [];
  const positional = statement.replaceAll(/(?<!:):([a-z]+)/g, (_, name: string) => {
    parameters.push(values[name] ?? '');
    return '?';
  });
  return em.execute(positional, parameters);
}
