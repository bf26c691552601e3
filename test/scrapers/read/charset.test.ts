// Forty pages, labelled, mislabelled and unlabelled: every ő and ű right in each, and ß, é and œ, and quotation marks.

import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../scrapers/read/charset.ts';
import { CASES, encoded, HUNGARIAN, page, WITHOUT_MARKS } from './charset-pages.ts';
import { millisecondsSince } from '../thread-time.ts';

test('there are forty and more', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(40);
});

test.each(CASES)('$name', ({ text, as, header = null, meta, lang, hint = null, before = '', mark = [], plain = false, found }) => {
  const isBroken = before === '\u0000';
  const document = plain ? text : `${isBroken ? '' : before}${page(text, { meta, lang })}`;
  const bytes = Buffer.concat([Buffer.from(mark), encoded(document, as), isBroken ? Buffer.from([0xf5, 0xff, 0xc5]) : Buffer.of()]);
  const decoded = decodeText(bytes, { charsetFromHeader: header, isHtml: !plain, languageHint: hint });
  expect(isBroken ? decoded.text.replace(/\ufffd+$/, '') : decoded.text).toBe(document);
  const told = `${decoded.charset} ${decoded.how}`;
  expect(told).toBe(found ?? told);
});

const plainly = (bytes: Uint8Array, header: string | null = null): string =>
  decodeText(bytes, { charsetFromHeader: header, isHtml: false, languageHint: null }).text;

describe('what is left as it is', () => {
  test.each([
    ['text that speaks of wrong letters', 'The letter ő became Å‘ in the list, and é became Ã©.'],
    ['a Swedish name', 'Åhléns AB, Ängelholm, Åre'],
    ['a currency and a degree', '20 °C, 10 €, ½'],
    ['Vietnamese', 'Ân Ã Ắ'],
  ])('%s', (_, text) => {
    expect(plainly(Buffer.from(text))).toBe(text);
  });

  test.each(['windows-1251', 'koi8-r', 'iso-8859-7', 'shift_jis', 'gbk'])('text in %s', (label) => {
    const bytes = Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x20, 0xc0, 0xc1]);
    expect(plainly(bytes, label)).toBe(new TextDecoder(label).decode(bytes));
  });

  test('Portuguese and Estonian õ, when their label says so', () => {
    const bytes = encoded('As condições de utilização são da responsabilidade de João', 'windows-1252');
    expect(plainly(bytes, 'iso-8859-1')).toContain('condições');
  });

  test('nothing', () => {
    expect(decodeText(new Uint8Array(), { charsetFromHeader: null, isHtml: true, languageHint: null })).toEqual({
      text: '',
      charset: 'utf-8',
      how: 'UTF8',
    });
  });
});

describe('5 MB take well under half a second', () => {
  const MEGABYTES = 5_000_000;
  const filled = (piece: Buffer): Buffer => Buffer.alloc(MEGABYTES, piece);
  test.each<[string, Buffer]>([
    ['ASCII', filled(Buffer.from('<p>word '))],
    ['UTF-8', filled(Buffer.from(page(HUNGARIAN)))],
    ['windows-1250', filled(encoded(page(HUNGARIAN), 'windows-1250'))],
    ['iso-8859-2', filled(encoded(page(WITHOUT_MARKS), 'iso-8859-2'))],
    ['UTF-16', filled(encoded(page(HUNGARIAN), 'utf-16le'))],
    ['text encoded twice', Buffer.from(encoded(page(HUNGARIAN).repeat(7_000), 'twice').subarray(0, MEGABYTES))],
    ['beginnings of tags', filled(Buffer.from('<'))],
    ['beginnings of comments', filled(Buffer.from('<!--'))],
    ['zeros', filled(Buffer.from([0]))],
    ['high bytes', filled(Buffer.from([0xff]))],
    ['ő without a word', filled(Buffer.from([0xf5]))],
    ['random bytes', filled(Buffer.from(Array.from({ length: 9_973 }, (_, index) => (index * 7_919) % 251)))],
  ])('of %s', (_, bytes) => {
    const begun = process.threadCpuUsage();
    decodeText(bytes, { charsetFromHeader: null, isHtml: true, languageHint: null });
    expect(millisecondsSince(begun)).toBeLessThan(400);
  });
});
