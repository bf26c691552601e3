// Which language a text is in, by its commonest words and by letters that only one of the four has.

import { LANGUAGES, type Language } from '../observation.ts';

const READ = 20_000;
/** Fewer points than this are a guess: a list of names has none. */
const ENOUGH = 3;

const WORDS: Readonly<Record<Language, string>> = {
  en: 'the of and to in is for are with by this that our we you your or as be on at from not which may data any it have will can has policy privacy',
  hu: 'a az és hogy nem is egy vagy meg ha csak már mint amely amelyek az ezen jelen által során kell van volt lesz adat adatok személyes kezelés adatkezelő adatkezelés érintett illetve valamint alapján céljából szerint történő esetén részére cím név',
  de: 'der die das und ist nicht mit von zu den dem des ein eine einer für auf im sich auch als wir sie ihre unsere werden wird durch bei oder nach über zur zum daten personenbezogene',
  fr: 'le la les et des est un une du de pour dans que qui sur par avec nous vous vos nos votre notre ce cette aux sont ou pas plus données personnelles être traitement',
};
/** Letters that, of the four, one alone has; what each counts beside a word's one point. */
const LETTERS: readonly (readonly [Language, RegExp])[] = [
  ['hu', /[őűŐŰ]/g],
  ['de', /[ßẞ]/g],
  ['fr', /[çœêèùÇŒÊÈÙ]/g],
];

const languagesOfWord = new Map<string, readonly Language[]>();
for (const language of LANGUAGES)
  for (const word of new Set(WORDS[language].split(' '))) languagesOfWord.set(word, [...(languagesOfWord.get(word) ?? []), language]);

function declaredLanguage(declared: string | null): Language | null {
  const primary = declared?.trim().toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary) ?? null;
}

/**
 * The language most of a text is in; of a mixed text, that of the greater part. What the document declares decides only where its words
 * do not, since templates often declare English whatever they hold. Null: neither tells. Only the first 20,000 characters are read.
 */
export function languageOf(text: string, declared: string | null): Language | null {
  const read = text.slice(0, READ);
  const points: Record<Language, number> = { en: 0, hu: 0, de: 0, fr: 0 };
  for (const [word] of read.toLowerCase().matchAll(/\p{L}+/gu))
    for (const language of languagesOfWord.get(word) ?? []) points[language] += 1;
  for (const [language, letters] of LETTERS) points[language] += (read.match(letters)?.length ?? 0) / 2;
  const stated = declaredLanguage(declared);
  const [first, second] = LANGUAGES.toSorted((a, b) => points[b] - points[a]);
  if (first === undefined || second === undefined || points[first] < ENOUGH) return stated;
  const isClose = points[first] < points[second] * 1.2;
  return isClose && stated !== null && points[stated] >= points[second] ? stated : first;
}
