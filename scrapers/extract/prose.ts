// Paragraphs that name recipients in bold or as links: "We use **Acme Inc.** in Germany to host …".

import { hasLegalForm } from '../normalise/legal-form.ts';
import type { Block } from '../read/page.ts';
import type { Candidate } from './candidate.ts';
import type { Surroundings } from './context.ts';
import { EntryDraft } from './entry-draft.ts';
import { labelledIn } from './labels.ts';
import { cleanName } from './name-text.ts';
import { looksLikeName } from './name-likeness.ts';
import { quotationOf } from './quotation.ts';

const example =
  /\b(?:such as|for example|e\.g\.|for instance|including but not limited|like|például|pl\.|mint például|z\. ?B\.|zum Beispiel|wie etwa|par exemple|tel(?:le)?s? que|comme)\b/iu;

/** The paragraphs of a page that name recipients in bold, or one by one with their legal form. */
export function readProse(blocks: readonly Block[], surroundings: readonly Surroundings[]): readonly Candidate[] {
  return blocks.flatMap((block, at) => {
    const around = surroundings[at];
    if (!around || around.promise < 2 || block.chrome !== null || (block.kind !== 'PARAGRAPH' && block.kind !== 'ITEM')) return [];
    if (labelledIn(block).length > 0 || block.text.length > 3_000) return [];
    const entries = entriesOf(block, around);
    return entries.length > 0 ? [{ shape: 'PROSE' as const, entries, from: at, until: at + 1, certainty: around.promise - 1 }] : [];
  });
}

function entriesOf(block: Block, around: Surroundings): readonly EntryDraft[] {
  const { text } = block;
  const marked = block.bold.filter(({ from, until }) => {
    const name = text.slice(from, until);
    return looksLikeName(name) && (hasLegalForm(name) || around.promise >= 3) && !example.test(text.slice(Math.max(0, from - 60), from));
  });
  if (marked.length === 1 && marked[0] !== undefined && marked[0].until - marked[0].from >= text.length - 1) return [];
  return marked.flatMap(({ from, until }, index) => {
    const name = cleanName(text.slice(from, until));
    if (name === null) return [];
    const clause = text.slice(until, marked[index + 1]?.from ?? text.length).replace(/^[\s,:;–—-]+/u, '');
    const entry = new EntryDraft(name, quotationOf(text.slice(from), around.headings, block.offset + from), around.headings.at(-1) ?? null);
    entry.sayProse(clause);
    entry.say(
      'website',
      '',
      block.links.filter((link) => clause.includes(link.text) || name.includes(link.text)),
    );
    return [entry];
  });
}
