// What only looks as if a list had changed, and recipients that move between its sections.

import { describe, expect, test } from 'vitest';
import type { ObservedEntry } from '../../../scrapers/observation.ts';
import { brief, type Entries, told } from './changes-in-words.ts';
import { entry, mechanism, place } from './an-observation.ts';

const full = entry('Alpha Kft.', {
  purpose: 'Cloud hosting, data storage and support',
  data: ['names', 'e-mail addresses'],
  location: 'United States, Germany',
  address: '1095 Budapest, Fasor utca 6.',
  email: 'privacy@alpha.example',
  phone: '+36 1 234 5678',
  website: 'https://www.alpha.example/',
  privacyPolicyUrl: 'https://alpha.example/privacy',
  mechanism: mechanism('SCC', ['SCC_COMMISSION', null]),
  statedRole: 'data sub-processor',
  section: 'Sub-processors',
});

describe('noise', () => {
  test.each<readonly [string, Partial<ObservedEntry>]>([
    ['the name in capitals', { name: 'ALPHA KFT.' }],
    ['a soft hyphen in the name', { name: 'Al\u00ADpha Kft.' }],
    ['the purpose in another order, with other marks', { purpose: 'Support; cloud-hosting & data storage.' }],
    ['a slip of the pen in the purpose', { purpose: 'Cloud hosting, data storing, suport' }],
    ['the categories in another order', { data: ['E-mail address', 'name'] }],
    ['the countries by other names, in another order', { location: place('Germany / USA') }],
    ['the address in other spelling', { address: '1095 BUDAPEST, Fasor utca 6' }],
    ['a hidden e-mail address', { email: 'privacy [at] alpha [dot] example' }],
    ['the telephone number grouped otherwise', { phone: '06-1-2345-678' }],
    [
      'parameters of a link',
      { website: 'http://alpha.example?utm_source=list', privacyPolicyUrl: 'https://www.alpha.example/privacy/?hl=en' },
    ],
    ['links beside the entry', { links: ['https://alpha.example/dpa'] }],
    ['the ground in other words', { mechanism: mechanism('Standard Contractual Clauses', ['SCC_COMMISSION', null]) }],
    ['another heading of the same meaning', { section: 'Third parties we engage' }],
    ['another word for the role', { statedRole: 'subprocessor' }],
    ['another place in the text', { evidence: { quotation: 'elsewhere', at: 'Annex', offset: 900 } }],
  ])('%s is told to nobody', (_what, said) => {
    expect(told([full], [{ ...full, ...said }])).toEqual([]);
    expect(told([{ ...full, ...said }], [full])).toEqual([]);
  });

  test('rows in another order', () => {
    const rows = ['Alpha', 'Beta', 'Gamma', 'Delta'].map((name) => entry(name, { purpose: 'Hosting' }));
    expect(told(rows, rows.toReversed())).toEqual([]);
  });
});

const page = (optional: readonly string[], core: readonly string[], heading = 'Optional features'): Entries => [
  ...core.map((name) => entry(name, { section: 'Infrastructure' })),
  ...optional.map((name) => entry(name, { section: heading })),
];

describe('sections', () => {
  test.each<readonly [string, Entries, Entries, readonly string[]]>([
    [
      'a move between sections that stay',
      page(['Beta', 'Gamma'], ['Alpha']),
      page(['Beta'], ['Alpha', 'Gamma']),
      ['Gamma: section Optional features → Infrastructure'],
    ],
    ['another heading', page(['Beta'], ['Alpha']), page(['Beta'], ['Alpha'], 'Add-ons'), []],
    ['the same heading in capitals', page(['Beta'], ['Alpha']), page(['Beta'], ['Alpha'], 'OPTIONAL FEATURES'), []],
    ['a section given up', page(['Beta'], ['Alpha']), page([], ['Alpha', 'Beta']), []],
    ['a section opened', page([], ['Alpha', 'Beta']), page(['Beta'], ['Alpha']), []],
    ['sections the other way round', page(['Beta'], ['Alpha']), page(['Beta'], ['Alpha']).toReversed(), []],
  ])('%s', (_what, before, after, expected) => {
    expect(told(before, after).map(brief)).toEqual(expected);
  });
});
