// The events that Onward tells of, by webhook and by mail: what each is called, and what its body says.
// Bodies are Standard Webhooks 1.0.0: `{type, timestamp, data}`, below 20 kB.

import { z } from 'zod';
import { AUTHORISATIONS, CLOCKS, OPEN_OBJECTIONS, SILENCES } from '../list/terms.ts';
import { CHANGE_KINDS } from '../list/fields.ts';
import { PERIOD_UNITS } from '../words/period.ts';
import { OBJECTION_STATES } from './objection-states.ts';

const day = z.iso.date().describe('A civil day, YYYY-MM-DD.');
const instant = z.iso.datetime().describe('An instant, RFC 3339 in UTC.');
const statement = z.object({ en: z.string(), hu: z.string() }).describe('One sentence, in English and Hungarian.');
const period = z.object({ count: z.int(), unit: z.enum(PERIOD_UNITS) }).nullable();

const list = z
  .object({
    slug: z.string().describe('Name of the list in addresses and commands.'),
    title: z.string(),
    owner: z.string().describe('Name of the party whose list it is.'),
    timeZone: z.string().describe('The time zone in which its days begin and end.'),
  })
  .describe('The list that it is about.');

const change = z
  .object({
    id: z.string().describe('Names the change in an objection.'),
    kind: z.enum(CHANGE_KINDS),
    entryKey: z.string(),
    name: z.string().describe('Name of the recipient.'),
    material: z.boolean(),
    underNotice: z
      .boolean()
      .describe('Whether it falls under GDPR Art. 28(2): it can be objected to. Otherwise it is told as information.'),
    statement,
  })
  .describe('One change to one entry.');

const terms = z
  .object({
    authorisation: z.enum(AUTHORISATIONS),
    notice: period,
    objection: period,
    cure: period,
    clock: z.enum(CLOCKS),
    silence: z.enum(SILENCES),
    openObjection: z.enum(OPEN_OBJECTIONS),
    emergencyAllowed: z.boolean(),
    holidayCountry: z.string().nullable(),
  })
  .describe('The terms that the notice was issued under.');

const notice = z
  .object({
    id: z.string(),
    list,
    fromNumber: z.int().nullable().describe('The version that is compared from; null when this is the first.'),
    toNumber: z.int().describe('The version that was announced.'),
    issuedAt: instant,
    effectiveOn: day.describe('The announced day of effect.'),
    emergency: z.boolean(),
    emergencyReason: z.string().nullable(),
    headHash: z
      .string()
      .describe('SHA-256 at the head of the list when the notice was issued: keep it to prove later what you were shown.'),
    changes: z.array(change),
    changesOmitted: z.int().describe('How many changes did not fit into this body; read them at `url`.'),
    url: z.url().describe('Where the list can be read.'),
  })
  .describe('The notice.');

const recipient = z
  .object({
    id: z.string(),
    controller: z.string().describe('Slug of the controller that is told.'),
    informational: z.boolean().describe('Whether the notice is told as information only, without a period to object.'),
    terms,
    objectBy: instant.nullable().describe('Until when it may object; null when no period is agreed or has begun.'),
    effectiveOn: day.nullable().describe('The first day on which the changes may apply to it; null while that is not known.'),
  })
  .describe('The one who is told, and its own days.');

const shortNotice = notice.pick({ id: true, list: true, toNumber: true, effectiveOn: true, headHash: true, url: true });
const shortRecipient = recipient.pick({ id: true, controller: true });

const objection = z
  .object({
    id: z.string(),
    notice: shortNotice,
    controller: z.string(),
    changes: z.array(z.string()).describe('Ids of the changes objected to.'),
    state: z.enum(OBJECTION_STATES),
    late: z.boolean(),
    cureBy: instant.nullable(),
    step: z
      .object({
        at: instant,
        by: z.string(),
        from: z.enum(OBJECTION_STATES).nullable(),
        to: z.enum(OBJECTION_STATES),
        text: z.string().nullable(),
      })
      .describe('What was done last.'),
  })
  .describe('The objection as it now stands.');

const endpoint = z.object({ id: z.string(), url: z.url() });

/** The data of each event's body, by the event's name. */
export const EVENT_DATA = {
  'notice.issued': z.object({ notice, recipient }).describe('A change was announced.'),
  'notice.reminder': z.object({ notice, recipient }).describe('The period to object ends soon, and there is no answer yet.'),
  'version.effective': z
    .object({
      notice: shortNotice,
      recipient: shortRecipient.extend({ effectiveOn: day }),
      held: z.array(z.string()).describe('Keys of entries that do not apply to it yet.'),
    })
    .describe('An announced version applies to the controller from now on.'),
  'version.withdrawn': z
    .object({ notice: shortNotice, recipient: shortRecipient, reason: z.string() })
    .describe('An announced version was withdrawn before it took effect.'),
  'objection.received': z.object({ objection }).describe('An objection was received.'),
  'objection.changed': z.object({ objection }).describe('An objection took a step.'),
  'objection.settled': z.object({ objection }).describe('An objection came to its end.'),
  'transfer.mechanism_lapsed': z
    .object({
      list,
      controller: z.string(),
      entryKey: z.string(),
      name: z.string(),
      instrument: z.string().nullable().describe('CELEX number of the act that no longer carries the transfer.'),
      on: day.describe('The first day on which it no longer did, as far as this registry judged.'),
      statement,
    })
    .describe('The ground of a transfer on a list fell away.'),
  'endpoint.disabled': z
    .object({ endpoint, controller: z.string(), reason: z.string() })
    .describe('An endpoint receives nothing any more, until its owner enables it again.'),
  'endpoint.test': z.object({ endpoint, controller: z.string() }).describe('Somebody asked for a test.'),
} as const;

export type EventType = keyof typeof EVENT_DATA;

export const EVENT_TYPES: readonly EventType[] = Object.keys(EVENT_DATA).filter(isEventType);

/** Whether the text is the name of an event. */
export function isEventType(text: string): text is EventType {
  return Object.hasOwn(EVENT_DATA, text);
}

export type EventData<Type extends EventType> = z.infer<(typeof EVENT_DATA)[Type]>;

/** The body of one event, as it is sent. */
export type EventBody = {
  [Type in EventType]: { readonly type: Type; readonly timestamp: string; readonly data: EventData<Type> };
}[EventType];
