// Whether the verdict on two neighbouring versions of a policy is the one that a monitor should give.

import type { Miss } from './score-entries.ts';

/** The verdict, as the truth has it. Mechanisms are named in the truth's own words, such as `DPF` and `Privacy Shield`. */
export interface TrueDrift {
  readonly id: string;
  readonly material: boolean;
  readonly change_class: string;
  readonly mechanisms_added: readonly string[];
  readonly mechanisms_removed: readonly string[];
  readonly mechanisms_still_named: readonly string[];
  /** Where a truth tells what is only mentioned, its `mechanisms_still_named` are those that both texts rest on, whatever they are. */
  readonly mentioned_not_relied_after?: readonly string[] | undefined;
}

/** The verdict that was given, in the same words. */
export interface GivenDrift {
  readonly material: boolean;
  readonly changeClass: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly stillNamed: readonly string[];
  readonly stillReliedOn: readonly string[];
}

/** The mechanisms that `mechanisms_still_named` lists where they are named; of others it says nothing. */
const ASKED = new Set(['Safe Harbour', 'Privacy Shield', 'DPF', 'SCC', 'SCC 2010/87', 'BCR']);
/** What the law of the Union knows as no ground: a truth may note it, but nobody is asked to tell it as one (GDPR Art. 45 and 46). */
const NO_GROUNDS = new Set(['UK Extension', 'Swiss-US DPF']);

/** What is wrong with a verdict; empty when all of it is right. */
export function driftMisses(truth: TrueDrift, given: GivenDrift): readonly Miss[] {
  const isOfReliance = truth.mentioned_not_relied_after !== undefined;
  const still = isOfReliance ? given.stillReliedOn : given.stillNamed.filter((name) => ASKED.has(name));
  const compared: readonly (readonly [what: string, expected: string, read: string])[] = [
    ['material', String(truth.material), String(given.material)],
    // The truth also says what kind of noise it was; nobody is asked that.
    ['class', truth.change_class.split('_converter')[0] ?? '', given.changeClass],
    ['mechanisms added', listed(truth.mechanisms_added.filter((name) => !NO_GROUNDS.has(name))), listed(given.added)],
    ['mechanisms removed', listed(truth.mechanisms_removed), listed(given.removed)],
    ['still named', listed(truth.mechanisms_still_named), listed(still)],
  ];
  return compared
    .filter(([, expected, read]) => expected !== read)
    .map(([what, expected, read]) => ({ what: `${truth.id}: ${what}`, expected, read }));
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? 'none' : [...new Set(names)].toSorted().join(', ');
}
