// Instruments as everybody is shown them: half-open, complete, in order.

import { describe, expect, test } from 'vitest';
import { adequacyDecisions } from '../../../schema/law/adequacy-decisions.ts';
import { clauseSets } from '../../../schema/law/clause-sets.ts';
import { instrument, instrumentsOn, isKnownInstrument } from '../../../schema/law/instruments.ts';
import { civilDay, plus } from '../../../schema/words/civil-day.ts';

const celexesOn = (day: string) => instrumentsOn(civilDay(day)).map(({ celex }) => celex);

describe('instruments', () => {
  test('every decision and clause set is one, oldest first', () => {
    const all = instrumentsOn(null);
    expect(all.map(({ celex }) => celex).toSorted()).toEqual([...adequacyDecisions, ...clauseSets].map(({ celex }) => celex).toSorted());
    expect(all.map(({ from }) => from)).toEqual(all.map(({ from }) => from).toSorted());
  });

  test.each([
    ['32000D0520', 'Safe Harbour', '2015-10-06'],
    ['32016D1250', 'Privacy Shield', '2020-07-16'],
    ['32010D0087', 'old clauses', '2022-12-28'],
    ['32021D1772', 'United Kingdom', '2031-12-28'],
    ['32000D0519', 'Hungary', '2004-05-01'],
  ])('%s (%s): the first day on which it no longer holds is %s', (celex, _, until) => {
    expect(instrument(celex)?.until).toBe(until);
    expect(celexesOn(plus(civilDay(until), { days: -1 }))).toContain(celex);
    expect(celexesOn(until)).not.toContain(celex);
  });

  test('from is the first day on which it holds', () => {
    for (const { celex, from } of instrumentsOn(null)) {
      expect(celexesOn(from)).toContain(celex);
      expect(celexesOn(plus(from, { days: -1 }))).not.toContain(celex);
    }
  });

  test('what is open to doubt shows its doubt', () => {
    expect(instrument('32026D0179')).toMatchObject({ from: '2026-01-26', cautiousFrom: '2026-01-28', until: null });
    expect(instrument('32025D1382')).toMatchObject({ organisation: 'European Patent Organisation', country: null, scope: 'ORGANISATION' });
    const silent = instrumentsOn(null).filter(({ from, cautiousFrom, doubts }) => from !== cautiousFrom && doubts.length === 0);
    expect(silent).toEqual([]);
  });

  test('old clauses name what replaced them', () => {
    expect(instrument('32002D0016')?.endReason).toMatch(/^Replaced by Decision 2010\/87\/EU; .* until 27 December 2022 at the latest$/);
    expect(instrument('32010D0087')?.endReason).toMatch(/^Replaced by Decision \(EU\) 2021\/914;/);
    expect(instrument('32021D0914')?.endReason).toBeNull();
  });

  test('clauses for Art. 28 contracts are told from those for transfers', () => {
    expect([instrument('32021D0914')?.scope, instrument('32021D0915')?.scope]).toEqual(['CLAUSES', 'ART_28_CLAUSES']);
  });

  test.each(['', '32099D9999', 'UK-IDTA', '__proto__', '32023d1795'])('"%s" is no known instrument', (celex) => {
    expect(isKnownInstrument(celex)).toBe(false);
    expect(instrument(celex)).toBeUndefined();
  });
});
