// What a document is, whatever its label and its name say.

import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { type MediaType, mediaTypeOf } from '../../../scrapers/read/media-type.ts';
import { millisecondsSince } from '../thread-time.ts';

const PAGE = '<!DOCTYPE html>\n<html><body><p>Sub-processors</body></html>';
const FRAGMENT = '<div><h2>Sub-processors</h2><ul><li>A Ltd.<li>B Ltd.<li>C Ltd.</ul></div>';
const MARKDOWN = '# Sub-processors\n\n| Name | Country |\n| --- | :-: |\n| A Ltd. | HU |\n';
const PROSE = 'Sub-processors\n\nA Ltd. hosts our data in Hungary.\nB Ltd. sends our mail.\n';
const CSV = 'Name,Country\nA Ltd.,HU\n';

describe('text', () => {
  test.each<[string, string, string | null, string | null, MediaType | null]>([
    ['a page, labelled', PAGE, 'text/html; charset=utf-8', null, 'HTML'],
    ['a page, not labelled', PAGE, null, null, 'HTML'],
    ['a page, labelled as text', PAGE, 'text/plain', null, 'HTML'],
    ['a page, labelled as JSON', PAGE, 'application/json', null, 'HTML'],
    ['a page at an address that ends in .md', PAGE, 'text/html', 'README.md', 'HTML'],
    ['a page at an address that ends in .csv', PAGE, 'text/csv', 'list.csv', 'HTML'],
    [
      'a page behind comments and a declaration',
      `<?xml version="1.0"?>\n<!-- a --><!-- b -->${PAGE}`,
      'application/xhtml+xml',
      null,
      'HTML',
    ],
    ['a part of a page', FRAGMENT, 'text/html', null, 'HTML'],
    ['a part of a page, not labelled', FRAGMENT, null, null, 'HTML'],
    ['hardly a page', '<p>Moved.', 'text/html', null, 'HTML'],
    ['text, labelled as a page', PROSE, 'text/html', null, 'TEXT'],
    ['text', PROSE, 'text/plain', null, 'TEXT'],
    ['text, not labelled', PROSE, null, null, 'TEXT'],
    ['text without a kind', PROSE, 'application/octet-stream', 'list', 'TEXT'],
    ['text with a dash and a hash', 'We are #1.\n- one\nThe end', 'text/plain', null, 'TEXT'],
    ['Markdown, labelled', PROSE, 'text/markdown', null, 'MARKDOWN'],
    ['Markdown by name', PROSE, 'text/plain', 'list.mdx', 'MARKDOWN'],
    ['Markdown that begins with elements', '<p align="center">\n<b>List</b>\n</p>\n\nText', 'text/plain', 'README.md', 'MARKDOWN'],
    ['Markdown with a table', MARKDOWN, 'text/plain', null, 'MARKDOWN'],
    ['Markdown with properties', '---\ntitle: Sub-processors\nupdated: 2026-03-01\n---\nText', 'text/plain', null, 'MARKDOWN'],
    ['Markdown with headings', '# A\n\ntext\n\n## B\n', null, null, 'MARKDOWN'],
    ['Markdown with a heading and links', '# A\n\n- [A Ltd.](https://a.example)\n', 'text/html', null, 'MARKDOWN'],
    ['Markdown with elements in it', `${MARKDOWN}\n${FRAGMENT}`, 'text/plain', null, 'MARKDOWN'],
    ['rows, labelled', CSV, 'text/csv', null, 'CSV'],
    ['rows by name', CSV, 'application/octet-stream', 'list.csv', 'CSV'],
    ['rows by name, as text', CSV, 'text/plain', 'list.TSV', 'CSV'],
    ['JSON', '{"entries": []}', 'application/json', null, 'JSON'],
    ['JSON, labelled as text', ' [1, 2]\n', 'text/plain', null, 'JSON'],
    ['JSON with a mark', '\ufeff{"a": 1}', null, null, 'JSON'],
    ['what only begins like JSON', '[A Ltd.] and {others}', 'application/json', null, 'TEXT'],
    ['a number', '12', 'application/json', null, 'TEXT'],
    ['a style sheet', 'body { color: red }', 'text/css', null, null],
    ['a script', 'alert(1)', 'text/javascript', null, null],
    ['a feed', '<?xml version="1.0"?><rss><item/></rss>', 'application/rss+xml', null, null],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"></svg>', 'image/svg+xml', null, null],
    ['rich text', '{\\rtf1\\ansi text}', 'text/plain', null, null],
    ['nothing', '', null, null, 'TEXT'],
  ])('%s', (_, text, label, name, type) => {
    expect(mediaTypeOf(Buffer.from(text), label, name)).toBe(type);
  });

  test.each<[string, MediaType]>([
    [PAGE, 'HTML'],
    [PROSE, 'TEXT'],
  ])('in UTF-16, with a mark and without: %j', (text, type) => {
    expect(mediaTypeOf(Buffer.from(`\ufeff${text}`, 'utf16le'), null, null)).toBe(type);
    expect(mediaTypeOf(Buffer.from(PROSE, 'utf16le'), 'text/plain', null)).toBe('TEXT');
  });
});

describe('files', () => {
  test('a PDF is one, whatever it is called', () => {
    for (const label of ['application/pdf', 'text/html', null]) expect(mediaTypeOf(Buffer.from('\n%PDF-1.4\n…'), label, null)).toBe('PDF');
    expect(mediaTypeOf(Buffer.from('junk before %PDF-1.4'), 'application/pdf', null)).toBe('PDF');
    expect(mediaTypeOf(Buffer.from('How files begin: %PDF-1.4'), 'text/plain', null)).toBe('TEXT');
  });

  test('a workbook is told from other archives', async () => {
    const workbook = await writeXlsxFile([[{ value: 'Name' }]], {}).toBuffer();
    expect(mediaTypeOf(workbook, 'application/octet-stream', null)).toBe('XLSX');
    expect(mediaTypeOf(workbook.subarray(0, -40), null, 'list.xlsx')).toBeNull();
    const document = archive({ 'word/document.xml': Buffer.from('<w/>'), 'word/embeddings/list.xlsx': workbook });
    expect(mediaTypeOf(document, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'list.xlsx')).toBeNull();
  });

  test.each([
    ['PNG', '89504e470d0a1a0a0000000d49484452'],
    ['JPEG', 'ffd8ffe000104a46494600010100'],
    ['an old workbook', 'd0cf11e0a1b11ae10000000000000000'],
    ['gzip', '1f8b0800000000000003'],
  ])('%s is nothing to read', (_, hex) => {
    expect(mediaTypeOf(Buffer.from(hex, 'hex'), 'text/html', 'list.html')).toBeNull();
  });
});

test.each([
  ['brackets', '['],
  ['braces and names', '{"a":'],
  ['bars and dashes', '|-'],
  ['bars and dashes, in lines', '| -- '],
  ['beginnings of comments', '<!--'],
  ['comments', '<!---->'],
  ['white space', ' '],
  ['hashes', '# a\n'],
])('5 MB of %s are told in less than half a second', (_, piece) => {
  const bytes = Buffer.alloc(5_000_000, piece);
  const begun = process.threadCpuUsage();
  mediaTypeOf(bytes, null, null);
  mediaTypeOf(Buffer.concat([bytes.subarray(1), Buffer.from(']')]), 'application/json', null);
  expect(millisecondsSince(begun)).toBeLessThan(500);
});

/** A ZIP archive, as far as its directory goes. */
function archive(files: Readonly<Record<string, Buffer>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const data = name.endsWith('.xlsx') ? content : deflateRawSync(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    directory.push(entry, Buffer.from(name));
    parts.push(local, Buffer.from(name), data);
    at += local.length + name.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...directory, end]);
}
