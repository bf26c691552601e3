// The mails to people who asked for courtesy copies of a list's notices: nobody owes them, and they end with one click.

import { article } from '../list/hungarian.ts';
import { clipped } from '../list/value-words.ts';
import { civilDay } from '../words/civil-day.ts';
import { fromDay } from '../words/day-in-words.ts';
import type { EventData } from './events.ts';
import { changesForInformation, emergencyInWords } from './mail-words-changes.ts';
import { linkTo, listNamed, noticeSubject, ownerFirst, proof, versionNamed } from './mail-words-names.ts';
import { type MailDraft, type MailWords, paragraph, spoken } from './mail-words-parts.ts';

/** What goes to somebody who wants copies: first the question whether it was really them, then a copy of each notice. */
export type CopyMail =
  | {
      readonly kind: 'confirm';
      readonly list: { readonly slug: string; readonly title: string; readonly owner: string };
      readonly confirmUrl: string;
      /** For how many days the link works. */
      readonly days: number;
    }
  | {
      readonly kind: 'copy';
      /** The notice as its controllers were told, with the changes that anybody may see. */
      readonly notice: EventData<'notice.issued'>['notice'];
      readonly endUrl: string;
    };

/** The words of a courtesy copy, or of the question before the first. */
export function copyInWords(mail: CopyMail, { language }: { readonly language: string }): MailWords {
  return spoken(mail.kind === 'confirm' ? confirmMail(mail) : copyMail(mail), language);
}

function confirmMail({ list, confirmUrl, days }: Extract<CopyMail, { kind: 'confirm' }>): MailDraft {
  const named = listNamed(list, 'ájának');
  const title = clipped(list.title);
  return {
    event: 'copy.confirm',
    noticeId: null,
    followsUp: false,
    endUrl: null,
    subject: { en: `Please confirm: copies of notices of ${title}`, hu: `Kérjük, erősítse meg: másolatok – ${title}` },
    heading: { en: 'Do you want copies?', hu: 'Kér másolatot?' },
    sections: [
      {
        heading: null,
        blocks: [
          paragraph(
            `Somebody asked that copies of the notices of ${named.en} be sent to this address. If it was you, please confirm within ${days === 1 ? 'one day' : `${days} days`}:`,
            `Valaki azt kérte, hogy erre a címre küldjünk másolatot ${named.hu} értesítéseiről. Ha Ön volt, kérjük, ${days} napon belül erősítse meg:`,
          ),
          { kind: 'link', label: { en: 'Yes, send me copies', hu: 'Igen, kérek másolatot' }, url: confirmUrl },
          paragraph(
            'If it was not you, ignore this mail: without your confirmation nothing is sent.',
            'Ha nem Ön volt, hagyja figyelmen kívül ezt a levelet: megerősítés nélkül semmit nem küldünk.',
          ),
        ],
      },
    ],
    closing: {
      en: 'Onward sent this mail once, because the address was entered on the page of the list.',
      hu: 'Ezt a levelet az Onward egyszer küldte, mert a címet megadták a lista oldalán.',
    },
  };
}

function copyMail({ notice, endUrl }: Extract<CopyMail, { kind: 'copy' }>): MailDraft {
  const owner = ownerFirst(notice.list);
  const version = versionNamed(notice.toNumber);
  const from = fromDay(civilDay(notice.effectiveOn));
  const title = clipped(notice.list.title);
  const by = clipped(notice.list.owner);
  return {
    event: 'copy',
    noticeId: notice.id,
    followsUp: false,
    endUrl,
    subject: noticeSubject(notice),
    heading: { en: `Copy: changes to “${title}” ${from.en}`, hu: `Másolat – „${title}”: változások ${from.hu}` },
    sections: [
      {
        heading: null,
        blocks: [
          paragraph(
            `${owner.en} announced changes to its list “${title}” (${version.en}), to take effect ${from.en}.`,
            `${owner.hu} bejelentette „${title}” című listájának változásait (${version.hu}), ${from.hu} kezdődő hatállyal.`,
          ),
          {
            kind: 'strong',
            text: {
              en: 'This is a courtesy copy. No rights follow from it, and no period begins with it.',
              hu: 'Ez udvariassági másolat. Jogok nem fakadnak belőle, és határidő nem kezdődik vele.',
            },
          },
        ],
      },
      ...emergencyInWords(notice, null),
      changesForInformation(notice),
      { heading: { en: 'For your records', hu: 'Az irataihoz' }, blocks: [...proof(notice), linkTo(notice.url)] },
      {
        heading: null,
        blocks: [
          { kind: 'link', label: { en: 'End these copies with one click', hu: 'A másolatok lemondása egy kattintással' }, url: endUrl },
        ],
      },
    ],
    closing: {
      en: `Onward sent this copy because you asked for it; ${by} does not owe it to you.`,
      hu: `Ezt a másolatot az Onward az Ön kérésére küldte; ${article(by)} ${by} nem köteles rá.`,
    },
  };
}
