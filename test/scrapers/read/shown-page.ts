// Pages as tests compare them.

import type { Page } from '../../../scrapers/read/page.ts';
import { pageOfText } from '../../../scrapers/read/text-page.ts';

/** A page as lines: rows with bars between their cells, heads with a hash; other blocks by their kind. */
export function shown({ blocks }: Pick<Page, 'blocks'>): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'TABLE'
      ? block.rows.map((row) => row.map(({ text, isHeader }) => (isHeader ? `#${text}` : text).replaceAll('\n', '/')).join(' | '))
      : `${block.kind}: ${block.text}`,
  );
}

/** Lines of plain text as they are read. */
export function shownText(...lines: readonly string[]): readonly string[] {
  return shown(pageOfText(lines.join('\n')));
}
