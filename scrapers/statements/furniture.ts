// What stands among a page's text and is none of it: share buttons, reading times, copyright lines, links back to the top.

import type { Block } from '../read/page.ts';

const LONGEST = 130;
const FURNITURE: readonly RegExp[] = [
  /^(?:back to (?:the )?top|skip to (?:main )?content|table of contents|contents|on this page|in this (?:article|section)|share(?: this(?: page| article)?)?|print(?: this page)?|download(?: (?:as )?pdf)?|copy link|edit (?:this page|on [a-z]{2,20})|previous|next|home|menu|close|search|subscribe|sign up|log ?in|contact sales|get started|cookie (?:settings|preferences))$/,
  /^(?:vissza (?:a )?(?:az oldal )?tetejére|tartalomjegyzék|megosztás|nyomtatás|keresés|bezárás|süti ?beállítások|nach oben|zum seitenanfang|inhaltsverzeichnis|inhalt|teilen|drucken|suche|schließen|cookie einstellungen|haut de page|retour en haut|sommaire|table des matières|partager|imprimer|rechercher|fermer)$/,
  /^(?:was|is|did) this (?:page |article |information |answer )?(?:helpful|useful)|^(?:hasznos volt|war d(?:ieser|as).{0,30}hilfreich|cet? (?:article|page).{0,30}utile)/,
  /^\d+ (?:min(?:ute)?s?|perc|minuten) (?:read|to read|reading time|olvasás|lesezeit|de lecture)$|^reading time/,
  /^(?:related(?: (?:articles?|posts?|pages?|content|links|topics))?|see also|further reading|more from .{1,40}|you (?:may|might) also like.{0,20}|kapcsolódó.{0,30}|verwandte .{1,30}|das könnte .{1,40}|à lire aussi|articles liés)$/,
  /^(?:©|\(c\)|copyright)? ?(?:©|\(c\)|copyright)? ?(?:\d{4} )?.{0,60}all rights reserved$|^copyright (?:\d{4} ?){1,2}.{0,60}$|minden jog fenntartva$|alle rechte vorbehalten$|tous droits réservés$/,
];

/** What a line says that says when the text is of: the day itself is no word. */
const DATE_LINE = new RegExp(
  `^(?:${[
    String.raw`(?:(?:page |document )?(?:last |recently )?(?:updated?|modified|revised|reviewed|changed)(?: on| at| by)?|(?:this (?:page|document|policy) )?was (?:last )?(?:updated|modified)(?: on)?)`,
    String.raw`(?:date of (?:the )?)?(?:last|latest) (?:update|revision|change|modification|review)(?: date| on)?|(?:in )?effective(?: date| as of| from| since)?|in force(?: since| from)?|published(?: on)?|(?:version|as)(?: of| dated| from)?|date`,
    String.raw`(?:az )?utolsó (?:módosítás|frissítés).{0,12}|(?:utoljára )?(?:frissítve|módosítva)|közzétéve|hatályos.{0,12}|érvényes.{0,12}|hatálybalépés.{0,12}|verzió|változat|kelte?`,
    String.raw`(?:datum der )?letzten? (?:änderung|aktualisierung)(?: am)?|zuletzt (?:aktualisiert|geändert)(?: am)?|(?:stand|fassung)(?: vom)?|(?:gültig|in kraft)(?: ab| seit)?(?: dem)?|veröffentlicht am|datum`,
    String.raw`(?:date de )?(?:la )?dernière (?:mise à jour|modification|révision).{0,6}|mise? à jour(?: le| du| au)?|(?:version )?(?:en vigueur|applicable)(?: depuis| à compter| à partir)?(?: le| du| au)?|date d entrée en vigueur|version du|publiée? le`,
  ].join('|')})$`,
  'u',
);
const LONGEST_DATE_LINE = 60;

/** Whether words without their day say nothing but what the day is of: `version du`, `last updated`. */
export const isDateLine = (words: string): boolean => words.length <= LONGEST_DATE_LINE && DATE_LINE.test(words);

/** What begins the end of a page: feedback, related pages, comments. */
const ENDING =
  /^(?:(?:did|was|is|are) (?:this|these) .{0,30}(?:help|helpful|useful)(?: you)?|(?:still |do you )?need (?:more )?help|help us .{1,40}|(?:give|send|leave)(?: us)? (?:your )?feedback|feedback|(?:leave a )?comments?|related.{0,30}|you (?:may|might) also like.{0,20}|more (?:articles|posts|from .{1,30})|share this .{0,20}|subscribe .{0,40}|hasznos volt.{0,30}|kapcsolódó .{1,30}|hozzászólás\p{L}*|war d(?:ieser|iese|as) .{1,40}hilfreich|(?:ähnliche|verwandte|weitere) (?:artikel|beiträge|seiten)|kommentare?|cet(?:te)? .{1,30}utile|articles (?:liés|similaires)|commentaires?)$/u;
const LONGEST_IN_ENDING = 260;
const MOST_IN_ENDING = 60;
const WORDS_OF_A_SENTENCE = 12;
const WORDS_OF_A_LINE = 6;

const RESERVED = /reserved|fenntartva|vorbehalten|réservés/i;
const LONGEST_LINE = 60;
const FULL_STOP = 46;

/** Whether a block has to be put into words to be told from furniture: not a long one, and not a sentence. */
export function mayBeFurniture({ kind, text }: Block): boolean {
  if (kind === 'HEADING') return true;
  return text.length <= LONGEST && (text.length <= LONGEST_LINE || text.charCodeAt(text.length - 1) !== FULL_STOP || RESERVED.test(text));
}

/** Whether the words of a whole block are furniture, whatever stands around it. */
function isFurniture(words: string): boolean {
  return words === '' || (words.length <= LONGEST && (isDateLine(words) || FURNITURE.some((pattern) => pattern.test(words))));
}

/** A button that says yes or no; below a question of the text's own, it is the answer. */
function isButton(words: string, above: Block | undefined, wordsAbove: string | null): boolean {
  return (
    (words === 'yes' || words === 'no') &&
    !(above?.chrome === null && above.text.endsWith('?') && (wordsAbove === null || !isFurniture(wordsAbove)))
  );
}

/** A list of places on the same page: a table of contents, whatever it is called. */
function pointsWithin({ links, text, kind }: Block): boolean {
  if (kind === 'HEADING') return false;
  const pointed = links.filter(({ url }) => url.startsWith('#') && url.length > 1).reduce((sum, link) => sum + link.text.length, 0);
  return pointed > 0 && pointed >= text.length - 4;
}

/** Whether a block says something in words of its own, not in those of links. */
function saysSomething(block: Block): boolean {
  if (block.kind === 'TABLE') return true;
  return linkedIn(block) * 2 < block.text.length && block.text.split(' ', WORDS_OF_A_SENTENCE).length === WORDS_OF_A_SENTENCE;
}

const linkedIn = ({ links }: Block) => links.reduce((sum, link) => sum + link.text.length, 0);

/** So many short lines above a title lead to it: `Legal`, `Trusted by teams at`. */
const MOST_ABOVE_TITLE = 3;
const isShortLine = ({ kind, text }: Block) =>
  (kind === 'PARAGRAPH' || kind === 'ITEM') && text.split(' ', WORDS_OF_A_LINE + 1).length <= WORDS_OF_A_LINE && !/[.!?:;]$/.test(text);

/** Where the page itself begins: at its first heading of the first level, when what stands before is links or a few words and no sentence. */
function beginOf(blocks: readonly Block[]): number {
  const title = blocks.findIndex((block) => block.kind === 'HEADING' && block.level === 1 && block.chrome === null);
  const before = blocks.slice(0, Math.max(title, 0)).filter(({ chrome }) => chrome === null);
  const linked = before.reduce((sum, block) => sum + linkedIn(block), 0);
  const length = before.reduce((sum, { text }) => sum + text.length, 0);
  const own = before.filter((block) => linkedIn(block) * 2 <= block.text.length);
  const isLed = own.length <= MOST_ABOVE_TITLE && own.every(isShortLine);
  return (linked * 2 > length || isLed) && !before.some(saysSomething) ? Math.max(title, 0) : 0;
}

const LONGEST_BAR = 300;

/** Links side by side and nothing else: a navigation that is not marked as one. */
function isBarOfLinks(block: Block): boolean {
  if (block.kind !== 'PARAGRAPH' || block.links.length < 2 || block.text.length > LONGEST_BAR) return false;
  const besides = block.links.reduce((text, link) => text.replace(link.text, ''), block.text);
  return !/[\p{L}\p{N}]/u.test(besides);
}

/** How many blocks lead with bars of links, before anything is said. */
function barsFrom(blocks: readonly Block[], begin: number): number {
  const first = blocks.findIndex((block, at) => at >= begin && block.chrome === null && !isBarOfLinks(block));
  return first < 0 ? begin : first;
}

/** Where it ends: at the last words of the page that begin its ending, when only short blocks follow. */
function endOf(blocks: readonly Block[], words: readonly (string | null)[]): number {
  let end = blocks.length;
  for (let at = blocks.length - 1; at >= Math.max(1, blocks.length - MOST_IN_ENDING); at -= 1) {
    const block = blocks[at];
    if (!block || block.kind === 'TABLE' || block.text.length > LONGEST_IN_ENDING) break;
    if (block.chrome === null && (block.kind === 'HEADING' || block.kind === 'PARAGRAPH') && ENDING.test(words[at] ?? '')) end = at;
  }
  return end;
}

/**
 * Which blocks of a page are no part of what it says, by their place.
 *
 * @param words  of each block, in lower case and without punctuation; null for one that cannot be furniture
 */
export function furnitureOf(blocks: readonly Block[], words: readonly (string | null)[]): readonly boolean[] {
  const [begin, end] = [barsFrom(blocks, beginOf(blocks)), endOf(blocks, words)];
  return blocks.map((block, at) => {
    const own = words[at] ?? null;
    if (at < begin || at >= end || block.chrome !== null || pointsWithin(block)) return true;
    return own !== null && (isFurniture(own) || isButton(own, blocks[at - 1], words[at - 1] ?? null));
  });
}
