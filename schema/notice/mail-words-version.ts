// The mails about what became of an announced version: it took effect, or it was withdrawn.

import { clipped } from '../list/value-words.ts';
import { civilDay } from '../words/civil-day.ts';
import { fromDay } from '../words/day-in-words.ts';
import type { Statement } from '../words/statement.ts';
import type { EventData } from './events.ts';
import { dayOf } from './mail-words-deadline.ts';
import { linkTo, listNamed, noticeId, noticeSubject, ownerFirst, proof, sentFor, versionNamed } from './mail-words-names.ts';
import { type MailDraft, type MailSection, paragraph, same } from './mail-words-parts.ts';

const records = (notice: EventData<'version.effective'>['notice']): MailSection<Statement> => ({
  heading: { en: 'For your records', hu: 'Az irataikhoz' },
  blocks: [{ kind: 'facts', rows: [noticeId(notice.id)] }, ...proof(notice), linkTo(notice.url)],
});

/** The mail that an announced version applies to its reader from now on. */
export function effectiveMail({ notice, recipient, held }: EventData<'version.effective'>): MailDraft {
  const version = versionNamed(notice.toNumber);
  const list = listNamed(notice.list, 'ájának');
  const from = fromDay(civilDay(recipient.effectiveOn));
  return {
    event: 'version.effective',
    noticeId: notice.id,
    followsUp: true,
    endUrl: null,
    subject: noticeSubject(notice),
    heading: { en: `In effect for you ${from.en}`, hu: `Önökre nézve hatályos ${from.hu}` },
    sections: [
      {
        heading: null,
        blocks: [
          paragraph(
            `Version ${notice.toNumber} of ${list.en} applies to you ${from.en}.`,
            `${list.huFirst} ${version.hu}a ${from.hu} vonatkozik Önökre.`,
          ),
        ],
      },
      ...heldInWords(held),
      records(notice),
    ],
    closing: sentFor(notice.list),
  };
}

function heldInWords(keys: readonly string[]): readonly MailSection<Statement>[] {
  if (keys.length === 0) return [];
  return [
    {
      heading: { en: 'Not for you yet', hu: 'Önökre még nem vonatkozik' },
      blocks: [
        paragraph(
          'The following entries of this version are held and do not apply to you yet:',
          'A változat alábbi bejegyzései függőben vannak, és Önökre még nem vonatkoznak:',
        ),
        { kind: 'items', numbered: false, items: keys.map((key) => same(clipped(key))) },
      ],
    },
  ];
}

/** The mail that an announced version will not come. */
export function withdrawnMail({ notice, reason }: EventData<'version.withdrawn'>): MailDraft {
  const owner = ownerFirst(notice.list);
  const version = versionNamed(notice.toNumber);
  const day = dayOf(notice.effectiveOn);
  const title = clipped(notice.list.title);
  return {
    event: 'version.withdrawn',
    noticeId: notice.id,
    followsUp: true,
    endUrl: null,
    subject: noticeSubject(notice),
    heading: { en: 'Withdrawn: these changes do not take effect', hu: 'Visszavonva: ezek a változások nem lépnek hatályba' },
    sections: [
      {
        heading: null,
        blocks: [
          paragraph(
            `${owner.en} has withdrawn ${version.en} of its list “${title}”, which was announced for ${day.en}. None of its changes applies to you, and you need not answer the notice any more.`,
            `${owner.hu} visszavonta „${title}” című listájának ${version.hu}át (bejelentett hatálybalépés: ${day.hu}). Egyik változása sem vonatkozik Önökre, és az értesítésre már nem kell válaszolniuk.`,
          ),
          paragraph('The reason given:', 'A megadott indok:'),
          { kind: 'quote', text: reason },
        ],
      },
      records(notice),
    ],
    closing: sentFor(notice.list),
  };
}
