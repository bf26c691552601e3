// Safeguards that rest on an approval, and derogations, which a list can never prove.

import type { MechanismCode } from '../../schema/words/transfer.ts';
import { ground, transferTo, type Circumstances, type Ground, type Row } from './transfers.ts';

const assessed: Circumstances = { assessed: '2024-01-01' };
const approval: Ground = { evidence: 'https://authority.example/decision', signed: '2024-05-01' };
const approvedTools: readonly MechanismCode[] = [
  'BINDING_CORPORATE_RULES',
  'CERTIFICATION',
  'CODE_OF_CONDUCT',
  'AD_HOC_CLAUSES',
  'SCC_SUPERVISORY_AUTHORITY',
  'PUBLIC_INSTRUMENT',
  'ADMINISTRATIVE_ARRANGEMENT',
];
const neverSeen: readonly MechanismCode[] = ['CERTIFICATION', 'CODE_OF_CONDUCT'];
const certified = transferTo('IN', [ground('CERTIFICATION', approval)], assessed);

export const safeguardRows: readonly Row[] = [
  ...approvedTools.flatMap((code): Row[] => [
    [
      `${code}, no approval recorded`,
      transferTo('IN', [ground(code)], assessed),
      '2026-06-01',
      'UNVERIFIED',
      { finding: 'APPROVAL_NOT_RECORDED' },
    ],
    [
      `${code}, approval without its date`,
      transferTo('IN', [ground(code, { evidence: 'https://authority.example/decision' })], assessed),
      '2026-06-01',
      'UNVERIFIED',
      { finding: 'APPROVAL_NOT_RECORDED' },
    ],
    [
      `${code}, approval recorded`,
      transferTo('IN', [ground(code, approval)], assessed),
      '2026-06-01',
      'COVERED',
      neverSeen.includes(code) ? { finding: 'START_IN_DOUBT' } : { clean: true },
    ],
    [
      `${code}, after its last day`,
      transferTo('IN', [ground(code, { ...approval, expires: '2026-05-31' })], assessed),
      '2026-06-01',
      'NOT_COVERED',
      { finding: 'MECHANISM_LAPSED' },
    ],
    [`${code}, never assessed`, transferTo('IN', [ground(code, approval)]), '2026-06-01', 'COVERED', { finding: 'ASSESSMENT_MISSING' }],
    [
      `${code}, approved later`,
      transferTo('IN', [ground(code, approval)], assessed),
      '2024-04-30',
      'NOT_COVERED',
      { finding: 'MECHANISM_NOT_YET_IN_FORCE' },
    ],
  ]),
  [
    'Certification, the day before any scheme',
    certified,
    '2026-04-14',
    'NOT_COVERED',
    { finding: 'MECHANISM_NOT_YET_IN_FORCE', citing: 'EDPB-OPINION-15/2026' },
  ],
  ['Certification, the day of the first scheme', certified, '2026-04-15', 'COVERED', { finding: 'START_IN_DOUBT' }],
  [
    'A code of conduct under the Directive',
    transferTo('IN', [ground('CODE_OF_CONDUCT')]),
    '2018-05-24',
    'NOT_COVERED',
    { finding: 'MECHANISM_NOT_YET_IN_FORCE' },
  ],
];

const conditions: readonly (readonly [MechanismCode, string])[] = [
  ['DEROGATION_CONSENT', 'explicitly consented'],
  ['DEROGATION_CONTRACT', 'between the data subject and the controller'],
  ['DEROGATION_CONTRACT_INTEREST', "in the data subject's interest"],
  ['DEROGATION_PUBLIC_INTEREST', 'recognised in Union law'],
  ['DEROGATION_LEGAL_CLAIMS', 'establish, exercise or defend legal claims'],
  ['DEROGATION_VITAL_INTERESTS', 'incapable of consenting'],
  ['DEROGATION_PUBLIC_REGISTER', 'neither the whole register'],
  ['DEROGATION_COMPELLING_INTERESTS', 'not repetitive'],
];

export const derogationRows: readonly Row[] = [
  ...conditions.map(([code, saying]): Row => [
    code,
    transferTo('IN', [ground(code)]),
    '2024-01-30',
    'UNVERIFIED',
    { finding: 'EXCEPTION_ONLY', citing: '32016R0679', saying },
  ]),
  [
    'Consent under the Directive',
    transferTo('IN', [ground('DEROGATION_CONSENT')]),
    '2018-05-24',
    'UNVERIFIED',
    { finding: 'EXCEPTION_ONLY', citing: '31995L0046', saying: 'unambiguously' },
  ],
  [
    'Compelling interests, which the Directive did not know',
    transferTo('IN', [ground('DEROGATION_COMPELLING_INTERESTS')]),
    '2018-05-24',
    'NOT_COVERED',
    { finding: 'MECHANISM_NOT_YET_IN_FORCE' },
  ],
];
