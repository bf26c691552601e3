// The bytes of a snapshot: hashed, compressed for keeping, and back.

import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';

const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const compress = promisify<Uint8Array, object, Buffer>(brotliCompress);
const decompress = promisify<Uint8Array, Buffer>(brotliDecompress);

/** SHA-256 of bytes, 64 hex digits. */
export const hashOfBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The bytes as they are kept. */
export const packed = (bytes: Uint8Array): Promise<Buffer> => compress(bytes, QUALITY);

/** The bytes as they were fetched. */
export const unpacked = (compressed: Uint8Array): Promise<Buffer> => decompress(compressed);
