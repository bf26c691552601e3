// Mails against a real SMTP server: what arrives.

import { describe, expect, test } from 'vitest';
import { EVENT_EXAMPLES } from '../../../../schema/notice/event-examples.ts';
import type { MailedBody } from '../../../../schema/notice/mail-words.ts';
import { aServer, issued, mailOf } from './a-mail.ts';
import { opened } from '../../../an-smtp-server.ts';

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
