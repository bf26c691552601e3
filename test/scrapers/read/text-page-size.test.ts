// Plain text that nobody wrote, as much of it as is read.

import { describe, expect, test } from 'vitest';
import { pageOfText } from '../../../scrapers/read/text-page.ts';
import { millisecondsSince } from '../thread-time.ts';

describe('5 MB of anything', () => {
  const SIZE = 5 * 1024 * 1024;
  test.each<readonly [string, string]>([
    ['tabs', '\t'],
    ['borders', '+-'],
    ['borders, line by line', '+---+---+\n'],
    ['grids', '+---+---+\n| a | b |\n'],
    ['bars', '| '],
    ['rows with bars', '| a | b |\n'],
    ['line breaks', '\n'],
    ['blanks to fill', '_'],
    ['dots to fill', '.'],
    ['rules', '--- --- x\n'],
    ['quotes', '"a;b\n'],
    ['heads of CSV', 'name;country\nx\n'],
    ['rows of columns', 'name   purpose\n'],
    ['rows of columns, all in one table', 'name   purpose   country\n\n'],
    ['one row that goes on', `name   purpose\n${`       ${'more '.repeat(15)}x-\n`.repeat(60_000)}`],
    ['rows of columns that move', 'name   purpose\n country    seat\n'],
    ['long lines with quotes that are never closed', `a;"${'x y, '.repeat(1_900)}\n`],
    ['long lines with many gaps', `${'a  b   '.repeat(50)}\n`],
    ['long lines with wide gaps', `name${' '.repeat(4_000)}purpose${' '.repeat(4_000)}country\n`],
    ['long lines with bars', `${'a | '.repeat(50)}\n`],
    ['one line of words', 'name purpose '],
  ])('%s', (_, piece) => {
    const text = piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);
    const before = process.threadCpuUsage();
    pageOfText(text);
    expect(millisecondsSince(before)).toBeLessThan(1_500);
  });
});
