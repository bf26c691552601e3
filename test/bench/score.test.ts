// What the extraction bench counts as right, missed and spurious, on observations made by hand.

import { describe, expect, test } from 'vitest';
import { scoreChanges, type ReportedChange, type TrueDifference } from '../../bench/score-changes.ts';
import { trueCountries } from '../../bench/score-countries.ts';
import { driftMisses } from '../../bench/score-drift.ts';
import { type ReadEntry, scoreEntries } from '../../bench/score-entries.ts';
import { agreesOnMechanism } from '../../bench/score-mechanism.ts';
import type { Ground } from '../../scrapers/observation.ts';
import { countryCode } from '../../schema/words/territory.ts';

const SCC: Ground = { code: 'SCC_COMMISSION', instrument: '32021D0914' };
const DPF: Ground = { code: 'ADEQUACY_DECISION', instrument: '32023D1795' };

function read(name: string, { countries = [''], grounds, noneNeeded = false, purpose = null }: Partial<Written> = {}): ReadEntry {
  return {
    name,
    purpose,
    countries: countries.filter((code) => code !== '').map(countryCode),
    mechanism: grounds || noneNeeded ? { stated: 'as stated', grounds: grounds ?? [], noneNeeded } : null,
  };
}

interface Written {
  readonly countries: readonly string[];
  readonly grounds: readonly Ground[];
  readonly noneNeeded: boolean;
  readonly purpose: string | null;
}

describe('entries', () => {
  const expected = [{ name: 'Lumenstack GmbH' }, { name: 'Fjordmail AS' }, { name: 'Fjordmail AS' }];

  test.each<[story: string, names: readonly string[], right: number, missed: readonly string[], spurious: readonly string[]]>([
    ['all, in another order', ['Fjordmail AS', 'Lumenstack GmbH', 'Fjordmail AS'], 3, [], []],
    ['case and white space do not matter', ['LUMENSTACK  GmbH', 'Fjordmail\u00A0AS', ' fjordmail as'], 3, [], []],
    ['a name twice on the list is to be read twice', ['Lumenstack GmbH', 'Fjordmail AS'], 2, ['Fjordmail AS'], []],
    ['and not three times', ['Lumenstack GmbH', 'Fjordmail AS', 'Fjordmail AS', 'Fjordmail AS'], 3, [], ['Fjordmail AS']],
    ['a legal form matters', ['Lumenstack', 'Fjordmail AS', 'Fjordmail AS'], 2, ['Lumenstack GmbH'], ['Lumenstack']],
    ['nothing read', [], 0, ['Lumenstack GmbH', 'Fjordmail AS', 'Fjordmail AS'], []],
  ])('%s', (_, names, right, missed, spurious) => {
    const score = scoreEntries(
      expected,
      names.map((name) => read(name)),
    );
    expect(score.entries).toEqual({ right, expected: 3, read: names.length });
    const misses = score.misses.filter(({ what }) => what === 'entry');
    expect(misses.flatMap((miss) => miss.expected ?? [])).toEqual(missed);
    expect(misses.flatMap((miss) => miss.read ?? [])).toEqual(spurious);
  });

  test('of two with one name, those of the same purpose belong together', () => {
    const truth = [
      { name: 'Fjordmail AS', purpose: 'newsletter', country: 'NO' },
      { name: 'Fjordmail AS', purpose: 'receipts', country: 'SE' },
    ];
    const readThem = [
      read('Fjordmail AS', { purpose: 'Receipts', countries: ['SE'] }),
      read('Fjordmail AS', { purpose: 'Newsletter', countries: ['NO'] }),
    ];
    expect(scoreEntries(truth, readThem).countries).toEqual({ right: 2, scored: 2 });
  });

  test('an entry that was missed was read with neither country nor mechanism', () => {
    const score = scoreEntries([{ name: 'Fjordmail AS', country: 'NO', mechanism: 'SCC' }], []);
    expect([score.countries, score.mechanisms]).toEqual([
      { right: 0, scored: 1 },
      { right: 0, scored: 1 },
    ]);
  });
});

describe('countries', () => {
  test.each<[location: string | null, expected: string[] | null]>([
    ['Germany', ['DE']],
    ['United States, France, Switzerland, and Japan', ['CH', 'FR', 'JP', 'US']],
    ['United States of America', ['US']],
    ['EU/US', ['US']],
    ['European Economic Area and Australia', ['AU']],
    ['European Economic Area, Africa, and Middle East', []],
    ['European Union', []],
    ['Global', []],
    ['South Africa', ['ZA']],
    ['Romania', ['RO']],
    ['South Korea', ['KR']],
    ['Egyesült Államok', ['US']],
    ['Egyesült Királyság', ['GB']],
    ['Ciprus', ['CY']],
    ['Vereinigte Staaten', ['US']],
    ['USA und EU', ['US']],
    ['weltweit', []],
    ['États-Unis', ['US']],
    ['Nouvelle-Zélande', ['NZ']],
    ['DE, FR', ['DE', 'FR']],
    ['1148 Budapest, Fogarasi út 3-5.', null],
    ['55 Market Street, San Francisco, United States', null],
    ['somewhere near us', null],
    [null, null],
  ])('%s', (location, expected) => {
    expect(trueCountries({ location })).toEqual(expected);
  });

  test('a country that the truth gives goes before the location', () => {
    expect(trueCountries({ location: 'Gordon House, Dublin 4', country: 'IE' })).toEqual(['IE']);
  });

  test('are right only as a whole', () => {
    const truth = [{ name: 'A', location: 'Germany and Austria' }];
    const right = (countries: readonly string[]): number => scoreEntries(truth, [read('A', { countries })]).countries.right;
    expect([right(['AT', 'DE']), right(['DE', 'AT']), right(['DE']), right(['DE', 'AT', 'US']), right([])]).toEqual([1, 1, 0, 0, 0]);
  });
});

describe('mechanisms', () => {
  test.each<[story: string, expected: string, written: Partial<Written>, right: boolean]>([
    ['clauses', 'SCC', { grounds: [SCC] }, true],
    ['clauses of any age', 'SCC', { grounds: [{ code: 'SCC_COMMISSION', instrument: null }] }, true],
    ['the framework is one decision', 'DPF', { grounds: [DPF] }, true],
    ['and no other', 'DPF', { grounds: [{ code: 'ADEQUACY_DECISION', instrument: '32016D1250' }] }, false],
    ['adequacy of another country is not the framework', 'adequacy', { grounds: [DPF] }, false],
    ['one of two', 'DPF+SCC', { grounds: [DPF] }, false],
    ['both, in any order', 'DPF+SCC', { grounds: [SCC, DPF] }, true],
    ['one too many', 'SCC', { grounds: [SCC, DPF] }, false],
    ['nothing', 'SCC', {}, false],
    ['none needed, as the text says', 'none_needed', { noneNeeded: true }, true],
    ['none needed inside the EEA', 'none_needed', { countries: ['HU', 'NO'] }, true],
    ['silence about a third country is no answer', 'none_needed', { countries: ['HU', 'US'] }, false],
    ['a ground where none is needed', 'none_needed', { grounds: [SCC], countries: ['HU'] }, false],
  ])('%s', (_, expected, written, right) => {
    expect(agreesOnMechanism(expected, read('A', written))).toBe(right);
  });

  test('a word that has no meaning here is an error of the truth', () => {
    expect(() => agreesOnMechanism('handshake', read('A'))).toThrow(RangeError);
  });

  test('is scored only where the truth has one', () => {
    expect(scoreEntries([{ name: 'A', mechanism: null }], [read('A', { grounds: [SCC] })]).mechanisms).toEqual({ right: 0, scored: 0 });
  });
});

describe('changes', () => {
  const none: TrueDifference = { list_changed: false, added: [], removed: [], renamed: [], changed: [] };
  const truth: TrueDifference = {
    list_changed: true,
    added: ['New AS', 'Two (One)'],
    removed: ['One', 'Two'],
    renamed: [['Old Inc.', 'Old LLC']],
    merged: [[['One', 'Two'], 'Two (One)']],
    changed: [{ name: 'Old LLC', field: 'purpose' }],
  };
  const added: ReportedChange = { kind: 'ADDED', name: 'New AS' };
  const renamed: ReportedChange = { kind: 'RENAMED', from: 'Old Inc.', to: 'Old LLC' };
  const merged: ReportedChange = { kind: 'MERGED', from: ['Two', 'One'], to: 'Two (One)' };
  const changed: ReportedChange = { kind: 'CHANGED', name: 'old llc', field: 'purpose' };
  const apart: readonly ReportedChange[] = [
    { kind: 'ADDED', name: 'Two (One)' },
    { kind: 'REMOVED', name: 'One' },
    { kind: 'REMOVED', name: 'Two' },
  ];

  test.each<[story: string, truth: TrueDifference, reported: readonly ReportedChange[], right: number, expected: number, read: number]>([
    ['nothing happened, nothing is told', none, [], 0, 0, 0],
    ['where the list did not change, whatever is told is spurious', none, [added], 0, 0, 1],
    ['and then nothing that the truth lists is missed', { ...truth, list_changed: false }, [], 0, 0, 0],
    ['a merge explains its parts', truth, [added, renamed, merged, changed], 4, 4, 4],
    ['and may be told with them', truth, [added, renamed, merged, changed, ...apart], 7, 7, 7],
    ['without the merge its parts are to be told', truth, [added, renamed, changed], 3, 7, 3],
    [
      'a removal and an addition are no renaming',
      truth,
      [
        { kind: 'REMOVED', name: 'Old Inc.' },
        { kind: 'ADDED', name: 'Old LLC' },
      ],
      0,
      7,
      2,
    ],
    ['a change may go by the former name', truth, [{ kind: 'CHANGED', name: 'Old Inc.', field: 'purpose' }], 1, 7, 1],
    ['another field is another change', truth, [{ kind: 'CHANGED', name: 'Old LLC', field: 'location' }], 0, 7, 1],
    ['told twice, right once', truth, [added, added], 1, 7, 2],
  ])('%s', (_, difference, reported, right, expected, readThem) => {
    expect(scoreChanges(difference, reported).changes).toEqual({ right, expected, read: readThem });
  });

  test('one recipient merged into another may be told as renamed', () => {
    const joined: TrueDifference = { ...none, list_changed: true, merged: [[['One'], 'Two']] };
    expect(scoreChanges(joined, [{ kind: 'RENAMED', from: 'One', to: 'Two' }]).changes).toEqual({ right: 1, expected: 1, read: 1 });
  });
});

describe('drift of a policy', () => {
  const truth = {
    id: 'case',
    material: true,
    change_class: 'mechanism_replaced',
    mechanisms_added: ['DPF'],
    mechanisms_removed: ['Privacy Shield'],
    mechanisms_still_named: ['SCC'],
  };
  const right = {
    material: true,
    changeClass: 'mechanism_replaced',
    added: ['DPF'],
    removed: ['Privacy Shield'],
    stillNamed: ['SCC'],
    stillReliedOn: [],
  };

  test.each([
    ['all of it right', right, []],
    ['grounds that the truth never lists may still be named', { ...right, stillNamed: ['SCC', 'consent'] }, []],
    ['but not be added', { ...right, added: ['DPF', 'adequacy'] }, ['case: mechanisms added']],
    ['material or not', { ...right, material: false }, ['case: material']],
    [
      'nothing noticed',
      { ...right, changeClass: 'content', added: [], removed: [] },
      ['case: class', 'case: mechanisms added', 'case: mechanisms removed'],
    ],
    ['no longer named', { ...right, stillNamed: [] }, ['case: still named']],
  ])('%s', (_, given, wrong) => {
    expect(driftMisses(truth, given).map(({ what }) => what)).toEqual(wrong);
  });

  test('noise is noise, whatever made it', () => {
    const noise = { ...truth, material: false, change_class: 'noise_converter', mechanisms_added: [], mechanisms_removed: [] };
    expect(driftMisses(noise, { ...right, material: false, changeClass: 'noise', added: [], removed: [] })).toEqual([]);
  });

  test('a truth that tells what is only mentioned asks what is still relied on', () => {
    const telling = { ...truth, mechanisms_still_named: ['adequacy'], mentioned_not_relied_after: ['SCC'] };
    expect(driftMisses(telling, { ...right, stillReliedOn: ['adequacy'] })).toEqual([]);
    expect(driftMisses(telling, right).map(({ what }) => what)).toEqual(['case: still named']);
  });

  test('what only the United Kingdom or Switzerland knows is asked of nobody', () => {
    expect(driftMisses({ ...truth, mechanisms_added: ['DPF', 'UK Extension', 'Swiss-US DPF'] }, right)).toEqual([]);
  });
});
