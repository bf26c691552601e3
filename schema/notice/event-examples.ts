// One example of each event, as the published schema shows them. Together they tell one story: MiniCRM announces that Yettel joins
// its sub-processors, and the controller bepro objects in time. A version that is withdrawn never takes effect, so of the two each
// is told as if there were not the other; the lapse is of another list, and of another year.

import type { EventBody, EventData, EventType } from './events.ts';

type Notice = EventData<'notice.issued'>['notice'];
type Recipient = EventData<'notice.issued'>['recipient'];
type Objection = EventData<'objection.received'>['objection'];
type Step = Objection['step'];

const BEPRO = 'controller bepro';
const MINICRM = 'publisher minicrm';

const before = 'version_019a3f6c2d117f02a4f1c6de90b35a18';
const after = 'version_019cadb6a3c87b44b2c89e4d61f07a95';
const yettelJoins = `${before}:${after}:yettel:ADDITION`;

const list: Notice['list'] = {
  slug: 'minicrm',
  title: 'MiniCRM: data sub-processors',
  owner: 'MiniCRM Zrt.',
  timeZone: 'Europe/Budapest',
};

const notice: Notice = {
  id: 'notice_019cadb6a3d07cc1a1f5d0ce4b7e2f36',
  list,
  fromNumber: 1,
  toNumber: 2,
  issuedAt: '2026-03-02T09:00:00Z',
  effectiveOn: '2026-04-02',
  emergency: false,
  emergencyReason: null,
  headHash: '5f0c1b7e9a2d4836c1e07d95b8f3a64210cd9e7b46f85a3d2e917c40b6d8f3a1',
  changes: [
    {
      id: yettelJoins,
      kind: 'ADDITION',
      entryKey: 'yettel',
      name: 'Yettel Hungary Zrt.',
      material: true,
      underNotice: true,
      statement: {
        en: 'Yettel Hungary Zrt. (Hungary) joins the list as sub-processor for: Call centre: routing and recording of calls.',
        hu: 'A Yettel Hungary Zrt. (Magyarország) további adatfeldolgozóként felkerül a listára; feladata: Call centre: routing and recording of calls.',
      },
    },
    {
      id: `${before}:${after}:opennetworks:ADMINISTRATIVE`,
      kind: 'ADMINISTRATIVE',
      entryKey: 'opennetworks',
      name: 'Opennetworks Kft.',
      material: false,
      underNotice: true,
      statement: {
        en: 'Opennetworks Kft.: details change – e-mail: “info@opennet.hu”, not stated before.',
        hu: 'Opennetworks Kft.: egyes részletek változnak – e-mail-cím: „info@opennet.hu”, eddig nem szerepelt.',
      },
    },
  ],
  changesOmitted: 0,
  url: 'https://onward.example/lists/minicrm',
};

const recipient: Recipient = {
  id: 'recipient_019cadb6a3d17a5eb6e24c1f8d93705b',
  controller: 'bepro',
  informational: false,
  terms: {
    authorisation: 'GENERAL',
    notice: { count: 30, unit: 'DAYS' },
    objection: { count: 10, unit: 'DAYS' },
    cure: { count: 30, unit: 'DAYS' },
    clock: 'SENT',
    silence: 'ACCEPTANCE',
    openObjection: 'HOLD_OBJECTOR',
    emergencyAllowed: false,
    holidayCountry: 'HU',
  },
  objectBy: '2026-03-12T23:00:00Z',
  effectiveOn: '2026-04-02',
};

const { id, toNumber, effectiveOn, headHash, url } = notice;
const shortNotice = { id, list, toNumber, effectiveOn, headHash, url };
const shortRecipient = { id: recipient.id, controller: recipient.controller };

const endpoint = { id: 'endpoint_019b71e04c6e7d3f8a07b95e2c14d6f8', url: 'https://privacy.bepro.example/hooks/onward' };

/** The objection after a step. Only once a cure was proposed is there a last day for it. */
const objectionAfter = (step: Step, cureBy: string | null = null): Objection => ({
  id: 'objection_019cd6f1b0a27e11935cf84ab7d2e603',
  notice: shortNotice,
  controller: 'bepro',
  changes: [yettelJoins],
  state: step.to,
  late: false,
  cureBy,
  step,
});
const received = objectionAfter({
  at: '2026-03-10T14:12:05Z',
  by: BEPRO,
  from: null,
  to: 'RECEIVED',
  text: 'Yettel is a party to a dispute of ours, and may not record the calls of our customers.',
});
const cureProposed = objectionAfter(
  {
    at: '2026-03-18T10:30:00Z',
    by: MINICRM,
    from: 'UNDER_REVIEW',
    to: 'CURE_PROPOSED',
    text: 'Your calls stay with Arenim Technologies Kft.',
  },
  '2026-04-17T22:00:00Z',
);
const cureAccepted = objectionAfter(
  { at: '2026-04-09T07:45:31Z', by: BEPRO, from: 'CURE_PROPOSED', to: 'CURE_ACCEPTED', text: null },
  cureProposed.cureBy,
);

/** An example of each event: without one, this does not compile. */
export const EVENT_EXAMPLES: { readonly [Type in EventType]: Extract<EventBody, { readonly type: Type }> } = {
  'notice.issued': { type: 'notice.issued', timestamp: notice.issuedAt, data: { notice, recipient } },
  'notice.reminder': { type: 'notice.reminder', timestamp: '2026-03-09T23:00:00Z', data: { notice, recipient } },
  'version.effective': {
    type: 'version.effective',
    timestamp: '2026-04-01T22:00:00Z',
    data: { notice: shortNotice, recipient: { ...shortRecipient, effectiveOn }, held: ['yettel'] },
  },
  'version.withdrawn': {
    type: 'version.withdrawn',
    timestamp: '2026-03-20T11:05:00Z',
    data: { notice: shortNotice, recipient: shortRecipient, reason: 'The contract with Yettel Hungary Zrt. was not concluded.' },
  },
  'objection.received': { type: 'objection.received', timestamp: received.step.at, data: { objection: received } },
  'objection.changed': { type: 'objection.changed', timestamp: cureProposed.step.at, data: { objection: cureProposed } },
  'objection.settled': { type: 'objection.settled', timestamp: cureAccepted.step.at, data: { objection: cureAccepted } },
  'transfer.mechanism_lapsed': {
    type: 'transfer.mechanism_lapsed',
    timestamp: '2020-07-16T08:00:00Z',
    data: {
      list: {
        slug: 'mikrovps',
        title: 'MikroVPS: external data processors',
        owner: 'MikroVPS Kft.',
        timeZone: 'Europe/Budapest',
      },
      controller: 'bepro',
      entryKey: 'google',
      name: 'Google Inc.',
      instrument: '32016D1250',
      on: '2020-07-16',
      statement: {
        en: 'Decision (EU) 2016/1250 (EU-US Privacy Shield) carries no transfer from 16 July 2020 on: the Court of Justice declared it invalid that day, without a period of grace (CJEU C-311/18, Schrems II).',
        hu: 'Az EU–USA adatvédelmi pajzsról szóló (EU) 2016/1250 bizottsági végrehajtási határozat 2020. július 16-ától nem szolgálhat adattovábbítás alapjául, mert a Bíróság aznap, türelmi idő nélkül érvénytelennek nyilvánította (az Európai Unió Bírósága C-311/18. sz. ítélete, Schrems II).',
      },
    },
  },
  'endpoint.disabled': {
    type: 'endpoint.disabled',
    timestamp: '2026-03-16T18:20:44Z',
    data: { endpoint, controller: 'bepro', reason: 'It answered 410 Gone.' },
  },
  'endpoint.test': { type: 'endpoint.test', timestamp: '2026-02-27T12:00:00Z', data: { endpoint, controller: 'bepro' } },
};
