// The words of a mail as a message: both bodies, the subject, and the headers that machines go by.

import type { MailWords } from '../../../schema/notice/mail-words-parts.ts';
import { layOutHtml } from './lay-out-html.ts';
import { layOutText } from './lay-out-text.ts';
import { domainOf, type Mailbox } from './mailbox.ts';
import { oneLine } from './safe-text.ts';

/** A message that is ready to be handed to a mail server. */
export interface ComposedMail {
  readonly from: Mailbox;
  readonly to: string;
  /** Where answers go, such as objections; null: to the sender. */
  readonly replyTo: Mailbox | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

/** Who sends, who receives, and by which ids. */
export interface Envelope {
  /** Names the message: sent again after a failure, it is the same message, and is shown once. */
  readonly deliveryId: string;
  /** The recipient of the notice that the mail is about; null when it is about none, and for courtesy copies. */
  readonly recipientId: string | null;
  readonly to: string;
  readonly from: Mailbox;
  readonly replyTo: Mailbox | null;
}

/**
 * The message for one reader.
 *
 * Mails about one notice stand together in the reader's program. All of them, the first too, refer to
 * `<notice-RECIPIENT@domain>`: a message that never existed, under which programs put together what refers to it (they do so
 * with a first message that was deleted). So it does not matter which of them came first, or came twice. Programs that group by
 * subject find the same one in all, with `Re:` before it on the later ones; those are also said to be replies.
 */
export function composeMail(words: MailWords, { deliveryId, recipientId, to, from, replyTo }: Envelope): ComposedMail {
  const domain = domainOf(from);
  const thread = recipientId === null ? null : `<notice-${oneLine(recipientId)}@${domain}>`;
  const subject = oneLine(words.subject);
  return {
    from,
    to,
    replyTo,
    subject: words.followsUp ? `Re: ${subject}` : subject,
    text: layOutText(words),
    html: layOutHtml(words),
    messageId: `<${oneLine(deliveryId)}@${domain}>`,
    inReplyTo: words.followsUp ? thread : null,
    references: thread === null ? [] : [thread],
    headers: {
      // RFC 3834: no out-of-office answers, please.
      'Auto-Submitted': 'auto-generated',
      'Content-Language': words.language,
      'X-Onward-Event': oneLine(words.event),
      ...(words.noticeId === null ? {} : { 'X-Onward-Notice': oneLine(words.noticeId) }),
      ...(words.endUrl === null ? {} : endsWithOneClick(words.endUrl)),
    },
  };
}

/** RFC 8058: the reader's program may end the copies itself, by one POST. Never on a mail that is owed. */
function endsWithOneClick(url: string): Record<string, string> {
  return { 'List-Unsubscribe': `<${oneLine(url)}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}
