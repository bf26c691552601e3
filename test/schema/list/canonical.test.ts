// The canonical form of a version: what is hashed, what is sealed, and that the format never changes by accident.

import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CanonicalVersion,
  canonicalVersion,
  entriesOfCanonical,
  openEntry,
  personalValues,
  sealEntry,
} from '../../../schema/list/canonical.ts';
import { checkChain } from '../../../schema/list/chain.ts';
import type { OpenEntry } from '../../../schema/list/content.ts';
import { civilDay } from '../../../schema/words/civil-day.ts';
import { hashOf } from '../../../schema/words/hash.ts';
import { countryCode } from '../../../schema/words/territory.ts';
import { aMechanism, anEntry, aTransfer, someEntries, someEntry } from './an-entry.ts';

const digestOf = (value: string, contact: boolean) => createHash('sha256').update(`salt ${contact} ${value}`).digest('hex');

/** A table of digests that can forget. */
function vault(...entries: readonly OpenEntry[]) {
  const values = new Map<string, string | null>();
  for (const entry of entries) for (const { value, contact } of personalValues(entry)) values.set(digestOf(value, contact), value);
  return values;
}

function version(entries: readonly OpenEntry[], said: Partial<CanonicalVersion> = {}): CanonicalVersion {
  return {
    list: 'minicrm',
    number: 1,
    recordedAt: '2026-11-21T09:00:00.000Z',
    announcedAt: null,
    effectiveOn: civilDay('2024-01-30'),
    effectiveOnBasis: 'STATED',
    completeness: 'COMPLETE',
    emergency: false,
    entries: entries.map((entry) => sealEntry(entry, digestOf)),
    previousHash: null,
    ...said,
  };
}

const golden = version([
  anEntry('google', {
    partyId: 'Party-1',
    name: 'Google Ireland Limited',
    country: countryCode('IE'),
    contactPerson: { name: 'Minta Anna', position: null, email: 'anna@example.com', phone: null },
    dataCategories: ['e-mail', 'naptár'],
    storage: { stated: 'EU', countries: [], disclosure: 'REGION_ONLY' },
    transfers: [
      aTransfer({
        destination: countryCode('US'),
        mechanisms: [aMechanism('ADEQUACY_DECISION', { instrument: '32023D1795', scopeConfirmed: false })],
      }),
    ],
  }),
  anEntry('ev', {
    partyId: 'Party-2',
    naturalPerson: true,
    name: 'Minta Béla ev.',
    identifiers: [{ scheme: 'HU_TAX', value: '12345676-1-42' }],
  }),
]);

const textReadFrom = (said: OpenEntry['evidence']) => canonicalVersion(version([anEntry('google', { evidence: said })]));

test('bytes that an entry was read from are part of the hash where they are said, and change no hash where they are not', () => {
  const evidence = { document: '003', url: null, quotation: null, at: null };
  expect(textReadFrom({ ...evidence, snapshotHash: null })).toBe(textReadFrom(evidence));
  expect(textReadFrom({ ...evidence, snapshotHash: 'a'.repeat(64) })).toContain(`"snapshotHash":"${'a'.repeat(64)}"`);
});

describe('format 1, for ever', () => {
  test('this version has this text', () => {
    const email = digestOf('anna@example.com', true);
    const contact = digestOf('Minta Anna', true);
    const tax = digestOf('12345676-1-42', false);
    const name = digestOf('Minta Béla ev.', false);
    expect(canonicalVersion(golden)).toBe(
      '{"announcedAt":null,"completeness":"COMPLETE","effectiveOn":"2024-01-30","effectiveOnBasis":"STATED","emergency":false,"entries":[' +
        `{"contactPerson":{"email":"personal:sha256:${email}","name":"personal:sha256:${contact}"},"country":"IE","countryBasis":"STATED",` +
        '"dataCategories":["e-mail","naptár"],"key":"google","name":"Google Ireland Limited","party":"Party-1","role":"SUB_PROCESSOR",' +
        '"storage":{"disclosure":"REGION_ONLY","stated":"EU"},' +
        '"transfers":[{"destination":"US","mechanisms":[{"code":"ADEQUACY_DECISION","instrument":"32023D1795","rank":"PRIMARY","scopeConfirmed":false}]}]},' +
        `{"countryBasis":"STATED","identifiers":[{"scheme":"HU_TAX","value":"personal:sha256:${tax}"}],"key":"ev","name":"personal:sha256:${name}",` +
        '"naturalPerson":true,"party":"Party-2","role":"SUB_PROCESSOR"}],' +
        '"format":1,"list":"minicrm","number":1,"previousHash":null,"recordedAt":"2026-11-21T09:00:00.000Z"}',
    );
  });

  test('and this hash', () => {
    expect(hashOf(canonicalVersion(golden))).toBe('0146000bb7506173a33a114ebf1c80f9ef97363080147f927d1c1d63aed0f887');
  });
});

const turned = (entry: OpenEntry) => Object.fromEntries(Object.entries(entry).toReversed()) as unknown as OpenEntry;

describe('written and read again', () => {
  test('the entries are the same, every field of them', () => {
    fc.assert(
      fc.property(someEntries, (entries) => {
        const values = vault(...entries);
        const again = entriesOfCanonical(canonicalVersion(version(entries))).map((entry) =>
          openEntry(entry, (digest) => values.get(digest)),
        );
        expect(again).toEqual(entries);
      }),
    );
  });

  test('the order of fields makes no difference', () => {
    fc.assert(
      fc.property(someEntries, (entries) => {
        expect(canonicalVersion(version(entries.map(turned)))).toBe(canonicalVersion(version(entries)));
      }),
    );
  });

  test('a contact person of whom nothing is known stays one', () => {
    const entry = anEntry('x', { contactPerson: { name: null, position: null, email: null, phone: null } });
    expect(entriesOfCanonical(canonicalVersion(version([entry])))[0]).toMatchObject({ contactPerson: entry.contactPerson });
  });
});

describe('facts about natural persons', () => {
  test('none stands in the text', () => {
    fc.assert(
      fc.property(someEntry, (entry) => {
        const marked = {
          ...entry,
          name: 'PERSONAL name',
          address: 'PERSONAL address',
          contactPerson: { name: 'PERSONAL contact', position: null, email: null, phone: null },
        };
        const text = canonicalVersion(version([marked]));
        expect(text.includes('PERSONAL contact')).toBe(false);
        expect(text.includes('PERSONAL name') || text.includes('PERSONAL address')).toBe(!entry.naturalPerson);
      }),
    );
  });

  test('of a sole trader: name, address, e-mail, phone, website, identifiers, quotation; of a company: the contact person only', () => {
    const entry = anEntry('x', {
      name: 'n',
      legalName: 'l',
      address: 'a',
      email: 'e',
      phone: 'p',
      website: 'w',
      identifiers: [{ scheme: 'HU_TAX', value: 'i' }],
      evidence: { document: 'd', url: 'u', quotation: 'q', at: 'at' },
      contactPerson: { name: 'cn', position: 'cp', email: 'ce', phone: 'ct' },
      purpose: 'not personal',
    });
    const told = (naturalPerson: boolean) =>
      personalValues({ ...entry, naturalPerson }).map(({ value, contact }) => `${contact ? 'contact' : 'party'} ${value}`);
    expect(told(false).sort()).toEqual(['contact ce', 'contact cn', 'contact cp', 'contact ct']);
    expect(told(true).sort()).toEqual(
      [
        'contact ce',
        'contact cn',
        'contact cp',
        'contact ct',
        'party a',
        'party e',
        'party i',
        'party l',
        'party n',
        'party p',
        'party q',
        'party w',
      ].sort(),
    );
  });

  test('what is forgotten is gone, and the entry says so', () => {
    const entry = anEntry('ev', {
      naturalPerson: true,
      name: 'Minta Béla ev.',
      purpose: 'support',
      identifiers: [{ scheme: 'HU_TAX', value: '1' }],
      contactPerson: { name: 'Minta Anna', position: null, email: null, phone: null },
    });
    const sealed = sealEntry(entry, digestOf);
    const gone = {
      ...entry,
      name: null,
      identifiers: [],
      contactPerson: { name: null, position: null, email: null, phone: null },
      erased: true,
    };
    expect(openEntry(sealed, () => null)).toEqual(gone);
    expect(openEntry(sealed, () => undefined)).toEqual(gone);
    const values = vault(entry);
    values.set(digestOf('Minta Anna', true), null);
    expect(openEntry(sealed, (digest) => values.get(digest))).toEqual({ ...entry, contactPerson: gone.contactPerson, erased: true });
  });

  test('text that only looks like a digest is text', () => {
    const text = `personal:sha256:${digestOf('secret', false)}`;
    const entry = anEntry('x', { name: text, purpose: text, contactPerson: { name: text, position: null, email: null, phone: null } });
    const values = vault(entry).set(digestOf('secret', false), 'secret');
    expect(openEntry(sealEntry(entry, digestOf), (digest) => values.get(digest))).toEqual(entry);
  });

  test('anything but 64 hex digits is no digest', () => {
    expect(() => sealEntry(anEntry('x', { naturalPerson: true, name: 'n' }), () => 'n')).toThrow(RangeError);
  });
});

describe('the chain', () => {
  const first = canonicalVersion(golden);
  const second = canonicalVersion({ ...golden, number: 2, previousHash: hashOf(first) });
  const third = canonicalVersion({ ...golden, number: 3, previousHash: hashOf(second) });
  const cases: readonly [what: string, texts: readonly string[], brokenAt: readonly number[]][] = [
    ['nothing', [], []],
    ['the whole history', [first, second, third], []],
    ['one left out', [first, third], [1, 1]],
    ['the first left out', [second, third], [0, 0, 1]],
    ['two exchanged', [first, third, second], [1, 1, 2, 2]],
    ['one changed', [first.replace('Google', 'Goggle'), second, third], [1]],
    ['a version of another list', [first, canonicalVersion({ ...golden, list: 'other', number: 2, previousHash: hashOf(first) })], [1]],
    ['the same said in another form', [` ${first}`, second], [0, 1]],
    ['no version at all', ['null', '[]', '{}', 'x'], [0, 1, 2, 3]],
  ];
  test.each(cases)('%s', (_what, texts, brokenAt) => {
    expect(checkChain(texts).map(({ index }) => index)).toEqual(brokenAt);
  });

  test('the last text is held to its own hash', () => {
    const hashes = [first, second].map(hashOf);
    expect(checkChain([first, second], hashes)).toEqual([]);
    expect(checkChain([first, second.replace('Google', 'Goggle')], hashes).map(({ index }) => index)).toEqual([1]);
  });
});
