// Which party of the registry a recipient is, and of which group.

import { describe, expect, test } from 'vitest';
import { groupOf, matchParty } from '../../../scrapers/normalise/known-party.ts';
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
});
