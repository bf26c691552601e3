// What a document is: by what it holds, then by what its label and its name say. A wrong label is not believed.

import { markOf } from './charset-label.ts';
import { blockTagsIn, isJsonText, isMarkdownText, isWholeHtml } from './media-type-text.ts';
import { isWorkbook } from './media-type-zip.ts';

export type MediaType = 'HTML' | 'MARKDOWN' | 'TEXT' | 'PDF' | 'XLSX' | 'CSV' | 'JSON';

/** How much is looked at. */
const SAMPLE_BYTES = 65_536;
const PDF_WITHIN = 1_024;
/** So many elements are no accident, whatever the label says. */
const MANY_TAGS = 5;

const BY_LABEL: Readonly<Record<string, MediaType>> = {
  'text/html': 'HTML',
  'application/xhtml+xml': 'HTML',
  'text/markdown': 'MARKDOWN',
  'text/x-markdown': 'MARKDOWN',
  'text/csv': 'CSV',
  'application/csv': 'CSV',
  'text/tab-separated-values': 'CSV',
};
const BY_NAME: Readonly<Record<string, MediaType>> = {
  md: 'MARKDOWN',
  mdx: 'MARKDOWN',
  markdown: 'MARKDOWN',
  csv: 'CSV',
  tsv: 'CSV',
  html: 'HTML',
  htm: 'HTML',
  xhtml: 'HTML',
};
/** Text, but nothing that is written for readers. */
const CODE =
  /^(?:image\/|audio\/|video\/|font\/|text\/css|text\/xml|application\/(?:xml|atom|rss|rtf)|(?:text|application)\/(?:java|ecma)script)/;

/**
 * What bytes are.
 *
 * @param declared  the Content-Type header, parameters and all
 * @param name      a file name, or the last part of an address
 * @returns null for what Onward does not read
 */
export function mediaTypeOf(bytes: Uint8Array, declared: string | null, name: string | null): MediaType | null {
  const start = startOf(bytes);
  const label = (declared ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const pdfAt = start.indexOf('%PDF-');
  if (pdfAt !== -1 && pdfAt < PDF_WITHIN && (label.endsWith('/pdf') || start.slice(0, pdfAt).trim() === '')) return 'PDF';
  if (start.startsWith('PK\u0003\u0004')) return isWorkbook(bytes) ? 'XLSX' : null;
  if (isWholeHtml(start)) return 'HTML';
  if (isBinary(start) || /^(?:\{\\rtf|<svg\b|<\?xml\b|%!PS)/i.test(start.slice(0, 100).trimStart())) return null;
  if (isJsonText(bytes)) return 'JSON';
  return ofText(start, { label, name });
}

/** Text that is no whole HTML document: what its label and its name say, and what it looks like. */
function ofText(start: string, { label, name }: { readonly label: string; readonly name: string | null }): MediaType | null {
  const ending = /\.([a-z]{1,8})$/i.exec(name ?? '')?.[1]?.toLowerCase() ?? '';
  const said = new Set([BY_LABEL[label], BY_NAME[ending]]);
  if (said.has('MARKDOWN')) return 'MARKDOWN';
  const tags = blockTagsIn(start);
  const looksMarkdown = isMarkdownText(start);
  if (tags >= MANY_TAGS || (tags > 0 && said.has('HTML'))) return looksMarkdown && !start.trimStart().startsWith('<') ? 'MARKDOWN' : 'HTML';
  if (said.has('CSV')) return 'CSV';
  if (looksMarkdown) return 'MARKDOWN';
  return CODE.test(label) ? null : 'TEXT';
}

/** The beginning as text, in which only the ASCII can be relied on. */
function startOf(bytes: Uint8Array): string {
  const start = bytes.subarray(0, SAMPLE_BYTES);
  const mark = markOf(start);
  if (mark !== null) return new TextDecoder(mark.encoding).decode(start);
  return Buffer.from(start.buffer, start.byteOffset, start.length).toString('latin1');
}

/** Whether there are control characters that no text has. UTF-16 without a mark has zeros, but every other one. */
function isBinary(start: string): boolean {
  const codes = Array.from(start.slice(0, 4_096), (character) => character.charCodeAt(0));
  const isZero = (parity: number): boolean => codes.slice(0, 32).every((code, at) => at % 2 !== parity || code === 0);
  return codes.some(isControl) && (codes.length < 2 || isZero(0) === isZero(1));
}

function isControl(code: number): boolean {
  return code < 0x07 || (code > 0x0d && code < 0x1b) || (code > 0x1b && code < 0x20);
}
