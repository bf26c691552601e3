// Legal forms across languages: which form a name has, of which countries, and what is no form.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endsWithLegalForm, hasLegalForm, legalFormAt } from '../../../scrapers/normalise/legal-form.ts';
import { anyText } from './texts.ts';

/** [name, form, family, first country] */
const FORMS: readonly (readonly [name: string, form: string, family: string, country: string | undefined])[] = [
  ['Example Inc.', 'INC', 'SHARES', 'US'],
  ['Example, Incorporated', 'INC', 'SHARES', 'US'],
  ['Example LLC', 'LLC', 'LIMITED', 'US'],
  ['Example L.L.C.', 'LLC', 'LIMITED', 'US'],
  ['Example Corp.', 'CORP', 'SHARES', 'US'],
  ['Example, PBC', 'PBC', 'SHARES', 'US'],
  ['Example Ltd.', 'LTD', 'LIMITED', 'GB'],
  ['EXAMPLE LIMITED', 'LTD', 'LIMITED', 'GB'],
  ['Example plc', 'PLC', 'SHARES', 'GB'],
  ['Example LLP', 'LLP', 'PARTNERSHIP', 'GB'],
  ['Example Pty Ltd', 'PTY', 'LIMITED', 'AU'],
  ['Example Holding PTE Ltd', 'PTE', 'LIMITED', 'SG'],
  ['Example Pvt. Ltd.', 'PVT', 'LIMITED', 'IN'],
  ['Example Sdn. Bhd.', 'SDN_BHD', 'LIMITED', 'MY'],
  ['Example Canada ULC', 'ULC', 'UNLIMITED', 'CA'],
  ['Example R&D Unlimited Company', 'UC', 'UNLIMITED', 'IE'],
  ['Example DAC', 'DAC', 'LIMITED', 'IE'],
  ['Example GmbH', 'GMBH', 'LIMITED', 'DE'],
  ['Example GmbH & Co. KG', 'GMBH_CO_KG', 'PARTNERSHIP', 'DE'],
  ['Example UG (haftungsbeschränkt)', 'UG', 'LIMITED', 'DE'],
  ['Example AG', 'AG', 'SHARES', 'DE'],
  ['Example e.V.', 'E_V', 'ASSOCIATION', 'DE'],
  ['Example SE', 'SE', 'SHARES', undefined],
  ['Példa Kft.', 'KFT', 'LIMITED', 'HU'],
  ['Példa.hu kft', 'KFT', 'LIMITED', 'HU'],
  ['Példa Korlátolt Felelősségű Társaság', 'KFT', 'LIMITED', 'HU'],
  ['Példa Zrt.', 'ZRT', 'SHARES', 'HU'],
  ['Példa Zártkörűen Működő Részvénytársaság', 'ZRT', 'SHARES', 'HU'],
  ['Példa Nyrt.', 'NYRT', 'SHARES', 'HU'],
  ['Példa Bt.', 'BT', 'PARTNERSHIP', 'HU'],
  ['Példa Kkt.', 'KKT', 'PARTNERSHIP', 'HU'],
  ['Minta Béla ev.', 'EV', 'SOLE_TRADER', 'HU'],
  ['Minta Béla e.v.', 'EV', 'SOLE_TRADER', 'HU'],
  ['Minta Béla egyéni vállalkozó', 'EV', 'SOLE_TRADER', 'HU'],
  ['Példa Alapítvány', 'FOUNDATION', 'FOUNDATION', undefined],
  ['Minta Géza őstermelő', 'FARMER', 'SOLE_TRADER', 'HU'],
  ['Minta és Társa Ügyvédi Iroda', 'LAW_OFFICE', 'PARTNERSHIP', 'HU'],
  ['Beispiel e.U.', 'EU', 'SOLE_TRADER', 'AT'],
  ['Beispiel GesbR', 'GESBR', 'PARTNERSHIP', 'AT'],
  ['Beispiel PartGmbB', 'PARTG', 'PARTNERSHIP', 'DE'],
  ['Beispiel Service eGen', 'EG', 'COOPERATIVE', 'DE'],
  ['Exemple SCOP', 'SCOP', 'COOPERATIVE', 'FR'],
  ['Exemple Maroc SARL AU', 'MOROCCAN_SARL', 'LIMITED', 'MA'],
  ['Esempio s.r.l.', 'SRL', 'LIMITED', 'IT'],
  ['Exemple S.A.', 'SA', 'SHARES', 'FR'],
  ['Exemple S. A.', 'SA', 'SHARES', 'FR'],
  ['Exemple SAS', 'SAS', 'SHARES', 'FR'],
  ['Exemple SARL', 'SARL', 'LIMITED', 'FR'],
  ['Exemple S.à r.l.', 'SARL', 'LIMITED', 'FR'],
  ['Exemple (Europe) S.à r.l. et Cie, S.C.A.', 'SCA', 'PARTNERSHIP', 'LU'],
  ['Esempio S.p.A.', 'SPA', 'SHARES', 'IT'],
  ['Esempio S.r.l.', 'SRL', 'LIMITED', 'IT'],
  ['Voorbeeld B.V.', 'BV', 'LIMITED', 'NL'],
  ['Voorbeeld N.V.', 'NV', 'SHARES', 'NL'],
  ['Exempel AB', 'AB', 'SHARES', 'SE'],
  ['Eksempel A/S', 'DANISH_AS', 'SHARES', 'DK'],
  ['Eksempel ApS', 'APS', 'LIMITED', 'DK'],
  ['Eksempel AS', 'NORWEGIAN_AS', 'SHARES', 'NO'],
  ['Esimerkki Oy', 'OY', 'LIMITED', 'FI'],
  ['Przykład Sp. z o.o.', 'SP_ZOO', 'LIMITED', 'PL'],
  ['Příklad s.r.o.', 'SRO', 'LIMITED', 'CZ'],
  ['Příklad a.s.', 'CZECH_AS', 'SHARES', 'CZ'],
  ['Primjer d.o.o.', 'DOO', 'LIMITED', 'HR'],
  ['Primjer d.d.', 'DD', 'SHARES', 'HR'],
  ['Näide OÜ', 'OU', 'LIMITED', 'EE'],
  ['UAB Pavyzdys', 'UAB', 'LIMITED', 'LT'],
  ['Primer EOOD', 'OOD', 'LIMITED', 'BG'],
  ['Example K.K.', 'KK', 'SHARES', 'JP'],
  ['Example GK', 'GK', 'LIMITED', 'JP'],
  ['Ejemplo S.L.U.', 'SL', 'LIMITED', 'ES'],
  ['Exemplo Lda', 'LDA', 'LIMITED', 'PT'],
  ['Exemplo Ltda.', 'LTDA', 'LIMITED', 'BR'],
  ['Ejemplo S. de R.L de C.V.', 'MEXICAN_SRL', 'LIMITED', 'MX'],
  ['Example FZ-LLC', 'FZ_LLC', 'LIMITED', 'AE'],
  ['Example Private Company Limited by Shares', 'PRIVATE_SHARES', 'SHARES', 'HU'],
  ['Example Web Inc (EW)', 'INC', 'SHARES', 'US'],
];

describe('the form of a name', () => {
  test.each(FORMS)('%s is %s', (name, form, family, country) => {
    const found = legalFormAt(name);
    expect([found?.form, found?.family, found?.countries[0]]).toEqual([form, family, country]);
    expect(hasLegalForm(`They gave it to ${name}, among others.`)).toBe(true);
  });

  test.each([
    'the Company',
    'our parent Company',
    'as well as others',
    'Limited access is granted',
    'access is limited',
    'AS Roma',
    'se habla',
    'D Ops',
    'Cloudflare',
    '',
    'the LLC',
    'A Kft. kijelenti',
  ])('%j has none', (text) => {
    expect(legalFormAt(text)).toBeNull();
    expect(hasLegalForm(text)).toBe(false);
  });

  test.each([
    ['Példa Kft.-nek', true],
    ['Példa Kft', true],
    ['Example Inc.,', true],
    ['Example Inc. (EX)', false],
    ['Example LLC – Mountain View', false],
    [`${'x '.repeat(500)}Példa Zrt.`, true],
  ])('%s ends with one: %s', (text, ends) => {
    expect(endsWithLegalForm(text)).toBe(ends);
  });

  test('no text makes it throw, and what it finds stands where it says', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const form = legalFormAt(text);
        expect(form === null ? null : text.slice(form.from, form.until)).toBe(form?.stated ?? null);
        expect(hasLegalForm(text)).toBe(form !== null);
        expect(form === null && endsWithLegalForm(text)).toBe(false);
      }),
    );
  });
});
