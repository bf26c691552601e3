// A stranger's spring: it asks for copies of a public list, is asked back by mail, confirms, reads one, and has enough.

import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { announce, createList, known, recipient, recordPast } from '../a-list.ts';
import { anSmtpServer, opened, type TestServer } from '../an-smtp-server.ts';
import { useServedWorld } from '../server/pages/a-served-world.ts';

let mailServer: TestServer;
beforeAll(async () => {
  mailServer = await anSmtpServer();
});
afterAll(() => mailServer.stop());
const served = useServedWorld('postgres', () => ({ SMTP_URL: mailServer.url, MAIL_FROM: 'Onward <notices@onward.example>' }));

const arrived = async (count: number) => {
  await vi.waitFor(() => expect(mailServer.arrived).toHaveLength(count), { timeout: 20_000, interval: 100 });
  const mail = mailServer.arrived[count - 1];
  if (!mail) throw new Error('no mail');
  expect(mail.recipients).toEqual(['reader@example.com']);
  return opened(mail);
};
const post = (url: string, body: string) =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body, redirect: 'error' });
let link = '';

test('it asks for copies of what concerns Germany, without a token', async () => {
  const { world, ask } = served();
  await createList(world, 'minicrm', { title: 'MiniCRM: sub-processors' });
  await recordPast(world, 'minicrm', '2024-01-30', [recipient('telekom', { contactPerson: { name: 'Telek Om' } }), recipient('google')]);
  const { body } = await ask(
    'mutation { subscribeCopy(input: { list: "minicrm", email: "reader@example.com", language: "hu", countries: ["DE"] }) { accepted } }',
  );
  expect(body).toEqual({ data: { subscribeCopy: { accepted: true } } });
});

test('a mail asks whether it was really them; opening its link does nothing yet', async () => {
  const mail = await arrived(1);
  expect(mail.subject).toContain('Kérjük, erősítse meg');
  [link = ''] = /https?:\/\/\S+\/copies\/\S+/.exec(mail.text ?? '') ?? [];
  const page = await (await fetch(link)).text();
  expect(page).toContain('Németország');
  expect((await post(link, 'action=confirm')).status).toBe(200);
});

test('a notice is announced, and the copy tells of Germany alone', async () => {
  const { world } = served();
  const contactPerson = { name: 'Somebody Else' };
  const edit = { add: [recipient('hetzner', { country: 'DE' }), recipient('yettel')], change: [known('telekom', { contactPerson })] };
  await announce(world, 'minicrm', '2026-04-02', edit);
  const mail = await arrived(2);
  expect(mail.text).toContain('A hetzner Kft. (Németország)');
  expect(mail.text).not.toMatch(/yettel|Somebody Else|Telek Om/);
  const headers = Object.fromEntries(mail.headers.map(({ key, value }) => [key, value]));
  expect(headers['list-unsubscribe']).toBe(`<${link}>`);
  expect(headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
});

test('its mail program ends the copies with one POST, and the next notice does not reach it', async () => {
  const { world } = served();
  expect((await post(link, 'List-Unsubscribe=One-Click')).status).toBe(200);
  world.on('2026-04-03');
  await announce(world, 'minicrm', '2026-05-10', { remove: ['hetzner'] });
  const rows: { mail_to: string; state: string }[] = await world.database
    .em()
    .execute('select mail_to, state from delivery where copy_id is not null');
  expect(rows.map((row) => row.mail_to)).toEqual(['(forgotten)', '(forgotten)']);
  expect(rows.map((row) => row.state)).not.toContain('PENDING');
  expect(mailServer.arrived).toHaveLength(2);
});
