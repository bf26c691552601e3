// Lines of the form `Label: value`, one or several in a block.

import { hasLegalForm } from '../normalise/legal-form.ts';
import type { Block } from '../read/page.ts';
import { exactFieldOf, type Field, fieldOf, speaksOfRecipients } from './words.ts';

/** One labelled value. */
export interface Labelled {
  readonly field: Field;
  readonly label: string;
  readonly value: string;
}

const LABEL_MOST = 80;
const LABEL_WORDS = 9;
const BLOCK_MOST = 3_000;
const within = /(?:^|[\s,;|·•(–—-])(?=(\p{L}[\p{L} /'’.-]{1,40}?)\s?:\s)/gu;

/** What the block says under labels, in its order; none where it does not begin with a label that is known. */
export function labelledIn(block: Block): readonly Labelled[] {
  if (block.kind === 'TABLE' || block.kind === 'HEADING' || block.text.length > BLOCK_MOST) return [];
  const first = beginning(block);
  if (!first) return [];
  const rest = first.value;
  const breaks = rest.length > 8 && rest.includes(':') ? breaksOf(rest) : [];
  const [ends = rest.length] = breaks.map(({ at }) => at);
  const others = breaks.map(({ field, label, from }, index) => ({
    field,
    label,
    value: trimmed(rest.slice(from, breaks[index + 1]?.at ?? rest.length)),
  }));
  return [{ ...first, value: trimmed(rest.slice(0, ends)) }, ...others];
}

/** What stands before the first label within a text, and what stands under labels behind it. */
export function labelsWithin(text: string): { readonly before: string; readonly labelled: readonly Labelled[] } {
  const breaks = text.includes(':') ? breaksOf(text) : [];
  const labelled = breaks.map(({ field, label, from }, index) => ({
    field,
    label,
    value: trimmed(text.slice(from, breaks[index + 1]?.at ?? text.length)).replace(/(?<=[\p{L}\d)])\.$/u, ''),
  }));
  return { before: text.slice(0, breaks[0]?.at ?? text.length).replace(/[\s,;.–—-]+$/u, ''), labelled };
}

const trimmed = (text: string): string => text.replaceAll(/^[\s–—-]+|[\s,;|·•–—-]+$/gu, '');

/** The label that a block begins with: before a colon, or in bold. */
function beginning(block: Block): Labelled | null {
  const { text } = block;
  const colon = colonIn(text);
  if (colon > 0) {
    const label = text.slice(0, colon);
    const field =
      label.length < 2 * LABEL_WORDS || label.split(/\s+/).length <= LABEL_WORDS ? (exactFieldOf(label) ?? fieldOf(label)) : null;
    if (field === null) return inBold(block);
    const value = text.slice(colon + 1).trim();
    // Words that lead to a list end in a colon too: only a plain label or a numbered one can stand before nothing.
    const leads = value === '' && exactFieldOf(label) === null && !/^\d{1,2}\.\d/.test(label);
    const isPlain =
      field !== 'name' || exactFieldOf(label) === 'name' || speaksOfRecipients(label) || (label.length < 50 && hasLegalForm(value));
    if (isPlain && !leads && isLabelOf(label)) return { field, label, value };
  }
  return inBold(block);
}

/** A label in bold that the block begins with. */
function inBold({ text, bold: [bold] }: Block): Labelled | null {
  if (bold?.from === 0 && bold.until < text.length && bold.until <= LABEL_MOST) {
    const label = text.slice(0, bold.until);
    const field = exactFieldOf(label);
    if (field !== null) return { field, label, value: text.slice(bold.until).replace(/^[\s:–—-]+/u, '') };
  }
  return null;
}

/** Where the first colon with a blank behind it stands, within the length of a label; -1 where none does. */
function colonIn(text: string): number {
  for (let at = text.indexOf(':'); at !== -1 && at <= LABEL_MOST; at = text.indexOf(':', at + 1)) {
    if (at + 1 === text.length || /\s/.test(text.charAt(at + 1))) return at;
  }
  return -1;
}

/** A label is no sentence, names nobody, and ends no bracket that it did not begin: `Acme Kft. (purpose: hosting)` begins with a name. */
function isLabelOf(label: string): boolean {
  return (
    label.lastIndexOf('(') <= label.lastIndexOf(')') &&
    !/[.!?]\s/.test(label.replace(/^(?:\d{1,2}\.){1,5}\s/, '')) &&
    !/^["„“]/u.test(label) &&
    !hasLegalForm(label)
  );
}

/** Further labels within a value, each of which is one word for word. */
function breaksOf(text: string): readonly { readonly field: Field; readonly label: string; readonly at: number; readonly from: number }[] {
  const breaks = Array.from(text.matchAll(within)).flatMap((match) => {
    const label = match[1] ?? '';
    const at = match.index + match[0].length;
    const colon = text.indexOf(':', at + label.length);
    const field = exactFieldOf(label);
    return field === null || field === 'other' ? [] : [{ field, label, at, from: colon + 1 }];
  });
  // `Lieu du traitement:` is one label, not `traitement:` too.
  return breaks.filter(({ from }, index) => from !== breaks[index - 1]?.from);
}
