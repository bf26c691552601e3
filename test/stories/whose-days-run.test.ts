// Whose days run and from when: emergencies, withdrawals, late comers, clocks that start with the delivery, workers that were away,
// notices that are information only, periods that are waived.

import { describe, expect, test } from 'vitest';
import { appliesTo, engaged, recipientsOf } from '../a-controller.ts';
import { days, gateStory } from '../a-gate-story.ts';
import { announce, known, recipient } from '../a-list.ts';
import { useWork } from '../at-work.ts';
import { kinds } from '../fresh-database.ts';
import { useWorld } from '../world.ts';

describe.each(kinds)('on %s', (kind) => {
  const world = useWorld(kind);
  const work = useWork(world);
  const { on, aList, noticeOf, mailsTo, versionsOf, statesOf, findingsOn } = gateStory(world, work);

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
    expect(await findingsOn('fire', '2026-03-04')).not.toContain('USED_AGAINST_TERMS');
    expect(await findingsOn('fire', '2026-03-05')).toContain('USED_AGAINST_TERMS');
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
    expect(await findingsOn('used', '2026-02-20')).toContain('USED_AGAINST_TERMS');
    expect(await findingsOn('used', '2026-02-25')).not.toContain('USED_AGAINST_TERMS');
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
