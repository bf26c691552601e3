// Which names of one document are of one legal person.

import { describe, expect, test } from 'vitest';
import { isSamePerson, personKeys } from '../../../scrapers/normalise/same-person.ts';

/** Each row: names of one document, and the numbers of those that are one. */
const DOCUMENTS: readonly (readonly [said: string, names: readonly string[], persons: readonly number[]])[] = [
  ['spelling is no other person', ['Acme, Inc.', 'ACME Inc', 'Acme Incorporated'], [0, 0, 0]],
  ['a renamed person is one', ['Acme Inc.', 'Acme LLC'], [0, 0]],
  ['a name without its form is the only one that is called so', ['Acme', 'Acme GmbH'], [0, 0]],
  ['beside two who are called so it is neither', ['Acme', 'Acme GmbH', 'Acme Inc.'], [0, 1, 2]],
  ['a namesake of the group is another', ['Acme LLC', 'Acme Ireland Ltd.', 'ACME IRELAND LIMITED'], [0, 1, 1]],
  ['blanks are nobody', ['', ' '], [0, 1]],
];

describe('persons of a document', () => {
  test.each(DOCUMENTS)('%s: %j', (_said, names, persons) => {
    const keys = personKeys(names);
    expect(keys.map((key) => keys.indexOf(key))).toEqual(persons.map((person) => persons.indexOf(person)));
  });

  test('ten thousand forms of one name take no time to tell', () => {
    const names = Array.from({ length: 10_000 }, (_, at) => `Acme ${['GmbH', 'Inc.', 'Kft.', 'SAS'][at % 4]}`);
    const begun = performance.now();
    expect(new Set(personKeys(names)).size).toBe(4);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  test.each([
    ['Acme', 'Acme LLC', true],
    ['Acme', 'Acme Ireland Ltd.', false],
    ['Acme Kft.', 'Acme Ltd.', true],
  ])('what a text says of %s is said of %s: %s', (subject, name, answer) => {
    expect(isSamePerson(subject, name)).toBe(answer);
  });
});
