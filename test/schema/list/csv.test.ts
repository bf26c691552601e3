// Entries in spreadsheets: there and back, and nothing that a spreadsheet would run.

import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CSV_COLUMNS, entriesFromRows, rowsOf } from '../../../schema/list/csv.ts';
import { escapedCell, unescapedCell } from '../../../schema/list/csv-cells.ts';
import { someFile } from './a-file.ts';

describe('there and back', () => {
  test('the entries are the same', () => {
    fc.assert(
      fc.property(someFile, ({ entries }) => {
        expect(entriesFromRows(rowsOf(entries))).toEqual({ ok: true, value: entries });
      }),
      { numRuns: 60 },
    );
  });

  test('no cell begins like a formula', () => {
    fc.assert(
      fc.property(someFile, ({ entries }) => {
        const rows: string[][] = parse(rowsOf(entries));
        for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
      { numRuns: 60 },
    );
  });

  test('an escaped cell is the same cell again', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^'{0,3}[=+@-]?.{0,5}$/));
    fc.assert(
      fc.property(text, (cell) => {
        expect(unescapedCell(escapedCell(cell))).toBe(cell);
      }),
    );
  });
});

describe('as people write it', () => {
  test('from a spreadsheet with semicolons, a byte order mark and few columns', () => {
    const text = '\ufeffkey;party;role;dataCategories;identifiers\r\naws;aws-emea;SUB_PROCESSOR;"backups; files";LU_VAT\r\n'.replace(
      'LU_VAT',
      'EU_VAT LU26888617',
    );
    expect(entriesFromRows(text)).toMatchObject({
      ok: true,
      value: [
        {
          entry: {
            key: 'aws',
            party: 'aws-emea',
            dataCategories: ['backups', 'files'],
            identifiers: [{ scheme: 'EU_VAT', value: 'LU26888617' }],
            country: null,
          },
        },
      ],
    });
  });

  const refused: readonly [what: string, text: string, path: string, message: RegExp][] = [
    ['an unknown column', 'key,adress\na,b\n', 'entries', /^"adress" is not a column here/],
    ['a column twice', 'key,key\na,b\n', 'entries', /^"key" is not a column here, or stands twice/],
    ['a cell that is no JSON', 'key,party,role,transfers\na,p,PROCESSOR,[{\n', 'entries.0.transfers', /begins like JSON and is none$/],
    ['a wrong country', 'key,party,role,country\na,p,PROCESSOR,UK\n', 'entries.0.country', /^UK is not a country code: write GB$/],
    ['a key twice', 'key,party,role\na,p,PROCESSOR\na,q,PROCESSOR\n', 'entries.1.key', /^entry key "a" stands twice$/],
    ['no CSV', 'key,party\n"a,b\n', 'entries', /^this is no CSV: /],
  ];
  test.each(refused)('%s is refused', (_what, text, path, message) => {
    const answer = entriesFromRows(text);
    const problems = answer.ok ? [] : answer.problems;
    expect(problems.map((problem) => problem.path.join('.'))).toEqual([path]);
    expect(problems[0]?.message).toMatch(message);
  });

  test('nothing but a header is an empty list', () => {
    expect(entriesFromRows(`${CSV_COLUMNS.join(',')}\n`)).toEqual({ ok: true, value: [] });
  });
});
