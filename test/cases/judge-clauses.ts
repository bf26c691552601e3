// Standard contractual clauses: which set, signed when, for which hop, assessed or not.

import { clauses, decision, ground, transferTo, type Circumstances, type Ground, type Row } from './transfers.ts';

const toProcessor: Circumstances = { exporter: 'CONTROLLER', importer: 'PROCESSOR', assessed: '2021-01-01' };
const oldClauses = transferTo('US', [clauses('32010D0087', { signed: '2019-05-01' })], toProcessor);
const undated = transferTo('US', [clauses('32010D0087')], toProcessor);
const tooLate = transferTo('US', [clauses('32010D0087', { signed: '2021-09-27' })], toProcessor);
const current = (facts: Ground, circumstances: Circumstances = toProcessor) =>
  transferTo('US', [clauses('32021D0914', facts)], circumstances);
const shieldAndClauses = transferTo(
  'US',
  [
    clauses('32021D0914', { module: 'P2P', signed: '2021-07-01', rank: 'FALLBACK' }),
    decision('32016D1250', { listing: { from: '2016-08-01' } }),
  ],
  { exporter: 'PROCESSOR', importer: 'PROCESSOR', assessed: '2021-07-01' },
);

export const clauseRows: readonly Row[] = [
  [
    'Privacy Shield with clauses to fall back on',
    shieldAndClauses,
    '2022-01-10',
    'COVERED',
    { finding: 'MECHANISM_LAPSED', citing: 'C-311/18' },
  ],
  ['Old clauses, the day before they were signed', oldClauses, '2019-04-30', 'NOT_COVERED', { finding: 'MECHANISM_NOT_YET_IN_FORCE' }],
  ['Old clauses, the day they were signed', oldClauses, '2019-05-01', 'COVERED', { clean: true }],
  ['Old clauses, their last day', oldClauses, '2022-12-27', 'COVERED', { clean: true }],
  ['Old clauses, the day after', oldClauses, '2022-12-28', 'NOT_COVERED', { finding: 'LEGACY_CLAUSES_EXPIRED', citing: '32021D0914' }],
  [
    'Old clauses, never assessed',
    transferTo('US', [clauses('32010D0087', { signed: '2019-05-01' })], { ...toProcessor, assessed: undefined }),
    '2022-12-27',
    'COVERED',
    { finding: 'ASSESSMENT_MISSING', citing: 'C-311/18' },
  ],
  [
    'Old clauses, the day of Schrems II',
    transferTo('US', [clauses('32010D0087', { signed: '2019-05-01' })], { ...toProcessor, assessed: undefined }),
    '2020-07-16',
    'COVERED',
    { clean: true },
  ],
  [
    'Old clauses, the day after Schrems II',
    transferTo('US', [clauses('32010D0087', { signed: '2019-05-01' })], { ...toProcessor, assessed: undefined }),
    '2020-07-17',
    'COVERED',
    { finding: 'ASSESSMENT_MISSING' },
  ],
  ['Old clauses, assessed only later', oldClauses, '2020-12-31', 'COVERED', { finding: 'ASSESSMENT_MISSING' }],
  [
    'Old clauses, signed on the last possible day',
    transferTo('US', [clauses('32010D0087', { signed: '2021-09-26' })], toProcessor),
    '2021-10-01',
    'COVERED',
    { clean: true },
  ],
  [
    'Old clauses, signed a day too late',
    tooLate,
    '2021-10-01',
    'NOT_COVERED',
    { finding: 'LEGACY_CLAUSES_SIGNED_TOO_LATE', citing: '32021D0914' },
  ],
  ['Old clauses without a date, still to be signed', undated, '2021-09-26', 'COVERED', { clean: true }],
  ['Old clauses without a date, no longer to be signed', undated, '2021-09-27', 'UNVERIFIED', { finding: 'INSTRUMENT_NOT_STATED' }],
  ['Old clauses without a date', undated, '2022-01-10', 'UNVERIFIED', { finding: 'INSTRUMENT_NOT_STATED', saying: "contract's date" }],
  ['Old clauses without a date, after their end', undated, '2022-12-28', 'NOT_COVERED', { finding: 'LEGACY_CLAUSES_EXPIRED' }],
  [
    'Old clauses from a processor, for whom they were not made',
    transferTo('US', [clauses('32010D0087', { signed: '2019-05-01' })], { exporter: 'PROCESSOR', assessed: '2021-01-01' }),
    '2022-01-10',
    'UNVERIFIED',
    { finding: 'MODULE_MISMATCH' },
  ],
  [
    'Clauses of 2002, unchanged ever since?',
    transferTo('US', [clauses('32002D0016', { signed: '2009-01-01' })], toProcessor),
    '2022-01-10',
    'UNVERIFIED',
    { finding: 'SCOPE_NOT_CONFIRMED' },
  ],
  [
    'Current clauses, the day before they applied',
    current({ module: 'C2P' }),
    '2021-06-26',
    'NOT_COVERED',
    { finding: 'MECHANISM_NOT_YET_IN_FORCE' },
  ],
  ['Current clauses, the day they applied', current({ module: 'C2P' }), '2021-06-27', 'COVERED', { clean: true }],
  [
    'Current clauses, signed before they were written',
    current({ module: 'C2P', signed: '2019-01-01' }),
    '2024-01-30',
    'UNVERIFIED',
    { finding: 'INSTRUMENT_NOT_STATED' },
  ],
  ['Current clauses, their last recorded day', current({ module: 'C2P', expires: '2024-01-30' }), '2024-01-30', 'COVERED', { clean: true }],
  [
    'Current clauses, the day after it',
    current({ module: 'C2P', expires: '2024-01-30' }),
    '2024-01-31',
    'NOT_COVERED',
    { finding: 'MECHANISM_LAPSED' },
  ],
  ['Current clauses, no module', current({}), '2024-01-30', 'UNVERIFIED', { finding: 'MODULE_NOT_STATED' }],
  [
    'Current clauses, the wrong module',
    current({ module: 'C2P' }, { ...toProcessor, exporter: 'PROCESSOR' }),
    '2024-01-30',
    'UNVERIFIED',
    { finding: 'MODULE_MISMATCH' },
  ],
  ['Clauses, none named', transferTo('US', [ground('SCC_COMMISSION')]), '2024-01-30', 'UNVERIFIED', { finding: 'INSTRUMENT_NOT_STATED' }],
  [
    'Clauses, none named, expired',
    transferTo('US', [ground('SCC_COMMISSION', { expires: '2024-01-29' })]),
    '2024-01-30',
    'NOT_COVERED',
    { finding: 'MECHANISM_LAPSED' },
  ],
  [
    'Clauses under an unknown number',
    transferTo('US', [clauses('32099D9999')]),
    '2024-01-30',
    'UNVERIFIED',
    { finding: 'INSTRUMENT_NOT_STATED' },
  ],
  [
    'Art. 28 clauses as the only ground',
    transferTo('US', [clauses('32021D0915')]),
    '2024-01-30',
    'NOT_COVERED',
    { finding: 'NOT_A_TRANSFER_TOOL' },
  ],
  [
    'The agreement for exports from the United Kingdom',
    transferTo('US', [clauses('UK-IDTA')]),
    '2024-01-30',
    'NOT_COVERED',
    { finding: 'NOT_A_TRANSFER_TOOL' },
  ],
  [
    'A decision under the code of clauses',
    transferTo('US', [clauses('32023D1795', { listing: { from: '2023-07-10' } })]),
    '2024-01-30',
    'COVERED',
    { clean: true },
  ],
  [
    'Clauses under the code of a decision',
    transferTo('US', [decision('32021D0914', { module: 'C2P' })], toProcessor),
    '2024-01-30',
    'COVERED',
    { clean: true },
  ],
];
