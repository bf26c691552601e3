// What a notice says: the changes between two versions, in words. Its canonical text is stored once and hashed, so that anybody
// can later prove what was told; facts about natural persons stand in it as digests, as they do in versions.

import canonicalize from 'canonicalize';
import type { Capacity, OpenEntry } from '../list/content.ts';
import { type Change, diffEntries } from '../list/diff.ts';
import type { CivilDay } from '../words/civil-day.ts';

/** A change as a notice tells it. */
export interface NoticeChange extends Change {
  /** Names the change for good: the same two versions always have the same changes. */
  readonly id: string;
  /** Whether it falls under Art. 28(2): it can be objected to. Otherwise it is told as information. */
  readonly underNotice: boolean;
  /** Keys of the entries that stay as they were while the change is held: the entry, and the one whose place it takes. */
  readonly keys: readonly string[];
}

/** What a notice says. */
export interface NoticeContent {
  readonly format: 1;
  readonly list: string;
  readonly fromNumber: number | null;
  readonly toNumber: number;
  readonly issuedAt: string;
  readonly effectiveOn: CivilDay;
  readonly emergency: boolean;
  readonly emergencyReason: string | null;
  readonly headHash: string;
  readonly changes: readonly NoticeChange[];
}

/** The two states that a notice compares. */
export interface TwoStates {
  readonly before: readonly OpenEntry[];
  readonly after: readonly OpenEntry[];
  /** The entry as it may be stored: see `diffEntries`. */
  readonly toldAs: (entry: OpenEntry) => OpenEntry;
  /** Makes the id of a change. */
  readonly idOf: (change: Change) => string;
  readonly capacity: Capacity;
}

/**
 * The changes of a notice. Only changes of SUB_PROCESSOR entries on a processor's list fall under Art. 28(2); an entry that becomes
 * or stops being a sub-processor is one of them.
 *
 * @law GDPR Art. 28(2)
 */
export function noticeChanges({ before, after, toldAs, idOf, capacity }: TwoStates): readonly NoticeChange[] {
  const roles = new Map<string, boolean>();
  for (const entry of [...before, ...after]) roles.set(entry.key, roles.get(entry.key) === true || entry.role === 'SUB_PROCESSOR');
  const replaces = new Map(after.map((entry) => [entry.key, entry.replacesKey]));
  return diffEntries(before, after, toldAs).map((change) => {
    const replaced = change.kind === 'REPLACEMENT' ? (replaces.get(change.entryKey) ?? null) : null;
    const keys = replaced === null ? [change.entryKey] : [change.entryKey, replaced];
    const underNotice = capacity === 'PROCESSOR' && keys.some((key) => roles.get(key) === true);
    return { ...change, id: idOf(change), underNotice, keys };
  });
}

/** The canonical text of a notice (RFC 8785). */
export function noticeText(content: NoticeContent): string {
  const text = canonicalize(content);
  if (text === undefined) throw new TypeError('A notice is an object, and objects have a canonical text');
  return text;
}

/** What a stored text says. @throws SyntaxError when it is no text that `noticeText` wrote; check its hash first */
export function noticeContentOf(text: string): NoticeContent {
  const content: NoticeContent = JSON.parse(text);
  return content;
}
