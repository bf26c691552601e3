// Hungarian grammar for sentences with names in them.

const VOWEL_FIRST = /^[aáeéiíoóöőuúüű]/iu;
const SPELT_OUT = /^(?=[AEFILMNORSUXY])[B-DF-HJ-NP-TV-Z]{2,}(?![\p{L}])/u;
const NUMBER = /^\d+/u;

/**
 * The definite article before a name or number, as it is spoken: `az Amazon`, `a Yettel`, `az 5`, `a 15`, `az 1000`.
 * Abbreviations without vowels are spelt out (`az SMS`); what starts with neither letter nor digit takes `a`.
 */
export function article(name: string): 'a' | 'az' {
  const word = name.replace(/^[^\p{L}\p{N}]+/u, '');
  const digits = NUMBER.exec(word)?.[0];
  if (digits) return digits.startsWith('5') || (digits.startsWith('1') && digits.length % 3 === 1) ? 'az' : 'a';
  return VOWEL_FIRST.test(word.normalize('NFC')) || SPELT_OUT.test(word) ? 'az' : 'a';
}

/** The name with its article, at the head of a sentence. */
export function withArticle(name: string): string {
  const word = article(name);
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${name}`;
}
