// Evidence of a real notice: it verifies for somebody who has nothing but the file and the registry's key, names who was told what,
// keeps names and addresses of people in digests, and goes on verifying when they are forgotten.

import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../schema/proof/evidence.ts';
import { verifyEvidence } from '../../../schema/proof/verify-evidence.ts';
import type { Actor } from '../../../server/access/actor.ts';
import { engaged, noticesOf } from '../../a-controller.ts';
import { announce, createList, recipient, recordPast } from '../../a-list.ts';
import { useWork } from '../../at-work.ts';
import { kinds } from '../../fresh-database.ts';
import { useWorld } from '../../world.ts';

const parsed = (text: string): Evidence => JSON.parse(text);
const kindsOf = (text: string): readonly string[] => [...new Set(parsed(text).records.map((record) => record.kind))];

describe.each(kinds)('on %s', (kind) => {
  const world = useWorld(kind);
  const work = useWork(world);
  let bepro: Actor;
  let notice = '';

  const evidenceFor = (actor?: Actor, controller?: string): Promise<string> =>
    world().get<string>(
      'query ($notice: ID!, $controller: String) { evidence(notice: $notice, controller: $controller) }',
      { notice, controller },
      actor,
    );
  const publicKey = async (): Promise<string> => (await world().get<{ publicKey: string }>('{ registryKey { publicKey } }')).publicKey;

  test('a notice is issued, delivered, objected to', async () => {
    await createList(world(), 'minicrm', { terms: { notice: { count: 30, unit: 'DAYS' }, objection: { count: 10, unit: 'DAYS' } } });
    await recordPast(world(), 'minicrm', '2024-01-30', [recipient('telekom')]);
    const receiver = await work().receiver();
    bepro = await engaged(world(), 'bepro', 'minicrm', { email: 'anna@bepro.example', receiver });
    await engaged(world(), 'shop', 'minicrm', { email: 'bela@shop.example' });
    const person = recipient('busi', {
      newParty: { slug: 'busi', name: 'Busi Antónia', naturalPerson: true },
      name: 'Busi Antónia e.v.',
      contactPerson: { name: 'Busi Antónia', email: 'antonia@busi.example' },
    });
    await announce(world(), 'minicrm', '2026-05-01', { add: [person] });
    await work().deliver();
    const [issued] = await noticesOf(world(), 'minicrm');
    notice = issued?.id ?? '';
    expect(issued?.changes).toMatchObject([{ kind: 'ADDITION', entryKey: 'busi' }]);
    await world().do(
      'raiseObjection',
      { notice, changes: [issued?.changes[0]?.id], grounds: 'A conflict of interest.' },
      'objection { id }',
      bepro,
    );
    await world().do('acknowledgeNotice', { notice, controller: 'shop' }, 'recipient { id }');
    await work().deliver();
  });

  test('it verifies with the key of the registry, and with the head that the recipient was shown', async () => {
    const text = await evidenceFor();
    const head = (await noticesOf(world(), 'minicrm'))[0]?.headHash ?? null;
    expect(verifyEvidence(text, { key: await publicKey(), head })).toMatchObject({ ok: true, keyKnown: true });
    expect(verifyEvidence(text, { key: null, head: 'f'.repeat(64) })).toMatchObject({ ok: false });
    expect(kindsOf(text)).toEqual([
      'version',
      'notice',
      'terms',
      'recipient',
      'delivery',
      'attempt',
      'event',
      'objection',
      'objection-step',
      'audit',
    ]);
  });

  test('whoever alters a record is named', async () => {
    const text = await evidenceFor();
    const altered = text.replace('A conflict of interest.', 'A conflict of interes!.');
    const objection = parsed(text).records.find(({ kind: what }) => what === 'objection');
    expect(verifyEvidence(altered, { key: null, head: null })).toMatchObject({ ok: false, record: `objection ${objection?.id}` });
  });

  test('people stand in the records as digests, and are opened beside them', async () => {
    const text = await evidenceFor();
    const records = JSON.stringify(parsed(text).records);
    for (const name of ['Busi Antónia', 'antonia@busi.example', 'anna@bepro.example', 'bela@shop.example']) {
      expect(records).not.toContain(name);
      expect(JSON.stringify(parsed(text).personal)).toContain(name);
    }
  });

  test('a controller gets evidence of its own alone', async () => {
    const records = parsed(await evidenceFor(bepro)).records.filter((record) => record.kind === 'recipient');
    expect(records.map(({ data }) => data['controller'])).toEqual(['bepro']);
    const { refused } = await world().ask('query ($notice: ID!) { evidence(notice: $notice, controller: "shop") }', { notice }, bepro);
    expect(refused).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('what is forgotten is opened no more, and everything still verifies', async () => {
    await world().do('erasePersonalData', { party: 'busi', erase: 'EVERYTHING' }, 'party { id }');
    const text = await evidenceFor();
    expect(JSON.stringify(parsed(text).personal)).not.toContain('Busi');
    expect(verifyEvidence(text, { key: await publicKey(), head: null })).toMatchObject({ ok: true });
    await world().do('erasePersonalData', { party: 'bepro-party', erase: 'CONTACT_PERSONS' }, 'party { id }');
    const again = await evidenceFor();
    expect(again).not.toContain('anna@bepro.example');
    expect(verifyEvidence(again, { key: await publicKey(), head: null })).toMatchObject({ ok: true });
    const [shown] = await noticesOf(world(), 'minicrm');
    expect(shown?.changes[0]?.statement).toContain('(erased)');
  });
});
