// What single findings say and cite: the sentence must be true on its day, and its source must have been there.

import { describe, expect, test } from 'vitest';
import { judgeTransfer } from '../../../schema/law/judge-transfer.ts';
import { civilDay } from '../../../schema/words/civil-day.ts';
import type { FindingCode } from '../../../schema/words/finding.ts';
import type { Participation, Transfer } from '../../../schema/words/transfer.ts';
import { clauses, decision, ground, transferTo } from '../../cases/transfers.ts';

type Case = readonly [what: string, transfer: Transfer, asOf: string, code: FindingCode, cites: string, en: string, hu: string];

const toProcessor = { exporter: 'CONTROLLER', importer: 'PROCESSOR', assessed: '2005-01-01' } as const;
const listed = (from: string) => ({ listing: { from } });

const cases: readonly Case[] = [
  [
    'accession makes a ground needless, not another one necessary',
    transferTo('HU', [decision('32000D0519')]),
    '2004-04-30',
    'SUNSET_AHEAD',
    '32000D0519',
    'from 1 May 2004 on, the destination is inside and no ground for a transfer is needed.',
    'a célország már nem harmadik ország, ezért adattovábbítási alapra nincs szükség.',
  ],
  [
    'nobody knows today what will be known in 2031',
    transferTo('GB', [decision('32021D1772')]),
    '2031-06-01',
    'SUNSET_AHEAD',
    '32021D1772',
    'As known on 8 October 2026, Decision (EU) 2021/1772 (United Kingdom) holds until 27 December 2031 only; unless it is extended',
    'a 2026. október 8-án ismert állás szerint',
  ],
  [
    'a sunset as it was known before it moved',
    transferTo('GB', [decision('32021D1772')]),
    '2025-06-23',
    'SUNSET_AHEAD',
    '32021D1772',
    'As known on 23 June 2025',
    '2025. június 27-éig',
  ],
  [
    'Privacy Shield, listed before its list opened',
    transferTo('US', [decision('32016D1250', listed('2016-07-12'))]),
    '2016-07-31',
    'START_IN_DOUBT',
    '32016D1250',
    'its list opened only on 1 August 2016; a listing recorded for the days between should be checked.',
    'jegyzéke azonban csak 2016. augusztus 1-jén nyílt meg',
  ],
  [
    'Safe Harbour, whose opening day is from memory',
    transferTo('US', [decision('32000D0520', listed('2000-07-26'))]),
    '2000-10-31',
    'START_IN_DOUBT',
    '32000D0520',
    'No source has confirmed the latter day.',
    'Az utóbbi napot forrás nem erősítette meg.',
  ],
  [
    'a listing of a framework that is none of the Union',
    transferTo('US', [decision('32023D1795', { listing: { from: '2023-07-10', framework: 'CBPR' } })]),
    '2024-01-30',
    'PARTICIPATION_UNVERIFIED',
    '32023D1795',
    'names a framework that is not known here (CBPR).',
    'amelyet a nyilvántartás nem ismer (CBPR).',
  ],
  [
    'the clauses of 2002, signed after those of 2010 had replaced them',
    transferTo('US', [clauses('32002D0016', { signed: '2011-01-01' })], toProcessor),
    '2012-01-01',
    'LEGACY_CLAUSES_SIGNED_TOO_LATE',
    '32010D0087',
    '(Decision 2010/87/EU, which replaced them).',
    '(az ezeket felváltó 2010/87/EU határozat).',
  ],
  [
    'the clauses of 2010, signed too late',
    transferTo('US', [clauses('32010D0087', { signed: '2021-09-27' })], toProcessor),
    '2021-10-01',
    'LEGACY_CLAUSES_SIGNED_TOO_LATE',
    '32021D0914',
    '(Decision (EU) 2021/914 Art. 4).',
    '((EU) 2021/914 határozat 4. cikk).',
  ],
  [
    'the end of the clauses of 2002 is a reading',
    transferTo('US', [clauses('32002D0016', { signed: '2009-01-01', confirmed: true })], toProcessor),
    '2022-12-28',
    'LEGACY_CLAUSES_EXPIRED',
    '32021D0914',
    'No source has confirmed that day for these clauses.',
    'Ezt a napot ezekre a feltételekre forrás nem erősítette meg.',
  ],
  [
    'and so is the day of their adoption',
    transferTo('US', [clauses('32002D0016', { signed: '2001-01-01' })], toProcessor),
    '2005-01-02',
    'INSTRUMENT_NOT_STATED',
    '32002D0016',
    'were adopted on 27 December 2001. No source has confirmed that day',
    'elfogadására 2001. december 27-én került sor. Ezt a napot',
  ],
  [
    'clauses without modules, with a module',
    transferTo('US', [clauses('32010D0087', { signed: '2019-01-01', module: 'P2P' })], { assessed: '2020-01-01' }),
    '2021-01-30',
    'MODULE_MISMATCH',
    '32010D0087',
    'were made for transfers from controller to processor only, but module P2P (processor to processor) is recorded.',
    'adatkezelőtől adatfeldolgozóhoz; a rögzített modul P2P (adatfeldolgozótól adatfeldolgozóhoz).',
  ],
  [
    'a module for another hop',
    transferTo('US', [clauses('32021D0914', { module: 'C2P' })], { exporter: 'PROCESSOR', importer: 'PROCESSOR', assessed: '2022-01-01' }),
    '2024-01-30',
    'MODULE_MISMATCH',
    '32021D0914',
    'module C2P (controller to processor), do not fit this hop: the exporter is recorded as a processor, the importer as a processor.',
    'az adatátadó rögzített szerepe adatfeldolgozó, az adatátvevő rögzített szerepe adatfeldolgozó.',
  ],
  [
    'old clauses for another hop',
    transferTo('US', [clauses('32001D0497', { signed: '2019-01-01' })], { importer: 'PROCESSOR', assessed: '2020-01-01' }),
    '2021-01-30',
    'MODULE_MISMATCH',
    '32001D0497',
    'from controller to controller only, but the importer is recorded as a processor.',
    'adatkezelőtől adatkezelőhöz; az adatátvevő rögzített szerepe adatfeldolgozó.',
  ],
  [
    'an assessment missing before the recommendations on it',
    transferTo('US', [clauses('32010D0087', { signed: '2019-01-01' })]),
    '2021-06-17',
    'ASSESSMENT_MISSING',
    'C-311/18',
    'needs (CJEU C-311/18, Schrems II).',
    'Schrems II).',
  ],
  [
    'and after them',
    transferTo('US', [clauses('32010D0087', { signed: '2019-01-01' })]),
    '2021-06-18',
    'ASSESSMENT_MISSING',
    'C-311/18',
    'Schrems II; EDPB Recommendations 01/2020).',
    'Schrems II; EDPB 01/2020. sz. ajánlás).',
  ],
  [
    'an instrument between public bodies needs no approval',
    transferTo('US', [ground('PUBLIC_INSTRUMENT')], { assessed: '2022-01-01' }),
    '2024-01-30',
    'APPROVAL_NOT_RECORDED',
    '32016R0679',
    'This ground needs no approval, but it is not recorded with its date and its source',
    'A következő alaphoz nem kell jóváhagyás, de a kelte és a forrása nincs rögzítve',
  ],
  [
    'an instrument of the law of the United Kingdom',
    transferTo('US', [clauses('UK-IDTA')]),
    '2024-01-30',
    'NOT_A_TRANSFER_TOOL',
    '32016R0679',
    'This instrument belongs to the law of the United Kingdom and is no ground for a transfer out of the European Union: International Data Transfer Agreement (GDPR',
    'egy másik ország (Egyesült Királyság) jogához tartozik',
  ],
  [
    'a scope that could not be confirmed',
    transferTo('CA', [decision('32002D0002', { confirmed: false })]),
    '2024-01-30',
    'SCOPE_NOT_CONFIRMED',
    '32002D0002',
    'by what is recorded, this could not be confirmed.',
    'a rögzített adat szerint ez nem nyert megerősítést.',
  ],
];

describe('what a finding says', () => {
  test.each(cases)('%s', (_what, transfer, asOf, code, cites, en, hu) => {
    const { findings } = judgeTransfer(transfer, civilDay(asOf));
    expect(findings.find((finding) => finding.code === code)).toMatchObject({
      citation: { id: cites },
      statement: { en: expect.stringContaining(en), hu: expect.stringContaining(hu) },
    });
  });

  test('a signature that is still to come is not called too late', () => {
    const early = transferTo('US', [clauses('32010D0087', { signed: '2021-09-27' })], toProcessor);
    expect(judgeTransfer(early, civilDay('2015-08-01')).findings.map(({ code }) => code)).toEqual(['MECHANISM_NOT_YET_IN_FORCE']);
  });

  test('certification before the GDPR is barred by the law of that day alone', () => {
    const certified = transferTo('US', [ground('CERTIFICATION')]);
    const barred = judgeTransfer(certified, civilDay('2018-05-24')).findings.filter(({ severity }) => severity === 'BREACH');
    expect(barred.map(({ citation }) => citation?.article)).toEqual(['Art. 99(2)']);
  });

  test('the same ground recorded twice is found once', () => {
    const twice = transferTo('US', [decision('32016D1250'), decision('32016D1250')]);
    expect(judgeTransfer(twice, civilDay('2024-01-30')).findings.map(({ code }) => code)).toEqual(['MECHANISM_LAPSED']);
  });
});

function certifiedFor(data: Participation['data']): Transfer {
  const [reliance] = transferTo('US', [decision('32023D1795', listed('2023-07-10'))]).mechanisms;
  if (!reliance?.participation) throw new Error('no listing');
  return transferTo('US', [{ ...reliance, participation: { ...reliance.participation, data } }]);
}

describe('what a judgement says', () => {
  test.each([
    [null, 'is recorded (GDPR', 'szerepel (GDPR'],
    ['BOTH', 'is recorded (GDPR', 'szerepel (GDPR'],
    ['HR', 'is recorded for human resources data only (GDPR', 'kizárólag munkaviszonnyal összefüggő (HR) adatokra (GDPR'],
    ['NON_HR', 'is recorded for data other than human resources data only (GDPR', 'munkaviszonnyal összefüggő (HR) adatokra nem (GDPR'],
  ] as const)('a certification for %s covers no other data', (data, en, hu) => {
    const { statement } = judgeTransfer(certifiedFor(data), civilDay('2024-01-30'));
    expect(statement).toEqual({ en: expect.stringContaining(en), hu: expect.stringContaining(hu) });
  });

  test.each([
    ['2025-10-30', []],
    ['2025-10-31', ['C-703/25 P']],
  ])('the pending appeal is cited where it is named: %s', (asOf, expected) => {
    const { citations } = judgeTransfer(transferTo('US', [decision('32023D1795', listed('2023-07-10'))]), civilDay(asOf));
    expect(citations.map(({ id }) => id).filter((id) => id.startsWith('C-'))).toEqual(expected);
  });

  test.each(['EU-U.S. DPF', 'EU_US_DPF', 'EU-US DPF and UK Extension', 'Swiss-US DPF, EU–US DPF', '32023D1795', ' '])(
    'a listing under the name "%s" is one of the framework',
    (framework) => {
      const transfer = transferTo('US', [decision('32023D1795', { listing: { from: '2023-07-10', framework } })]);
      expect(judgeTransfer(transfer, civilDay('2024-01-30')).verdict).toBe('COVERED');
    },
  );
});
