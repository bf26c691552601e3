// Which adequacy decision a sentence means that does not call it by its number: by the country it names, or by the day it gives.

import { adequacyDecisions } from '../../schema/law/adequacy-decisions.ts';
import { membershipOn } from '../../schema/law/territory.ts';
import { type CivilDay, civilDay } from '../../schema/words/civil-day.ts';
import type { CountryCode } from '../../schema/words/territory.ts';
import { daysIn } from '../normalise/days.ts';
import { placeMentions } from '../normalise/places.ts';
import type { Stretch } from './sentences.ts';

/** Since this day nobody has joined or left: whoever is inside on it is no destination of a transfer. */
const SETTLED = civilDay('2021-06-28');
const EUROPE = String.raw`(?:EEA|EU|EWR|EEE|EGT|Union|European Union|European Economic Area|Switzerland|Swiss|United Kingdom|UK|Gibraltar)`;
/** `from the EEA, Switzerland, or the UK to …`, `the EEA, Switzerland, and the UK`: where data come from. */
const INSIDE = new RegExp(
  String.raw`(?<![\p{L}])(?:from|depuis|aus)(?![\p{L}])[^.;]{0,40}?${EUROPE}[^.;]{0,120}?(?=(?:,| and|) (?:to|into|vers|nach|in) |[.;]|$)` +
    String.raw`|(?<![\p{L}])${EUROPE}(?: ?\([^)]{1,20}\))?(?:(?:,|,? and|,? or|,? and/or) (?:the )?${EUROPE}(?: ?\([^)]{1,20}\))?){1,4}(?![\p{L}])`,
  'giu',
);
/** `EU-U.S.`, `U.S. Department of Commerce`: parts of names. */
const PART_OF_NAME =
  /(?:EU|Swiss|UK|CH|UE)[-–—/ ]{1,3}U\.?S\.?A?\.?(?![\p{L}])|US-(?:EU|Swiss)|U\.?S\.? (?:Department|Federal|Dept|FTC|law)/giu;
const DECIDED = /decision|adopt|adequacy|határozat|elfogad|megfelelőségi|beschl|angenommen|erlassen|décision|adéquation|\d{4}\/\d+/i;

/**
 * The countries that data go to by a sentence, each once. Countries of the EEA are none, nor are those that data come from
 * (`from the EEA, Switzerland, and the UK to the United States`) and those in the names of grounds.
 */
export function destinationsIn(sentence: string, grounds: readonly Stretch[]): readonly CountryCode[] {
  const others = [INSIDE, PART_OF_NAME].flatMap((pattern) => [...sentence.matchAll(pattern)]);
  const apart = [...others.map((hit) => ({ from: hit.index, until: hit.index + hit[0].length })), ...grounds];
  const named = placeMentions(sentence).flatMap(({ country, from, until }) =>
    country === null || apart.some((stretch) => from < stretch.until && stretch.from < until) ? [] : [country],
  );
  return [...new Set(named)].filter((country) => !membershipOn(country, SETTLED));
}

/** The day that a sentence gives for a decision: the nearest one to its mention; null when it gives none. */
export function citedDay(sentence: string, mention: Stretch): CivilDay | null {
  if (!DECIDED.test(sentence)) return null;
  const distance = (day: Stretch) => Math.max(day.from - mention.until, mention.from - day.until);
  const [nearest] = daysIn(sentence)
    .filter(({ on }) => on !== null)
    .toSorted((one, other) => distance(one) - distance(other));
  return nearest?.on ?? null;
}

const ofGdpr = adequacyDecisions.filter(({ regime }) => regime === 'GDPR');

/**
 * The CELEX number of the decision meant: the only one on the country, or the one of several that was adopted on the day given.
 *
 * @law GDPR Art. 45(3); Directive 95/46/EC Art. 25(6)
 * @returns null when none or several fit
 */
export function decisionMeant(country: CountryCode | null, citedOn: CivilDay | null): string | null {
  const onCountry = country === null ? ofGdpr : ofGdpr.filter((decision) => decision.country === country);
  const [only, second] = country === null || onCountry.length > 1 ? onCountry.filter(({ adoptedOn }) => adoptedOn === citedOn) : onCountry;
  return only && !second ? only.celex : null;
}
