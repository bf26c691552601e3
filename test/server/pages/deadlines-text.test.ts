// The text of a calendar, whatever the names in it: it stays a calendar, and says what was said.

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { clipped } from '../../../schema/list/value-words.ts';
import { civilDay } from '../../../schema/words/civil-day.ts';
import { oneLine } from '../../../server/deliveries/mail/safe-text.ts';
import { deadlinesOf } from '../../../server/pages/deadlines.ts';
import { readCalendar } from './a-calendar.ts';
import { aListPage, aNotice, hostileText } from './a-list-page.ts';

const at = (text: string) => Temporal.Instant.from(text);
const own = {
  informational: false,
  told: true,
  waived: false,
  awaitsApproval: false,
  objectBy: at('2026-03-16T23:00:00Z'),
  effectiveOn: civilDay('2026-05-04'),
  cures: [],
};

test('names and sentences of any kind are told as they are, and break nothing', () => {
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, fc.constantFrom('en', 'hu'), (title, owner, words, language) => {
      const withdrawn = { at: at('2026-03-03T09:00:00Z'), reason: words };
      const { name, events } = readCalendar(
        deadlinesOf(aListPage([aNotice(2, { own }, words), aNotice(1, { withdrawn }, words)], { title, language }, owner)).text,
      );
      expect(name).toBe(`${oneLine(title)} – ${oneLine(owner)}`);
      expect(events).toHaveLength(3);
      for (const { summary, description } of events) {
        expect(summary).toContain(oneLine(clipped(title)));
        expect(description.split('\n')[0]).toBe(`• ${oneLine(words)}`);
      }
    }),
    { numRuns: 300 },
  );
});

test('a controller’s days: the last to object, the first of effect, the last to cure; each as long as it stands', () => {
  const cure = {
    objection: 'objection_1',
    state: 'CURE_PROPOSED' as const,
    cureBy: at('2026-04-01T22:00:00Z'),
    steps: 3,
    changedAt: at('2026-03-20T10:00:00Z'),
  };
  const settled = { ...cure, objection: 'objection_2', state: 'REJECTED' as const, steps: 4 };
  const { events } = readCalendar(deadlinesOf(aListPage([aNotice(1, { own: { ...own, cures: [cure, settled] }, revision: 1 })])).text);
  expect(events.map(({ summary, day, status, sequence, stamp }) => [summary, day, status, sequence, stamp])).toEqual([
    ['Sub-processors: last day to object to version 1', '2026-03-16', 'CONFIRMED', 1, '2026-03-02T09:00:00Z'],
    ['Sub-processors: version 1 applies to you', '2026-05-04', 'CONFIRMED', 1, '2026-03-02T09:00:00Z'],
    ['Sub-processors: last day to cure your objection to version 1', '2026-04-01', 'CONFIRMED', 4, '2026-03-20T10:00:00Z'],
    ['Sub-processors: last day to cure your objection to version 1', '2026-04-01', 'CANCELLED', 5, '2026-03-20T10:00:00Z'],
  ]);
  expect(events[0]?.description).toContain('You can object until 24:00 on 16 March 2026 (Europe/Budapest).');
});

test.each([
  ['not told yet', { told: false, objectBy: null }, [['version 1 applies to you', 'TENTATIVE']]],
  ['waived', { waived: true }, [['version 1 applies to you', 'CONFIRMED']]],
])('%s', (_what, facts, expected) => {
  const { events } = readCalendar(deadlinesOf(aListPage([aNotice(1, { own: { ...own, ...facts } })])).text);
  expect(events.map(({ summary, status }) => [summary.replace('Sub-processors: ', ''), status])).toEqual(expected);
});

test('without an announcement it has one event that says so, since a calendar without any is none', () => {
  const { events } = readCalendar(deadlinesOf(aListPage([], { language: 'hu' })).text);
  expect(events).toMatchObject([{ summary: 'Sub-processors: még nem jelentettek be változást', day: '2026-01-01', status: 'CONFIRMED' }]);
});
