// An event that arrived, as the one who keeps the endpoint reads it.

import { EVENT_DATA, type EventBody, type EventData, isEventType } from '../../schema/notice/events.ts';
import { lastDayToObject } from '../../schema/notice/mail-words-answer.ts';
import { dayOf, untilInstant } from '../../schema/notice/mail-words-deadline.ts';
import { inLanguage, type Statement } from '../../schema/words/statement.ts';
import { facts, heading, wrapped } from '../text.ts';

type Say = (statement: Statement) => string;
type ShortNotice = EventData<'version.effective'>['notice'];

/** The body as an event; null when it is none that is known here. */
export function eventOf(text: string): EventBody | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Whoever posts to an endpoint may post anything.
    return null;
  }
  return isEvent(value) ? value : null;
}

function isEvent(value: unknown): value is EventBody {
  if (typeof value !== 'object' || value === null || !('type' in value && 'timestamp' in value && 'data' in value)) return false;
  const { type, timestamp, data } = value;
  return typeof type === 'string' && isEventType(type) && typeof timestamp === 'string' && EVENT_DATA[type].safeParse(data).success;
}

/** The event as text for a terminal: what it is, then what it says. */
export function eventInWords(event: EventBody, language: string): string {
  const say: Say = (statement) => inLanguage(statement, language);
  return [heading(event.type), saidBy(event, say)].join('\n');
}

function saidBy(event: EventBody, say: Say): string {
  switch (event.type) {
    case 'notice.issued':
    case 'notice.reminder':
      return noticeInWords(event.data, say);
    case 'version.effective':
      return facts([
        ...named(event.data.notice, say),
        ['Applies', `to ${event.data.recipient.controller} from ${say(dayOf(event.data.recipient.effectiveOn))}`],
        ['Held', event.data.held.join(', ')],
      ]);
    case 'version.withdrawn':
      return facts([...named(event.data.notice, say), ['Withdrawn', event.data.reason]]);
    case 'objection.received':
    case 'objection.changed':
    case 'objection.settled':
      return objectionInWords(event.data, say);
    case 'transfer.mechanism_lapsed':
      return [
        wrapped(say(event.data.statement)),
        facts([
          ['List', event.data.list.title],
          ['Entry', event.data.entryKey],
        ]),
      ].join('\n');
    case 'endpoint.disabled':
      return facts([
        ['Endpoint', `${event.data.endpoint.id}, ${event.data.endpoint.url}`],
        ['Disabled', event.data.reason],
      ]);
    default:
      return facts([['Endpoint', `${event.data.endpoint.id}, ${event.data.endpoint.url}`]]);
  }
}

function noticeInWords({ notice, recipient }: EventData<'notice.issued'>, say: Say): string {
  const { changes, changesOmitted } = notice;
  const sentences = changes.map(({ statement, underNotice }) => `- ${say(statement)}${underNotice ? '' : ' (for information)'}`);
  const more = changesOmitted > 0 ? [`- and ${changesOmitted} more, at ${notice.url}`] : [];
  return [
    [...sentences, ...more].map((sentence) => `  ${wrapped(sentence, 4).trimStart()}`).join('\n'),
    facts([
      ...named(notice, say),
      ['Emergency', notice.emergency && (notice.emergencyReason ?? 'yes')],
      ['To object', recipient.informational ? 'this is information only' : say(lastDayToObject(recipient, notice.list.timeZone))],
      ['Applies', recipient.effectiveOn && `to ${recipient.controller} from ${say(dayOf(recipient.effectiveOn))} at the earliest`],
      ['Head hash', notice.headHash],
    ]),
  ].join('\n');
}

function objectionInWords({ objection }: EventData<'objection.changed'>, say: Say): string {
  const { notice, step, cureBy } = objection;
  return facts([
    ...named(notice, say),
    ['Objection', `${objection.id} of ${objection.controller}${objection.late ? ', which came late' : ''}`],
    ['Stands', step.to.toLowerCase().replaceAll('_', ' ')],
    ['Said', step.text && `${step.text} (${step.by})`],
    ['Cure', cureBy && say(untilInstant(cureBy, notice.list.timeZone))],
  ]);
}

function named({ id, list, toNumber, effectiveOn }: ShortNotice, say: Say): readonly [string, string][] {
  return [
    ['List', `${list.title} [${list.slug}]`],
    ['Version', `${toNumber}, announced for ${say(dayOf(effectiveOn))}`],
    ['Notice', id],
  ];
}
