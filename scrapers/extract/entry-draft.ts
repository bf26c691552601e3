// One recipient while it is being read: its name, and what was said of it, word for word. What the words come to is asked only of
// those that turn out to be on the list: see observed-entry.ts.

import { foldedKey } from '../normalise/fold.ts';
import { endsWithLegalForm, hasLegalForm } from '../normalise/legal-form.ts';
import type { Quotation } from '../observation.ts';
import type { Link } from '../read/page.ts';
import { cleanName } from './name-text.ts';
import { type Field, fieldOf } from './words.ts';

/**
 * Something that was said of a recipient: in a field; on a line that does not say what it is;
 * or of all recipients around, which counts where nothing else is said in that field.
 */
export type Told =
  | { readonly how: 'FIELD'; readonly field: Field; readonly text: string }
  | { readonly how: 'LABEL'; readonly label: string; readonly text: string }
  | { readonly how: 'LINE'; readonly text: string; readonly links: readonly Link[] }
  | { readonly how: 'OTHERWISE'; readonly field: Field; readonly text: string };

/** The values of each field, in their order; none for a field whose place is left blank. */
export type Said = { readonly [field in Field]?: readonly string[] };

const LEGAL_NAME_MOST = 90;

/** Gathers one entry. */
export class EntryDraft {
  readonly #called: string;
  /** The legal person, where a field of its own names it below what it is called. */
  #legal: string | null = null;
  readonly section: string | null;
  readonly evidence: Quotation;
  readonly told: Told[] = [];
  /** What the words came to when somebody last asked, and how many of them there were: see said-of.ts. */
  asked: { readonly told: number; readonly said: Said } | null = null;
  readonly links: Link[] = [];

  constructor(name: string, evidence: Quotation, section: string | null) {
    this.#called = name;
    this.evidence = evidence;
    this.section = section;
  }

  get name(): string {
    return this.#legal ?? this.#called;
  }

  /** Takes over what is said in a field. */
  say(field: Field, text: string, links: readonly Link[] = []): void {
    this.link(links);
    if (field === 'name' && this.#legal === null && !hasLegalForm(this.#called) && hasLegalForm(text)) this.#legal = cleanName(text);
    else if (text !== '') this.told.push({ how: 'FIELD', field, text });
  }

  /** Takes over what stands under a label that may or may not be known. */
  sayLabelled(label: string, text: string, links: readonly Link[] = []): void {
    const field = fieldOf(label);
    if (field === 'name') {
      this.say(field, text, links);
      return;
    }
    this.link(links);
    this.told.push({ how: 'LABEL', label, text });
  }

  /** Takes over a line that has no label: what it is will show by what it looks like. */
  sayUnlabelled(text: string, links: readonly Link[] = []): void {
    this.link(links);
    if (this.#isLegalNameOfIt(text)) {
      this.#legal = cleanName(text);
      return;
    }
    this.told.push({ how: 'LINE', text, links });
  }

  /** `Acme Holding GmbH` on a line of its own below `Acme`. */
  #isLegalNameOfIt(text: string): boolean {
    if (this.#legal !== null || text.length > LEGAL_NAME_MOST || !endsWithLegalForm(text) || hasLegalForm(this.#called)) return false;
    return foldedKey(text).startsWith(`${foldedKey(this.#called).split(' ')[0]} `);
  }

  /** Takes over what is said of everybody around. */
  sayOtherwise(field: Field, text: string): void {
    this.told.push({ how: 'OTHERWISE', field, text });
  }

  link(links: readonly Link[]): void {
    for (const link of links) this.links.push(link);
  }

  /** Whether anything was said besides the name. */
  get isTold(): boolean {
    return this.told.length > 0 || this.links.length > 0;
  }
}
