// How large a request may be: 1 MiB, but where a document is handed in. That is for whoever has a token, and for nothing else in the
// same request.

import type { FastifyRequest } from 'fastify';
import { type DocumentNode, Kind, parse } from 'graphql';

const MIB = 1024 * 1024;
/** What any request may hold. */
export const USUAL_LIMIT = MIB;
/** What a request with a document may hold: 5 MB in base64, and room around it. */
export const DOCUMENT_LIMIT = 8 * MIB;

const TAKE_DOCUMENTS: ReadonlySet<string> = new Set(['importDocument', 'tryDocument', '__typename']);
const MOST_TOKENS = 4_000;

/** Whether a request is too large before its body was read: it says so itself, and has no token. */
export function isTooLargeToRead({ headers }: FastifyRequest): boolean {
  return headers.authorization === undefined && Number(headers['content-length'] ?? 0) > USUAL_LIMIT;
}

/** Whether a request that was read is larger than what it asks for needs. */
export function isTooLargeForItself({ headers, body }: FastifyRequest): boolean {
  const bytes = Number(headers['content-length'] ?? NaN);
  const size = Number.isNaN(bytes) ? sizeOf(body) : bytes;
  return size > USUAL_LIMIT && (headers.authorization === undefined || !takesDocuments(body));
}

const sizeOf = (body: unknown): number => (body === undefined || body === null ? 0 : Buffer.byteLength(JSON.stringify(body)));

function takesDocuments(body: unknown): boolean {
  const query: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'query') : undefined;
  const document = typeof query === 'string' ? parsed(query) : null;
  if (document === null) return false;
  return document.definitions.every(
    (definition) =>
      definition.kind !== Kind.OPERATION_DEFINITION ||
      definition.selectionSet.selections.every((field) => field.kind === Kind.FIELD && TAKE_DOCUMENTS.has(field.name.value)),
  );
}

function parsed(query: string): DocumentNode | null {
  try {
    return parse(query, { maxTokens: MOST_TOKENS });
  } catch {
    return null;
  }
}
