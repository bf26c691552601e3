// Pages of any size for measuring speed and memory: a table of recipients and long legal text, the same for the same number.

const SENTENCES = [
  'Personal data are kept for as long as the purpose lasts for which they were collected, and then erased.',
  'Whoever works on our behalf is bound by contract to secrecy, to security and to erasure at the end.',
  'A request for access is answered within one month; it costs nothing unless it is made again and again.',
  'Transfers to recipients outside the European Economic Area rest on the Standard Contractual Clauses of 2021.',
  'Logs hold the address, the time and the page that was asked for, and are overwritten after thirty days.',
  'You may object at any time to processing that rests on a legitimate interest of ours.',
  'This notice was last changed when the list of recipients above was changed.',
] as const;

const COUNTRIES = ['Germany', 'United States', 'Ireland', 'Norway', 'Canada', 'Japan', 'Hungary', 'United Kingdom'] as const;
const FORMS = ['GmbH', 'Inc.', 'Limited', 'AS', 'Corp.', 'K.K.', 'Kft.', 'Ltd'] as const;
const STEMS = ['Lumen', 'Quarry', 'Fjord', 'Harbour', 'Meadow', 'Copper', 'Saltmarsh', 'Willow', 'Granite', 'Ember', 'Juniper'] as const;
const TAILS = ['stack', 'stone', 'mail', 'line', 'works', 'field', 'desk', 'path', 'gate'] as const;
const PURPOSES = ['Hosting', 'Support tickets', 'E-mail delivery', 'Usage statistics', 'Payments', 'Backups'] as const;

function at<T>(list: readonly [T, ...T[]], index: number): T {
  return list[index % list.length] ?? list[0];
}

function row(number: number): string {
  const name = `${at(STEMS, number)}${at(TAILS, number * 5 + Math.floor(number / 9))} ${number} ${at(FORMS, number)}`;
  const site = `https://recipient-${number}.example/privacy`;
  return `<tr><td><a href="${site}">${name}</a></td><td>${at(PURPOSES, number)}</td><td>${at(COUNTRIES, number)}</td><td>SCCs</td></tr>\n`;
}

function section(number: number): string {
  const text = [0, 1, 2, 3, 4].map((step) => at(SENTENCES, number * 3 + step)).join(' ');
  return `<h3 id="s${number}">${number}. Clause</h3>\n<p>${text} See <a href="/terms#${number}">clause ${number}</a>.</p>\n<ul><li>${at(SENTENCES, number)}</li><li><strong>Note:</strong> ${at(SENTENCES, number + 1)}</li></ul>\n`;
}

/**
 * One page in UTF-8 of about the size asked for, never smaller. A different number gives other recipients and another order of
 * clauses, so that nothing remembered from one page answers for the next.
 */
export function generatedPage(number: number, size: number, recipients: number): Uint8Array {
  const rows = Array.from({ length: recipients }, (_, index) => row(number * 31 + index)).join('');
  const head = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Sub-processors</title></head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/pricing">Pricing</a></li></ul></nav><main><h1>Sub-processors</h1><table><thead><tr><th>Name</th><th>Purpose</th><th>Location</th><th>Transfer mechanism</th></tr></thead><tbody>${rows}</tbody></table>`;
  const tail = '</main><footer><p>All rights reserved.</p></footer></body></html>';
  const sections: string[] = [];
  for (let length = head.length + tail.length, clause = number; length < size; clause += 1) {
    const text = section(clause);
    sections.push(text);
    length += text.length;
  }
  return new TextEncoder().encode(`${head}${sections.join('')}${tail}`);
}
