// The fingerprint of words, taken word by word, so that a sentence and the section around it are printed in one go.

/** The print of the words so far. Two multiplicative hashes side by side: enough to tell one sentence of a page from the others. */
export interface Print {
  high: number;
  low: number;
  words: number;
}

const [HIGH, LOW, WORD] = [0xdeadbeef | 0, 0x41c6ce57, 0x2545f491];
const [BY_HIGH, BY_LOW, BY_WORD] = [0x9e3779b1, 0x5f356495, 0x01000193];

export const newPrint = (): Print => ({ high: HIGH, low: LOW, words: 0 });

function put(print: Print, high: number, low: number, words: number): void {
  print.high = high;
  print.low = low;
  print.words = words;
}

/** Makes it the print of no words again. */
export const clear = (print: Print): void => put(print, HIGH, LOW, 0);

function addWord(print: Print, word: number): void {
  print.high = Math.imul(print.high ^ word, BY_HIGH);
  print.low = Math.imul(print.low ^ (word >>> 13) ^ (word << 7), BY_LOW);
  print.words += 1;
}

const SPACE = 32;

/** Adds words with a blank between them. */
export function addWords(print: Print, words: string): void {
  let word = WORD;
  for (let at = 0; at < words.length; at += 1) {
    const unit = words.charCodeAt(at);
    if (unit === SPACE) {
      if (word !== WORD) addWord(print, word);
      word = WORD;
    } else word = Math.imul(word ^ unit, BY_WORD);
  }
  if (word !== WORD) addWord(print, word);
}

/** What a letter is in lower case; or what else it is: no letter, nobody sees it, it has to be looked at more closely. */
const [APART, UNSEEN, ODD] = [0, 0xfffe, 0xffff];
/** Below these, folded, stand figures. */
const LETTERS = 58;
const PUNCTUATION = 0x2000;
const BEYOND = 0x2070;
const FOLDED = Uint16Array.from({ length: BEYOND }, (_, code) => foldedCode(code));

function foldedCode(code: number): number {
  const letter = String.fromCharCode(code);
  if (/[\u00AD\u200B-\u200F\u2060]/.test(letter)) return UNSEEN;
  if (code >= 0x180 && code < PUNCTUATION) return ODD;
  const folded = letter.normalize('NFKC').toLowerCase();
  if (!/[\p{L}\p{M}\p{N}]/u.test(folded)) return APART;
  return folded.length === 1 ? folded.charCodeAt(0) : ODD;
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const [COLON, SLASH, STOP, W, N, V, O] = [58, 47, 46, 119, 110, 118, 0xf3];

/**
 * Adds the words of a stretch of text to two prints, of its sentence and of what is around it.
 *
 * @returns false, and both are as they were, when it takes a closer look to tell what its words are: figures that may be a day, web
 * addresses, letters of other alphabets
 */
export function addText(text: string, from: number, until: number, own: Print, around: Print): boolean {
  const { high, low, words } = own;
  const { high: aroundHigh, low: aroundLow, words: aroundWords } = around;
  let word = WORD;
  let hasFigure = false;
  let hasUnseen = false;
  for (let at = from; at < until; at += 1) {
    const unit = text.charCodeAt(at);
    const folded = unit < BEYOND ? (FOLDED[unit] ?? ODD) : ODD;
    if (folded >= LETTERS && folded < UNSEEN) {
      word = Math.imul(word ^ folded, BY_WORD);
      continue;
    }
    if (folded === APART && unit === SPACE) {
      if (word === WORD) continue;
      addWord(own, word);
      addWord(around, word);
      word = WORD;
      continue;
    }
    if (folded === UNSEEN) hasUnseen = true;
    else if (folded !== APART) hasFigure = true;
    if (folded === ODD || (hasFigure && hasUnseen) || mayMeanMore(text, at, unit)) {
      put(own, high, low, words);
      put(around, aroundHigh, aroundLow, aroundWords);
      return false;
    }
    if (folded === UNSEEN) continue;
    if (folded !== APART) word = Math.imul(word ^ folded, BY_WORD);
    else if (word !== WORD) {
      addWord(own, word);
      addWord(around, word);
      word = WORD;
    }
  }
  if (word !== WORD) {
    addWord(own, word);
    addWord(around, word);
  }
  return true;
}

/** Whether a mark or a figure belongs to an address, a day or a version. */
const mayMeanMore = (text: string, at: number, unit: number): boolean =>
  isDigit(unit) ? mayBeLookedPast(text, at) : isPartOfAddress(text, at, unit);

const isPartOfAddress = (text: string, at: number, unit: number): boolean =>
  (unit === COLON && text.charCodeAt(at + 1) === SLASH) || (unit === STOP && (text.charCodeAt(at - 1) | 32) === W);

/** Whether the figure there may belong to a day or a version: one of four, one before a stroke and another, one behind `v` or `version`. */
function mayBeLookedPast(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (next === SLASH && isDigit(text.charCodeAt(at + 2))) return true;
  if (isDigit(text.charCodeAt(at - 1))) return isDigit(next) && isDigit(text.charCodeAt(at - 2));
  let before = at - 1;
  while (before >= at - 3 && (text.charCodeAt(before) === SPACE || text.charCodeAt(before) === STOP)) before -= 1;
  const letter = text.charCodeAt(before) | 32;
  return letter === V || letter === N || letter === O;
}

const THREE_DIGITS = Array.from({ length: 0x1000 }, (_, value) => value.toString(16).padStart(3, '0'));
const hex = (part: number): string => `${THREE_DIGITS[part >>> 20]}${THREE_DIGITS[(part >>> 8) & 0xfff]}`;

/** 12 hex digits, the same for the same words. It proves nothing, and is many times faster than a hash that does. */
export function hexOf(print: Print): string {
  const high = Math.imul(print.high ^ (print.high >>> 16), 0x85ebca6b) ^ Math.imul(print.low ^ (print.low >>> 13), 0xc2b2ae35);
  const low = Math.imul(print.low ^ (print.low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return `${hex(high)}${hex(low)}`;
}
