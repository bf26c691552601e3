// Text as it is gathered from markup: white space folded, invisible characters gone, and where in it links and bold stretches stand.

import type { Emphasis, Link } from './page.ts';

const invisible = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060\uFEFF]|(?!\s)\p{Cc}/gu;
const space = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g;
const unusual = /[^\x20-\x7E]|  /;

/** One text as blocks have it: NFC, invisible characters gone, all white space one blank. */
export function cleanText(text: string): string {
  return (unusual.test(text) ? text.normalize('NFC').replaceAll(invisible, '').replaceAll(space, ' ') : text).trim();
}

/** The same of text between tags: blanks at its ends are kept, since they part words. */
function cleanPiece(text: string): string {
  return unusual.test(text) ? text.normalize('NFC').replaceAll(invisible, '').replaceAll(space, ' ') : text;
}

const pictureWord = /^(?:log[oó] (?:of |von |de |du )?)|\s*(?:[-–]\s*)?(?:log[oó](?:ja)?|logotype)$/iu;

/** What was gathered: null when there was nothing but white space. */
export interface GatheredText {
  readonly text: string;
  readonly links: readonly Link[];
  readonly bold: readonly Emphasis[];
}

/** Gathers the text of one block or one cell. */
export class TextGatherer {
  #text = '';
  #links: Link[] = [];
  #bold: { from: number; until: number }[] = [];
  #boldDepth = 0;
  #boldFrom = 0;
  #link: { readonly url: string; readonly from: number } | null = null;
  #alternative = '';

  append(raw: string): void {
    const piece = cleanPiece(raw);
    const isJoined = this.#text === '' || this.#text.endsWith(' ') || this.#text.endsWith('\n');
    this.#text += isJoined && piece.startsWith(' ') ? piece.slice(1) : piece;
  }

  /** What a picture stands for: it counts where nothing else is said. */
  picture(alternative: string): void {
    this.#alternative ||= cleanText(alternative).replace(pictureWord, '');
  }

  /** Ends a line within a cell. */
  breakLine(): void {
    this.#text = this.#text.trimEnd();
    if (this.#text !== '') this.#text += '\n';
  }

  beginBold(): void {
    if (this.#boldDepth === 0) this.#boldFrom = this.#text.length;
    this.#boldDepth += 1;
  }

  endBold(): void {
    this.#boldDepth -= 1;
    if (this.#boldDepth === 0 && this.#text.length > this.#boldFrom) this.#bold.push({ from: this.#boldFrom, until: this.#text.length });
  }

  beginLink(url: string): void {
    this.#link = { url, from: this.#text.length };
  }

  endLink(): void {
    if (this.#link) this.#links.push({ url: this.#link.url, text: this.#text.slice(this.#link.from).trim() });
    this.#link = null;
  }

  /** Takes what was gathered and begins anew; bold and links that are open stay open. */
  take(): GatheredText | null {
    if (this.#boldDepth > 0 && this.#text.length > this.#boldFrom) this.#bold.push({ from: this.#boldFrom, until: this.#text.length });
    if (this.#link && this.#text.length > this.#link.from)
      this.#links.push({ url: this.#link.url, text: this.#text.slice(this.#link.from).trim() });
    const text = this.#text.trimEnd() || this.#alternative;
    this.#alternative = '';
    const bold = this.#bold.flatMap(({ from, until }) => within(text, from, until));
    const gathered = text === '' ? null : { text, links: this.#links, bold };
    this.#text = '';
    this.#bold = [];
    this.#links = [];
    this.#boldFrom = 0;
    if (this.#link) this.#link = { url: this.#link.url, from: 0 };
    return gathered;
  }
}

/** The stretch without blanks at its ends; none when nothing is left. */
function within(text: string, from: number, until: number): readonly Emphasis[] {
  const piece = text.slice(from, until);
  const begin = from + piece.length - piece.trimStart().length;
  const end = from + piece.trimEnd().length;
  return end > begin ? [{ from: begin, until: end }] : [];
}
