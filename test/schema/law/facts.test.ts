// The facts, checked once here so that starting need not check them again.

import { describe, expect, test } from 'vitest';
import acts from '../../../schema/law/facts/acts.json' with { type: 'json' };
import decisions from '../../../schema/law/facts/adequacy-decisions.json' with { type: 'json' };
import clauses from '../../../schema/law/facts/clause-sets.json' with { type: 'json' };
import foreign from '../../../schema/law/facts/foreign-instruments.json' with { type: 'json' };
import mechanisms from '../../../schema/law/facts/mechanisms.json' with { type: 'json' };
import membership from '../../../schema/law/facts/membership.json' with { type: 'json' };
import participants from '../../../schema/law/facts/participants.json' with { type: 'json' };
import { shapes } from './fact-shapes.ts';

describe('the facts', () => {
  test.each(shapes)('%s has the shape that its reader promises', (_, shape, facts) => {
    const result = shape.safeParse(facts);
    expect(result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([]);
  });

  test('no decision, clause set, act or mechanism stands there twice', () => {
    for (const ids of [
      decisions.map(({ celex: id }) => id),
      clauses.sets.map(({ celex: id }) => id),
      acts.acts.map(({ id }) => id),
      mechanisms.map(({ code }) => code),
    ]) {
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('days of a decision follow one another', () => {
    const disordered = decisions.filter(
      ({ adoptedOn, from, cautiousFrom, lastDay }) => adoptedOn > from || from > cautiousFrom || cautiousFrom > (lastDay ?? '9999'),
    );
    expect(disordered.map(({ key }) => key)).toEqual([]);
  });

  test('the last end that came to be known of a decision is its last day', () => {
    expect(decisions.map(({ key, ends }) => [key, ends.at(-1)?.lastDay ?? null])).toEqual(
      decisions.map(({ key, lastDay }) => [key, lastDay]),
    );
    const known = decisions.map(({ ends }) => ends.map(({ knownFrom }) => knownFrom));
    expect(known).toEqual(known.map((days) => days.toSorted()));
  });

  test('what a decision is struck down or challenged by stands among the acts', () => {
    const ids = acts.acts.map(({ id }) => id);
    const cases = decisions
      .flatMap(({ invalidatedBy, pendingCase }) => [invalidatedBy, pendingCase?.id])
      .filter((id) => typeof id === 'string');
    expect(cases).toHaveLength(3);
    expect(cases.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('spans of membership do not overlap', () => {
    const overlapping = membership.memberships.filter((one) =>
      membership.memberships.some(
        (other) => other !== one && other.territory === one.territory && other.from >= one.from && (one.until ?? '9999') > other.from,
      ),
    );
    expect(overlapping).toEqual([]);
  });

  test('a doubt is a sentence that a stranger understands', () => {
    const facts = [
      ...membership.memberships,
      ...membership.outside,
      ...participants,
      ...decisions,
      ...clauses.sets,
      ...acts.acts,
      ...mechanisms,
      ...foreign,
    ];
    const doubts = facts.flatMap(({ doubts: said }) => said);
    expect(doubts.filter((doubt) => !/^\p{Lu}.+\.$/u.test(doubt))).toEqual([]);
    expect(doubts.filter((doubt) => /\bS\d\d\b|C\(\)|\bOJ\b|DPV\b|\d{4}-\d\d-\d\d|do not copy|boilerplate/.test(doubt))).toEqual([]);
  });

  test('articles whose text no source confirmed are articles of that act, and their doubt is told', () => {
    for (const { articles, unverified, doubts } of acts.acts) {
      for (const article of unverified) {
        expect(Object.keys(articles)).toContain(article);
        expect(doubts.join(' ')).toContain(article);
      }
    }
  });

  test('clauses that were replaced name their successor', () => {
    const celexes = clauses.sets.map(({ celex }) => celex);
    for (const { replacedBy, lastDayToSign } of clauses.sets) {
      expect(celexes.filter((celex) => celex === replacedBy)).toHaveLength(lastDayToSign === null ? 0 : 1);
    }
  });

  test('nothing that rests on memory alone is without a doubt', () => {
    const facts = [...membership.memberships, ...membership.outside, ...participants, ...decisions, ...clauses.sets, ...acts.acts];
    expect(facts.filter(({ doubts, sources: ids }) => doubts.length === 0 && ids.every((id) => id === 'M'))).toEqual([]);
  });
});
