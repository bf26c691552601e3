// How somebody who is named in running text stands to the personal data: whether the sentence says that data reach them.

import { sentenceAround, type Stretch } from '../statements/sentences.ts';
import type { NameInProse } from './names-in-prose.ts';
import vocabulary from './prose-words.json' with { type: 'json' };
import { plain, speaksOfRecipients } from './words.ts';

/**
 * ENGAGED: by its words somebody is given a task or data; NAMED: nothing speaks against it; otherwise why it is no recipient now:
 * told as an example, the one who speaks, gone, only announced, given no data, or there for something else.
 */
export type Standing = 'ENGAGED' | 'NAMED' | 'EXAMPLE' | 'SPEAKER' | 'GONE' | 'ANNOUNCED' | 'WITHHELD' | 'BESIDE';

/** Words by which a text says, wherever it stands, that it has somebody do something. */
export const engaged =
  /\b(?:anbieter(?:in)? (?:ist|sind)|dienst(?:leister|anbieter)(?:in)? ?(?:ist|sind|:)|betreiber(?:in)? (?:ist|sind)|(?:setzen|nutzen|verwenden|beauftragen) wir|wir (?:setzen|nutzen|verwenden|beauftragen)|gehostet (?:bei|von)|wird von der|(?:provided|operated|hosted|processed|stored|collected|sent|delivered|set) (?:for us )?by|(?:comes|come) from|we (?:use|engage|rely on) (?:the )?(?:service|services|tool)|szolgáltat(?:ója|ást a)|látja el|üzemelteti|(?:veszünk|vesszük) igénybe|igénybe ve(?:szünk|sszük)|fourni[es]? par|hébergée?s? (?:par|chez)|nous (?:utilisons|passons par|faisons appel))/iu;
const example =
  /\b(?:such as|for example|e\.g\.|for instance|like|például|pl\.|mint|z\. ?B\.|zum Beispiel|wie|etwa|beispielsweise|par exemple|tel(?:le)?s? que|comme|így|köztük)\s+(?:(?:with|by|from|at|bei|von|an|mit|durch|chez|par|avec)\s)?(?:the\s|an?\s|die\s|de[rmn]\s|az\s|la\s|le\s)?$/iu;
/** Said of who speaks, not of whom it engages. */
const speaks =
  /^\s*(?:\([^()]{0,80}\)\s*)?(?:,?\s*(?:we|our)\b|(?:uses?|engages?|(?:may|will) (?:also )?(?:use|share|disclose|engage|appoint|update|change)|shares?|discloses?|works with|operates|is the controller|as controller|setzt|nutzt|verwendet|beauftragt|betreibt|ist verantwortlich|utilise|fait appel|recourt|exploite|est responsable|mint adatkezelő|adatkezelő)\b)/iu;
/** The short name that somebody is given for the rest of a document. */
const alias =
  /^[^.;]{0,12}\([^()]{0,120}?(?:a továbbiakban:?|továbbiakban:?|im Folgenden|nachfolgend|ci-après|hereinafter|referred to as|(?=["“„](?:we|us|the company)))\s*([^()]{0,60})\)/iu;

const patternOf = (phrases: readonly string[]): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:${phrases
      .map((phrase) =>
        phrase.replaceAll('*', '\\p{L}*').replaceAll(' … ', '[^.;]{0,90}? ').replaceAll('#', '[^.;]{0,14}\\d(?:[^.;]|(?<=\\d)\\.){0,90}?'),
      )
      .join('|')})(?!\\p{L})`,
    'u',
  );
const gone = patternOf(vocabulary.gone);
const announced = patternOf(vocabulary.announced);
const withheld = patternOf(vocabulary.withheld);
const beside = patternOf(vocabulary.besides);
const speaker = patternOf(vocabulary.speaker);

/** Said of the one before: `Acme Ltd was replaced by Beta Ltd`. */
const replaced = /(?:replaced by|ersetzt durch|abgelöst (?:von|durch)|remplacée? par|váltotta fel)(?!\p{L})/iu;
const [BEFORE, BEHIND] = [80, 60];

/** The sentence that a name stands in, with the brackets right behind the name. */
export function sentenceOf(text: string, { from, until }: Stretch): Stretch {
  const inside = /^\s?\([^()]{0,250}\)/.exec(text.slice(until, until + 260))?.[0].length ?? 0;
  return sentenceAround(text, { from, until: until + inside });
}

/** How the sentence speaks of the name. */
export function standingOf(text: string, { from, until }: NameInProse): Standing {
  const sentence = sentenceOf(text, { from, until });
  const [ahead, behind] = [text.slice(sentence.from, from), text.slice(until, sentence.until)];
  if (example.test(ahead.slice(-40))) return 'EXAMPLE';
  const short = alias.exec(behind);
  if (short) return speaksOfRecipients(short[1] ?? '') ? 'ENGAGED' : 'SPEAKER';
  if (speaks.test(behind.slice(0, 120)) || speaker.test(plain(ahead.slice(-BEFORE)))) return 'SPEAKER';
  const clause = plain(clauseOf(ahead, behind));
  if (gone.test(clause) || replaced.test(behind.slice(0, 120))) return 'GONE';
  if (announced.test(clause)) return 'ANNOUNCED';
  if (withheld.test(clause)) return 'WITHHELD';
  if (beside.test(plain(`${ahead.slice(-BEFORE)}|${behind.slice(0, BEHIND)}`))) return 'BESIDE';
  return engaged.test(`${ahead}${behind}`) ? 'ENGAGED' : 'NAMED';
}

const bracketed = /\([^()]*\)/gu;

/** The part of a sentence that speaks of a name: what stands in brackets speaks of what is named there, and of nothing else. */
function clauseOf(ahead: string, behind: string): string {
  const opened = /\([^()]*$/u.exec(ahead)?.[0];
  if (opened !== undefined) return `${opened} x ${/^[^()]*/u.exec(behind)?.[0] ?? ''}`;
  const [before, after] = [ahead.replaceAll(bracketed, ' '), behind.replaceAll(bracketed, ' ')];
  return `${before.slice(before.lastIndexOf(';') + 1)} x${/^[^;]*/u.exec(after)?.[0] ?? ''}`;
}
