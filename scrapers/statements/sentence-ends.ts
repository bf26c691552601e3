// What ends a sentence, in the four languages: what the abbreviations, dates and numbers in legal texts do not.

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
const SHORT_FORMS = ABBREVIATIONS.union(LEGAL_FORMS);
const OPENERS = new Set(
  (
    'we our us the this these that those in it its if for when where you your please such by any all to as an a however ' +
    'az a ez ezek ha mi amennyiben jelen tájékoztatjuk ' +
    'wir die der das diese dieser dieses es in im unsere bei wenn für soweit sofern ' +
    'nous le la les ce cette ces en il notre nos si pour lorsque'
  ).split(' '),
);
/** How the names of months begin. */
export const MONTH =
  /^(?:jan|feb|m[aá]r|apr|[aá]pr|m[aá]j|may|mai|j[uú]n|j[uú]l|aug|sep|szep|ok?t|oct|nov|de[cz]|f[eé]v|avr|ao[uû]t|juin|juil|d[eé]c|märz)/i;
const SPACE = /\s/;
const [LINE_BREAK, STOP, ELLIPSIS] = [10, 46, 0x2026];

/** Whether it is a mark that may end a sentence. */
export const isMark = (unit: number): boolean =>
  unit < 64 ? unit === STOP || unit === LINE_BREAK || unit === 33 || unit === 63 : unit === ELLIPSIS;

export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
export const isSmall = (unit: number): boolean => unit >= 97 && unit <= 122;
/** Words of this length are no short forms; all shorter ones in plain small letters make a number of their own. */
const LONG_WORD = 7;
const withLetter = (number: number, unit: number): number => (number << 5) | (unit & 0x1f);
/** The short forms by the numbers that their letters make, from the last to the first. */
const NUMBERED_FORMS = new Set(
  [...SHORT_FORMS]
    .filter((form) => /^[a-z]+$/.test(form) && form.length < LONG_WORD)
    .map((form) => form.split('').reduceRight((number, letter) => withLetter(number, letter.charCodeAt(0)), 0)),
);

/** What most sentences end like: a word in small letters that is no abbreviation before the mark, a blank and a capital behind it. */
function isPlainEnd(text: string, at: number, next: number): boolean {
  const opener = text.charCodeAt(next + 1);
  if (!(opener >= 65 && opener <= 90)) return false;
  let [begin, number] = [at, 0];
  let unit = text.charCodeAt(begin - 1);
  for (; begin > at - LONG_WORD && isSmall(unit); unit = text.charCodeAt(begin - 1)) {
    number = withLetter(number, unit);
    begin -= 1;
  }
  if (at - begin === LONG_WORD) return true;
  return at - begin >= 2 && unit === 32 && !NUMBERED_FORMS.has(number);
}

/** So far behind a mark is looked for what goes on. */
const FAR = 24;
const OPENER = /^["“„«(]?(\p{L}+)/u;
const INITIALS = /^(?:\p{L}\.)+\p{L}$/u;
const A_LETTER = /^\p{L}$/u;
const ROMAN = /^[ivxlc]+$/;
const A_COUNT = /^\d{1,4}$/;
const DAY_GOES_ON = new RegExp(String.raw`${MONTH.source}|^\d`, 'i');

export function isSpaceAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 32 || ((unit < 32 || unit >= 160) && SPACE.test(text.charAt(at)));
}

function isPartOfWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return isSmall(unit | 32) || unit === STOP || isDigit(unit) || (unit >= 128 && /[\p{L}\p{N}]/u.test(text.charAt(at)));
}

function isSmallLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 128) return isSmall(unit);
  const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return letter !== letter.toUpperCase() && letter === letter.toLowerCase();
}

/** Whether the mark at that place ends a sentence. */
export function endsAt(text: string, at: number): boolean {
  const mark = text.charCodeAt(at);
  if (mark === LINE_BREAK) return true;
  let next = at + 1;
  while (next < text.length && text.charCodeAt(next) !== 32 && '"”“’»)]'.includes(text.charAt(next))) next += 1;
  if (next < text.length && !isSpaceAt(text, next)) return false;
  if (mark !== STOP || next >= text.length) return true;
  if (isPlainEnd(text, at, next)) return true;
  let goesOn = next;
  while (goesOn < Math.min(next + FAR, text.length) && isSpaceAt(text, goesOn)) goesOn += 1;
  if (goesOn === next + FAR || goesOn === text.length) return true;
  if (isSmallLetter(text, goesOn)) return false;
  let start = at;
  while (start > 0 && at - start < 16 && isPartOfWord(text, start - 1)) start -= 1;
  return endsBehind(text.slice(start, at), text.slice(goesOn, next + FAR));
}

/** Whether a full stop behind a word ends a sentence, by what follows. */
function endsBehind(written: string, after: string): boolean {
  if (isDigit(written.charCodeAt(written.length - 1))) return !(A_COUNT.test(written) && DAY_GOES_ON.test(after));
  const word = written.toLowerCase();
  if (ABBREVIATIONS.has(word)) return false;
  if (LEGAL_FORMS.has(word) || INITIALS.test(word)) return OPENERS.has(OPENER.exec(after)?.[1]?.toLowerCase() ?? '');
  return !(A_LETTER.test(word) || (ROMAN.test(word) && written === written.toUpperCase()));
}

/** Where the mark stands that ends the sentence around a place, or the one that begins there; `until` when none before it does. */
export function markThatEnds(text: string, from: number, until = text.length): number {
  let at = from;
  while (at < until && !(isMark(text.charCodeAt(at)) && endsAt(text, at))) at += 1;
  return at;
}
