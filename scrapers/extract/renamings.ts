// What a document itself says of names: that a recipient was called otherwise before, or that several became one.

import { fold } from '../normalise/fold.ts';
import type { ObservedEntry } from '../observation.ts';
import type { Block } from '../read/page.ts';
import { sentencesOf } from '../statements/sentences.ts';

/** What stands before and behind the words that a renaming is found by. */
const RENAMINGS: readonly (readonly [before: string, stem: string, behind: string])[] = [
  ['', 'renam', '(?:ed|ing)'],
  ['chang(?:ed|es) ', 'its name', ''],
  ['(?:now|been) ', 'called', ''],
  ['(?:now|been) ', 'known as', ''],
  ['', 'now trad', '(?:es|ing) as'],
  ['', 'merged', ''],
  ['', 'became', ''],
  ['', 'umbenannt', ''],
  ['', 'firmiert', ''],
  ['', 'heißt ', '(?:jetzt|nun|seit)'],
  ['', 'verschmolzen', ''],
  ['', 'aufgegangen', ''],
  ['', 'néven ', '(?:működik|folytatja)'],
  ['', 'nevé', 't?.{1,80}változ'],
  ['', 'átnevez', ''],
  ['', 'új neve', ''],
  ['', 'egyesült', ''],
  ['', 'beolvadt', ''],
  ['', 'pris le nom', ''],
  ['', 'renommé', ''],
  ['chang[eé] ', 'de nom', ''],
  ["s['’]", 'appelle ', '(?:désormais|maintenant)'],
  ['', 'fusionn', ''],
  ['', 'absorbé', 'e? par'],
  ['', 'devenu', 'e? '],
];
/** Where none of them stands, nothing is told of a renaming. */
export const RENAMING_STEMS: readonly string[] = RENAMINGS.map(([, stem]) => stem);
const renaming = new RegExp(RENAMINGS.map((parts) => parts.join('')).join('|'), 'u');
const BLOCK_MOST = 800;
const SENTENCE_MOST = 300;
const SENTENCES_MOST = 20;

/**
 * The entries, each with the sentences that say so of it. Entries that no such sentence names stay as they are.
 *
 * @param telling  the blocks that hold a stem, in their order
 */
export function withRenamings(entries: readonly ObservedEntry[], telling: Iterable<Block>): readonly ObservedEntry[] {
  const sentences = Array.from(telling)
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
