// A document that somebody names: an address, which the server fetches, or a file, which is read here and handed over.

import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { DocumentInput } from '../../schema/api/generated/graphql.ts';
import { readBytes, readText } from '../files.ts';
import { invalid } from '../problem.ts';

/** The most that the server takes. */
const MOST_BYTES = 5_000_000;
const MEGABYTE = 1_000_000;

/** A document as the server takes it. */
export type GivenDocument = { readonly url: string } | { readonly document: DocumentInput };

/** Whether it is the address of a page rather than the name of a file. */
export const isAddress = (word: string): boolean => /^https?:\/\//i.test(word);

/** The document; `-` is standard input. @throws Problem INVALID for an address of no web page; when the file cannot be read, is empty, or holds more than 5 MB */
export function givenDocument(fileOrUrl: string): GivenDocument {
  if (isAddress(fileOrUrl)) return { url: fileOrUrl };
  if (/^[a-z]+:\/\//i.test(fileOrUrl))
    throw invalid(`"${fileOrUrl}" is no address of the web: write one such as https://acme.example/privacy.`);
  refuseLarge(fileOrUrl, statSync(fileOrUrl, { throwIfNoEntry: false })?.size ?? 0);
  const bytes = readBytes(fileOrUrl);
  refuseLarge(fileOrUrl, bytes.length);
  if (bytes.length === 0) throw invalid(`${fileOrUrl} is empty.`);
  const name = fileOrUrl === '-' ? 'standard input' : basename(fileOrUrl);
  return { document: { name, base64: Buffer.from(bytes).toString('base64') } };
}

function refuseLarge(file: string, bytes: number): void {
  if (bytes <= MOST_BYTES) return;
  const size = (Math.ceil(bytes / (MEGABYTE / 10)) / 10).toFixed(1);
  throw invalid(`${file} holds ${size} MB; a document may hold 5 MB. Hand in the part that has the list.`);
}

/** The text of a declaration, which the server reads. @throws Problem INVALID when the file cannot be read */
export const declarationIn = (file: string | undefined): string | undefined => (file === undefined ? undefined : readText(file));
