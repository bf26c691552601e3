// The gate in its harder cases: objections that hold for all or for nobody, removals, late objections, emergencies, clocks that start
// with the delivery, controllers that come late, notices that are information only, workers that were away.

import { describe, expect, test } from 'vitest';
import { appliesTo, engaged, noticesOf, recipientsOf } from '../a-controller.ts';
import { announce, createList, known, recipient, recordPast } from '../a-list.ts';
import { useWork } from '../at-work.ts';
import { kinds } from '../fresh-database.ts';
import { useWorld } from '../world.ts';

const days = (count: number) => ({ count, unit: 'DAYS' });
const terms = { notice: days(30), objection: days(10) };

describe.each(kinds)('on %s', (kind) => {
  const world = useWorld(kind);
  const work = useWork(world);
  const on = async (time: string): Promise<void> => {
    world().on(time);
    await work().tick();
  };

  /** A list with one sub-processor, and controllers engaged with it on these terms. */
  async function aList(slug: string, controllers: Readonly<Record<string, object | undefined>>, facts: object = {}): Promise<void> {
    world().on('2026-03-02');
    await createList(world(), slug, { terms, ...facts });
    await recordPast(world(), slug, '2024-01-30', [recipient(`${slug}-old`)]);
    for (const [name, own] of Object.entries(controllers))
      await engaged(world(), name, slug, { email: `${name}@example.com`, ...(own && { terms: own }) });
  }
  const noticeOf = async (list: string) => {
    const [notice] = (await noticesOf(world(), list)).toReversed();
    if (!notice) throw new Error(`no notice of ${list}`);
    return notice;
  };
  const object = async (list: string, controller: string, entryKey: string) => {
    const notice = await noticeOf(list);
    const changes = notice.changes.filter((change) => change.entryKey === entryKey).map(({ id }) => id);
    const { objection } = await world().do<{ objection: { id: string; late: boolean } }>(
      'raiseObjection',
      { notice: notice.id, controller, changes, grounds: 'No.' },
      'objection { id late }',
    );
    return objection;
  };
  /** How many mails have arrived at a controller's notice address. */
  const mailsTo = (controller: string) => work().mails.filter(({ recipients }) => recipients[0] === `${controller}@example.com`).length;
  const settle = (objection: string, outcome: string) =>
    world().do('settleObjection', { objection, outcome, text: 'so be it' }, 'objection { state }');
  const versionsOf = async (list: string) => {
    const { versions } = await world().get<{ versions: { edges: { node: { id: string; number: number; state: string } }[] } }>(
      'query ($list: String!) { list(slug: $list) { versions { edges { node { id number state } } } } }',
      { list },
    );
    return versions.edges.map(({ node }) => node);
  };
  const statesOf = async (list: string) => (await versionsOf(list)).map(({ state }) => state);
  const generally = async (list: string, asOf: string) =>
    (
      await world().get<{ version: { number: number } }>(
        'query ($list: String!, $asOf: Date) { list(slug: $list) { version(asOf: $asOf) { number } } }',
        { list, asOf },
      )
    ).version.number;

  describe('an objection that holds for all', () => {
    test('keeps the version from everybody, and from being overtaken by the next', async () => {
      await aList('all', { 'all-one': { openObjection: 'HOLD_ALL' }, 'all-two': undefined });
      await announce(world(), 'all', '2026-04-02', { add: [recipient('all-new')] });
      await work().deliver();
      await object('all', 'all-one', 'all-new');
      expect(await statesOf('all')).toEqual(['EFFECTIVE', 'HELD']);
      await on('2026-04-10');
      expect(await generally('all', '2026-04-10')).toBe(1);
      expect(await appliesTo(world(), 'all', 'all-two', '2026-04-10')).toEqual({
        number: 1,
        keys: ['all-old'],
        held: ['all-new OBJECTION'],
      });
      const { version } = await world().do<{ version: { id: string } }>('startDraft', { list: 'all' }, 'version { id }');
      expect(await world().refuse('announceVersion', { draft: version.id, effectiveOn: '2026-06-01' })).toMatchObject({ code: 'CONFLICT' });
    });

    test('rejected, it lets the version in from that day on, never before; what was known then stays so', async () => {
      const { edges } = await world().get<{ edges: { node: { id: string } }[] }>('{ objections(list: "all") { edges { node { id } } } }');
      world().on('2026-04-15');
      await settle(edges[0]?.node.id ?? '', 'REJECTED');
      expect(await statesOf('all')).toEqual(['SUPERSEDED', 'EFFECTIVE']);
      expect([await generally('all', '2026-04-14'), await generally('all', '2026-04-15')]).toEqual([1, 2]);
      const known = await world().get<{ version: { number: number } }>(
        '{ list(slug: "all") { version(asOf: "2026-04-20", asKnownAt: "2026-04-12T00:00:00Z") { number } } }',
      );
      expect(known.version.number).toBe(1);
      const before = work().mails.length;
      await work().tick();
      expect(work().mails.slice(before)).toHaveLength(3);
    });

    test('a version that is held and never applied may still be withdrawn', async () => {
      await aList('allw', { 'allw-one': { openObjection: 'HOLD_ALL' } });
      await announce(world(), 'allw', '2026-04-02', { add: [recipient('allw-new')] });
      await object('allw', 'allw-one', 'allw-new');
      world().on('2026-04-20');
      const [, held] = await versionsOf('allw');
      await world().do('withdrawVersion', { version: held?.id, reason: 'We give in.' }, 'version { state }');
      expect(await appliesTo(world(), 'allw', 'allw-one', '2026-04-20')).toEqual({ number: 1, keys: ['allw-old'], held: [] });
    });
  });

  test('where objected changes proceed, an objection holds nothing, and nobody waits for the period to end', async () => {
    await aList('proceed', { 'proceed-one': { openObjection: 'PROCEED', objection: days(90) } });
    await announce(world(), 'proceed', '2026-04-02', { add: [recipient('proceed-new')] });
    await work().deliver();
    await object('proceed', 'proceed-one', 'proceed-new');
    expect(await appliesTo(world(), 'proceed', 'proceed-one', '2026-04-02')).toMatchObject({
      keys: ['proceed-new', 'proceed-old'],
      held: [],
    });
  });

  test('objecting to a removal is possible and holds nothing; a replacement that is held keeps the one it replaces', async () => {
    await aList('swap', { 'swap-one': undefined });
    await recordPast(world(), 'swap', '2024-02-01', [known('swap-old'), recipient('swap-mail')]);
    world().on('2026-03-02');
    await announce(world(), 'swap', '2026-04-02', { remove: ['swap-mail'], replace: [{ key: 'swap-old', entry: recipient('swap-new') }] });
    await work().deliver();
    await object('swap', 'swap-one', 'swap-mail');
    expect(await appliesTo(world(), 'swap', 'swap-one', '2026-04-02')).toMatchObject({ keys: ['swap-new'], held: [] });
    await object('swap', 'swap-one', 'swap-new');
    expect(await appliesTo(world(), 'swap', 'swap-one', '2026-04-02')).toMatchObject({ keys: ['swap-old'], held: ['swap-new OBJECTION'] });
  });

  test('an objection that comes late is taken and marked, and holds only once it is upheld', async () => {
    await aList('late', { 'late-one': undefined });
    await announce(world(), 'late', '2026-04-02', { add: [recipient('late-new')] });
    await work().deliver();
    world().on('2026-03-16');
    const objection = await object('late', 'late-one', 'late-new');
    expect(objection.late).toBe(true);
    expect(await appliesTo(world(), 'late', 'late-one', '2026-04-02')).toMatchObject({ keys: ['late-new', 'late-old'] });
    world().on('2026-04-20');
    await settle(objection.id, 'UPHELD');
    expect(await appliesTo(world(), 'late', 'late-one', '2026-04-19')).toMatchObject({ keys: ['late-new', 'late-old'] });
    expect(await appliesTo(world(), 'late', 'late-one', '2026-04-20')).toMatchObject({ keys: ['late-old'], held: ['late-new OBJECTION'] });
  });

  test('what was refused stays out when it is changed later; what else changes comes in', async () => {
    await aList('stay', { 'stay-one': undefined });
    await announce(world(), 'stay', '2026-04-02', { add: [recipient('stay-new')] });
    await work().deliver();
    const objection = await object('stay', 'stay-one', 'stay-new');
    await settle(objection.id, 'UPHELD');
    await on('2026-04-03');
    await announce(world(), 'stay', '2026-05-10', { change: [known('stay-new', { purpose: 'mail' })], add: [recipient('stay-third')] });
    await work().deliver();
    expect(await appliesTo(world(), 'stay', 'stay-one', '2026-05-10')).toEqual({
      number: 3,
      keys: ['stay-old', 'stay-third'],
      held: ['stay-new OBJECTION'],
    });
  });

  test('an emergency shortens the notice only for those whose terms allow it, overtakes, and is flagged for ever', async () => {
    await aList('fire', { 'fire-allows': { emergencyAllowed: true }, 'fire-not': undefined });
    await announce(world(), 'fire', '2026-04-10', { add: [recipient('fire-planned')] });
    await work().deliver();
    const before = work().mails.length;
    world().on('2026-03-04');
    const emergency = { emergency: true, emergencyReason: 'The data centre burnt down.' };
    await announce(world(), 'fire', '2026-03-05', { add: [recipient('fire-new')] }, emergency);
    await work().deliver();
    // Each of the two is told of the withdrawal, of the emergency, and of what was overtaken, anew.
    expect(work().mails.slice(before)).toHaveLength(6);
    expect(await statesOf('fire')).toEqual(['EFFECTIVE', 'WITHDRAWN', 'IN_NOTICE', 'IN_NOTICE']);
    expect(await appliesTo(world(), 'fire', 'fire-allows', '2026-03-05')).toMatchObject({ keys: ['fire-new', 'fire-old'], held: [] });
    expect(await appliesTo(world(), 'fire', 'fire-not', '2026-03-05')).toMatchObject({
      keys: ['fire-old'],
      held: ['fire-new WINDOW_OPEN'],
    });
    expect(await appliesTo(world(), 'fire', 'fire-not', '2026-04-04')).toMatchObject({ keys: ['fire-new', 'fire-old'] });
    expect(await appliesTo(world(), 'fire', 'fire-not', '2026-04-10')).toMatchObject({ keys: ['fire-new', 'fire-old', 'fire-planned'] });
    const codesOn = async (asOf: string) =>
      (
        await world().get<{ findings: { code: string }[] }>(
          'query ($asOf: Date) { list(slug: "fire") { findings(asOf: $asOf) { code } } }',
          { asOf },
        )
      ).findings.map(({ code }) => code);
    expect(await codesOn('2026-03-04')).not.toContain('USED_AGAINST_TERMS');
    expect(await codesOn('2026-03-05')).toContain('USED_AGAINST_TERMS');
  });

  test('history that was used before agreed notice had ended says so; with notice, it does not', async () => {
    await aList('used', { 'used-one': undefined });
    await world().do(
      'recordPastVersion',
      { list: 'used', effectiveOn: '2026-02-20', announcedAt: '2026-02-10T09:00:00Z', entries: [known('used-old'), recipient('used-new')] },
      'version { id }',
    );
    await world().do(
      'recordPastVersion',
      { list: 'used', effectiveOn: '2026-02-25', announcedAt: '2026-01-10T09:00:00Z', entries: [known('used-old')] },
      'version { id }',
    );
    const codesOn = async (asOf: string) =>
      (
        await world().get<{ findings: { code: string }[] }>(
          'query ($asOf: Date) { list(slug: "used") { findings(asOf: $asOf) { code } } }',
          { asOf },
        )
      ).findings.map(({ code }) => code);
    expect(await codesOn('2026-02-20')).toContain('USED_AGAINST_TERMS');
    expect(await codesOn('2026-02-25')).not.toContain('USED_AGAINST_TERMS');
  });

  test('a withdrawal reaches whoever was told, and nobody else; nothing is owed any more', async () => {
    await aList('draw', { 'draw-told': undefined });
    await announce(world(), 'draw', '2026-04-02', { add: [recipient('draw-new')] });
    await work().deliver();
    await engaged(world(), 'draw-late', 'draw', { email: 'draw-late@example.com' });
    const [, version] = await versionsOf('draw');
    await world().do('withdrawVersion', { version: version?.id, reason: 'Not after all.' }, 'version { id }');
    await work().deliver();
    expect([mailsTo('draw-told'), mailsTo('draw-late')]).toEqual([2, 0]);
    expect(await noticeOf('draw')).toMatchObject({ state: 'WITHDRAWN' });
    expect(await world().refuse('acknowledgeNotice', { notice: (await noticeOf('draw')).id, controller: 'draw-told' })).toMatchObject({
      code: 'CONFLICT',
    });
    await on('2026-06-01');
    expect([mailsTo('draw-told'), mailsTo('draw-late')]).toEqual([2, 0]);
  });

  test('who is engaged while a notice runs gets it, with a window of its own', async () => {
    await aList('join', { 'join-first': undefined });
    await announce(world(), 'join', '2026-04-02', { add: [recipient('join-new')] });
    world().on('2026-03-20');
    await engaged(world(), 'join-second', 'join', { email: 'join-second@example.com' });
    await work().deliver();
    expect((await recipientsOf(world(), (await noticeOf('join')).id))['join-second']).toMatchObject({
      state: 'TOLD',
      effectiveOn: '2026-04-20',
    });
    expect(await appliesTo(world(), 'join', 'join-second', '2026-04-19')).toMatchObject({ held: ['join-new WINDOW_OPEN'] });
    expect(await appliesTo(world(), 'join', 'join-second', '2026-04-20')).toMatchObject({ keys: ['join-new', 'join-old'] });
  });

  test('where the clock starts with the delivery, the days count from the day on which it came through', async () => {
    await aList('clock', {});
    const receiver = await work().receiver();
    receiver.answer = 500;
    await engaged(world(), 'clock-one', 'clock', { receiver, terms: { clock: 'DELIVERED' } });
    await engaged(world(), 'clock-two', 'clock', { receiver, terms: { clock: 'SENT' } });
    await announce(world(), 'clock', '2026-04-02', { add: [recipient('clock-new')] });
    await work().deliver();
    const { id } = await noticeOf('clock');
    expect((await recipientsOf(world(), id))['clock-one']).toMatchObject({ state: 'PENDING', objectBy: null, effectiveOn: null });
    receiver.answer = 200;
    await on('2026-03-04');
    expect(await recipientsOf(world(), id)).toMatchObject({
      'clock-one': { state: 'TOLD', effectiveOn: '2026-04-04' },
      'clock-two': { state: 'TOLD', effectiveOn: '2026-04-02' },
    });
    expect(new Set(receiver.received.map((one) => one.id)).size).toBe(2);
  });

  test('while nobody told it, nothing applies to it: workers that were off for a month do the right things, once', async () => {
    await aList('off', { 'off-one': undefined });
    await announce(world(), 'off', '2026-04-02', { add: [recipient('off-new')] });
    world().on('2026-04-20');
    expect(await appliesTo(world(), 'off', 'off-one', '2026-04-20')).toMatchObject({ held: ['off-new WINDOW_OPEN'] });
    await work().tick();
    await work().tick();
    expect(mailsTo('off-one')).toBe(1);
    expect((await recipientsOf(world(), (await noticeOf('off')).id))['off-one']).toMatchObject({
      state: 'TOLD',
      effectiveOn: '2026-05-21',
    });
    await on('2026-05-21');
    // Reminded too late to be of use, it was not reminded; its silence was recorded; it is told that the version applies.
    expect(mailsTo('off-one')).toBe(2);
    expect(await appliesTo(world(), 'off', 'off-one', '2026-05-20')).toMatchObject({ held: ['off-new WINDOW_OPEN'] });
    expect(await appliesTo(world(), 'off', 'off-one', '2026-05-21')).toMatchObject({ held: [], keys: ['off-new', 'off-old'] });
  });

  test('what does not fall under Art. 28(2) is told as information, without windows', async () => {
    await aList('info', { 'info-one': undefined }, { capacity: 'CONTROLLER', terms: null });
    await announce(world(), 'info', '2026-03-03', { add: [recipient('info-new')] });
    await work().deliver();
    const notice = await noticeOf('info');
    expect((await recipientsOf(world(), notice.id))['info-one']).toMatchObject({
      state: 'TOLD',
      objectBy: null,
      effectiveOn: '2026-03-03',
    });
    const change = notice.changes[0]?.id;
    expect(
      await world().refuse('raiseObjection', { notice: notice.id, controller: 'info-one', changes: [change], grounds: 'No.' }),
    ).toMatchObject({ code: 'INVALID', input: 'input.changes.0' });
    expect(await appliesTo(world(), 'info', 'info-one', '2026-03-03')).toMatchObject({ keys: ['info-new', 'info-old'], held: [] });
  });

  test('who waives its period has the change from the announced day on', async () => {
    await aList('waive', { 'waive-one': { notice: days(90) } });
    await announce(world(), 'waive', '2026-04-02', { add: [recipient('waive-new')] });
    await work().deliver();
    expect(await appliesTo(world(), 'waive', 'waive-one', '2026-04-02')).toMatchObject({ held: ['waive-new WINDOW_OPEN'] });
    await world().do('waiveNotice', { notice: (await noticeOf('waive')).id, controller: 'waive-one' }, 'recipient { state }');
    expect(await appliesTo(world(), 'waive', 'waive-one', '2026-04-02')).toMatchObject({ held: [], keys: ['waive-new', 'waive-old'] });
  });

  test('terms without an agreed notice period cannot be used to announce', async () => {
    await aList('none', { 'none-one': { notice: null } });
    await expect(announce(world(), 'none', '2026-04-02', { add: [recipient('none-new')] })).rejects.toThrow(
      'No notice period is agreed with \\"none-one\\"',
    );
  });
});
