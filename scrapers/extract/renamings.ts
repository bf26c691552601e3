// What a document itself says of names: that a recipient was called otherwise before, or that several became one.

import { fold } from '../normalise/fold.ts';
import type { ObservedEntry } from '../observation.ts';
import type { Block } from '../read/page.ts';
import { sentencesOf } from '../statements/sentences.ts';

const renaming = new RegExp(
  [
    String.raw`renam(?:ed|ing)|chang(?:ed|es) its name|(?:now|been) (?:called|known as)|now trad(?:es|ing) as|merged|became`,
    String.raw`umbenannt|umfirmiert|firmiert|heißt (?:jetzt|nun|seit)|verschmolzen|aufgegangen`,
    String.raw`néven (?:működik|folytatja)|nevét?.{1,80}változ|átnevez|új neve|egyesült|beolvadt`,
    String.raw`pris le nom|renommée?s?|chang(?:é|e) de nom|s['’]appelle (?:désormais|maintenant)|fusionn|absorbée? par|devenue? `,
  ].join('|'),
  'u',
);
const BLOCK_MOST = 800;
const SENTENCE_MOST = 300;
const SENTENCES_MOST = 20;

/** The entries, each with the sentences that say so of it. Entries that no such sentence names stay as they are. */
export function withRenamings(entries: readonly ObservedEntry[], blocks: readonly Block[]): readonly ObservedEntry[] {
  const sentences = blocks
    .filter(({ chrome, kind, text }) => chrome === null && kind !== 'TABLE' && text.length <= BLOCK_MOST && renaming.test(text))
    .flatMap(({ text }) => sentencesOf(text, SENTENCES_MOST).map(({ from, until }) => text.slice(from, until).trim()))
    .filter((sentence) => sentence.length <= SENTENCE_MOST && renaming.test(sentence))
    .slice(0, SENTENCES_MOST)
    .map((sentence) => ({ sentence, folded: fold(sentence) }));
  if (sentences.length === 0) return entries;
  return entries.map((entry) => {
    const name = fold(entry.name);
    const renamings = sentences.filter(({ folded }) => folded.includes(name)).map(({ sentence }) => sentence);
    return renamings.length === 0 ? entry : { ...entry, renamings };
  });
}
