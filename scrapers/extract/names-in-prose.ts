// Names with their legal form in running text: "A Példa Kft. (székhely: …) látja el …", "Hosting is provided by Acme Ltd, in Ireland."

import { hasLegalForm } from '../normalise/legal-form.ts';
import { legalFormEnd } from './legal-form-end.ts';
import { looksLikeName } from './name-likeness.ts';
import { cleanName } from './name-text.ts';

/** A name where it stands in a text. Offsets are half-open. */
export interface NameInProse {
  readonly name: string;
  readonly from: number;
  readonly until: number;
}

const run = /[\p{Lu}\d][\p{L}\d&.'’-]*(?:\s(?:(?:&|und|and|és|et|de|du|of)\s)?[\p{Lu}\d(&][\p{L}\d&.'’()-]*)*/gu;
/** Words that begin a sentence or head a noun, and no name. */
const before =
  /^(?:(?:A|Az|The|Our|We|In|For|If|By|From|Since|Die|Der|Das|Den|Dem|Des|Ein|Eine|Wir|Unser|Unsere|Anbieter|Firma|Dienst|Dienstleister|Le|La|Les|L'|Nous|Notre|Nos|La société|Société|Company|Provider)\s+)+/u;
const example =
  /\b(?:such as|for example|e\.g\.|for instance|like|például|pl\.|mint|z\. ?B\.|zum Beispiel|wie|par exemple|tel(?:le)?s? que|comme)\s+(?:the\s|die\s|der\s|a\s|az\s|la\s|le\s)?$/iu;
/** Said of who speaks, not of whom it engages. */
const speaks =
  /^\s*(?:\([^()]{0,80}\)\s*)?(?:,?\s*(?:we|our)\b|(?:uses?|engages?|may|will|shares?|discloses?|works with|operates|is the controller|as controller|setzt|nutzt|verwendet|beauftragt|betreibt|ist verantwortlich|utilise|fait appel|recourt|exploite|est responsable|mint adatkezelő|\(a továbbiakban: Adatkezelő|adatkezelő)\b)/iu;
/** What of a legal form may stand behind the last word in capitals: `ev.`, `z o.o.`, `(haftungsbeschränkt)`. */
const form = /^(?:\.|,\s\p{Lu}[\p{L}.]{1,5}\.?|\s?\([\p{L} ]{3,25}\)|\.?\s?(?:\p{Ll}{1,3}\.?\s?){1,4})?$/u;
const FORM_REACH = 24;
const NAMES_MOST = 40;

/** The names in a text, in its order; those told as examples, and the speaker's own, are left out. */
export function namesInProse(text: string): readonly NameInProse[] {
  if (!hasLegalForm(text)) return [];
  const names: NameInProse[] = [];
  for (const match of text.matchAll(run)) {
    const begin = match.index + (before.exec(match[0])?.[0].length ?? 0);
    const last = names.at(-1);
    if (names.length >= NAMES_MOST) break;
    if (last && begin < last.until) continue;
    const end = legalFormEnd(text.slice(begin, match.index + match[0].length + FORM_REACH));
    // The form has to belong to this run of words: it ends with it, or right behind it.
    const runEnd = match.index + match[0].length;
    if (end === null || begin + end < runEnd - FORM_REACH || !form.test(text.slice(runEnd, Math.max(runEnd, begin + end)))) continue;
    const name = cleanName(text.slice(begin, begin + end));
    if (name === null || !looksLikeName(name)) continue;
    if (example.test(text.slice(Math.max(0, begin - 40), begin)) || speaks.test(text.slice(begin + end, begin + end + 120))) continue;
    names.push({ name, from: begin, until: begin + end });
  }
  return names;
}
