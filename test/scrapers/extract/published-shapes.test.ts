// How sites publish lists: one small page for each habit of theirs, and who is on it.

import { describe, expect, test } from 'vitest';
import { extract } from '../../../scrapers/extract/extract.ts';
import type { ObservedEntry } from '../../../scrapers/observation.ts';
import { readPage } from '../../../scrapers/read/read-page.ts';

async function entriesOf(text: string, mediaType = 'text/html'): Promise<readonly ObservedEntry[]> {
  const page = mediaType === 'text/html' ? `<html><body><main>${text}</main></body></html>` : text;
  const read = await readPage(new TextEncoder().encode(page), { name: null, mediaType, charset: null, url: null });
  if (read.kind !== 'PAGE') throw new Error('the page is one');
  return extract(read.page).entries;
}

const briefly = ({ name, countries, mechanism }: ObservedEntry): string =>
  [name, countries.join('+'), mechanism?.grounds.map(({ code }) => code).join('+') ?? ''].join(' | ');

const list = '<h1>Sub-processors</h1>';
const table = (heads: readonly string[], ...rows: readonly (readonly string[])[]): string =>
  `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

describe('who is on the page, where, and on which ground', () => {
  test.each<[habit: string, html: string, expected: readonly string[]]>([
    [
      'flags behind names',
      `${list}<h3>Larch Hosting SE 🇩🇪 🇳🇱</h3><p>Servers in two places.</p><h3>Osier Mail Inc. 🇺🇸</h3><p>Newsletters.</p>`,
      ['Larch Hosting SE | DE+NL | ', 'Osier Mail Inc. | US | '],
    ],
    [
      'rows that head a group',
      list +
        table(
          ['Company', 'Role', 'Location'],
          ['Core', '', ''],
          ['Larch Hosting LLC', 'Servers', 'Norway'],
          ['Extras', '', ''],
          ['Osier Mail Inc.', 'Mail', 'USA'],
        ),
      ['Larch Hosting LLC | NO | ', 'Osier Mail Inc. | US | '],
    ],
    [
      'a column that says who is one no more, or not yet',
      list +
        table(
          ['Company', 'Country', 'Status'],
          ['Larch GmbH', 'Germany', 'Active'],
          ['Osier GmbH', 'Germany', 'Retired'],
          ['Rowan GmbH', 'Germany', 'Planned'],
        ),
      ['Larch GmbH | DE | '],
    ],
    [
      'brackets that say so',
      list +
        table(
          ['Firma', 'Land'],
          ['Larch GmbH', 'Österreich'],
          ['Osier GmbH (beendet zum 31.12.2025)', 'Österreich'],
          ['Rowan GmbH (geplant ab 2027)', 'Österreich'],
        ),
      ['Larch GmbH | AT | '],
    ],
    [
      'a column that asks who is one',
      list + table(['Legal name', 'Sub-processor?', 'Country'], ['Larch Ltd', 'Yes', 'Malta'], ['Osier Ltd', 'No', 'Malta']),
      ['Larch Ltd | MT | '],
    ],
    [
      'the ground in brackets behind the country',
      list +
        table(
          ['Company', 'Purpose', 'Country'],
          ['Larch Inc.', 'Mail', 'USA (Standard Contractual Clauses)'],
          ['Osier Ltd', 'Chat', 'United Kingdom (adequacy decision)'],
        ),
      ['Larch Inc. | US | SCC_COMMISSION', 'Osier Ltd | GB | ADEQUACY_DECISION'],
    ],
    [
      'a heading that names the region does not stand in for the country',
      `${list}<h2>US region</h2>${table(['Company', 'Service', 'Country'], ['Larch ApS', 'Mail', 'Denmark'], ['Osier Corp.', 'Servers', 'United States'])}`,
      ['Larch ApS | DK | ', 'Osier Corp. | US | '],
    ],
    [
      'states and towns alone',
      list + table(['Company', 'Location'], ['Larch Inc.', 'Utah'], ['Osier Pty Ltd', 'New South Wales'], ['Rowan AG', 'Basel']),
      ['Larch Inc. | US | ', 'Osier Pty Ltd | AU | ', 'Rowan AG | CH | '],
    ],
    [
      'the brand as a heading, the legal person in a line below',
      `${list}<h3>Larch</h3><p>Legal entity: Larch Systems Inc.</p><p>Data location: Oregon, USA</p><h3>Osier</h3><p>Legal entity: Osier Storage Oü</p><p>Data location: Estonia</p>`,
      ['Larch Systems Inc. | US | ', 'Osier Storage Oü | EE | '],
    ],
    [
      'the legal person in brackets behind the brand',
      `${list}<ul><li>Larch (Larch Networks, Inc.) - caching (United States, SCCs apply)</li><li>Osier Mail UAB - receipts (Lithuania)</li></ul>`,
      ['Larch (Larch Networks, Inc.) | US | SCC_COMMISSION', 'Osier Mail UAB | LT | '],
    ],
    [
      'what it is for, then who it is',
      `${list}<ul><li>Hosting: Larch SAS, 20 rue des Tilleuls, 87000 Limoges, France</li><li>Newsletter: Osier LLC, Phoenix, Arizona (United States)</li></ul>`,
      ['Larch SAS | FR | ', 'Osier LLC | US | '],
    ],
    [
      'labels and values that only the layout keeps apart',
      `${list}<div><div><p>Larch Inc.</p><div><span>Purpose</span><span>Hosting</span></div><div><span>Location</span><span>Canada</span></div></div><div><p>Osier Ltd</p><div><span>Purpose</span><span>Mail</span></div><div><span>Location</span><span>Ireland</span></div></div></div>`,
      ['Larch Inc. | CA | ', 'Osier Ltd | IE | '],
    ],
    [
      'the list again for narrow screens',
      `${list}${[1, 2]
        .map(
          () =>
            `<div>${['Larch GmbH|Berlin, Germany', 'Osier Ltd|Ireland', 'Rowan Inc.|Canada']
              .map(
                (one) =>
                  `<div>${one
                    .split('|')
                    .map((text) => `<p>${text}</p>`)
                    .join('')}</div>`,
              )
              .join('')}</div>`,
        )
        .join('')}`,
      ['Larch GmbH | DE | ', 'Osier Ltd | IE | ', 'Rowan Inc. | CA | '],
    ],
    [
      'cards of plans, and cards of those to come',
      `${list}<div>${['Larch GmbH|Germany', 'Osier GmbH|Austria'].map((one) => `<div><h3>${one.split('|')[0]}</h3><p>${one.split('|')[1]}</p></div>`).join('')}<h2>Coming soon</h2><div><h3>Rowan GmbH</h3><p>Germany</p></div></div><div><div><h3>Starter</h3><p>€19</p></div><div><h3>Growth</h3><p>€59</p></div></div>`,
      ['Larch GmbH | DE | ', 'Osier GmbH | AT | '],
    ],
    [
      'a page laid out in a table',
      `<table><tr><td>Menu<br>Our sponsors<br>Garage Rasch GmbH</td><td><h2>Privacy</h2><p>Some words.</p><h3>Who processes data for us?</h3><ul><li>Larch Software GmbH (Germany) – members</li><li>Osier Webspace OHG (Germany) – website</li></ul></td></tr></table>`,
      ['Larch Software GmbH | DE | ', 'Osier Webspace OHG | DE | '],
    ],
    [
      'data streamed to scripts piece by piece',
      `<script>self.__next_f.push([1,"5:{\\"subprocessors\\":[{\\"name\\":\\"Larch Hosting LLC\\",\\"purpose\\":\\"Cloud\\",\\"locations\\":[\\"US\\"],\\"status\\":\\"active\\"},{\\"na"])</script><script>self.__next_f.push([1,"me\\":\\"Osier Search GmbH\\",\\"purpose\\":\\"Search\\",\\"locations\\":[\\"DE\\"],\\"status\\":\\"active\\"},{\\"name\\":\\"Rowan Inc.\\",\\"purpose\\":\\"Figures\\",\\"locations\\":[\\"US\\"],\\"status\\":\\"archived\\"}]}\\n"])</script>`,
      ['Larch Hosting LLC | US | ', 'Osier Search GmbH | DE | '],
    ],
    [
      'data in which objects say by number where their values stand',
      `<script type="application/json">[{"items":1},[2,6],{"name":3,"purpose":4,"country":5},"Larch Hosting Kft.","Servers","Hungary",{"name":7,"purpose":8,"country":9},"Osier Post AB","Letters","Sweden"]</script>`,
      ['Larch Hosting Kft. | HU | ', 'Osier Post AB | SE | '],
    ],
    [
      'rows in an attribute',
      `${list}<x-table data-rows='[{"name":"Larch SARL","purpose":"Hosting","country":"France"},{"name":"Osier Docs, Inc.","purpose":"PDF files","country":"United States"}]'></x-table>`,
      ['Larch SARL | FR | ', 'Osier Docs, Inc. | US | '],
    ],
  ])('%s', async (_, html, expected) => {
    expect((await entriesOf(html)).map(briefly)).toEqual(expected);
  });
});

describe('Markdown', () => {
  test('tags of site builders, links by reference and marks of footnotes are no part of names', async () => {
    const text = [
      '# Sub-processors',
      '',
      '{% tabs %} {% tab title="Cloud" %}',
      '',
      '| Company | Purpose | Country |',
      '| --- | --- | --- |',
      '| [Larch Databases AS][larch] | Databases | Norway |',
      '| Osier Compute LLC | Servers | US[^1] |',
      '{% endtab %}',
      '',
      '[^1]: Virginia.',
      '[larch]: https://larch.example/legal "Larch"',
    ].join('\n');
    expect((await entriesOf(text, 'text/markdown')).map(briefly)).toEqual(['Larch Databases AS | NO | ', 'Osier Compute LLC | US | ']);
  });
});
