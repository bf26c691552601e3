// The names in a cell of a table, and what else stands there.

import { endsWithLegalForm, hasLegalForm } from '../normalise/legal-form.ts';
import type { Cell } from '../read/page.ts';
import { looksLikeName } from './name-likeness.ts';
import { identifiersIn } from './identifiers.ts';
import { cleanName, isPlaceLike, nameBeforeAddress } from './name-text.ts';

/** The names in a cell: its first line, with what stands below it; several where each line is a name with its legal form. */
export function namesIn(cell: Cell): readonly { readonly text: string; readonly rest: readonly string[] }[] {
  if (isOnlyName.test(cell.text)) {
    const text = cleanName(cell.text);
    return text === null ? [] : [{ text, rest: [] }];
  }
  const lines = cell.text.split('\n');
  for (const parts of cell.text.length > SEVERAL_MOST ? [] : [lines, cell.text.split(division)]) {
    if (parts.length > 1 && parts.every((part) => part.length < 110 && hasLegalForm(part) && looksLikeName(part)))
      return parts.map(withoutBracket);
  }
  const [first = '', ...others] = lines;
  const { name, rest } = nameBeforeAddress(first);
  if (cleanName(name) === null) return [];
  const { text, rest: place } = withoutBracket(name);
  return [{ text, rest: [...place, ...(rest === '' ? others : [rest, ...others])] }];
}

/** A cell of more characters lists no names. */
const SEVERAL_MOST = 20_000;

/** A mark that does not stand in brackets, or a line break. */
const division = /[,;]\s+(?![^(]{0,200}\))|\n/;

/** One line with nothing in brackets, nothing behind a mark, and no figures that may be a postal code. */
const isOnlyName = /^(?!.*\s\d{4})[^,;:\n()–—-]*$/u;

/** Behind a legal form, brackets that hold a place say where the recipient is; others belong to its name. */
function withoutBracket(part: string): { readonly text: string; readonly rest: readonly string[] } {
  const bracketed = part.includes('(') ? /^(.{3,100}?)\s*\(([^()]{2,120})\)$/u.exec(part.trim()) : null;
  const [, name = '', place = ''] = bracketed ?? [];
  const isPlace =
    bracketed !== null &&
    endsWithLegalForm(name) &&
    (isPlaceLike(place) || identifiersIn(place).length > 0 || /^\p{L}[\p{L} .]{2,30}:/u.test(place));
  return isPlace ? { text: cleanName(name) ?? name, rest: [place] } : { text: cleanName(part) ?? part, rest: [] };
}
