// The days of a recipient: the tables of test/cases/notice-days.ts, and what holds under any terms on any day.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { objectionEnds } from '../../../schema/law/notice-window.ts';
import { AUTHORISATIONS, CLOCKS, DEFAULT_TERMS, OPEN_OBJECTIONS, SILENCES, type Terms } from '../../../schema/list/terms.ts';
import { endOfDay, needsApproval, type WindowQuestion, windowsOf } from '../../../schema/notice/windows.ts';
import { civilDay, plus } from '../../../schema/words/civil-day.ts';
import { PERIOD_UNITS } from '../../../schema/words/period.ts';
import { countryCode } from '../../../schema/words/territory.ts';
import { cureRows, emergencyRows, type NoticeRow, noticeRows } from '../../cases/notice-days.ts';
import { type Contract, CONTRACTS } from '../../cases/notice-terms.ts';

function daysOf([contract, , startsOn, announcedFor]: NoticeRow, emergency: boolean) {
  const { terms, timeZone } = CONTRACTS[contract];
  const windows = windowsOf({ terms, startsOn: civilDay(startsOn), effectiveOn: civilDay(announcedFor), emergency });
  return { ...windows, objectBy: windows.objectUntil && endOfDay(windows.objectUntil, timeZone).toString() };
}

describe('under terms that are really agreed', () => {
  test.each(noticeRows)('%s, %s: told on %s of a change on %s', (...row) => {
    const [, , , , noticeEndsOn, objectUntil, objectBy, effectiveOn] = row;
    expect(daysOf(row, false)).toEqual({ noticeEndsOn, objectUntil, objectBy, effectiveOn });
  });

  test.each(emergencyRows)('%s, in an emergency, %s: told on %s of a change on %s', (...row) => {
    const [, , , , noticeEndsOn, objectUntil, objectBy, effectiveOn] = row;
    expect(daysOf(row, true)).toEqual({ noticeEndsOn, objectUntil, objectBy, effectiveOn });
  });

  test.each(cureRows)('%s, %s: a cure from %s on ends with %s, at %s', (contract, _what, from, cureUntil, cureBy) => {
    const { terms, timeZone }: Contract = CONTRACTS[contract];
    const last = terms.cure && objectionEnds(civilDay(from), terms.cure, terms.holidayCountry);
    expect([last, last && endOfDay(last, timeZone).toString()]).toEqual([cureUntil, cureBy]);
  });

  test('silence lets the change apply, unless it is agreed to be a refusal or each change has to be authorised', () => {
    expect(Object.values(CONTRACTS).filter(({ terms }) => needsApproval(terms))).toEqual([]);
    const { terms } = CONTRACTS.Zitadel;
    expect(needsApproval({ ...terms, silence: 'REFUSAL' })).toBe(true);
    expect(needsApproval({ ...terms, authorisation: 'SPECIFIC' })).toBe(true);
  });

  test('where nothing was agreed, the announced day is the day', () => {
    const [startsOn, effectiveOn] = [civilDay('2026-03-02'), civilDay('2026-03-03')];
    expect(windowsOf({ terms: DEFAULT_TERMS, startsOn, effectiveOn, emergency: false })).toEqual({
      noticeEndsOn: null,
      objectUntil: null,
      effectiveOn,
    });
  });
});

const dayFrom2000 = fc.integer({ min: 0, max: 30_000 }).map((days) => plus(civilDay('2000-01-01'), { days }));
const anyPeriod = fc.option(fc.record({ count: fc.integer({ min: 1, max: 100 }), unit: fc.constantFrom(...PERIOD_UNITS) }), { nil: null });
const anyTerms: fc.Arbitrary<Terms> = fc.record({
  authorisation: fc.constantFrom(...AUTHORISATIONS),
  notice: anyPeriod,
  objection: anyPeriod,
  cure: anyPeriod,
  clock: fc.constantFrom(...CLOCKS),
  silence: fc.constantFrom(...SILENCES),
  openObjection: fc.constantFrom(...OPEN_OBJECTIONS),
  emergencyAllowed: fc.boolean(),
  holidayCountry: fc.constantFrom(null, ...['HU', 'US', 'DE'].map(countryCode)),
});
const anyQuestion: fc.Arbitrary<WindowQuestion> = fc
  .record({ terms: anyTerms, startsOn: dayFrom2000, after: fc.integer({ min: -10, max: 400 }), emergency: fc.boolean() })
  .map(({ after, ...question }) => ({ ...question, effectiveOn: plus(question.startsOn, { days: after }) }));

describe('under any terms', () => {
  test('a change applies on the announced day, or with the end of what has to end first, and not a day later', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { terms, effectiveOn: announced, emergency } = question;
        const { noticeEndsOn, objectUntil, effectiveOn } = windowsOf(question);
        const skips = emergency && terms.emergencyAllowed;
        const ends = skips ? [] : [noticeEndsOn, terms.openObjection === 'PROCEED' ? null : objectUntil].filter((day) => day !== null);
        expect(effectiveOn >= announced).toBe(true);
        for (const end of ends) expect(effectiveOn > end).toBe(true);
        expect([announced, ...ends.map((end) => plus(end, { days: 1 }))]).toContain(effectiveOn);
      }),
      { numRuns: 1000 },
    );
  });

  test('both periods end after the day that starts them; an emergency changes neither', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { noticeEndsOn, objectUntil } = windowsOf(question);
        for (const end of [noticeEndsOn, objectUntil]) expect(end === null || end > question.startsOn).toBe(true);
        expect(windowsOf({ ...question, emergency: !question.emergency })).toMatchObject({ noticeEndsOn, objectUntil });
      }),
      { numRuns: 500 },
    );
  });

  test('for whoever is told later, no day comes sooner', () => {
    fc.assert(
      fc.property(anyQuestion, fc.integer({ min: 1, max: 40 }), (question, later) => {
        const before = windowsOf(question);
        const after = windowsOf({ ...question, startsOn: plus(question.startsOn, { days: later }) });
        expect((after.noticeEndsOn ?? '') >= (before.noticeEndsOn ?? '')).toBe(true);
        expect((after.objectUntil ?? '') >= (before.objectUntil ?? '')).toBe(true);
        expect(after.effectiveOn >= before.effectiveOn).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
