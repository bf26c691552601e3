// What was agreed about notices: the list's defaults, and each engagement's own over them.

import type { Period } from '../words/period.ts';
import type { CountryCode } from '../words/territory.ts';

export const AUTHORISATIONS = ['GENERAL', 'SPECIFIC'] as const;
export const CLOCKS = ['SENT', 'DELIVERED', 'PUBLISHED'] as const;
export const SILENCES = ['ACCEPTANCE', 'REFUSAL'] as const;
export const OPEN_OBJECTIONS = ['HOLD_OBJECTOR', 'HOLD_ALL', 'PROCEED'] as const;

/** Terms in force between a processor and a controller. A period that is null was not agreed: the law sets none. */
export interface Terms {
  readonly authorisation: (typeof AUTHORISATIONS)[number];
  readonly notice: Period | null;
  readonly objection: Period | null;
  readonly cure: Period | null;
  /** What starts the periods. */
  readonly clock: (typeof CLOCKS)[number];
  readonly silence: (typeof SILENCES)[number];
  readonly openObjection: (typeof OPEN_OBJECTIONS)[number];
  readonly emergencyAllowed: boolean;
  /** Whose public holidays count; null when none do. */
  readonly holidayCountry: CountryCode | null;
}

/** Terms as somebody writes them: what is left out comes from the terms beneath. */
export type PartialTerms = { readonly [K in keyof Terms]?: Terms[K] | null | undefined };

/**
 * What holds where nothing was agreed. Silence under specific authorisation is refusal, under general authorisation it
 * may be acceptance (EDPB Guidelines 07/2020).
 */
export const DEFAULT_TERMS: Terms = {
  authorisation: 'GENERAL',
  notice: null,
  objection: null,
  cure: null,
  clock: 'SENT',
  silence: 'ACCEPTANCE',
  openObjection: 'HOLD_OBJECTOR',
  emergencyAllowed: false,
  holidayCountry: null,
};

/**
 * The terms in force when `own` is laid over `beneath`. Only what is not given falls through; a null stands for "not agreed"
 * where a period or the holidays are meant. Choosing specific authorisation without a word on silence makes silence a refusal.
 */
export function termsOver(beneath: Terms, own: PartialTerms): Terms {
  const authorisation = own.authorisation ?? beneath.authorisation;
  const changed = authorisation !== beneath.authorisation;
  return {
    authorisation,
    notice: own.notice === undefined ? beneath.notice : own.notice,
    objection: own.objection === undefined ? beneath.objection : own.objection,
    cure: own.cure === undefined ? beneath.cure : own.cure,
    clock: own.clock ?? beneath.clock,
    silence: own.silence ?? (changed ? (authorisation === 'SPECIFIC' ? 'REFUSAL' : 'ACCEPTANCE') : beneath.silence),
    openObjection: own.openObjection ?? beneath.openObjection,
    emergencyAllowed: own.emergencyAllowed ?? beneath.emergencyAllowed,
    holidayCountry: own.holidayCountry === undefined ? beneath.holidayCountry : own.holidayCountry,
  };
}

/**
 * What is wrong with terms, in a sentence that says what would be right; null when nothing is.
 *
 * @law GDPR Art. 28(2); EDPB Guidelines 07/2020: under specific authorisation silence is no authorisation
 */
export function termsProblem({ authorisation, silence }: Terms): string | null {
  if (authorisation === 'SPECIFIC' && silence === 'ACCEPTANCE')
    return 'Under specific authorisation silence cannot be acceptance: leave `silence` out, or set it to REFUSAL.';
  return null;
}
