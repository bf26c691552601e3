// The characters of one text after another as numbers: a loop over them takes a third of one that asks the text for each.

/** Writes a text's characters to the beginning of a place that the next text is written to as well. Behind them stands what stood there before. */
export type CharacterReader = (text: string) => Uint16Array;

const FEWEST = 4096;

/** A reader with a place of its own, which grows with the longest text. */
export function characterReader(): CharacterReader {
  let units = new Uint16Array(FEWEST);
  let bytes = Buffer.from(units.buffer);
  return (text) => {
    if (text.length >= units.length) {
      units = new Uint16Array(text.length * 2);
      bytes = Buffer.from(units.buffer);
    }
    bytes.write(text, 0, 'utf16le');
    units[text.length] = 0;
    return units;
  };
}
