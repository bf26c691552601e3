// How large the parts of a ZIP archive say that they are, without unpacking anything.

const END_OF_DIRECTORY = Buffer.from('PK\u0005\u0006', 'latin1');
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;

/** The sum of the sizes in its directory; Infinity for one that has none. */
export function unpackedSize(bytes: Uint8Array): number {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = archive.lastIndexOf(END_OF_DIRECTORY);
  if (end === -1 || end + 20 > archive.length) return Infinity;
  let at = archive.readUInt32LE(end + 16);
  let size = 0;
  while (at + ENTRY_LENGTH <= archive.length && archive.readUInt32LE(at) === ENTRY) {
    size += archive.readUInt32LE(at + 24);
    at += ENTRY_LENGTH + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return size;
}
