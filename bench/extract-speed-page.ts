// Pages of 250 kB for measuring speed and memory, the same for the same number: as a site publishes it, a long table, running text.

const SENTENCES = [
  'Personal data are kept for as long as the purpose lasts for which they were collected, and then erased.',
  'Whoever works on our behalf is bound by contract to secrecy, to security and to erasure at the end.',
  'A request for access is answered within one month; it costs nothing unless it is made again and again.',
  'Logs hold the address, the time and the page that was asked for, and are overwritten after thirty days.',
  'You may object at any time to processing that rests on a legitimate interest of ours.',
  'This notice was last changed when the list of recipients above was changed.',
  'Where you have given consent you may withdraw it, which leaves untouched what was done before.',
  'We ask for no more than we need, and tell you at the time what for.',
] as const;
/** A text says this a few times, not in every paragraph. */
const TRANSFER = 'Transfers to recipients outside the European Economic Area rest on the Standard Contractual Clauses of 2021.';
const TRANSFERS_EVERY = 12;

const HEADINGS = [
  'Data we collect',
  'How long data are kept',
  'Your rights',
  'Security',
  'Children',
  'Changes to this notice',
  'How to reach us',
];
/** More recipients than a page has: no two pages name the same. */
const APART = 10_000;

const COUNTRIES = ['Germany', 'United States', 'Ireland', 'Norway', 'Canada', 'Japan', 'Hungary', 'United Kingdom'];
const FORMS = ['GmbH', 'Inc.', 'Limited', 'AS', 'Corp.', 'K.K.', 'Kft.', 'Ltd'];
const STEMS = ['Lumen', 'Quarry', 'Fjord', 'Harbour', 'Meadow', 'Copper', 'Saltmarsh', 'Willow', 'Granite', 'Ember', 'Juniper'];
const TAILS = ['stack', 'stone', 'mail', 'line', 'works', 'field', 'desk', 'path', 'gate'];
const SYLLABLES = [
  'ba',
  'di',
  'fo',
  'ga',
  'ho',
  'ka',
  'li',
  'mo',
  'na',
  'pe',
  'ra',
  'si',
  'to',
  'vu',
  'wa',
  'xe',
  'yo',
  'za',
  'bre',
  'cla',
];
const PURPOSES = ['Hosting', 'Support tickets', 'E-mail delivery', 'Usage statistics', 'Payments', 'Backups'];
const CLASSES = 'flex items-center gap-4 rounded-lg px-6 py-3 text-sm font-medium text-gray-700 hover:bg-gray-50 md:px-8 lg:text-base';
const ICON = `<svg class="h-5 w-5" viewBox="0 0 24 24" fill="none" aria-hidden="true"><path stroke-linecap="round" d="${'M12 4.5v15m7.5-7.5h-15 '.repeat(9)}"></path></svg>`;

function at(list: readonly string[], index: number): string {
  return list[index % list.length] ?? '';
}

/** A word for a number, as companies call themselves: another number, another word. */
function called(number: number): string {
  let word = '';
  for (let rest = number + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += at(SYLLABLES, rest % SYLLABLES.length);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function row(number: number): string {
  const name = `${at(STEMS, number)}${at(TAILS, number * 5 + Math.floor(number / 9))} ${called(number)} ${at(FORMS, number)}`;
  const site = `https://recipient-${number}.example/privacy`;
  return `<tr><td><a href="${site}">${name}</a></td><td>${at(PURPOSES, number)}</td><td>${at(COUNTRIES, number)}</td><td>SCCs</td></tr>\n`;
}

function table(number: number, recipients: number): string {
  const rows = Array.from({ length: recipients }, (_, index) => row(number * APART + index)).join('');
  return `<h2>Sub-processors</h2><table><thead><tr><th>Name</th><th>Purpose</th><th>Location</th><th>Transfer mechanism</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function section(number: number): string {
  const text = [0, 1, 2, 3, 4].map((step) => at(SENTENCES, number * 3 + step)).join(' ');
  const transfer = number % TRANSFERS_EVERY === 0 ? ` ${TRANSFER}` : '';
  return `<h2 id="s${number}">${number}. ${at(HEADINGS, number)}</h2>\n<p>${text}${transfer} See <a href="/terms#${number}">clause ${number}</a>.</p>\n<ul><li>${at(SENTENCES, number)}</li><li><strong>Note:</strong> ${at(SENTENCES, number + 1)}</li></ul>\n`;
}

const CARDS = 4;

/** A section as site builders wrap it. */
function wrapped(number: number): string {
  const cards = Array.from(
    { length: CARDS },
    (_, card) =>
      `<div class="${CLASSES}" data-block="${number}-${card}"><div class="${CLASSES}"><span class="${CLASSES}">${ICON}</span><a class="${CLASSES}" href="/more/${number}/${card}">Read on</a></div></div>`,
  );
  return `<section class="${CLASSES}"><div class="${CLASSES}"><div class="${CLASSES}">${section(number)}</div></div><div class="${CLASSES}">${cards.join('')}</div></section>`;
}

function menu(entries: number): string {
  const items = Array.from(
    { length: entries },
    (_, index) => `<li class="${CLASSES}"><a class="${CLASSES}" href="/p/${index}">${ICON}<span>Page ${index}</span></a></li>`,
  );
  return `<ul class="${CLASSES}">${items.join('')}</ul>`;
}

function page(head: string, body: string, more: (number: number) => string, number: number, size: number): Uint8Array {
  const begin = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Privacy notice</title>${head}</head><body>${body}`;
  const end = '</main><footer><p>All rights reserved.</p></footer></body></html>';
  const parts: string[] = [];
  for (let length = begin.length + end.length, next = number; length < size; next += 1) {
    const part = more(next);
    parts.push(part);
    length += part.length;
  }
  return new TextEncoder().encode(`${begin}${parts.join('')}${end}`);
}

/** What can be asked for: how a site publishes it (a tenth is text, as of real pages of that size), all one table, nearly all running text. */
export const SHAPES = ['site', 'table', 'text'] as const;
export type Shape = (typeof SHAPES)[number];

/**
 * One page in UTF-8 of about the size asked for, never smaller. A different number gives other recipients and another order of
 * clauses, so that nothing remembered from one page answers for the next.
 */
export function generatedPage(shape: Shape, number: number, size: number): Uint8Array {
  const recipients = Math.max(1, Math.floor(size / 6_000));
  if (shape === 'table') return page('', `<main><h1>Privacy notice</h1>${table(number, Math.floor(size / 195))}`, section, number, size);
  if (shape === 'text') return page('', `<main><h1>Privacy notice</h1>${table(number, recipients)}`, section, number, size);
  const style = `<style>${`.c${number}{display:flex;margin:0 auto;padding:1rem 2rem}\n`.repeat(Math.floor(size / 500))}</style>`;
  const script = `<script id="state" type="application/json">${JSON.stringify({ page: { number, blocks: Array.from({ length: Math.floor(size / 600) }, (_, id) => ({ id, kind: 'block', visible: true })) } })}</script>`;
  const nav = `<header><nav class="${CLASSES}">${menu(Math.floor(size / 5_000))}</nav></header>`;
  return page(
    `${style}${script}`,
    `${nav}<main class="${CLASSES}"><h1>Privacy notice</h1>${table(number, recipients)}`,
    wrapped,
    number,
    size,
  );
}
