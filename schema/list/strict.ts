// What is kept with a finding otherwise, and refused when somebody asks for strictness.

import { isIdentifierValid } from '../words/identifier.ts';
import { type InputPath, type Problem, quoted } from './checked.ts';
import type { EntryInput } from './entry-input.ts';

/**
 * The identifiers that cannot be what their scheme says, as problems; none when all can be.
 *
 * @param path where the entries stand in the input
 */
export function strictProblems(entries: readonly EntryInput[], path: InputPath = ['entries']): readonly Problem[] {
  return entries.flatMap(({ entry, newParty }, index) => [
    ...wrongIn(entry.identifiers, [...path, index, 'identifiers']),
    ...wrongIn(newParty?.identifiers ?? [], [...path, index, 'newParty', 'identifiers']),
  ]);
}

function wrongIn(identifiers: EntryInput['entry']['identifiers'], path: InputPath): readonly Problem[] {
  return identifiers.flatMap((identifier, index): Problem[] => {
    if (isIdentifierValid(identifier)) return [];
    const message = `${quoted(identifier.value)} is not a valid ${identifier.scheme}: its form or its check digit is wrong`;
    return [{ path: [...path, index, 'value'], message }];
  });
}
