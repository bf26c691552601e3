// Text, e-mail addresses and links made comparable.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mendEmails } from '../../../scrapers/normalise/emails.ts';
import { fold, foldAccents, foldedKey, tidy } from '../../../scrapers/normalise/fold.ts';
import { bareLink, domainOf, isGenericDomain, sameLink } from '../../../scrapers/normalise/links.ts';
import { anyText } from './texts.ts';

describe('folding', () => {
  test.each([
    ['  Two \u00A0 spaces\n', 'two spaces'],
    ['Sub\u00ADproc\u200Bessor', 'subprocessor'],
    ['“curly” and „low” ‘single’', '"curly" and "low" \'single\''],
    ['EU–US — DPF', 'eu-us - dpf'],
    ['Ａｃｍｅ ﬁnance', 'acme finance'],
    ['e\u0301tude', 'étude'],
    ['Kör', 'kör'],
    ['', ''],
  ])('%j folds to %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test.each([
    ['őrült ŰR', 'orult UR'],
    ['Großstraße', 'Grossstrasse'],
    ['Łódź', 'Lodz'],
    ['Århus ø', 'Arhus o'],
  ])('%s without accents is %s', (text, plain) => {
    expect(foldAccents(text)).toBe(plain);
  });

  test('tidying keeps case, quotes and dashes', () => {
    expect(tidy(' A\u00A0“B”\u200B – C\n')).toBe('A “B” – C');
  });

  test('folding twice is folding once, for any text', () => {
    for (const folding of [tidy, fold, foldedKey, mendEmails])
      fc.assert(
        fc.property(anyText, (text) => {
          expect(folding(folding(text))).toBe(folding(text));
        }),
      );
  });
});

describe('obfuscated e-mail addresses', () => {
  test.each([
    ['info [at] example [dot] hu', 'info@example.hu'],
    ['write to info(kukac)example.hu.', 'write to info@example.hu.'],
    ['info {at} example {dot} co {dot} uk now', 'info@example.co.uk now'],
    ['info AT example DOT com', 'info@example.com'],
    ['info kukac example pont hu', 'info@example.hu'],
    ['first.last (at) mail.example.com, second[@]example.com', 'first.last@mail.example.com, second@example.com'],
  ])('%s is %s', (text, mended) => {
    expect(mendEmails(text)).toBe(mended);
  });

  test.each(['we met at example.com', 'Look AT this DOT', 'a (at) b', 'info@example.hu', 'read [at] length'])('%s stays', (text) => {
    expect(mendEmails(text)).toBe(text);
  });

  test('an address that runs into the next one is mended once', () => {
    const mended = mendEmails('info [at] x [dot] huinfo [at] x [dot] hu');
    expect(mendEmails(mended)).toBe(mended);
  });
});

describe('links', () => {
  test.each([
    ['https://www.example.com/a/', 'http://example.com/a'],
    ['https://example.com/a?utm_source=x&id=7', 'https://example.com/a?id=7&fbclid=9'],
    ['https://example.com/?hl=hu', 'https://EXAMPLE.com'],
    ['https://example.com/a?b=1&a=2', 'https://example.com/a?a=2&b=1'],
    ['example.com/a', 'https://example.com/a#part'],
    ['mailto:Info@example.com?subject=x', 'mailto:info@example.com'],
    ['https://example.com/legal/index.html', 'https://example.com/legal'],
  ])('%s and %s lead to one page', (a, b) => {
    expect(sameLink(a, b)).toBe(true);
  });

  test.each([
    ['https://example.com/a', 'https://example.com/b'],
    ['https://example.com/a?id=7', 'https://example.com/a?id=8'],
    ['https://example.com', 'https://legal.example.com'],
    ['https://example.com/#/terms', 'https://example.com/#/privacy'],
  ])('%s and %s do not', (a, b) => {
    expect(sameLink(a, b)).toBe(false);
  });

  test.each([
    ['https://www.legal.example.co.uk/x', 'example.co.uk'],
    ['privacy@mail.example.com', 'example.com'],
    ['example.hu', 'example.hu'],
    ['http://127.0.0.1/', null],
    ['no link', null],
    ['', null],
  ])('the domain of %j is %j', (place, domain) => {
    expect(domainOf(place)).toBe(domain);
  });

  test('public mail hosts and networks tell nothing', () => {
    expect(['gmail.com', 'linkedin.com', 'github.io', 'freemail.hu'].filter((domain) => !isGenericDomain(domain))).toEqual([]);
    expect(isGenericDomain('example.com')).toBe(false);
  });

  test('a bare link has neither scheme nor tracking, and no text makes it throw', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), anyText, (url, text) => {
        expect(bareLink(`${url.split('?')[0]?.split('#')[0]}?utm_source=x`)).not.toMatch(/^https?:|utm_/);
        expect(sameLink(text, text)).toBe(true);
        expect(domainOf(text)).not.toBe('');
      }),
    );
  });
});
