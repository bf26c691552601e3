// The mails that belong to no notice: a transfer lost its ground, an endpoint was switched off.

import { article } from '../list/hungarian.ts';
import { clipped } from '../list/value-words.ts';
import { civilDay } from '../words/civil-day.ts';
import { onDay } from '../words/day-in-words.ts';
import type { EventData } from './events.ts';
import { listNamed } from './mail-words-names.ts';
import { type MailDraft, paragraph, row, same } from './mail-words-parts.ts';
import { dayOf } from './mail-words-deadline.ts';

/**
 * The mail that the ground of a transfer fell away.
 *
 * @law GDPR Art. 44
 */
export function lapsedMail(lapsed: EventData<'transfer.mechanism_lapsed'>): MailDraft {
  const [name, controller] = [clipped(lapsed.name), clipped(lapsed.controller)];
  const on = onDay(civilDay(lapsed.on));
  const list = listNamed(lapsed.list, 'áján');
  return {
    event: 'transfer.mechanism_lapsed',
    noticeId: null,
    followsUp: false,
    endUrl: null,
    subject: {
      en: `${clipped(lapsed.list.title)} (${clipped(lapsed.list.owner)}): the ground of a transfer to ${name} fell away`,
      hu: `${clipped(lapsed.list.title)} (${clipped(lapsed.list.owner)}): megszűnt egy adattovábbítás jogalapja – ${name}`,
    },
    heading: { en: 'The ground of a transfer fell away', hu: 'Megszűnt egy adattovábbítás jogalapja' },
    sections: [
      {
        heading: null,
        blocks: [
          paragraph(
            `The ground that ${list.en} records for the transfer of personal data to ${name} no longer carried it ${on.en}.`,
            `${list.huFirst} szerepel egy személyesadat-továbbítás (címzett: ${name}), amelynek feltüntetett jogalapja ${on.hu} már nem állt fenn.`,
          ),
          { kind: 'strong', text: lapsed.statement },
          paragraph(
            'A transfer to a third country needs a ground of Chapter V at every moment (GDPR Art. 44). Ask the one who keeps the list what it rests on now, and keep the answer.',
            'A harmadik országba történő adattovábbításhoz mindenkor szükséges az V. fejezet szerinti jogalap (GDPR 44. cikk). Kérdezzék meg a lista vezetőjét, min alapul most az adattovábbítás, és őrizzék meg a választ.',
          ),
        ],
      },
      {
        heading: null,
        blocks: [
          {
            kind: 'facts',
            rows: [
              ...row('Recipient', 'Címzett', same(name)),
              ...row('Entry', 'Bejegyzés', same(clipped(lapsed.entryKey))),
              ...row(
                'Act that carried it',
                'Az addigi jogalap jogi aktusa',
                lapsed.instrument === null ? null : same(`CELEX ${lapsed.instrument}`),
              ),
              ...row('First day without it', 'Az első nap nélküle', dayOf(lapsed.on)),
            ],
          },
        ],
      },
    ],
    closing: {
      en: `Onward sent this mail because ${controller} is told of changes to this list.`,
      hu: `Ezt a levelet az Onward azért küldte, mert ${article(controller)} ${controller} értesítést kap a lista változásairól.`,
    },
  };
}

/** The mail that webhooks to an endpoint have stopped. */
export function disabledMail({ endpoint, controller, reason }: EventData<'endpoint.disabled'>): MailDraft {
  const host = new URL(endpoint.url).host;
  const name = clipped(controller);
  return {
    event: 'endpoint.disabled',
    noticeId: null,
    followsUp: false,
    endUrl: null,
    subject: { en: `Your endpoint at ${host} receives nothing any more`, hu: `Webhook-végpontjuk már nem kap semmit: ${host}` },
    heading: { en: 'Your endpoint was switched off', hu: 'A végpontjukat kikapcsoltuk' },
    sections: [
      {
        heading: null,
        blocks: [
          paragraph(
            `Onward no longer sends webhooks of ${name} to this endpoint, until you enable it again:`,
            `Az Onward addig nem küld webhookot ${article(name)} ${name} részére erre a végpontra, amíg újra nem engedélyezik:`,
          ),
          { kind: 'code', text: endpoint.url },
          paragraph('The reason:', 'Az ok:'),
          { kind: 'quote', text: reason },
          paragraph(
            'Once it answers again, enable it in your portal or through the API (updateEndpoint). Periods of notices do not wait for it.',
            'Ha a végpont újra válaszol, engedélyezzék a portálon vagy az API-n keresztül (updateEndpoint). Az értesítések határidői ezt nem várják meg.',
          ),
        ],
      },
      { heading: null, blocks: [{ kind: 'facts', rows: row('Endpoint', 'A végpont azonosítója', same(endpoint.id)) }] },
    ],
    closing: {
      en: `Onward sent this mail because ${name} keeps an endpoint for webhooks here.`,
      hu: `Ezt a levelet az Onward azért küldte, mert ${article(name)} ${name} webhook-végpontot tart itt fenn.`,
    },
  };
}
