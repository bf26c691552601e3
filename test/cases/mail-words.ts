// The sentences that each mail has to say, event by event, in English and Hungarian. The facts are those of the events' examples.

import type { EventType } from '../../schema/notice/events.ts';

export const MAILS: [EventType, en: readonly string[], hu: readonly string[]][] = [
  [
    'notice.issued',
    [
      'MiniCRM Zrt. announces 2 changes to its list “MiniCRM: data sub-processors” (version 2), to take effect from 2 April 2026.',
      'You are told in advance, as GDPR Art. 28(2) requires, so that you can object.',
      'You can object until 24:00 on 12 March 2026 (Europe/Budapest).',
      '1. Yettel Hungary Zrt. (Hungary) joins the list as sub-processor',
      'Announced day of effect: 2 April 2026',
      'You agreed on general authorisation (GDPR Art. 28(2)): if you do not object in time, your silence counts as acceptance.',
      'To object, reply to this mail: say which changes you object to, by their numbers, and on what grounds.',
      'The notice is notice_019cadb6a3d07cc1a1f5d0ce4b7e2f36.',
      'Period of notice: 30 days',
      'Period to object: 10 days',
      'Public holidays: Hungary',
      '5f0c1b7e9a2d4836c1e07d95b8f3a64210cd9e7b46f85a3d2e917c40b6d8f3a1',
      'Keep it to prove later what you were shown',
      'Read the list: https://onward.example/lists/minicrm',
    ],
    [
      'A MiniCRM Zrt. bejelenti, hogy „MiniCRM: data sub-processors” című listája módosul: 2 változás, 2026. április 2-ától kezdődő hatállyal (2. változat).',
      'Minderről előzetesen értesülnek, ahogyan azt a GDPR 28. cikk (2) bekezdése előírja, hogy kifogást tehessenek.',
      'Kifogást 2026. március 12-én 24:00 óráig (Europe/Budapest) tehetnek.',
      '1. A Yettel Hungary Zrt. (Magyarország) további adatfeldolgozóként felkerül a listára',
      'A hatálybalépés bejelentett napja: 2026. április 2.',
      'ha nem tesznek időben kifogást, a hallgatásuk elfogadásnak minősül.',
      'Kifogást válaszlevélben tehetnek',
      'Kifogásolási határidő: 10 nap',
      'Munkaszüneti napok: Magyarország',
      'nevében, amely a listát vezeti, és annak változásairól értesíteni köteles Önöket.',
    ],
  ],
  [
    'notice.reminder',
    ['Reminder: the last day to object is 12 March 2026', 'You have not answered this notice yet.', 'until 24:00 on 12 March 2026'],
    ['Emlékeztető: a kifogás utolsó napja 2026. március 12.', 'Erre az értesítésre még nem válaszoltak.'],
  ],
  [
    'version.effective',
    [
      'Version 2 of the list “MiniCRM: data sub-processors” of MiniCRM Zrt. applies to you from 2 April 2026.',
      'The following entries of this version are held and do not apply to you yet:\nyettel',
    ],
    [
      'A MiniCRM Zrt. „MiniCRM: data sub-processors” című listájának 2. változata 2026. április 2-ától vonatkozik Önökre.',
      'A változat alábbi bejegyzései függőben vannak, és Önökre még nem vonatkoznak:\nyettel',
    ],
  ],
  [
    'version.withdrawn',
    [
      'MiniCRM Zrt. has withdrawn version 2 of its list',
      'None of its changes applies to you, and you need not answer the notice any more.',
      'The contract with Yettel Hungary Zrt. was not concluded.',
    ],
    ['A MiniCRM Zrt. visszavonta', 'listájának 2. változatát', 'az értesítésre már nem kell válaszolniuk.'],
  ],
  [
    'objection.received',
    [
      'bepro objected to changes of the list “MiniCRM: data sub-processors” of MiniCRM Zrt. (version 2).',
      'yettel – joins the list',
      'State: received',
      'review it: the one who keeps the list',
    ],
    ['A bepro kifogást tett a MiniCRM Zrt.', 'yettel – felkerül a listára', 'Állapot: beérkezett', 'a kifogás visszavonása: az adatkezelő'],
  ],
  [
    'objection.changed',
    [
      'Objection of bepro: a cure is proposed',
      'Period for a cure: until 24:00 on 17 April 2026 (Europe/Budapest)',
      '18 March 2026, 11:30 (Europe/Budapest), by publisher minicrm: a cure is proposed.',
      'Your calls stay with Arenim Technologies Kft.',
    ],
    ['bepro kifogása: orvoslási javaslat született', 'Orvoslási határidő: 2026. április 17-én 24:00 óráig (Europe/Budapest)'],
  ],
  [
    'objection.settled',
    ['The controller accepted the proposed cure. The objection no longer holds the changes that it names.'],
    ['Az adatkezelő elfogadta a javasolt orvoslást.'],
  ],
  [
    'transfer.mechanism_lapsed',
    [
      'the ground of a transfer to Google Inc. fell away',
      'no longer carried it on 16 July 2020.',
      'carries no transfer from 16 July 2020 on',
      'Act that carried it: CELEX 32016D1250',
    ],
    ['megszűnt egy adattovábbítás jogalapja – Google Inc.', 'amelynek feltüntetett jogalapja 2020. július 16-án már nem állt fenn.'],
  ],
  [
    'endpoint.disabled',
    ['https://privacy.bepro.example/hooks/onward', 'It answered 410 Gone.', 'Periods of notices do not wait for it.'],
    ['Az értesítések határidői ezt nem várják meg.'],
  ],
];
