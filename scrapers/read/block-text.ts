// Text as it is gathered from markup: white space folded, invisible characters gone, and where in it links and bold stretches stand.

import type { Emphasis, Link } from './page.ts';

const invisible = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060\uFEFF]|(?!\s)\p{Cc}/gu;
/** White space that is not one plain blank already: most of a text needs no touching. */
const space = /[^\S ]\s*| \s+/g;
const unusual = /[^\x20-\x7E]|  /;

/** Of text whose characters are all older than this one, nothing is to be composed. */
const composable = /[\u0300-\uFFFF]/;
const blank = /^[ \n\r\t]+$/;

/** One text as blocks have it: NFC, invisible characters gone, all white space one blank. */
export function cleanText(text: string): string {
  return cleanPiece(text).trim();
}

/** The same of text between tags: blanks at its ends are kept, since they part words. */
function cleanPiece(text: string): string {
  if (!unusual.test(text)) return text;
  if (blank.test(text)) return ' ';
  const composed = composable.test(text) ? text.normalize('NFC') : text;
  return composed.replaceAll(invisible, '').replaceAll(space, ' ');
}

const pictureWord = /^(?:log[oó] (?:of |von |de |du )?)|\s*(?:[-–]\s*)?(?:log[oó](?:ja)?|logotype)$/iu;

/** What was gathered: null when there was nothing but white space. */
export interface GatheredText {
  readonly text: string;
  readonly links: readonly Link[];
  readonly bold: readonly Emphasis[];
}

/** An instance for the reason that blocks are: see placed-block.ts. */
class GatheredLink implements Link {
  readonly text: string;
  readonly url: string;

  constructor(text: string, url: string) {
    this.text = text;
    this.url = url;
  }
}

/** What most texts have of links and of bold. */
export const NONE: readonly never[] = [];

/**
 * Gathers the text of one block or one cell. White space is held back until something follows it, and a link's text is gathered beside
 * the whole: text that is put together of very many pieces is never looked into before it is taken.
 */
export class TextGatherer {
  #text = '';
  /** What is between the text and the next piece. */
  #gap: '' | ' ' | '\n' = '';
  #links: Link[] | null = null;
  #bold: { from: number; until: number }[] | null = null;
  #boldDepth = 0;
  #boldFrom = 0;
  #url: string | null = null;
  #linkText = '';
  #linkFrom = 0;
  #alternative = '';

  append(raw: string): void {
    const piece = cleanPiece(raw);
    if (piece === '') return;
    const isParted = piece.startsWith(' ');
    if (isParted && this.#gap === '' && this.#text !== '') this.#gap = ' ';
    const isEnded = piece.endsWith(' ');
    const words = isParted || isEnded ? piece.trim() : piece;
    if (words === '') return;
    if (this.#url !== null) this.#linkText = this.#linkText === '' ? words : this.#linkText + this.#gap + words;
    this.#text += this.#gap === '' ? words : this.#gap + words;
    this.#gap = isEnded ? ' ' : '';
  }

  /** What a picture stands for: it counts where nothing else is said. */
  picture(alternative: string): void {
    this.#alternative ||= cleanText(alternative).replace(pictureWord, '');
  }

  /** Ends a line within a cell. */
  breakLine(): void {
    if (this.#text !== '') this.#gap = '\n';
  }

  beginBold(): void {
    if (this.#boldDepth === 0) this.#boldFrom = this.#text.length;
    this.#boldDepth += 1;
  }

  endBold(): void {
    this.#boldDepth -= 1;
    if (this.#boldDepth === 0) this.#setOff();
  }

  beginLink(url: string): void {
    this.#url = url;
    this.#linkText = '';
    this.#linkFrom = this.#text.length + this.#gap.length;
  }

  endLink(): void {
    if (this.#url !== null) this.#links = withOne(this.#links, new GatheredLink(this.#linkText, this.#url));
    this.#url = null;
  }

  /** Takes what was gathered and begins anew; bold and links that are open stay open. */
  take(): GatheredText | null {
    if (this.#boldDepth > 0) this.#setOff();
    if (this.#url !== null && this.#text.length + this.#gap.length > this.#linkFrom)
      this.#links = withOne(this.#links, new GatheredLink(this.#linkText, this.#url));
    const text = this.#text || this.#alternative;
    // Of the links a copy, which is no literal, as blocks are none: see placed-block.ts.
    const gathered =
      text === '' ? null : { text, links: this.#links?.slice() ?? NONE, bold: this.#bold?.map((each) => within(text, each)) ?? NONE };
    this.#text = '';
    this.#gap = '';
    this.#alternative = '';
    this.#bold = null;
    this.#links = null;
    this.#boldFrom = 0;
    this.#linkText = '';
    this.#linkFrom = 0;
    return gathered;
  }

  #setOff(): void {
    const [from, until] = [this.#boldFrom, this.#text.length];
    if (until > from) this.#bold = withOne(this.#bold, { from, until });
  }
}

function withOne<Each>(list: Each[] | null, one: Each): Each[] {
  if (list === null) return [one];
  list.push(one);
  return list;
}

/** The stretch without the white space that may stand before it. */
function within(text: string, { from, until }: Emphasis): Emphasis {
  return text[from] === ' ' || text[from] === '\n' ? { from: from + 1, until } : { from, until };
}
