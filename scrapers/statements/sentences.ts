// Where sentences begin and end, in the four languages: what the abbreviations, dates and numbers in legal texts are not.

/** A stretch of a text, half-open. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
}

/** After these a full stop ends nothing. */
const ABBREVIATIONS = new Set(
  (
    'art arts no nos nr sec para par cf vs viz approx incl excl dr mr mrs ms prof st dept ref fig vol ed est ext tel ' +
    'kb pl ill stb sz bek mód vö ún dr id tsz em u krt ' +
    'abs lit buchst ziff bzw ggf vgl evtl bspw inkl zzgl sog str usw etc gem ' +
    'al éd env ex ch mme mlle réf'
  ).split(' '),
);
/** After these it ends a sentence only where the next word opens one: `Acme Inc. We share …`, `Acme Inc. USA`. */
const LEGAL_FORMS = new Set('inc ltd co corp llc plc bros bhd sdn pty kft zrt bt nyrt rt kkt ev kg ag sa srl'.split(' '));
const OPENERS = new Set(
  (
    'we our us the this these that those in it its if for when where you your please such by any all to as an a however ' +
    'az a ez ezek ha mi amennyiben jelen tájékoztatjuk ' +
    'wir die der das diese dieser dieses es in im unsere bei wenn für soweit sofern ' +
    'nous le la les ce cette ces en il notre nos si pour lorsque'
  ).split(' '),
);
const MONTH =
  /^(?:jan|feb|m[aá]r|apr|[aá]pr|m[aá]j|may|mai|j[uú]n|j[uú]l|aug|sep|szep|ok?t|oct|nov|de[cz]|f[eé]v|avr|ao[uû]t|juin|juil|d[eé]c|märz)/i;
const SPACE = /\s/;
const ENDS = /[.!?…\n]/g;
const LONGEST = 700;
const [LINE_BREAK, STOP, ELLIPSIS] = [10, 46, 0x2026];
/** Whether it is a mark that may end a sentence. */
export const isMark = (unit: number): boolean =>
  unit < 64 ? unit === STOP || unit === LINE_BREAK || unit === 33 || unit === 63 : unit === ELLIPSIS;

/** A number, letter or paragraph sign that a line begins with to be counted or found. */
const NUMBERING =
  /^\s{0,3}(?:\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}|\p{L}|[ivx]{1,5}|[IVX]{1,5})\)|(?:(?:§ ?)?\d{1,3}(?:\.\d{1,3}){0,4}|\p{L}|[IVX]{1,5})[.:](?!\s{0,3}[\p{Ll}\p{N}])|\d{1,3}(?:\.\d{1,3}){1,4}(?=\s{1,3}\p{Lu}))(?=\s|$)/u;

/** How many characters of a line are its number: `1. Transfers`, `2.3 Zweck`, `(a) data`; 0 for none. A day of a month is none. */
export function numberingOf(text: string, from: number, until: number): number {
  if (!mayBeginNumber(text, from)) return 0;
  const line = text.slice(from, Math.min(until, from + 40));
  const length = NUMBERING.exec(line)?.[0].length ?? 0;
  return length > 0 && MONTH.test(line.slice(length).trimStart()) ? 0 : length;
}

/** Whether a line may begin with a number. One is short: a mark stands right behind a letter, a figure stands somewhere at the beginning. */
export function mayBeginNumber(text: string, from: number): boolean {
  for (let at = from; at < from + 8; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 40 || unit === 41 || unit === 46 || unit === 58 || (unit >= 48 && unit <= 57)) return true;
  }
  return false;
}

const isSmall = (unit: number): boolean => unit >= 97 && unit <= 122;
/** Abbreviations have fewer letters than this. */
const LONG_WORD = 7;

/** What most sentences end like: a word in small letters that is no abbreviation before the mark, a blank and a capital behind it. */
function isPlainEnd(text: string, at: number, next: number): boolean {
  const opener = text.charCodeAt(next + 1);
  if (!(opener >= 65 && opener <= 90)) return false;
  let begin = at;
  while (begin > at - LONG_WORD && isSmall(text.charCodeAt(begin - 1))) begin -= 1;
  if (at - begin === LONG_WORD) return true;
  if (at - begin < 2 || text.charCodeAt(begin - 1) !== 32) return false;
  const word = text.slice(begin, at);
  return !ABBREVIATIONS.has(word) && !LEGAL_FORMS.has(word);
}

/** Whether the mark at that place ends a sentence. */
export function endsAt(text: string, at: number): boolean {
  const mark = text.charCodeAt(at);
  if (mark === LINE_BREAK) return true;
  let next = at + 1;
  while (next < text.length && text.charCodeAt(next) !== 32 && '"”“’»)]'.includes(text.charAt(next))) next += 1;
  if (next < text.length && text.charCodeAt(next) !== 32 && !SPACE.test(text.charAt(next))) return false;
  if (mark !== STOP || next >= text.length) return true;
  if (isPlainEnd(text, at, next)) return true;
  const after = text.slice(next, next + 24).trimStart();
  if (after === '') return true;
  const [first = ''] = after;
  if (first !== first.toUpperCase() && first === first.toLowerCase()) return false;
  let start = at;
  while (start > 0 && at - start < 16 && /[\p{L}\p{N}.]/u.test(text.charAt(start - 1))) start -= 1;
  const word = text.slice(start, at).toLowerCase();
  const opener = /^["“„«(]?(\p{L}+)/u.exec(after)?.[1]?.toLowerCase() ?? '';
  if (ABBREVIATIONS.has(word)) return false;
  if (LEGAL_FORMS.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return OPENERS.has(opener);
  if (/^\p{L}$/u.test(word) || (/^[ivxlc]+$/.test(word) && text.slice(start, at) === text.slice(start, at).toUpperCase())) return false;
  return !(/^\d{1,4}$/.test(word) && (MONTH.test(after) || /^\d/.test(after)));
}

/**
 * The sentence around a stretch of the text. Sentences are cut off some hundred characters before and after it, so that a text
 * without full stops costs no more than any other.
 */
export function sentenceAround(text: string, { from, until }: Stretch): Stretch {
  const [earliest, latest] = [Math.max(0, from - LONGEST), Math.min(text.length, until + LONGEST)];
  let begin = earliest;
  for (let at = from - 1; at >= earliest; at -= 1) {
    if ('.!?…\n'.includes(text.charAt(at)) && endsAt(text, at)) {
      begin = at + 1;
      break;
    }
  }
  let end = latest;
  const last = Math.max(from, until - 1);
  for (const mark of text.slice(last, latest).matchAll(ENDS)) {
    if (!endsAt(text, last + mark.index)) continue;
    end = last + mark.index + 1;
    break;
  }
  while (begin < from && SPACE.test(text.charAt(begin))) begin += 1;
  while (end > until && SPACE.test(text.charAt(end - 1))) end -= 1;
  return { from: begin, until: end };
}

/** Where the mark stands that ends the sentence around a place, or the one that begins there; the length of the text when none does. */
export function markThatEnds(text: string, from: number): number {
  let at = from;
  while (at < text.length && !(isMark(text.charCodeAt(at)) && endsAt(text, at))) at += 1;
  return at;
}

/** The first sentences of a text, in order, so many at most; what follows the last of them belongs to none. */
export function sentencesOf(text: string, most: number): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let [from, mark] = [0, -1]; mark < text.length && found.length < most; from = mark + 1) {
    mark = markThatEnds(text, from);
    found.push({ from, until: Math.min(mark + 1, text.length) });
  }
  return found;
}
