// The numbers that lines begin with are told from words, whatever stands before the line.

import { expect, test } from 'vitest';
import { numberingOf } from '../../../scrapers/statements/sentences.ts';

const lengthOf = (line: string): number[] =>
  ['', 'as above\n', 'above'].map((before) => numberingOf(before + line, before.length, before.length + line.length));

test.each(['1.', '12:', '2.3', '1.2.3.', '(4)', '5)', 'a.', 'B:', '(c)', 'd)', 'ő)', 'IV.', 'X:', '(iv)', 'iii)', '§ 7.', ' 1.', '  a.'])(
  'the line begins with the number %s',
  (number) => {
    expect(lengthOf(`${number} Transfers of data`)).toEqual([number.length, number.length, number.length]);
  },
);

test.each(['Note:', 'We do.', 'iv.', 'no:', 'At 5:', 'Data (a)'])('the line begins with words: %s', (words) => {
  expect(lengthOf(`${words} Transfers of data`)).toEqual([0, 0, 0]);
});
