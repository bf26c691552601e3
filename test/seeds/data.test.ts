// The four lists and their parties, as data: what was read from the five documents, and what may never stand in it.
// Set ONWARD_DOCUMENTS to the folder that holds the documents, and every quotation is looked up in its document as well.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { QUOTATION_WORDS } from '../../schema/words/evidence.ts';
import { evidence, groups, listFiles, lists, parties, sourceOf } from './read-seeds.ts';
import type { Evidence, SeedEntry, SeedList } from './read-seeds.ts';

const documents = process.env['ONWARD_DOCUMENTS'] ?? '';
const partyOf = new Map(parties.map((one) => [one.slug, one]));

function list(slug: string) {
  const found = lists.find((one) => one.slug === slug);
  if (!found) throw new Error(`no list ${slug}`);
  return found;
}
const entriesOf = (one: SeedList) => [...one.entries, ...(one.readings ?? []).flatMap((each) => each.entries ?? [])];
const keys = (entries: readonly SeedEntry[] = []) => entries.map(({ key }) => key);

/** Every evidence in a value, however deep. */
function evidencesIn(value: unknown): Evidence[] {
  if (typeof value !== 'object' || value === null) return [];
  const itself = evidence.safeParse(value);
  return itself.success ? [itself.data] : Object.values(value).flatMap(evidencesIn);
}
const evidences = lists.flatMap(evidencesIn);
const words = (quotation: string) => quotation.split(/\s+/).filter(Boolean);
const collapsed = (source: string) => source.replaceAll(/\s+/g, ' ').trim();

describe('who stands on which list, in the order of the text', () => {
  test.each([
    ['mikrovps', ['google', 'ambrits', 'automattic', 'facebook', 'otp-mobil', 'paypal', 'disqus', 'horvath']],
    ['mikrocybercloud', []],
    ['minicrm', ['telekom', 'google', 'meta', 'apple', 'aws', 'arenim', 'opennetworks', 'link-mobility', 'finacont', 'nav']],
    ['virtualismanager', ['dotroll', 'accountant', 'billingo', 'google', 'meta']],
  ])('%s names %j', (slug, expected) => {
    expect(keys(list(slug).entries)).toEqual(expected);
  });

  test('the second copy of the MiniCRM notice has the same ten and Yettel, one of them without a name', () => {
    const copy = list('minicrm').readings?.[1]?.entries;
    expect(keys(copy)).toEqual(keys(list('minicrm').entries).toSpliced(6, 0, 'yettel'));
    expect(keys(copy?.filter(({ name }) => !name))).toEqual(['arenim']);
  });

  test.each([
    ['mikrovps', 'CONTROLLER', '2018-05-25', 'INFERRED', 'COMPLETE'],
    ['mikrocybercloud', 'PROCESSOR', '2023-11-01', 'STATED', 'NOT_RETRIEVABLE'],
    ['minicrm', 'PROCESSOR', '2024-01-30', 'STATED', 'COMPLETE'],
    ['virtualismanager', 'CONTROLLER', '2023-04-28', 'STATED', 'COMPLETE'],
  ])('%s: capacity %s, from %s (%s), %s, observed and public', (slug, capacity, effectiveOn, effectiveOnBasis, completeness) => {
    expect(list(slug)).toMatchObject({ capacity, effectiveOn, effectiveOnBasis, completeness, origin: 'OBSERVED' });
  });
});

describe('the quirks of the texts are kept', () => {
  test.each([
    ['mikrovps', ['ambrits', 'otp-mobil', 'paypal', 'disqus', 'horvath'], ['facebook', 'otp-mobil', 'paypal'], []],
    ['minicrm', ['aws'], ['meta'], ['nav']],
    ['virtualismanager', [], ['meta'], []],
  ])('%s: no address %j, role in doubt %j, public authorities %j', (slug, noAddress, inDoubt, authorities) => {
    const { entries, readings } = list(slug);
    expect(keys(entries.filter(({ address }) => !address))).toEqual(noAddress);
    expect((readings ?? []).flatMap(({ roleDoubts }) => roleDoubts ?? []).map(({ entryKey }) => entryKey)).toEqual(inDoubt);
    expect(keys(entries.filter(({ role }) => role === 'PUBLIC_AUTHORITY'))).toEqual(authorities);
  });

  test.each([
    ['mikrovps', 'google', [['ADEQUACY_DECISION', '32016D1250', 'STATED']]],
    ['mikrovps', 'automattic', [['SCC_COMMISSION', undefined, undefined]]],
    ['mikrovps', 'facebook', []],
    ['mikrovps', 'disqus', []],
    ['minicrm', 'apple', []],
    ['virtualismanager', 'google', [['ADEQUACY_DECISION', '32023D1795', undefined]]],
    ['virtualismanager', 'meta', [['ADEQUACY_DECISION', '32023D1795', undefined]]],
  ])('%s: the transfer of %s to the United States rests on %j', (slug, key, grounds) => {
    const transfers = list(slug).entries.find((one) => one.key === key)?.transfers ?? [];
    expect(transfers.map(({ destination }) => destination)).toEqual(['US']);
    const stated = transfers.flatMap(({ mechanisms }) => mechanisms).map((one) => [one.code, one.instrument, one.participation?.status]);
    expect(stated).toEqual(grounds);
  });

  test('no other recipient has a transfer', () => {
    const withTransfers = lists.flatMap((one) => one.entries.filter((each) => each.transfers).map(({ key }) => `${one.slug}/${key}`));
    expect(withTransfers).toHaveLength(7);
  });

  test('two companies share a tax number, a VAT number begins with EN, Cloudflare stands in a table only, changes apply on posting', () => {
    const taxNumbers = list('mikrovps').entries.filter((one) => one.identifiers?.some(({ value }) => value === '20937054-2-08'));
    expect(taxNumbers.map((one) => one.party)).toEqual(['ambrits', 'horvath-univerzal']);
    expect(list('minicrm').readings?.[1]?.ownerIdentifiers).toContainEqual({ scheme: 'EU_VAT', value: 'EN 23982273' });
    expect(list('mikrovps').readings?.[0]?.mentions?.map(({ name }) => name)).toEqual(['Cloudflare']);
    expect(list('mikrocybercloud').readings?.[0]?.changes?.effect).toBe('ON_POSTING');
  });
});

describe('everything named exists, once', () => {
  test.each(lists.map((one) => [one.slug, one] as const))('%s: owner and parties exist, keys are unique', (_, one) => {
    expect([one.owner, ...entriesOf(one).map((each) => each.party)].filter((slug) => !partyOf.has(slug))).toEqual([]);
    for (const entries of [one.entries, ...(one.readings ?? []).map((each) => each.entries ?? [])])
      expect(new Set(keys(entries)).size).toBe(entries.length);
  });

  test('every party has its own slug, a group that exists, and a parent that stands before it', () => {
    expect(partyOf.size).toBe(parties.length);
    const known = new Set<string | undefined>([undefined, ...groups.map(({ slug }) => slug)]);
    expect(parties.filter(({ group }) => !known.has(group))).toEqual([]);
    const orphans = parties.filter(({ parent }, index) => parent && !parties.slice(0, index).some(({ slug }) => slug === parent));
    expect(orphans).toEqual([]);
  });

  test.each(['google', 'meta'])('the group %s is used on three lists', (group) => {
    const users = lists.filter((one) => one.entries.some((each) => partyOf.get(each.party)?.group === group));
    expect(users.map(({ slug }) => slug).sort()).toEqual(['mikrovps', 'minicrm', 'virtualismanager']);
  });
});

describe('what is said of natural persons can be forgotten', () => {
  const persons = parties.filter((one) => one.naturalPerson);
  const ownEntries = lists.flatMap(entriesOf).filter((one) => partyOf.get(one.party)?.naturalPerson);
  const facts = [
    ...persons.flatMap(({ address, contactPerson }) => [address, contactPerson?.email]),
    ...ownEntries.flatMap(({ address, email, phone }) => [address, email, phone]),
  ];
  const names = persons.flatMap((one) => one.name.split(/[\s-]+/)).filter((word) => word.length > 3);
  const secrets = [...names, ...facts.filter((fact) => fact !== undefined)];
  const erasable = /^\s*(?:- )?(?:name|legalName|address|email|phone): /;

  test('two are on record, by slugs that do not name them', () => {
    expect(persons.map(({ slug }) => slug)).toEqual(['virtualismanager-owner', 'virtualismanager-accountant']);
    expect(secrets).toHaveLength(9);
  });

  test.each(['parties.yaml', ...listFiles])('%s names them in erasable fields only, comments included', (file) => {
    const kept = sourceOf(file)
      .split('\n')
      .filter((line) => !erasable.test(line))
      .join('\n')
      .toLowerCase();
    expect(secrets.filter((secret) => kept.includes(secret.toLowerCase()))).toEqual([]);
  });
});

describe('evidence', () => {
  test(`every quotation has at most ${QUOTATION_WORDS} words`, () => {
    expect(evidences.length).toBeGreaterThan(40);
    expect(evidences.filter(({ quotation }) => words(quotation).length > QUOTATION_WORDS)).toEqual([]);
  });

  test('every evidence is from the document of its version or of its reading', () => {
    for (const one of lists) {
      expect(new Set(evidencesIn(one.entries).map(({ document }) => document)).isSubsetOf(new Set([one.provenance.document]))).toBe(true);
      for (const each of one.readings ?? [])
        expect(new Set(evidencesIn(each).map(({ document }) => document)).isSubsetOf(new Set([each.document]))).toBe(true);
    }
  });

  test.skipIf(!documents)('every quotation stands in its document (skipped while ONWARD_DOCUMENTS is unset)', () => {
    const named = [...new Set(evidences.map(({ document }) => document))];
    expect(named.filter((document) => !existsSync(join(documents, document)))).toEqual([]);

    const texts = new Map(named.map((document) => [document, collapsed(readFileSync(join(documents, document), 'utf8'))]));
    expect(evidences.filter(({ document, quotation }) => !texts.get(document)?.includes(collapsed(quotation)))).toEqual([]);
  });
});
