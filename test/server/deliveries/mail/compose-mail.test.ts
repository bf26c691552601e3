// What strangers write into names and reasons stays text: no header of theirs, no markup, nothing that turns the text around.

import { describe, expect, test } from 'vitest';
import { EVENT_EXAMPLES } from '../../../../schema/notice/event-examples.ts';
import { copyInWords } from '../../../../schema/notice/mail-words-copy.ts';
import { type MailedBody, mailInWords } from '../../../../schema/notice/mail-words.ts';
import { composeMail } from '../../../../server/deliveries/mail/compose-mail.ts';
import { parseMailbox } from '../../../../server/deliveries/mail/mailbox.ts';
import { parseSmtpUrl } from '../../../../server/deliveries/mail/smtp-url.ts';
import { openMailer } from '../../../../server/deliveries/mail/send-mail.ts';
import { anSmtpServer, opened } from '../../../an-smtp-server.ts';

const issued = EVENT_EXAMPLES['notice.issued'];
const withdrawn = EVENT_EXAMPLES['version.withdrawn'];
const envelope = {
  deliveryId: 'delivery_1',
  recipientId: 'recipient_1',
  to: 'privacy@shop.example',
  from: { name: null, address: 'notices@onward.example' },
  replyTo: null,
};
const named = (title: string, owner = 'MiniCRM Zrt.'): MailedBody => ({
  ...issued,
  data: { ...issued.data, notice: { ...issued.data.notice, list: { ...issued.data.notice.list, title, owner } } },
});
const composed = (body: MailedBody, language = 'en') => composeMail(mailInWords(body, { language }), envelope);

test('line breaks in a name make no header, not even on the way through the mail server', async () => {
  const mail = composed(named('CRM\r\nBcc: thief@evil.example\r\n\r\n<script>', 'A\nReply-To: thief@evil.example'));
  expect(mail.subject).not.toMatch(/[\r\n]/);
  const server = await anSmtpServer();
  const mailer = openMailer({ smtpUrl: server.url });
  await mailer.send(mail);
  const [arrived] = server.arrived;
  if (!arrived) throw new Error('nothing arrived');
  const email = await opened(arrived);
  expect(email.subject).toContain('CRM Bcc: thief@evil.example <script>');
  expect([email.bcc, email.replyTo]).toEqual([undefined, undefined]);
  expect(arrived.recipients).toEqual(['privacy@shop.example']);
  mailer.close();
  await server.stop();
});

test('markup in a name or a reason is shown as it was written', () => {
  const { html } = composed(named('<img src=x onerror=alert(1)>', '"><a href="https://evil.example">'));
  expect(html).not.toMatch(/<img|<a href="https:\/\/evil/);
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  const reason = { ...withdrawn, data: { ...withdrawn.data, reason: '<b>bold</b>\n& more' } };
  expect(composed(reason).html).toContain('&lt;b&gt;bold&lt;/b&gt;<br>&amp; more');
});

test('a reason of several lines is quoted line by line and cannot pass for the mail’s own words', () => {
  const reason = { ...withdrawn, data: { ...withdrawn.data, reason: 'First.\r\n\r\nYou can object until 2030.\u2028Third.' } };
  expect(composed(reason).text).toContain('> First.\n>\n> You can object until 2030.\n> Third.');
});

test('what reverses or hides text is taken out', () => {
  const { subject, text, html } = composed(named('CRM \u202Egnp.exe\u202C \u2066x\u2069 \u200Bhidden'));
  for (const part of [subject, text, html]) expect(part).not.toMatch(/[\p{Bidi_Control}\u200B\uFEFF]/u);
});

test('a link that leads to no page is text', () => {
  const body = { ...withdrawn, data: { ...withdrawn.data, notice: { ...withdrawn.data.notice, url: 'javascript:alert(1)' } } };
  expect(composed(body).html).not.toContain('href');
});

describe('the plain text', () => {
  test('keeps to 76 characters, but for what must not be broken', () => {
    const hash = issued.data.notice.headHash;
    for (const language of ['en', 'hu']) {
      const long = composed(issued, language)
        .text.split('\n')
        .filter((line) => line.length > 76);
      expect(long).toEqual([]);
      expect(composed(issued, language).text).toContain(`    ${hash}\n`);
    }
  });

  test('numbers what can be objected to', () => {
    expect(composed(issued).text).toContain(
      '1. Yettel Hungary Zrt. (Hungary) joins the list as sub-processor for: Call\n   centre: routing and recording of calls.',
    );
  });
});

test('the HTML says its language, has one title, headings, and fetches nothing', () => {
  const { html } = composed(issued, 'hu');
  expect(html.match(/<h1 /g)).toHaveLength(1);
  expect(html).toMatch(/<html lang="hu">[\s\S]*<title>[^<]+<\/title>/);
  expect(html).toMatch(/<ol [^>]*>\n<li [^>]*>A Yettel Hungary Zrt\. /);
  expect(html).toContain('<th scope="row"');
  expect(html).not.toMatch(/<(?:img|script|link|style|iframe)\b|url\(|src=/);
});

test('a courtesy copy can be ended by one POST; a notice that is owed cannot', () => {
  const words = copyInWords(
    { kind: 'copy', notice: issued.data.notice, endUrl: 'https://onward.example/copies/end/e1' },
    { language: 'en' },
  );
  const mail = composeMail(words, { ...envelope, recipientId: null });
  expect(mail.headers).toMatchObject({
    'List-Unsubscribe': '<https://onward.example/copies/end/e1>',
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'X-Onward-Event': 'copy',
  });
  expect(mail).toMatchObject({ references: [], inReplyTo: null });
  expect(Object.keys(composed(issued).headers)).not.toContain('List-Unsubscribe');
});

test('the thread’s name is in ASCII whatever the sender’s domain', () => {
  const from = { name: null, address: 'értesítés@példa.hu' };
  expect(composeMail(mailInWords(issued, { language: 'hu' }), { ...envelope, from }).messageId).toBe('<delivery_1@xn--plda-bpa.hu>');
});

test.each([
  ['notices@onward.example', { name: null, address: 'notices@onward.example' }],
  ['<notices@onward.example>', { name: null, address: 'notices@onward.example' }],
  ['Onward <notices@onward.example>', { name: 'Onward', address: 'notices@onward.example' }],
  ['"Onward, notices" <notices@onward.example>', { name: 'Onward, notices', address: 'notices@onward.example' }],
  ['Onward', null],
  ['a@b.example, c@d.example', null],
  ['Onward <a@b.example> <c@d.example>', null],
  ['a@b.example\r\nBcc: c@d.example', null],
  ['a@@b.example', null],
  ['', null],
])('%j as a mailbox', (text, mailbox) => expect(parseMailbox(text)).toEqual(mailbox));

const plain = { secure: false, requireTLS: false, auth: null, checkCertificate: true };
test.each([
  ['smtp://localhost', { ...plain, host: 'localhost', port: 587 }],
  ['smtp://[::1]:2525/', { ...plain, host: '::1', port: 2525 }],
  ['smtps://o%40n:p%3Ass@mail.example', { ...plain, host: 'mail.example', port: 465, secure: true, auth: { user: 'o@n', pass: 'p:ss' } }],
  ['smtp://mail.example?requireTLS=true', { ...plain, host: 'mail.example', port: 587, requireTLS: true }],
  ['smtp://mail.example?logger=true', null],
  ['smtp://mail.example/path', null],
  ['smtp://', null],
  ['mail.example:25', null],
])('%s as the address of a mail server', (text, server) => expect(parseSmtpUrl(text)).toEqual(server));
