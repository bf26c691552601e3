// The grounds by their codes, and other people's short codes for them.

import { describe, expect, test } from 'vitest';
import { meaningOfCode } from '../../../schema/law/mechanism-codes.ts';
import { mechanismFacts, mechanismLabel } from '../../../schema/law/mechanisms.ts';
import { foreignInstrument } from '../../../schema/law/foreign-instruments.ts';
import { participantEvidence } from '../../../schema/law/participants.ts';
import { MECHANISM_CODES } from '../../../schema/words/transfer.ts';

describe('mechanisms', () => {
  test.each(MECHANISM_CODES)('%s has its article, its labels and its term', (code) => {
    const { article, label, dpv } = mechanismFacts(code);
    expect(article).toMatch(/^Art\. 4[569]\(/);
    expect(new Set(Object.values(label)).size).toBeGreaterThan(1);
    expect(dpv).toContain('https://w3id.org/dpv/legal/eu/gdpr#A4');
  });

  test('labels in four languages, English for the rest', () => {
    expect(['en', 'hu-HU', 'de', 'fr', 'pl'].map((language) => mechanismLabel('ADEQUACY_DECISION', language))).toEqual([
      'Adequacy decision',
      'Megfelelőségi határozat',
      'Angemessenheitsbeschluss',
      "Décision d'adéquation",
      'Adequacy decision',
    ]);
  });
});

describe('short codes', () => {
  test.each([
    ['ADEQUACY', 'ADEQUACY_DECISION', null],
    ['ADEQUACY-DPF', 'ADEQUACY_DECISION', '32023D1795'],
    ['DPF', 'ADEQUACY_DECISION', '32023D1795'],
    ['Privacy Shield', 'ADEQUACY_DECISION', '32016D1250'],
    ['STALE-SAFE-HARBOUR', 'ADEQUACY_DECISION', '32000D0520'],
    ['SCC', 'SCC_COMMISSION', null],
    ['SCC-SA', 'SCC_SUPERVISORY_AUTHORITY', null],
    ['BCR', 'BINDING_CORPORATE_RULES', null],
    ['D-VITAL', 'DEROGATION_VITAL_INTERESTS', null],
    ['D-REGISTER', 'DEROGATION_PUBLIC_REGISTER', null],
  ])('%s is %s %s', (code, mechanism, instrument) => {
    expect(meaningOfCode(code)).toEqual({ mechanism, instrument });
  });

  test('some codes are no ground', () => {
    expect(meaningOfCode('none_needed')).toEqual({ mechanism: null, means: 'NO_TRANSFER' });
    expect(meaningOfCode('UNSTATED')).toEqual({ mechanism: null, means: 'NO_GROUND' });
    expect(meaningOfCode('CBPR')).toBeUndefined();
    expect(meaningOfCode('__proto__')).toBeUndefined();
  });
});

describe('evidence of participation', () => {
  test.each([
    ['Google LLC', 'LISTED', '2026-10-07'],
    ['meta platforms inc', 'LISTED', '2026-08-17'],
    ['Apple Inc.', 'NOT_LISTED', '2026-10-07'],
    ['Amazon Web Services, Inc.', 'STATED', '2026-05-18'],
    ['Disqus, Inc.', null, '2026-08-10'],
    ['Automattic Inc.', 'STATED', null],
  ])('%s: %s, seen on %s', (entity, status, checkedOn) => {
    expect(participantEvidence(entity)).toMatchObject({ status, checkedOn });
  });

  test('a brand or a subsidiary elsewhere is not the entity', () => {
    expect(participantEvidence('Google')).toBeUndefined();
    expect(participantEvidence('Google Ireland Limited')).toBeUndefined();
  });
});

test('instruments of other law are known by their ids', () => {
  expect(foreignInstrument('UK-ADDENDUM')).toMatchObject({ country: 'GB', from: '2022-03-21' });
  expect(foreignInstrument('CH-US-DPF')).toMatchObject({ country: 'CH', from: '2024-09-15' });
  expect(foreignInstrument('32021D0914')).toBeUndefined();
});
