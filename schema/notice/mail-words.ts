// An event as a mail: what it says to a person, in English or Hungarian. How it looks is server/deliveries/mail/compose-mail.ts.

import type { EventBody } from './events.ts';
import { issuedMail, reminderMail } from './mail-words-notice.ts';
import { objectionMail } from './mail-words-objection.ts';
import { type MailDraft, type MailWords, spoken } from './mail-words-parts.ts';
import { disabledMail, lapsedMail } from './mail-words-upkeep.ts';
import { effectiveMail, withdrawnMail } from './mail-words-version.ts';

/** The events that go by mail: all but the test of an endpoint, which is about that endpoint alone. */
export type MailedBody = Exclude<EventBody, { readonly type: 'endpoint.test' }>;

/** Whether the event goes by mail at all. */
export function goesByMail(body: EventBody): body is MailedBody {
  return body.type !== 'endpoint.test';
}

/**
 * The words of the mail that tells of an event.
 *
 * @param context.language  such as `hu` or `hu-HU`; what is not Hungarian is told in English
 * @throws RangeError when a day or an instant of the body is none: a body that the events' own shape would refuse
 */
export function mailInWords(body: MailedBody, context: { readonly language: string }): MailWords {
  return spoken(draftOf(body), context.language);
}

function draftOf(body: MailedBody): MailDraft {
  switch (body.type) {
    case 'notice.issued':
      return issuedMail(body.data);
    case 'notice.reminder':
      return reminderMail(body.data);
    case 'version.effective':
      return effectiveMail(body.data);
    case 'version.withdrawn':
      return withdrawnMail(body.data);
    case 'objection.received':
    case 'objection.changed':
    case 'objection.settled':
      return objectionMail(body.type, body.data);
    case 'transfer.mechanism_lapsed':
      return lapsedMail(body.data);
    default:
      return disabledMail(body.data);
  }
}
