// Which names of one document are of one legal person, as far as names alone tell.

import { parseName } from './recipient-name.ts';
import { compact, sameName } from './same-name.ts';

/**
 * A key for each name, in order: the same for names of one legal person. `Acme` is `Acme GmbH` where nobody else is called so; beside
 * `Acme Inc.`, which is another person than `Acme GmbH`, it may be either and stands for itself. A blank name is nobody's.
 */
export function personKeys(names: readonly string[]): readonly string[] {
  const variants = new Map<string, Map<string, string>>();
  for (const name of names) {
    const [base, variant] = keysOf(name);
    const known = variants.get(base) ?? new Map<string, string>();
    variants.set(base, known.set(variant, name));
  }
  const isOne = new Map([...variants].map(([base, known]) => [base, areOne([...known.values()])]));
  return names.map((name, at) => {
    const [base, variant] = keysOf(name);
    return base === '' ? `#${at + 1}` : isOne.get(base) === true ? base : `${base}|${variant}`;
  });
}

function keysOf(name: string): readonly [base: string, variant: string] {
  const { base, territory, form } = parseName(name);
  return [compact(base), `${territory ?? ''}|${form?.form ?? ''}`];
}

/** The most forms and countries of one name that are held against each other; a document with more means many persons. */
const MOST_VARIANTS = 24;

function areOne(names: readonly string[]): boolean {
  if (names.length > MOST_VARIANTS) return false;
  return names.every((one, at) => names.slice(at + 1).every((other) => sameName(one, other) !== 'DIFFERENT'));
}

/** Whether two names can be of one legal person. */
export const isSamePerson = (one: string, other: string): boolean => sameName(one, other) !== 'DIFFERENT';
