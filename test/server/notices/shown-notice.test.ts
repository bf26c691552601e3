// A notice through the API: what it says and proves, whom it reaches, and what waits for an approval.

import { beforeAll, describe, expect, test } from 'vitest';
import { hashOf } from '../../../schema/words/hash.ts';
import type { Actor } from '../../../server/access/actor.ts';
import { announce, createList, known, recipient, recordPast } from '../../a-list.ts';
import { kinds } from '../../fresh-database.ts';
import { useWorld } from '../../world.ts';

interface Seen {
  readonly id: string;
  readonly content: string;
  readonly changes: readonly { readonly id: string; readonly name: string; readonly statement: string; readonly underNotice: boolean }[];
}

const NOTICE = `id fromNumber toNumber state effectiveOn emergency emergencyReason informational hash headHash content list { slug }
  changes { id kind entryKey name underNotice statement }`;

const waiting = (since: string | null) => [{ entryKey: 'kis', reason: 'NOT_APPROVED', since }];

describe.each(kinds)('on %s', (kind) => {
  const world = useWorld(kind);
  let publisher: Actor;

  beforeAll(async () => {
    await createList(world(), 'crm', { terms: { notice: { count: 30, unit: 'DAYS' }, objection: { count: 10, unit: 'DAYS' } } });
    const { id } = await world().get<{ id: string }>('{ list(slug: "crm") { id } }');
    publisher = { role: 'PUBLISHER', tokenId: 'token', name: 'x', lists: new Set([id]) };
    await recordPast(world(), 'crm', '2026-01-01', [recipient('telekom')]);
    const engage = async (controller: string, facts: object = {}) => {
      await world().do('createController', { slug: controller, party: 'crm-owner' }, 'controller { id }');
      await world().do('engage', { controller, list: 'crm', from: '2026-01-01', ...facts }, 'engagement { from }');
    };
    await engage('reachable', { noticeEmail: 'notices@example.com' });
    await engage('unreachable');
    await engage('strict', { terms: { authorisation: 'SPECIFIC', clock: 'PUBLISHED' } });
    await world().do('createParty', { slug: 'kis', name: 'Kis Anna', naturalPerson: true }, 'party { id }');
    const person = known('kis', { name: 'Kis Anna', contactPerson: { name: 'Nagy Béla' } });
    await announce(world(), 'crm', '2026-04-02', { add: [person, recipient('bank', { role: 'INDEPENDENT_CONTROLLER' })] });
  });

  const notice = async (what = NOTICE, actor: Actor = publisher) => {
    const { edges } = await world().get<{ edges: { node: Seen }[] }>(`{ notices(list: "crm") { edges { node { ${what} } } } }`, {}, actor);
    const node = edges.at(-1)?.node;
    if (!node) throw new Error('no notice was issued');
    return node;
  };
  const approvals = async () => {
    const { edges } = await world().get<{ edges: { node: { slug: string; engagements: { approvals: object[] }[] } }[] }>(
      '{ controllers { edges { node { slug engagements { approvals { entryKey reason since } } } } } }',
    );
    return Object.fromEntries(edges.map(({ node }) => [node.slug, node.engagements.flatMap((engagement) => engagement.approvals)]));
  };

  test('it says what changes between which versions, and which of it falls under Art. 28(2)', async () => {
    expect(await notice()).toMatchObject({
      fromNumber: 1,
      toNumber: 2,
      state: 'OPEN',
      effectiveOn: '2026-04-02',
      emergency: false,
      emergencyReason: null,
      informational: false,
      list: { slug: 'crm' },
      changes: [
        { kind: 'ADDITION', entryKey: 'kis', name: 'Kis Anna', underNotice: true },
        { kind: 'ADDITION', entryKey: 'bank', name: 'bank Kft.', underNotice: false },
      ],
    });
  });

  test('its content hashes to its hash, and names the head of the list', async () => {
    const { content, ...proof } = await notice('hash headHash content');
    const list = await world().get<{ version: { hash: string } }>('{ list(slug: "crm") { version(number: 2) { hash } } }');
    expect(proof).toEqual({ hash: hashOf(content), headHash: list.version.hash });
    expect(JSON.parse(content)).toMatchObject({ format: 1, list: 'crm', headHash: list.version.hash });
  });

  test('the same changes have the same ids in a comparison of the two versions', async () => {
    const list = await world().get<{ diff: { changes: object[] } }>(
      '{ list(slug: "crm") { diff(from: 1, to: 2) { changes { id underNotice } } } }',
    );
    const { changes } = await notice('changes { id underNotice }');
    expect(list.diff.changes).toEqual(changes);
  });

  test('who can be reached, and who cannot, shows', async () => {
    const { edges } = await world().get<{ edges: { node: { recipients: { edges: { node: { controller: { slug: string } } }[] } } }[] }>(
      `{ notices { edges { node { recipients { edges { node {
        controller { slug } reachable channel deliveries { channel to event } objectBy effectiveOn } } } } } } }`,
      {},
      publisher,
    );
    const recipients = edges[0]?.node.recipients.edges.map(({ node }) => [node.controller.slug, node]) ?? [];
    expect(Object.fromEntries(recipients)).toMatchObject({
      reachable: { reachable: true, channel: null, deliveries: [{ channel: 'MAIL', to: 'notices@example.com', event: 'notice.issued' }] },
      unreachable: { reachable: false, deliveries: [], objectBy: '2026-03-12T23:00:00.000Z', effectiveOn: '2026-04-02' },
      strict: { reachable: true, channel: 'FEED', deliveries: [] },
    });
  });

  test('what waits for an approval is named until it is given', async () => {
    expect(await approvals()).toEqual({ reachable: [], unreachable: [], strict: waiting(null) });
    world().on('2026-04-02');
    expect(await approvals()).toMatchObject({ strict: waiting('2026-04-02') });
    const { id } = await notice('id');
    const { recipient: approved } = await world().do<{ recipient: object }>(
      'approveNotice',
      { notice: id, controller: 'strict' },
      'recipient { state approvedAt answeredAt waivedAt notice { id } informational }',
      publisher,
    );
    const at = '2026-04-02T08:00:00.000Z';
    expect(approved).toEqual({ state: 'APPROVED', approvedAt: at, answeredAt: at, waivedAt: null, notice: { id }, informational: false });
    expect(await approvals()).toMatchObject({ strict: [] });
  });

  test('whoever waives the rest of its period has the changes from the announced day, or from that day on', async () => {
    world().on('2026-03-20');
    const { id } = await notice('id');
    const { recipient: waived } = await world().do<{ recipient: object }>(
      'waiveNotice',
      { notice: id, controller: 'unreachable' },
      'recipient { state toldAt channel effectiveOn }',
      publisher,
    );
    expect(waived).toEqual({ state: 'WAIVED', toldAt: '2026-03-20T08:00:00.000Z', channel: 'PORTAL', effectiveOn: '2026-04-02' });
  });

  test('a person who was forgotten is named no more, and every hash stays', async () => {
    const before = await notice('id hash content changes { id name statement }');
    expect(JSON.stringify(before.changes)).toContain('Kis Anna');
    expect(before.content).not.toContain('Kis Anna');
    await world().do('erasePersonalData', { party: 'kis' }, 'party { id }');
    const after = await notice('id hash content changes { id name statement }');
    expect(JSON.stringify(after.changes)).not.toMatch(/Kis Anna|Nagy Béla/);
    expect(after.changes[0]?.name).toBe('(erased)');
    expect({ ...after, changes: [] }).toEqual({ ...before, changes: [] });
  });

  test('what changes nothing that falls under Art. 28(2) is told as information, and there is nothing to approve in it', async () => {
    world().on('2026-04-10');
    await announce(world(), 'crm', '2026-05-20', { change: [known('bank', { role: 'INDEPENDENT_CONTROLLER', purpose: 'loans' })] });
    const { id } = await notice('id');
    expect(await notice('informational state')).toEqual({ informational: true, state: 'OPEN' });
    expect(await world().refuse('approveNotice', { notice: id, controller: 'strict' }, publisher)).toMatchObject({
      code: 'INVALID',
      input: 'input.notice',
    });
    expect(await approvals()).toMatchObject({ strict: [] });
    const counts = async () =>
      (await world().get<{ edges: { node: object }[] }>('{ notices(state: CLOSED) { edges { node { id } } } }')).edges;
    expect(await counts()).not.toContainEqual({ node: { id } });
    world().on('2026-05-20');
    expect(await counts()).toContainEqual({ node: { id } });
  });
});
