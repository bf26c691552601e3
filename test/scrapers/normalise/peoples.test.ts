// Nations that stand by a company's name, and countries that its form and a postcode give away together.

import { describe, expect, test } from 'vitest';
import { countryOfPeople, nationSaid } from '../../../scrapers/normalise/peoples.ts';
import { legalFormAt } from '../../../scrapers/normalise/legal-form.ts';
import { countryOfFormAndCode } from '../../../scrapers/normalise/postal.ts';

describe('the nation of a company', () => {
  test.each([
    ['the American ', 'US'],
    ['az osztrák ', 'AT'],
    ['des irischen Anbieters ', 'IE'],
    ['we write to ', undefined],
  ])('before its name: %j', (ahead, country) => {
    expect(countryOfPeople(ahead, 'BEFORE')?.country).toBe(country);
  });

  test.each([
    [', a British firm in the north', 'GB'],
    [', einem US-amerikanischen Unternehmen', 'US'],
    [', société de droit luxembourgeois', 'LU'],
    [', société belge', 'BE'],
    [', which has American customers', undefined],
  ])('behind its name: %j', (behind, country) => {
    expect(countryOfPeople(behind, 'COMPANY')?.country).toBe(country);
  });

  test.each([
    ['a Canadian firm', 'CA'],
    ['osztrák', 'AT'],
    ['American football in Leeds', null],
  ])('as all that is said: %j', (stated, country) => {
    expect(nationSaid(stated)).toBe(country);
  });
});

test.each([
  ['Beispiel GmbH', 'Am Markt 3, 56727 Beispielort', 'DE'],
  ['Beispiel GmbH', 'Am Markt 3, 6764 Beispielort', null],
  ['Exemple SARL', '3 passage des Lilas, 47600 Exempleville', 'FR'],
  ['Exemplu SRL', 'Strada Exemplu 3, 010203 Exemplu', 'RO'],
  ['Example Ltd', '3 Example Street, Exampleton', null],
])('%s at %s is in %s', (name, address, country) => {
  expect(countryOfFormAndCode(legalFormAt(name)?.countries ?? [], address)).toBe(country);
});
