// What a list file may say, and what is answered when it says something else.

import { describe, expect, test } from 'vitest';
import { checked } from '../../../schema/list/checked.ts';
import { entriesInput, entryInput } from '../../../schema/list/entry-input.ts';
import { readListFile } from '../../../schema/list/file-format.ts';
import { listPatchInput, newListInput } from '../../../schema/list/list-input.ts';
import { partyPatchInput } from '../../../schema/list/party-input.ts';
import { strictProblems } from '../../../schema/list/strict.ts';
import { problemsOf } from './refused.ts';

const entry = { key: 'aws', party: 'amazon-web-services', role: 'SUB_PROCESSOR' };
const list = { slug: 'minicrm', title: 'MiniCRM', owner: 'minicrm', capacity: 'PROCESSOR' };
const file = { ...list, entries: [entry] };

describe('what is left out takes its place', () => {
  test('in an entry', () => {
    expect(checked(entryInput, { ...entry, transfers: [{ destination: 'US', mechanisms: [{ code: 'SCC_COMMISSION' }] }] })).toEqual({
      ok: true,
      value: {
        newParty: null,
        entry: {
          key: 'aws',
          replacesKey: null,
          parentKey: null,
          role: 'SUB_PROCESSOR',
          statedRole: null,
          party: 'amazon-web-services',
          name: null,
          legalName: null,
          address: null,
          country: null,
          countryBasis: 'STATED',
          contactPerson: null,
          email: null,
          phone: null,
          website: null,
          privacyPolicyUrl: null,
          identifiers: [],
          purpose: null,
          dataCategories: [],
          dataSubjectCategories: [],
          duration: null,
          contractingCountry: null,
          storage: null,
          processing: null,
          supportAccess: null,
          evidence: null,
          transfers: [
            {
              destination: 'US',
              organisation: null,
              exporterRole: null,
              importer: null,
              importerRole: null,
              assessedOn: null,
              assessmentUrl: null,
              evidence: null,
              mechanisms: [
                {
                  code: 'SCC_COMMISSION',
                  instrument: null,
                  rank: 'PRIMARY',
                  module: null,
                  signedOn: null,
                  expiresOn: null,
                  participation: null,
                  scopeConfirmed: null,
                  evidenceUrl: null,
                },
              ],
            },
          ],
        },
      },
    });
  });

  test('in a list', () => {
    expect(checked(newListInput, { ...list, terms: { notice: { count: 30, unit: 'DAYS' }, cure: null } })).toEqual({
      ok: true,
      value: {
        ...list,
        origin: 'PUBLISHED',
        product: null,
        language: 'en',
        timeZone: 'Europe/Budapest',
        public: false,
        refuseBreach: false,
        terms: { notice: { count: 30, unit: 'DAYS' }, cure: null },
      },
    });
  });

  test('in a file', () => {
    const answer = readListFile({ ...file, effectiveOn: '2024-01-30', announcedAt: '2024-01-01T09:00:00Z' });
    expect(answer).toMatchObject({
      ok: true,
      value: {
        list,
        effectiveOn: '2024-01-30',
        effectiveOnBasis: 'STATED',
        completeness: 'COMPLETE',
        announcedAt: '2024-01-01T09:00:00.000Z',
        note: null,
        provenance: null,
        groups: [],
        parties: [],
        readings: [],
      },
    });
  });

  test('but not in an update: only what is given changes', () => {
    expect(checked(listPatchInput, { slug: 'minicrm', product: null, terms: { clock: 'DELIVERED' } })).toEqual({
      ok: true,
      value: { slug: 'minicrm', product: null, terms: { clock: 'DELIVERED' } },
    });
    expect(checked(partyPatchInput, { slug: 'aws', address: ' Luxembourg ' })).toEqual({
      ok: true,
      value: { slug: 'aws', address: 'Luxembourg' },
    });
  });

  test('a party may come along', () => {
    const answer = checked(entryInput, { key: 'aws', role: 'SUB_PROCESSOR', newParty: { slug: 'aws-emea', name: 'AWS EMEA SARL' } });
    expect(answer).toMatchObject({
      ok: true,
      value: { entry: { party: 'aws-emea' }, newParty: { slug: 'aws-emea', naturalPerson: false, group: null } },
    });
  });
});

describe('refused, with what would be right', () => {
  test('in a file, with the path in the file', () => {
    const answer = readListFile({
      ...file,
      announcedAt: '2024-01-30 09:00',
      entries: [entry, { ...entry, country: 'UK' }],
      parties: [
        { slug: 'p', name: 'P' },
        { slug: 'p', name: 'P' },
      ],
    });
    expect(answer.ok ? [] : answer.problems).toEqual([
      { path: ['announcedAt'], message: '"2024-01-30 09:00" is not an instant: write RFC 3339 in UTC, such as 2024-01-30T09:00:00Z' },
      { path: ['entries', 1, 'country'], message: 'UK is not a country code: write GB' },
    ]);
  });

  test('a file without entries', () => {
    expect(readListFile(list)).toEqual({ ok: false, problems: [{ path: ['entries'], message: 'entries is missing' }] });
  });

  test('a party twice in a file', () => {
    const p = { slug: 'p', name: 'P' };
    const answer = readListFile({ ...file, parties: [p, p], entries: [{ key: 'a', role: 'PROCESSOR', newParty: p }] });
    expect(answer.ok ? [] : answer.problems.map(({ path }) => path.join('.'))).toEqual(['parties.1.slug', 'entries.0.newParty.slug']);
  });
});

describe('kept all the same', () => {
  test('a wrong check digit, unless somebody is strict', () => {
    const right = { scheme: 'HU_TAX', value: '12892312-2-42' };
    const wrong = { scheme: 'HU_TAX', value: '12892313-2-42' };
    const answer = checked(entriesInput, [
      { ...entry, identifiers: [right, wrong] },
      { key: 'b', role: 'PROCESSOR', newParty: { slug: 'b', name: 'B', identifiers: [wrong] } },
    ]);
    expect(answer.ok && strictProblems(answer.value)).toEqual([
      {
        path: ['entries', 0, 'identifiers', 1, 'value'],
        message: '"12892313-2-42" is not a valid HU_TAX: its form or its check digit is wrong',
      },
      {
        path: ['entries', 1, 'newParty', 'identifiers', 0, 'value'],
        message: '"12892313-2-42" is not a valid HU_TAX: its form or its check digit is wrong',
      },
    ]);
  });
  test('an object without a prototype, as a query brings it', () => {
    expect(problemsOf(entryInput, Object.assign(Object.create(null), entry))).toEqual([]);
  });
  test('line breaks in a purpose, in the form of Unix', () => {
    expect(checked(entryInput, { ...entry, purpose: 'a\r\nb' })).toMatchObject({ value: { entry: { purpose: 'a\nb' } } });
  });
  test('a country twice, once', () => {
    expect(checked(entryInput, { ...entry, storage: { countries: ['DE', 'IE', 'DE'], disclosure: 'DISCLOSED' } })).toMatchObject({
      value: { entry: { storage: { countries: ['DE', 'IE'] } } },
    });
  });
});
