// Preformatted text in HTML.

import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { pageOfHtml } from '../../../scrapers/read/html-page.ts';
import type { Page } from '../../../scrapers/read/page.ts';
import { shown } from './shown-page.ts';

const html = (body: string): Page => pageOfHtml(parseDocument(body), 'https://example.org/list');

describe('preformatted text in HTML', () => {
  const PRE = '<pre><code>Name       Country\n<a href="/quill">Quill AS</a>   Norway\nLantern    Malta\n</code></pre>';

  test('is read in its lines, where it stands', () => {
    const page = html(`<h1>List</h1><div>Before${PRE}behind</div>`);
    expect(shown(page)).toEqual([
      'HEADING: List',
      'PARAGRAPH: Before',
      '#Name | #Country',
      'Quill AS | Norway',
      'Lantern | Malta',
      'PARAGRAPH: behind',
    ]);
    const [, before, table, behind] = page.blocks;
    expect([table?.group, behind?.group]).toEqual([before?.group, before?.group]);
    expect(table?.links).toEqual([{ text: 'Quill AS', url: 'https://example.org/quill' }]);
    expect(behind?.offset).toBe((table?.offset ?? 0) + (table?.text.length ?? 0) + 1);
  });

  test('is chrome in chrome', () => {
    expect(html(`<footer>${PRE}</footer>`).blocks.map(({ kind, chrome }) => [kind, chrome])).toEqual([['TABLE', 'FOOTER']]);
  });

  test('keeps its lists apart from those around it', () => {
    const { blocks } = html('<ul><li>a</li></ul><pre>- b\n- c</pre><ul><li>d</li></ul>');
    expect(blocks.map((block) => ('list' in block ? `${block.text}${block.list}` : block.kind))).toEqual(['a1', 'b2', 'c2', 'd3']);
  });

  test('of one line is a block like any other', () => {
    expect(shown(html('<pre><b>Name</b>   Country\n</pre>'))).toEqual(['PARAGRAPH: Name Country']);
  });
});
