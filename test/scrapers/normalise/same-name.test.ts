// Names taken apart and compared: respelling is noise, a new name of one person is a rename, a namesake of the group is another.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseName } from '../../../scrapers/normalise/recipient-name.ts';
import { type NameSameness, sameName } from '../../../scrapers/normalise/same-name.ts';
import { anyText } from './texts.ts';

describe('a name in parts', () => {
  test.each([
    ['Acme Ireland Ltd.', { core: 'acme ireland', base: 'acme', territory: 'IE', brands: [], formerNames: [] }],
    ['Acme Magyarország Kft.', { core: 'acme magyarorszag', base: 'acme', territory: 'HU' }],
    ['Amazing Web Shops (AWS)', { core: 'amazing web shops', territory: null, brands: ['aws'] }],
    ['Acme, Inc. (Acme-Cloud)', { core: 'acme', brands: ['acme cloud'] }],
    ['NextMo Inc (aka Voyage)', { core: 'nextmo', brands: ['voyage'] }],
    ['Stratum Midco d/b/a Context', { core: 'stratum midco', brands: ['context'] }],
    ['Ladder Software Limited, trading as Rodeo', { core: 'ladder software', brands: ['rodeo'] }],
    ['T-Group - T-Group Cloud', { core: 't group', brands: ['t group cloud'] }],
    ['Beta Platforms, Inc. (formerly Alfa, Inc.)', { core: 'beta platforms', formerNames: ['alfa'], brands: [] }],
    ['Példa Kft. (korábban: Másik Bt.)', { core: 'pelda', formerNames: ['masik'] }],
    ['Pay (Europe) S.à r.l. et Cie, S.C.A.', { core: 'pay europe', brands: [] }],
    ['Acme GmbH, Gunzenhausen', { core: 'acme' }],
    ['KBÓSZ.hu Kft.-től', { core: 'kbosz.hu' }],
    ['UAB Pavyzdys', { core: 'pavyzdys' }],
    ['(AWS)', { core: 'aws' }],
    ['Ireland', { core: 'ireland', base: 'ireland', territory: null }],
    ['', { core: '', brands: [] }],
  ])('%s', (name, parts) => {
    expect(parseName(name)).toMatchObject(parts);
  });
});

const PAIRS: readonly (readonly [a: string, b: string, sameness: NameSameness])[] = [
  ['Acme Inc.', 'Acme Inc.', 'IDENTICAL'],
  ['Npn, Inc.', 'npn Inc', 'RESPELT'],
  ['Simmel Inc.', 'Simmel Inc', 'RESPELT'],
  ['Hub\u00ADspot, Inc', 'HubSpot Inc.', 'RESPELT'],
  ['Open AI', 'OpenAI', 'RESPELT'],
  ['Acme Ltd', 'Acme Limited', 'RESPELT'],
  ['Exemple S.A.', 'Exemple SA', 'RESPELT'],
  ['Példa Zrt', 'PÉLDA Zártkörűen Működő Részvénytársaság', 'RESPELT'],
  ['Példa Kft.', 'Példa Ltd.', 'RESPELT'],
  ['Példa Zrt.', 'Pelda Private Company Limited by Shares', 'RESPELT'],
  ['Przykład Sp. z o.o.', 'Przyklad Ltd.', 'RESPELT'],
  ['Acme Inc.', 'Acme LLC', 'RENAMED'],
  ['Példa Kft.', 'Példa Zrt.', 'RENAMED'],
  ['Acme', 'Acme Inc', 'RENAMED'],
  ['Amazing Web Shops (AWS)', 'Amazing Web Shops Inc (AWS)', 'RENAMED'],
  ['Larch Cloud (Larch Inc.)', 'Larch Inc. (Larch Cloud)', 'RESPELT'],
  ['Larch Cloud (Larch Inc.)', 'Larch Inc.', 'RENAMED'],
  ['Azur (Mikro)', 'Mikro (Azur)', 'RENAMED'],
  ['NextMo (aka Voyage)', 'NextMo Inc (aka Voyage)', 'RENAMED'],
  ['Acme', 'Acme (Brand)', 'RENAMED'],
  ['Acme GmbH', 'Acme Germany GmbH', 'RENAMED'],
  ['Alfa Inc.', 'Beta Platforms, Inc. (formerly Alfa Inc.)', 'RENAMED'],
  ['Acme LLC', 'ACME Ireland Ltd.', 'DIFFERENT'],
  ['Acme Ireland Ltd', 'Acme UK Ltd', 'DIFFERENT'],
  ['Acme UK Ltd', 'Acme GmbH', 'DIFFERENT'],
  ['Acme Ltd', 'Acme UK Ltd', 'DIFFERENT'],
  ['Acme Germany GmbH', 'Acme Austria GmbH', 'DIFFERENT'],
  ['Acme BV', 'Acme IT BV', 'DIFFERENT'],
  ['Acme Ltd', 'Acme Inc', 'DIFFERENT'],
  ['Azur', 'Azur Cognitive Services', 'DIFFERENT'],
  ['Alfa Inc.', 'Beta Platforms, Inc.', 'DIFFERENT'],
  ['Acme', 'Apex', 'DIFFERENT'],
];

describe('two names', () => {
  test.each(PAIRS)('%s and %s: %s', (a, b, sameness) => {
    expect(sameName(a, b)).toBe(sameness);
    expect(sameName(b, a)).toBe(sameness);
  });

  test('comparing is symmetric, and a name is itself, for any texts', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(sameName(a, b)).toBe(sameName(b, a));
        expect(sameName(a, a)).toBe('IDENTICAL');
      }),
    );
  });
});
