// A version as an annex in Markdown.

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdownOf, markdownText } from '../../../schema/list/markdown.ts';
import { civilDay } from '../../../schema/words/civil-day.ts';
import { countryCode } from '../../../schema/words/territory.ts';
import { aMechanism, anEntry, aTransfer, someEntries } from './an-entry.ts';

const version = {
  title: 'Example CRM sub-processors',
  owner: 'Example CRM Ltd.',
  number: 3,
  effectiveOn: civilDay('2026-04-01'),
  completeness: 'COMPLETE',
  hash: 'ab12',
  entries: [
    anEntry('hosting', {
      name: 'Example Cloud | Ireland',
      address: '1 Example Street\nDublin',
      country: countryCode('IE'),
      email: 'privacy@cloud.example',
      purpose: 'Hosting <script>',
      storage: { stated: 'Frankfurt', countries: [countryCode('DE')], disclosure: 'DISCLOSED' },
      processing: { stated: null, countries: [], disclosure: 'NOT_DISCLOSED' },
      transfers: [
        aTransfer({
          destination: countryCode('US'),
          importer: 'Example Cloud Inc.',
          mechanisms: [aMechanism('SCC_COMMISSION', { instrument: '32021D0914', module: 'P2P' })],
        }),
        aTransfer({ destination: countryCode('IN') }),
      ],
    }),
  ],
} as const;

test('in English', () => {
  expect(markdownOf(version)).toBe(`# Example CRM sub-processors

Example CRM Ltd. · Version 3 · in effect from 1 April 2026

| Name | Address | Contact | Role and purpose | Location | Transfer |
| --- | --- | --- | --- | --- | --- |
| Example Cloud \\| Ireland | 1 Example Street<br>Dublin<br>Ireland | privacy@cloud.example | sub-processor<br>Hosting &lt;script&gt; | storage: Frankfurt (Germany)<br>processing: not disclosed | the United States, Example Cloud Inc.: SCC\\_COMMISSION 32021D0914 P2P<br>India: no ground stated |

SHA-256: \`ab12\`
`);
});

test('in Hungarian, a list without entries that could not be read', () => {
  expect(markdownOf({ ...version, entries: [], hash: null, completeness: 'NOT_RETRIEVABLE' }, 'hu')).toBe(`# Example CRM sub-processors

Example CRM Ltd. · Változat 3 · hatályos: 2026. április 1.

A lista nem teljes.

Nincs bejegyzés.
`);
});

test('whatever the entries, one row each, of six cells, without HTML but line breaks', () => {
  fc.assert(
    fc.property(someEntries, (entries) => {
      const rows = markdownOf({ ...version, entries })
        .split('\n')
        .filter((line) => line.startsWith('| '));
      expect(rows).toHaveLength(entries.length === 0 ? 0 : entries.length + 2);
      for (const row of rows) {
        expect(row.replace(/\\./gu, '').split('|')).toHaveLength(8);
        expect(row.replaceAll('<br>', '')).not.toMatch(/[<>]/);
      }
    }),
  );
});

test('markup stands for itself', () => {
  expect(markdownText('a*b*_c_ `d` [e](javascript:f) \\ | ~g~ &lt;')).toBe(
    String.raw`a\*b\*\_c\_ \`d\` \[e\](javascript:f) \\ \| \~g\~ &amp;lt;`,
  );
});
