// Recipients that a document names in running text: who they are, where, and on which ground, and who is none.

import { describe, expect, test } from 'vitest';
import { extract } from '../../../scrapers/extract/extract.ts';
import { readPage } from '../../../scrapers/read/read-page.ts';

async function read(text: string, mediaType: string): Promise<readonly string[]> {
  const outcome = await readPage(new TextEncoder().encode(text), { name: null, mediaType, charset: 'utf-8', url: null });
  if (outcome.kind !== 'PAGE') throw new Error(outcome.kind);
  return extract(outcome.page).entries.map(({ name, countries, mechanism }) =>
    [name, countries.join('+'), mechanism?.grounds.map(({ code }) => code).join('+') ?? ''].join(' | ').replace(/[ |]+$/, ''),
  );
}

const html = (body: string): string => `<title>Privacy – Example Shop</title><h1>Privacy policy</h1>${body}`;

/** [what, paragraphs, entries as `name | countries | grounds`] */
const DOCUMENTS: readonly (readonly [what: string, body: string, entries: readonly string[]])[] = [
  [
    'several in one paragraph, each with its own place',
    `<p>Lessons run on a board built by <b>Chalk Example Limited</b>, a company in Galway, Ireland. Recordings sit with Nordic Example AS (Oslo, Norway).
     Parents pay through Ledger Example, Inc., which is based in New York and appears on the Data Privacy Framework list.</p>`,
    ['Chalk Example Limited | IE', 'Nordic Example AS | NO', 'Ledger Example, Inc. | US | ADEQUACY_DECISION'],
  ],
  [
    'a section for each tool, the provider in a sentence, the address broken into lines',
    `<h2>Hosting: Beispielserver</h2><p>Der Anbieter ist die Beispielserver GmbH,<br>Uferweg 40,<br>78462 Konstanz.</p>
     <h2>Karten</h2><p>Der Dienst wird von der Karten Beispiel LLC, 500 Alder Street, Portland, OR 97205, USA, angeboten. Das Unternehmen ist nach dem Data Privacy Framework zertifiziert.</p>`,
    ['Beispielserver GmbH | DE', 'Karten Beispiel LLC | US | ADEQUACY_DECISION'],
  ],
  [
    'the place in the next sentence, by its nation, and by form and postcode',
    `<p>Die Anzahlung zieht die Münz Beispiel AG ein. Sie sitzt in Vaduz im Fürstentum Liechtenstein.
     Bewertungen sammelt die österreichische Stimmen Beispiel GmbH. Karten druckt die Druck Beispiel GmbH, Am Markt 3, 56727 Beispielort.</p>`,
    ['Münz Beispiel AG | LI', 'Stimmen Beispiel GmbH | AT', 'Druck Beispiel GmbH | DE'],
  ],
  [
    'told again: one entry, with the ground that the second sentence names',
    `<p>A tesztet az amerikai Példa Grade Inc. értékeli ki. Köztünk és a Példa Grade Inc. között az általános szerződési feltételek (SCC) vannak érvényben az adatok továbbítására.</p>`,
    ['Példa Grade Inc. | US | SCC_COMMISSION'],
  ],
  [
    'two names and two grounds in one sentence',
    `<p>Data are passed to Mail Example, Inc. in Boston, USA under the Data Privacy Framework; calls go to Phone Example Private Limited, Pune, India, under standard contractual clauses.</p>`,
    ['Mail Example, Inc. | US | ADEQUACY_DECISION', 'Phone Example Private Limited | IN | SCC_COMMISSION'],
  ],
  [
    'neither who speaks, nor who is gone, to come, kept out, or there for something else',
    `<p>Example Shop Ltd, 4 Mill Rise, Leeds, runs this shop.</p><p>We no longer use Old Example Ltd. From 1 March 2027 New Example Ltd will help us count visits.</p>
     <p>Example Paper Ltd, whose leaflets lie in the shop, receives nothing. Example Auditors LLP audits our books once a year. iThing is a trademark of Example Fruit Inc.</p>`,
    [],
  ],
  ['no document about data', '', []],
];

describe('running text of a policy', () => {
  test.each(DOCUMENTS)('%s', async (_, body, entries) => {
    expect(await read(html(body), 'text/html')).toEqual(entries);
  });

  test('the same sentences of a document about something else name no recipients', async () => {
    const [, body] = DOCUMENTS[0] ?? [];
    expect(await read(`<title>News</title><h1>Our year</h1><p>${body?.replaceAll(/<[^>]+>/g, '')}</p>`, 'text/html')).toEqual([]);
  });
});

test('numbered clauses, whether the text was broken into lines or set as a list', async () => {
  const clauses = [
    '4.1 Petri Example GmbH of Industriezeile 500, 4020 Linz, Austria, hosts the trial database.',
    '4.2 Label Example s.r.l. of Via Esempio 300, Parma, Italy, prints the labels of all the tubes.',
    '4.3 Courier Example s.r.l. of the same address carries the tubes from one place to the other.',
    '4.4 Script Example Inc. of Tulsa, Oklahoma, United States, writes down interviews. Safeguard: Standard Contractual Clauses.',
  ];
  const broken = clauses.map((clause) => clause.replace(/^(.{60,78})\s/, '$1\n     ')).join('\n\n');
  const expected = [
    'Petri Example GmbH | AT',
    'Label Example s.r.l. | IT',
    'Courier Example s.r.l. | IT',
    'Script Example Inc. | US | SCC_COMMISSION',
  ];
  expect(await read(`DATA PROCESSING ADDENDUM\n\nSchedule 4: Sub-processors\n\n${broken}\n`, 'text/plain')).toEqual(expected);
  const items = clauses.map((clause) => `<li>${clause.replace(/^(4\.\d )(.+?(?:GmbH|s\.r\.l\.|Inc\.))/, '$1<b>$2</b>')}</li>`).join('');
  expect(await read(`<h2>Schedule 4: Sub-processors</h2><ol>${items}</ol>`, 'text/html')).toEqual(expected);
});
