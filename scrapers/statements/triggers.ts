// The places where a ground may be named: every phrase has a part that is always in it, and a text is searched for all parts at once.

import { stemFinder } from '../stem-finder.ts';
import { PHRASES_BY_STEM } from './phrases.ts';

const ARTICLE_STEMS = ['art. 4', 'art 4', 'article 4', 'articles 4', 'artikel 4', '. cikk'];
/** The parts, of two that begin alike the longer first. */
export const GROUND_STEMS: readonly string[] = [
  ...[...PHRASES_BY_STEM.keys()].toSorted((one, other) => other.length - one.length),
  ...ARTICLE_STEMS,
];

const finder = stemFinder(GROUND_STEMS);

/** Where the first trigger from a place on begins; the length of the text when there is none. */
export const triggerFrom = finder.from;

/** Where a ground may be spoken of, and by which part of a phrase, in lower case. */
export function* triggersIn(text: string): Generator<{ readonly at: number; readonly stem: string }> {
  for (let at = triggerFrom(text, 0); at < text.length;) {
    const stem = finder.at(text, at).toLowerCase();
    yield { at, stem };
    at = triggerFrom(text, at + stem.length);
  }
}
