// What changed among the recipients of a document.

import { describe, expect, test } from 'vitest';
import { countryCode } from '../../../schema/words/territory.ts';
import { party } from './a-list-state.ts';
import { entry, mechanism, place } from './an-observation.ts';
import { brief, type Entries, told } from './changes-in-words.ts';

describe('changes', () => {
  test.each<readonly [string, Entries, Entries, readonly string[]]>([
    ['somebody joined', [entry('Alpha')], [entry('Alpha'), entry('Beta')], ['added Beta']],
    ['somebody left', [entry('Alpha'), entry('Beta')], [entry('Alpha')], ['removed Beta']],
    ['another legal form', [entry('Alpha Inc.')], [entry('Alpha LLC')], ['renamed Alpha Inc. → Alpha LLC']],
    ['a name only spelt otherwise', [entry('Alpha, Inc.')], [entry('Alpha Inc')], ['renamed Alpha, Inc. → Alpha Inc (spelling)']],
    [
      'another legal person of the group',
      [entry('Alpha Ireland Limited')],
      [entry('Alpha LLC')],
      ['added Alpha LLC', 'removed Alpha Ireland Limited'],
    ],
    [
      'renamed, and with another purpose',
      [entry('Alpha Inc.', { purpose: 'Hosting' })],
      [entry('Alpha LLC', { purpose: 'Analytics' })],
      ['renamed Alpha Inc. → Alpha LLC', 'Alpha LLC: purpose Hosting → Analytics'],
    ],
    [
      'two made one',
      [entry('Telefon'), entry('Postgrid')],
      [entry('Telefon (Postgrid)')],
      ['merged Telefon + Postgrid → Telefon (Postgrid)'],
    ],
    [
      'one made two',
      [entry('Telefon (Postgrid)')],
      [entry('Telefon'), entry('Postgrid')],
      ['split Telefon (Postgrid) → Telefon + Postgrid'],
    ],
    [
      'a sentence that names the recipient, in other words',
      [entry('Alpha Oy', { purpose: 'Routes that you record are kept by Alpha Oy.' })],
      [entry('Alpha Oy', { purpose: 'Alpha Oy keeps the routes you record for us.' })],
      ['Alpha Oy: purpose Routes that you record are kept by Alpha Oy. → Alpha Oy keeps the routes you record for us. (detail)'],
    ],
    [
      'a sentence that says more than before',
      [entry('Alpha Oy', { purpose: 'Alpha Oy keeps the routes.' })],
      [entry('Alpha Oy', { purpose: 'Alpha Oy keeps the routes and the photographs.' })],
      ['Alpha Oy: purpose Alpha Oy keeps the routes. → Alpha Oy keeps the routes and the photographs.'],
    ],
    [
      'an address in another country, where nothing else says where it is',
      [entry('Alpha', { address: 'Lesna 1, Linz', countries: [countryCode('AT')] })],
      [entry('Alpha', { address: 'Lesna 1, Trnava', countries: [countryCode('SK')] })],
      ['Alpha: location Lesna 1, Linz → Lesna 1, Trnava'],
    ],
    [
      'another form of company, entered in the register anew',
      [
        entry('Alfa Kft.', {
          identifiers: [
            { scheme: 'HU_TAX', value: '11111111-2-43' },
            { scheme: 'OTHER', value: '01-09-111111' },
          ],
        }),
      ],
      [
        entry('Alfa Zrt.', {
          identifiers: [
            { scheme: 'HU_TAX', value: '11111111-2-43' },
            { scheme: 'OTHER', value: '01-10-222222' },
          ],
        }),
      ],
      ['renamed Alfa Kft. → Alfa Zrt.', 'Alfa Zrt.: identifiers 11111111-2-43; 01-09-111111 → 11111111-2-43; 01-10-222222 (detail)'],
    ],
    [
      'two that a sentence says were merged into one',
      [entry('Alpha Labels Srl'), entry('Alpha Couriers Srl')],
      [entry('Alpha SpA', { purpose: 'Alpha SpA (into which Alpha Labels Srl and Alpha Couriers Srl merged) prints labels.' })],
      ['merged Alpha Labels Srl + Alpha Couriers Srl → Alpha SpA'],
    ],
    [
      'another purpose',
      [entry('A', { purpose: 'Email newsletter service' })],
      [entry('A', { purpose: 'Transactional email service' })],
      ['A: purpose Email newsletter service → Transactional email service'],
    ],
    ['a first purpose', [entry('A')], [entry('A', { purpose: 'Hosting' })], ['A: purpose null → Hosting']],
    [
      'another country',
      [entry('A', { location: 'US' })],
      [entry('A', { location: 'European Union' })],
      ['A: location US → European Union'],
    ],
    ['one country more', [entry('A', { location: 'US' })], [entry('A', { location: 'US, Belgium' })], ['A: location US → US, Belgium']],
    ['no location any more', [entry('A', { location: 'US' })], [entry('A')], ['A: location US → null']],
    [
      'another town of the same country',
      [entry('A', { location: 'Frankfurt, Germany' })],
      [entry('A', { location: 'Berlin, Germany' })],
      ['A: location Frankfurt, Germany → Berlin, Germany (detail)'],
    ],
    [
      'more data',
      [entry('A', { data: ['names'] })],
      [entry('A', { data: ['names', 'payment cards'] })],
      ['A: data names → names; payment cards'],
    ],
    [
      'another ground',
      [entry('A', { mechanism: mechanism('SCC', ['SCC_COMMISSION', null]) })],
      [entry('A', { mechanism: mechanism('DPF', ['ADEQUACY_DECISION', '32023D1795']) })],
      ['A: mechanism SCC → DPF'],
    ],
    [
      'the same ground, now with its number',
      [entry('A', { mechanism: mechanism('SCC', ['SCC_COMMISSION', null]) })],
      [entry('A', { mechanism: mechanism('SCC 2021', ['SCC_COMMISSION', '32021D0914']) })],
      ['A: mechanism SCC → SCC 2021 (detail)'],
    ],
    [
      'another role',
      [entry('A', { statedRole: 'processor' })],
      [entry('A', { statedRole: 'joint controller' })],
      ['A: role processor → joint controller'],
    ],
    [
      'moved under a heading that says what it is',
      [entry('A', { section: 'Sub-processors' })],
      [entry('A', { section: 'Independent controllers' })],
      ['A: role Sub-processors → Independent controllers'],
    ],
    [
      'another e-mail address',
      [entry('A', { email: 'a@a.example' })],
      [entry('A', { email: 'b@a.example' })],
      ['A: email a@a.example → b@a.example (detail)'],
    ],
    [
      'a name where a blank was',
      [entry('', { phone: '+36 1 234 5678' })],
      [entry('Alpha Kft.', { phone: '+36 1 234 5678' })],
      ['Alpha Kft.: name null → Alpha Kft.'],
    ],
    [
      'a name in translation, with the same telephone number',
      [entry('Alpha Szolgáltató Kft.', { phone: '+36 1 234 5678' })],
      [entry('Alpha Service Ltd.', { phone: '+36 1 234 5678' })],
      ['renamed Alpha Szolgáltató Kft. → Alpha Service Ltd.'],
    ],
    [
      'two of one group with one telephone number',
      [entry('Alpha Ireland Ltd.', { phone: '+36 1 234 5678' })],
      [entry('Alpha Germany GmbH', { phone: '+36 1 234 5678' })],
      ['added Alpha Germany GmbH', 'removed Alpha Ireland Ltd.'],
    ],
    [
      'a second row for another purpose',
      [entry('Alpha', { purpose: 'Hosting' })],
      [entry('Alpha', { purpose: 'Hosting' }), entry('Alpha', { purpose: 'Analytics' })],
      ['Alpha: purpose null → Analytics'],
    ],
  ])('%s', (_what, before, after, expected) => {
    expect(told(before, after).map(brief)).toEqual(expected);
  });

  test('the location that only moves to another column stays where it is', () => {
    expect(told([entry('A', { location: 'Ireland' })], [entry('A', { seat: place('Ireland') })])).toEqual([]);
  });

  test('by its former name in the registry a rename is told from a removal and an addition', () => {
    const known = [party('omega', 'Omega Platforms, Inc.', { formerNames: ['Kappa, Inc.'] })];
    expect(told([entry('Kappa, Inc.')], [entry('Omega Platforms, Inc.')], known).map(brief)).toEqual([
      'renamed Kappa, Inc. → Omega Platforms, Inc.',
    ]);
  });
});
