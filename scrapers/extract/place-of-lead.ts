// Where all recipients of a list are, when the words above it say so: "These are all located in the United States:".

import { placesIn } from '../normalise/places.ts';
import type { Surroundings } from './context.ts';
import { isOnlyPlaces } from './name-text.ts';

const located =
  /\b(?:located|based|situated|hosted|established|reside|process(?:es|ed)? (?:the )?data in|found in|sitz|ansassig|ansässig|befinden|székhely\w*|található\w*|működő|működnek|situ[ée]s?|établis?|bas[ée]e?s?)\b/iu;
const SENTENCE_MOST = 300;

/** The words that say so; null when none do. */
export function placesOfLead({ lead, headings }: Surroundings): string | null {
  const heading = headings.at(-1);
  if (lead !== null && lead.length < SENTENCE_MOST * 2) {
    const sentence = lead
      .split(/(?<=[.!?])\s/)
      .toReversed()
      .find((one) => located.test(one) && placesIn(one).countries.length + placesIn(one).regions.length > 0);
    if (sentence !== undefined && lead.endsWith(':')) return sentence.replace(/:$/, '');
  }
  return heading !== undefined && isOnlyPlaces(heading) ? heading : null;
}
