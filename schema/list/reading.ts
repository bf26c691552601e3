// Readings: what a document says about a list besides the version that was taken over from it.
// A second copy of the list, recipients that the document names elsewhere, how it says changes take effect.

import type { CivilDay } from '../words/civil-day.ts';
import type { Evidence } from '../words/evidence.ts';
import type { Identifier } from '../words/identifier.ts';
import type { Statement } from '../words/statement.ts';
import type { Entry } from './content.ts';

export const CHANGE_EFFECTS = ['ON_POSTING', 'AFTER_NOTICE'] as const;
/** How a document says that its own changes take effect. */
type ChangeEffect = (typeof CHANGE_EFFECTS)[number];

/** A recipient that the document names outside its list. */
interface Mention {
  readonly name: string;
  /** The slug of the party meant, when it is known here. */
  readonly party: string | null;
  readonly evidence: Evidence | null;
}

/** Why the role that the list gives a recipient is open to doubt: the registry's own remark, which no version may carry. */
interface RoleDoubt {
  readonly entryKey: string;
  readonly why: Statement;
  readonly evidence: Evidence | null;
}

/** One reading of one document about a list. Kept beside the versions; never part of their hash. */
export interface Reading {
  readonly document: string;
  readonly url: string | null;
  /** The day the document itself says it speaks for. */
  readonly statedOn: CivilDay;
  readonly note: string | null;
  /** The list as this document has it; null when it holds no copy of the list. An entry's key is the key of the same recipient on the version. */
  readonly entries: readonly Entry[] | null;
  /** Identifiers of the list's owner as this document writes them. */
  readonly ownerIdentifiers: readonly Identifier[];
  readonly mentions: readonly Mention[];
  readonly roleDoubts: readonly RoleDoubt[];
  readonly changes: { readonly effect: ChangeEffect; readonly evidence: Evidence | null } | null;
}
