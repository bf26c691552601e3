// Text as bytes, labelled rightly, wrongly or not at all.

import { type Encoding } from './look.ts';

/** A document as it is sent. */
export interface Sent {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

const tables = new Map<string, ReadonlyMap<string, number>>();

/** Which byte a letter is, in an encoding of one byte for each letter. */
function tableOf(encoding: string): ReadonlyMap<string, number> {
  const known = tables.get(encoding);
  if (known) return known;
  const decoder = new TextDecoder(encoding);
  const made = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  tables.set(encoding, made);
  return made;
}

/** The text in an encoding of one byte for each letter; a letter that it does not have becomes an entity, or a question mark. */
function encoded(text: string, encoding: string, isMarkup: boolean): Uint8Array {
  const table = tableOf(encoding);
  const bytes: number[] = [];
  for (const letter of text) {
    const byte = table.get(letter);
    if (byte !== undefined) bytes.push(byte);
    else bytes.push(...Buffer.from(isMarkup ? entityOf(letter) : '?'));
  }
  return Uint8Array.from(bytes);
}

const entityOf = (letter: string): string => `&#${letter.codePointAt(0) ?? 63};`;
const withoutAccents = (text: string): string => text.replaceAll(/[\u0080-\uffff]/g, entityOf);
const META = '<meta charset="utf-8">';
const meta = (charset: string): string => `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`;

/**
 * The bytes and the label. `isCentral`: the text is Hungarian, whose letters windows-1250 and iso-8859-2 have; other languages
 * here are written in windows-1252. Markup holds META where the label of the document belongs.
 */
export function sentAs(text: string, encoding: Encoding, { mediaType, isCentral }: { mediaType: string; isCentral: boolean }): Sent {
  const isMarkup = mediaType === 'text/html';
  const [windows, iso] = isCentral ? ['windows-1250', 'iso-8859-2'] : ['windows-1252', 'iso-8859-15'];
  const labelled = (charset: string): string => text.replace(META, meta(charset));
  const bare = text.replace(META, '');
  const bytesOf = (document: string, charset: string): Uint8Array => encoded(document, charset, isMarkup);
  const sent: Readonly<Record<Encoding, () => Sent>> = {
    'UTF-8': () => ({ bytes: Buffer.from(text), contentType: `${mediaType}; charset=utf-8` }),
    'UTF-8 BOM': () => ({ bytes: Buffer.from(`\ufeff${bare}`), contentType: mediaType }),
    'HEADER 1250': () => ({ bytes: bytesOf(bare, windows), contentType: `${mediaType}; charset=${windows}` }),
    'META 8859-2': () => ({ bytes: bytesOf(labelled(iso), iso), contentType: mediaType }),
    'UNLABELLED 1250': () => ({ bytes: bytesOf(bare, windows), contentType: mediaType }),
    MISLABELLED: () => ({ bytes: Buffer.from(labelled('iso-8859-1')), contentType: `${mediaType}; charset=iso-8859-1` }),
    ENTITIES: () => ({ bytes: Buffer.from(withoutAccents(text)), contentType: `${mediaType}; charset=us-ascii` }),
  };
  return sent[encoding]();
}
