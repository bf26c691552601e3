// Which language bytes are in, before their encoding is known: by short words that are ASCII, or the same in every encoding of the family.

/** How much is read to tell. */
const SAMPLE_BYTES = 200_000;
const ENOUGH = 3;

const WORDS: Readonly<Record<string, readonly string[]>> = {
  hu: 'a az és hogy nem egy vagy van meg csak ha mint be el ezt azt ezek amely illetve által alatt adatok adatkezelés'.split(' '),
  de: 'der die das und nicht ein eine ist von zu mit den dem des auf für im werden sich wir oder'.split(' '),
  fr: 'le la les des et est une du dans que qui pour par sur pas au aux nous vous ou ce cette'.split(' '),
  en: 'the of and to in is for that with by on are as be or this our we your not from'.split(' '),
};
const LANGUAGE_OF_WORD = new Map<string, string[]>();
for (const [language, words] of Object.entries(WORDS)) {
  for (const word of words) LANGUAGE_OF_WORD.set(word, [...(LANGUAGE_OF_WORD.get(word) ?? []), language]);
}

/**
 * The language of a document by its own words; null when they are too few, or two languages are as likely.
 * Tags are words too, but those of no language.
 */
export function languageByWords(bytes: Uint8Array): string | null {
  const sample = new TextDecoder('windows-1252').decode(sampleOf(bytes)).toLowerCase();
  const counts = new Map<string, number>();
  for (const [word] of sample.matchAll(/[a-zà-öø-ÿ]+/g)) {
    for (const language of LANGUAGE_OF_WORD.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
  return first !== undefined && first[1] >= ENOUGH && first[1] > 1.3 * (second?.[1] ?? 0) ? first[0] : null;
}

/** Not the head alone, which may be nothing but scripts and menus in another language. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE_BYTES) return bytes;
  const half = SAMPLE_BYTES / 2;
  const middle = Math.floor(bytes.length / 2);
  return Buffer.concat([bytes.subarray(0, half), bytes.subarray(middle, middle + half)]);
}
