// Where a recipient stands, case by case, and at the moments at which it changes.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_TERMS } from '../../../schema/list/terms.ts';
import { OBJECTION_STATES } from '../../../schema/notice/objection-states.ts';
import { civilDay } from '../../../schema/words/civil-day.ts';
import {
  answeredAt,
  effectiveFor,
  ownDays,
  RECIPIENT_STATES,
  type RecipientCourse,
  recipientState,
} from '../../../server/notices/recipient-state.ts';

const at = (text: string) => Temporal.Instant.from(text);
const told = at('2026-03-02T09:00:00Z');
/** The end of 12 March in Budapest. */
const objectBy = at('2026-03-12T23:00:00Z');
const before = objectBy.subtract({ milliseconds: 1 });
const silent = { acknowledgedAt: null, approvedAt: null, waivedAt: null };
const specific = { authorisation: 'SPECIFIC', silence: 'REFUSAL' } as const;

const course: RecipientCourse = {
  terms: DEFAULT_TERMS,
  informational: false,
  timeZone: 'Europe/Budapest',
  toldAt: told,
  undeliverableAt: null,
  answers: silent,
  objections: [],
  days: { objectBy, effectiveOn: civilDay('2026-04-02') },
};
const withAnswers = (...kinds: (keyof typeof silent)[]) => ({
  answers: { ...silent, ...Object.fromEntries(kinds.map((kind) => [kind, told])) },
});
const objected = (...states: (typeof OBJECTION_STATES)[number][]) => ({
  objections: states.map((state) => ({ state, raisedAt: told })),
});
const noPeriod = { days: { objectBy: null, effectiveOn: civilDay('2026-04-02') } };
/** Midnight at which 2 April begins in Budapest, where summer time has begun by then. */
const itsDay = at('2026-04-01T22:00:00Z');

const cases: readonly [what: string, facts: Partial<RecipientCourse>, now: Temporal.Instant, state: (typeof RECIPIENT_STATES)[number]][] = [
  ['nothing has reached it', { toldAt: null }, told, 'PENDING'],
  ['nothing has reached it, long after everything', { toldAt: null }, at('2030-01-01T00:00:00Z'), 'PENDING'],
  ['nothing reached it, and nothing will', { toldAt: null, undeliverableAt: told }, told, 'UNDELIVERABLE'],
  ['it was told in the end', { undeliverableAt: told }, told, 'TOLD'],
  ['told, a moment before the period ends', {}, before, 'TOLD'],
  ['told, as the period ends', {}, objectBy, 'DEEMED_ACCEPTED'],
  ['silence under specific authorisation', { terms: specific }, objectBy, 'DEEMED_REFUSED'],
  ['silence that means refusal', { terms: { authorisation: 'GENERAL', silence: 'REFUSAL' } }, objectBy, 'DEEMED_REFUSED'],
  ['no period agreed, a moment before its own day', noPeriod, itsDay.subtract({ milliseconds: 1 }), 'TOLD'],
  ['no period agreed, on its own day', noPeriod, itsDay, 'DEEMED_ACCEPTED'],
  ['no period agreed, under specific authorisation', { ...noPeriod, terms: specific }, itsDay, 'DEEMED_REFUSED'],
  [
    'information only is never accepted by silence',
    { informational: true, days: { objectBy: null, effectiveOn: civilDay('2026-03-01') } },
    itsDay,
    'TOLD',
  ],

  ['seen', withAnswers('acknowledgedAt'), told, 'ACKNOWLEDGED'],
  ['seen, and silent ever after', withAnswers('acknowledgedAt'), objectBy, 'ACKNOWLEDGED'],
  ['approved', withAnswers('acknowledgedAt', 'approvedAt'), told, 'APPROVED'],
  ['waived', withAnswers('acknowledgedAt', 'waivedAt'), told, 'WAIVED'],
  ['approved and waived, where silence would do', withAnswers('approvedAt', 'waivedAt'), told, 'WAIVED'],
  ['approved and waived, where approval is needed', { ...withAnswers('approvedAt', 'waivedAt'), terms: specific }, told, 'APPROVED'],
  ['only waived, where approval is needed', { ...withAnswers('waivedAt'), terms: specific }, told, 'WAIVED'],

  ['objected', objected('RECEIVED'), told, 'OBJECTED'],
  ['objected after it approved', { ...withAnswers('approvedAt'), ...objected('RECEIVED') }, told, 'OBJECTED'],
  ['its objection was rejected', objected('REJECTED'), objectBy, 'OBJECTED'],
  ['its objection was taken back', objected('WITHDRAWN'), before, 'TOLD'],
  ['its objection was taken back, and the period has ended', objected('WITHDRAWN'), objectBy, 'DEEMED_ACCEPTED'],
  ['one objection was taken back, another stands', objected('WITHDRAWN', 'UNDER_REVIEW'), told, 'OBJECTED'],
  ['approved after it took its objection back', { ...withAnswers('approvedAt'), ...objected('WITHDRAWN') }, told, 'APPROVED'],
];

test.each(cases)('%s', (_what, facts, now, state) => {
  expect(recipientState({ ...course, ...facts }, now)).toBe(state);
});

test('every state but none besides can be reached', () => {
  expect([...new Set(cases.map(([, , , state]) => state))].toSorted()).toEqual([...RECIPIENT_STATES].toSorted());
});

test('silence never speaks before the period has ended, nor for somebody who was not told', () => {
  const instants = fc
    .integer({ min: told.epochMilliseconds, max: itsDay.epochMilliseconds })
    .map((ms) => Temporal.Instant.fromEpochMilliseconds(ms));
  fc.assert(
    fc.property(instants, fc.boolean(), fc.boolean(), (now, wasTold, informational) => {
      const state = recipientState({ ...course, toldAt: wasTold ? told : null, informational }, now);
      const mayBeDeemed = wasTold && !informational && Temporal.Instant.compare(now, objectBy) >= 0;
      expect(state.startsWith('DEEMED')).toBe(mayBeDeemed);
    }),
  );
});

describe('when it answered', () => {
  const later = told.add({ hours: 1 });
  test.each([
    ['never', silent, [], null],
    ['by an answer', { ...silent, approvedAt: later }, [], later],
    ['by the first of several', { acknowledgedAt: told, approvedAt: later, waivedAt: null }, [], told],
    ['by an objection, before it acknowledged', { ...silent, acknowledgedAt: later }, [{ state: 'REJECTED', raisedAt: told }], told],
    [
      'an objection that was taken back does not count',
      { ...silent, acknowledgedAt: later },
      [{ state: 'WITHDRAWN', raisedAt: told }],
      later,
    ],
  ] as const)('%s', (_what, answers, objections, expected) => {
    expect(answeredAt({ answers, objections })).toEqual(expected);
  });
});

describe('its own days', () => {
  const terms = { ...DEFAULT_TERMS, notice: { count: 30, unit: 'DAYS' }, objection: { count: 10, unit: 'DAYS' } } as const;
  const facts = {
    terms,
    informational: false,
    emergency: false,
    announcedFor: civilDay('2026-04-02'),
    timeZone: 'Europe/Budapest',
    issuedAt: told,
    firstAttemptAt: null,
    toldAt: null,
  };
  const none = { objectBy: null, effectiveOn: null };

  test('are those that were fixed when it was told', () => {
    const fixed = { objectBy: told, effectiveOn: civilDay('2027-01-01') };
    expect(ownDays({ ...facts, toldAt: told }, fixed, objectBy)).toBe(fixed);
  });

  test('follow from today while it was not told: 30 days of notice from the 12th end in April', () => {
    const { objectBy: until, effectiveOn } = ownDays(facts, none, at('2026-03-12T09:00:00Z'));
    expect({ until: until?.toString(), effectiveOn }).toEqual({ until: '2026-03-23T23:00:00Z', effectiveOn: '2026-04-12' });
  });

  test('are not known where the clock starts with the delivery', () => {
    expect(ownDays({ ...facts, terms: { ...terms, clock: 'DELIVERED' } }, none, told)).toEqual(none);
  });

  test('of a notice that is information only are the announced day, whatever the clock', () => {
    const informational = { ...facts, informational: true, terms: { ...terms, clock: 'DELIVERED' as const } };
    expect(ownDays(informational, none, told)).toEqual({ objectBy: null, effectiveOn: '2026-04-02' });
  });

  test.each([
    ['it waived nothing', '2026-04-12', null, '2026-04-12'],
    ['it waived before the announced day', '2026-04-12', '2026-03-03T09:00:00Z', '2026-04-02'],
    ['it waived after the announced day', '2026-04-12', '2026-04-04T09:00:00Z', '2026-04-04'],
    ['it waived when its own day had come', '2026-04-12', '2026-04-20T09:00:00Z', '2026-04-12'],
    ['it waived what had not begun to run', null, '2026-03-03T09:00:00Z', '2026-04-02'],
  ])('%s', (_what, own, waivedAt, expected) => {
    expect(effectiveFor(facts, own === null ? null : civilDay(own), waivedAt === null ? null : at(waivedAt))).toBe(expected);
  });
});
