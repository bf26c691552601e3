// A line that begins with a recipient's name, and says little else.

import { legalFormEnd } from './legal-form-end.ts';
import type { Block } from '../read/page.ts';
import { looksLikeName } from './name-likeness.ts';
import { cleanName } from './name-text.ts';
import { isVersionLine } from './version-line.ts';

const LINE_MOST = 300;
const NAME_MOST = 110;
/** Beginnings of sentences: an article or a pronoun, and a word in small letters. */
const sentence = /^(?:A|Az|The|Our|We|In|For|If|Die|Der|Das|Wir|Unsere?|Le|La|Les|Nous|Notre|Nos)\s\p{Ll}/u;
/** What may stand between a name and the rest of its line. */
const divider = /^\s*(?:$|[,;–—|·(:-]\s*)/u;
/** The number or mark of an item or a clause. */
const numbering = /^(?:(?:\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|\([a-z\d]\)|[a-z]\)|[–—-])\s+)+/u;
/** `Acme Ltd ("Acme") engages …`: a sentence about it. */
const aside = /^ \([^()]{1,60}\) \p{Ll}+ /u;
const SENTENCE_FEWEST = 100;
/** `Acme Inc. (Brandname)` and nothing more: what it is called is part of the name. */
const brandBehind = /^ \(\p{Lu}[\p{L}\p{N}.-]{1,24}\)$/u;
/** A day or a year at the beginning of a sentence. */
const dated = /^\d{4}\.\s/u;

/** The name that a line begins with, by its legal form, and the rest of the line; null for sentences and all else. */
export function nameLine(block: Block): { readonly name: string; readonly rest: readonly string[] } | null {
  const { text } = block;
  if (text.length > LINE_MOST || block.kind === 'TABLE') return null;
  const end = legalFormEnd(text);
  if (end === null || end > NAME_MOST || isVersionLine(text)) return null;
  const before = text.slice(0, end);
  const plainly = text.replace(numbering, '');
  const behind = divider.exec(text.slice(end));
  if (
    !behind ||
    !/^[\p{Lu}\d"„“]/u.test(plainly) ||
    dated.test(text) ||
    /\([^()]*$/u.test(before.replace(/\([^()]*\)/gu, '').slice(0, -1)) ||
    /[.!?]\s\p{Lu}\p{Ll}+\s\p{Ll}/u.test(before)
  )
    return null;
  if (sentence.test(plainly) || (text.length > SENTENCE_FEWEST && aside.test(text.slice(end)))) return null;
  const name = cleanName(before.replace(numbering, ''));
  if (name === null || !looksLikeName(name)) return null;
  const brand = brandBehind.exec(text.slice(end));
  if (brand) return { name: `${name} ${brand[0].trim()}`, rest: [] };
  const rest = text.slice(end + behind[0].length).replace(behind[0].includes('(') ? /\)/ : /$^/, ' –');
  return { name, rest: rest.split(/\s[–—|·]\s?|;\s(?![^(]{0,80}\))/u).filter((part) => part.trim() !== '') };
}
