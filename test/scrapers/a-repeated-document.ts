// Documents of up to 5 MB that nobody wrote: a few words and tags put together by chance, over and over.

import type { Dice } from '../web/dice.ts';

/** One such document. `told` is what it is made of, in one line. */
export interface RepeatedDocument {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly told: string;
}

const MOST = 5_000_000;

const WORDS = [
  ...'Acme Inc. GmbH S.à r.l. Kft. Co Ltd A AB aB a-b a.b x é ő ß İ the and und és US EU-US Georgia Germany Budapest 1 12 1.2 2024 12/03/2024'.split(
    ' ',
  ),
  ...'Name: Location: Purpose: a) (b) i. § , . ; : ( ) [ ] < > / - – — | · • * # _ ` " “ „ \' ’ & @ ? ! … = { } \\ % ^ ~ $'.split(' '),
  ...'formerly merged until since e.g. Dr. yes no processor Empfänger címzett destinataires HU12345678 12345678-1-42 DPF'.split(' '),
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\t',
  '\u00AD',
  '\u200B',
  '\u00A0',
  '🇩🇪',
  '&amp;',
  '&#x41;',
  '\\u0041',
  '{"name":"a"}',
  'Acme Inc.',
  'Sub-processors',
  'Privacy Shield',
  'Standard Contractual Clauses',
  'adequacy decision',
  'art. 46',
  'Article 49(1)',
  '2024. június 8.',
  'HRB 1234',
  '5493001KJTIIGC8Y1R12',
  '10115 Berlin',
  'H-1117',
  '+36 1',
  'a@b.c',
  'info [at] a dot hu',
  'www.a.',
  'https://a.b/c',
  'renamed to',
  'is located in',
  'we use',
  'such as',
  'no longer',
  'data centers in',
  'version 1.2',
  'last updated',
] as const;

const TAGS = [
  ...'<p> <br> <li> <ul> </ul> <td> <tr> <th> <table> </table> <h2> </h2> <h1> <b> </b> <strong> </a> <div> </div> <dt> <dd> <dl> </dl>'.split(
    ' ',
  ),
  ...'<span> </span> <section> </section> <pre> </pre> <script> </script> <nav> </nav> <button> <summary> <!-- --> <form> </form>'.split(
    ' ',
  ),
  ...'<footer> </footer> <header> </header> <main> <article> <template> <noscript> <select> <svg> <title>'.split(' '),
  '<a href="#x">',
  '<a href="http://a.b">',
  '<span class="bold">',
  '<img alt="Acme logo">',
  '<td colspan=9>',
  '<td rowspan=99>',
  '<div role=table>',
  '<div role=row>',
  '<div role=cell>',
  '<div class="nav">',
  '<sup>1</sup>',
  '<p data-x="[1,2,3]">',
] as const;

const HTML_HEADS = [
  '',
  '<h1>Sub-processors</h1>',
  '<h1>Privacy policy</h1><p>We use the following sub-processors:</p>',
  '<title>Acme privacy</title><h1>Acme privacy policy</h1>',
  '<h1>List of sub-processors</h1><table><tr><th>Sub-processor<th>Location<th>Purpose<tr><td>',
  '<html lang="hu"><h1>Adatfeldolgozók</h1><ul><li>',
  '<h1>Unterauftragsverarbeiter</h1><dl><dt>',
] as const;
const TEXT_HEADS = [
  '',
  'Sub-processors\n\n',
  '# Sub-processors\n\n',
  'Sub-processors:\n',
  'name;country\n',
  '| Name | Country |\n|---|---|\n',
] as const;
const TEXT_TYPES = ['text/plain', 'text/markdown', 'application/json', 'text/csv'] as const;
/** One in so many pieces of HTML is a tag, one in so many documents says its pieces many times before a tag ends them. */
const [A_TAG, A_REFRAIN] = [3, 5];

/** The next document of the dice. */
export function aRepeatedDocument(dice: Dice): RepeatedDocument {
  const isHtml = dice.number(10) < 7;
  const one = (): string => (isHtml && dice.number(A_TAG) === 0 ? dice.pick(TAGS) : dice.pick(WORDS)) + dice.pick(['', ' ']);
  const words = Array.from({ length: 1 + dice.number(1 + dice.number(8)) }, one).join('');
  const times = dice.number(A_REFRAIN) === 0 ? 1 + dice.number(200) : 1;
  const end = times === 1 ? '' : isHtml ? dice.pick(TAGS) : dice.pick(['\n', '\n\n', '. ']);
  const head = dice.pick(isHtml ? HTML_HEADS : TEXT_HEADS);
  const size = dice.pick([MOST, MOST, 1_000_000, 300_000]);
  const piece = words.repeat(times) + end;
  const text = (head + piece.repeat(Math.ceil(size / piece.length))).slice(0, size);
  return {
    bytes: Buffer.from(text).subarray(0, MOST),
    mediaType: isHtml ? 'text/html' : dice.pick(TEXT_TYPES),
    told: `${size} characters: ${JSON.stringify(head)}, then ${JSON.stringify(words)}${times === 1 ? '' : ` ${times} times and ${JSON.stringify(end)}`}`,
  };
}
