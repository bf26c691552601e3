// A glance at a document, long enough to tell whether it is one: its title, its headings, and as many words as that takes.

import { Tokenizer } from 'htmlparser2';

/** After so many words nobody needs to look further. */
const ENOUGH_WORDS = 700;
const CHUNK = 16_384;
/** Scripts that hold data and do nothing. */
const DATA_SCRIPT = /^(?:application|text)\/(?:[a-z0-9.+-]*json|x-[a-z-]+)$/;
/** A script that is longer than this carries what the page will show. */
const LONG_SCRIPT = 20_000;

/** What a glance shows. Texts are in small letters, their white space folded. */
export interface Glance {
  readonly title: string;
  /** The first-level headings, one after the other. */
  readonly headings: string;
  /** The text that is seen, notes for browsers without scripts included; at most some thousand characters of it. */
  readonly text: string;
  /** How many words are seen; more than a few hundred are not counted. */
  readonly words: number;
  /** Whether scripts hold data that the page may be made of. */
  readonly hasData: boolean;
}

/**
 * Glances at markup, up to where enough was seen. Tokens only: no tree, and no stack of open elements, which a hostile page could
 * make so high that every end tag is looked for in vain.
 */
export function glanceAtMarkup(markup: string): Glance {
  const seen = { title: '', headings: '', text: '', words: 0, hasData: false };
  const inside: Record<string, number> = { title: 0, h1: 0, noscript: 0, script: 0, style: 0, svg: 0 };
  let tag = '';
  let attribute = '';
  let scriptStart = 0;

  const take = (data: string): void => {
    if (inside['script'] !== 0 || inside['style'] !== 0) return;
    if (inside['title'] !== 0 && inside['svg'] === 0) seen.title = appended(seen.title, data);
    else {
      if (inside['h1'] !== 0) seen.headings = appended(seen.headings, data);
      if (inside['noscript'] === 0) seen.words += wordsIn(data);
      seen.text = appended(seen.text, data);
    }
  };
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onopentagname(start, end) {
        tag = markup.slice(start, end).toLowerCase();
        if (Object.hasOwn(inside, tag)) inside[tag] = (inside[tag] ?? 0) + 1;
      },
      onopentagend(end) {
        if (tag === 'script') scriptStart = end;
        take(' ');
      },
      onclosetag(start, end) {
        const name = markup.slice(start, end).toLowerCase();
        if (name === 'script' && start - scriptStart > LONG_SCRIPT) seen.hasData = true;
        if (Object.hasOwn(inside, name)) inside[name] = Math.max((inside[name] ?? 0) - 1, 0);
        take(' ');
      },
      onattribname(start, end) {
        attribute = markup.slice(start, end).toLowerCase();
      },
      onattribdata(start, end) {
        if (tag === 'script' && attribute === 'type' && DATA_SCRIPT.test(markup.slice(start, end))) seen.hasData = true;
      },
      ontext: (start, end) => take(markup.slice(start, end)),
      ontextentity: (codepoint) => take(String.fromCodePoint(codepoint)),
      onattribend: ignore,
      onattribentity: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onprocessinginstruction: ignore,
      onselfclosingtag() {
        if (Object.hasOwn(inside, tag)) inside[tag] = Math.max((inside[tag] ?? 0) - 1, 0);
        take(' ');
      },
    },
  );
  for (let at = 0; at < markup.length && seen.words < ENOUGH_WORDS; at += CHUNK) tokenizer.write(markup.slice(at, at + CHUNK));
  tokenizer.end();
  return { ...seen, title: folded(seen.title), headings: folded(seen.headings), text: folded(seen.text) };
}

/** Glances at text without markup, whose first line stands for a heading. */
export function glanceAtText(text: string): Glance {
  const start = text.slice(0, CHUNK);
  return {
    title: '',
    headings: folded(start.trimStart().split('\n', 1)[0] ?? ''),
    text: folded(start),
    words: wordsIn(start),
    hasData: false,
  };
}

function ignore(): void {}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** Text with more of it, as long as there is room. */
function appended(text: string, more: string): string {
  return text.length < CHUNK ? text + more : text;
}

function folded(text: string): string {
  return text.slice(0, CHUNK).replaceAll('’', "'").replace(/\s+/g, ' ').trim().toLowerCase();
}
