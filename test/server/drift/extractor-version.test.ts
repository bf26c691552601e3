// A new version of the extractor meets what an older one stored: the snapshot is read again before anything is compared, so that what we
// read better is never their change. With the real extractor and the real comparison.

import { beforeEach, describe, expect, test } from 'vitest';
import { driftOf } from '../../../scrapers/compare/drift.ts';
import { extract } from '../../../scrapers/extract/extract.ts';
import { EXTRACTOR_VERSION } from '../../../scrapers/observation.ts';
import { observe } from '../../../scrapers/observe.ts';
import { createList, recipient, recordPast } from '../../a-list.ts';
import { useWork } from '../../at-work.ts';
import { kinds } from '../../fresh-database.ts';
import { useWorld } from '../../world.ts';
import { useWatching } from './watching.ts';

const listing = (...names: readonly string[]): string =>
  [
    'Sub-processors',
    '',
    'We engage the following sub-processors:',
    '',
    ...names.flatMap((name) => [`Name: ${name}`, 'Purpose: Hosting', '']),
  ].join('\n');

describe.each(kinds)('on %s', (kind) => {
  const world = useWorld(kind);
  const work = useWork(world, { withMail: false });
  const { web, aSource, check } = useWatching(world);
  beforeEach(() => {
    world().scraper = { ...web().scraper, observe, extract, driftOf, extractor: EXTRACTOR_VERSION };
  });

  const rows = <Row>(query: string): Promise<Row[]> => world().database.em().execute<Row[]>(query);
  const reading = async (source: string) =>
    (
      await rows<{ extractor: number; names: string }>(`
        select extractor, (select string_agg(entry ->> 'name', ', ' order by entry ->> 'name') from jsonb_array_elements(content -> 'entries') as entry) as names
        from observation where id = (select baseline_observation_id from source where id = '${source}')`)
    )[0];
  /** What is stored becomes what an older extractor had made of it: it overlooked Birch, and took every purpose for another one. */
  const growOlder = async (source: string): Promise<void> => {
    await rows(`
      update observation set extractor = ${EXTRACTOR_VERSION - 1}, content = jsonb_set(content, '{entries}', (
        select jsonb_agg(jsonb_set(entry, '{purpose}', '"Baking"')) from jsonb_array_elements(content -> 'entries') as entry where entry ->> 'name' <> 'Birch Zrt.'))
      where id = (select baseline_observation_id from source where id = '${source}')`);
  };
  const changes = async (id: string) =>
    (await check(id)).opened.filter((one) => one.kind !== 'LEGAL_FINDING').map((one) => `${one.kind} ${one.entryName}`);

  test('an unchanged page is read again once, and nothing is told', async () => {
    const { id } = await aSource(listing('Alder Kft.', 'Birch Zrt.'));
    await check(id);
    await growOlder(id);
    expect(await reading(id)).toEqual({ extractor: EXTRACTOR_VERSION - 1, names: 'Alder Kft.' });
    expect(await changes(id)).toEqual([]);
    expect(await reading(id)).toEqual({ extractor: EXTRACTOR_VERSION, names: 'Alder Kft., Birch Zrt.' });
  });

  test('of a page that has changed meanwhile, only what changed on it is told', async () => {
    const { id, url } = await aSource(listing('Alder Kft.', 'Birch Zrt.'));
    await check(id);
    await growOlder(id);
    web().pages.set(url, listing('Alder Kft.', 'Birch Zrt.', 'Cedar AG'));
    expect(await changes(id)).toEqual(['ADDED_WITHOUT_NOTICE Cedar AG']);
  });

  test('a page that cannot be had just then is read again from its snapshot when its list changes', async () => {
    const list = `version-${kind}`;
    await createList(world(), list);
    await recordPast(world(), list, '2026-01-01', [recipient(`${list}-alder`, { name: 'Alder Kft.' })]);
    const { id, url } = await aSource(listing('Alder Kft.', 'Birch Zrt.'), { list, kind: 'SUBPROCESSOR_LIST' });
    await check(id);
    await growOlder(id);
    web().pages.delete(url);
    await recordPast(world(), list, '2026-02-01', [
      { key: `${list}-alder`, role: 'SUB_PROCESSOR', party: `${list}-alder`, name: 'Alder Kft.', country: 'HU' },
      recipient(`${list}-birch`, { name: 'Birch Zrt.' }),
    ]);
    await work().tick();
    const open = await rows<{ kind: string }>(
      `select kind from drift_finding where source_id = '${id}' and state = 'OPEN' and kind like '%WITHOUT_NOTICE'`,
    );
    expect(open).toEqual([]);
    expect((await reading(id))?.extractor).toBe(EXTRACTOR_VERSION);
  });
});
