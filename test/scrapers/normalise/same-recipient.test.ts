// Who stayed, who was renamed, who left and came between two lists.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairRecipients } from '../../../scrapers/normalise/same-recipient.ts';
import { party, recipient, said, taxed } from './recipients.ts';

const ascending = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);
const at = (name: string, domain: string, purpose: string | null) => [
  recipient(name, { domains: [domain], purpose, address: '1 Main Street' }),
];
const list = (...names: readonly string[]) => names.map((name) => recipient(name));

describe('two lists', () => {
  test('respelling and reordering are no change', () => {
    const outcome = said(list('Npn, Inc.', 'Példa Kft.', 'Acme'), list('ACME', 'npn Inc', 'Pelda Ltd.'));
    expect([outcome.removed, outcome.added]).toEqual([[], []]);
    expect(outcome.pairs).toEqual(['Npn, Inc. → npn Inc: RESPELT', 'Példa Kft. → Pelda Ltd.: RESPELT', 'Acme → ACME: RESPELT']);
  });

  test('a new form is a rename, another company of the group is another', () => {
    expect(said(list('Acme Inc.'), list('Acme LLC')).pairs).toEqual(['Acme Inc. → Acme LLC: RENAMED']);
    expect(said(list('Acme LLC'), list('Acme Ireland Ltd.'))).toMatchObject({
      pairs: [],
      removed: ['Acme LLC'],
      added: ['Acme Ireland Ltd.'],
    });
  });

  test('a former name in the registry makes a rename', () => {
    const known = [party('beta', 'Beta Platforms, Inc.', { formerNames: ['Alfa, Inc.'] })];
    expect(said(list('Alfa Inc.'), list('Beta Platforms Inc'), known).pairs).toEqual(['Alfa Inc. → Beta Platforms Inc: RENAMED']);
    expect(said(list('Alfa Inc.'), list('Beta Platforms Inc')).pairs).toEqual([]);
  });

  test('a tax number outweighs the name, also as VAT number', () => {
    const after = [recipient('Béta Zrt.', { identifiers: [{ scheme: 'EU_VAT', value: 'HU12345678' }] })];
    expect(said([taxed('Alfa Kft.', '12345678-2-41')], after).pairs).toEqual(['Alfa Kft. → Béta Zrt.: RENAMED']);
  });

  test('an identifier that two names share merges nobody and is a finding', () => {
    const before = [taxed('Alfa Kft.', '12345678-2-41'), taxed('Béta Kft.', '12345678-2-41')];
    const after = [taxed('Gamma Kft.', '12345678-2-41')];
    const pairing = pairRecipients(before, after, []);
    expect(pairing).toMatchObject({ pairs: [], removed: [0, 1], added: [0], merged: [] });
    expect(pairing.sharedIdentifiers).toEqual([{ key: 'TAX HU12345678', side: 'BEFORE', rows: [0, 1] }]);
  });

  test('another tax number is another person, whatever the form', () => {
    expect(said([taxed('Alfa Kft.', '12345678-2-41')], [taxed('Alfa Zrt.', '87654321-2-41')]).pairs).toEqual([]);
    expect(said([taxed('Alfa Kft.', '12345678-2-41')], [taxed('Alfa Kft.', '12345687-2-41')]).pairs).toEqual([
      'Alfa Kft. → Alfa Kft.: SAME',
    ]);
  });

  test('a domain of their own and a like purpose pair; a public host or a bare address does not', () => {
    expect(said(at('Sender', 'https://sender.example', 'e-mail'), at('Newmail', 'legal@sender.example', 'e-mail')).pairs).toHaveLength(1);
    for (const domain of ['x@gmail.com', 'https://www.linkedin.com/company/x', 'https://x.github.io'])
      expect(said(at('Sender', domain, 'e-mail'), at('Newmail', domain, 'e-mail')).pairs).toEqual([]);
    expect(said([recipient('Sender', { address: '1 Main Street' })], [recipient('Newmail', { address: '1 Main Street' })]).pairs).toEqual(
      [],
    );
  });

  test('one name twice is paired by purpose, and a row fewer is no recipient fewer', () => {
    const twice = [recipient('Acme LLC', { purpose: 'Cloud Hosting' }), recipient('Acme LLC', { purpose: 'Speech' })];
    expect(pairRecipients(twice, twice.toReversed(), []).pairs).toEqual([
      { before: 0, after: 1, how: 'SAME' },
      { before: 1, after: 0, how: 'SAME' },
    ]);
    expect(pairRecipients(twice, twice.slice(1), [])).toMatchObject({ removed: [0], repeated: [{ side: 'BEFORE', row: 0, of: 1 }] });
  });

  test('two become one, one becomes two', () => {
    expect(said(list('Twin', 'Sister', 'Acme'), list('Acme', 'Twin (Sister)'))).toMatchObject({
      merged: [[['Sister', 'Twin'], 'Twin (Sister)']],
      removed: ['Sister', 'Twin'],
      added: ['Twin (Sister)'],
    });
    expect(said(list('Twin (Sister)'), list('Twin', 'Sister')).split).toEqual([['Twin (Sister)', ['Sister', 'Twin']]]);
  });

  test('one goes on under the brand its name begins with', () => {
    const before = [recipient('Azur (Mikro)', { purpose: 'hosting' }), recipient('Azur Speech', { purpose: 'support ticket analysis' })];
    const after = [
      recipient('Mikro (Azur)', { purpose: 'Hosting' }),
      recipient('Mikro (Azur)', { purpose: 'Speech and support ticket analysis' }),
    ];
    expect(pairRecipients(before, after, [])).toMatchObject({
      pairs: [{ before: 0, after: 0, how: 'RENAMED' }],
      merged: [{ before: [1], after: 1 }],
    });
  });
});

describe('properties of pairing', () => {
  const NAMES = ['Acme', 'Béta', 'Gamma Soft', 'Delta', 'Omega Cloud', 'Sigma', 'Kappa', 'Zeta Mail'] as const;
  const anyRecipient = fc.record({
    name: fc
      .tuple(fc.constantFrom(...NAMES), fc.constantFrom('', ' Inc.', ' LLC', ' Kft.', ' Ireland Ltd', ' (Brand)', ' GmbH'))
      .map((parts) => parts.join('')),
    purpose: fc.constantFrom('hosting of data', 'sending of e-mail', 'support', null),
    identifiers: fc.constantFrom([], [{ scheme: 'HU_TAX' as const, value: '12345678-2-41' }]),
  });
  const anyList = fc.array(
    anyRecipient.map(({ name, ...more }) => recipient(name, more)),
    { maxLength: 9 },
  );

  test('swapping the sides swaps the outcome', () => {
    fc.assert(
      fc.property(anyList, anyList, (before, after) => {
        const there = said(before, after);
        const back = said(after, before);
        expect([back.removed, back.added]).toEqual([there.added, there.removed]);
        expect(back.pairs.map((pair) => pair.replace(/^(.*) → (.*): /, '$2 → $1: ')).sort()).toEqual(there.pairs.toSorted());
      }),
    );
  });

  test('reordering changes nothing', () => {
    const shuffled = anyList.chain((before) => fc.tuple(fc.constant(before), fc.shuffledSubarray(before, { minLength: before.length })));
    fc.assert(
      fc.property(shuffled, anyList, ([before, moved], after) => {
        const [first, second] = [said(before, after), said(moved, after)];
        expect({ ...second, pairs: second.pairs.toSorted() }).toEqual({ ...first, pairs: first.pairs.toSorted() });
      }),
    );
  });

  test('respelling never yields somebody gone and somebody new', () => {
    const noises: readonly ((name: string) => string)[] = [
      (name) => name.toUpperCase(),
      (name) => name.replaceAll(' ', '\u00A0'),
      (name) => `${name.slice(0, 2)}\u00AD${name.slice(2)}`,
      (name) => name.replace(/\.$/, ''),
      (name) => name.replace(/ (Inc|LLC|Kft)/, ', $1'),
      (name) => name.replace('Ltd', 'Limited'),
    ];
    fc.assert(
      fc.property(anyList, fc.constantFrom(...noises), (before, noise) => {
        const after = before.map((one) => ({ ...one, name: noise(one.name) }));
        const pairing = pairRecipients(before, after, []);
        expect([pairing.removed, pairing.added, pairing.pairs.filter(({ how }) => how === 'RENAMED')]).toEqual([[], [], []]);
      }),
    );
  });

  test('everybody is paired once or stands alone, for any names', () => {
    const strange = fc.array(
      fc.string({ unit: 'binary', maxLength: 40 }).map((name) => recipient(name)),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(strange, strange, (before, after) => {
        const { pairs, removed, added } = pairRecipients(before, after, []);
        expect(ascending([...pairs.map((pair) => pair.before), ...removed])).toEqual([...before.keys()]);
        expect(ascending([...pairs.map((pair) => pair.after), ...added])).toEqual([...after.keys()]);
      }),
    );
  });
});
