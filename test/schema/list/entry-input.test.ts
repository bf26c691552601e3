// Entries that are refused, with what would be right.

import { expect, test } from 'vitest';
import { entriesInput, entryInput } from '../../../schema/list/entry-input.ts';
import { problemsOf, type Refused } from './refused.ts';

const entry = { key: 'aws', party: 'amazon-web-services', role: 'SUB_PROCESSOR' };

const refused: readonly Refused[] = [
  ['nothing', entryInput, null, ['input: the value is missing']],
  ['a text for an entry', entryInput, 'aws', ['input: "aws" stands where an object with fields belongs']],
  ['no key and no role', entryInput, { party: 'aws' }, ['input.key: key is missing', 'input.role: role is missing']],
  [
    'a key with capitals',
    entryInput,
    { ...entry, key: 'AWS' },
    ['input.key: "AWS" is not a key: write lower-case letters, digits and single hyphens, such as "amazon-web-services", at most 80'],
  ],
  [
    'no party',
    entryInput,
    { key: 'aws', role: 'PROCESSOR' },
    ['input.party: the party is missing: give its slug as party, or the party as newParty'],
  ],
  [
    'two parties',
    entryInput,
    { ...entry, newParty: { slug: 'x', name: 'X' } },
    ['input.newParty: party and newParty stand side by side: give one of them'],
  ],
  [
    'itself replaced',
    entryInput,
    { ...entry, replacesKey: 'aws' },
    ['input.replacesKey: the entry "aws" cannot replace itself: name another entry\'s key, or leave replacesKey out'],
  ],
  [
    'itself engaged',
    entryInput,
    { ...entry, parentKey: 'aws' },
    ['input.parentKey: the entry "aws" cannot engage itself: name another entry\'s key, or leave parentKey out'],
  ],
  ['a misspelt field', entryInput, { ...entry, adress: 'x' }, ['input.adress: "adress" is not a field here: did you mean "address"?']],
  ['an unknown field', entryInput, { ...entry, price: 3 }, ['input.price: "price" is not a field here']],
  ['a misspelt role', entryInput, { ...entry, role: 'Subprocessor' }, ['input.role: "Subprocessor" is not a role: write SUB_PROCESSOR']],
  ['UK', entryInput, { ...entry, country: 'UK' }, ['input.country: UK is not a country code: write GB']],
  ['EL', entryInput, { ...entry, country: 'EL' }, ['input.country: EL is not a country code: write GR']],
  ['lower case', entryInput, { ...entry, country: 'hu' }, ['input.country: hu is not a country code: write HU']],
  ['three letters', entryInput, { ...entry, country: 'USA' }, ['input.country: USA is not a country code: write US']],
  [
    'a name of a country',
    entryInput,
    { ...entry, country: 'Magyarország' },
    ['input.country: "Magyarország" is not a country code: write HU'],
  ],
  [
    'the EU',
    entryInput,
    { ...entry, country: 'EU' },
    ['input.country: EU is not a country code: write ISO 3166-1 alpha-2 in upper case, such as HU'],
  ],
  [
    'a number for a text',
    entryInput,
    { ...entry, phone: 3612345678 },
    ['input.phone: 3612345678 stands where a text belongs: put it in quotation marks'],
  ],
  ['an empty name', entryInput, { ...entry, name: '  ' }, ['input.name: the text is empty: leave the field out where nothing is known']],
  [
    'a long name',
    entryInput,
    { ...entry, name: 'x'.repeat(201) },
    ['input.name: the text is too long: 201 characters, at most 200 may stand here'],
  ],
  [
    'ten megabytes',
    entryInput,
    { ...entry, purpose: 'x'.repeat(10_000_000) },
    ['input.purpose: the text is too long: 10000000 characters, at most 4000 may stand here'],
  ],
  [
    'a line break in a name',
    entryInput,
    { ...entry, name: 'a\nb' },
    ['input.name: the text holds control characters: not even line breaks may stand here'],
  ],
  [
    'a null character',
    entryInput,
    { ...entry, purpose: 'a\u0000b' },
    ['input.purpose: the text holds control characters: only line breaks and tabs may stand here'],
  ],
  [
    'half a character',
    entryInput,
    { ...entry, name: 'a\ud800' },
    ['input.name: the text holds half a character (a lone surrogate): write it again'],
  ],
  [
    'half a character in a key',
    entryInput,
    { ...entry, key: '\ud800' },
    ['input.key: "\ufffd" is not a key: write lower-case letters, digits and single hyphens, such as "amazon-web-services", at most 80'],
  ],
  [
    'a script for a website',
    entryInput,
    { ...entry, website: 'javascript:alert(1)' },
    ['input.website: "javascript:alert(1)" is not a web address: it begins with https:// or http://'],
  ],
  [
    'half an address',
    entryInput,
    { ...entry, website: 'example.com' },
    ['input.website: "example.com" is not a web address: write it whole, such as https://example.com/privacy'],
  ],
  [
    'a password in an address',
    entryInput,
    { ...entry, website: 'https://u:p@example.com' },
    ['input.website: a web address with a user name or password in it is not kept'],
  ],
  [
    'no e-mail address',
    entryInput,
    { ...entry, email: 'N/A' },
    ['input.email: "N/A" is not an e-mail address: write one, such as privacy@example.com'],
  ],
  [
    'a long quotation',
    entryInput,
    { ...entry, evidence: { quotation: 'word '.repeat(26) } },
    ['input.evidence.quotation: the quotation has 26 words: keep at most 25, enough to find the place'],
  ],
  [
    'disclosed, but no country',
    entryInput,
    { ...entry, storage: { disclosure: 'DISCLOSED' } },
    ['input.storage.countries: DISCLOSED needs at least one country: name it, or write REGION_ONLY or NOT_DISCLOSED'],
  ],
  [
    'too many transfers',
    entryInput,
    { ...entry, transfers: Array.from({ length: 51 }, () => ({ mechanisms: [] })) },
    ['input.transfers: 51 transfers: at most 50 may stand here'],
  ],
  ['a key twice', entriesInput, [entry, { ...entry, party: 'other' }], ['input.1.key: entry key "aws" stands twice']],
  [
    'too many entries',
    entriesInput,
    Array.from({ length: 2_001 }, (_, index) => ({ ...entry, key: `k${index}` })),
    ['input: at most 2000 entries may stand on a list'],
  ],
  [
    'a party brought along twice',
    entriesInput,
    ['a', 'b'].map((key) => ({ key, role: 'PROCESSOR', newParty: { slug: 'x', name: 'X' } })),
    ['input.1.newParty.slug: the new party "x" stands twice: bring it along once, and name it as party after that'],
  ],
];

test.each(refused)('%s', (_what, schema, value, problems) => {
  expect(problemsOf(schema, value)).toEqual(problems);
});
