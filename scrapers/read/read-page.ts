// The bytes of a document as a page, whatever it came as, and only the part that a declaration points to.

import type { DeclaredPart } from '../declaration.ts';
import { decodeText } from './charset.ts';
import { betweenAnchors, selectedOf } from './declared-part.ts';
import { pageOfHtml } from './html-page.ts';
import { pageOfMarkdown } from './markdown-page.ts';
import { mediaTypeOf } from './media-type.ts';
import type { Page } from './page.ts';
import { parseHtml } from './parse-html.ts';
import { pageOfPdf } from './pdf-page.ts';
import { textOfPdf } from './pdf-text.ts';
import { pageOfText } from './text-page.ts';

/** What is known of a document besides its bytes. */
export interface About {
  /** Its file name, or its address. */
  readonly name: string | null;
  /** As the sender declared it. */
  readonly mediaType: string | null;
  readonly charset: string | null;
  /** Where it was fetched, which relative links start from. */
  readonly url: string | null;
}

/** The page; or why there is none: the selector or anchor that matches nothing any more, or one line that says what is wrong. */
export type PageRead =
  | { readonly kind: 'PAGE'; readonly page: Page; readonly charset: string | null }
  | { readonly kind: 'OUTDATED'; readonly selector: string }
  | { readonly kind: 'UNREADABLE'; readonly why: string };

/** The most bytes of a document that are read. */
export const MOST_BYTES = 5 * 1024 * 1024;

/** Reads a document. Never throws for what the document holds. @param part  what to read of it; null: all */
export async function readPage(bytes: Uint8Array, about: About, part: DeclaredPart | null = null): Promise<PageRead> {
  if (bytes.length > MOST_BYTES) return { kind: 'UNREADABLE', why: 'The document is larger than the 5 MB that are read.' };
  const mediaType = mediaTypeOf(bytes, about.mediaType, about.name);
  if (mediaType === 'PDF') {
    const text = await textOfPdf(bytes);
    return text.kind === 'FAILURE' ? { kind: 'UNREADABLE', why: text.words } : between(pageOfPdf(text), part, null);
  }
  if (mediaType === null || mediaType === 'XLSX')
    return { kind: 'UNREADABLE', why: 'It is damaged, or of no kind that is read: HTML, Markdown, text, PDF, XLSX, CSV and JSON are.' };
  const { text, charset } = decodeText(bytes, { charsetFromHeader: about.charset, isHtml: mediaType === 'HTML', languageHint: null });
  if (mediaType === 'MARKDOWN') return between(pageOfMarkdown(text, about.url), part, charset);
  if (mediaType !== 'HTML') return between(pageOfText(text), part, charset);
  const document = parseHtml(text);
  if (document === null)
    return { kind: 'UNREADABLE', why: 'The page is nested without end, or has more markup than any page that somebody wrote.' };
  if (!part) return { kind: 'PAGE', page: pageOfHtml(document, about.url), charset };
  const selected = selectedOf(document, part);
  return selected.kind === 'OUTDATED' ? selected : between(pageOfHtml(selected.document, about.url), part, charset);
}

function between(page: Page, part: DeclaredPart | null, charset: string | null): PageRead {
  if (!part) return { kind: 'PAGE', page, charset };
  const blocks = betweenAnchors(page.blocks, part);
  return typeof blocks === 'string' ? { kind: 'OUTDATED', selector: blocks } : { kind: 'PAGE', page: { ...page, blocks }, charset };
}
