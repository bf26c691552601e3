// Where a difference was read: the quotation, the document and its snapshot.

import { type Evidence, QUOTATION_WORDS } from '../../schema/words/evidence.ts';
import type { OpenEntry } from '../../schema/list/content.ts';
import type { Quotation } from '../observation.ts';
import type { SeenDocument, SnapshotEvidence } from './drift-words.ts';

/** The first words of a text, 25 at most. */
function quotable(text: string): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  return words.length <= QUOTATION_WORDS ? words.join(' ') : `${words.slice(0, QUOTATION_WORDS - 1).join(' ')} …`;
}

/** Evidence from a document that was read. */
export function seenIn({ url, snapshotHash }: SeenDocument, { quotation, at }: Pick<Quotation, 'quotation' | 'at'>): SnapshotEvidence {
  return { document: null, url, quotation: quotable(quotation), at, snapshotHash };
}

/** Evidence that the registry holds for one of its entries; null when it holds none. */
export function heldFor({ evidence }: OpenEntry): SnapshotEvidence | null {
  if (evidence === null) return null;
  return {
    ...evidence,
    quotation: evidence.quotation === null ? null : quotable(evidence.quotation),
    snapshotHash: evidence.snapshotHash ?? null,
  };
}

/** Evidence in a value itself, such as the purpose that a page gives, under the heading of its entry. */
export function valueIn(document: SeenDocument, value: string | null, { evidence }: { readonly evidence: Quotation }): SnapshotEvidence {
  return seenIn(document, { quotation: value ?? evidence.quotation, at: evidence.at });
}

/** Evidence as findings carry it: the snapshot's hash stands with the difference. */
export const withoutSnapshot = ({ document, url, quotation, at }: SnapshotEvidence): Evidence => ({ document, url, quotation, at });
