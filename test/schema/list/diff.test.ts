// What counts as a change of a list, of which kind, and what is only a slip of the pen or a new phone number.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OpenEntry } from '../../../schema/list/content.ts';
import { diffEntries } from '../../../schema/list/diff.ts';
import { fold } from '../../../schema/list/spelling.ts';
import { civilDay } from '../../../schema/words/civil-day.ts';
import { countryCode } from '../../../schema/words/territory.ts';
import { aMechanism, anEntry, aTransfer, someEntries } from './an-entry.ts';

const US = countryCode('US');
const IN = countryCode('IN');
const dpf = aMechanism('ADEQUACY_DECISION', { instrument: '32023D1795' });
const clauses = aMechanism('SCC_COMMISSION', { instrument: '32021D0914', module: 'P2P', rank: 'FALLBACK' });
const toUs = aTransfer({ destination: US, importer: 'Google LLC', mechanisms: [dpf, clauses] });

const before = anEntry('google', {
  partyId: 'google-ireland',
  name: 'Google Ireland Limited',
  legalName: 'Google Ireland Ltd.',
  address: 'Gordon House, Barrow Street 1 16, Dublin',
  country: countryCode('IE'),
  identifiers: [{ scheme: 'EU_VAT', value: 'IE 6388047V' }],
  purpose: 'e-mail and documents',
  duration: 'while the contract lasts',
  dataCategories: ['names', 'e-mail addresses'],
  dataSubjectCategories: ['customers'],
  storage: { stated: 'Frankfurt', countries: [countryCode('DE')], disclosure: 'DISCLOSED' },
  transfers: [toUs],
  contactPerson: { name: 'A. Person', position: 'DPO', email: 'dpo@example.com', phone: '1' },
});

const cases: readonly [what: string, change: Partial<OpenEntry>, kinds: readonly string[], field: string | null][] = [
  ['another legal person under the same key', { partyId: 'google-llc' }, ['ENTITY'], 'party'],
  ['another name', { name: 'Google LLC' }, ['ENTITY'], 'name'],
  ['the name in capitals, with a full stop', { name: 'GOOGLE IRELAND LIMITED.' }, ['ADMINISTRATIVE'], 'name'],
  ['another registered name', { legalName: 'Google Cloud EMEA Ltd.' }, ['ENTITY'], 'legalName'],
  ['another tax number', { identifiers: [{ scheme: 'EU_VAT', value: 'IE3668997OH' }] }, ['ENTITY'], 'identifiers'],
  ['the tax number without its space', { identifiers: [{ scheme: 'EU_VAT', value: 'IE6388047V' }] }, ['ADMINISTRATIVE'], 'identifiers'],
  ['engaged by somebody else', { parentKey: 'telekom' }, ['ENTITY'], 'parentKey'],
  ['another importer', { transfers: [{ ...toUs, importer: 'Alphabet Inc.' }] }, ['ENTITY'], 'transfers.importer'],
  ['another role', { role: 'JOINT_CONTROLLER' }, ['ROLE'], 'role'],
  ['what the text calls the role', { statedRole: 'partner' }, ['ADMINISTRATIVE'], 'statedRole'],
  ['another purpose', { purpose: 'advertising' }, ['PURPOSE'], 'purpose'],
  ['another duration', { duration: 'five years' }, ['PURPOSE'], 'duration'],
  ['the purpose with a typographic dash', { purpose: 'E‑mail and documents' }, ['ADMINISTRATIVE'], 'purpose'],
  ['more data', { dataCategories: ['names', 'e-mail addresses', 'phone numbers'] }, ['DATA'], 'dataCategories'],
  ['the data in another order', { dataCategories: ['e-mail addresses', 'names'] }, [], null],
  ['the data with capitals', { dataCategories: ['Names', 'E-mail addresses'] }, ['ADMINISTRATIVE'], 'dataCategories'],
  ['more data subjects', { dataSubjectCategories: ['customers', 'visitors'] }, ['DATA'], 'dataSubjectCategories'],
  ['another country', { country: US }, ['LOCATION'], 'country'],
  ['a contracting country', { contractingCountry: US }, ['LOCATION'], 'contractingCountry'],
  ['another address', { address: 'Gordon House, Barrow Street 11 6, Dublin' }, ['LOCATION'], 'address'],
  ['the address without commas', { address: 'Gordon House Barrow Street 1-16 Dublin' }, ['ADMINISTRATIVE'], 'address'],
  ['stored elsewhere', { storage: { stated: 'Frankfurt', countries: [US], disclosure: 'DISCLOSED' } }, ['LOCATION'], 'storage'],
  ['support from elsewhere', { supportAccess: { stated: null, countries: [IN], disclosure: 'DISCLOSED' } }, ['LOCATION'], 'supportAccess'],
  ['a transfer elsewhere under the same grounds', { transfers: [{ ...toUs, destination: IN }] }, ['LOCATION'], 'transfers.destination'],
  ['a transfer to an organisation', { transfers: [{ ...toUs, organisation: 'EPO' }] }, ['LOCATION'], 'transfers.destination'],
  ['no ground any more', { transfers: [{ ...toUs, mechanisms: [] }] }, ['MECHANISM'], 'transfers.mechanisms'],
  ['grounds in another order', { transfers: [{ ...toUs, mechanisms: [clauses, dpf] }] }, [], null],
  ['another module', { transfers: [{ ...toUs, mechanisms: [dpf, { ...clauses, module: 'C2P' }] }] }, ['MECHANISM'], 'transfers.mechanisms'],
  ['an assessment', { transfers: [{ ...toUs, assessedOn: civilDay('2024-01-30') }] }, ['ADMINISTRATIVE'], 'transfers.records'],
  ['a phone number', { phone: '+36 1 234 5678' }, ['ADMINISTRATIVE'], 'phone'],
  ['a website', { website: 'https://example.com' }, ['ADMINISTRATIVE'], 'website'],
  [
    'a contact person',
    { contactPerson: { name: 'B. Person', position: 'DPO', email: 'dpo@example.com', phone: '1' } },
    ['ADMINISTRATIVE'],
    'contactPerson.name',
  ],
  ['how the country is known', { countryBasis: 'INFERRED' }, ['ADMINISTRATIVE'], 'countryBasis'],
  ['evidence', { evidence: { document: '003', url: null, quotation: null, at: null } }, ['ADMINISTRATIVE'], 'evidence.document'],
  [
    'read again from other bytes that say the same',
    { evidence: { document: null, url: null, quotation: null, at: null, snapshotHash: 'a'.repeat(64) } },
    [],
    null,
  ],
];

describe('one entry changes', () => {
  test.each(cases)('%s', (_what, change, kinds, field) => {
    const changes = diffEntries([before], [{ ...before, ...change }]);
    expect(changes.map(({ kind }) => kind)).toEqual(kinds);
    expect(changes.map(({ material }) => material)).toEqual(kinds.map((kind) => kind !== 'ADMINISTRATIVE'));
    expect(changes.flatMap(({ fields }) => fields.map((changed) => changed.field))).toEqual(field === null ? [] : [field]);
  });

  test('several kinds at once are several changes, one of each kind', () => {
    const changes = diffEntries([before], [{ ...before, name: 'Google LLC', legalName: 'Google LLC', country: US, phone: '1' }]);
    expect(changes.map(({ kind, fields }) => [kind, fields.length])).toEqual([
      ['ENTITY', 2],
      ['LOCATION', 1],
      ['ADMINISTRATIVE', 1],
    ]);
  });
});

describe('entries come and go', () => {
  const yettel = anEntry('yettel', { name: 'Yettel Hungary Zrt.', country: countryCode('HU'), purpose: 'mobile services' });

  test('an entry joins', () => {
    expect(diffEntries([before], [yettel, before])).toEqual([
      {
        kind: 'ADDITION',
        entryKey: 'yettel',
        name: 'Yettel Hungary Zrt.',
        material: true,
        fields: [
          { field: 'name', before: null, after: 'Yettel Hungary Zrt.' },
          { field: 'role', before: null, after: 'SUB_PROCESSOR' },
          { field: 'purpose', before: null, after: 'mobile services' },
          { field: 'country', before: null, after: 'HU' },
        ],
        statement: {
          en: 'Yettel Hungary Zrt. (Hungary) joins the list as sub-processor for: mobile services.',
          hu: 'A Yettel Hungary Zrt. (Magyarország) további adatfeldolgozóként felkerül a listára; feladata: mobile services.',
        },
      },
    ]);
  });

  test('an entry leaves', () => {
    const [change, ...others] = diffEntries([before, yettel], [before]);
    expect(others).toEqual([]);
    expect(change).toMatchObject({ kind: 'REMOVAL', entryKey: 'yettel', material: true });
    expect(change?.statement).toEqual({
      en: 'Yettel Hungary Zrt. (sub-processor) leaves the list.',
      hu: 'A Yettel Hungary Zrt. (további adatfeldolgozó) lekerül a listáról.',
    });
  });

  test('an entry takes the place of another: one change, and the removal is not told again', () => {
    const [change, ...others] = diffEntries([before], [{ ...yettel, replacesKey: 'google' }]);
    expect(others).toEqual([]);
    expect(change).toMatchObject({ kind: 'REPLACEMENT', entryKey: 'yettel', name: 'Yettel Hungary Zrt.', material: true });
    expect(change?.fields).toContainEqual({ field: 'name', before: 'Google Ireland Limited', after: 'Yettel Hungary Zrt.' });
    expect(change?.statement.en).toBe(
      'Yettel Hungary Zrt. (Hungary) takes the place of Google Ireland Limited as sub-processor for: mobile services.',
    );
    expect(change?.statement.hu).toBe(
      'A Yettel Hungary Zrt. (Magyarország) lép a Google Ireland Limited helyére mint további adatfeldolgozó; feladata: mobile services.',
    );
  });

  test('naming an entry that stays, or was never there, replaces nothing', () => {
    expect(diffEntries([before], [before, { ...yettel, replacesKey: 'google' }]).map(({ kind }) => kind)).toEqual(['ADDITION']);
    expect(diffEntries([], [{ ...yettel, replacesKey: 'google' }]).map(({ kind }) => kind)).toEqual(['ADDITION']);
  });

  test('a replacement is told once, not in every version that follows', () => {
    const replacing = { ...yettel, replacesKey: 'google' };
    expect(diffEntries([replacing], [replacing])).toEqual([]);
  });
});

describe('what was erased', () => {
  const person = anEntry('ev', { naturalPerson: true, name: 'Minta Anna', address: 'Budapest', purpose: 'support' });
  const erased: OpenEntry = { ...person, name: null, address: null, erased: true };

  test('is no change, on whichever side it was forgotten', () => {
    expect(diffEntries([person], [erased])).toEqual([]);
    expect(diffEntries([erased], [person])).toEqual([]);
  });

  test('is named as erased', () => {
    expect(diffEntries([erased], []).map(({ name }) => name)).toEqual(['(erased)']);
  });

  test('hides no change of what was not erased', () => {
    expect(diffEntries([person], [{ ...erased, purpose: 'sales' }]).map(({ kind }) => kind)).toEqual(['PURPOSE']);
  });
});

const turned = (entry: OpenEntry): OpenEntry => ({
  ...entry,
  dataCategories: entry.dataCategories.toReversed(),
  dataSubjectCategories: entry.dataSubjectCategories.toReversed(),
  identifiers: entry.identifiers.toReversed(),
  transfers: entry.transfers.map((transfer) => ({ ...transfer, mechanisms: transfer.mechanisms.toReversed() })).toReversed(),
});

describe('whatever the entries', () => {
  const shuffled = someEntries.chain((entries) =>
    fc.record({
      entries: fc.constant(entries),
      again: fc.shuffledSubarray([...entries], { minLength: entries.length }).map((moved) => moved.map(turned)),
    }),
  );

  test('a list does not differ from itself', () => {
    fc.assert(
      fc.property(someEntries, (entries) => {
        expect(diffEntries(entries, entries)).toEqual([]);
      }),
    );
  });

  test('order is no change', () => {
    fc.assert(
      fc.property(shuffled, ({ entries, again }) => {
        expect(diffEntries(entries, again)).toEqual([]);
      }),
    );
  });

  test('every difference is told, of an entry at most once for each kind, in sentences', () => {
    fc.assert(
      fc.property(someEntries, someEntries, (one, other) => {
        const changes = diffEntries(one, other);
        const told = changes.map(({ kind, entryKey }) => `${kind} ${entryKey}`);
        expect(new Set(told).size).toBe(told.length);
        const keys = (kind: string) => changes.filter((change) => change.kind === kind).map(({ entryKey }) => entryKey);
        expect(keys('ADDITION')).toEqual(other.map(({ key }) => key).filter((key) => !one.some((entry) => entry.key === key)));
        expect(keys('REMOVAL')).toEqual(one.map(({ key }) => key).filter((key) => !other.some((entry) => entry.key === key)));
        for (const { statement } of changes) expect(`${statement.en}\n${statement.hu}`).toMatch(/^\S.*[.!?…]\n\S.*[.!?…]$/u);
      }),
    );
  });
});

describe('spelling', () => {
  test.each([
    ['MiniCRM Zrt.', 'minicrm zrt'],
    ['„Árvíztűrő”', '"arvizturo"'],
    ['T-Systems', 'T Systems'],
    ['Łódź', 'lodz'],
    ['Straße', 'STRASSE'],
  ])('%s is %s', (one, other) => expect(fold(one)).toBe(fold(other)));

  test.each([
    ['Google LLC', 'Google Inc.'],
    ['1 16', '11 6'],
    ['C', 'C++'],
    ['कि', 'का'],
  ])('%s is not %s', (one, other) => expect(fold(one)).not.toBe(fold(other)));

  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
