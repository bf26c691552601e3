// What a page says of a recipient against what its list records: what is contrary, what is only said otherwise.

import { describe, expect, test } from 'vitest';
import type { OpenEntry } from '../../../schema/list/content.ts';
import type { Drift, KnownParty, ListState } from '../../../scrapers/compare/drift-words.ts';
import { compareWithList } from '../../../scrapers/compare/list.ts';
import type { ObservedEntry } from '../../../scrapers/observation.ts';
import { alone, listed, listOf, located, page, transferTo } from './a-list-state.ts';
import { entry, mechanism, observation } from './an-observation.ts';

const alpha = listed('alpha', 'Alpha Kft.');
const beta = listed('beta', 'Beta GmbH');

function told(entries: readonly ObservedEntry[], list: ListState, known: readonly KnownParty[] = []): readonly Drift[] {
  return compareWithList({ ...alone, before: null, document: page(observation({ entries })), list, known }).drifts;
}
const codes = (drifts: readonly Drift[]) => drifts.flatMap(({ findings }) => findings.map(({ code }) => code));
const brief = (drifts: readonly Drift[]) => drifts.map(({ kind, severity, entryName }) => [kind, severity, entryName]);

describe('what is said otherwise of a recipient', () => {
  const held = { ...alpha, purpose: 'Call centre: routing and recording of calls', address: '1095 Budapest, Fasor utca 6', country: null };
  const dataHeld = { ...alpha, processing: located('Frankfurt = DE'), transfers: [transferTo('US', ['SCC_COMMISSION', '32021D0914'])] };

  test.each<readonly [string, Parameters<typeof entry>[1], OpenEntry]>([
    ['a purpose summed up by other hands', { purpose: 'call redirecting, call center service, call recording' }, held],
    ['an address in other spelling', { address: '1095 BUDAPEST Fasor utca 6.' }, held],
    ['nothing, where the list says something', {}, held],
    ['a location in other words', { location: 'Germany (Frankfurt am Main)' }, dataHeld],
    ['a country that the list has for the transfer', { location: 'United States' }, dataHeld],
    ['only a region', { location: 'EU' }, dataHeld],
    ['the same ground without its number', { mechanism: mechanism('SCC', ['SCC_COMMISSION', null]) }, dataHeld],
    ['an e-mail address that the list leaves out', { email: 'info@alpha.example' }, held],
    [
      'the word that the list has from the text',
      { statedRole: 'data sub-processor' },
      { ...alpha, role: 'PUBLIC_AUTHORITY', statedRole: 'sub-processor' },
    ],
  ])('%s: nothing is told', (_what, said, list) => {
    expect(told([entry('Alpha Kft.', said)], listOf([list]))).toEqual([]);
  });

  test.each<readonly [string, Parameters<typeof entry>[1], OpenEntry, Drift['kind'], Drift['severity'], readonly string[]]>([
    ['another purpose', { purpose: 'Web analytics' }, held, 'DETAILS_CHANGED', 'GAP', ['SOURCES_DISAGREE']],
    ['another address', { address: '1095 Budapest, Fasor utca 6th' }, held, 'DETAILS_CHANGED', 'GAP', ['SOURCES_DISAGREE']],
    ['an address that the list lacks', { address: '38 Avenue, Luxembourg' }, alpha, 'DETAILS_CHANGED', 'WATCH', ['SOURCES_DISAGREE']],
    ['a purpose that the list lacks', { purpose: 'Hosting' }, alpha, 'DETAILS_CHANGED', 'INFO', []],
    ['another country', { location: 'India' }, dataHeld, 'DETAILS_CHANGED', 'GAP', ['SOURCES_DISAGREE']],
    ['one country more', { location: 'Germany, India' }, dataHeld, 'DETAILS_CHANGED', 'WATCH', ['SOURCES_DISAGREE']],
    ['a third country that the list lacks', { location: 'India' }, alpha, 'DETAILS_CHANGED', 'WATCH', []],
    ['a country of the EEA that the list lacks', { location: 'Ireland' }, alpha, 'DETAILS_CHANGED', 'INFO', []],
    [
      'the Union instead of a third country',
      { location: 'European Union' },
      { ...alpha, storage: located('US = US') },
      'DETAILS_CHANGED',
      'GAP',
      ['SOURCES_DISAGREE'],
    ],
    [
      'another ground',
      { mechanism: mechanism('DPF', ['ADEQUACY_DECISION', '32023D1795']) },
      dataHeld,
      'MECHANISM_CHANGED',
      'GAP',
      ['SOURCES_DISAGREE'],
    ],
    ['a ground that the list lacks', { mechanism: mechanism('SCC', ['SCC_COMMISSION', null]) }, alpha, 'MECHANISM_CHANGED', 'WATCH', []],
    ['another e-mail address', { email: 'new@alpha.example' }, { ...alpha, email: 'old@alpha.example' }, 'DETAILS_CHANGED', 'INFO', []],
    ['another role', { statedRole: 'independent controller' }, alpha, 'DETAILS_CHANGED', 'WATCH', ['ROLE_DOUBTFUL']],
  ])('%s', (_what, said, list, kind, severity, findings) => {
    const drifts = told([entry('Alpha Kft.', said)], listOf([list]));
    expect(brief(drifts)).toEqual([[kind, severity, 'Alpha Kft.']]);
    expect(codes(drifts)).toEqual(findings);
    expect(drifts[0]?.change).toMatchObject({ kind: 'CHANGE', key: 'alpha' });
  });

  test('a page in another language than the list contradicts nobody by its words', () => {
    const list = listOf([
      { ...alpha, purpose: 'Accounting' },
      { ...beta, purpose: 'Server hosting' },
    ]);
    expect(
      told([entry('Alpha Kft.', { purpose: 'könyvelés' }), entry('Beta GmbH', { purpose: 'kiszolgálók üzemeltetése' })], list),
    ).toEqual([]);
  });
});

describe('a page that words every purpose otherwise than the list', () => {
  const held = [
    ['Alpha', 'Accounting'],
    ['Beta', 'Server hosting'],
    ['Gamma', 'Newsletters'],
  ] as const;
  const list = listOf(held.map(([name, purpose]) => listed(name.toLowerCase(), name, { purpose })));
  const worded = (purposes: readonly string[]) =>
    told(
      held.map(([name], at) => entry(name, { purpose: purposes[at] ?? null })),
      list,
    );

  test('contradicts nobody', () => {
    expect(worded(['Buchhaltung', 'Betrieb der Rechner', 'Rundbriefe'])).toEqual([]);
  });
  test('contradicts one where it agrees about the others', () => {
    expect(brief(worded(['Accounting', 'Hosting of servers', 'Payroll']))).toEqual([['DETAILS_CHANGED', 'GAP', 'Gamma']]);
  });
});
