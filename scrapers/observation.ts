// What an extractor of one version read out of one document. Plain data, the same in rows, comparisons and answers.

import type { CivilDay } from '../schema/words/civil-day.ts';
import type { Identifier } from '../schema/words/identifier.ts';
import type { CountryCode } from '../schema/words/territory.ts';
import type { MechanismCode } from '../schema/words/transfer.ts';

/** Raised with every change of what extraction reads: newest snapshots are then read again before anything is compared. */
export const EXTRACTOR_VERSION = 1;

export const LANGUAGES = ['en', 'hu', 'de', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Where something was read: at most 25 words of it, the heading it stands under, and where it begins in the page's text. */
export interface Quotation {
  readonly quotation: string;
  readonly at: string | null;
  readonly offset: number;
}

/** A place as the text words it, and the countries it names: none for `EU` or `worldwide`. */
export interface ObservedPlace {
  readonly stated: string;
  readonly countries: readonly CountryCode[];
}

/** What a text says a recipient's transfer rests on. No grounds: the words name none that is known. */
export interface StatedMechanism {
  readonly stated: string;
  readonly grounds: readonly Ground[];
  /** The text says that no ground is needed, for instance since data stay in the EEA. */
  readonly noneNeeded: boolean;
}

/** A ground of GDPR Chapter V, with the CELEX number of the decision or clause set where the words tell which. */
export interface Ground {
  readonly code: MechanismCode;
  readonly instrument: string | null;
}

/** One recipient that the document lists. */
export interface ObservedEntry {
  readonly name: string;
  readonly purpose: string | null;
  readonly data: readonly string[];
  /** Where data are processed. */
  readonly location: ObservedPlace | null;
  /** Where the recipient is established, when said apart from where data are processed. */
  readonly seat: ObservedPlace | null;
  readonly address: string | null;
  /** The countries of `location`, else of `seat`, else of the address and the name: what the entry as a whole says. */
  readonly countries: readonly CountryCode[];
  readonly email: string | null;
  readonly phone: string | null;
  readonly contact: string | null;
  readonly website: string | null;
  readonly privacyPolicyUrl: string | null;
  readonly links: readonly string[];
  readonly identifiers: readonly Identifier[];
  readonly mechanism: StatedMechanism | null;
  /** What the text calls the recipient, in its own word. */
  readonly statedRole: string | null;
  /** The heading of the table or list it stands in, where a document has several. */
  readonly section: string | null;
  /** Sentences of the document that name it and say that it was called otherwise, or that others became it. */
  readonly renamings?: readonly string[];
  readonly evidence: Quotation;
}

export const DATE_KINDS = ['UPDATED', 'EFFECTIVE', 'PUBLISHED', 'VERSION'] as const;
/** What a date in a text says of the text itself. */
export type DateKind = (typeof DATE_KINDS)[number];

/** A date that a text states of itself. `on` is null when it cannot be read as a day. */
export interface StatedDate {
  readonly kind: DateKind;
  readonly on: CivilDay | null;
  readonly stated: string;
  readonly evidence: Quotation;
}

export const RELIANCES = ['RELIED_ON', 'HISTORICAL', 'NEGATED', 'FUTURE', 'MENTIONED'] as const;
/**
 * How a text speaks of a ground: it rests on it; it did so once; it says that it does not, or that it is invalid; it will;
 * or it only names it, as in a definition or a link to further reading.
 */
export type Reliance = (typeof RELIANCES)[number];

/** One statement about a transfer ground. `subject` is the recipient it is said of; null: the document's owner, or everybody. */
export interface MechanismStatement {
  readonly ground: Ground;
  readonly reliance: Reliance;
  readonly subject: string | null;
  readonly destinations: readonly CountryCode[];
  /** A day the sentence gives for the ground, such as that of the decision it cites. */
  readonly citedOn: CivilDay | null;
  readonly evidence: Quotation;
}

/** A heading and a fingerprint of the words below it, blind to layout, case and dates. */
export interface Section {
  readonly heading: string | null;
  readonly level: number;
  readonly words: number;
  readonly fingerprint: string;
  /** Fingerprints of the heading and of the sentences below it, in their order. */
  readonly sentences: readonly string[];
  /** Navigation, banners and whatever else is no part of the text: one such section at most, the last one, without a heading. */
  readonly beside: boolean;
  readonly offset: number;
}

/** Something that looked like a list of recipients, or part of one, and was left out. */
export interface Ignored {
  readonly what: string;
  readonly why: string;
  readonly offset: number;
}

/** A document that says its list stands elsewhere: the words, and the link where the document has one. */
export interface ListElsewhere {
  readonly url: string | null;
  readonly evidence: Quotation;
}

/** Everything that was read out of one document. */
export interface Observation {
  readonly extractor: number;
  readonly language: Language | null;
  readonly title: string | null;
  readonly entries: readonly ObservedEntry[];
  readonly dates: readonly StatedDate[];
  readonly mechanisms: readonly MechanismStatement[];
  readonly sections: readonly Section[];
  readonly ignored: readonly Ignored[];
  readonly listElsewhere: ListElsewhere | null;
}
