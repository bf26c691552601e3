// A text that has lost its line breaks, as copies of web pages often have, divided again where something new begins.

/** A line is too long to be one when it is longer than this. */
const LONG = 2_000;

/** Labels of a recipient's data, in four languages, as they stand before a colon. */
const label =
  /(?<=[\s•|])(?:Name|Company name|Address|Registered (?:seat|office|address)|Seat|Phone|Telephone|Telefon(?:szám)?|Fax|E-?mail(?: address)?|Website|Web|Homepage|Purpose|Location|Country|Stored data|Data stored|Data|Operations|Activity|Role|Contact|Privacy policy|Tax number|VAT(?: number)?|Company registration number|Név|Cégnév|Cím|Székhely|Levelezési cím|Postacím|Adószám|Cégjegyzékszám|Honlap|Weboldal|Tevékenység|Ellátott tevékenység|Feladat|Cél|Tárolt adatok|Kezelt adatok|Műveletek|Elérhetőség|Firma|Anschrift|Adresse|Sitz|Zweck|Leistung|Land|Standort|Webseite|Datenschutz|Nom|Siège|Siège social|Finalité|Pays|Téléphone|Courriel|Site web)\s?:(?=\s)/gu;

/** Lines as they are, but for very long ones that hold labels or bullets: those are divided at them. */
export function divided(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => (line.length > LONG ? piecesOf(line) : line));
}

function piecesOf(line: string): readonly string[] {
  const byBullets = line.split(/\s(?=[•●▪◦‣]\s)/u);
  return byBullets.flatMap((piece) => (piece.length > 200 ? atLabels(piece) : piece));
}

/** Divided before each label, and before the words that end in a colon just before a label and head what follows; the rest by sentences. */
function atLabels(piece: string): readonly string[] {
  const starts = Array.from(piece.matchAll(label), ({ index }) => index);
  if (starts.length < 3) return sentencesOf(piece);
  const values = starts.map((start, at) => piece.slice(start, starts[at + 1]).trim());
  return [...sentencesOf(piece.slice(0, starts[0]).trim()), ...values.flatMap(valueAndRest)].filter((text) => text !== '');
}

/** A label's value ends with its sentence where what follows is a heading of the next recipient, or the rest of the document. */
function valueAndRest(text: string): readonly string[] {
  if (!text.endsWith(':') && text.length < VALUE_MOST) return [text];
  const end = text.search(sentenceEnd);
  return end === -1 ? [text] : [text.slice(0, end + 1), ...sentencesOf(text.slice(end + 1).trim())];
}

/** A value of a label is at most this long, unless it is one sentence. */
const VALUE_MOST = 400;
const sentenceEnd = /[.!?](?= \p{Lu})(?<!\b(?:Inc|Ltd|Co|Corp|Kft|Zrt|Bt|St|Str|Ul|No|Nr|u|em|utca|Dr)\.)/u;
const sentenceEnds = new RegExp(`(?<=${sentenceEnd.source}) `, 'u');

function sentencesOf(text: string): readonly string[] {
  return text.split(sentenceEnds);
}
