// Where a sentence names or describes a ground of GDPR Chapter V, by its phrases and by the articles that it cites.

import { meaningOfCode } from '../../schema/law/mechanism-codes.ts';
import type { Ground, Language } from '../observation.ts';
import { NOT_OF_THE_UNION, PHRASES_BY_STEM, type Phrase } from './phrases.ts';
import type { Stretch } from './sentences.ts';
import { triggersIn } from './triggers.ts';

/** One place that speaks of a ground. Offsets are within the sentence. */
export interface Mention extends Stretch {
  readonly ground: Ground;
  readonly isName: boolean;
  /** Whether it stands in a web address and nowhere else. */
  readonly inAddress: boolean;
}

const LAW_OF_THE_UNION =
  /gdpr|dsgvo|rgpd|ds-gvo|data protection regulation|rendelet|verordnung|règlement|2016\/679|transfer|továbbít|übermittl/i;
const ARTICLE =
  /(?<![\p{L}\p{N}])(?:art(?:icles?|ikel|\.)?) ?(4[5679])(?!\p{N})(?:,? ?(?:\((\d)\)|(?:abs\.|absatz|paragraphe|paragraph|par\.|para\.|§) ?(\d)))?(?:,? ?(?:(?:lit\.|buchst\.|point|letter|lettre) ?\(?([a-g])\)?|\(([a-g])\))(?!\p{L}))?/giu;
const CIKK = /(?<!\p{N})(4[5679])\. ?cikk\p{L}*(?: ?\((\d)\) ?bek\p{L}*\.?)?(?: ?([a-g])\) ?pont\p{L}*)?/giu;

/** The codes of the points, by article and paragraph. */
const POINTS: Readonly<Record<string, string>> = {
  '46 2 a': 'PUBLIC-INSTRUMENT',
  '46 2 b': 'BCR',
  '46 2 c': 'SCC',
  '46 2 d': 'SCC-SA',
  '46 2 e': 'CODE',
  '46 2 f': 'CERTIFICATION',
  '46 3 a': 'ADHOC-CLAUSES',
  '46 3 b': 'ADMIN-ARRANGEMENT',
  '49 1 a': 'D-CONSENT',
  '49 1 b': 'D-CONTRACT',
  '49 1 c': 'D-CONTRACT-INTEREST',
  '49 1 d': 'D-PUBLIC-INTEREST',
  '49 1 e': 'D-LEGAL-CLAIMS',
  '49 1 f': 'D-VITAL',
  '49 1 g': 'D-REGISTER',
};

/** @law GDPR Art. 45(1); GDPR Art. 46(2); GDPR Art. 46(3); GDPR Art. 47; GDPR Art. 49(1) */
function groundOfArticle(article: string, paragraph: string | undefined, point: string | undefined): Ground | null {
  const code =
    article === '45'
      ? 'ADEQUACY'
      : article === '47'
        ? 'BCR'
        : POINTS[`${article} ${paragraph ?? (article === '49' ? '1' : '2')} ${point?.toLowerCase()}`];
  const meaning = code === undefined ? undefined : meaningOfCode(code);
  return meaning && meaning.mechanism !== null ? { code: meaning.mechanism, instrument: meaning.instrument } : null;
}

function articlesIn(sentence: string): readonly Mention[] {
  if (!LAW_OF_THE_UNION.test(sentence)) return [];
  const found = [
    ...[...sentence.matchAll(ARTICLE)].map((hit) => ({ hit, ground: groundOfArticle(hit[1] ?? '', hit[2] ?? hit[3], hit[4] ?? hit[5]) })),
    ...[...sentence.matchAll(CIKK)].map((hit) => ({ hit, ground: groundOfArticle(hit[1] ?? '', hit[2], hit[3]) })),
  ];
  return found.flatMap(({ hit, ground }) =>
    ground === null ? [] : [{ ground, isName: false, inAddress: false, from: hit.index, until: hit.index + hit[0].length }],
  );
}

/** So few letters beside a name are a number or a mark. */
const BESIDES = 12;
/** One phrase stands more often in no sentence. */
const MOST_PLACES = 24;
const overlap = (one: Stretch, other: Stretch) => one.from < other.until && other.from < one.until;

function stretchesOf(pattern: RegExp, text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const hit of text.matchAll(pattern)) {
    found.push({ from: hit.index, until: hit.index + hit[0].length });
    if (found.length === MOST_PLACES) break;
  }
  return found;
}

function isInAddress(sentence: string, { from, until }: Stretch): boolean {
  const begin = Math.max(sentence.lastIndexOf(' ', from), sentence.lastIndexOf('(', from)) + 1;
  return /:\/\/|www\.|\.[a-z]{2,}\//i.test(sentence.slice(begin, until));
}

/** What stands around a sentence, where a phrase needs other words near it, and the language of the document. */
interface Surroundings {
  readonly around: string;
  readonly language: Language | null;
}

/**
 * Every ground that a sentence speaks of, each place once, in the order of the text. What only United Kingdom or Swiss law
 * knows is no ground for data from the Union and is left out.
 *
 * @param stems  the parts of phrases that stand in it
 */
export function mentionsIn(sentence: string, stems: Iterable<string>, { around, language }: Surroundings): readonly Mention[] {
  const known = [...stems].flatMap((stem) => PHRASES_BY_STEM.get(stem) ?? []);
  const phrases = new Set(known.filter(({ only }) => only === null || language === null || only === language));
  const context = around === '' ? sentence : `${around} ${sentence}`;
  const fits = ({ needs, suffices, standsAlone, neverWith }: Phrase, { from, until }: Stretch) =>
    !neverWith?.test(context) &&
    (needs === null ||
      needs.test(context) ||
      suffices?.test(sentence) === true ||
      (standsAlone && sentence.length - (until - from) <= BESIDES));
  const found: Mention[] = [...articlesIn(sentence)];
  for (const phrase of phrases) {
    const places = stretchesOf(phrase.pattern, sentence);
    const [first] = places;
    if (first === undefined || !fits(phrase, first)) continue;
    const { ground, isName } = phrase;
    for (const place of places) found.push({ ground, isName, ...place, inAddress: isInAddress(sentence, place) });
  }
  const foreign = found.length === 0 ? [] : NOT_OF_THE_UNION.flatMap((pattern) => stretchesOf(pattern, sentence));
  const longestFirst = found.toSorted((one, other) => other.until - other.from - (one.until - one.from));
  const kept: Mention[] = [];
  for (const mention of longestFirst) {
    const isTaken = foreign.some((place) => overlap(place, mention)) || kept.some((other) => overlap(other, mention));
    // `the standard contractual clauses adopted by the European Commission` describes them, and calls them by their name.
    const isCalled = found.some((other) => other.isName && other.ground.code === mention.ground.code && overlap(other, mention));
    if (!isTaken) kept.push(isCalled === mention.isName ? mention : { ...mention, isName: true });
  }
  return kept.toSorted((one, other) => one.from - other.from);
}

/** Whether a text calls the ground by its name; describing it is not naming it. */
export function namesGround(text: string, { code, instrument }: Ground): boolean {
  const stems = [...triggersIn(text)].map(({ stem }) => stem);
  return mentionsIn(text, stems, { around: 'data transfer clauses GDPR European Commission', language: null }).some(
    ({ ground, isName }) =>
      isName && ground.code === code && (ground.instrument === null || instrument === null || ground.instrument === instrument),
  );
}
