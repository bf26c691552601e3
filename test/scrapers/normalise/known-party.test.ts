// Which party of the registry a recipient is, and of which group.

import { describe, expect, test } from 'vitest';
import { groupOf, matchParty, recogniseParties } from '../../../scrapers/normalise/known-party.ts';
import { party, recipient, taxed } from './recipients.ts';

describe('parties of the registry', () => {
  const known = [
    party('acme-llc', 'Acme LLC', { name: 'Acme', group: 'acme', country: 'US' as never, website: 'https://acme.example' }),
    party('acme-ireland', 'Acme Ireland Limited', { group: 'acme', country: 'IE' as never, website: 'https://acme.example' }),
    party('pelda', 'Példa Kft.', { identifiers: [{ scheme: 'HU_TAX', value: '12345678-2-41' }], website: 'https://pelda.example' }),
    party('beta', 'Beta Platforms, Inc.', { formerNames: ['Alfa, Inc.'] }),
  ];

  test.each([
    [recipient('ACME L.L.C.'), { slug: 'acme-llc', how: 'NAME' }],
    [recipient('Acme Inc.'), { slug: 'acme-llc', how: 'OTHER_FORM' }],
    [recipient('Acme Ireland Ltd.'), { slug: 'acme-ireland', how: 'NAME' }],
    [recipient('Acme'), { slug: 'acme-llc', how: 'NAME' }],
    [recipient('Alfa Inc'), { slug: 'beta', how: 'FORMER_NAME' }],
    [taxed('Quite Another', '12345678-2-41'), { slug: 'pelda', how: 'IDENTIFIER' }],
    [recipient('Pelda Hosting', { domains: ['https://www.pelda.example/x'] }), { slug: 'pelda', how: 'DOMAIN' }],
    [recipient('Acme Mail', { domains: ['https://acme.example'] }), null],
    [recipient('Acme UK Ltd'), null],
    [recipient('Nobody'), null],
  ])('%o', (one, recognised) => {
    expect(matchParty(one, known)).toEqual(recognised);
  });

  test('a company that is unknown belongs to the group of its namesakes', () => {
    expect([recipient('Acme UK Ltd'), recipient('Acme LLC'), recipient('Nobody')].map((one) => groupOf(one, known))).toEqual([
      'acme',
      'acme',
      null,
    ]);
  });

  test.each([
    ['a name and its own number', taxed('Pelda Ltd.', '12345678-2-41'), 'pelda', []],
    ['a number counts for more than spelling', taxed('Példa Informatika Zrt.', '12345678-2-41'), 'pelda', []],
    ['a number of somebody called otherwise merges nobody', taxed('Quite Another', '12345678-2-41'), null, ['NUMBER_OF_ANOTHER pelda']],
    ['nor does it when the name is somebody’s', taxed('Acme LLC', '12345678-2-41'), 'acme-llc', ['NUMBER_OF_ANOTHER pelda']],
    ['a namesake with another number is another', taxed('Példa Kft.', '87654321-2-41'), null, ['OTHER_NUMBER pelda']],
    ['a brand on a domain of two', recipient('Zeta Mail', { domains: ['https://acme.example'] }), null, ['SEVERAL acme-ireland acme-llc']],
    [
      'a full name on the domain of another of like name',
      recipient('Példa Felhő Zrt.', { domains: ['https://pelda.example'] }),
      null,
      ['DOMAIN_OF_ANOTHER pelda'],
    ],
    ['a namesake of the group on its domain', recipient('Acme UK Ltd', { domains: ['https://acme.example'] }), null, []],
    ['nobody', recipient('Nobody'), null, []],
  ])('%s', (_said, one, slug, doubts) => {
    const [recognition] = recogniseParties([one], known);
    expect(recognition?.party?.slug ?? null).toBe(slug);
    expect(recognition?.doubts.map(({ why, slugs }) => [why, ...slugs].join(' '))).toEqual(doubts);
  });

  test('a number that two names of the document share says nothing of either', () => {
    const two = [taxed('Példa Egy Kft.', '12345678-2-41'), taxed('Példa Két Zrt.', '12345678-2-41')];
    expect(recogniseParties(two, known)).toEqual([
      { party: null, doubts: [] },
      { party: null, doubts: [] },
    ]);
  });
});
