// Arbitrary transfers and days for the properties: well-formed, and otherwise as odd as records get.

import * as fc from 'fast-check';
import { adequacyDecisions } from '../../../schema/law/adequacy-decisions.ts';
import { clauseSets } from '../../../schema/law/clause-sets.ts';
import { civilDay, plus } from '../../../schema/words/civil-day.ts';
import { countryCode } from '../../../schema/words/territory.ts';
import {
  MECHANISM_CODES,
  MECHANISM_RANKS,
  PARTICIPATION_DATA,
  PARTICIPATION_STATUSES,
  SCC_MODULES,
  TRANSFER_ROLES,
  type Mechanism,
  type Participation,
  type Transfer,
} from '../../../schema/words/transfer.ts';

const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

export const anyDay = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 15_000 }).map((days) => plus(civilDay('1996-01-01'), { days })) },
  { weight: 1, arbitrary: fc.constantFrom(civilDay('0001-01-01'), civilDay('9999-12-31')) },
);

const countries = [
  'US',
  'GB',
  'CH',
  'FO',
  'DE',
  'NO',
  'HR',
  'HU',
  'IN',
  'CA',
  'JP',
  'KR',
  'BR',
  'IL',
  'GI',
  'PR',
  'SJ',
  'BL',
  'AX',
  'YT',
  'GL',
  'AQ',
].map(countryCode);
const celexes = [
  ...adequacyDecisions.map(({ celex }) => celex),
  ...clauseSets.map(({ celex }) => celex),
  'UK-IDTA',
  '32099D9999',
  '',
  '__proto__',
];

const anyParticipation: fc.Arbitrary<Participation> = fc.record({
  status: fc.constantFrom(...PARTICIPATION_STATUSES),
  framework: orNull(
    fc.constantFrom(
      'EU-US DPF',
      'Swiss-US DPF',
      'UK Extension',
      'EU-US Privacy Shield',
      'Safe Harbor',
      'EU-US DPF, UK Extension',
      'other',
      '',
    ),
  ),
  entity: orNull(fc.constantFrom('Google LLC', '')),
  activeFrom: orNull(anyDay),
  activeUntil: orNull(anyDay),
  checkedOn: orNull(anyDay),
  data: orNull(fc.constantFrom(...PARTICIPATION_DATA)),
  evidenceUrl: fc.constant(null),
});

export const anyMechanism: fc.Arbitrary<Mechanism> = fc.record({
  code: fc.constantFrom(...MECHANISM_CODES),
  instrument: orNull(fc.constantFrom(...celexes)),
  rank: fc.constantFrom(...MECHANISM_RANKS),
  module: orNull(fc.constantFrom(...SCC_MODULES)),
  signedOn: orNull(anyDay),
  expiresOn: orNull(anyDay),
  participation: orNull(anyParticipation),
  scopeConfirmed: orNull(fc.boolean()),
  evidenceUrl: orNull(fc.constant('https://authority.example/decision')),
});

export const anyTransfer: fc.Arbitrary<Transfer> = fc.record({
  destination: orNull(fc.constantFrom(...countries)),
  organisation: fc.option(fc.constantFrom('European Patent Organisation', 'epo', 'United Nations', ' '), { nil: null, freq: 2 }),
  exporterRole: orNull(fc.constantFrom(...TRANSFER_ROLES)),
  importer: orNull(fc.constantFrom('Google LLC', '')),
  importerRole: orNull(fc.constantFrom(...TRANSFER_ROLES)),
  mechanisms: fc.array(anyMechanism, { maxLength: 4 }),
  assessedOn: orNull(anyDay),
  assessmentUrl: fc.constant(null),
  evidence: fc.constant(null),
});
