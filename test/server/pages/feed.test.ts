// A list's feed: who reads what of it, what stands in it, and that feed readers can read it at all.

import { beforeAll, describe, expect, test } from 'vitest';
import { announce, createList, known, recipient, recordPast } from '../../a-list.ts';
import { kinds } from '../../fresh-database.ts';
import type { World } from '../../world.ts';
import { type AtomFeed, readAtom } from './atom.ts';
import { useServedWorld } from './a-served-world.ts';

const contact = (name: string) => ({ contactPerson: { name, email: 'contact@example.com' } });

/** A token of a controller, a publisher or an operator. */
async function tokenFor(world: World, facts: object): Promise<string> {
  const { secret } = await world.do<{ secret: string }>('createToken', { name: 'a reader', ...facts }, 'token { id } secret');
  return secret;
}

async function engaged(world: World, slug: string, list: string, terms: object): Promise<string> {
  await world.do('createController', { slug, party: `${list}-owner` }, 'controller { id }');
  await world.do('engage', { controller: slug, list, from: '2026-01-01', terms }, 'engagement { from }');
  return tokenFor(world, { role: 'CONTROLLER', controller: slug });
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

describe.each(kinds)('on %s', (kind) => {
  const served = useServedWorld(kind);
  const status = async (path: string, headers = {}) => (await served().get(path, headers)).status;
  const feed = async (slug: string, token?: string): Promise<AtomFeed> => {
    const response = await served().get(`/lists/${slug}/feed.atom`, token === undefined ? {} : bearer(token));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    return readAtom(await response.text());
  };
  let [controller, slow, publisher, elsewhere] = ['', '', '', ''];
  const hashes: string[] = [];

  beforeAll(async () => {
    const { world } = served();
    await createList(world, 'minicrm');
    await createList(world, 'secret', { public: false });
    controller = await engaged(world, 'bepro', 'minicrm', { objection: { count: 10, unit: 'DAYS' }, clock: 'PUBLISHED' });
    slow = await engaged(world, 'shop', 'minicrm', { clock: 'DELIVERED', notice: { count: 60, unit: 'DAYS' } });
    elsewhere = await engaged(world, 'stranger', 'secret', {});
    publisher = await tokenFor(world, { role: 'PUBLISHER', lists: ['minicrm'] });
    await recordPast(world, 'minicrm', '2024-01-30', [recipient('telekom', contact('Telek Om')), recipient('google', { country: 'IE' })]);
    const withdrawn = await announce(world, 'minicrm', '2026-05-01', { add: [recipient('yettel')] });
    world.on('2026-03-03');
    await world.do('withdrawVersion', { version: withdrawn.id, reason: 'Yettel does not come after all.' }, 'version { id }');
    world.on('2026-03-04');
    const change = [known('telekom', { ...contact('Somebody Else'), website: 'https://telekom.example/' })];
    const pending = await announce(world, 'minicrm', '2026-05-02', { change, remove: ['google'] });
    hashes.push(pending.hash, withdrawn.hash);
  });

  test('anybody reads what was announced on a public list, but not what was withdrawn', async () => {
    const { title, author, self, entries } = await feed('minicrm');
    expect({ title, author, self }).toEqual({
      title: 'Recipients of minicrm – minicrm Zrt.',
      author: 'minicrm Zrt.',
      self: `${served().running.url}/lists/minicrm/feed.atom`,
    });
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      title: 'Version 3, from 2 May 2026: 2 changes',
      author: 'minicrm Zrt.',
      published: '2026-03-04T08:00:00.000Z',
      updated: '2026-03-04T08:00:00.000Z',
      category: hashes[0],
    });
    expect(entries[0]?.id).toMatch(/^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(entries[0]?.content).toContain('google Kft. (sub-processor) leaves the list.');
    expect(entries[0]?.content).toContain(`<code>${hashes[0]}</code>`);
  });

  test('contact persons are told to those who are engaged with the list, and to nobody else', async () => {
    for (const token of [undefined, elsewhere]) {
      const text = JSON.stringify(await feed('minicrm', token));
      expect(text).not.toMatch(/Telek Om|Somebody Else|contact person|personal:sha256/);
      expect(text).toContain('https://telekom.example/');
    }
    expect(JSON.stringify(await feed('minicrm', controller))).toContain('Somebody Else');
    expect(JSON.stringify(await feed('minicrm', publisher))).toContain('Somebody Else');
  });

  test('a withdrawn version says so to those who keep the list and those who were told of it', async () => {
    for (const token of [publisher, controller]) {
      const { entries, updated } = await feed('minicrm', token);
      expect(entries.map(({ category }) => category)).toEqual(hashes);
      expect(entries[1]).toMatchObject({ title: 'Withdrawn: version 2, from 1 May 2026: one change', updated: '2026-03-03T08:00:00.000Z' });
      expect(entries[1]?.content).toContain('It was withdrawn on 3 March 2026');
      expect(entries[1]?.content).toContain('Yettel does not come after all.');
      expect(entries[1]?.content).not.toContain('You can object');
      expect(updated).toBe('2026-03-04T08:00:00.000Z');
    }
    expect((await feed('minicrm', elsewhere)).entries.map(({ category }) => category)).toEqual(hashes.slice(0, 1));
  });

  test('a controller reads its own days, and that they have not begun while nothing has reached it', async () => {
    const own = (await feed('minicrm', controller)).entries[0]?.content;
    expect(own).toContain('You can object until 24:00 on 16 March 2026 (Europe/Budapest).');
    expect(own).toContain('The changes apply to you from 2 May 2026 at the earliest.');
    expect((await feed('minicrm', slow)).entries[0]?.content).toContain('Your own periods begin when the notice reaches you.');
    expect((await feed('minicrm')).entries[0]?.content).not.toMatch(/apply to you|You can object/);
  });

  test('a list that is not public is there for those who may see it, by header or in the address', async () => {
    for (const slug of ['secret', 'nowhere', '%00', 'a'.repeat(150)]) {
      for (const headers of [{}, bearer(controller)])
        expect([slug, await status(`/lists/${slug}/feed.atom`, headers)]).toEqual([slug, 404]);
    }
    expect(await status('/lists/secret/feed.atom', bearer(elsewhere))).toBe(200);
    expect(await status(`/lists/secret/feed.atom?token=${elsewhere}`)).toBe(200);
    expect((await feed('secret', elsewhere)).entries).toEqual([]);
  });

  test('a token that is no good is 401, wherever it stands', async () => {
    const wrong = `${elsewhere.slice(0, -1)}${elsewhere.endsWith('A') ? 'B' : 'A'}`;
    for (const [query, headers] of [
      ['', bearer(wrong)],
      [`?token=${wrong}`, {}],
      ['?token=', {}],
      [`?token=${elsewhere}&token=${elsewhere}`, {}],
    ] as const) {
      const response = await served().get(`/lists/minicrm/feed.atom${query}`, headers);
      expect([query, response.status, response.headers.get('www-authenticate')]).toEqual([query, 401, 'Bearer']);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    }
    expect(served().logged.join('')).not.toContain('onw_');
  });
});

describe('what a reader has already is not sent again', () => {
  const served = useServedWorld('postgres');
  let [tag, date, token] = ['', '', ''];
  const asked = async (headers: Record<string, string>, query = '', method = 'GET') => {
    const response = await fetch(`${served().running.url}/lists/minicrm/feed.atom${query}`, { method, headers });
    return { response, status: response.status, text: await response.text() };
  };

  beforeAll(async () => {
    const { world } = served();
    await createList(world, 'minicrm', { language: 'hu' });
    token = await tokenFor(world, { role: 'OPERATOR' });
    await announce(world, 'minicrm', '2026-05-01', { add: [recipient('yettel', { country: 'HU', purpose: 'SMS' })] });
    const { response } = await asked({});
    [tag, date] = [response.headers.get('etag') ?? '', response.headers.get('last-modified') ?? ''];
  });

  test('a list that is kept in Hungarian speaks it', async () => {
    const { text } = await asked({});
    expect(readAtom(text).entries[0]?.title).toBe('1. változat, 2026. május 1-jétől: egy változás');
    expect(text).toContain('<div lang="hu">');
    expect(text).toContain('felkerül a listára');
  });

  test('it has a strong tag, a date, and how long it may be kept', async () => {
    const { response, text } = await asked({});
    expect(tag).toMatch(/^"[0-9a-f]{64}"$/);
    expect(date).toBe('Mon, 02 Mar 2026 09:00:00 GMT');
    expect(response.headers.get('cache-control')).toBe('public, max-age=300');
    expect(response.headers.get('etag')).toBe(tag);
    expect((await asked({})).text).toBe(text);
  });

  test.each([
    ['its tag', () => ({ 'if-none-match': tag }), 304],
    ['its tag among others', () => ({ 'if-none-match': `"x", W/${tag}` }), 304],
    ['anything', () => ({ 'if-none-match': '*' }), 304],
    ['another tag', () => ({ 'if-none-match': '"x"' }), 200],
    ['its date', () => ({ 'if-modified-since': date }), 304],
    ['a later date', () => ({ 'if-modified-since': 'Tue, 03 Mar 2026 09:00:00 GMT' }), 304],
    ['an earlier date', () => ({ 'if-modified-since': 'Mon, 02 Mar 2026 08:59:59 GMT' }), 200],
    ['no date', () => ({ 'if-modified-since': 'yesterday' }), 200],
    ['another tag with its date: the tag decides', () => ({ 'if-none-match': '"x"', 'if-modified-since': date }), 200],
  ])('for %s', async (_what, headers, status) => {
    const answer = await asked(headers());
    expect(answer.status).toBe(status);
    expect(answer.text === '').toBe(status === 304);
    expect(answer.response.headers.get('etag')).toBe(tag);
  });

  test('HEAD says the same without the text', async () => {
    const { response, text } = await asked({}, '', 'HEAD');
    expect([response.status, text, response.headers.get('etag')]).toEqual([200, '', tag]);
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(500);
  });

  test('what is for one reader is kept by no cache in between', async () => {
    for (const [headers, query] of [
      [bearer(token), ''],
      [{}, `?token=${token}`],
    ] as const) {
      const { response } = await asked(headers, query);
      expect(response.headers.get('cache-control')).toBe('private, no-cache');
      expect(response.headers.get('vary')).toContain('authorization');
    }
  });
});
