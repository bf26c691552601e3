// A registry that was filled by the first release is brought up to date: every row is there, as it was, and everything goes on.

import { describe, expect, test } from 'vitest';
import { Migration20261122Registry } from '../../../server/database/migrations/20261122-registry.ts';
import { openDatabase } from '../../../server/database/database.ts';
import { announce, known } from '../../a-list.ts';
import { emptyPlace, kinds, rawOn } from '../../fresh-database.ts';
import { World } from '../../world.ts';

/** What the first release left behind: a list with a version, a controller engaged with it, a token. */
const ROWS = [
  `insert into party (id, slug, name, former_names, identifiers, recorded_at) values ('party_${'1'.repeat(32)}', 'owner', 'Owner Zrt.', '[]', '[]', now())`,
  `insert into list (id, slug, title, language, time_zone, public, owner_id, capacity, origin, terms, refuse_breach, recorded_at)
   values ('list_${'1'.repeat(32)}', 'crm', 'CRM', 'en', 'Europe/Budapest', true, 'party_${'1'.repeat(32)}', 'PROCESSOR', 'PUBLISHED',
     '{"authorisation":"GENERAL","notice":{"count":30,"unit":"DAYS"},"objection":null,"cure":null,"clock":"SENT","silence":"ACCEPTANCE","openObjection":"HOLD_OBJECTOR","emergencyAllowed":false,"holidayCountry":null}', false, now())`,
  `insert into list_version (id, list_id, number, recorded_at, effective_on, effective_on_basis, completeness, emergency, entry_count, canonical, hash)
   values ('version_${'1'.repeat(32)}', 'list_${'1'.repeat(32)}', 1, '2024-01-30T09:00:00Z', '2024-01-30', 'STATED', 'COMPLETE', false, 0, '{"entries":[]}', repeat('0', 64))`,
  `insert into timeline (list_id, effective_on, number, version_id, recorded_at) select list_id, effective_on, number, id, recorded_at from list_version`,
  `insert into controller (id, slug, party_id, language, recorded_at) values ('controller_${'1'.repeat(32)}', 'shop', 'party_${'1'.repeat(32)}', 'en', now())`,
  `insert into engagement (id, controller_id, list_id, "from", terms, recorded_at)
   values ('engagement_${'1'.repeat(32)}', 'controller_${'1'.repeat(32)}', 'list_${'1'.repeat(32)}', '2024-01-01', '{}', now())`,
];
const TABLES = ['party', 'list', 'list_version', 'timeline', 'controller', 'engagement'];

describe.each(kinds)('on %s', (kind) => {
  test('the tables of the first release become those of this one, and a change can be announced on them', async () => {
    const { place, drop } = await emptyPlace(kind);
    const first: Migration20261122Registry = Reflect.construct(Migration20261122Registry, []);
    first.up();
    const statements = first.getQueries().map(String);
    await rawOn(place, [
      ...statements,
      `create table migration (id serial primary key, name varchar(255), executed_at timestamptz default now())`,
      `insert into migration (name) values ('20261122-registry')`,
      ...ROWS,
    ]);
    const database = await openDatabase(place);
    try {
      const rows = async () =>
        Promise.all(TABLES.map((table) => database.em().execute(`select to_jsonb(t)::text as row from "${table}" t order by row`)));
      const before = await rows();
      expect(await database.isMigrated()).toBe(false);
      await database.migrate();
      expect(await database.isMigrated()).toBe(true);
      expect(await database.hasDrifted()).toBe(false);
      expect(await rows()).toEqual(before);
      const world = new World(database).on('2026-03-02');
      await announce(world, 'crm', '2026-05-01', { add: [known('owner')] });
      const { edges } = await world.get<{ edges: { node: { recipients: { totalCount: number } } }[] }>(
        '{ notices { edges { node { recipients { totalCount } } } } }',
      );
      expect(edges.map(({ node }) => node.recipients.totalCount)).toEqual([1]);
    } finally {
      await database.close();
      await drop();
    }
  });
});
