// Whether a short text can be a recipient's name, rather than a heading, a category or a sentence.

import { hasLegalForm } from '../normalise/legal-form.ts';
import { groundsOf } from '../statements/grounds-of.ts';
import { remembered } from '../remembered.ts';
import { isOnlyPlaces } from './name-text.ts';
import generic from './generic-words.json' with { type: 'json' };
import { exactFieldOf, plain, promiseOf } from './words.ts';

const genericWords: ReadonlySet<string> = new Set(generic);
const MOST_CHARACTERS = 110;
const MOST_WORDS = 9;
const SMALL_MOST = 3;
const sentence =
  /[?!]$|\b(?:we|our|you|your|please|click|here|kérjük|wir|unsere?|bitte|nous|notre|nos|votre|veuillez)\b|\s(?:is|are|was|were|has|have|may|can|provides?|ist|sind|wird|werden|hat|est|sont|a été)\s/iu;
/** An item of a change log. */
const dated =
  /^\W*(?:\d{4}[-./]\d{1,2}|\d{1,2}[-./]\s?\d{1,2}[-./]\s?\d{2,4})|\b(?:added|removed|renamed|replaced|hozzáadva|eltávolítva|törölve|hinzugefügt|entfernt|ajouté|supprimé|retiré)\b/iu;
/** Whose it is, not who it is. */
const belonging =
  /^(?:tochter(?:gesellschaft|unternehmen)? (?:der|von|des)|(?:a |an )?(?:wholly[- ]owned )?(?:subsidiary|affiliate|member|division) of|owned by|filiale d|leányvállalat)/iu;
const numbered = /^(?:\p{Lu}|\d{1,2})[.)]\s/u;
/** Who signs for it, not who it is: `Head of Legal, Acme Ltd`. */
const office =
  /^(?:head of|chief|director|managing director|c[a-z]o\b|dpo\b|vp\b|vice president|(?:data )?protection officer|privacy (?:counsel|officer|office|team|lead)|legal counsel|general counsel|ügyvezető|adatvédelmi tisztviselő|geschäftsführer|datenschutzbeauftragte|leiter|gérante?|directeur|directrice|responsable|délégué)[^,]{0,40},/iu;
/** Words that a heading has and a name has not: what policies are divided by. */
const heading =
  /\b(?:privacy|policy|policies|agreement|rights|introduction|overview|appendix|annex|schedule|section|chapter|faq|questions|adatkezel[eéő]s|tájékoztató|melléklet|fejezet|jogok|jogalap|datenschutz|anhang|anlage|politique|annexe|droits)\b/iu;

/**
 * Whether the text can be the name of a recipient. With a legal form it is one unless it is a sentence; without, it has to begin like
 * a name and hold a word that is none of the words services, categories and headings are made of.
 */
export function looksLikeName(text: string): boolean {
  const words = text.replaceAll(flag, '').trim();
  return words.length >= 2 && words.length <= MOST_CHARACTERS && isNameLike(words);
}

const flag = /\p{RI}/gu;

const isNameLike = remembered((text) => {
  if (dated.test(text) || belonging.test(text) || office.test(text)) return false;
  const words = text.split(/\s+/);
  if (words.length > MOST_WORDS + 4 || sentence.test(text) || /[!?]\s|\p{Ll}{3,}\.\s+\p{Lu}\p{Ll}/u.test(text)) return false;
  if (hasLegalForm(text)) return smallWords(words) <= SMALL_MOST;
  if (words.length > MOST_WORDS || /[:;]$/.test(text) || exactFieldOf(text) !== null || heading.test(text)) return false;
  if (promiseOf(text) !== null) return false;
  if (!/\p{L}{2}|\d\p{L}|\p{L}\d/u.test(text) || isOnlyPlaces(text)) return false;
  if ((groundsOf(text)?.grounds.length ?? 0) > 0) return false;
  return numbered.test(text) ? isMadeOfNames(words.slice(1), 0) : isMadeOfNames(words, 1);
}, MOST_CHARACTERS);

/** Words that no name has many of: verbs, nouns of a sentence. */
function smallWords(words: readonly string[]): number {
  return words.filter((word) => /^\p{Ll}{3,}/u.test(word)).length;
}

/** @param smallMost  so many words of a short name may begin in small letters */
function isMadeOfNames(words: readonly string[], smallMost: 0 | 1): boolean {
  const known = words.filter((word) => genericWords.has(plain(word).replaceAll(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '')));
  if (known.length === words.filter((word) => /[\p{L}\d]/u.test(word)).length) return false;
  // A name's further words begin in capitals, but for small ones; a heading's do not.
  const small = words.slice(1).filter((word) => /^\p{Ll}/u.test(word) && word.length > 3 && !/[.\d\p{Lu}]/u.test(word.slice(1)));
  return small.length === 0 || (small.length === smallMost && words.length <= 3 && /^\p{Lu}/u.test(words[0] ?? ''));
}
