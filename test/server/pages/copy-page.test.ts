// The link in mails to those who want courtesy copies, over real HTTP: opening it changes nothing, its buttons do, and so does the one
// POST of a mail program.

import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../../../server/access/actor.ts';
import { copyLink } from '../../../server/deliveries/copy-link.ts';
import { CopySubscription } from '../../../server/deliveries/copy-subscription.entity.ts';
import { createList } from '../../a-list.ts';
import { kinds } from '../../fresh-database.ts';
import { tableContents } from '../../table-contents.ts';
import { settings } from '../../world.ts';
import { useServedWorld } from './a-served-world.ts';

const nobody: Actor = { role: 'ANONYMOUS' };
const FORM = 'application/x-www-form-urlencoded';

describe.each(kinds)('on %s', (kind) => {
  const served = useServedWorld(kind);
  let path = '';
  let made = 0;

  const stateOf = async () => {
    const [row] = await served()
      .world.database.em()
      .find(CopySubscription, {}, { orderBy: { id: 'desc' }, limit: 1 });
    return row?.endedAt ? 'ended' : row?.confirmedAt ? 'confirmed' : 'waiting';
  };
  const post = async (body: BodyInit, contentType: string | null = FORM, to = path) => {
    const headers: Record<string, string> = contentType === null ? {} : { 'content-type': contentType };
    const response = await fetch(served().running.url + to, { method: 'POST', headers, body, redirect: 'manual' });
    return { status: response.status, text: await response.text() };
  };

  beforeAll(async () => {
    await createList(served().world, 'minicrm', { title: '<b>"Crm" & Co</b>' });
  });
  beforeEach(async () => {
    const { world } = served();
    world.now = world.now.add({ hours: 1 });
    const input = {
      list: 'minicrm',
      email: `reader-${(made += 1)}@example.com`,
      language: made % 2 === 0 ? 'hu' : 'en',
      countries: ['HU'],
      dataCategories: ['<i>'],
    };
    await world.do('subscribeCopy', input, 'accepted', nobody);
    const { id } = await world.database.em().findOneOrFail(CopySubscription, { email: input.email });
    path = copyLink('', settings.secretKeys, id);
  });

  test('the page says what was asked for, in the language of the one who asked, and loads nothing', async () => {
    const response = await served().get(path);
    const page = await response.text();
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    );
    expect(response.headers.get('x-robots-tag')).toContain('noindex');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const hungarian = made % 2 === 0;
    expect(page).toContain(`<html lang="${hungarian ? 'hu' : 'en'}">`);
    expect(page).toContain(hungarian ? 'Igen, kérek másolatot' : 'Yes, send me copies');
    expect(page).toContain(hungarian ? 'Magyarország' : 'Hungary');
    expect(page).toContain('&lt;b&gt;&quot;Crm&quot; &amp; Co&lt;/b&gt;');
    expect(page).toContain('&lt;i&gt;');
    expect(page).not.toMatch(/<script|<b>|<i>|<img|<link|src=|style="|\son\w+=|https?:/i);
    expect(page.match(/<button type="submit" name="action" value="(?:confirm|end)"/g)).toHaveLength(2);
    expect([page.match(/<h1>/g)?.length, page.match(/<main>/g)?.length, page.match(/<title>[^<]+<\/title>/g)?.length]).toEqual([1, 1, 1]);
  });

  test('opening it changes nothing, however often and in whatever state', async () => {
    for (const action of ['', 'confirm', 'end']) {
      if (action !== '') await post(`action=${action}`);
      const before = await tableContents(served().world.database, ['token']);
      for (const method of ['GET', 'HEAD', 'GET']) expect((await fetch(served().running.url + path, { method })).status).toBe(200);
      for (const query of ['?action=confirm', '?List-Unsubscribe=One-Click']) expect((await served().get(path + query)).status).toBe(200);
      expect(await tableContents(served().world.database, ['token'])).toEqual(before);
    }
  });

  test('confirmed with one button, ended with the other; what has ended stays so', async () => {
    expect(await post('action=confirm')).toMatchObject({ status: 200, text: expect.stringMatching(/You get copies|Ön másolatot kap/) });
    expect(await stateOf()).toBe('confirmed');
    expect(await post('action=confirm')).toMatchObject({ status: 200 });
    expect(await post('action=end')).toMatchObject({ status: 200, text: expect.stringMatching(/has been forgotten|A címét töröltük/) });
    expect(await stateOf()).toBe('ended');
    const page = await post('action=confirm');
    expect(page.text).not.toMatch(/<button/);
    expect(await stateOf()).toBe('ended');
  });

  test('a mail program ends it with one POST, in either form of RFC 8058, and without cookies, referrer or a second step', async () => {
    expect(await post('List-Unsubscribe=One-Click')).toMatchObject({ status: 200 });
    expect(await stateOf()).toBe('ended');
  });

  test('the other form', async () => {
    await post('action=confirm');
    const form = new FormData();
    form.set('List-Unsubscribe', 'One-Click');
    expect(await post(form, null)).toMatchObject({ status: 200 });
    expect(await stateOf()).toBe('ended');
  });

  test('a link that was not made here leads nowhere, whatever is sent to it', async () => {
    const [, , id = '', proof = ''] = path.split('/');
    const last = proof.endsWith('A') ? 'B' : 'A';
    for (const wrong of [
      `/copies/${id}/${proof.slice(0, -2)}${last}A`,
      `/copies/${id}/x`,
      `/copies/copy_0/${proof}`,
      `/copies/%00/${proof}`,
    ]) {
      expect((await served().get(wrong)).status).toBe(404);
      for (const body of ['action=confirm', 'List-Unsubscribe=One-Click']) expect((await post(body, FORM, wrong)).status).toBe(404);
    }
    expect(await (await served().get(`/copies/${id}/x`)).text()).toContain('This link leads nowhere');
    expect(await stateOf()).toBe('waiting');
  });

  test.each([
    ['nothing in particular', 'x=1', FORM, 400],
    ['an empty form', '', FORM, 400],
    ['a torn form', 'action=end', 'multipart/form-data; boundary=x', 400],
    ['JSON', '{"action":"end"}', 'application/json', 400],
    ['a text', 'action=end', 'text/plain', 400],
    ['anything else', 'action=end', 'application/octet-stream', 415],
    ['very much', `action=end&x=${'x'.repeat(5000)}`, FORM, 413],
  ])('%s is refused, and changes nothing', async (_what, body, contentType, status) => {
    expect(await post(body, contentType)).toMatchObject({ status });
    expect(await stateOf()).toBe('waiting');
  });

  test('forms are read nowhere else, and no link is in the log', async () => {
    expect((await post('query={viewer{role}}', FORM, '/graphql')).status).toBe(415);
    const [, , id = '', proof = ''] = path.split('/');
    expect(served().logged.join('')).toContain('/copies/:id/:proof');
    expect(served().logged.join('')).not.toContain(proof);
    expect(served().logged.join('')).not.toContain(id);
    expect(served().logged.join('')).not.toContain('@example.com');
  });
});
