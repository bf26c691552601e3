// What is noise in a short text, and where noise ends.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sameGist, sameWording } from '../../../scrapers/compare/same-wording.ts';

describe('two texts say the same', () => {
  test.each([
    ['case and punctuation', 'Cloud hosting.', 'cloud Hosting'],
    ['a comma and an "and"', 'Hosting, data storage, and AI inference', 'Hosting, data storage and AI inference'],
    ['the order of a list', 'support, hosting', 'Hosting and support'],
    ['soft hyphens and zero-width characters', 'data\u00ADbase host\u200Bing', 'database hosting'],
    ['white space', 'Web \n analytics', 'Web analytics'],
    ['a hyphen', 'E-mail delivery', 'Email delivery'],
    ['one word or two', 'call centre, data base', 'callcentre, database'],
    ['another ending', 'Data storage', 'Data storing'],
    ['singular and plural', 'Payment processing service', 'Payment processing services'],
    ['an article', 'Operation of the help desk', 'Operation of a help desk'],
    ['British and American spelling', 'Organisation of licences', 'Organization of licenses'],
    ['a slip of the pen', 'Seperate databse hosting', 'Separate database hosting'],
    ['letters turned round', 'Infrastructure monitornig', 'Infrastructure monitoring'],
    ['a country by another name', 'Support from the United States', 'Support from the US'],
    ['a date typed otherwise', 'For projects created before 8 June 2023', 'For projects created before 2023-06-08'],
    ['an obfuscated address', 'Ask info [at] example [dot] com', 'Ask info@example.com'],
    ['Hungarian endings and order', 'számlázás és könyvelés', 'Könyvelés, számlázás'],
    ['typing without accents', 'számlázás', 'szamlazas'],
    ['German "und"', 'Hosting und Wartung', 'Hosting, Wartung'],
    ['nothing and nothing', '', ' '],
  ])('%s', (_what, one, other) => {
    expect(sameWording(one, other)).toBe(true);
    expect(sameWording(other, one)).toBe(true);
  });
});

/** A text of 20,000 words. */
const longText = (seed: string): string => Array.from({ length: 20_000 }, (_, at) => `${seed}${at.toString(36)}word`).join(' ');

describe('two texts say different things', () => {
  test.each([
    ['another task of the same kind', 'Email newsletter service', 'Transactional email service'],
    ['one task fewer', 'Sends newsletters and notification emails', 'Sends newsletters emails'],
    ['one more', 'Cloud service, including analytics', 'Cloud service'],
    ['a word that differs in its first letters', 'Internal communication', 'External communication'],
    ['a word that differs in one letter', 'Security testing', 'Security texting'],
    ['a longer word that differs in one letter', 'Handling of personal data', 'Handling of personnel data'],
    ['short words', 'Sales', 'Scales'],
    ['a negation', 'Data are stored in the EU', 'Data are not stored in the EU'],
    ['another number', 'Keeps logs for 30 days', 'Keeps logs for 90 days'],
    ['another country', 'Support from the United States', 'Support from India'],
    ['another date', 'Before 8 June 2023', 'Before 9 June 2023'],
    ['a number once and twice', 'floor 2, door 2', 'floor 2, door'],
    ['something and nothing', 'Hosting', ''],
    ['house numbers', 'Main street 1 16', 'Main street 11 6'],
  ])('%s', (_what, one, other) => {
    expect(sameWording(one, other)).toBe(false);
    expect(sameWording(other, one)).toBe(false);
  });

  test('a whole other text, however long, and quickly', () => {
    expect(sameWording(longText('alpha'), longText('beta'))).toBe(false);
  });
});

test('every text says the same as itself in capitals, with soft hyphens and a full stop', () => {
  const words = fc.array(fc.constantFrom('hosting', 'e-mail', 'könyvelés', 'Support', '24/7', 'United States', 'und', 'AI'), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(words, (said) => {
      const text = said.join(' ');
      expect(sameWording(text, ` ${text.replaceAll('o', 'o\u00AD')}. `)).toBe(true);
      expect(sameWording(text, said.toReversed().join(', '))).toBe(true);
    }),
  );
});

test('whatever the texts, the answer is the same both ways, and there is one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
      expect(sameWording(one, other)).toBe(sameWording(other, one));
      expect(sameWording(one, one)).toBe(true);
    }),
  );
});

describe('the gist of two texts by different hands', () => {
  test.each([
    [
      'the same thing, paraphrased',
      'Customer service call centre: routing and recording of calls',
      'call redirecting, call center service, call recording',
      true,
    ],
    ['another thing', 'Sending of newsletters', 'Web analytics', false],
    ['half of it', 'Email newsletter service', 'Transactional email service', false],
    ['half of a longer one', 'international bulk SMS service for all our customers', 'Sending SMS in bulk abroad', true],
    ['nothing telling', 'Service provider', 'Hosting', null],
  ])('%s', (_what, one, other, expected) => {
    expect(sameGist(one, other)).toBe(expected);
  });
});
