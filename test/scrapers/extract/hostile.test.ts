// No input, however mangled, makes reading throw, take over two seconds, or leave memory behind.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { observe } from '../../../scrapers/observe.ts';
import { diceOf } from '../../web/dice.ts';
import { aRepeatedDocument } from '../a-repeated-document.ts';
import { millisecondsSince } from '../thread-time.ts';

const MOST = 5_000_000;
/** Of processor time. */
const MOST_MS = 2_000;

const filled = (piece: string, size = MOST): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
const list = '<h1>Sub-processors</h1>';

const HTML: readonly (readonly [what: string, body: string])[] = [
  ['10,000 nested elements', `${'<div>'.repeat(10_000)}x`],
  ['elements nested without end', filled('<a>')],
  ['tables in tables', filled('<table><tr><td>')],
  ['one row of a million cells', `<table><tr>${filled('<td>x')}`],
  ['recipients without end', `${list}<ul>${filled('<li>Acme Inc., hosting')}`],
  ['headings without end', `${list}${filled('<h2>A b</h2>')}`],
  ['cards without end', `${list}${filled('<div><div>Acme Inc.</div><div>x</div></div>')}`],
  ['labels without end', `${list}<p>${filled('a: ')}`],
  ['dashes', `${list}<p>${filled('-')}`],
  ['nothing but angles', filled('<')],
  ['data that never close', `<script>x = ${filled('= {"name": [')}</script>`],
  ['one statement over and over', `<p>${filled('We rely on the Privacy Shield. ')}`],
  ['years', `<p>${filled('2024 ')}`],
  ['sentences about recipients', `<h1>Privacy policy</h1>${filled('<p>Data are kept by Acme Inc. of Berlin (see below). ')}`],
  ['nothing but names', `<h1>Privacy policy</h1>${filled(`<p>${'Aa Bb & Cc Inc. ('.repeat(150)}`)}`],
  ['one text in pieces without end', `<p>${'and so on and so on <b>b</b> '.repeat(90_000)}`],
  ['one cell of links without end', `<table><tr><td>a<td>${'<a href="x">and so on</a> '.repeat(90_000)}`],
  ['commas in a cell', `<table><tr><th>Sub-processor<th>Location<tr><td>${filled(', ')}`],
  ['tags that close nothing', `${list}${filled('<li>~ <tr> : </pre> ')}`],
  ['tables by role in one another', `${list}${filled('<div role=table><form>a ')}`],
  ['menus in one another', `${list}${filled('<div class="nav">a ', 300_000)}`],
  ['days', `<p>${filled('HRB 1234 12/03/2024 ')}`],
  ['countries', `<table><tr><th>Sub-processor<th>Location<tr><td>Acme<td>${filled('Germany, ')}`],
];

const TEXT: readonly (readonly [what: string, mediaType: string, body: string])[] = [
  ['Markdown: stars', 'text/markdown', filled('*')],
  ['Markdown: brackets', 'text/markdown', filled('[a', 299_000)],
  ['Markdown: a table without end', 'text/markdown', `| a | b |\n|---|---|\n${filled('| Acme Inc. | x |\n')}`],
  ['one line of labels', 'text/plain', filled('Name: Acme Inc. Address: x. ')],
  ['lines broken at a width', 'text/plain', filled(`${'word '.repeat(15)}(a\n`)],
  ['words with accents', 'text/plain', filled(`${'címzett '.repeat(32)}\n`, 4_400_000)],
  ['days', 'text/csv', filled('2024. június 8. www.a.last updatedCo ')],
  ['bullets', 'text/plain', filled('* a ')],
  ['grids', 'text/plain', filled('+-')],
];

async function readTimed(body: string | Uint8Array, mediaType: string): Promise<{ readonly kind: string; readonly ms: number }> {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  const begun = process.threadCpuUsage();
  const { kind } = await observe([{ bytes, about: { name: null, mediaType, charset: 'utf-8', url: null } }], null);
  return { kind, ms: millisecondsSince(begun) };
}

describe('5 MB of anything', () => {
  test.each(HTML)('%s', async (_, body) => {
    const { kind, ms } = await readTimed(body.slice(0, MOST), 'text/html');
    expect(kind).toMatch(/OBSERVED|UNREADABLE/);
    expect(ms).toBeLessThan(MOST_MS);
  });

  test.each(TEXT)('%s', async (_, mediaType, body) => {
    const { kind, ms } = await readTimed(body.slice(0, MOST), mediaType);
    expect(kind).toBe('OBSERVED');
    expect(ms).toBeLessThan(MOST_MS);
  });

  test('10,000 nested elements are read; what nobody wrote is refused, so that nothing on it counts as removed', async () => {
    const table = '<table><tr><th>Sub-processor<th>Country<tr><td>Acme Inc.<td>Germany</table>';
    const read = async (depth: number) => (await readTimed(`${'<div>'.repeat(depth)}${table}`, 'text/html')).kind;
    expect([await read(10_000), await read(60_000)]).toEqual(['OBSERVED', 'UNREADABLE']);
  });

  test('a document of more is refused, and says so', async () => {
    const bytes = Buffer.alloc(5 * 1024 * 1024 + 1, 'a');
    const read = await observe([{ bytes, about: { name: null, mediaType: 'text/html', charset: null, url: null } }], null);
    expect(read).toEqual({ kind: 'UNREADABLE', why: 'The document is larger than the 5 MB that are read.' });
  });
});

describe('whatever is said over and over', () => {
  const dice = diceOf('a short form of npm run faults:inputs');

  test.each(Array.from({ length: 25 }, () => aRepeatedDocument(dice)))('$mediaType, $told', async ({ bytes, mediaType }) => {
    const { kind, ms } = await readTimed(bytes, mediaType);
    expect(kind).toMatch(/OBSERVED|UNREADABLE/);
    expect(ms).toBeLessThan(MOST_MS);
  });
});

describe('whatever the bytes', () => {
  const mediaTypes = fc.constantFrom('text/html', 'text/markdown', 'text/plain', 'application/json', '');

  test('they are read or refused, never thrown over', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 4_000 }), mediaTypes, async (bytes, mediaType) => {
        expect(['OBSERVED', 'UNREADABLE']).toContain((await readTimed(bytes, mediaType)).kind);
      }),
      { numRuns: 150 },
    );
  });

  test('neither is markup put together at random', async () => {
    const pieces = fc.constantFrom(
      ...'<table> <tr> <td> <th> </table> <ul> <li> </ul> <dl> <dt> <dd> <h1> <h3> <p> <b> </b> <a\u00A0href="x"> </a> <br> <div> </div> <script> </script> <!--'.split(
        ' ',
      ),
      'Sub-processors',
      'Name: Acme Inc.',
      'Acme Kft. – tárhely',
      'Location',
      'Germany',
      'Privacy Shield',
      '2024-01-01',
      ':',
      '|',
      '&amp;',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 200 }), mediaTypes, async (parts, mediaType) => {
        expect((await readTimed(parts.join(''), mediaType)).kind).toMatch(/OBSERVED|UNREADABLE/);
      }),
      { numRuns: 150 },
    );
  });
});
