// Spelling apart from meaning: two texts that differ only in case, white space, punctuation, quotation marks or accents say the same.

const ACCENTS = /[\u0300-\u036f]/gu;
const FORMAT = /[\p{Cf}\p{Sk}]/gu;
const APART = /[\p{P}\p{Z}\p{Cc}]+/gu;
const DIGIT = /\p{Nd}/u;
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i', ς: 'σ' };

/**
 * The text without what is only spelling. Two texts with the same fold differ in nothing that a reader would call a change.
 *
 * A gap between two digits stays a gap, since `1 16` and `11 6` are two house numbers. The fold is for comparing, never for showing.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .replace(FORMAT, '')
    .replace(/[ßłøđæœıς]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(APART, (gap: string, at: number, whole: string) =>
      DIGIT.test(whole.charAt(at - 1)) && DIGIT.test(whole.charAt(at + gap.length)) ? ' ' : '',
    );
}

/** Whether two texts differ in spelling at most; a text that is not there says the same as an empty one. */
export function sameWords(one: string | null, other: string | null): boolean {
  return fold(one ?? '') === fold(other ?? '');
}

/** An identifier without what separates its parts: `HU 1289-2312` and `hu12892312` are one number. */
export function foldIdentifier(value: string): string {
  return value
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Each text once, in code-point order: lists whose order means nothing are compared like this. */
export function asSet(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}
