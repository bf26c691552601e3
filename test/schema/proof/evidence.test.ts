// What an evidence file proves: every byte of it counts, and what was altered is named.

import { describe, expect, test } from 'vitest';
import { type Evidence, evidenceRecord, evidenceText } from '../../../schema/proof/evidence.ts';
import { type EvidenceVerdict, type KnownElsewhere, verifyEvidence } from '../../../schema/proof/verify-evidence.ts';
import { aFile, aKey, anEvidence, MAILBOX, records } from './an-evidence.ts';

const key = aKey();
const evidence = anEvidence(key);
const file = evidenceText(evidence);
const known: KnownElsewhere = { key: key.publicKey, head: evidence.about.headHash };
const nothingKnown: KnownElsewhere = { key: null, head: null };
const verify = (text: string | Uint8Array, elsewhere = known): EvidenceVerdict => verifyEvidence(text, elsewhere);
const signedAnew = (changed: Parameters<typeof aFile>[1]) => verify(aFile(key, changed));
const refused = (problem: RegExp, record: string | null = null) => ({ ok: false, problem: expect.stringMatching(problem), record });

describe('a file as it was made', () => {
  test('holds, with the key and the head known, or with nothing known', () => {
    expect(verify(file)).toMatchObject({ ok: true, keyKnown: true, evidence: { about: { notice: 'notice_1' } } });
    expect(verify(file, nothingKnown)).toMatchObject({ ok: true, keyKnown: false });
    expect(verify(Buffer.from(file))).toMatchObject({ ok: true });
  });

  test('holds with what opens its digests taken out, all of it or a part', () => {
    expect(verify(evidenceText({ ...evidence, personal: {} }))).toMatchObject({ ok: true });
    const mailbox = Object.entries(evidence.personal).filter(([, { value }]) => value !== MAILBOX);
    expect(verify(evidenceText({ ...evidence, personal: Object.fromEntries(mailbox) }))).toMatchObject({ ok: true });
  });
});

describe('every byte counts', () => {
  const bytes = Buffer.from(file);

  test.each([
    ['one bit flipped', (byte: number, index: number) => byte ^ (1 << (index % 8))],
    ['another printable character', (byte: number) => (byte === 0x41 ? 0x42 : 0x41)],
    ['a blank', (byte: number) => (byte === 0x20 ? 0x0a : 0x20)],
  ])('%s, anywhere', (_what, become) => {
    const unnoticed = [...bytes.keys()].filter((index) => {
      const altered = Buffer.from(bytes);
      altered[index] = become(bytes[index] ?? 0, index);
      return verify(altered, nothingKnown).ok;
    });
    expect(unnoticed).toEqual([]);
  });

  test.each([
    ['cut short', file.slice(0, -1)],
    ['with a line more', `${file}\n`],
    ['laid out anew', JSON.stringify(JSON.parse(file))],
    ['with a field twice', file.replace('"format"', '"format": "onward-evidence/1",\n "format"')],
    ['with a word more in a record', file.replace('"kind": "version",', '"kind": "version",\n   "note": "not so",')],
    ['with a word more at the key', file.replace('"publicKey"', '"note": "not so",\n  "publicKey"')],
    ['with a word more behind a digest', file.replace('"salt"', '"note": "not so",\n   "salt"')],
    ['with a word more at its end', file.replace(/\n\}\n$/, ',\n "note": "not so"\n}\n')],
    ['with fields in another order', file.replace(/( {4}"at": [^\n]*\n)( {4}"by": [^\n]*\n)/, '$2$1')],
    ['with an escape', file.replace('bepro', String.raw`\u0062epro`)],
  ])('%s', (_what, text) => {
    expect(text).not.toBe(file);
    expect(verify(text)).toMatchObject({ ok: false });
  });

  test('a mark at the head of the bytes', () => {
    expect(verify(Buffer.from(`\ufeff${file}`))).toMatchObject({ ok: false });
  });

  test('a key that reads otherwise and is the same', () => {
    const { publicKey } = evidence.key;
    const other = { ...evidence.key, publicKey: publicKey.replaceAll('\n', '\r\n') };
    expect(verify(evidenceText({ ...evidence, key: other }), nothingKnown)).toEqual(refused(/key in the file was altered/));
  });
});

describe('what was altered is named', () => {
  test.each(records.map((record, index) => [record.kind, index] as const))('the data of a record: %s', (_kind, index) => {
    const altered = records.map((record, place) => (place === index ? { ...record, data: { ...record.data, added: true } } : record));
    const { kind, id } = records[index] ?? { kind: '', id: '' };
    expect(verify(evidenceText({ ...evidence, records: altered }))).toEqual(refused(/altered/, `${kind} ${id}`));
  });

  test('of two altered records the first', () => {
    const altered = records.map((record) => ({ ...record, data: { ...record.data, added: true } }));
    expect(verify(evidenceText({ ...evidence, records: altered }))).toEqual(refused(/altered/, 'version version_2'));
  });

  test('a record altered along with its hash breaks the signature', () => {
    const altered = records.map((record) =>
      record.kind === 'recipient' ? evidenceRecord('recipient', record.id, { ...record.data, toldAt: null }) : record,
    );
    expect(verify(evidenceText({ ...evidence, records: altered }))).toEqual(refused(/signature/));
  });

  test.each([
    ['a record left out', records.slice(0, -1)],
    ['two records changed round', [...records.slice(0, -2), records.at(-1), records.at(-2)].filter((record) => record !== undefined)],
    ['a record twice', [...records, ...records.slice(-1)]],
  ])('%s breaks the signature', (_what, altered) => {
    expect(verify(evidenceText({ ...evidence, records: altered }))).toEqual(refused(/signature/));
  });

  test('what it is about', () => {
    const altered: Evidence = { ...evidence, about: { ...evidence.about, controller: null } };
    expect(verify(evidenceText(altered))).toEqual(refused(/signature/));
  });

  test('a value behind a digest, and letters moved from the value into the salt', () => {
    const [[digest, { salt, value }] = ['', { salt: '', value: '' }]] = Object.entries(evidence.personal);
    const withOpening = (opening: { salt: string; value: string }) =>
      verify(evidenceText({ ...evidence, personal: { [digest]: opening } }));
    expect(withOpening({ salt, value: 'somebody@else.example' })).toEqual(refused(/stand behind the digest/));
    expect(withOpening({ salt: salt + value.slice(0, 6), value: value.slice(6) })).toEqual(refused(/stand behind the digest/));
  });
});

describe('what only the reader can know', () => {
  test('another key', () => {
    expect(verify(file, { ...known, key: aKey().publicKey })).toEqual(refused(/another key/));
    const forged = aFile(aKey());
    expect(verify(forged, nothingKnown)).toMatchObject({ ok: true, keyKnown: false });
    expect(verify(forged)).toEqual(refused(/another key/));
  });

  test('another head', () => {
    expect(verify(file, { ...known, head: '0'.repeat(64) })).toEqual(refused(/did not stand at 0000/));
  });
});

const changedRecord = (kind: string, data: object) =>
  records.map((record) => (record.kind === kind ? evidenceRecord(record.kind, record.id, { ...record.data, ...data }) : record));

describe('what the registry itself may not sign', () => {
  test.each([
    ['a version of another number than its text', changedRecord('version', { number: 3 }), /not the one of its text/, 'version version_2'],
    ['a version with another text', changedRecord('version', { canonical: '{}' }), /text does not have the hash/, 'version version_2'],
    ['a notice with another text', changedRecord('notice', { content: '{}' }), /text does not have the hash/, 'notice notice_1'],
    ['a notice with another head', changedRecord('notice', { headHash: 'a' }), /another notice/, 'notice notice_1'],
  ])('%s', (_what, altered, problem, record) => expect(signedAnew({ records: altered })).toEqual(refused(problem, record)));
});

test.each([
  ['nothing', ''],
  ['no JSON', 'evidence'],
  ['a list', '[]'],
  ['another format', file.replace('onward-evidence/1', 'onward-evidence/2')],
  ['records that are none', file.replace('"records": [', '"records": [null,')],
  ['a number beyond all bounds', file.replace('"durationMs": 12', '"durationMs": 1e999')],
  ['nesting without end', file.replace('"durationMs": 12', `"durationMs": ${'['.repeat(50_000)}${']'.repeat(50_000)}`)],
  ['no key', file.replace(/"publicKey": "[^"]*"/, '"publicKey": "none"')],
  ['bytes that are no UTF-8', Buffer.from([0xff, 0xfe])],
])('%s is no evidence, and nothing is thrown', (_what, text) => expect(verify(text)).toMatchObject({ ok: false }));
