// Evidence of a notice, in one file that somebody can check who does not trust us: records, each with its hash, the hashes signed by
// the registry's key (Ed25519). Facts about natural persons stand in records as digests; what opens them stands beside the
// records, unsigned, and may be taken out before the file is passed on.

import canonicalize from 'canonicalize';
import { hashOf } from '../words/hash.ts';

export const EVIDENCE_FORMAT = 'onward-evidence/1';

export const RECORD_KINDS = [
  'version',
  'notice',
  'terms',
  'recipient',
  'delivery',
  'attempt',
  'event',
  'objection',
  'objection-step',
  'audit',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** One record: plain data, and its hash. */
export interface EvidenceRecord {
  readonly kind: RecordKind;
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** SHA-256 over the RFC 8785 form of `{kind, id, data}`. */
  readonly hash: string;
}

/** What a digest stands for: `sha256(salt ‖ value)`. */
export interface Opening {
  readonly salt: string;
  readonly value: string;
}

/** What the evidence is about. */
export interface EvidenceHead {
  readonly notice: string;
  readonly list: string;
  /** The one controller that it is about; null for all. */
  readonly controller: string | null;
  readonly headHash: string;
  readonly madeAt: string;
}

/** The file. */
export interface Evidence {
  readonly format: typeof EVIDENCE_FORMAT;
  readonly about: EvidenceHead;
  readonly records: readonly EvidenceRecord[];
  readonly personal: Readonly<Record<string, Opening>>;
  readonly key: {
    readonly id: string;
    /** SPKI in PEM. */
    readonly publicKey: string;
  };
  /** Ed25519 over the UTF-8 bytes of `signedText`, base64. */
  readonly signature: string;
}

/** A record with its hash. */
export function evidenceRecord(kind: RecordKind, id: string, data: EvidenceRecord['data']): EvidenceRecord {
  return { kind, id, data, hash: hashOfRecord({ kind, id, data }) };
}

/** The hash that a record must have. */
export function hashOfRecord({ kind, id, data }: Pick<EvidenceRecord, 'kind' | 'id' | 'data'>): string {
  return hashOf(canonicalize({ kind, id, data }) ?? '');
}

/** The text that is signed: what the evidence is about, and the hash of every record, in their order. */
export function signedText({ format, about, records, key }: Pick<Evidence, 'format' | 'about' | 'records' | 'key'>): string {
  return canonicalize({ format, about, key: key.id, hashes: records.map(({ hash }) => hash) }) ?? '';
}

/**
 * The text of the file. There is one text for one evidence, its fields in one order and no others: a file of any other bytes is not whole.
 *
 * @throws Error when a record holds what has no canonical form, such as a number beyond all bounds
 */
export function evidenceText({ format, about, records, personal, key, signature }: Evidence): string {
  const whole = {
    format,
    about: ordered(about),
    records: records.map(({ kind, id, data, hash }) => ({ kind, id, data: ordered(data), hash })),
    personal: ordered(Object.fromEntries(Object.entries(personal).map(([digest, { salt, value }]) => [digest, { salt, value }]))),
    key: { id: key.id, publicKey: key.publicKey },
    signature,
  };
  return `${JSON.stringify(whole, null, 1)}\n`;
}

/** The same with its fields in the order of RFC 8785. */
function ordered(data: object): unknown {
  return JSON.parse(canonicalize(data) ?? '{}');
}
