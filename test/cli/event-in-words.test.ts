// Events as a terminal shows them, by the examples of the published schema.

import { describe, expect, test } from 'vitest';
import { eventInWords, eventOf } from '../../cli/endpoints/event-in-words.ts';
import { EVENT_EXAMPLES } from '../../schema/notice/event-examples.ts';
import { EVENT_TYPES, type EventType } from '../../schema/notice/events.ts';

const shown = (type: EventType, language = 'en'): string => eventInWords(EVENT_EXAMPLES[type], language);

test.each(EVENT_TYPES.map((type) => [type]))('%s is known, and named first', (type) => {
  expect(eventOf(JSON.stringify(EVENT_EXAMPLES[type]))).toEqual(EVENT_EXAMPLES[type]);
  expect(shown(type).split('\n')[0]).toBe(type);
  expect(shown(type)).not.toMatch(/undefined|null|\[object/);
});

describe('what is said', () => {
  test.each<[EventType, RegExp]>([
    ['notice.issued', /- Yettel Hungary Zrt\. \(Hungary\) joins the list as sub-processor for/],
    ['notice.issued', /To object +You can object until 24:00 on 12 March 2026 \(Europe\/Budapest\)\./],
    ['notice.issued', /Head hash +5f0c1b7e9a2d/],
    ['notice.reminder', /Applies +to bepro from 2 April 2026 at the earliest/],
    ['version.effective', /Applies +to bepro from 2 April 2026\nHeld +yettel/],
    ['version.withdrawn', /Withdrawn +The contract with Yettel Hungary Zrt\. was not concluded\./],
    ['objection.received', /Objection +objection_\w+ of bepro\nStands +received\nSaid +Yettel is a party to a dispute/],
    ['objection.changed', /Cure +until 24:00 on 17 April 2026/],
    ['objection.settled', /Stands +cure accepted/],
    ['transfer.mechanism_lapsed', /carries no transfer from 16 July 2020 on[^]*Entry +google/],
    ['endpoint.disabled', /Disabled +It answered 410 Gone\./],
    ['endpoint.test', /Endpoint +endpoint_\w+, https:\/\/privacy\.bepro\.example/],
  ])('of %s: %s', (type, said) => expect(shown(type)).toMatch(said));

  test('in Hungarian', () => {
    expect(shown('notice.issued', 'hu')).toMatch(/felkerül a listára[^]*Kifogást 2026\. március 12-én 24:00 óráig/);
  });

  test('of a notice that did not fit, where the rest can be read; of information, that it is no more', () => {
    const { data, ...event } = EVENT_EXAMPLES['notice.issued'];
    const { notice, recipient } = data;
    const cut = eventInWords({ ...event, data: { recipient, notice: { ...notice, changesOmitted: 7 } } }, 'en');
    expect(cut).toContain('and 7 more, at https://onward.example/lists/minicrm');
    const courtesy = eventInWords({ ...event, data: { notice, recipient: { ...recipient, informational: true } } }, 'en');
    expect(courtesy).toMatch(/To object +this is information only/);
  });
});

test.each([
  ['nothing', ''],
  ['no JSON', 'hello'],
  ['null', 'null'],
  ['an unknown type', '{"type":"party.invited","timestamp":"2026-01-01T00:00:00Z","data":{}}'],
  ['a body without its data', '{"type":"endpoint.test","timestamp":"2026-01-01T00:00:00Z","data":{}}'],
  ['the name of a method', '{"type":"toString","timestamp":"2026-01-01T00:00:00Z","data":{}}'],
])('%s is no event', (_what, text) => expect(eventOf(text)).toBeNull());
