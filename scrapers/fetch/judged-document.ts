// Whether what came back is a document at all, or something that stands where it should be: a challenge, "not found", nothing.

import { decodeText } from '../read/charset.ts';
import { type MediaType, mediaTypeOf } from '../read/media-type.ts';
import { isCaptchaPage, isChallengeByHeader } from './captcha.ts';
import { type FailureKind } from './fetch-failure.ts';
import { type Glance, glanceAtMarkup, glanceAtText } from './glance.ts';
import { isNotFoundPage } from './not-found-page.ts';

/** What was received, undone of its codings. */
export interface Received {
  readonly bytes: Uint8Array;
  readonly header: (name: string) => string | null;
  /** The last part of the address. */
  readonly name: string | null;
}

export type Judged =
  | { readonly kind: 'DOCUMENT'; readonly mediaType: MediaType }
  | { readonly kind: Extract<FailureKind, 'CAPTCHA' | 'EMPTY' | 'NOT_FOUND_PAGE' | 'UNSUPPORTED_MEDIA'> };

/** What a successful answer holds. */
export function judgedDocument(received: Received): Judged {
  if (isChallengeByHeader(received.header)) return { kind: 'CAPTCHA' };
  if (received.bytes.length === 0) return { kind: 'EMPTY' };
  const mediaType = mediaTypeOf(received.bytes, received.header('content-type'), received.name);
  if (mediaType === null) return { kind: 'UNSUPPORTED_MEDIA' };
  if (mediaType === 'PDF' || mediaType === 'XLSX') return { kind: 'DOCUMENT', mediaType };
  const { glance, markup } = looked(received, mediaType);
  if (isCaptchaPage(glance, markup)) return { kind: 'CAPTCHA' };
  if (isNotFoundPage(glance)) return { kind: 'NOT_FOUND_PAGE' };
  if (glance.words === 0 && !glance.hasData) return { kind: 'EMPTY' };
  return { kind: 'DOCUMENT', mediaType };
}

/** Whether the page that came with an error status is a challenge. */
export function isChallenge(received: Received): boolean {
  if (isChallengeByHeader(received.header)) return true;
  if (received.bytes.length === 0) return false;
  const mediaType = mediaTypeOf(received.bytes, received.header('content-type'), received.name);
  if (mediaType !== 'HTML') return false;
  const { glance, markup } = looked(received, mediaType);
  return isCaptchaPage(glance, markup);
}

/** The character encoding that a Content-Type header names; null when it names none. */
export function charsetIn(contentType: string | null): string | null {
  const parameters = (contentType ?? '').split(/[;,]/).map((parameter) => parameter.split('='));
  const [, value] = parameters.find(([name]) => name?.trim().toLowerCase() === 'charset') ?? [];
  const charset = value?.replace(/["']/g, '').trim() ?? '';
  return charset === '' ? null : charset;
}

function looked({ bytes, header }: Received, mediaType: MediaType): { readonly glance: Glance; readonly markup: string } {
  const isHtml = mediaType === 'HTML';
  const { text } = decodeText(bytes, { charsetFromHeader: charsetIn(header('content-type')), isHtml, languageHint: null });
  return { glance: isHtml ? glanceAtMarkup(text) : glanceAtText(text), markup: isHtml ? text : '' };
}
