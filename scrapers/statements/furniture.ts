// What stands among a page's text and is none of it: share buttons, reading times, copyright lines, links back to the top.

import type { Block } from '../read/page.ts';

const LONGEST = 120;
const FURNITURE: readonly RegExp[] = [
  /^(?:back to (?:the )?top|skip to (?:main )?content|table of contents|contents|on this page|in this (?:article|section)|share(?: this(?: page| article)?)?|print(?: this page)?|download(?: (?:as )?pdf)?|copy link|edit (?:this page|on github)|previous|next|home|menu|close|search|subscribe|sign up|log ?in|contact sales|get started|cookie (?:settings|preferences)|yes|no)$/,
  /^(?:vissza (?:a )?(?:az oldal )?tetejére|tartalomjegyzék|megosztás|nyomtatás|keresés|bezárás|süti ?beállítások|nach oben|zum seitenanfang|inhaltsverzeichnis|inhalt|teilen|drucken|suche|schließen|cookie einstellungen|haut de page|retour en haut|sommaire|table des matières|partager|imprimer|rechercher|fermer)$/,
  /^(?:was|is|did) this (?:page |article |information |answer )?(?:helpful|useful)|^(?:hasznos volt|war d(?:ieser|as).{0,30}hilfreich|cet? (?:article|page).{0,30}utile)/,
  /^\d+ (?:min(?:ute)?s?|perc|minuten) (?:read|to read|reading time|olvasás|lesezeit|de lecture)$|^reading time/,
  /^(?:related(?: (?:articles?|posts?|pages?|content|links|topics))?|see also|further reading|more from .{1,40}|you (?:may|might) also like.{0,20}|kapcsolódó.{0,30}|verwandte .{1,30}|das könnte .{1,40}|à lire aussi|articles liés)$/,
  /^(?:©|\(c\)|copyright)? ?(?:©|\(c\)|copyright)? ?(?:\d{4} )?.{0,60}all rights reserved$|^copyright (?:\d{4} ?){1,2}.{0,60}$|minden jog fenntartva$|alle rechte vorbehalten$|tous droits réservés$/,
  /^(?:(?:page |document )?(?:last |recently )?(?:updated?|modified|revised|reviewed|changed)(?: on| at| by)?|(?:this (?:page|document|policy) )?was (?:last )?(?:updated|modified)(?: on)?|effective(?: date| as of| from)?|published(?: on)?|version|date|utolsó (?:módosítás|frissítés).{0,12}|hatályos.{0,12}|kelt|stand|letzte (?:änderung|aktualisierung)|zuletzt (?:aktualisiert|geändert)(?: am)?|dernière (?:mise à jour|modification).{0,6}|mis à jour le)$/,
];

/** What begins the end of a page: feedback, related pages, comments. */
const ENDING =
  /^(?:(?:did|was|is|are) (?:this|these) .{0,30}(?:help|helpful|useful)(?: you)?|(?:still |do you )?need (?:more )?help|help us .{1,40}|(?:give|send|leave)(?: us)? (?:your )?feedback|feedback|(?:leave a )?comments?|related.{0,30}|you (?:may|might) also like.{0,20}|more (?:articles|posts|from .{1,30})|share this .{0,20}|subscribe .{0,40}|hasznos volt.{0,30}|kapcsolódó .{1,30}|hozzászólás\p{L}*|war d(?:ieser|iese|as) .{1,40}hilfreich|(?:ähnliche|verwandte|weitere) (?:artikel|beiträge|seiten)|kommentare?|cet(?:te)? .{1,30}utile|articles (?:liés|similaires)|commentaires?)$/u;
const LONGEST_IN_ENDING = 260;
const MOST_IN_ENDING = 60;
const WORDS_OF_A_SENTENCE = 12;

/** Whether the words of a whole block are furniture. */
function isFurniture(words: string): boolean {
  return words === '' || (words.length <= LONGEST && FURNITURE.some((pattern) => pattern.test(words)));
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

/** Where the page itself begins: at its first heading of the first level, when what stands before is links and no sentence. */
function beginOf(blocks: readonly Block[]): number {
  const title = blocks.findIndex((block) => block.kind === 'HEADING' && block.level === 1 && block.chrome === null);
  const before = blocks.slice(0, Math.max(title, 0)).filter(({ chrome }) => chrome === null);
  const linked = before.reduce((sum, block) => sum + linkedIn(block), 0);
  const length = before.reduce((sum, { text }) => sum + text.length, 0);
  return linked * 2 > length && !before.some(saysSomething) ? title : 0;
}

/** Where it ends: at the last words of the page that begin its ending, when only short blocks follow. */
function endOf(blocks: readonly Block[], words: readonly string[]): number {
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
 * @param words  of each block, in lower case and without punctuation
 */
export function furnitureOf(blocks: readonly Block[], words: readonly string[]): readonly boolean[] {
  const [begin, end] = [beginOf(blocks), endOf(blocks, words)];
  return blocks.map((block, at) => at < begin || at >= end || block.chrome !== null || isFurniture(words[at] ?? '') || pointsWithin(block));
}
