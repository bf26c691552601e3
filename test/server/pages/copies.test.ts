// Courtesy copies, as rows: who is asked whether it was really them, how often; who gets a copy of what; what is forgotten.

import { afterEach, describe, expect, test } from 'vitest';
import type { Actor } from '../../../server/access/actor.ts';
import { confirmCopy, unsubscribeCopy } from '../../../server/deliveries/answer-copy.ts';
import { copyLink } from '../../../server/deliveries/copy-link.ts';
import { CopySubscription } from '../../../server/deliveries/copy-subscription.entity.ts';
import { forgetCopies } from '../../../server/deliveries/forget-copies.ts';
import { MOST_AN_HOUR, MOST_TO_ONE, MOST_WAITING } from '../../../server/deliveries/subscribe-copy.ts';
import { announce, createList, known, recipient, recordPast } from '../../a-list.ts';
import { kinds } from '../../fresh-database.ts';
import { settings, useWorld } from '../../world.ts';

const nobody: Actor = { role: 'ANONYMOUS' };

/** The link of a subscription, in its parts. */
const linkOf = ({ id }: CopySubscription) => ({ id, proof: copyLink('', settings.secretKeys, id).split('/').at(-1) ?? '' });

interface Mail {
  readonly type: string;
  readonly mail_to: string;
  readonly state: string;
  readonly changes: readonly string[] | null;
}

describe.each(kinds)('on %s', (kind) => {
  const world = useWorld(kind);
  const em = () => world().database.em();
  let made = 0;
  const list = async (facts: object = {}): Promise<string> => {
    const slug = `list-${(made += 1)}`;
    await createList(world(), slug, facts);
    return slug;
  };
  const subscribe = (slug: string, email: string, facts: object = {}) =>
    world().do('subscribeCopy', { list: slug, email, ...facts }, 'accepted', nobody);
  const mails = (slug: string): Promise<Mail[]> =>
    em().execute(
      `select message.type, delivery.mail_to, delivery.state, delivery.extra -> 'changes' as changes
       from delivery join message on message.id = delivery.message_id join copy_subscription as copy on copy.id = delivery.copy_id
       join list on list.id = copy.list_id where list.slug = ? order by delivery.id`,
      [slug],
    );
  const rows = async (slug: string) => {
    const { id } = await world().get<{ id: string }>('query ($slug: String!) { list(slug: $slug) { id } }', { slug });
    return em().find(CopySubscription, { list: id }, { orderBy: { id: 'asc' } });
  };
  const by = () => ({ actor: nobody, now: world().now });
  const confirmed = async (slug: string, email: string, facts: object = {}): Promise<CopySubscription> => {
    await subscribe(slug, email, facts);
    const row = (await rows(slug)).at(-1);
    if (!row) throw new Error('nothing was stored');
    await confirmCopy(em(), linkOf(row), settings.secretKeys, by());
    return row;
  };
  afterEach(() => {
    // Every test begins in an hour of its own.
    world().now = world().now.add({ hours: 2 });
  });

  test('whoever asks is asked back, once, in the mail; a list that is not public is not there', async () => {
    const slug = await list();
    expect(await subscribe(slug, 'Reader@Example.com', { language: 'hu' })).toEqual({ accepted: true });
    expect(await mails(slug)).toEqual([{ type: 'copy.confirm', mail_to: 'reader@example.com', state: 'PENDING', changes: null }]);
    expect(await rows(slug)).toMatchObject([{ language: 'hu', countries: [], dataCategories: [], confirmedAt: null, endedAt: null }]);
    const hidden = await list({ public: false });
    const refusals = [hidden, 'nowhere'].map((one) => world().refuse('subscribeCopy', { list: one, email: 'a@example.com' }, nobody));
    const [there, missing] = await Promise.all(refusals);
    expect(there).toEqual({ ...missing, message: missing?.message.replace('nowhere', hidden) });
    expect(missing?.code).toBe('NOT_FOUND');
  });

  test('within a day nobody is asked twice, however the address is spelt; what was wanted last is what is confirmed', async () => {
    const slug = await list();
    await subscribe(slug, 'reader@example.com', { countries: ['US'] });
    world().now = world().now.add({ hours: 23 });
    expect(await subscribe(slug, 'READER@example.com', { countries: ['HU', 'DE', 'HU'], dataCategories: ['names'] })).toEqual({
      accepted: true,
    });
    expect(await mails(slug)).toHaveLength(1);
    expect(await rows(slug)).toMatchObject([{ countries: ['DE', 'HU'], dataCategories: ['names'] }]);
    world().now = world().now.add({ hours: 2 });
    await subscribe(slug, 'reader@example.com');
    expect(await mails(slug)).toHaveLength(2);
  });

  test('of several that ask for one address at the same moment one is taken', async () => {
    const slug = await list();
    const asked = Array.from({ length: 5 }, () => subscribe(slug, 'reader@example.com'));
    expect(await Promise.all(asked)).toEqual(asked.map(() => ({ accepted: true })));
    expect(await mails(slug)).toHaveLength(1);
  });

  test('whoever gets copies already cannot be told from anybody else, and is asked before anything changes', async () => {
    const slug = await list();
    const { id } = await confirmed(slug, 'reader@example.com', { countries: ['HU'] });
    expect(await subscribe(slug, 'reader@example.com')).toEqual({ accepted: true });
    expect(await mails(slug)).toHaveLength(1);
    world().now = world().now.add({ hours: 25 });
    expect(await subscribe(slug, 'reader@example.com', { countries: ['DE'] })).toEqual({ accepted: true });
    const [old, fresh] = await rows(slug);
    expect([old?.id, old?.countries, fresh?.confirmedAt]).toEqual([id, ['HU'], null]);
    if (!fresh) throw new Error('no second wish');
    await confirmCopy(em(), linkOf(fresh), settings.secretKeys, by());
    expect((await rows(slug)).map(({ email, endedAt }) => [email, endedAt !== null])).toEqual([
      [null, true],
      ['reader@example.com', false],
    ]);
  });

  test('nobody can be mailed to death: by one list, by many, by everybody together', async () => {
    const slugs = [await list(), await list(), await list(), await list()];
    for (const slug of slugs) expect(await subscribe(slug, 'victim@example.com')).toEqual({ accepted: true });
    expect((await Promise.all(slugs.map(mails))).flat()).toHaveLength(MOST_TO_ONE);

    world().now = world().now.add({ hours: 2 });
    const [slug = ''] = slugs;
    for (let index = 0; index < MOST_AN_HOUR; index += 1) await subscribe(slug, `reader-${index}@example.com`);
    for (const email of ['one-more@example.com', 'reader-1@example.com'])
      expect(await world().refuse('subscribeCopy', { list: slug, email }, nobody)).toMatchObject({ code: 'CONFLICT' });
    world().now = world().now.add({ hours: 1 });
    expect(await subscribe(slug, 'one-more@example.com')).toEqual({ accepted: true });
  });

  test('only so many may wait for their confirmation on one list', async () => {
    const [full, free] = [await list(), await list()];
    await em().execute(
      `insert into copy_subscription (id, list_id, email, language, countries, data_categories, created_at)
       select 'copy_full_' || number, list.id, number || '@example.com', 'en', '[]', '[]', ?::timestamptz
       from list cross join generate_series(1, ${MOST_WAITING}) as number where list.slug = ?`,
      [world().now.subtract({ hours: 30 }).toString(), full],
    );
    for (const email of ['new@example.com', '1@example.com'])
      expect(await world().refuse('subscribeCopy', { list: full, email }, nobody)).toMatchObject({ code: 'CONFLICT' });
    expect(await subscribe(free, 'new@example.com')).toEqual({ accepted: true });
  });

  test('what nobody confirms is forgotten after seven days, and cannot be confirmed any more', async () => {
    const slug = await list();
    await subscribe(slug, 'reader@example.com');
    const kept = await confirmed(slug, 'kept@example.com');
    world().now = world().now.add({ hours: 24 * 7 - 1 });
    await forgetCopies(em(), world().now);
    expect((await rows(slug)).map(({ email }) => email)).toEqual(['reader@example.com', 'kept@example.com']);
    world().now = world().now.add({ hours: 1 });
    const [waiting] = await rows(slug);
    if (!waiting) throw new Error('nothing waits');
    expect(await confirmCopy(em(), linkOf(waiting), settings.secretKeys, by())).toMatchObject({ state: 'ENDED' });
    await forgetCopies(em(), world().now);
    expect(await rows(slug)).toMatchObject([
      { email: null, confirmedAt: null },
      { id: kept.id, email: 'kept@example.com', endedAt: null },
    ]);
    expect((await mails(slug)).map(({ mail_to, state }) => [mail_to, state])).toEqual([
      ['(forgotten)', 'CANCELLED'],
      ['kept@example.com', 'PENDING'],
    ]);
  });

  test('a copy tells what was asked for, and nothing about contact persons', async () => {
    const slug = await list({ terms: { notice: { count: 1, unit: 'DAYS' } } });
    const transfers = [{ destination: 'US', mechanisms: [] }];
    const contactPerson = { name: 'Telek Om' };
    await recordPast(world(), slug, '2024-01-30', [
      recipient(`${slug}-telekom`, { contactPerson }),
      recipient(`${slug}-google`, { country: 'IE', transfers, dataCategories: ['E-mail address', 'Név'] }),
      recipient(`${slug}-apple`, { country: 'FR' }),
    ]);
    const wishes: [email: string, facts: object, told: readonly string[]][] = [
      ['all', {}, ['google', 'hetzner']],
      ['ireland', { countries: ['IE', 'SK'] }, ['google']],
      ['america', { countries: ['US'] }, ['google']],
      ['france-before', { countries: ['FR'] }, ['hetzner']],
      ['names', { dataCategories: ['nev'] }, ['google']],
      ['both', { countries: ['IE'], dataCategories: ['NÉV'] }, ['google']],
      ['not-both', { countries: ['FR'], dataCategories: ['név'] }, []],
      ['japan', { countries: ['JP'] }, []],
    ];
    for (const [who, facts] of wishes) await confirmed(slug, `${who}@example.com`, facts);
    await subscribe(slug, 'waiting@example.com');
    const day = world().now.add({ hours: 72 }).toString().slice(0, 10);
    const { id } = await announce(world(), slug, day, {
      change: [
        known(`${slug}-telekom`, { contactPerson: { name: 'Somebody Else' }, website: 'https://telekom.example' }),
        known(`${slug}-google`, { country: 'IE', purpose: 'mail' }),
      ],
      replace: [{ key: `${slug}-apple`, entry: recipient(`${slug}-hetzner`, { country: 'FR' }) }],
    });
    const copies = (await mails(slug)).filter(({ type }) => type === 'copy.issued');
    const short = (change: string) => change.split(':')[2]?.replace(`${slug}-`, '');
    expect(new Map(copies.map(({ mail_to, changes }) => [mail_to, new Set(changes?.map(short))]))).toEqual(
      new Map(wishes.filter(([, , told]) => told.length > 0).map(([who, , told]) => [`${who}@example.com`, new Set(told)])),
    );
    await world().do('withdrawVersion', { version: id, reason: 'a mistake' }, 'version { id }');
    expect(new Set((await mails(slug)).filter(({ type }) => type === 'copy.issued').map(({ state }) => state))).toEqual(
      new Set(['CANCELLED']),
    );
  });

  test('a list that is not public any more sends no copies, and nothing on it can be confirmed; it can still be ended', async () => {
    const slug = await list({ terms: { notice: { count: 1, unit: 'DAYS' } } });
    const copy = await confirmed(slug, 'reader@example.com');
    await subscribe(slug, 'waiting@example.com');
    await world().do('updateList', { slug, public: false }, 'list { id }');
    await announce(world(), slug, world().now.add({ hours: 72 }).toString().slice(0, 10), { add: [recipient(`${slug}-yettel`)] });
    expect((await mails(slug)).map(({ type }) => type)).toEqual(['copy.confirm', 'copy.confirm']);
    const waiting = (await rows(slug)).at(-1) ?? copy;
    expect(await confirmCopy(em(), linkOf(waiting), settings.secretKeys, by())).toMatchObject({ state: 'ENDED' });
    for (const row of [copy, waiting]) await unsubscribeCopy(em(), linkOf(row), settings.secretKeys, by());
    expect((await rows(slug)).map(({ email }) => email)).toEqual([null, null]);
  });

  test('ended, the address is nowhere any more, and ending it again changes nothing', async () => {
    const slug = await list({ terms: { notice: { count: 1, unit: 'DAYS' } } });
    const copy = await confirmed(slug, 'unmistakable@example.com');
    await announce(world(), slug, world().now.add({ hours: 72 }).toString().slice(0, 10), { add: [recipient(`${slug}-yettel`)] });
    await em().execute(
      `update delivery set state = 'DELIVERED', next_attempt_at = null where copy_id = ? and message_id in (select id from message where type = 'copy.confirm')`,
      [copy.id],
    );
    expect(await world().do('unsubscribeCopy', linkOf(copy), 'ended', nobody)).toEqual({ ended: true });
    expect((await mails(slug)).map(({ mail_to, state }) => [mail_to, state])).toEqual([
      ['(forgotten)', 'DELIVERED'],
      ['(forgotten)', 'CANCELLED'],
    ]);
    const tables: { name: string }[] = await em().execute(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    for (const { name } of tables) {
      const found: unknown[] = await em().execute(`select 1 from "${name}" as t where t::text like '%unmistakable%'`);
      expect([name, found]).toEqual([name, []]);
    }
    const endedAt = (await rows(slug))[0]?.endedAt;
    world().now = world().now.add({ minutes: 1 });
    expect(await world().do('unsubscribeCopy', linkOf(copy), 'ended', nobody)).toEqual({ ended: true });
    expect((await rows(slug))[0]?.endedAt).toEqual(endedAt);
    expect(await world().refuse('unsubscribeCopy', { ...linkOf(copy), proof: 'x' }, nobody)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await world().refuse('unsubscribeCopy', { id: 'copy_0', proof: linkOf(copy).proof }, nobody)).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
