// The words of a mail as plain text, in lines that every program and every printer shows whole.

import type { MailBlock, MailWords } from '../../../schema/notice/mail-words-parts.ts';
import { oneLine, safeLines } from './safe-text.ts';

const WIDTH = 76;

/** The plain text of a mail. Addresses and hashes are never broken, so that they can be clicked and copied. */
export function layOutText({ heading, sections, closing }: MailWords): string {
  const parts = [
    underlined(oneLine(heading), '='),
    ...sections.flatMap((section) => [
      ...(section.heading === null ? [] : [underlined(oneLine(section.heading), '-')]),
      ...section.blocks.map(blockAsText),
    ]),
    // The line before it is how mail programs tell a foot from the text.
    `-- \n${wrapped(oneLine(closing))}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function blockAsText(block: MailBlock<string>): string {
  switch (block.kind) {
    case 'items':
      return block.items
        .map((item, index) => {
          const mark = block.numbered ? `${index + 1}. ` : '- ';
          return wrapped(oneLine(item), mark, ' '.repeat(mark.length));
        })
        .join('\n');
    case 'facts':
      return block.rows.map(({ label, value }) => wrapped(`${oneLine(label)}: ${oneLine(value)}`, '', '  ')).join('\n');
    case 'quote':
      return safeLines(block.text)
        .map((line) => wrapped(line, '> ', '> '))
        .join('\n');
    case 'code':
      return `    ${oneLine(block.text)}`;
    case 'link':
      return `${oneLine(block.label)}:\n${oneLine(block.url)}`;
    default:
      return wrapped(oneLine(block.text));
  }
}

function underlined(heading: string, rule: '=' | '-'): string {
  const lines = wrapped(heading);
  return `${lines}\n${rule.repeat(Math.max(...lines.split('\n').map(({ length }) => length)))}`;
}

/** Breaks at spaces only; a word longer than a line has a line to itself. */
function wrapped(text: string, first = '', rest = ''): string {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = rest;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].map((one) => one.trimEnd()).join('\n');
}
