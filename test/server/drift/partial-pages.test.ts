// A page that names only some of its list: whom it never named is not missed, whom it dropped is, until page or list mend it.

import { describe, expect, test } from 'vitest';
import { driftOf } from '../../../scrapers/compare/drift.ts';
import { createList, known, recipient, recordPast } from '../../a-list.ts';
import { useWork } from '../../at-work.ts';
import { kinds } from '../../fresh-database.ts';
import { useWorld } from '../../world.ts';
import { names, page, useWatching } from './watching.ts';

const NAMES = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elder', 'Fir'];
const read = (...on: string[]) => page(...on.map((name) => `${name} |`));

describe.each(kinds)('on %s', (kind) => {
  const world = useWorld(kind);
  const work = useWork(world, { withMail: false });
  const { web, aSource, check, standing } = useWatching(world);
  const missed = async (id: string) => (await standing(id)).filter((line) => line.startsWith('REMOVED'));

  /** A list of six, and a page of that kind for it. */
  async function watched(list: string, facts: object, text: string): Promise<{ id: string; url: string }> {
    world().scraper = { ...web().scraper, driftOf };
    await createList(world(), list);
    const entries = NAMES.map((name) => recipient(`${list}-${name.toLowerCase()}`, { name }));
    await recordPast(world(), list, '2026-01-01', entries);
    return aSource(text, { list, ...facts });
  }

  test('a policy that drops a recipient is told once, for as long as the recipient is away, and forgets it when the list does', async () => {
    const { id, url } = await watched('policy', { kind: 'PRIVACY_POLICY' }, read('Alder', 'Birch', 'Cedar'));
    expect((await check(id)).opened.map((one) => one.kind)).not.toContain('REMOVED_WITHOUT_NOTICE');
    web().pages.set(url, read('Alder'));
    expect(names((await check(id)).opened)).toEqual(['REMOVED_WITHOUT_NOTICE Birch', 'REMOVED_WITHOUT_NOTICE Cedar']);
    web().pages.set(url, `${read('Alder')} and more`);
    expect(await check(id)).toMatchObject({ opened: [], closed: [] });
    web().pages.set(url, read('Alder', 'Cedar'));
    expect(names((await check(id)).closed)).toEqual(['REMOVED_WITHOUT_NOTICE Cedar']);
    const rest = NAMES.filter((name) => name !== 'Birch').map((name) => known(`policy-${name.toLowerCase()}`, { name }));
    await recordPast(world(), 'policy', '2026-03-01', rest);
    await work().tick();
    expect(await missed(id)).toEqual([]);
  });

  test('a source that was entered as the wrong kind misses nobody once it is put right', async () => {
    const { id } = await watched('kinds', { kind: 'SUBPROCESSOR_LIST' }, read('Alder', 'Birch'));
    expect((await check(id)).opened).toHaveLength(4);
    await world().do('updateSource', { id, kind: 'DPA' }, 'source { kind }');
    await work().tick();
    expect(await missed(id)).toEqual([]);
    await world().do('updateSource', { id, kind: 'SUBPROCESSOR_LIST' }, 'source { kind }');
    await work().tick();
    expect(await missed(id)).toHaveLength(4);
  });
});
