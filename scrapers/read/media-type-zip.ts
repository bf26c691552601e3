// Whether a ZIP archive is a workbook: by the names in its directory, without unpacking anything.

const END_OF_DIRECTORY = Buffer.from('PK\u0005\u0006', 'latin1');
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const MOST_ENTRIES = 10_000;

/** Whether the archive holds a workbook's own parts. A document of another kind may have a workbook inside, but not at this place. */
export function isWorkbook(bytes: Uint8Array): boolean {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = archive.lastIndexOf(END_OF_DIRECTORY);
  if (end === -1 || end + 20 > archive.length) return false;
  let at = archive.readUInt32LE(end + 16);
  for (let count = 0; count < MOST_ENTRIES && at + ENTRY_LENGTH <= archive.length && archive.readUInt32LE(at) === ENTRY; count += 1) {
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString('latin1', at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength);
    if (name === 'xl/workbook.xml') return true;
    at += ENTRY_LENGTH + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return false;
}
