// The words of a mail as HTML: headings, lists and tables that a screen reader can walk through; styles inline, nothing fetched.

import type { MailBlock, MailWords } from '../../../schema/notice/mail-words-parts.ts';
import { escaped, safeLines } from './safe-text.ts';

const STYLE = {
  body: 'margin:0;padding:24px 16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5',
  main: 'max-width:640px;margin:0 auto',
  h1: 'font-size:22px;line-height:1.3;margin:0 0 16px',
  h2: 'font-size:18px;line-height:1.3;margin:28px 0 8px',
  paragraph: 'margin:0 0 12px',
  strong: 'margin:0 0 12px;padding:10px 14px;border-left:4px solid #0b57d0;background:#f2f6fd;font-weight:bold',
  items: 'margin:0 0 12px;padding-left:28px',
  item: 'margin:0 0 6px',
  table: 'border-collapse:collapse;margin:0 0 12px',
  label: 'text-align:left;vertical-align:top;font-weight:normal;color:#4a4a4a;padding:3px 16px 3px 0',
  value: 'vertical-align:top;padding:3px 0;word-break:break-word',
  quote: 'margin:0 0 12px;padding:4px 14px;border-left:4px solid #8a8a8a;color:#333333',
  code: 'font-family:Consolas,Menlo,monospace;font-size:14px;word-break:break-all',
  link: 'color:#0b57d0',
  closing: 'margin:32px 0 0;padding-top:12px;border-top:1px solid #c4c4c4;font-size:14px;color:#4a4a4a',
} as const;

/** The HTML of a mail. Every word of it is escaped: names and reasons are strangers'. */
export function layOutHtml({ language, subject, heading, sections, closing }: MailWords): string {
  const body = sections.map((section) => {
    const title = section.heading === null ? '' : `<h2 style="${STYLE.h2}">${escaped(section.heading)}</h2>\n`;
    return `${title}${section.blocks.map(blockAsHtml).join('\n')}`;
  });
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(subject)}</title>
</head>
<body style="${STYLE.body}">
<div lang="${language}" style="${STYLE.main}">
<h1 style="${STYLE.h1}">${escaped(heading)}</h1>
${body.join('\n')}
<p style="${STYLE.closing}">${escaped(closing)}</p>
</div>
</body>
</html>
`;
}

function blockAsHtml(block: MailBlock<string>): string {
  switch (block.kind) {
    case 'items': {
      const tag = block.numbered ? 'ol' : 'ul';
      const items = block.items.map((item) => `<li style="${STYLE.item}">${escaped(item)}</li>`);
      return `<${tag} style="${STYLE.items}">\n${items.join('\n')}\n</${tag}>`;
    }
    case 'facts': {
      const rows = block.rows.map(
        ({ label, value }) =>
          `<tr><th scope="row" style="${STYLE.label}">${escaped(label)}</th><td style="${STYLE.value}">${escaped(value)}</td></tr>`,
      );
      return `<table style="${STYLE.table}">\n${rows.join('\n')}\n</table>`;
    }
    case 'quote':
      return `<blockquote dir="auto" style="${STYLE.quote}">${safeLines(block.text).map(escaped).join('<br>')}</blockquote>`;
    case 'code':
      return `<p style="${STYLE.paragraph}"><code style="${STYLE.code}">${escaped(block.text)}</code></p>`;
    case 'link':
      return `<p style="${STYLE.paragraph}">${link(block.label, block.url)}</p>`;
    default:
      return `<p style="${block.kind === 'strong' ? STYLE.strong : STYLE.paragraph}">${escaped(block.text)}</p>`;
  }
}

/** A link only where it leads to a page; anything else is shown as the text it is. */
function link(label: string, url: string): string {
  return /^https?:\/\//iu.test(url)
    ? `<a href="${escaped(url)}" style="${STYLE.link}">${escaped(label)}</a>`
    : `${escaped(label)}: ${escaped(url)}`;
}
