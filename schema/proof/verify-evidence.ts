// Checks an evidence file, offline: every byte of it, and what its records say of each other.
//
//   1. The file is UTF-8, and the one text of what it says; the first line that is not is named.
//   2. Every record has its hash; the first that has not is named.
//   3. The signature is that of the key over all hashes.
//   4. What digests stand for fits; versions and notice have the hashes they claim.
//   5. Whose key it is, and which head of the list, only the reader can know: `key` and `head` are what it was told elsewhere.

import { createPublicKey, verify } from 'node:crypto';
import { hashOf } from '../words/hash.ts';
import { type Evidence, EVIDENCE_FORMAT, type EvidenceRecord, evidenceText, hashOfRecord, type Opening, signedText } from './evidence.ts';

/** What a reader knows from elsewhere. */
export interface KnownElsewhere {
  /** The registry's public key, SPKI in PEM; null: only that one key signed all of it is checked. */
  readonly key: string | null;
  /** A head hash of the list that the reader was shown; null for none. */
  readonly head: string | null;
}

/** Whether the file holds, and if not, the first thing that is wrong with it. */
export type EvidenceVerdict =
  | { readonly ok: true; readonly evidence: Evidence; readonly keyKnown: boolean }
  | { readonly ok: false; readonly problem: string; readonly record: string | null };

const broken = (problem: string, record: Pick<EvidenceRecord, 'kind' | 'id'> | null = null): EvidenceVerdict => ({
  ok: false,
  problem,
  record: record && `${record.kind} ${record.id}`,
});

/** Whether the text is a public key in PEM that signatures can be checked with. */
export function isPublicKey(pem: string): boolean {
  try {
    return createPublicKey(pem).type === 'public';
  } catch {
    return false;
  }
}

/** Checks a file, its bytes or their text. Never throws, whatever it is. */
export function verifyEvidence(file: Uint8Array | string, known: KnownElsewhere): EvidenceVerdict {
  const text = typeof file === 'string' ? file : textOf(file);
  if (text === null) return broken('The file was altered: it is not UTF-8.');
  const evidence = readEvidence(text);
  if (typeof evidence === 'string') return broken(evidence);
  for (const record of evidence.records) {
    if (!hasItsHash(record)) return broken('The record was altered: its hash does not fit.', record);
  }
  if (!isWrittenPlainly(evidence.key.publicKey)) return broken('The key in the file was altered: it does not read as keys are written.');
  if (!isSigned(evidence, evidence.key.publicKey))
    return broken('The signature does not fit: records, their order or the head were altered.');
  if (known.key !== null && !isSigned(evidence, known.key)) return broken('The file was signed with another key than the one you gave.');
  const claim = wrongClaim(evidence);
  if (claim) return claim;
  const opening = wrongOpening(evidence);
  if (opening !== null) return broken(`What is said to stand behind the digest ${opening} does not.`);
  if (evidenceText(evidence) !== text)
    return broken(`The file was altered in line ${firstDifference(evidenceText(evidence), text)}, outside of what the records say.`);
  if (known.head !== null && !heads(evidence).includes(known.head))
    return broken(`The list did not stand at ${known.head} when the notice was issued: its head was ${evidence.about.headHash}.`);
  return { ok: true, evidence, keyKnown: known.key !== null };
}

/** The text of the bytes, a mark at its head included; null when they are not UTF-8. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The evidence in the text, or what is wrong with it in a sentence. */
function readEvidence(text: string): Evidence | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return `The file is no JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
  return isEvidence(value) ? value : 'The file is no evidence of this registry, or parts of it are missing.';
}

function isEvidence(value: unknown): value is Evidence {
  if (!isObject(value) || value['format'] !== EVIDENCE_FORMAT || typeof value['signature'] !== 'string') return false;
  const { about, key, records, personal } = value;
  if (!isObject(about) || !['notice', 'list', 'headHash', 'madeAt'].every((name) => typeof about[name] === 'string')) return false;
  if (!isObject(key) || typeof key['id'] !== 'string' || typeof key['publicKey'] !== 'string') return false;
  if (
    !isObject(personal) ||
    !Object.values(personal).every((one) => isObject(one) && typeof one['salt'] === 'string' && typeof one['value'] === 'string')
  )
    return false;
  return Array.isArray(records) && records.every(isRecord);
}

const isRecord = (record: unknown): boolean =>
  isObject(record) &&
  typeof record['kind'] === 'string' &&
  typeof record['id'] === 'string' &&
  isObject(record['data']) &&
  typeof record['hash'] === 'string';

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What has no canonical form, such as a number beyond all bounds, has no hash either. */
function hasItsHash(record: EvidenceRecord): boolean {
  try {
    return hashOfRecord(record) === record.hash;
  } catch {
    return false;
  }
}

/** One key has one text here: others that stand for the same key would pass unnoticed. */
function isWrittenPlainly(publicKey: string): boolean {
  return isPublicKey(publicKey) && createPublicKey(publicKey).export({ type: 'spki', format: 'pem' }) === publicKey;
}

function isSigned(evidence: Evidence, publicKey: string): boolean {
  try {
    const signature = Buffer.from(evidence.signature, 'base64');
    if (signature.toString('base64') !== evidence.signature) return false;
    return verify(null, Buffer.from(signedText(evidence)), createPublicKey(publicKey), signature);
  } catch {
    // Not a key at all, which is as good as a wrong one.
    return false;
  }
}

/** Versions and notice claim hashes of their own texts; a version is the one of its text, and follows on the one before. */
function wrongClaim({ records, about }: Evidence): EvidenceVerdict | null {
  for (const record of records) {
    const { kind, data } = record;
    const text = kind === 'version' ? data['canonical'] : kind === 'notice' ? data['content'] : null;
    if (typeof text === 'string' && hashOf(text) !== data['hash']) return broken('The text does not have the hash that it claims.', record);
    if (kind === 'version' && !isOfItsText(record, records))
      return broken('The version is not the one of its text, or does not follow on the one before.', record);
    if (kind === 'notice' && (record.id !== about.notice || data['headHash'] !== about.headHash))
      return broken('The evidence is about another notice.', record);
  }
  return null;
}

/** Its number and the hash before it stand in its text, and that hash is the one of the version before, where that is in the file. */
function isOfItsText({ data }: EvidenceRecord, records: readonly EvidenceRecord[]): boolean {
  const text: unknown = parsedOrNull(data['canonical']);
  if (!isObject(text) || text['number'] !== data['number'] || text['previousHash'] !== data['previousHash']) return false;
  const before = records.find((record) => record.kind === 'version' && record.data['number'] === Number(data['number']) - 1);
  return before === undefined || before.data['hash'] === data['previousHash'];
}

function parsedOrNull(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

/** A salt has 32 hex digits: were it of any length, the first letters of the value could be moved into it. */
const standsBehind = (digest: string, { salt, value }: Opening): boolean => /^[0-9a-f]{32}$/.test(salt) && hashOf(salt + value) === digest;

function wrongOpening({ personal }: Evidence): string | null {
  const wrong = Object.entries(personal).find(([digest, opening]) => !standsBehind(digest, opening));
  return wrong ? wrong[0] : null;
}

const heads = ({ about, records }: Evidence): readonly unknown[] => [
  about.headHash,
  ...records.filter(({ kind }) => kind === 'version').map(({ data }) => data['hash']),
];

function firstDifference(expected: string, found: string): number {
  const lines = found.split('\n');
  const index = expected.split('\n').findIndex((line, place) => line !== lines[place]);
  return (index < 0 ? lines.length - 1 : index) + 1;
}
