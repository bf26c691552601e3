// Terms that somebody wants to agree on, laid over those beneath and checked.

import { type PartialTerms, type Terms, termsOver, termsProblem } from '../../schema/list/terms.ts';
import { type InputPath, invalid } from '../errors.ts';

/** The terms in force. @throws Refusal INVALID when they contradict each other; `whose` begins the sentence */
export function agreedOver(beneath: Terms, own: PartialTerms, path: InputPath = ['input', 'terms', 'silence'], whose = ''): Terms {
  const terms = termsOver(beneath, own);
  const problem = termsProblem(terms);
  if (problem) throw invalid(`${whose}${problem}`, path);
  return terms;
}
