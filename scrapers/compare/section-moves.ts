// Whether a recipient was moved from one section of a page to another, such as from the optional recipients to those used for everybody.

import { fold } from '../normalise/fold.ts';
import type { Observation, ObservedEntry } from '../observation.ts';
import type { FieldDifference } from './entry-fields.ts';
import { roleNamed } from './role-words.ts';

const keyOf = ({ section }: ObservedEntry): string => fold(section ?? '');
const sectionsOf = ({ entries }: Observation): ReadonlySet<string> => new Set(entries.map(keyOf));

/**
 * Tells moves between sections that the page keeps: both headings hold recipients before and after. A heading that came, went or was
 * reworded moves nobody; nor does one that only says the role, which is told as such.
 */
export function moveTeller(before: Observation, after: Observation): (was: ObservedEntry, is: ObservedEntry) => FieldDifference | null {
  const kept = sectionsOf(before).intersection(sectionsOf(after));
  return (was, is) => {
    const [from, to] = [keyOf(was), keyOf(is)];
    if (from === to || from === '' || to === '' || !kept.has(from) || !kept.has(to)) return null;
    if (roleNamed(was.section) !== roleNamed(is.section)) return null;
    return { field: 'section', from: was.section, to: is.section, isMaterial: true };
  };
}
