// Pages in four languages, in every encoding and under every label that they are met with.

export const HUNGARIAN =
  'Az adatkezelő „Őrző és Űrlap Kft.” a következő adatfeldolgozókat veszi igénybe – a tűzfal, a hírlevélküldő és a gyűjtő szoftver ' +
  'működtetője. Az érintett kérheti, hogy az adatkezelő törölje az ő személyes adatait, vagy elvégezze azok átvételét. ' +
  'Köszönjük… GYŰJTŐ, SZŰRŐ, ŐRZŐ, FŰTŐ és KÜLDŐ. Ön bármikor élhet jogával, nem csak írásban.';
/** What ISO 8859-2 can hold of it. */
export const WITHOUT_MARKS = HUNGARIAN.replaceAll('„', '"').replaceAll('”', '"').replaceAll('–', '-').replaceAll('…', '...');
const SHORT = 'Adatkezelő: Űrhajó Bt., Győr';
const GERMAN =
  'Die Auftragsverarbeiter der Größe nach: wir übermitteln die Daten nicht an Dritte, Straße und Maß. „Für uns“ ist das ein Muss.';
const FRENCH =
  'Les sous-traitants que nous utilisons sont chargés du cœur du système où l’été des données est traité pour vous. Voilà : dûment reçu à Besançon, être sûr.';
const ENGLISH = 'The “sub-processors” that we use — and the data for each — are listed below. It is Zoë’s café in the résumé of our list.';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1250' | 'iso-8859-2' | 'windows-1252' | 'twice';

/** The bytes of text: those of the single-byte encodings by what the decoder makes of each byte. */
export function encoded(text: string, encoding: Encoding): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text);
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  if (encoding === 'twice') return Buffer.from(new TextDecoder('windows-1252').decode(Buffer.from(text)));
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Buffer.from(
    Array.from(text, (letter) => {
      const byte = bytes.get(letter);
      if (byte === undefined) throw new Error(`${encoding} has no ${letter}`);
      return byte;
    }),
  );
}

export const page = (text: string, { meta = '', lang = '' } = {}): string =>
  `<!doctype html><html${lang && ` lang="${lang}"`}><head>${meta}<title>${text.slice(0, 20)}</title></head><body><p>${text}</p></body></html>`;
const charset = (label: string): string => `<meta charset="${label}">`;
const httpEquiv = (label: string): string => `<meta http-equiv="Content-Type" content="text/html; charset=${label}">`;

interface Case {
  readonly name: string;
  readonly text: string;
  readonly as: Encoding;
  readonly header?: string;
  readonly meta?: string;
  readonly lang?: string;
  readonly hint?: string;
  readonly before?: string;
  readonly mark?: readonly number[];
  readonly plain?: true;
  readonly found?: string;
}

export const CASES: readonly Case[] = [
  { name: 'Hungarian, UTF-8, labelled in the header', text: HUNGARIAN, as: 'utf-8', header: 'UTF-8', found: 'utf-8 HEADER' },
  { name: 'Hungarian, UTF-8, labelled in the page', text: HUNGARIAN, as: 'utf-8', meta: charset('utf-8'), found: 'utf-8 META' },
  { name: 'Hungarian, UTF-8, not labelled', text: HUNGARIAN, as: 'utf-8', found: 'utf-8 UTF8' },
  { name: 'Hungarian, UTF-8, header says iso-8859-1', text: HUNGARIAN, as: 'utf-8', header: 'iso-8859-1', found: 'utf-8 UTF8' },
  { name: 'Hungarian, UTF-8, header says iso-8859-2', text: HUNGARIAN, as: 'utf-8', header: 'iso-8859-2' },
  { name: 'Hungarian, UTF-8, page says windows-1250', text: HUNGARIAN, as: 'utf-8', meta: httpEquiv('windows-1250') },
  {
    name: 'Hungarian, UTF-8 with a mark, header says windows-1252',
    text: HUNGARIAN,
    as: 'utf-8',
    mark: [0xef, 0xbb, 0xbf],
    header: 'windows-1252',
    found: 'utf-8 BOM',
  },
  {
    name: 'Hungarian, UTF-8, three bytes broken on the way',
    text: HUNGARIAN.repeat(3),
    as: 'utf-8',
    before: '\u0000',
    found: 'utf-8 UTF8',
  },
  { name: 'Hungarian, UTF-16LE with a mark', text: HUNGARIAN, as: 'utf-16le', mark: [0xff, 0xfe], found: 'utf-16le BOM' },
  { name: 'Hungarian, UTF-16BE with a mark, header says utf-8', text: HUNGARIAN, as: 'utf-16be', mark: [0xfe, 0xff], header: 'utf-8' },
  { name: 'Hungarian, UTF-16LE without a mark', text: HUNGARIAN, as: 'utf-16le', found: 'utf-16le GUESSED' },
  {
    name: 'Hungarian, UTF-16BE without a mark, header says utf-16be',
    text: HUNGARIAN,
    as: 'utf-16be',
    header: 'utf-16be',
    found: 'utf-16be HEADER',
  },
  {
    name: 'Hungarian, windows-1250, labelled in the header',
    text: HUNGARIAN,
    as: 'windows-1250',
    header: 'windows-1250',
    found: 'windows-1250 HEADER',
  },
  {
    name: 'Hungarian, windows-1250, labelled in the page, as in 2003',
    text: HUNGARIAN,
    as: 'windows-1250',
    meta: httpEquiv('windows-1250'),
    found: 'windows-1250 META',
  },
  { name: 'Hungarian, windows-1250, labelled cp1250', text: HUNGARIAN, as: 'windows-1250', meta: charset('x-cp1250') },
  {
    name: 'Hungarian, windows-1250, labelled iso-8859-2',
    text: HUNGARIAN,
    as: 'windows-1250',
    meta: charset('iso-8859-2'),
    found: 'windows-1250 GUESSED',
  },
  { name: 'Hungarian, windows-1250, labelled iso-8859-1', text: HUNGARIAN, as: 'windows-1250', meta: charset('iso-8859-1') },
  { name: 'Hungarian, windows-1250, header says utf-8', text: HUNGARIAN, as: 'windows-1250', header: 'utf-8' },
  {
    name: 'Hungarian, windows-1250, header says utf-8, page is right',
    text: HUNGARIAN,
    as: 'windows-1250',
    header: 'utf-8',
    meta: charset('windows-1250'),
    found: 'windows-1250 META',
  },
  {
    name: 'Hungarian, windows-1250, header says iso-8859-1, page is right',
    text: HUNGARIAN,
    as: 'windows-1250',
    header: 'iso-8859-1',
    meta: charset('windows-1250'),
  },
  { name: 'Hungarian, windows-1250, not labelled', text: HUNGARIAN, as: 'windows-1250', found: 'windows-1250 GUESSED' },
  { name: 'Hungarian, windows-1250, not labelled, not markup', text: HUNGARIAN, as: 'windows-1250', plain: true },
  {
    name: 'Hungarian, windows-1250, labelled windows-1252, template says English',
    text: HUNGARIAN,
    as: 'windows-1250',
    meta: charset('windows-1252'),
    lang: 'en',
  },
  {
    name: 'Hungarian, iso-8859-2, labelled in the header',
    text: WITHOUT_MARKS,
    as: 'iso-8859-2',
    header: 'ISO-8859-2',
    found: 'iso-8859-2 HEADER',
  },
  { name: 'Hungarian, iso-8859-2, labelled latin2', text: WITHOUT_MARKS, as: 'iso-8859-2', meta: charset('latin2') },
  {
    name: 'Hungarian, iso-8859-2, labelled in an XML declaration',
    text: WITHOUT_MARKS,
    as: 'iso-8859-2',
    before: '<?xml version="1.0" encoding="iso-8859-2"?>',
    found: 'iso-8859-2 META',
  },
  { name: 'Hungarian, iso-8859-2, labelled iso-8859-1', text: WITHOUT_MARKS, as: 'iso-8859-2', header: 'iso-8859-1' },
  { name: 'Hungarian, iso-8859-2, labelled iso-8859-15', text: WITHOUT_MARKS, as: 'iso-8859-2', header: 'iso-8859-15' },
  { name: 'Hungarian, iso-8859-2, labelled iso-8859-9', text: WITHOUT_MARKS, as: 'iso-8859-2', header: 'iso-8859-9' },
  { name: 'Hungarian, iso-8859-2, not labelled', text: WITHOUT_MARKS, as: 'iso-8859-2' },
  {
    name: 'Hungarian, iso-8859-2, the label only in a comment',
    text: WITHOUT_MARKS,
    as: 'iso-8859-2',
    meta: '<!-- <meta charset="utf-8"> --><!-- -->',
  },
  {
    name: 'Hungarian, iso-8859-2, the label behind 3 kB of comment',
    text: WITHOUT_MARKS,
    as: 'iso-8859-2',
    meta: `<!--${'x'.repeat(3_000)}-->${charset('iso-8859-2')}`,
    found: 'iso-8859-2 META',
  },
  { name: 'Hungarian, iso-8859-2, a label that does not exist', text: WITHOUT_MARKS, as: 'iso-8859-2', header: 'hungarian' },
  {
    name: 'a few Hungarian words, labelled iso-8859-1, language stated',
    text: SHORT,
    as: 'iso-8859-2',
    header: 'iso-8859-1',
    lang: 'hu-HU',
  },
  { name: 'a few Hungarian words, not labelled, language expected', text: SHORT, as: 'iso-8859-2', hint: 'hu', plain: true },
  { name: 'a few Hungarian words, and nothing else to go by', text: SHORT, as: 'windows-1250', plain: true },
  { name: 'Hungarian, encoded twice', text: HUNGARIAN, as: 'twice', header: 'utf-8' },
  { name: 'German, UTF-8, labelled iso-8859-1', text: GERMAN, as: 'utf-8', header: 'iso-8859-1' },
  {
    name: 'German, windows-1252, labelled iso-8859-1',
    text: GERMAN,
    as: 'windows-1252',
    header: 'iso-8859-1',
    found: 'windows-1252 HEADER',
  },
  { name: 'German, windows-1252, not labelled', text: GERMAN, as: 'windows-1252', found: 'windows-1252 GUESSED' },
  { name: 'French, UTF-8, labelled windows-1252', text: FRENCH, as: 'utf-8', meta: charset('windows-1252') },
  { name: 'French, windows-1252, not labelled', text: FRENCH, as: 'windows-1252' },
  { name: 'French, windows-1252, labelled windows-1250', text: FRENCH, as: 'windows-1252', meta: charset('windows-1250') },
  {
    name: 'English with quotation marks, windows-1252, labelled iso-8859-1',
    text: ENGLISH,
    as: 'windows-1252',
    meta: charset('iso-8859-1'),
  },
  { name: 'English with quotation marks, windows-1252, labelled utf-8', text: ENGLISH, as: 'windows-1252', header: 'utf-8' },
  { name: 'English with quotation marks, encoded twice', text: ENGLISH, as: 'twice' },
];
