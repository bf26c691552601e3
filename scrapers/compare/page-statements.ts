// What happened on a page between two readings, each in one line.

import { article, withArticle } from '../../schema/list/hungarian.ts';
import { clipped } from '../../schema/list/value-words.ts';
import { dayInWords } from '../../schema/words/day-in-words.ts';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import type { Statement } from '../../schema/words/statement.ts';
import type { FieldDifference } from './entry-fields.ts';
import { fieldInWords } from './page-field-names.ts';

export const arrivalInWords = (name: string): Statement => ({
  en: `The page now names ${name}; it did not before.`,
  hu: `Az oldalon megjelent ${name}, aki korábban nem szerepelt rajta.`,
});

export const departureInWords = (name: string): Statement => ({
  en: `The page no longer names ${name}.`,
  hu: `Az oldalon már nem szerepel ${name}.`,
});

export const newNameInWords = (from: string, to: string): Statement => ({
  en: `The page now calls ${from} by another name: ${to}.`,
  hu: `Az oldal ${article(from)} ${from} címzettet mostantól így nevezi: ${to}.`,
});

export const mergerInWords = (from: readonly string[], to: string): Statement => ({
  en: `The page now names ${from.join(', ')} as one recipient: ${to}.`,
  hu: `Az oldal a következőket mostantól egy címzettként nevezi meg (${to}): ${from.join(', ')}.`,
});

export const splittingInWords = (from: string, to: readonly string[]): Statement => ({
  en: `The page now names ${from} as several recipients: ${to.join(', ')}.`,
  hu: `${withArticle(from)} címzettet az oldal mostantól külön címzettekként nevezi meg: ${to.join(', ')}.`,
});

/** One field of one recipient. */
export function changeWithinInWords(name: string, { field, from, to }: Pick<FieldDifference, 'field' | 'from' | 'to'>): Statement {
  const label = fieldInWords(field);
  const [was, is] = [from && clipped(from), to && clipped(to)];
  if (!was)
    return {
      en: `${name}: the page now states the ${label.en}: “${is}”.`,
      hu: `${name}: az oldal mostantól megadja (${label.hu}): „${is}”.`,
    };
  if (!is)
    return {
      en: `${name}: the page no longer states the ${label.en} (before: “${was}”).`,
      hu: `${name}: az oldal már nem adja meg (${label.hu}); korábban: „${was}”.`,
    };
  return {
    en: `${name}: the ${label.en} on the page is now “${is}”, before “${was}”.`,
    hu: `${name}: az oldalon ${article(label.hu)} ${label.hu} most „${is}”, korábban „${was}”.`,
  };
}

export function dateMovedInWords(from: CivilDay, to: CivilDay): Statement {
  const [was, is] = [dayInWords(from), dayInWords(to)];
  return {
    en: `The page now gives ${is.en} as its date, before ${was.en}, but nothing that it says of recipients or transfers has changed.`,
    hu: `Az oldal dátuma most ${is.hu} (korábban: ${was.hu}), de a címzettekről és adattovábbításokról szóló tartalma nem változott.`,
  };
}

export const dateStayedInWords = (stated: string): Statement => ({
  en: `What the page says has changed, but it still gives the same date: “${clipped(stated)}”.`,
  hu: `Az oldal tartalma megváltozott, de továbbra is ugyanazt a dátumot adja meg: „${clipped(stated)}”.`,
});
