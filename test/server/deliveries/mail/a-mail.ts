// A mail of the events' examples, ready to be sent, and a mailer that is closed when its test is over.

import { afterEach } from 'vitest';
import { EVENT_EXAMPLES } from '../../../../schema/notice/event-examples.ts';
import { type MailedBody, mailInWords } from '../../../../schema/notice/mail-words.ts';
import { type ComposedMail, composeMail, type Envelope } from '../../../../server/deliveries/mail/compose-mail.ts';
import { type Mailer, openMailer } from '../../../../server/deliveries/mail/send-mail.ts';
import { anSmtpServer, type TestServer } from '../../../an-smtp-server.ts';

export const issued = EVENT_EXAMPLES['notice.issued'];
const envelope: Envelope = {
  deliveryId: 'delivery_1',
  recipientId: 'recipient_1',
  to: 'privacy@shop.example',
  from: { name: 'Onward értesítő', address: 'notices@onward.example' },
  replyTo: { name: 'MiniCRM, adatvédelem', address: 'dpo@minicrm.example' },
};
/** The mail of an event. */
export const mailOf = (body: MailedBody, language = 'en', over: Partial<Envelope> = {}): ComposedMail =>
  composeMail(mailInWords(body, { language }), { ...envelope, ...over });

/** What is to be stopped when the test is over, the last first. */
export const ends: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

/** A mailer for the server at that address. */
export function mailerTo(url: string, deadlineMs = 5_000): Mailer {
  const mailer = openMailer({ smtpUrl: url }, deadlineMs);
  ends.push(mailer.close);
  return mailer;
}

/** A server with a mailer for it. */
export async function aServer(options: Parameters<typeof anSmtpServer>[0] = {}): Promise<{ server: TestServer; mailer: Mailer }> {
  const server = await anSmtpServer(options);
  ends.push(server.stop);
  return { server, mailer: mailerTo(server.url) };
}
