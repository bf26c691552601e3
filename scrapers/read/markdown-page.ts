// Markdown as a page: front matter apart, what belongs to a page's scripts left out, the rest by way of HTML.

import MarkdownIt from 'markdown-it';
import { pageOfHtml } from './html-page.ts';
import { type Page } from './page.ts';
import { parseHtml } from './parse-html.ts';
import { pageOfText } from './text-page.ts';

const markdown = new MarkdownIt({ html: true, linkify: false, maxNesting: 30 });
/** Longer text is no page that somebody wrote; it is read line by line, as is what makes more markup than is worth parsing. */
const MOST = 300_000;

/** Reads Markdown, also MDX. */
export function pageOfMarkdown(text: string, address: string | null): Page {
  if (text.length > MOST) return pageOfText(text);
  const { fields, body } = withoutFrontMatter(text);
  const tree = parseHtml(markdown.render(withoutTags(withoutScripts(body))));
  if (tree === null) return pageOfText(text);
  const page = pageOfHtml(tree, address);
  const metaDates = fields.filter(({ name }) => /date|updated|effective|publish|modified/i.test(name));
  return { ...page, title: fields.find(({ name }) => name === 'title')?.value ?? page.title, metaDates };
}

interface Field {
  readonly name: string;
  readonly value: string;
}

const fence = /^---[ \t]*\r?\n/;
const fieldLine = /^([A-Za-z][\w-]{0,40}):[ \t]+(.{1,500})$/;

function withoutFrontMatter(text: string): { readonly fields: readonly Field[]; readonly body: string } {
  const begin = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const end = fence.test(begin) ? begin.search(/\n---[ \t]*(?:\r?\n|$)/) : -1;
  if (end === -1) return { fields: [], body: begin };
  const fields = begin
    .slice(0, end)
    .split(/\r?\n/)
    .flatMap((line) => {
      const match = fieldLine.exec(line);
      return match ? [{ name: match[1] ?? '', value: (match[2] ?? '').trim().replaceAll(/^['"]|['"]$/g, '') }] : [];
    });
  return { fields, body: begin.slice(end).replace(/^\n---[ \t]*/, '') };
}

const templateTag = /\{%[^%\n]{0,200}%\}/g;
const footnoteMark = /\[\^[^\]\s]{1,20}\](?!:)/g;

/** Without the tags of site builders, and the marks of footnotes; what defines a link begins a paragraph of its own. */
function withoutTags(body: string): string {
  return body
    .replaceAll(templateTag, '')
    .replaceAll(footnoteMark, '')
    .replaceAll(/(?<=\S[ \t]*)\n(?=\[[^\]\n]{1,60}\]:[ \t])/g, '\n\n');
}

/** Without the lines that only a program reads: `import`, `export` and what they open, up to where it closes. */
function withoutScripts(body: string): string {
  const kept: string[] = [];
  let depth = 0;
  let isFenced = false;
  for (const line of body.split('\n')) {
    if (line.startsWith('```')) isFenced = !isFenced;
    const begins = depth === 0 && !isFenced && /^(?:import\s.{0,200}(?:from|['"])|export\s+(?:const|default|let|function)\b)/.test(line);
    if (!begins && depth === 0) {
      kept.push(line);
      continue;
    }
    for (const char of line) {
      if (char === '{' || char === '(' || char === '[') depth += 1;
      if (char === '}' || char === ')' || char === ']') depth -= 1;
    }
    depth = Math.max(0, depth);
    kept.push('');
  }
  return kept.join('\n');
}
