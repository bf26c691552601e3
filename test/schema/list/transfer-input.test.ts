// Transfers and mechanisms that are refused, with what would be right.

import { expect, test } from 'vitest';
import { mechanismInput, transferInput } from '../../../schema/list/transfer-input.ts';
import { problemsOf, type Refused } from './refused.ts';

const mechanism = { code: 'ADEQUACY_DECISION' };
const dpf = { ...mechanism, instrument: '32023D1795' };

const refused: readonly Refused[] = [
  [
    'too many mechanisms',
    transferInput,
    { mechanisms: Array.from({ length: 21 }, () => dpf) },
    ['input.mechanisms: 21 mechanisms: at most 20 may stand here'],
  ],
  [
    'an unknown mechanism',
    mechanismInput,
    { code: 'PRIVACY_SHIELD' },
    [expect.stringMatching(/^input\.code: "PRIVACY_SHIELD" is not a mechanism: write one of ADEQUACY_DECISION, .*/)],
  ],
  [
    'a decision by its number',
    mechanismInput,
    { ...mechanism, instrument: '2023/1795' },
    ['input.instrument: "2023/1795" is not a CELEX number: write 32023D1795'],
  ],
  [
    'a decision by its full number',
    mechanismInput,
    { ...mechanism, instrument: '(EU) 2021/914' },
    ['input.instrument: "(EU) 2021/914" is not a CELEX number: write 32021D0914'],
  ],
  [
    'an older decision',
    mechanismInput,
    { ...mechanism, instrument: '2000/520/EC' },
    ['input.instrument: "2000/520/EC" is not a CELEX number: write 32000D0520'],
  ],
  [
    'a CELEX number in lower case',
    mechanismInput,
    { ...mechanism, instrument: '32023d1795' },
    ['input.instrument: "32023d1795" is not a CELEX number: write 32023D1795'],
  ],
  [
    'an unknown CELEX number',
    mechanismInput,
    { ...mechanism, instrument: '32099D0001' },
    ['input.instrument: "32099D0001" is not an instrument known here: `onward law ls` shows those that are'],
  ],
  [
    'no CELEX number',
    mechanismInput,
    { ...mechanism, instrument: 'Privacy Shield' },
    ['input.instrument: "Privacy Shield" is not a CELEX number: it looks like 32023D1795, and `onward law ls` shows those known here'],
  ],
  [
    'a day that does not exist',
    transferInput,
    { mechanisms: [], assessedOn: '2023-02-29' },
    ['input.assessedOn: 2023-02-29 does not exist: write a day of the calendar'],
  ],
  [
    'a day in another form',
    transferInput,
    { mechanisms: [], assessedOn: '29.01.2024' },
    ['input.assessedOn: "29.01.2024" is not a day: write YYYY-MM-DD, such as 2024-01-30'],
  ],
  [
    'participation that ends before it begins',
    mechanismInput,
    { ...dpf, participation: { status: 'LISTED', activeFrom: '2024-01-02', activeUntil: '2024-01-01' } },
    ['input.participation.activeUntil: activeUntil 2024-01-01 lies before activeFrom 2024-01-02'],
  ],
  [
    'a contract that ends before it is signed',
    mechanismInput,
    { ...dpf, signedOn: '2024-01-02', expiresOn: '2024-01-01' },
    ['input.expiresOn: expiresOn 2024-01-01 lies before signedOn 2024-01-02'],
  ],
];

test.each(refused)('%s', (_what, schema, value, problems) => {
  expect(problemsOf(schema, value)).toEqual(problems);
});
