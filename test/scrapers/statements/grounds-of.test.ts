// What a cell of a table says, in four languages.

import { describe, expect, test } from 'vitest';
import { groundsOf, groundsUnder } from '../../../scrapers/statements/grounds-of.ts';

const inWords = (cell: string, stated = groundsOf(cell)) => {
  if (stated === null) return 'null';
  return [...stated.grounds.map(({ code, instrument }) => instrument ?? code), ...(stated.noneNeeded ? ['none needed'] : [])].join(' + ');
};

describe('grounds', () => {
  test.each([
    ['SCC', 'SCC_COMMISSION'],
    ['SCCs', 'SCC_COMMISSION'],
    ['EU SCCs (Module 2), DPF', 'SCC_COMMISSION + 32023D1795'],
    ['Standard Contractual Clauses (2021/914)', '32021D0914'],
    ['2021/914', '32021D0914'],
    ['Standard Contractual Clauses (2010/87/EU)', '32010D0087'],
    ['SCC (2021/915)', '32021D0915'],
    ['Model Clauses', 'SCC_COMMISSION'],
    ['Standardvertragsklauseln', 'SCC_COMMISSION'],
    ['Clauses contractuelles types', 'SCC_COMMISSION'],
    ['CCT', 'SCC_COMMISSION'],
    ['Általános szerződési feltételek', 'SCC_COMMISSION'],
    ['általános adatvédelmi kikötések', 'SCC_COMMISSION'],
    ['BCR', 'BINDING_CORPORATE_RULES'],
    ['BCRs & SCCs', 'BINDING_CORPORATE_RULES + SCC_COMMISSION'],
    ['EU-U.S. DPF', '32023D1795'],
    ['EU–USA adatvédelmi keret', '32023D1795'],
    ['Data Privacy Framework, UK Extension and Swiss-US DPF', '32023D1795'],
    ['Privacy Shield', '32016D1250'],
    ['Adequacy decision', 'ADEQUACY_DECISION'],
    ['Adequacy (Switzerland)', '32000D0518'],
    ['Angemessenheitsbeschluss Japan', '32019D0419'],
    ['Décision d’adéquation', 'ADEQUACY_DECISION'],
    ['megfelelőségi határozat', 'ADEQUACY_DECISION'],
    ['Art. 46(2)(c) GDPR', 'SCC_COMMISSION'],
    ['Adequacy decision (DPF)', '32023D1795'],
    ['Data Privacy Framework (adequacy decision)', '32023D1795'],
    ['Angemessenheitsbeschluss (EU-US Data Privacy Framework)', '32023D1795'],
    ['EU–USA adatvédelmi keret (megfelelőségi határozat)', '32023D1795'],
    ['Décision d’adéquation (Data Privacy Framework UE-États-Unis)', '32023D1795'],
    ['Adequacy decision (Canada), DPF', '32002D0002 + 32023D1795'],
    ['Explicit consent', 'DEROGATION_CONSENT'],
    ['SCCs / IDTA', 'SCC_COMMISSION'],
  ])('%s: %s', (cell, expected) => {
    expect(inWords(cell)).toBe(expected);
  });
});

describe('a cell under the head of its column', () => {
  test.each<readonly [head: string, cell: string, expected: string]>([
    ['SCCs signed', 'Yes', 'SCC_COMMISSION'],
    ['SCC aláírva', 'Igen', 'SCC_COMMISSION'],
    ['Standardvertragsklauseln', 'Ja', 'SCC_COMMISSION'],
    ['Clauses contractuelles types', 'Oui', 'SCC_COMMISSION'],
    ['SCCs', '✓', 'SCC_COMMISSION'],
    ['SCCs', 'x', 'SCC_COMMISSION'],
    ['SCCs signed', '27 June 2021', 'SCC_COMMISSION'],
    ['DPF certified', 'Yes, since 2023', '32023D1795'],
    ['Transfer mechanism', 'DPF', '32023D1795'],
    ['SCCs signed', 'BCR', 'BINDING_CORPORATE_RULES'],
    ['SCCs signed', 'Not required', 'none needed'],
    ...['No', 'Nem', 'Nein', 'Non', '–', '', '✗', 'No, pending'].map((cell) => ['SCCs signed', cell, 'null'] as const),
    ['Transfer mechanism', 'Yes', 'null'],
    ['SCC or BCR', 'Yes', 'null'],
    ['No SCCs', 'Yes', 'null'],
    ['SCCs signed', 'see annex', ''],
  ])('%s: %s is %s', (head, cell, expected) => {
    expect(inWords(cell, groundsUnder(head, cell))).toBe(expected);
  });

  test('what is stated is both', () => {
    expect(groundsUnder('SCCs signed', ' Yes ')?.stated).toBe('SCCs signed: Yes');
  });
});

describe('no ground is needed', () => {
  test.each([
    'Not applicable – data stay in the EEA',
    'N/A (EU)',
    'EU',
    'EEA',
    'Within the EU/EEA',
    'none needed',
    'Not required',
    'No transfer',
    'Nem szükséges',
    'Nem történik adattovábbítás',
    'Nincs harmadik országba továbbítás',
    'Nicht erforderlich',
    'Kein Drittlandtransfer',
    'Pas de transfert hors UE',
    'Data remain in the European Union',
  ])('%s', (cell) => {
    expect(inWords(cell)).toBe('none needed');
  });
});

describe('nothing is stated', () => {
  test.each(['', ' ', '-', '–', 'N/A', 'n/a', 'none', 'TBD', 'nincs', 'k. A.', 'sans objet'])('%j', (cell) => {
    expect(groundsOf(cell)).toBeNull();
  });
});

describe('words that are no ground', () => {
  test.each([
    'DPA',
    'Data Processing Agreement',
    'Adatfeldolgozói szerződés',
    'AVV',
    'UK Addendum',
    'IDTA',
    'Swiss-U.S. DPF',
    'CBPR',
    'Consent',
    'No SCCs',
    'Germany',
  ])('%s', (cell) => {
    expect(inWords(cell)).toBe('');
    expect(groundsOf(cell)?.stated).toBe(cell);
  });
});
