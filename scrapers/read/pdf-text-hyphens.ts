// Words that were broken at the end of a line, whole again: the rest of the word moves up to where it began.

import type { PdfLine } from './pdf-text.ts';

const LONGEST_WORD = 100;
const BROKEN = /(\p{L}+(?:-\p{L}+)*)[-\u00ad\u2010]$/u;
const REST = /^(\p{Ll}[\p{L}]*(?:-\p{L}+)*)(\S*)\s*/u;

/** The pages with their words mended. A hyphen stays where the document writes the word so elsewhere, such as `sub-processor`. */
export function withWordsMended(pages: readonly (readonly PdfLine[])[]): readonly (readonly PdfLine[])[] {
  const words = new Set(pages.flat().flatMap(({ text }) => text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []));
  return pages.map((lines) => {
    const mended: PdfLine[] = [];
    for (const line of lines) {
      const before = mended.at(-1);
      const joined = before === undefined ? null : joinedLines(before, line, words);
      if (joined === null) mended.push(line);
      else mended.splice(-1, 1, ...joined);
    }
    return mended;
  });
}

/** Two lines, the word between them whole: one line when nothing else stood on the second. Null when no word goes on. */
function joinedLines(first: PdfLine, second: PdfLine, words: ReadonlySet<string>): readonly PdfLine[] | null {
  const start = BROKEN.exec(first.text.slice(-LONGEST_WORD))?.[1];
  const rest = REST.exec(second.text);
  const isTable = first.text.includes('\t') || second.text.includes('\t');
  if (start === undefined || rest === null || isTable || first.fontSize !== second.fontSize) return null;
  const [taken, end = '', marks = ''] = rest;
  const isSoft = first.text.endsWith('\u00ad');
  const keepsHyphen = !isSoft && !words.has(`${start}${end}`.toLowerCase()) && words.has(`${start}-${end}`.toLowerCase());
  const whole = { ...first, text: `${first.text.slice(0, -1)}${keepsHyphen ? '-' : ''}${end}${marks}` };
  const left = second.text.slice(taken.length);
  return left === '' ? [whole] : [whole, { ...second, text: left }];
}
