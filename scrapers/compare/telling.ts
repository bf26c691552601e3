// Whether a sentence that came to a policy or left it tells anything of data: who gets them, what for, how long, on which ground.

import type { Language } from '../observation.ts';
import { fold, foldedKey } from '../normalise/fold.ts';
import { hasLegalForm } from '../normalise/legal-form.ts';
import { placeMentions } from '../normalise/places.ts';
import { isStreetWord } from '../normalise/postal.ts';
import { denies, isOfDataProtection, lasts, namesDataOrDeed, saysWhoLearns } from './data-words.ts';

/** A sentence of one text, and what is known of it. */
export interface Said {
  readonly text: string;
  readonly isHeading: boolean;
  /** Whether it has a line of its own, as items and cells have. */
  readonly isLine: boolean;
  /** Whether a ground of transfer is spoken of in it. */
  readonly namesGround: boolean;
}

/** The other text, for what is not new in it. */
export interface Other {
  /** Its words, as `wordsIn` gives them. */
  readonly words: string;
  /** The countries and regions that it names. */
  readonly places: ReadonlySet<string | null>;
  /** The recipients of the text that it is compared with. */
  readonly names: readonly string[];
}

/** The words of a text without marks and accents, a blank around each: a name is in it as a whole or not at all. */
export const wordsIn = (text: string): string =>
  ` ${foldedKey(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Whatever is longer is no sentence: nobody can say that it tells nothing. */
export const LONGEST_SENTENCE = 1_500;
/** A line of so few words means something by what it stands under. */
const SHORT_LINE = 12;
const CLOSED = /[.!?…]["”»)]?\s*$/u;

const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S{1,64}@[^\s@]{1,100}\.\p{L}{2,12}/gu;
const PHONE = /(?:\+|\(?\b0)[\d\s()/.-]{6,20}\d|(?<=\p{L}\.? )-\d{1,5}\b/gu;
const POSTS = [
  String.raw`data protection (?:officer|lead|manager|contact|coordinator)|privacy (?:officer|lead|team)|\bDPO\b`,
  String.raw`adatvédelmi (?:tisztviselő|felelős)\p{L}*|Datenschutz(?:beauftragte\p{L}?|koordinator\p{L}*)|délégué\p{L}* à la protection des données`,
].join('|');
const POST_OF_CONTACT = new RegExp(POSTS, 'giu');
/** The words around it: whose post it is. */
const IN_CONTACT = new RegExp(String.raw`[^.;]{0,40}(?:${POSTS})[^.;]{0,40}`, 'giu');
const PERSON = /\p{Lu}\p{Ll}+(?:[ -]\p{Lu}[\p{Ll}.]+){1,3}/gu;
const DIGITS = /(?<=(?<word>[\p{L}.]{1,20}),? )\d{1,5}(?:\/?[A-Za-z])?(?![\p{L}\d%])|\d{1,5}(?=\.? (?<behind>\p{L}{1,20}))/gu;

/** The words of a sentence without what only says where its owner is reached: e-mail, telephone, house number, contact person. */
export function withoutContact(text: string): string {
  const bare = text.replace(ADDRESS, ' ').replace(PHONE, ' ');
  const unhoused = bare.replace(DIGITS, (digits, ...rest: readonly unknown[]) => {
    const [word, behind] = Object.values(rest.at(-1) ?? {});
    const isHouse = [word, behind].some((near) => typeof near === 'string' && isStreet(near));
    return isHouse ? ' ' : digits;
  });
  return unhoused.replace(IN_CONTACT, (words) =>
    words.replace(POST_OF_CONTACT, ' ').replace(PERSON, (name) => (hasLegalForm(name) ? name : ' ')),
  );
}

const OF_A_HOUSE = /^(?:unit|suite|floor|flat|room|building|box|haus|etage|emelet|ajto|hrsz|bis|ter)$/;
function isStreet(word: string): boolean {
  const key = foldedKey(word).replace(/\.$/, '');
  return isStreetWord(key) || OF_A_HOUSE.test(key);
}

const CAPITALISED = /[\p{Lu}\p{N}][\p{L}\p{N}&.'’/-]*(?: (?:& |és |et |und |and )?[\p{Lu}\p{N}][\p{L}\p{N}&.'’/-]*)*/gu;
const FORM_BEFORE_NAME = /(?<![\p{L}])(?:SARL|EURL|SASU?|SELARL|SCOP|SCI|UAB|SIA|OOO) \p{Lu}/u;
/** What goes before the name of somebody who does something: `by Acme`, `chez Acme`. */
const BY_WHOM: Readonly<Record<Language, RegExp>> = {
  en: /(?<![\p{L}])(?:with|by|through|via|to|from|using|at) (?:the )?$/iu,
  hu: /(?!)/u,
  de: /(?<![\p{L}])(?:mit|von|vom|durch|über|bei|beim|an|zu|zur|zum|aus) (?:de[rnm] |die |das |eine[rnm]? )?$/iu,
  fr: /(?<![\p{L}])(?:avec|par|chez|via|à|auprès de|au moyen de) (?:la |le |les |l['’])?$/iu,
};
const TITLED = /(?<![\p{L}])(?:Dr|Mr|Mrs|Ms|Mme|Herr|Frau|Prof)\.? \p{Lu}/u;

/** Whether it names a company, a person or a place that the other text does not. */
function namesSomebodyNew(text: string, { words, places, names }: Other, language: Language): boolean {
  const isNew = (name: string): boolean => !words.includes(wordsIn(name));
  if (names.some((name) => text.includes(name) && isNew(name))) return true;
  if (TITLED.test(text) || FORM_BEFORE_NAME.test(text)) return true;
  let hasForm = hasLegalForm(text);
  for (const { 0: name, index } of text.matchAll(CAPITALISED)) {
    const isFormed = hasLegalForm(name);
    if (isFormed) hasForm = false;
    // German writes every noun with a capital: only two of them side by side look like a name.
    const isNamed = BY_WHOM[language].test(text.slice(Math.max(0, index - 24), index)) && (language !== 'de' || name.includes(' '));
    if ((isFormed || isNamed) && isNew(name)) return true;
  }
  if (hasForm && isNew(text)) return true;
  return placeMentions(text).some(({ country, region }) => !places.has(country ?? region));
}

/**
 * Whether a sentence tells anything of data. In doubt it does: a line of its own that is short has its meaning from where it stands,
 * and whoever is named for the first time may be a recipient.
 */
export function isTelling(said: Said, other: Other, language: Language): boolean {
  const { text, isHeading, isLine, namesGround } = said;
  if (namesGround || text.length > LONGEST_SENTENCE) return true;
  const bare = withoutContact(text);
  const folded = foldedKey(bare);
  if (namesSomebodyNew(bare, other, language) || lasts(folded)) return true;
  if (isHeading) return denies(folded);
  if (isLine && (!CLOSED.test(text) || text.trim().split(/\s+/, SHORT_LINE + 1).length <= SHORT_LINE)) return hasWords(bare);
  return isOfDataProtection(folded, language) || namesDataOrDeed(folded, language) || saysWhoLearns(folded, language);
}

/** Letters of a revision, a date or a mark are no words. */
const hasWords = (text: string): boolean => /\p{L}{2,}|\d/u.test(fold(text));
