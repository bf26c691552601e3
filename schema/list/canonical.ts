// The canonical form of a version: the text whose SHA-256 is the version's hash (RFC 8785, format 1).
// Facts about natural persons stand in it only as digests; whoever holds salt and value can open them, until they are forgotten.

import canonicalize from 'canonicalize';
import type { CivilDay } from '../words/civil-day.ts';
import { type CanonicalEntry, readEntry, writtenEntry } from './canonical-entry.ts';
import type { Basis, Completeness, OpenEntry } from './content.ts';
import { withPersonalValues } from './personal.ts';

declare const seal: unique symbol;

/** An entry whose personal values are digests, `personal:sha256:` and 64 hex digits. Only `sealEntry` and a canonical text make one. */
export type SealedEntry = Omit<OpenEntry, 'erased'> & { readonly [seal]: true };

/** What stands in the canonical text of a version. Instants are RFC 3339 in UTC with three decimals. */
export interface CanonicalVersion {
  /** The slug of the list. */
  readonly list: string;
  readonly number: number;
  readonly recordedAt: string;
  readonly announcedAt: string | null;
  readonly effectiveOn: CivilDay;
  readonly effectiveOnBasis: Basis;
  readonly completeness: Completeness;
  readonly emergency: boolean;
  readonly entries: readonly SealedEntry[];
  /** The hash of the version before; null for the first. */
  readonly previousHash: string | null;
}

const MARK = 'personal:sha256:';
const DIGEST = /^personal:sha256:([0-9a-f]{64})$/;

/** The facts of an entry about natural persons, each once; `contact` tells those of the contact person. */
export function personalValues(entry: OpenEntry): readonly { readonly value: string; readonly contact: boolean }[] {
  const found = new Map<string, { readonly value: string; readonly contact: boolean }>();
  withPersonalValues(entry, (value, contact) => {
    found.set(JSON.stringify([value, contact]), { value, contact });
    return value;
  });
  return [...found.values()];
}

/**
 * The entry as it is hashed: every personal value replaced by its digest.
 *
 * @param digestOf  the 64 lower-case hex digits that stand for the value, SHA-256 over a salt and the value
 * @throws RangeError when `digestOf` gives anything else
 */
export function sealEntry(entry: OpenEntry, digestOf: (value: string, contact: boolean) => string): SealedEntry {
  const { erased: _erased, ...facts } = entry;
  const sealed = withPersonalValues(facts, (value, contact) => {
    const text = `${MARK}${digestOf(value, contact)}`;
    if (!DIGEST.test(text)) throw new RangeError('A digest is 64 lower-case hex digits');
    return text;
  });
  return sealed as SealedEntry;
}

/**
 * The entry in clear, as far as it is still known.
 *
 * A value that `valueOf` does not know, or knows to be forgotten, is null, and the entry says `erased`. Text that looks like a
 * digest where no personal value can stand is text.
 */
export function openEntry(entry: SealedEntry, valueOf: (digest: string) => string | null | undefined): OpenEntry {
  let erased = false;
  const facts = withPersonalValues({ ...entry, erased }, (text) => {
    const digest = DIGEST.exec(text)?.[1];
    const value = digest === undefined ? text : (valueOf(digest) ?? null);
    if (value === null) erased = true;
    return value;
  });
  return { ...facts, erased };
}

/** The text whose SHA-256 is the hash of the version. The same content gives the same text, whatever the order of its fields. */
export function canonicalVersion(version: CanonicalVersion): string {
  const text = canonicalize({
    format: 1,
    list: version.list,
    number: version.number,
    recordedAt: version.recordedAt,
    announcedAt: version.announcedAt,
    effectiveOn: version.effectiveOn,
    effectiveOnBasis: version.effectiveOnBasis,
    completeness: version.completeness,
    emergency: version.emergency,
    entries: version.entries.map(writtenEntry),
    previousHash: version.previousHash,
  });
  if (text === undefined) throw new TypeError('A version is an object, and objects have a canonical text');
  return text;
}

/**
 * The entries of a canonical text, with every field.
 *
 * @throws SyntaxError or TypeError when the text is not one that `canonicalVersion` wrote; check its hash first
 */
export function entriesOfCanonical(text: string): readonly SealedEntry[] {
  const version: { readonly entries: readonly CanonicalEntry[] } = JSON.parse(text);
  return version.entries.map((entry) => readEntry(entry) as SealedEntry);
}
