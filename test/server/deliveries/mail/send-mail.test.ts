// Mails against a real SMTP server: what arrives, and what is said of a mail that did not.

import { afterEach, describe, expect, test } from 'vitest';
import { EVENT_EXAMPLES } from '../../../../schema/notice/event-examples.ts';
import { type MailedBody, mailInWords } from '../../../../schema/notice/mail-words.ts';
import { type ComposedMail, composeMail } from '../../../../server/deliveries/mail/compose-mail.ts';
import { type Mailer, openMailer } from '../../../../server/deliveries/mail/send-mail.ts';
import { anSmtpServer, aSilentServer, opened, reply, type TestServer } from './an-smtp-server.ts';

const issued = EVENT_EXAMPLES['notice.issued'];
const envelope = {
  deliveryId: 'delivery_1',
  recipientId: 'recipient_1',
  to: 'privacy@shop.example',
  from: { name: 'Onward értesítő', address: 'notices@onward.example' },
  replyTo: { name: 'MiniCRM, adatvédelem', address: 'dpo@minicrm.example' },
};
const mailOf = (body: MailedBody, language = 'en', over: Partial<typeof envelope> = {}): ComposedMail =>
  composeMail(mailInWords(body, { language }), { ...envelope, ...over });

const ends: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});
function mailerTo(url: string, deadlineMs = 5_000): Mailer {
  const mailer = openMailer({ smtpUrl: url }, deadlineMs);
  ends.push(mailer.close);
  return mailer;
}
async function aServer(options: Parameters<typeof anSmtpServer>[0] = {}): Promise<{ server: TestServer; mailer: Mailer }> {
  const server = await anSmtpServer(options);
  ends.push(server.stop);
  return { server, mailer: mailerTo(server.url) };
}

/** A server that answers one command with the reply given. */
const at = (step: 'onMailFrom' | 'onRcptTo', code: number, text: string) => ({
  [step]: (_address: unknown, _session: unknown, callback: (error: Error) => void) => callback(reply(code, text)),
});

describe('a mail that arrives', () => {
  test('has both bodies, Hungarian letters, the sender, and the address for answers', async () => {
    const { server, mailer } = await aServer();
    const reason = 'Az adatközpont leégett: őrült tűz, űzött dolgozók.';
    const { notice, recipient } = issued.data;
    const body: MailedBody = { ...issued, data: { notice: { ...notice, emergency: true, emergencyReason: reason }, recipient } };
    expect(await mailer.send(mailOf(body, 'hu'))).toMatchObject({ outcome: 'ACCEPTED', response: expect.stringMatching(/^250 /) });
    const [mail] = server.arrived;
    if (!mail) throw new Error('nothing arrived');
    const email = await opened(mail);
    expect(email.subject).toBe('MiniCRM: data sub-processors (MiniCRM Zrt.): változások 2026. április 2-ától, 2. változat');
    expect(email.text).toContain('Kifogást 2026. március 12-én 24:00 óráig (Europe/Budapest) tehetnek.');
    expect(email.text).toContain(`> ${reason}`);
    expect(email.html).toContain('<html lang="hu">');
    expect(email.html).toContain(`>${reason}</blockquote>`);
    expect(email.from).toMatchObject({ name: 'Onward értesítő', address: 'notices@onward.example' });
    expect(email.replyTo).toMatchObject([{ name: 'MiniCRM, adatvédelem', address: 'dpo@minicrm.example' }]);
    expect(mail.recipients).toEqual(['privacy@shop.example']);
  });

  test('says what it is about, that no machine shall answer, and nothing of unsubscribing', async () => {
    const { server, mailer } = await aServer();
    await mailer.send(mailOf(issued));
    const [mail] = server.arrived;
    if (!mail) throw new Error('nothing arrived');
    const headers = new Map((await opened(mail)).headers.map(({ key, value }) => [key, value]));
    expect(headers.get('auto-submitted')).toBe('auto-generated');
    expect(headers.get('x-onward-event')).toBe('notice.issued');
    expect(headers.get('x-onward-notice')).toBe(issued.data.notice.id);
    expect(headers.has('list-unsubscribe')).toBe(false);
  });

  test('stands with the others about its notice, and sent again it is the same message', async () => {
    const { server, mailer } = await aServer();
    await mailer.send(mailOf(issued));
    await mailer.send(mailOf(issued));
    await mailer.send(mailOf(EVENT_EXAMPLES['notice.reminder'], 'en', { deliveryId: 'delivery_2' }));
    const [first, again, reminder] = await Promise.all(server.arrived.map(opened));
    expect([first?.messageId, again?.messageId, reminder?.messageId]).toEqual([
      '<delivery_1@onward.example>',
      '<delivery_1@onward.example>',
      '<delivery_2@onward.example>',
    ]);
    expect([first?.references, reminder?.references]).toEqual([
      '<notice-recipient_1@onward.example>',
      '<notice-recipient_1@onward.example>',
    ]);
    expect([first?.inReplyTo, reminder?.inReplyTo]).toEqual([undefined, '<notice-recipient_1@onward.example>']);
    expect(reminder?.subject).toBe(`Re: ${first?.subject}`);
    expect(server.connections()).toBe(1);
  });

  test('goes to one address only, whatever the address says', async () => {
    const { server, mailer } = await aServer();
    const sent = await mailer.send(mailOf(issued, 'en', { to: 'a@shop.example, b@evil.example' }));
    expect(sent).toMatchObject({ outcome: 'REFUSED', permanent: true });
    expect(server.arrived).toEqual([]);
  });

  test('is as long as it takes: ten at once over few connections', async () => {
    const { server, mailer } = await aServer();
    const sent = await Promise.all(
      Array.from({ length: 10 }, (_, index) => mailer.send(mailOf(issued, 'en', { deliveryId: `delivery_${index}` }))),
    );
    expect(sent.every(({ outcome }) => outcome === 'ACCEPTED')).toBe(true);
    expect(server.connections()).toBeLessThanOrEqual(4);
  });
});

describe('a mail that is refused', () => {
  test.each([
    ['an unknown address', at('onRcptTo', 550, '5.1.1 No such mailbox'), true, 550, 'The mail server refused the address.'],
    ['a full mailbox', at('onRcptTo', 552, '5.2.2 Mailbox full'), true, 552, 'The mail server refused the address.'],
    ['greylisting', at('onRcptTo', 451, '4.7.1 Come again'), false, 451, 'The mail server refused the address.'],
    ['a refused sender', at('onMailFrom', 550, '5.7.1 Sender rejected'), true, 550, 'The mail server refused the sender.'],
    [
      'credentials that are asked for late',
      at('onMailFrom', 530, '5.7.0 Authentication required'),
      false,
      530,
      'The mail server asks for credentials.',
    ],
  ])('%s', async (_, options, permanent, status, error) => {
    const { server, mailer } = await aServer(options);
    expect(await mailer.send(mailOf(issued))).toMatchObject({
      outcome: 'REFUSED',
      permanent,
      status,
      error,
      response: expect.stringMatching(new RegExp(`^${status} `)),
      durationMs: expect.any(Number),
    });
    expect(server.arrived).toEqual([]);
  });

  test.each([
    [554, true],
    [452, false],
  ])('%i after its content', async (code, permanent) => {
    const { mailer } = await aServer({
      onData(stream, _session, callback) {
        stream.resume();
        stream.on('end', () => callback(reply(code, 'no')));
      },
    });
    expect(await mailer.send(mailOf(issued))).toMatchObject({ outcome: 'REFUSED', permanent, status: code });
  });

  test('does not keep the next one from being sent', async () => {
    let asked = 0;
    const { server, mailer } = await aServer({
      onRcptTo(_address, _session, callback) {
        asked += 1;
        callback(asked === 1 ? reply(550, 'no') : null);
      },
    });
    await mailer.send(mailOf(issued));
    expect(await mailer.send(mailOf(issued))).toMatchObject({ outcome: 'ACCEPTED' });
    expect(server.arrived).toHaveLength(1);
  });

  test('for wrong credentials waits for the operator, and repeats neither user nor password', async () => {
    const server = await anSmtpServer({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (auth, _session, callback) => callback(auth.password === 'p@ss' ? null : new Error('Wrong'), { user: 'onward' }),
    });
    ends.push(server.stop);
    const sent = await mailerTo(server.url.replace('//', '//onward:hunter2@')).send(mailOf(issued));
    expect(sent).toMatchObject({
      outcome: 'REFUSED',
      permanent: false,
      status: 535,
      error: 'The mail server did not accept the credentials.',
    });
    expect(JSON.stringify(sent)).not.toMatch(/hunter2|shop\.example/);
    expect(await mailerTo(server.url.replace('//', '//onward:p%40ss@')).send(mailOf(issued))).toMatchObject({ outcome: 'ACCEPTED' });
  });

  test('without encryption where the operator insists on it', async () => {
    const { server } = await aServer();
    const sent = await mailerTo(`${server.url}?requireTLS=true`).send(mailOf(issued));
    expect(sent).toMatchObject({
      outcome: 'REFUSED',
      permanent: false,
      error: 'The connection to the mail server could not be encrypted.',
    });
    expect(server.arrived).toEqual([]);
  });

  test('by a certificate that cannot be checked', async () => {
    const server = await anSmtpServer({ disabledCommands: [] });
    ends.push(server.stop);
    const sent = await mailerTo(server.url).send(mailOf(issued));
    expect(sent).toMatchObject({ outcome: 'REFUSED', permanent: false });
    expect(await mailerTo(`${server.url}?tls.rejectUnauthorized=false`).send(mailOf(issued))).toMatchObject({ outcome: 'ACCEPTED' });
  });
});

describe('a server that is not there', () => {
  test('refuses the connection', async () => {
    const server = await aSilentServer();
    await server.stop();
    expect(await mailerTo(server.url).send(mailOf(issued))).toMatchObject({
      outcome: 'REFUSED',
      permanent: false,
      status: null,
      response: null,
      error: 'The connection to the mail server failed.',
    });
  });

  test('takes the connection and says nothing', async () => {
    const server = await aSilentServer();
    ends.push(server.stop);
    const sent = await mailerTo(server.url, 600).send(mailOf(issued));
    expect(sent).toMatchObject({ outcome: 'REFUSED', permanent: false, status: null, error: 'The mail server did not answer in time.' });
    expect(sent.durationMs).toBeLessThan(2_000);
  });

  test('takes the mail and never says that it did: the deadline ends it', async () => {
    const { server } = await aServer({ onData: (stream) => void stream.resume() });
    const sent = await mailerTo(server.url, 500).send(mailOf(issued));
    expect(sent).toMatchObject({ outcome: 'REFUSED', permanent: false, error: expect.stringMatching(/in time\.$/) });
    expect(sent.durationMs).toBeLessThan(2_000);
  });

  test('has no name', async () => {
    expect(await mailerTo('smtp://mail.invalid:2525').send(mailOf(issued))).toMatchObject({
      outcome: 'REFUSED',
      permanent: false,
      status: null,
    });
  });

  test('after closing, a mail is told to come again', async () => {
    const { mailer } = await aServer();
    mailer.close();
    expect(await mailer.send(mailOf(issued))).toMatchObject({ outcome: 'REFUSED', permanent: false });
  });
});
