// What other documents say about a list: a second copy, recipients named elsewhere, how changes take effect.

import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../schema/list/content.ts';
import type { Reading } from '../../../schema/list/reading.ts';
import { findingsOfReadings } from '../../../schema/list/reading-findings.ts';
import { civilDay } from '../../../schema/words/civil-day.ts';
import { anEntry } from './an-entry.ts';

const aReading = (said: Partial<Reading> = {}): Reading => ({
  document: '002',
  url: null,
  statedOn: civilDay('2024-01-30'),
  note: null,
  entries: null,
  ownerIdentifiers: [],
  mentions: [],
  roleDoubts: [],
  changes: null,
  ...said,
});

function copied(key: string, said: Partial<Entry> = {}): Entry {
  const { partyId: _id, naturalPerson: _natural, erased: _erased, ...facts } = anEntry(key);
  return { ...facts, party: key, ...said };
}

const aws = anEntry('aws', { name: 'Amazon Web Services EMEA SARL' });
const arenim = anEntry('arenim', { name: 'Arenim Technologies Kft.', address: '1095 Budapest' });
const awsCopy = copied('aws', { name: 'Amazon Web Services EMEA SARL' });
const arenimCopy = copied('arenim', { name: 'ARENIM Technologies Kft', address: '1095 Budapest' });
const asOf = civilDay('2024-01-30');

const cases: readonly [what: string, reading: Reading, findings: readonly string[], sentence: string | null][] = [
  ['a copy that says the same, but for spelling', aReading({ entries: [awsCopy, arenimCopy] }), [], null],
  [
    'a recipient only there',
    aReading({ entries: [awsCopy, arenimCopy, copied('yettel', { name: 'Yettel Hungary Zrt.' })] }),
    ['GAP SOURCES_DISAGREE null'],
    'The document “002” also lists Yettel Hungary Zrt., who is not on the list.',
  ],
  [
    'a recipient only here',
    aReading({ entries: [awsCopy] }),
    ['GAP SOURCES_DISAGREE arenim'],
    'Arenim Technologies Kft. is on the list, but not in the copy that the document “002” has of it.',
  ],
  [
    'an address only there',
    aReading({ entries: [{ ...awsCopy, address: '38 avenue John F. Kennedy' }, arenimCopy] }),
    ['GAP SOURCES_DISAGREE aws'],
    'The document “002” and the list differ about Amazon Web Services EMEA SARL: the address “38 avenue John F. Kennedy” stands only there.',
  ],
  [
    'another name and another address, in one finding',
    aReading({ entries: [awsCopy, { ...arenimCopy, name: 'Arenim Ltd.', address: '1097 Budapest' }] }),
    ['GAP SOURCES_DISAGREE arenim'],
    'The document “002” and the list differ about Arenim Technologies Kft.: the name there is “Arenim Ltd.”, here “Arenim Technologies Kft.”; the address there is “1097 Budapest”, here “1095 Budapest”.',
  ],
  [
    'a recipient without its name',
    aReading({ entries: [awsCopy, { ...arenimCopy, name: null }] }),
    ['GAP NAME_MISSING arenim'],
    'The document “002” lists a recipient without its name, Arenim Technologies Kft. on the list (GDPR Art. 28(2)).',
  ],
  [
    "the owner's number, wrong",
    aReading({ ownerIdentifiers: [{ scheme: 'EU_VAT', value: 'EN 23982273' }] }),
    ['GAP IDENTIFIER_INVALID null'],
    "“EN 23982273”, which the document “002” gives as the EU VAT number of the list's owner, is not a valid one: its form or its check digit is wrong.",
  ],
  [
    'a recipient named elsewhere',
    aReading({
      mentions: [
        { name: 'Cloudflare', party: 'cloudflare', evidence: { document: '000', url: null, quotation: null, at: 'cookie table' } },
      ],
    }),
    ['WATCH UNLISTED_RECIPIENT null'],
    'Cloudflare is named in the document “002” (cookie table), but is not on the list.',
  ],
  [
    'a recipient named elsewhere that is on the list',
    aReading({ mentions: [{ name: 'Amazon Web Services EMEA Sarl.', party: null, evidence: null }] }),
    [],
    null,
  ],
  [
    'the same under another name, known as the same party',
    aReading({ mentions: [{ name: 'S3', party: 'amazon-web-services', evidence: null }] }),
    [],
    null,
  ],
  [
    'a role that is open to doubt',
    aReading({
      roleDoubts: [{ entryKey: 'aws', why: { en: 'It decides itself what it does.', hu: 'Maga dönt arról, mit tesz.' }, evidence: null }],
    }),
    ['WATCH ROLE_DOUBTFUL aws'],
    'The role of Amazon Web Services EMEA SARL is open to doubt. It decides itself what it does.',
  ],
  [
    'a doubt about a recipient that is not on the version',
    aReading({ roleDoubts: [{ entryKey: 'gone', why: { en: 'x', hu: 'x' }, evidence: null }] }),
    [],
    null,
  ],
  [
    'changes on posting',
    aReading({ changes: { effect: 'ON_POSTING', evidence: null } }),
    ['WATCH NO_ADVANCE_NOTICE null'],
    'By the document “002” changes take effect when they are posted: nobody is told before, and nobody can object in time (GDPR Art. 28(2); EDPB Guidelines 07/2020, whose words on a mere web page were not confirmed in a source).',
  ],
  ['changes after notice', aReading({ changes: { effect: 'AFTER_NOTICE', evidence: null } }), [], null],
  [
    'a document that speaks only later',
    aReading({ statedOn: civilDay('2024-01-31'), changes: { effect: 'ON_POSTING', evidence: null } }),
    [],
    null,
  ],
];

describe('held against the version', () => {
  const slugs = new Map([['id-of-aws', 'amazon-web-services']]);
  test.each(cases)('%s', (_what, reading, expected, sentence) => {
    const findings = findingsOfReadings([reading], [aws, arenim], asOf, slugs);
    expect(findings.map(({ severity, code, entryKey }) => `${severity} ${code} ${entryKey}`)).toEqual(expected);
    expect(findings[0]?.statement.en ?? null).toBe(sentence);
    for (const { evidence } of findings) expect(evidence?.document).toMatch(/^00[02]$/);
  });
});

test.each([
  ['2018-05-24', null],
  ['2018-05-25', '32016R0679'],
  ['2021-07-06', '32016R0679'],
  ['2021-07-07', 'EDPB-GUIDELINES-07/2020'],
])('changes on posting cite the rule of the day: %s', (day, id) => {
  const reading = aReading({ statedOn: civilDay('2018-01-01'), changes: { effect: 'ON_POSTING', evidence: null } });
  const [finding] = findingsOfReadings([reading], [], civilDay(day));
  expect(finding?.citation?.id ?? null).toBe(id);
  expect(finding?.statement.en.includes('Art. 28(2)')).toBe(id !== null);
});

test('a nameless recipient of a controller is measured by the records of Art. 30', () => {
  const reading = aReading({ entries: [awsCopy, { ...arenimCopy, name: null, role: 'INDEPENDENT_CONTROLLER' }] });
  const [finding] = findingsOfReadings([reading], [aws, arenim], asOf);
  expect(finding).toMatchObject({ code: 'NAME_MISSING', citation: { article: 'Art. 30(1)(d)' } });
});

test('gravest first, over all readings', () => {
  const readings = [aReading({ changes: { effect: 'ON_POSTING', evidence: null } }), aReading({ entries: [awsCopy] })];
  expect(findingsOfReadings(readings, [aws, arenim], asOf).map(({ code }) => code)).toEqual(['SOURCES_DISAGREE', 'NO_ADVANCE_NOTICE']);
});
