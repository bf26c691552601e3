// The mail that tells of a notice, and the one that reminds of it.

import { cite, GDPR, inText } from '../law/acts.ts';
import { clipped } from '../list/value-words.ts';
import { civilDay } from '../words/civil-day.ts';
import { fromDay } from '../words/day-in-words.ts';
import type { Statement } from '../words/statement.ts';
import type { EventData } from './events.ts';
import { answerInWords, lastDayToObject } from './mail-words-answer.ts';
import { changesForInformation, changesUnderNotice, emergencyInWords, type ToldNotice } from './mail-words-changes.ts';
import { dayOf, instantInWords, lastDayOf, untilInstant } from './mail-words-deadline.ts';
import { changesCounted, linkTo, noticeId, noticeSubject, ownerFirst, proof, sentFor, versionNamed } from './mail-words-names.ts';
import { type MailDraft, type MailSection, row } from './mail-words-parts.ts';
import { termsInWords } from './mail-words-terms.ts';
import { needsApproval } from './windows.ts';

type Told = EventData<'notice.issued'>;

/** The mail of a new notice. */
export function issuedMail({ notice, recipient }: Told): MailDraft {
  const from = fromDay(civilDay(notice.effectiveOn));
  const heading = {
    en: `Changes to “${clipped(notice.list.title)}” ${from.en}`,
    hu: `„${clipped(notice.list.title)}”: változások ${from.hu}`,
  };
  return {
    ...noticeMail({ notice, recipient }, heading, announced(notice, recipient.informational)),
    event: 'notice.issued',
    followsUp: false,
  };
}

/** The mail that reminds somebody who has not answered. */
export function reminderMail({ notice, recipient }: Told): MailDraft {
  const last = recipient.objectBy && lastDayOf(recipient.objectBy, notice.list.timeZone);
  const heading = last
    ? { en: `Reminder: the last day to object is ${last.en}`, hu: `Emlékeztető: a kifogás utolsó napja ${last.hu}` }
    : { en: 'Reminder: this notice waits for your answer', hu: 'Emlékeztető: ez az értesítés válaszra vár' };
  const before = announced(notice, recipient.informational);
  const lead = {
    en: `You have not answered this notice yet. ${before.en}`,
    hu: `Erre az értesítésre még nem válaszoltak. ${before.hu}`,
  };
  return { ...noticeMail({ notice, recipient }, heading, lead), event: 'notice.reminder', followsUp: true };
}

function announced(notice: ToldNotice, informational: boolean): Statement {
  const owner = ownerFirst(notice.list);
  const count = changesCounted(notice.changes.length + notice.changesOmitted);
  const version = versionNamed(notice.toNumber);
  const from = fromDay(civilDay(notice.effectiveOn));
  const title = clipped(notice.list.title);
  const law = inText(cite(GDPR, 'Art. 28(2)'));
  const first = notice.fromNumber === null;
  const what = {
    en: `${owner.en} announces ${first ? 'the first version of' : `${count.en} to`} its list “${title}” (${version.en}), to take effect ${from.en}.`,
    hu: first
      ? `${owner.hu} bejelenti „${title}” című listájának első változatát (${version.hu}), ${from.hu} kezdődő hatállyal.`
      : `${owner.hu} bejelenti, hogy „${title}” című listája módosul: ${count.hu}, ${from.hu} kezdődő hatállyal (${version.hu}).`,
  };
  return informational
    ? {
        en: `${what.en} You are told for information only: there is no period to object to this notice.`,
        hu: `${what.hu} Ez kizárólag tájékoztatás: ehhez az értesítéshez kifogásolási határidő nem tartozik.`,
      }
    : {
        en: `${what.en} You are told in advance, as ${law.en} requires, so that you can object.`,
        hu: `${what.hu} Minderről előzetesen értesülnek, ahogyan azt a ${law.hu}e előírja, hogy kifogást tehessenek.`,
      };
}

function noticeMail({ notice, recipient }: Told, heading: Statement, lead: Statement): Omit<MailDraft, 'event' | 'followsUp'> {
  const { informational } = recipient;
  const { timeZone } = notice.list;
  return {
    subject: noticeSubject(notice),
    heading,
    noticeId: notice.id,
    endUrl: null,
    sections: [
      {
        heading: null,
        blocks: [
          { kind: 'paragraph', text: lead },
          ...(informational ? [] : [{ kind: 'strong' as const, text: lastDayToObject(recipient, timeZone) }]),
        ],
      },
      ...emergencyInWords(notice, informational ? null : emergencyMeans(recipient)),
      ...(informational ? [changesForInformation(notice)] : changesUnderNotice(notice)),
      daysInWords({ notice, recipient }),
      ...(informational ? [] : [answerInWords(notice.id, recipient.terms), termsInWords(recipient.terms)]),
      { heading: { en: 'For your records', hu: 'Az irataikhoz' }, blocks: [...proof(notice), linkTo(notice.url)] },
    ],
    closing: sentFor(notice.list),
  };
}

function emergencyMeans({ terms }: Told['recipient']): Statement {
  return terms.emergencyAllowed
    ? {
        en: 'Your terms allow this: the agreed periods do not hold an emergency back. You can object all the same.',
        hu: 'A feltételeik ezt megengedik: sürgős esetben a hatálybalépés nem várja meg a megállapodás szerinti határidőket. Kifogást így is tehetnek.',
      }
    : {
        en: 'Your terms do not provide for emergencies: for you, the agreed periods hold as always.',
        hu: 'A feltételeik sürgős esetet nem ismernek: Önökre a megállapodás szerinti határidők változatlanul érvényesek.',
      };
}

function daysInWords({ notice, recipient }: Told): MailSection<Statement> {
  const { timeZone } = notice.list;
  const { informational, objectBy, terms } = recipient;
  const unknown = { en: 'not known yet', hu: 'még nem ismert' };
  const applies = recipient.effectiveOn === null ? unknown : dayOf(recipient.effectiveOn);
  const approved = { en: `${applies.en}, once you have approved`, hu: `${applies.hu}, ha jóváhagyták` };
  return {
    heading: { en: 'The days', hu: 'A napok' },
    blocks: [
      {
        kind: 'facts',
        rows: [
          noticeId(notice.id),
          ...row('Issued', 'Kiadva', instantInWords(notice.issuedAt, timeZone)),
          ...row('You can object', 'Kifogást tehetnek', informational || objectBy === null ? null : untilInstant(objectBy, timeZone)),
          ...row('Announced day of effect', 'A hatálybalépés bejelentett napja', dayOf(notice.effectiveOn)),
          ...row(
            'Applies to you at the earliest from',
            'Önökre legkorábban ekkortól vonatkozik',
            !informational && needsApproval(terms) ? approved : applies,
          ),
        ],
      },
    ],
  };
}
