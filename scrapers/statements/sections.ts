// The sections of a page: each heading, and what stands below it as fingerprints, so that two readings can be compared without their texts.

import type { Section } from '../observation.ts';
import type { Block } from '../read/page.ts';
import { furnitureOf, isDateLine, mayBeFurniture } from './furniture.ts';
import { addWords, hexOf, newPrint, type Print } from './print.ts';
import { newReadable, sentencePrinter, sentenceTaker, type WordedSentence } from './taken-sentences.ts';

type Heading = Block & { readonly kind: 'HEADING' };

interface Open {
  readonly heading: Heading | null;
  /** Of the heading. */
  readonly words: string;
  /** The print of the words below the heading. */
  readonly below: Print;
  /** Of the heading, then of the text below it. */
  readonly sentences: string[];
}

const untitled = (): Open => ({ heading: null, words: '', below: newPrint(), sentences: [] });

/** The words of a short text, and its sentences. */
interface Said {
  readonly words: string;
  readonly sentences: string[];
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

  let open = untitled();
  const opened = [open];
  const aside = untitled();
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (!block) break;
    const short = said[at] ?? null;
    if (!isBeside[at] && short !== null && block.kind === 'HEADING') {
      open = { heading: block, words: short.words, below: newPrint(), sentences: short.sentences };
      opened.push(open);
      continue;
    }
    const { below, sentences } = isBeside[at] ? aside : open;
    if (short === null) {
      print(block.text, below, sentences);
      continue;
    }
    addWords(below, short.words);
    for (const sentence of short.sentences) sentences.push(sentence);
  }
  const sections: Section[] = [];
  for (const [index, section] of opened.entries()) {
    if (section.below.words > 0 || hasBelow(opened, index)) sections.push(sectionFrom(section));
    else addWords(aside.below, section.words);
  }
  if (aside.below.words > 0) sections.push({ ...sectionFrom({ ...aside, sentences: [] }), beside: true });
  return sections;
}

/** What sentences say, without those that only date the page. */
function saidIn(taken: readonly WordedSentence[]): Said {
  let words = '';
  const sentences: string[] = [];
  for (const sentence of taken) {
    if (isDateLine(sentence.words)) continue;
    words = words === '' ? sentence.words : `${words} ${sentence.words}`;
    sentences.push(sentence.fingerprint);
  }
  return { words, sentences };
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

function sectionFrom({ heading, below, sentences }: Open): Section {
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
