// What is accepted of documents that are handed in.

import { z } from 'zod';
import { CAPACITIES, ORIGINS } from '../../schema/list/content.ts';
import { maybe, oneOf, otherwise } from '../../schema/list/input-shape.ts';
import { language, line, slug, timeZone, url, word } from '../../schema/list/word-input.ts';
import type { DocumentAsked } from './given-document.ts';
import type { ImportDocument } from './import-document.ts';
import { declaration } from './source-input.ts';

/** The most that a document may hold. */
export const MOST_BYTES = 5_000_000;
const MOST_BASE64 = Math.ceil(MOST_BYTES / 3) * 4;

const base64 = () =>
  word<Uint8Array>((text) => {
    if (text.length > MOST_BASE64) return { wrong: 'the document is larger than 5 MB: hand in a smaller one' };
    if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text))
      return { wrong: 'this is no base64: encode the bytes of the document' };
    const bytes = Buffer.from(text, 'base64');
    return bytes.length > MOST_BYTES ? { wrong: 'the document is larger than 5 MB: hand in a smaller one' } : { value: bytes };
  });

const documentFields = {
  url: maybe(url()),
  document: maybe(
    z
      .object({ name: line(), mediaType: maybe(line()), base64: base64() })
      .transform(({ name, mediaType, base64: bytes }) => ({ name, mediaType, bytes })),
  ),
  declaration: maybe(declaration()),
};

export const triedInput: z.ZodType<DocumentAsked> = z.object(documentFields);

export const importInput: z.ZodType<ImportDocument> = z
  .object({
    ...documentFields,
    list: slug(),
    title: maybe(line()),
    owner: maybe(slug()),
    capacity: otherwise(oneOf('a capacity', CAPACITIES), 'PROCESSOR'),
    origin: otherwise(oneOf('an origin', ORIGINS), 'OBSERVED'),
    product: maybe(line()),
    language: otherwise(language(), 'en'),
    timeZone: otherwise(timeZone(), 'Europe/Budapest'),
    public: otherwise(z.boolean(), false),
  })
  .transform(({ url: at, document, declaration: declared, list, ...fresh }) => ({ url: at, document, declaration: declared, list, fresh }));
