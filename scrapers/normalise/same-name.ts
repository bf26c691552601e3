// Whether two names are of one legal person, and how they differ if so.

import type { LegalForm } from './legal-form.ts';
import { parseName, type RecipientName } from './recipient-name.ts';

/**
 * IDENTICAL: letter for letter. RESPELT: the same but for case, punctuation, the spelling of the form or its translation.
 * RENAMED: one legal person under a materially other name. DIFFERENT: another legal person, if need be of the same group.
 */
export type NameSameness = 'IDENTICAL' | 'RESPELT' | 'RENAMED' | 'DIFFERENT';

/** Where law has a form of its own name, companies give themselves an English one abroad: Kft. and Ltd., Zrt. and Plc. */
const TRANSLATING: ReadonlySet<string> = new Set([
  'HU',
  'PL',
  'CZ',
  'SK',
  'SI',
  'HR',
  'RS',
  'BG',
  'RO',
  'EE',
  'LT',
  'LV',
  'IT',
  'ES',
  'PT',
  'GR',
  'JP',
]);
const ENGLISH: ReadonlySet<string> = new Set(['LTD', 'LLC', 'PLC', 'INC', 'CORP', 'PRIVATE_SHARES', 'COMPANY', 'PVT', 'LP']);

/** Whether one form is the habitual English translation of the other. */
function isTranslation(a: LegalForm, b: LegalForm): boolean {
  const [english, own] = ENGLISH.has(a.form) ? [a, b] : [b, a];
  const isForeign = !ENGLISH.has(own.form) && own.countries.some((country) => TRANSLATING.has(country));
  return ENGLISH.has(english.form) && isForeign && (english.family === own.family || english.form === 'LTD' || english.form === 'COMPANY');
}

/** How two legal forms go together: one form; one translated; two of one country, or one unsaid; or of two persons. */
function formsCompared(a: LegalForm | null, b: LegalForm | null): 'SAME' | 'TRANSLATED' | 'CHANGED' | 'CONTRARY' {
  if (a?.form === b?.form) return 'SAME';
  if (a === null || b === null) return 'CHANGED';
  if (isTranslation(a, b)) return 'TRANSLATED';
  const isOneCountry = a.countries.length === 0 || b.countries.length === 0 || a.countries.some((country) => b.countries.includes(country));
  return isOneCountry ? 'CHANGED' : 'CONTRARY';
}

/** One names its country, the other does not: of one person only when the other's form belongs to that country. */
function territoriesAgree(a: RecipientName, b: RecipientName): boolean {
  if (a.territory === b.territory) return true;
  const [named, bare] = a.territory === null ? [b, a] : [a, b];
  if (bare.territory !== null || named.territory === null || bare.form === null) return false;
  return bare.form.form === named.form?.form && bare.form.form !== 'LTD' && bare.form.countries.includes(named.territory);
}

/** A folded name without spaces and dots: `open ai` and `openai` are one. */
export const compact = (text: string): string => text.replaceAll(/[ .+]/g, '');

const sameSet = (a: readonly string[], b: readonly string[]): boolean => [...a].sort().join('\n') === [...b].sort().join('\n');

/** Whether the two exchange name and brand: `Azur (Mikro)` and `Mikro (Azur)`. */
function isSwapped(a: RecipientName, b: RecipientName): boolean {
  return a.core !== b.core && a.brands.includes(b.core) && b.brands.includes(a.core);
}

/** Compares two names already taken apart; `written` are they as they stand on the page. */
export function sameParsedName(a: RecipientName, b: RecipientName, written: readonly [string, string]): NameSameness {
  if (written[0].trim() === written[1].trim()) return 'IDENTICAL';
  const forms = formsCompared(a.form, b.form);
  const wasCalled = a.formerNames.includes(b.core) || b.formerNames.includes(a.core);
  if (wasCalled && forms !== 'CONTRARY') return 'RENAMED';
  if (isSwapped(a, b) && forms !== 'CONTRARY') return 'RENAMED';
  if (compact(a.base) !== compact(b.base) || compact(a.base) === '' || !territoriesAgree(a, b) || forms === 'CONTRARY') return 'DIFFERENT';
  const isPlain =
    forms !== 'CHANGED' && a.territory === b.territory && sameSet(a.brands, b.brands) && sameSet(a.formerNames, b.formerNames);
  return isPlain ? 'RESPELT' : 'RENAMED';
}

/** Whether two names are of one legal person. Without anything but the names: a new name that shares no word is DIFFERENT. */
export function sameName(a: string, b: string): NameSameness {
  return sameParsedName(parseName(a), parseName(b), [a, b]);
}
