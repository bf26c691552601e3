// A list's calendar (RFC 5545): the days on which its announced versions take effect; for a controller its own days instead, the last
// to object, the first of effect, and the last on which an objection of its own may be cured.
//
// The text follows from rows, and not from the moment it is asked for, so that the reader's program sees when nothing has changed. A
// calendar has one event at least: without an announcement, one that says so.

import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { type DeadlineKind, deadlineInWords, nothingInWords, ownInWords } from '../../schema/notice/feed-words.ts';
import { type CivilDay, dayIn } from '../../schema/words/civil-day.ts';
import { inLanguage, type Statement } from '../../schema/words/statement.ts';
import { latest } from '../deliveries/latest.ts';
import { oneLine } from '../deliveries/mail/safe-text.ts';
import type { AnnouncedNotice } from './announced-notices.ts';
import type { ListPage } from './list-page.ts';
import type { Page } from './page-answer.ts';

const MOST_CHANGES = 20;
const REFRESH_SECONDS = 3600;

interface Deadline {
  readonly kind: DeadlineKind;
  /** Names it for good. */
  readonly uid: string;
  readonly day: CivilDay;
  readonly status: ICalEventStatus;
  readonly revision: number;
  readonly changedAt: Temporal.Instant;
}

/** The calendar of a list. */
export function deadlinesOf({ list, owner, notices, publicUrl }: ListPage): Page {
  const say = (statement: Statement): string => oneLine(inLanguage(statement, list.language));
  const { timeZone } = list;
  const calendar = ical({
    prodId: { company: 'Onward', product: 'Deadlines', language: say({ en: 'en', hu: 'hu' }) },
    scale: 'gregorian',
    name: asText(`${oneLine(list.title)} – ${oneLine(owner)}`),
    ttl: REFRESH_SECONDS,
  });
  const add = (
    deadline: Omit<Deadline, 'kind'>,
    createdAt: Temporal.Instant,
    words: { summary: string; description: string | null },
  ): void => {
    calendar.createEvent({
      ...words,
      id: deadline.uid,
      sequence: deadline.revision,
      stamp: deadline.changedAt,
      created: createdAt,
      lastModified: deadline.changedAt,
      start: Temporal.PlainDate.from(deadline.day),
      allDay: true,
      status: deadline.status,
      transparency: ICalEventTransparency.TRANSPARENT,
      url: `${publicUrl}/lists/${list.slug}/feed.atom`,
    });
  };
  for (const notice of notices) {
    const description = descriptionOf(notice, timeZone, say);
    for (const deadline of deadlinesIn(notice, timeZone)) {
      const words = deadlineInWords(deadline.kind, {
        list: { title: list.title, owner },
        number: notice.number,
        withdrawn: notice.withdrawn !== null,
      });
      add(deadline, notice.issuedAt, { summary: say(words), description });
    }
  }
  if (notices.length === 0) {
    const begun = { uid: `begun-${list.id}`, day: dayIn(timeZone, list.recordedAt), revision: 0, changedAt: list.recordedAt };
    add({ ...begun, status: ICalEventStatus.CONFIRMED }, list.recordedAt, { summary: say(nothingInWords(list)), description: null });
  }
  const changedAt = latest([
    list.recordedAt,
    ...notices.flatMap((notice) => [notice.changedAt, ...(notice.own?.cures ?? []).map((cure) => cure.changedAt)]),
  ]);
  return { contentType: 'text/calendar; charset=utf-8', text: `${calendar.toString()}\r\n`, changedAt };
}

/** The library writes the name of a calendar as it is given: the escapes of TEXT (RFC 5545, section 3.3.11) are ours to make. */
const asText = (text: string): string => text.replace(/[\\;,]/g, String.raw`\$&`);

function deadlinesIn(notice: AnnouncedNotice, timeZone: string): readonly Deadline[] {
  const { id, own, withdrawn, revision, changedAt } = notice;
  const status = withdrawn ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED;
  const common = { status, revision, changedAt };
  if (own === null) return [{ ...common, kind: 'EFFECT', uid: `effect-${id}`, day: notice.effectiveOn }];
  const counting = own.told || withdrawn ? status : ICalEventStatus.TENTATIVE;
  return [
    ...(own.objectBy && !own.waived
      ? [{ ...common, kind: 'OBJECT' as const, uid: `object-${id}`, day: lastDay(own.objectBy, timeZone) }]
      : []),
    { ...common, status: counting, kind: 'OWN_EFFECT', uid: `effect-${id}`, day: own.effectiveOn },
    ...own.cures.map((cure): Deadline => ({
      kind: 'CURE',
      uid: `cure-${cure.objection}`,
      day: lastDay(cure.cureBy, timeZone),
      status: cure.state === 'CURE_PROPOSED' ? status : ICalEventStatus.CANCELLED,
      revision: cure.steps + revision,
      changedAt: latest([changedAt, cure.changedAt]),
    })),
  ];
}

/** The day that ends with the instant, its 24:00. */
const lastDay = (end: Temporal.Instant, timeZone: string): CivilDay => dayIn(timeZone, end.subtract({ milliseconds: 1 }));

function descriptionOf(
  { own, withdrawn, changes, headHash }: AnnouncedNotice,
  timeZone: string,
  say: (statement: Statement) => string,
): string {
  const statements = changes.slice(0, MOST_CHANGES).map(({ statement }) => `• ${say(statement)}`);
  const days = own === null || withdrawn ? [] : ownInWords(own, timeZone).map(say);
  return [...statements, ...(changes.length > MOST_CHANGES ? ['…'] : []), ...days, `SHA-256: ${headHash}`].join('\n');
}
