// The course of an objection through the API: from being raised to its end, by those whose turn it is, and by nobody else.

import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../../../server/access/actor.ts';
import { announce, createList, known, recipient, recordPast } from '../../a-list.ts';
import { kinds } from '../../fresh-database.ts';
import { useWorld, type World } from '../../world.ts';

interface Change {
  readonly id: string;
  readonly kind: string;
  readonly entryKey: string;
  readonly underNotice: boolean;
}
interface Objection {
  readonly id: string;
  readonly state: string;
  readonly late: boolean;
  readonly cureBy: string | null;
  readonly changes: readonly Change[];
}

const OBJECTION = 'objection { id state late cureBy changes { id kind entryKey underNotice } }';
const TERMS = { notice: { count: 30, unit: 'DAYS' }, objection: { count: 10, unit: 'DAYS' }, cure: { count: 14, unit: 'DAYS' } };
let made = 0;

/** A list in whose notice yettel joins, telekom leaves and a bank, which is no sub-processor, joins; and who is told. */
async function announced(world: World, terms: object = {}) {
  const slug = `crm-${(made += 1)}`;
  world.on('2026-03-02');
  await createList(world, slug, { terms: { ...TERMS, ...terms } });
  const ids: Record<string, string> = {};
  for (const who of ['bepro', 'shop']) {
    const { controller } = await world.do<{ controller: { id: string } }>(
      'createController',
      { slug: `${who}-${made}`, party: `${slug}-owner` },
      'controller { id }',
    );
    ids[who] = controller.id;
    await world.do('engage', { controller: `${who}-${made}`, list: slug, from: '2026-01-01' }, 'engagement { from }');
  }
  const entry = (key: string, facts: object = {}) => (made === 1 ? recipient(key, facts) : known(key, facts));
  await recordPast(world, slug, '2026-01-01', [entry('telekom'), entry('google')]);
  const bank = entry('bank', { role: 'INDEPENDENT_CONTROLLER' });
  await announce(world, slug, '2026-04-02', { add: [entry('yettel'), bank], remove: ['telekom'] });
  const { edges } = await world.get<{ edges: { node: { id: string; changes: Change[] } }[] }>(
    'query ($list: String!) { notices(list: $list) { edges { node { id changes { id kind entryKey underNotice } } } } }',
    { list: slug },
  );
  const notice = edges[0]?.node;
  if (!notice) throw new Error('no notice was issued');
  const { id } = await world.get<{ id: string }>('query ($slug: String!) { list(slug: $slug) { id } }', { slug });
  const token = { tokenId: 'token', name: 'x', lists: new Set([id]) };
  const controller = (who: string): Actor => ({ ...token, role: 'CONTROLLER', controllerId: ids[who] ?? '' });
  return {
    slug,
    notice: notice.id,
    bepro: controller('bepro'),
    shop: controller('shop'),
    beproSlug: `bepro-${made}`,
    publisher: { ...token, role: 'PUBLISHER' } satisfies Actor,
    other: { ...token, role: 'PUBLISHER', lists: new Set<string>() } satisfies Actor,
    change: (key: string): string => notice.changes.find(({ entryKey }) => entryKey === key)?.id ?? '',
  };
}

describe.each(kinds)('on %s', (kind) => {
  const world = useWorld(kind);
  let told: Awaited<ReturnType<typeof announced>>;
  beforeAll(() => {
    made = 0;
  });
  beforeEach(async () => {
    told = await announced(world());
  });

  const raise = async (facts: object = {}, actor: Actor = told.bepro): Promise<Objection> => {
    const input = { notice: told.notice, changes: [told.change('yettel')], grounds: 'Too close to a competitor.', ...facts };
    return (await world().do<{ objection: Objection }>('raiseObjection', input, OBJECTION, actor)).objection;
  };
  const step = async (name: string, objection: string, facts: object, actor: Actor): Promise<Objection> =>
    (await world().do<{ objection: Objection }>(name, { objection, ...facts }, OBJECTION, actor)).objection;
  const keysOn = async (asOf: string, forController: string) => {
    const found = await world().get<{ version: { entries: { key: string }[]; held: { entryKey: string; reason: string }[] } }>(
      'query ($slug: String!, $asOf: Date, $forController: String) { list(slug: $slug) { version(asOf: $asOf, forController: $forController) { entries { key } held { entryKey reason } } } }',
      { slug: told.slug, asOf, forController },
    );
    return { keys: found.version.entries.map(({ key }) => key), held: found.version.held };
  };

  test('from the objection to a cure that is accepted', async () => {
    const { id, ...raised } = await raise({ remedy: 'Keep telekom.' });
    expect(raised).toMatchObject({ state: 'RECEIVED', late: false, cureBy: null, changes: [{ entryKey: 'yettel', underNotice: true }] });
    expect(await keysOn('2026-05-01', told.beproSlug)).toEqual({
      keys: ['google', 'bank'],
      held: [{ entryKey: 'yettel', reason: 'OBJECTION' }],
    });

    world().on('2026-03-04');
    expect(await step('reviewObjection', id, { text: 'We look into it.' }, told.publisher)).toMatchObject({ state: 'UNDER_REVIEW' });
    const cure = await step('proposeCure', id, { text: 'Yettel gets no names.' }, told.publisher);
    expect(cure).toMatchObject({ state: 'CURE_PROPOSED', cureBy: '2026-03-18T23:00:00.000Z' });
    world().on('2026-03-05');
    expect(await step('acceptCure', id, {}, told.bepro)).toMatchObject({ state: 'CURE_ACCEPTED' });
    expect((await keysOn('2026-05-01', told.beproSlug)).keys).toContain('yettel');

    const course = await world().get(
      'query ($id: ID!) { objection(id: $id) { grounds remedy notice { list { slug } } controller { slug } recipient { state } steps { at by from to text } } }',
      { id },
      told.bepro,
    );
    expect(course).toEqual({
      grounds: 'Too close to a competitor.',
      remedy: 'Keep telekom.',
      notice: { list: { slug: told.slug } },
      controller: { slug: told.beproSlug },
      recipient: { state: 'OBJECTED' },
      steps: [
        { at: '2026-03-02T08:00:00.000Z', by: 'controller x', from: null, to: 'RECEIVED', text: null },
        { at: '2026-03-04T08:00:00.000Z', by: 'publisher x', from: 'RECEIVED', to: 'UNDER_REVIEW', text: 'We look into it.' },
        { at: '2026-03-04T08:00:00.000Z', by: 'publisher x', from: 'UNDER_REVIEW', to: 'CURE_PROPOSED', text: 'Yettel gets no names.' },
        { at: '2026-03-05T08:00:00.000Z', by: 'controller x', from: 'CURE_PROPOSED', to: 'CURE_ACCEPTED', text: null },
      ],
    });
  });

  test.each(['UPHELD', 'REJECTED', 'TERMINATED'])('settled as %s, and nothing follows on it', async (outcome) => {
    const { id } = await raise();
    expect(await step('settleObjection', id, { outcome, text: 'That is that.' }, told.publisher)).toMatchObject({ state: outcome });
    const held = (await keysOn('2026-05-01', told.beproSlug)).held.map(({ entryKey }) => entryKey);
    expect(held).toEqual(outcome === 'UPHELD' ? ['yettel'] : []);
    expect((await keysOn('2026-05-01', `shop-${made}`)).held).toEqual([]);
    for (const next of ['reviewObjection', 'withdrawObjection']) {
      const refused = await world().refuse(next, { objection: id });
      expect(refused).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('nothing follows on it any more') });
    }
  });

  test('taken back, the changes apply and the recipient is silent again', async () => {
    const { id } = await raise();
    const payload = 'objection { state recipient { state answeredAt objections { state } } }';
    const withdrawn = await world().do<object>('withdrawObjection', { objection: id, text: 'Sorry.' }, payload, told.bepro);
    const silentAgain = { state: 'TOLD', answeredAt: null, objections: [{ state: 'WITHDRAWN' }] };
    expect(withdrawn).toEqual({ objection: { state: 'WITHDRAWN', recipient: silentAgain } });
    expect((await keysOn('2026-05-01', told.beproSlug)).keys).toContain('yettel');
    const found = await world().get('query ($id: ID!) { objection(id: $id) { state recipient { state answeredAt channel } } }', { id });
    expect(found).toEqual({ state: 'WITHDRAWN', recipient: { state: 'TOLD', answeredAt: null, channel: 'PORTAL' } });
  });

  test('a step that does not follow is a CONFLICT that names those that do', async () => {
    const { id } = await raise();
    for (const [name, facts] of [
      ['proposeCure', { text: 'x' }],
      ['acceptCure', {}],
    ] as const) {
      const refused = await world().refuse(name, { objection: id, ...facts });
      expect(refused).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('UNDER_REVIEW, WITHDRAWN, UPHELD') });
    }
    await step('reviewObjection', id, {}, told.publisher);
    expect(await world().refuse('reviewObjection', { objection: id }, told.publisher)).toMatchObject({ code: 'CONFLICT' });
  });

  test('each side takes its own steps', async () => {
    const { id } = await raise();
    const refused = async (name: string, facts: object, actor: Actor) =>
      (await world().refuse(name, { objection: id, ...facts }, actor)).code;
    expect(await refused('reviewObjection', {}, told.bepro)).toBe('FORBIDDEN');
    expect(await refused('withdrawObjection', {}, told.publisher)).toBe('FORBIDDEN');
    for (const outcome of ['UPHELD', 'REJECTED']) expect(await refused('settleObjection', { outcome }, told.bepro)).toBe('FORBIDDEN');
    await step('reviewObjection', id, {}, told.publisher);
    expect(await refused('proposeCure', { text: 'x' }, told.bepro)).toBe('FORBIDDEN');
    await step('proposeCure', id, { text: 'x' }, told.publisher);
    expect(await refused('acceptCure', {}, told.publisher)).toBe('FORBIDDEN');
    expect(await step('settleObjection', id, { outcome: 'TERMINATED' }, told.bepro)).toMatchObject({ state: 'TERMINATED' });
  });

  test('for those who are neither side there is no such notice and no such objection', async () => {
    const { id } = await raise();
    const input = { notice: told.notice, changes: [told.change('yettel')], grounds: 'x' };
    for (const actor of [told.shop, told.other]) {
      for (const name of ['withdrawObjection', 'reviewObjection'])
        expect(await world().refuse(name, { objection: id }, actor)).toMatchObject({ code: 'NOT_FOUND' });
      expect(await world().get('query ($id: ID!) { objection(id: $id) { id } }', { id }, actor)).toBeNull();
      expect(await world().get('{ objections { totalCount edges { node { id } } } }', {}, actor)).toEqual({ totalCount: 0, edges: [] });
    }
    expect(await world().refuse('raiseObjection', { ...input, controller: told.beproSlug }, told.shop)).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await world().refuse('raiseObjection', { ...input, controller: told.beproSlug }, told.other)).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await world().refuse('raiseObjection', input, { role: 'ANONYMOUS' })).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('those who keep the list may object for a controller, and have to say for which', async () => {
    expect(
      await world().refuse('raiseObjection', { notice: told.notice, changes: [told.change('yettel')], grounds: 'x' }, told.publisher),
    ).toMatchObject({
      code: 'INVALID',
      input: 'input.controller',
    });
    const { id } = await raise({ controller: told.beproSlug }, told.publisher);
    expect(await world().get('{ objections(state: RECEIVED) { edges { node { id } } } }', {}, told.bepro)).toEqual({
      edges: [{ node: { id } }],
    });
  });

  test('only changes of the notice that fall under Art. 28(2) can be objected to', async () => {
    const refused = async (...changes: string[]) =>
      world().refuse('raiseObjection', { notice: told.notice, changes, grounds: 'x' }, told.bepro);
    expect(await refused()).toMatchObject({ code: 'INVALID', input: 'input.changes' });
    expect(await refused('no-change')).toMatchObject({ code: 'INVALID', input: 'input.changes.0' });
    const bank = await refused(told.change('yettel'), told.change('bank'));
    expect(bank).toMatchObject({ code: 'INVALID', input: 'input.changes.1', message: expect.stringContaining('information only') });
  });

  test('what has left cannot be held: an objection to a removal alone holds nothing', async () => {
    const { changes } = await raise({ changes: [told.change('telekom')] });
    expect(changes).toMatchObject([{ kind: 'REMOVAL', entryKey: 'telekom' }]);
    expect(await keysOn('2026-05-01', told.beproSlug)).toEqual({ keys: ['google', 'yettel', 'bank'], held: [] });
  });

  test('a late objection is taken and marked, and holds nothing until it is upheld', async () => {
    await world().do('acknowledgeNotice', { notice: told.notice }, 'recipient { id }', told.bepro);
    world().on('2026-03-12T22:59:59.999Z');
    const inTime = await raise();
    expect(inTime.late).toBe(false);
    await step('withdrawObjection', inTime.id, {}, told.bepro);

    world().on('2026-03-12T23:00:00Z');
    const { id, late } = await raise();
    expect(late).toBe(true);
    expect((await keysOn('2026-05-01', told.beproSlug)).held).toEqual([]);
    world().on('2026-03-20');
    await step('settleObjection', id, { outcome: 'UPHELD' }, told.publisher);
    expect((await keysOn('2026-05-01', told.beproSlug)).held).toEqual([{ entryKey: 'yettel', reason: 'OBJECTION' }]);
  });

  test('with the version its notice is withdrawn, and there is nothing to object to any more', async () => {
    const list = await world().get<{ versions: { edges: { node: { id: string; state: string } }[] } }>(
      'query ($slug: String!) { list(slug: $slug) { versions { edges { node { id state } } } } }',
      { slug: told.slug },
    );
    const version = list.versions.edges.find(({ node }) => node.state === 'IN_NOTICE')?.node.id;
    await world().do('withdrawVersion', { version, reason: 'a mistake' }, 'version { id }');
    const input = { notice: told.notice, changes: [told.change('yettel')], grounds: 'x' };
    expect(await world().refuse('raiseObjection', input, told.bepro)).toMatchObject({ code: 'CONFLICT' });
    expect(await world().refuse('approveNotice', { notice: told.notice }, told.bepro)).toMatchObject({ code: 'CONFLICT' });
  });
});
