// The bytes of a body as they were before they were compressed. Nothing here holds more than the bound, whatever was sent:
// every coding of a chain may only give as many bytes as a document may have, so a bomb stops where it begins to unfold.

import type { Transform } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw, createZstdDecompress } from 'node:zlib';

/** What can be decoded, for the Accept-Encoding header. */
export const ACCEPTED_CODINGS = 'gzip, br, zstd';
const MOST_CODINGS = 4;
/** The largest window a zstd body may ask for on the web, 8 MB (RFC 9659). */
const ZSTD_WINDOW = { params: { [constants.ZSTD_d_windowLogMax]: 23 } };

const DECODERS: Readonly<Record<string, (bytes: Uint8Array) => Transform>> = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  br: () => createBrotliDecompress(),
  zstd: () => createZstdDecompress(ZSTD_WINDOW),
  // Some servers leave out the header of zlib: its first byte tells.
  deflate: ([first = 0]) => ((first & 0x0f) === 8 ? createInflate() : createInflateRaw()),
};

/** How many bytes may be read, and what happens to a body with more: none of it is taken, or as much as there may be. */
export interface BodyBound {
  readonly maxBytes: number;
  readonly beyond: 'REFUSE' | 'CUT';
}

export type DecodedBody = { readonly kind: 'BYTES'; readonly bytes: Uint8Array } | { readonly kind: 'TOO_LARGE' | 'BAD_ENCODING' };

/**
 * Reads a body and undoes its codings, the last applied first (RFC 9110, 8.4).
 *
 * @param contentEncoding  the header, such as `gzip, br`; null when there is none
 * @throws whatever reading the body throws
 */
export async function decodedBody(body: AsyncIterable<Uint8Array>, contentEncoding: string | null, bound: BodyBound): Promise<DecodedBody> {
  const codings = codingsIn(contentEncoding);
  if (codings === null) return { kind: 'BAD_ENCODING' };

  let { bytes, isWhole } = await collected(body, bound.maxBytes);
  for (const decoderFor of codings.toReversed()) {
    if (bytes.length === 0 || (!isWhole && bound.beyond === 'REFUSE')) break;
    const decoder = decoderFor(bytes);
    decoder.end(bytes);
    const decoded = await collected(decoder, bound.maxBytes, { keepsBroken: bound.beyond === 'CUT' });
    if (decoded.isBroken) return { kind: 'BAD_ENCODING' };
    bytes = decoded.bytes;
    isWhole &&= decoded.isWhole;
  }
  return isWhole || bound.beyond === 'CUT' ? { kind: 'BYTES', bytes } : { kind: 'TOO_LARGE' };
}

/** The decoders of a header, in the order the codings were applied; null when one is unknown or there are too many. */
function codingsIn(contentEncoding: string | null): readonly ((bytes: Uint8Array) => Transform)[] | null {
  const names = (contentEncoding ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length > MOST_CODINGS) return null;
  const decoders = names.map((name) => (Object.hasOwn(DECODERS, name) ? DECODERS[name] : undefined));
  return decoders.some((decoder) => decoder === undefined) ? null : decoders.filter((decoder) => decoder !== undefined);
}

interface Collected {
  readonly bytes: Uint8Array;
  /** Whether the stream ended within the bound. */
  readonly isWhole: boolean;
  readonly isBroken: boolean;
}

/** Reads until the end or the bound; leaving the loop ends the stream. With `keepsBroken` an error is an end, or else a sign. */
async function collected(
  stream: AsyncIterable<Uint8Array>,
  maxBytes: number,
  decoding: { readonly keepsBroken: boolean } | null = null,
): Promise<Collected> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > maxBytes) return { bytes: Buffer.concat(chunks).subarray(0, maxBytes), isWhole: false, isBroken: false };
    }
  } catch (error) {
    if (decoding === null) throw error;
    return { bytes: Buffer.concat(chunks), isWhole: false, isBroken: !decoding.keepsBroken };
  }
  return { bytes: Buffer.concat(chunks), isWhole: true, isBroken: false };
}
