// The table of test/cases/judge-transfer.ts, and what holds of every transfer on every day.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeTransfer } from '../../../schema/law/judge-transfer.ts';
import type { Judgement } from '../../../schema/law/judgement.ts';
import { civilDay } from '../../../schema/words/civil-day.ts';
import { SEVERITIES } from '../../../schema/words/finding.ts';
import { rows } from '../../cases/judge-transfer.ts';
import { ground, transferTo, type Expected } from '../../cases/transfers.ts';
import { anyDay, anyMechanism, anyTransfer } from './arbitraries.ts';

/** What the table expects of the findings, and what the judgement has of it. */
function compared({ findings, statement }: Judgement, expected: Expected) {
  const named = findings.find(({ code }) => code === expected.finding);
  return {
    expected: { ...expected },
    actual: {
      ...(expected.clean ? { clean: findings.length === 0 } : {}),
      ...(expected.finding ? { finding: named?.code } : {}),
      ...(expected.severity ? { severity: named?.severity } : {}),
      ...(expected.citing ? { citing: named?.citation?.id } : {}),
      ...(expected.saying ? { saying: statement.en.includes(expected.saying) ? expected.saying : statement.en } : {}),
    },
  };
}

describe('the days that the law turns on', () => {
  test.each(rows.map((row) => [`${row[0]}, ${row[2]}`, row] as const))('%s', (_, [, transfer, asOf, verdict, expectation]) => {
    const judgement = judgeTransfer(transfer, civilDay(asOf));
    const { expected, actual } = compared(judgement, expectation ?? {});
    expect({ verdict: judgement.verdict, ...actual }).toEqual({ verdict, ...expected });
  });

  test('silence on a list read by somebody else is a gap, not a breach', () => {
    const [finding] = judgeTransfer(transferTo('US'), civilDay('2024-01-30'), { origin: 'OBSERVED' }).findings;
    expect(finding).toMatchObject({
      code: 'MECHANISM_NOT_RECORDED',
      severity: 'GAP',
      statement: { en: expect.stringContaining('no ground is recorded') },
    });
  });
});

const isSentence = (text: string) => /^\p{Lu}.*\.$/su.test(text) && !/undefined|null|\[object|NaN/.test(text);

function statementsOf({ statement, findings }: Judgement): string[] {
  return [statement, ...findings.map((finding) => finding.statement)].flatMap(({ en, hu }) => [en, hu]);
}

describe('every transfer, every day', () => {
  test('has an answer in whole sentences in both languages, with its sources', () => {
    fc.assert(
      fc.property(anyTransfer, anyDay, (transfer, asOf) => {
        const judgement = judgeTransfer(transfer, asOf);
        for (const text of statementsOf(judgement)) expect(text).toSatisfy(isSentence);
        expect(judgement.asOf).toBe(asOf);
        expect(judgement.citations.length).toBeGreaterThan(0);
        for (const finding of judgement.findings) {
          expect(finding.citation).not.toBeNull();
          expect(judgement.citations).toContainEqual(finding.citation);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('cites the Directive before 25 May 2018 and the GDPR from then on', () => {
    fc.assert(
      fc.property(anyTransfer, anyDay, (transfer, asOf) => {
        const { verdict, citations } = judgeTransfer(transfer, asOf);
        const ids = citations.map(({ id }) => id);
        const rule = asOf < civilDay('2018-05-25') ? '31995L0046' : '32016R0679';
        expect(ids.includes(rule) || (verdict === 'NOT_A_TRANSFER' && ids.length === 1)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('is judged alike each time; no coverage has a breach for its reason, no certainty a gap', () => {
    fc.assert(
      fc.property(anyTransfer, anyDay, (transfer, asOf) => {
        const judgement = judgeTransfer(transfer, asOf);
        expect(judgeTransfer(structuredClone(transfer), asOf)).toEqual(judgement);
        const { verdict, findings } = judgement;
        expect(verdict !== 'NOT_COVERED' || findings.some(({ severity }) => severity === 'BREACH')).toBe(true);
        expect(verdict !== 'UNVERIFIED' || findings.some(({ severity }) => severity === 'GAP')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('findings stand by severity, gravest first', () => {
    fc.assert(
      fc.property(anyTransfer, anyDay, (transfer, asOf) => {
        const order = judgeTransfer(transfer, asOf).findings.map(({ severity }) => SEVERITIES.indexOf(severity));
        expect(order).toEqual(order.toSorted((one, other) => one - other));
      }),
      { numRuns: 1000 },
    );
  });

  test('one more ground never makes the verdict worse', () => {
    const rank = ['NOT_COVERED', 'UNVERIFIED', 'COVERED', 'NOT_A_TRANSFER'];
    fc.assert(
      fc.property(anyTransfer, anyMechanism, anyDay, (transfer, mechanism, asOf) => {
        const before = judgeTransfer(transfer, asOf).verdict;
        const after = judgeTransfer({ ...transfer, mechanisms: [...transfer.mechanisms, mechanism] }, asOf).verdict;
        expect(rank.indexOf(after)).toBeGreaterThanOrEqual(rank.indexOf(before));
      }),
      { numRuns: 2000 },
    );
  });

  test('the order in which equal grounds were written down changes no verdict', () => {
    fc.assert(
      fc.property(anyTransfer, anyDay, (transfer, asOf) => {
        const turned = { ...transfer, mechanisms: transfer.mechanisms.toReversed() };
        expect(judgeTransfer(turned, asOf).verdict).toBe(judgeTransfer(transfer, asOf).verdict);
      }),
      { numRuns: 500 },
    );
  });

  test('PRIMARY findings stand before FALLBACK ones of the same severity', () => {
    const shield = ground('ADEQUACY_DECISION', { instrument: '32016D1250', rank: 'FALLBACK' });
    const harbour = ground('ADEQUACY_DECISION', { instrument: '32000D0520' });
    const { findings } = judgeTransfer(transferTo('US', [shield, harbour]), civilDay('2024-01-30'));
    expect(findings.map(({ citation }) => citation?.id)).toEqual(['C-362/14', 'C-311/18']);
  });
});
