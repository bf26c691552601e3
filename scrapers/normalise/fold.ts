// Text made comparable: one form for what a reader takes to be the same characters.

/** Soft hyphens, zero-width characters, joiners, direction marks and the byte order mark: seen by nobody, said by nothing. */
const INVISIBLE = /[\u{AD}\u{61C}\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}-\u{206F}\u{FEFF}]|[\u{FE00}-\u{FE0F}]|\u{34F}/gu;
const SINGLE_QUOTES = /[‘’‚‛′`´ʼʹ＇]/g;
const DOUBLE_QUOTES = /[“”„‟«»″〝〞＂]/g;
const DASHES = /[‐‑‒–—―−﹘﹣－]/g;
/** White space other than one plain space: most spaces of a text need no touching. */
const UNEVEN_SPACE = /[^\S ]\s*| \s+/g;
const PLAIN = /^(?:[\x21-\x7E]+(?: [\x21-\x7E]+)*)?$/;
const ASCII = /^[\0-\x7F]*$/;

/** NFC, white space as single spaces, ends trimmed, invisible characters gone. Case, quotes and dashes stay as written. */
export function tidy(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replaceAll(INVISIBLE, '').normalize('NFC').replaceAll(UNEVEN_SPACE, ' ').trim();
}

function withPlainMarks(text: string): string {
  return text.replaceAll(INVISIBLE, '').replaceAll(SINGLE_QUOTES, "'").replaceAll(DOUBLE_QUOTES, '"').replaceAll(DASHES, '-');
}

/**
 * What two spellings have in common when only typing differs: compatibility forms, case, white space, quotes, dashes and invisible
 * characters. Accents stay: `kör` and `kor` are two words. Folding twice is folding once.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return foldedPlain(text);
  const lower = withPlainMarks(text).normalize('NFKC').toLowerCase();
  return withPlainMarks(lower.normalize('NFKC')).replaceAll(UNEVEN_SPACE, ' ').trim().normalize('NFKC');
}

/** Letters that Unicode does not take apart into a letter and an accent. */
const UNDIVIDED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'SS',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ı: 'i',
};

/** The text without accents; case and all else stay. Never to decide between two words of one language: to find what was typed without them. */
export function foldAccents(text: string): string {
  if (ASCII.test(text)) return text;
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[ßẞøØłŁđĐðÐþÞæÆœŒı]/g, (letter) => UNDIVIDED[letter] ?? letter)
    .normalize('NFC');
}

const foldedPlain = (text: string): string => (text.includes('`') ? text.replaceAll('`', "'") : text).toLowerCase();

/** Folded, and without accents: the key under which names, places and words are looked up. */
export function foldedKey(text: string): string {
  return PLAIN.test(text) ? foldedPlain(text) : foldAccents(fold(text));
}
