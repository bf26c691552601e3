// The words that reading, comparing and storing share about drift. Plain data: comparisons are pure, and rows hold what they answer.

import type { Capacity, OpenEntry, Origin } from '../../schema/list/content.ts';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import type { Evidence } from '../../schema/words/evidence.ts';
import type { Finding, Severity } from '../../schema/words/finding.ts';
import type { Statement } from '../../schema/words/statement.ts';
import type { KnownParty } from '../normalise/party-directory.ts';
import type { Observation, ObservedEntry } from '../observation.ts';
import type { EntryField } from './entry-fields.ts';

export type { KnownParty } from '../normalise/party-directory.ts';

export const DRIFT_KINDS = [
  'ADDED_WITHOUT_NOTICE',
  'REMOVED_WITHOUT_NOTICE',
  'DETAILS_CHANGED',
  'RENAMED',
  'MECHANISM_CHANGED',
  'LEGAL_FINDING',
  'DATE_MOVED_WITHOUT_CHANGE',
  'CHANGE_WITHOUT_DATE',
  'SOURCE_UNREACHABLE',
  'SOURCE_BROKEN',
  'EXTRACTOR_OUTDATED',
  'UPSTREAM_CHANGED',
] as const;
/** What kind of difference it is. The last four are about reading, and about other lists: comparisons do not answer them. */
export type DriftKind = (typeof DRIFT_KINDS)[number];

export const SOURCE_KINDS = ['PRIVACY_POLICY', 'SUBPROCESSOR_LIST', 'DPA', 'CERTIFICATION', 'OTHER'] as const;
/** What kind of document a source is. It decides whether whoever it leaves out is missed: see missed.ts. */
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What extraction answers: what it read, or the selector of the declaration that matches nothing any more. */
export type Extracted =
  | { readonly kind: 'OBSERVED'; readonly observation: Observation }
  | { readonly kind: 'OUTDATED'; readonly selector: string };

/** Where something was read, and in which snapshot: 64 hex digits. */
export interface SnapshotEvidence extends Evidence {
  readonly snapshotHash: string | null;
}

/** An observation, and the document it was read from. */
export interface SeenDocument {
  readonly observation: Observation;
  readonly snapshotHash: string;
  readonly url: string;
  /** The page's text, for quotations of what changed in it; null where it is not at hand. */
  readonly text: string | null;
}

/** One version of the list that a source belongs to. */
export interface ListedVersion {
  readonly number: number;
  readonly effectiveOn: CivilDay;
  readonly entries: readonly OpenEntry[];
}

/** The list that a source belongs to, as the registry holds it on the day. */
export interface ListState {
  readonly slug: string;
  readonly title: string;
  readonly capacity: Capacity;
  readonly origin: Origin;
  /** The version that applies on the day; null while there is none. */
  readonly inEffect: ListedVersion | null;
  /** The version that was announced and does not apply yet; null when there is none. */
  readonly inNotice: ListedVersion | null;
}

/**
 * What is compared. `before` is null on the first reading, and the same document as `after` where only the list or the day has
 * changed: then nothing has changed on the page. `list` is null for a source that belongs to none.
 */
export interface DriftQuestion {
  readonly before: SeenDocument | null;
  readonly after: SeenDocument;
  readonly list: ListState | null;
  readonly known: readonly KnownParty[];
  /** What kind of document it is. */
  readonly kind: SourceKind;
  /** The facts about this source that stand already: what a document once dropped is missed for as long as it stays away. */
  readonly standing: ReadonlySet<string>;
  /** The day to judge on, in the list's time zone. */
  readonly asOf: CivilDay;
}

/**
 * What a draft version would have to do about a difference. `key` names the entry on the list's version in effect; of what the document
 * says of a listed recipient only `field` differs here.
 */
export type DriftChange =
  | { readonly kind: 'ADD'; readonly entry: ObservedEntry }
  | { readonly kind: 'CHANGE'; readonly key: string; readonly field: EntryField; readonly entry: ObservedEntry }
  | { readonly kind: 'RENAME'; readonly key: string; readonly entry: ObservedEntry }
  | { readonly kind: 'REMOVE'; readonly key: string };

/** One difference. */
export interface Drift {
  readonly kind: DriftKind;
  readonly severity: Severity;
  /**
   * Names the fact for good: the same fact of the same source has the same text on every comparison, whatever moved around it.
   * At most 500 characters; no quotations and no days of comparison in it.
   */
  readonly fact: string;
  /**
   * STATE: it is so, on the page as it is now and the list and law as they are, and closes when it is no longer so.
   * CHANGE: it happened between `before` and `after`, and stays until somebody has looked at it.
   */
  readonly about: 'STATE' | 'CHANGE';
  /** For a CHANGE, the fact that this one takes back, such as a removal that of an addition; null when there is none. */
  readonly undoes: string | null;
  readonly statement: Statement;
  readonly before: SnapshotEvidence | null;
  readonly after: SnapshotEvidence | null;
  /** What the law or the list says, for LEGAL_FINDING one at least. */
  readonly findings: readonly Finding[];
  /** The recipient it is about, as the document names it; null when it is about the document. */
  readonly entryName: string | null;
  /** Null where no draft would mend it. */
  readonly change: DriftChange | null;
}

/** What `scrapers/compare/drift.ts` exports as `driftOf`: the differences, gravest first; none for a page that was only reformatted. */
export type DriftOf = (question: DriftQuestion) => readonly Drift[];
