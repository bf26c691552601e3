// Arbitrary texts: plain, of every plane of Unicode, and of the words that the readers look for.

import * as fc from 'fast-check';

const FRAGMENTS =
  'United States|USA-ba|U.S.|(DE)|1075 Budapest|Inc.|Kft.-nek|S.à r.l. et Cie|GmbH & Co. KG|2024. január 30.|03/04/2024|June 8, 2023|last updated|hatályos|info [at] x [dot] hu|https://www.x.example/?utm_source=a|(aka |formerly |, | |\n|\u00A0|\u00AD|é|e\u0301|İ|ß|ﬁ|😀|\uD800|(((|\'"|&|-|.|/'.split(
    '|',
  );

export const anyText = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 30 }).map((parts) => parts.join('')),
);

/** Texts of a million characters, each made to be slow to read. */
export const LONG_TEXTS: readonly (readonly [what: string, text: string])[] = [
  ['prose', 'We transfer data to the United States and Germany under the contract with Example Kft. of 12 June 2023. '.repeat(9_800)],
  ['one letter', 'a'.repeat(1_000_000)],
  ['capitals', 'A'.repeat(1_000_000)],
  ['spaces', ' '.repeat(1_000_000)],
  ['dots', 'A.'.repeat(500_000)],
  ['brackets', '('.repeat(1_000_000)],
  ['bracketed at', 'a[at]'.repeat(200_000)],
  ['hyphens', '-'.repeat(1_000_000)],
  ['years', '2024 '.repeat(200_000)],
  ['digits', '1'.repeat(1_000_000)],
  ['accents', 'é'.repeat(1_000_000)],
  ['combining marks', '\u0301'.repeat(1_000_000)],
  ['codes', 'US,'.repeat(333_000)],
];
