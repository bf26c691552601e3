// How the words of a page are laid out: as tables, labels, cards, definitions, Markdown, plain text, with furniture around them.

import type { Content } from './content.ts';
import { chosen } from './dice.ts';
import { type Sent, sentAs } from './encodings.ts';
import type { Look, Shape } from './look.ts';
import { type Row, type Written, written } from './written.ts';
import { WORDS } from './words.ts';

type Markup = (text: Written, look: Look) => string;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\u00ad', '&shy;');
const linked = ({ name, link }: Row): string => `<a href="${escaped(link)}">${escaped(name)}</a>`;
const each = <T>(things: readonly T[], write: (thing: T) => string): string => things.map(write).join('\n');

const LISTS: Readonly<Record<Exclude<Shape, 'MARKDOWN' | 'TEXT'>, Markup>> = {
  TABLE: ({ nameLabel, rows }, { design }) => {
    const heads = [nameLabel, ...(rows[0]?.cells ?? []).map(({ label }) => label)];
    const head = `<tr>${each(heads, (label) => `<th scope="col">${escaped(label)}</th>`)}</tr>`;
    const cell = (value: string): string => (design % 3 === 0 ? `<td>${value}</td>` : `<td class="c"><p>${value}</p></td>`);
    const body = each(rows, (row) => `<tr>${cell(linked(row))}${each(row.cells, ({ value }) => cell(escaped(value)))}</tr>`);
    return design % 2 === 0
      ? `<table>${head}${body}</table>`
      : `<div class="scroll"><table class="t${design}"><thead>${head}</thead><tbody>${body}</tbody></table></div>`;
  },
  LABELS: ({ nameLabel, rows }, { design }) => {
    const lines = (row: Row): readonly string[] => [
      `${escaped(nameLabel)}: ${linked(row)}`,
      ...row.cells.map(({ label, value }) => `${escaped(label)}: ${escaped(value)}`),
    ];
    return design % 2 === 0
      ? each(rows, (row) => `<ul>${each(lines(row), (line) => `<li>${line}</li>`)}</ul>`)
      : each(
          rows,
          (row) => `<div class="entry">\n<ul class="u${design}">${each(lines(row), (line) => `<li><span>${line}</span></li>`)}</ul></div>`,
        );
  },
  CARDS: ({ rows }, { design }) =>
    `<div class="grid g${design}">${each(
      rows,
      (row) =>
        `<div class="card"><h3>${linked(row)}</h3>${each(row.cells, ({ label, value }) => `<p><strong>${escaped(label)}:</strong> ${escaped(value)}</p>`)}</div>`,
    )}</div>`,
  KEY_VALUE: ({ nameLabel, rows }, { design }) =>
    each(rows, (row) => {
      const pairs = [{ label: nameLabel, value: linked(row) }, ...row.cells.map(({ label, value }) => ({ label, value: escaped(value) }))];
      const head = design % 2 === 0 ? 'th' : 'td';
      return `<table class="kv">${each(pairs, ({ label, value }) => `<tr><${head}>${escaped(label)}</${head}><td>${value}</td></tr>`)}</table>`;
    }),
  PROSE: ({ rows }, { design }) =>
    each(rows, (row) => {
      const said = row.cells.map(({ label, value }) => escaped(`${label}: ${value}`)).join('; ');
      return design % 2 === 0
        ? `<p><b>${linked(row)}</b> (${said}).</p>`
        : `<p class="p${design}"><strong>${escaped(row.name)}</strong> (${said}).</p>`;
    }),
  DEFINITIONS: ({ rows }, { design }) =>
    `<dl class="d${design}">${each(rows, (row) => `<dt>${linked(row)}</dt>${each(row.cells, ({ label, value }) => `<dd>${escaped(label)}: ${escaped(value)}</dd>`)}`)}</dl>`,
};

function html(text: Written, look: Look, { language, owner }: Content, list: string): string {
  const { design, campaign, banner, build, dayAtEnd } = look;
  const words = WORDS[language];
  const menu = each(words.menu, (item) => `<li><a href="/${campaign}/${build}">${escaped(item)}</a></li>`);
  const day = text.day === null ? '' : `<p class="updated">${escaped(text.day)}</p>`;
  const sections = each(text.sections, ({ heading, text: said }) => `<h2>${escaped(heading)}</h2>\n<p>${escaped(said)}</p>`);
  const first = text.rests === null ? `<p>${escaped(text.lead)}</p>\n${list}` : `<p>${escaped(text.rests)}</p>`;
  const main = `<h1>${escaped(text.title)}</h1>\n${dayAtEnd ? '' : day}${first}\n${sections}${dayAtEnd ? day : ''}`;
  const around = chosen(['main', 'article', 'div'], design);
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escaped(text.title)} | ${escaped(owner)}</title>
<link rel="stylesheet" href="/site.${build}.css"><script>window.build=${build}</script></head>
<body class="b${design}"><header><nav><ul>${menu}</ul></nav></header>
<${around} class="content">${main}</${around}>
<footer><p>© ${escaped(owner)}</p></footer>
${banner ? `<div id="cookie-banner" class="cookie-consent" role="dialog"><p>${escaped(words.banner)}</p><button>OK</button></div>` : ''}
</body></html>`;
}

function markdown(text: Written, { dayAtEnd, design, build }: Look): string {
  const heads = [text.nameLabel, ...(text.rows[0]?.cells ?? []).map(({ label }) => label)];
  const line = (cells: readonly string[]): string =>
    design % 2 === 0 ? `| ${cells.join(' | ')} |` : `|${cells.map((cell) => ` ${cell.padEnd(20)} `).join('|')}|`;
  const table = [
    line(heads),
    line(heads.map(() => '---')),
    ...text.rows.map((row) => line([`[${row.name}](${row.link})`, ...row.cells.map(({ value }) => value)])),
  ];
  const day = text.day === null ? [] : [text.day, ''];
  const first = text.rests === null ? [text.lead, '', ...table] : [text.rests];
  const sections = text.sections.flatMap(({ heading, text: said }) => [`## ${heading}`, '', said, '']);
  return [`# ${text.title}`, '', ...(dayAtEnd ? [] : day), ...first, '', ...sections, ...(dayAtEnd ? day : []), `<!-- ${build} -->`].join(
    '\n',
  );
}

function plain(text: Written, { dayAtEnd, build }: Look): string {
  const rows = text.rows.flatMap((row) => [
    `${text.nameLabel}: ${row.name}`,
    ...row.cells.map(({ label, value }) => `${label}: ${value}`),
    '',
  ]);
  const day = text.day === null ? [] : [text.day, ''];
  const first = text.rests === null ? [text.lead, '', ...rows] : [text.rests, ''];
  const sections = text.sections.flatMap(({ heading, text: said }, at) => [`${at + 1}. ${heading}`, '', said, '']);
  return [
    text.title,
    '',
    ...(dayAtEnd ? [] : day),
    ...first,
    ...sections,
    ...(dayAtEnd ? day : []),
    ...Array.from({ length: build % 5 }, () => ' '),
  ].join('\n');
}

/** The page as it is sent. */
export function sentPage(content: Content, look: Look): Sent {
  const text = written(content, look);
  const isCentral = content.language === 'hu';
  if (look.shape === 'MARKDOWN') return sentAs(markdown(text, look), look.encoding, { mediaType: 'text/markdown', isCentral });
  if (look.shape === 'TEXT') return sentAs(plain(text, look), look.encoding, { mediaType: 'text/plain', isCentral });
  return sentAs(html(text, look, content, LISTS[look.shape](text, look)), look.encoding, { mediaType: 'text/html', isCentral });
}
