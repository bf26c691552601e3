// The sections of a page: each heading, and what stands below it as fingerprints, so that two readings can be compared without their texts.

import type { Section } from '../observation.ts';
import type { Block } from '../read/page.ts';
import { furnitureOf, isDateLine, mayBeFurniture } from './furniture.ts';
import { addWords, hexOf, Print } from './print.ts';
import { newReadable, sentencePrinter, sentenceTaker, type WordedSentence } from './taken-sentences.ts';

type Heading = Block & { readonly kind: 'HEADING' };

/** A section while it is read. It is an instance, as is what is said in short texts, for the reason that blocks are: see placed-block.ts. */
class Open {
  readonly heading: Heading | null;
  /** Of the heading. */
  readonly words: string;
  /** Where its sentences begin among those of the page: its heading's, then those below it. */
  readonly from: number;
  /** The print of the words below the heading. */
  readonly below = new Print();

  constructor(heading: Heading | null, words: string, from: number) {
    this.heading = heading;
    this.words = words;
    this.from = from;
  }
}

/** The words of a short text, and its sentences. */
class Said {
  readonly words: string;
  readonly sentences: readonly string[];

  constructor(words: string, sentences: readonly string[]) {
    this.words = words;
    this.sentences = sentences;
  }
}

/**
 * The sections of a page in its order. What stands before the first heading is one without a heading. Navigation, banners and the
 * like, tables of contents, and headings with nothing below them make one last section that is `beside` the text.
 */
export function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  const left = newReadable();
  const [take, print] = [sentenceTaker(left), sentencePrinter(left, isDateLine)];
  const said = blocks.map((block) => (mayBeFurniture(block) ? saidIn(take(block.text)) : null));
  const isBeside = furnitureOf(
    blocks,
    said.map((short) => short?.words ?? null),
  );

  const sentences: string[] = [];
  let open = new Open(null, '', 0);
  const opened = [open];
  const aside = new Open(null, '', 0);
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (!block) break;
    const short = said[at] ?? null;
    const isAside = isBeside[at] === true;
    if (!isAside && short !== null && block.kind === 'HEADING') {
      open = new Open(block, short.words, sentences.length);
      opened.push(open);
    } else if (short !== null) addWords(isAside ? aside.below : open.below, short.words);
    else print(block.text, isAside ? aside.below : open.below, isAside ? null : sentences);
    if (!isAside && short !== null) for (const sentence of short.sentences) sentences.push(sentence);
  }
  const sections: Section[] = [];
  for (const [index, section] of opened.entries()) {
    const own = sentences.slice(section.from, opened[index + 1]?.from);
    if (section.below.words > 0 || hasBelow(opened, index)) sections.push(sectionFrom(section, own));
    else addWords(aside.below, section.words);
  }
  if (aside.below.words > 0) sections.push({ ...sectionFrom(aside, []), beside: true });
  return sections;
}

/** What sentences say, without those that only date the page. */
function saidIn(taken: readonly WordedSentence[]): Said {
  const own = taken.filter(({ words }) => !isDateLine(words));
  return new Said(
    own.map(({ words }) => words).join(' '),
    own.map(({ fingerprint }) => fingerprint),
  );
}

/** Whether a heading has a section of a lower level right below it that says something. */
function hasBelow(opened: readonly Open[], index: number): boolean {
  const level = opened[index]?.heading?.level ?? 0;
  if (level === 0) return false;
  for (let at = index + 1; at < opened.length; at += 1) {
    const below = opened[at];
    if (!below?.heading || below.heading.level <= level) return false;
    if (below.below.words > 0) return true;
  }
  return false;
}

function sectionFrom({ heading, below }: Open, sentences: readonly string[]): Section {
  return {
    heading: heading?.text ?? null,
    level: heading?.level ?? 0,
    words: below.words,
    fingerprint: hexOf(below),
    sentences,
    beside: false,
    offset: heading?.offset ?? 0,
  };
}
