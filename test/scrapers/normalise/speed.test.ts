// None of the readers is slow on a long or hostile text, nor pairing on a long list.

import { describe, expect, test } from 'vitest';
import { countryOfAddress } from '../../../scrapers/normalise/address.ts';
import { datesOf } from '../../../scrapers/normalise/dates.ts';
import { daysIn } from '../../../scrapers/normalise/days.ts';
import { mendEmails } from '../../../scrapers/normalise/emails.ts';
import { fold, foldedKey, tidy } from '../../../scrapers/normalise/fold.ts';
import { languageOf } from '../../../scrapers/normalise/language.ts';
import { endsWithLegalForm, hasLegalForm, legalFormAt } from '../../../scrapers/normalise/legal-form.ts';
import { bareLink, domainOf } from '../../../scrapers/normalise/links.ts';
import { placesIn } from '../../../scrapers/normalise/places.ts';
import { sameName } from '../../../scrapers/normalise/same-name.ts';
import { pairRecipients } from '../../../scrapers/normalise/same-recipient.ts';
import { LONG_TEXTS } from './texts.ts';

const READERS: readonly (readonly [name: string, read: (text: string) => unknown])[] = [
  ['tidy', tidy],
  ['fold', fold],
  ['foldedKey', foldedKey],
  ['mendEmails', mendEmails],
  ['bareLink', bareLink],
  ['domainOf', domainOf],
  ['placesIn', placesIn],
  ['countryOfAddress', countryOfAddress],
  ['legalFormAt', legalFormAt],
  ['hasLegalForm', hasLegalForm],
  ['endsWithLegalForm', endsWithLegalForm],
  ['sameName', (text) => sameName(text, text.slice(1))],
  ['daysIn', daysIn],
  ['datesOf', (text) => datesOf([{ kind: 'PARAGRAPH', text, offset: 0, links: [], bold: [], chrome: null, group: 1 }], [])],
  ['languageOf', (text) => languageOf(text, null)],
];

/** Milliseconds of work of the fastest of three goes: waiting for a busy machine does not count. */
function fastest(run: () => unknown): number {
  const times = [0, 1, 2].map(() => {
    const start = process.threadCpuUsage();
    run();
    return process.threadCpuUsage(start).user / 1_000;
  });
  return Math.min(...times);
}

/** 200 ms are the aim; a slow machine is given twice as long. */
const BUDGET_MS = 400;

describe('a million characters', () => {
  test.each(READERS)('%s', (_, read) => {
    const slow = LONG_TEXTS.map(([what, text]) => [what, Math.round(fastest(() => read(text)))] as const).filter(
      ([, ms]) => ms > BUDGET_MS,
    );
    expect(slow).toEqual([]);
  });
});

const list = (form: string) =>
  Array.from({ length: 2_000 }, (_, index) => ({
    name: `Company ${(index * 7) % 2_003} ${form}`,
    identifiers: [{ scheme: 'HU_TAX' as const, value: String(10_000_000 + index) }],
    domains: [`https://c${index}.example`],
    address: `${index} Main Street`,
    purpose: `hosting ${index % 50} of data`,
    country: null,
    section: null,
  }));

test('two thousand recipients', () => {
  const [before, after, namesakes] = [
    list('Inc.'),
    list('LLC').toReversed(),
    list('Inc.').map((one) => ({ ...one, name: 'Acme Inc.', identifiers: [] })),
  ];
  expect(pairRecipients(before, after, []).pairs).toHaveLength(2_000);
  expect(fastest(() => pairRecipients(before, after, []))).toBeLessThan(BUDGET_MS);
  expect(fastest(() => pairRecipients(namesakes, namesakes.toReversed(), []))).toBeLessThan(BUDGET_MS);
});
