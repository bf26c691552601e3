// A list with a great many engaged controllers, laid as rows: what announcing costs, and how deliveries run.

import { DEFAULT_TERMS } from '../schema/list/terms.ts';
import type { Em } from '../server/database/database.ts';

/** Lays the list `bench` of the party `bench`, engaged with so many controllers on four kinds of terms, each with a notice address. */
export async function layEngaged(em: Em, controllers: number, mailed = true): Promise<void> {
  const terms = { ...DEFAULT_TERMS, notice: { count: 30, unit: 'DAYS' }, objection: { count: 14, unit: 'DAYS' } };
  await em.execute(
    `insert into party (id, slug, name, former_names, identifiers, recorded_at) values ('bench', 'bench', 'Bench Zrt.', '[]', '[]', to_timestamp(0))`,
  );
  await em.execute(
    `insert into list (id, slug, title, language, time_zone, public, owner_id, capacity, origin, terms, refuse_breach, recorded_at)
     values ('bench', 'bench', 'Bench', 'en', 'Europe/Budapest', true, 'bench', 'PROCESSOR', 'PUBLISHED', ?::jsonb, false, to_timestamp(0))`,
    [JSON.stringify(terms)],
  );
  await em.execute(
    `insert into controller (id, slug, party_id, language, recorded_at)
     select 'controller_' || lpad(to_hex(n), 32, '0'), 'controller-' || n, 'bench', 'en', to_timestamp(0) from generate_series(1, ?::int) as n`,
    [controllers],
  );
  await em.execute(
    `insert into engagement (id, controller_id, list_id, "from", notice_email, terms, recorded_at)
     select 'engagement_' || lpad(to_hex(n), 32, '0'), 'controller_' || lpad(to_hex(n), 32, '0'), 'bench', date '2020-01-01',
       case when ? then 'privacy-' || n || '@example.com' end,
       case n % 4 when 0 then '{}' when 1 then '{"holidayCountry": "HU"}' when 2 then '{"objection": {"count": 10, "unit": "BUSINESS_DAYS"}}'
         else '{"clock": "DELIVERED"}' end::jsonb, to_timestamp(0)
     from generate_series(1, ?::int) as n`,
    [mailed, controllers],
  );
  for (const table of ['controller', 'engagement', 'recipient', 'delivery']) await em.execute(`vacuum analyze ${table}`);
}
