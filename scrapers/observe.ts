// A document, or the several that a declaration combines, as one observation.

import type { Declaration } from './declaration.ts';
import { extract } from './extract/extract.ts';
import type { Observation } from './observation.ts';
import type { Page } from './read/page.ts';
import { type About, readPage } from './read/read-page.ts';

/** The bytes of one page and what is known of it. */
export interface Fetched {
  readonly bytes: Uint8Array;
  readonly about: About;
}

/** What was read; or the selector of the declaration that matches nothing any more; or, in one line, why nothing can be read. */
export type Observed =
  | {
      readonly kind: 'OBSERVED';
      readonly observation: Observation;
      /** The text of the documents: that of each block, with a line break after it. */
      readonly text: string;
      readonly charset: string | null;
    }
  | { readonly kind: 'OUTDATED'; readonly selector: string }
  | { readonly kind: 'UNREADABLE'; readonly why: string };

/**
 * Reads the documents of one source. Never throws for what they hold.
 *
 * @param documents  with a declaration one for each of its pages, in their order; without one, one
 */
export async function observe(documents: readonly Fetched[], declaration: Declaration | null): Promise<Observed> {
  const observations: Observation[] = [];
  let charset: string | null = null;
  let text = '';
  for (const [at, { bytes, about }] of documents.entries()) {
    const read = await readPage(bytes, about, declaration?.pages[at] ?? null);
    if (read.kind !== 'PAGE') return read;
    charset ??= read.charset;
    text += textOfPage(read.page);
    observations.push(extract(read.page, declaration));
  }
  const [first, ...others] = observations;
  if (!first) return { kind: 'UNREADABLE', why: 'There is no document to read.' };
  return { kind: 'OBSERVED', observation: others.reduce(combined, first), text, charset };
}

/** The text of each block of a page, with a line break after it. */
export function textOfPage({ blocks }: Page): string {
  let text = '';
  for (const block of blocks) text += `${block.text}\n`;
  return text;
}

/** Two pages as one: what each lists, says and leaves out. The title and the language are those of the first. */
function combined(first: Observation, next: Observation): Observation {
  return {
    ...first,
    language: first.language ?? next.language,
    title: first.title ?? next.title,
    entries: [...first.entries, ...next.entries],
    dates: [...first.dates, ...next.dates],
    mechanisms: [...first.mechanisms, ...next.mechanisms],
    sections: [...first.sections, ...next.sections],
    ignored: [...first.ignored, ...next.ignored],
    listElsewhere: first.listElsewhere ?? next.listElsewhere,
  };
}
