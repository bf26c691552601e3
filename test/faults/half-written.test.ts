// The eye for half-written things, itself put to the test: each half alone is noticed, and a whole registry is not complained of.

import { describe, expect, test } from 'vitest';
import { announce, createList, known, recipient, recordPast } from '../a-list.ts';
import { kinds } from '../fresh-database.ts';
import { useWorld } from '../world.ts';
import { whatIsHalfWritten } from './what-is-half-written.ts';

class UndoIt extends Error {}

describe.each(kinds)('on %s', (kind) => {
  const world = useWorld(kind);

  test('a registry that was written to and not disturbed is whole', async () => {
    await createList(world(), 'minicrm');
    const contactPerson = { name: 'Anna Kiss', email: 'anna@example.com' };
    await recordPast(world(), 'minicrm', '2024-01-30', [recipient('telekom', { contactPerson }), recipient('google')]);
    const { id } = await announce(world(), 'minicrm', '2026-05-01', { add: [known('minicrm-owner')] });
    await world().do('withdrawVersion', { version: id, reason: 'not after all' }, 'version { id }');
    await world().do('startDraft', { list: 'minicrm' }, 'version { id }');
    expect(await whatIsHalfWritten(world().database.em())).toEqual([]);
  });

  test.each([
    ['a version without its place in the timeline', 'delete from timeline', /stand in the timeline/],
    ['a version without its uses', 'delete from version_use', /other uses/],
    ['a version without one of its uses', `delete from version_use where entry_key = 'google'`, /other uses/],
    ['a digest without its fact', 'delete from personal_fact', /no personal fact/],
    [
      'a number left out',
      `insert into list_version select id || 'x', list_id, number + 5, recorded_at, announced_at, effective_on, effective_on_basis, completeness, emergency, emergency_reason, entry_count, canonical, hash, hash, provenance from list_version where number = 2`,
      /have a gap/,
    ],
    [
      'a party without its audit record',
      `insert into party (id, slug, name, former_names, identifiers, recorded_at) values ('party_0', 'x', 'X', '[]', '[]', now())`,
      /without a record/,
    ],
    [
      'an audit record without its change',
      `insert into audit_record (id, at, actor, action, target, denied) values ('audit_0', now(), 'x', 'createParty', 'party_0', false)`,
      /not there/,
    ],
  ])('%s is noticed', async (_, damage, sentence) => {
    const em = world().database.em();
    const undone = em.transactional(async (tx) => {
      await tx.execute(damage);
      expect((await whatIsHalfWritten(tx)).join('\n')).toMatch(sentence);
      throw new UndoIt();
    });
    await expect(undone).rejects.toThrow(UndoIt);
  });
});
