// Lists and parties that are refused, with what would be right.

import { expect, test } from 'vitest';
import { listPatchInput, newListInput } from '../../../schema/list/list-input.ts';
import { newPartyInput } from '../../../schema/list/party-input.ts';
import { problemsOf, type Refused } from './refused.ts';

const list = { slug: 'minicrm', title: 'MiniCRM', owner: 'minicrm', capacity: 'PROCESSOR' };
const thousand = 'a '.repeat(1_000);

const refused: readonly Refused[] = [
  [
    'an unknown time zone',
    newListInput,
    { ...list, timeZone: 'Europe/Buda' },
    ['input.timeZone: "Europe/Buda" is not a time zone: write an IANA name, such as Europe/Budapest'],
  ],
  [
    'no language tag',
    newListInput,
    { ...list, language: 'Hungarian' },
    ['input.language: "Hungarian" is not a language tag: write one such as en, hu or pt-BR'],
  ],
  [
    'a period of no days',
    newListInput,
    { ...list, terms: { notice: { count: 0, unit: 'DAYS' } } },
    ['input.terms.notice.count: a period counts at least 1: leave it out where none was agreed'],
  ],
  ['a title emptied', listPatchInput, { slug: 'x', title: null }, ['input.title: the value is missing']],
  ['a party without a name', newPartyInput, { slug: 'x' }, ['input.name: name is missing']],
  ['a slug that is a path', newPartyInput, { slug: '../x', name: 'X' }, [expect.stringContaining('"../x" is not a slug')]],
  ['a very long slug', newPartyInput, { slug: thousand, name: 'X' }, [expect.stringMatching(/^input\.slug: ".{40}…" is not a slug/)]],
];

test.each(refused)('%s', (_what, schema, value, problems) => {
  expect(problemsOf(schema, value)).toEqual(problems);
});
