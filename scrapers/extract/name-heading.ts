// Whether a heading is the name of a recipient, or only stands above one.

import { foldedKey } from '../normalise/fold.ts';
import { hasLegalForm } from '../normalise/legal-form.ts';
import type { Block } from '../read/page.ts';
import { begunWith } from './items.ts';
import { labelledIn } from './labels.ts';
import { looksLikeName } from './name-likeness.ts';
import { namesInProse } from './names-in-prose.ts';

const PROSE_MOST = 800;
const price = /^(?:[€$£]\s?\d[\d.,\s]*|\d[\d.,\s]*\s?(?:€|Ft|EUR|USD|GBP|CHF|HUF))(?:\s?(?:\/|per|pro|par)\s?\S{1,12}|\s?\p{L}{1,8})?$/u;

/**
 * Whether a heading names the recipient that stands below it, by its own words or by one label: there is something below it, no list of
 * other names, no price, and nobody else of whom the heading only says what for.
 *
 * @param following  the blocks that belong to it
 */
export function isNameHeading(heading: Block, following: readonly Block[]): boolean {
  const legal = following.flatMap(legalNamesIn);
  if (legal.length > 0 && !hasLegalForm(heading.text)) return legal.length === 1;
  if (!looksLikeName(heading.text)) return false;
  const below = following.filter(({ chrome }) => chrome === null);
  if (!hasLegalForm(heading.text) && below.some((block) => namesAnother(block, heading.text))) return false;
  if (below.length === 0 || below.some((block) => block.kind === 'HEADING' && hasLegalForm(block.text))) return false;
  if (below.some(({ text }) => isPrice(text))) return false;
  if (below.some(({ kind }) => kind === 'TABLE'))
    return below.every((block) => block.kind !== 'TABLE' || block.rows.every((row) => row.length <= 2));
  const others = below.filter((block) => {
    if (block.kind === 'HEADING') return false;
    const name = block.kind === 'ITEM' && labelledIn(block).length === 0 ? begunWith(block) : null;
    return name !== null && name.isMarked && !name.name.startsWith(heading.text);
  });
  return others.length < 2;
}

/** Whether a paragraph names a legal person that is not called like the heading: then the heading says what it is for. */
function namesAnother(block: Block, heading: string): boolean {
  if (block.kind !== 'PARAGRAPH' || block.text.length > PROSE_MOST || labelledIn(block).length > 0) return false;
  const words = new Set(foldedKey(heading).split(/[^\p{L}\p{N}]+/u));
  const names = namesInProse(block.text);
  return (
    names.length > 0 &&
    names.every(
      ({ name }) =>
        !foldedKey(name)
          .split(/[^\p{L}\p{N}]+/u)
          .some((word) => word.length > 2 && words.has(word)),
    )
  );
}

/** The legal persons that labels of a block name. */
function legalNamesIn(block: Block): readonly string[] {
  return labelledIn(block).flatMap(({ field, value }) => (field === 'name' && hasLegalForm(value) ? [value] : []));
}

/** What stands below the name of a plan. */
export const isPrice = (text: string): boolean => price.test(text);
