// Words for what is of a country: `American`, `osztrák`, `irisches`, `luxembourgeois`. They say where a company is only where they stand by it.

import { type CountryCode, countryCode } from '../../schema/words/territory.ts';
import peoples from './peoples.json' with { type: 'json' };

/** A nation as a text says it. */
export interface NationSaid {
  readonly country: CountryCode;
  readonly stated: string;
}

const countryOf: ReadonlyMap<string, CountryCode> = new Map(
  Object.entries(peoples).flatMap(([code, words]) => words.map((word): [string, CountryCode] => [word.toLowerCase(), countryCode(code)])),
);
const any = `(?:${Object.values(peoples)
  .flat()
  .map((word) => word.replaceAll('.', String.raw`\.`).replace('*', String.raw`(?:\p{L}{0,3})`))
  .join('|')})`;
const STEMS: readonly (readonly [stem: string, country: CountryCode])[] = [...countryOf].flatMap(([word, country]) =>
  word.endsWith('*') ? [[word.slice(0, -1), country] as const] : [],
);
/** Right before a name. */
const before = new RegExp(
  String.raw`(?<![\p{L}-])(${any})\s(?:(?:company|firm|provider|cég|vállalat|Unternehmen|Anbieters?|société)\s)?$`,
  'iu',
);
/** Of a company, right behind a name. */
const company = new RegExp(
  String.raw`^[\s,(–—-]*(?:an?|eine?[mnrs]?|une?|egy|die|der|das|la)?\s?(?:(${any})[\s-]\p{L}{0,20}\s?(?:company|firm|provider|business|cég|vállalat|Unternehmen|Gesellschaft|Anbieter|Firma)|(?:(?:une?|la)\s)?(?:société|entreprise)(?:\sde\sdroit)?\s(${any}))(?!\p{L})`,
  'iu',
);

/** The country of a text that is nothing but such words: `American`, `a British firm`; null for any other. */
export function nationSaid(text: string): CountryCode | null {
  const stated = text.trim();
  const found = [countryOfPeople(`${stated} `, 'BEFORE'), countryOfPeople(stated, 'COMPANY')];
  return found.find((said) => said !== null && said.stated.length >= stated.length - 4)?.country ?? null;
}

/** The nation that stands right before a name, or of which a company is said to be behind it; null for none. */
export function countryOfPeople(text: string, where: 'BEFORE' | 'COMPANY'): NationSaid | null {
  const found = (where === 'BEFORE' ? before : company).exec(text);
  const word = (found?.[1] ?? found?.[2])?.toLowerCase();
  if (found === null || word === undefined) return null;
  const country = countryOf.get(word) ?? STEMS.find(([stem]) => word.startsWith(stem))?.[1];
  return country === undefined ? null : { country, stated: found[0].trim().replace(/^[,(–—-]\s*/u, '') };
}
