// Where a statement was read: the document, the place in it, and a short quotation.

/** Evidence for one statement. A quotation has at most 25 words: enough to find the place, too little to replace the document. */
export interface Evidence {
  readonly document: string | null;
  readonly url: string | null;
  readonly quotation: string | null;
  /** Where in the document: a heading, a clause, a page. */
  readonly at: string | null;
  /** SHA-256 of the very bytes it was read from, 64 hex digits; null or absent when they are not known. */
  readonly snapshotHash?: string | null;
}

/** The longest quotation that may be kept, in words. */
export const QUOTATION_WORDS = 25;
