// A URL that somebody enters is refused at once where it can be told already that Onward will not call it.

import { refusalOf } from '../../scrapers/refusal-of-url.ts';
import type { Settings } from '../context.ts';
import { type InputPath, invalid } from '../errors.ts';

/** Lets a URL pass that may be called, as far as can be told. @throws Refusal INVALID saying why not */
export function refuseUrl(url: string, { allowHosts }: Settings, path: InputPath = ['input']): void {
  const problem = refusalOf(url, allowHosts);
  if (problem !== null) throw invalid(problem, [...path, 'url']);
}
