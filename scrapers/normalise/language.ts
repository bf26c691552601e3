// Which language a text is in, by its commonest words and by letters that only one of the four has.

import { LANGUAGES, type Language } from '../observation.ts';

const READ = 10_000;
/** Fewer points than this are a guess: a list of names has none. */
const ENOUGH = 3;

const WORDS: Readonly<Record<Language, string>> = {
  en: 'the of and to in is for are with by this that our we you your or as be on at from not which may data any it have will can has policy privacy',
  hu: 'a az és hogy nem is egy vagy meg ha csak már mint amely amelyek az ezen jelen által során kell van volt lesz adat adatok személyes kezelés adatkezelő adatkezelés érintett illetve valamint alapján céljából szerint történő esetén részére cím név',
  de: 'der die das und ist nicht mit von zu den dem des ein eine einer für auf im sich auch als wir sie ihre unsere werden wird durch bei oder nach über zur zum daten personenbezogene',
  fr: 'le la les et des est un une du de pour dans que qui sur par avec nous vous vos nos votre notre ce cette aux sont ou pas plus données personnelles être traitement',
};
/** Small letters that, of the four, one alone has. */
const LETTERS: readonly (readonly [Language, string])[] = [
  ['hu', 'őű'],
  ['de', 'ß'],
  ['fr', 'çœêèù'],
];
/** What each of them counts beside a word's one point. */
const LETTER_POINTS = 0.5;
const placeOf = (language: Language): number => LANGUAGES.indexOf(language);
/** Languages are meant by their places in the list of them. */
const languageOfLetter = new Map(
  LETTERS.flatMap(([language, letters]) => letters.split('').map((letter) => [letter.charCodeAt(0), placeOf(language)])),
);

interface CommonWord {
  readonly word: string;
  readonly languages: number[];
}

const [BEGIN, PRIME] = [0x2545f491, 0x01000193];
const withLetter = (number: number, unit: number): number => Math.imul(number ^ unit, PRIME);
const numberOf = (word: string): number => word.split('').reduce((number, letter) => withLetter(number, letter.charCodeAt(0)), BEGIN);

/** The commonest words, by a number that their letters make: no word has to be cut out of a text to be looked up. */
const commonWords = new Map<number, CommonWord>();
for (const language of LANGUAGES) {
  for (const word of new Set(WORDS[language].split(' '))) {
    const known = commonWords.get(numberOf(word));
    if (known) known.languages.push(placeOf(language));
    else commonWords.set(numberOf(word), { word, languages: [placeOf(language)] });
  }
}

const isLetter = (unit: number): boolean =>
  unit < 128
    ? unit >= 97 && unit <= 122
    : unit >= 0x180
      ? /\p{L}/u.test(String.fromCharCode(unit))
      : unit >= 0xaa && unit !== 0xd7 && unit !== 0xf7;

function declaredLanguage(declared: string | null): Language | null {
  const primary = declared?.trim().toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary) ?? null;
}

/**
 * The language most of a text is in; of a mixed text, that of the greater part. What the document declares decides only where its words
 * do not, since templates often declare English whatever they hold. Null: neither tells. Only the first 10,000 characters are read.
 */
export function languageOf(text: string, declared: string | null): Language | null {
  const read = text.slice(0, READ).toLowerCase();
  const points = new Float64Array(LANGUAGES.length);
  const count = (language: number, more: number): void => {
    points[language] = (points[language] ?? 0) + more;
  };
  for (let at = 0; at < read.length; at += 1) {
    const from = at;
    let number = BEGIN;
    for (let unit = read.charCodeAt(at); isLetter(unit); unit = read.charCodeAt((at += 1))) {
      number = withLetter(number, unit);
      const own = unit < 128 ? undefined : languageOfLetter.get(unit);
      if (own !== undefined) count(own, LETTER_POINTS);
    }
    const common = at === from ? undefined : commonWords.get(number);
    if (common?.word.length === at - from && read.startsWith(common.word, from))
      for (const language of common.languages) count(language, 1);
  }
  const pointsOf = (language: Language): number => points[placeOf(language)] ?? 0;
  const stated = declaredLanguage(declared);
  const [first, second] = LANGUAGES.toSorted((a, b) => pointsOf(b) - pointsOf(a));
  if (first === undefined || second === undefined || pointsOf(first) < ENOUGH) return stated;
  const isClose = pointsOf(first) < pointsOf(second) * 1.2;
  return isClose && stated !== null && pointsOf(stated) >= pointsOf(second) ? stated : first;
}
