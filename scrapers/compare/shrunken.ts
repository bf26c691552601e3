// Whether a document has shrunk so sharply that it is probably not the document any more: an error page, a login, a shell that
// scripts would have filled. It is then reported as broken, and nothing that stood on it counts as removed.

import type { Observation } from '../observation.ts';

/** The part of the words that has to be left. */
const LEAST_PART = 0.4;
/** Below so many words before, parts say nothing. */
const FEWEST_WORDS = 100;
/** So many recipients do not all leave at once. */
const MANY_ENTRIES = 4;

/** How a document has shrunk: its words before and after, or the number of its recipients, of whom none is left. */
export type Shrunken =
  | { readonly kind: 'WORDS'; readonly before: number; readonly after: number }
  | { readonly kind: 'ENTRIES'; readonly before: number };

/** How the document has shrunk since; null when it has not, or no more than documents do. */
export function shrunkenSince(before: Observation, after: Observation): Shrunken | null {
  if (before.entries.length >= MANY_ENTRIES && after.entries.length === 0) return { kind: 'ENTRIES', before: before.entries.length };
  const [had, has] = [wordsOf(before), wordsOf(after)];
  return had >= FEWEST_WORDS && has < had * LEAST_PART ? { kind: 'WORDS', before: had, after: has } : null;
}

/** Whether nothing was read in it, but perhaps what stands beside the text. */
export const isEmpty = (observation: Observation): boolean => observation.entries.length === 0 && wordsOf(observation) === 0;

const wordsOf = ({ sections }: Observation): number => sections.reduce((sum, { words, beside }) => (beside ? sum : sum + words), 0);
