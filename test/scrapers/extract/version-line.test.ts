// Lines that say of a document whose it is and which version, and lines about recipients that look like them.

import { describe, expect, test } from 'vitest';
import { isVersionLine } from '../../../scrapers/extract/version-line.ts';

describe('a line about the document', () => {
  test.each([
    ['Example Zrt. · Version 3 · in effect from 1 May 2026', true],
    ['Example Zrt. · Változat 3 · hatályos: 2026. május 1.', true],
    ['Example GmbH | Fassung 2.1 | Stand: 1. Mai 2026', true],
    ['Example Inc. – v4', true],
    ['Example Zrt. · 3. változat', true],
    ['Example Inc. – Hosting – since 1 May 2026', false],
    ['Example Inc. – Version 3 – Hosting', false],
    ['Example Inc. – added on 1 May 2026', false],
    ['Version 3', false],
    ['Example Inc.', false],
  ])('%s: %s', (line, answer) => {
    expect(isVersionLine(line)).toBe(answer);
  });

  test('a million characters take no time', () => {
    const begun = performance.now();
    expect(isVersionLine('a · version '.repeat(100_000))).toBe(false);
    expect(performance.now() - begun).toBeLessThan(100);
  });
});
