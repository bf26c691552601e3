// A privacy officer's spring: the list as it stands, a change announced in time, a change of mind, an emergency.

import { describe, expect, test } from 'vitest';
import { announce, createList, draftOf, known, recipient, recordPast, told, type ToldVersion } from '../a-list.ts';
import { kinds } from '../fresh-database.ts';
import { useWorld, type World } from '../world.ts';

const versionOn = (world: World, asOf: string) =>
  world.get<{ version: { number: number; entries: { key: string }[] } | null }>(
    'query ($asOf: Date) { list(slug: "minicrm") { version(asOf: $asOf) { number entries { key } } } }',
    { asOf },
  );
const keysOn = async (world: World, day: string) => (await versionOn(world, day)).version?.entries.map(({ key }) => key) ?? null;

describe.each(kinds)('on %s', (kind) => {
  const world = useWorld(kind);

  test('a list begins with what was true before anybody recorded it', async () => {
    await createList(world(), 'minicrm');
    const first = await recordPast(world(), 'minicrm', '2024-01-30', [recipient('telekom'), recipient('google', { country: 'IE' })]);
    expect(first).toMatchObject({ number: 1, state: 'EFFECTIVE', previousHash: null });
    expect(await keysOn(world(), '2024-01-29')).toBeNull();
    expect(await keysOn(world(), '2024-01-30')).toEqual(['telekom', 'google']);
  });

  test('30 days of notice: announced on 2 March, the earliest day of effect is 2 April', async () => {
    const draft = await draftOf(world(), 'minicrm', { add: [recipient('yettel')] });
    const refused = await world().refuse('announceVersion', { draft, effectiveOn: '2026-04-01' });
    expect(refused).toMatchObject({ code: 'INVALID', input: 'input.effectiveOn' });
    expect(refused.message).toContain('2026-04-02');

    const { version } = await world().do<{ version: ToldVersion }>('announceVersion', { draft, effectiveOn: '2026-04-02' }, told);
    expect(version).toMatchObject({ number: 2, state: 'IN_NOTICE', effectiveOn: '2026-04-02' });
    expect(await keysOn(world(), '2026-04-01')).toEqual(['telekom', 'google']);
    expect(await keysOn(world(), '2026-04-02')).toEqual(['telekom', 'google', 'yettel']);
  });

  test('while one version is in notice, a second cannot be announced', async () => {
    const draft = await draftOf(world(), 'minicrm', { remove: ['telekom'] });
    expect(await world().refuse('announceVersion', { draft, effectiveOn: '2026-05-01' })).toMatchObject({ code: 'CONFLICT' });
    await world().do('discardDraft', { draft }, 'version { id }');
  });

  test('an emergency needs a reason, overtakes the pending version, and the pending one is announced anew on top of it', async () => {
    const draft = await draftOf(world(), 'minicrm', { replace: [{ key: 'telekom', entry: recipient('hetzner', { country: 'DE' }) }] });
    expect(await world().refuse('announceVersion', { draft, effectiveOn: '2026-03-03', emergency: true })).toMatchObject({
      code: 'INVALID',
      input: 'input.emergencyReason',
    });

    const emergency = { draft, effectiveOn: '2026-03-03', emergency: true, emergencyReason: 'The data centre burnt down.' };
    const { version } = await world().do<{ version: ToldVersion }>('announceVersion', emergency, told);
    expect(version).toMatchObject({ number: 3, state: 'IN_NOTICE' });
    expect(await keysOn(world(), '2026-03-02')).toEqual(['telekom', 'google']);
    expect(await keysOn(world(), '2026-03-03')).toEqual(['google', 'hetzner']);
    expect(await keysOn(world(), '2026-04-02')).toEqual(['google', 'hetzner', 'yettel']);

    const versions = await world().get<{ versions: { edges: { node: ToldVersion }[] } }>(
      '{ list(slug: "minicrm") { versions { edges { node { id number state effectiveOn hash previousHash } } } } }',
    );
    const nodes = versions.versions.edges.map(({ node }) => node);
    expect(nodes.map(({ number, state }) => [number, state])).toEqual([
      [1, 'EFFECTIVE'],
      [2, 'WITHDRAWN'],
      [3, 'IN_NOTICE'],
      [4, 'IN_NOTICE'],
    ]);
    expect(nodes.map(({ previousHash }) => previousHash)).toEqual([null, ...nodes.slice(0, -1).map(({ hash }) => hash)]);
  });

  test('a version may be withdrawn before it takes effect, not after', async () => {
    const versions = await world().get<{ versions: { edges: { node: ToldVersion }[] } }>(
      '{ list(slug: "minicrm") { versions { edges { node { id number } } } } }',
    );
    const numbered = (wanted: number) => versions.versions.edges.find(({ node }) => node.number === wanted)?.node.id;

    world().on('2026-03-10');
    expect(await world().refuse('withdrawVersion', { version: numbered(3), reason: 'changed our minds' })).toMatchObject({
      code: 'CONFLICT',
    });
    await world().do('withdrawVersion', { version: numbered(4), reason: 'Yettel does not come after all.' }, 'version { id }');
    expect(await world().refuse('withdrawVersion', { version: numbered(4), reason: 'again' })).toMatchObject({ code: 'CONFLICT' });
    expect(await keysOn(world(), '2026-04-02')).toEqual(['google', 'hetzner']);
  });

  test('what the registry knew at an instant does not change with what it learns later', async () => {
    const asked = 'query ($at: DateTime) { list(slug: "minicrm") { version(asOf: "2026-04-02", asKnownAt: $at) { number } } }';
    const numberKnown = async (at: string) =>
      (await world().get<{ version: { number: number } | null }>(asked, { at })).version?.number ?? null;
    expect(await numberKnown('2026-03-02T08:59:59.999Z')).toBeNull();
    expect(await numberKnown('2026-03-02T09:00:00Z')).toBe(4);
    expect(await numberKnown('2026-03-10T08:00:00Z')).toBe(3);
  });

  test('a draft whose base is no longer in effect is stale', async () => {
    const draft = await draftOf(world(), 'minicrm', { add: [recipient('apple', { country: 'US' })] });
    await recordPast(world(), 'minicrm', '2026-03-09', [known('google', { country: 'IE' })]);
    const refused = await world().refuse('announceVersion', { draft, effectiveOn: '2026-06-01' });
    expect(refused).toMatchObject({ code: 'CONFLICT' });
    expect(refused.message).toContain('start a new draft');
  });

  test('the second of two edits of one revision is a conflict, and changes nothing', async () => {
    const { version } = await world().do<{ version: { id: string } }>('startDraft', { list: 'minicrm' }, 'version { id }');
    await world().do('editDraft', { draft: version.id, revision: 1, add: [known('telekom')] }, 'version { revision }');
    expect(await world().refuse('editDraft', { draft: version.id, revision: 1, remove: ['google'] })).toMatchObject({ code: 'CONFLICT' });
    expect(await world().refuse('editDraft', { draft: version.id, revision: 2, remove: ['nobody'] })).toMatchObject({
      code: 'INVALID',
      input: 'input.remove.0',
    });
    const seen = await world().get<{ revision: number; entries: { key: string }[] }>(
      'query ($id: ID!) { node(id: $id) { ... on ListVersion { revision entries { key } } } }',
      { id: version.id },
    );
    expect(seen).toEqual({ revision: 2, entries: [{ key: 'google' }, { key: 'telekom' }] });
    await world().do('discardDraft', { draft: version.id }, 'version { id }');
  });

  test("without an agreed notice period nothing can be announced; a controller's own list needs none", async () => {
    await createList(world(), 'noterms', { terms: null });
    const draft = await draftOf(world(), 'noterms', { add: [known('google')] });
    expect(await world().refuse('announceVersion', { draft, effectiveOn: '2026-12-31' })).toMatchObject({ code: 'INVALID' });
    await world().do('updateList', { slug: 'noterms', terms: { notice: { count: 1, unit: 'DAYS' } } }, 'list { id }');
    await world().do('announceVersion', { draft, effectiveOn: '2026-03-12' }, told);

    await createList(world(), 'shop', { capacity: 'CONTROLLER', terms: null });
    expect(await announce(world(), 'shop', '2026-03-10', { add: [known('google')] })).toMatchObject({ number: 1, state: 'EFFECTIVE' });
  });

  test('a list may refuse to announce a breach; recording what is true is never refused', async () => {
    await createList(world(), 'strict', { refuseBreach: true });
    const shield = { destination: 'US', mechanisms: [{ code: 'ADEQUACY_DECISION', instrument: '32016D1250' }] };
    const draft = await draftOf(world(), 'strict', { add: [known('google', { transfers: [shield] })] });
    const refused = await world().refuse('announceVersion', { draft, effectiveOn: '2026-05-01' });
    expect(refused).toMatchObject({ code: 'INVALID', input: 'input.draft' });
    expect(refused.message).toContain('C-311/18');
    expect(await recordPast(world(), 'strict', '2024-01-30', [known('google', { transfers: [shield] })])).toMatchObject({ number: 1 });
  });
});
