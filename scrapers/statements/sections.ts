// The sections of a page: each heading, and what stands below it as fingerprints, so that two readings can be compared without their texts.

import type { Section } from '../observation.ts';
import type { Block } from '../read/page.ts';
import { fingerprintOf, sentenceTaker } from './fingerprint.ts';
import { furnitureOf } from './furniture.ts';

interface Open {
  readonly heading: { readonly level: number; readonly text: string; readonly words: string; readonly sentences: readonly string[] } | null;
  readonly offset: number;
  readonly words: string[];
  readonly sentences: string[];
}

/**
 * The sections of a page in its order. What stands before the first heading is one without a heading. Navigation, banners and the
 * like, tables of contents, and headings with nothing below them make one last section that is `beside` the text.
 */
export function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  const opened: Open[] = [];
  const beside: string[] = [];
  let open: Open = { heading: null, offset: 0, words: [], sentences: [] };
  opened.push(open);
  const take = sentenceTaker();
  const said = blocks.map(({ text }) => take(text));
  const words = said.map((sentences) => sentences.map((sentence) => sentence.words).join(' '));
  const isBeside = furnitureOf(blocks, words);
  for (const [at, block] of blocks.entries()) {
    const [own = '', sentences = []] = [words[at], said[at]?.map(({ fingerprint }) => fingerprint)];
    if (isBeside[at]) {
      if (own !== '') beside.push(own);
    } else if (block.kind === 'HEADING') {
      open = { heading: { level: block.level, text: block.text, words: own, sentences }, offset: block.offset, words: [], sentences: [] };
      opened.push(open);
    } else {
      open.words.push(own);
      for (const sentence of sentences) open.sentences.push(sentence);
    }
  }
  const sections = opened.flatMap((section, index): readonly Section[] => {
    if (section.words.length === 0 && !hasBelow(opened, index)) {
      if (section.heading) beside.push(section.heading.words);
      return [];
    }
    return [sectionFrom(section)];
  });
  return beside.length === 0 ? sections : [...sections, sectionBeside(beside)];
}

/** Whether a heading has a section of a lower level right below it that says something. */
function hasBelow(opened: readonly Open[], index: number): boolean {
  const level = opened[index]?.heading?.level ?? 0;
  if (level === 0) return false;
  for (const { heading, words } of opened.slice(index + 1)) {
    if (heading === null || heading.level <= level) return false;
    if (words.length > 0) return true;
  }
  return false;
}

function countOf(words: string): number {
  let count = words === '' ? 0 : 1;
  for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) count += 1;
  return count;
}

function sectionFrom({ heading, offset, words, sentences }: Open): Section {
  const text = words.join(' ').trim();
  return {
    heading: heading?.text ?? null,
    level: heading?.level ?? 0,
    words: countOf(text),
    fingerprint: fingerprintOf(text),
    sentences: [...(heading?.sentences ?? []), ...sentences],
    beside: false,
    offset,
  };
}

function sectionBeside(words: readonly string[]): Section {
  const text = words.join(' ');
  return { heading: null, level: 0, words: countOf(text), fingerprint: fingerprintOf(text), sentences: [], beside: true, offset: 0 };
}
