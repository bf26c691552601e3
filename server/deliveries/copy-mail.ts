// The words of a mail to somebody who asked for courtesy copies: the question whether it was really them, or a copy of a notice.

import { type CopyMail, copyInWords } from '../../schema/notice/mail-words-copy.ts';
import type { MailWords } from '../../schema/notice/mail-words-parts.ts';
import type { SecretKey } from '../secret-keys.ts';
import type { ClaimedDelivery } from './claim-due.ts';
import { copyLink } from './copy-link.ts';
import type { NoticePart } from './notice-parts.ts';

/** For how many days a confirmation is waited for. */
export const CONFIRM_DAYS = 7;

/** The words of the mail. @throws Error when the delivery goes to nobody who asked for copies: a mistake of ours */
export function copyMailOf(
  delivery: ClaimedDelivery,
  notice: NoticePart | null,
  { secretKeys, publicUrl }: { readonly secretKeys: readonly SecretKey[]; readonly publicUrl: string },
): MailWords {
  const { copy_id: copy, copy_language: language } = delivery;
  if (copy === null) throw new Error(`${delivery.id} is no copy`);
  const link = copyLink(publicUrl, secretKeys, copy);
  return copyInWords(delivery.type === 'copy.confirm' ? confirmation(delivery, link) : copyOf(delivery, notice, link), {
    language: language ?? 'en',
  });
}

function confirmation({ data }: ClaimedDelivery, confirmUrl: string): CopyMail {
  const { list }: { list: Extract<CopyMail, { kind: 'confirm' }>['list'] } = JSON.parse(data);
  return { kind: 'confirm', list, confirmUrl, days: CONFIRM_DAYS };
}

/** Only the changes that were asked for; what does not fall under Art. 28(2) as well: a copy is information. */
function copyOf({ id, extra }: ClaimedDelivery, notice: NoticePart | null, endUrl: string): CopyMail {
  if (notice === null) throw new Error(`${id} is a copy of no notice`);
  const wanted = extra?.['changes'];
  const changes = Array.isArray(wanted) ? notice.told.changes.filter((change) => wanted.includes(change.id)) : notice.told.changes;
  return { kind: 'copy', notice: { ...notice.told, changes }, endUrl };
}
