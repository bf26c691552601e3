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

/** What became of the words under a heading; `topic`: what they are about, null when nothing that matters to controllers. */
export interface TextChangeTold {
  readonly kind: 'ADDED' | 'REMOVED' | 'CHANGED';
  readonly heading: string | null;
  readonly topic: Statement | null;
  readonly from: string | null;
  readonly to: string | null;
}

export function textChangedInWords({ kind, heading, topic, from, to }: TextChangeTold): Statement {
  const under = heading === null ? { en: '', hu: '' } : { en: ` under “${clipped(heading)}”`, hu: ` („${clipped(heading)}” alatt)` };
  const what = {
    en: `what the page says${topic ? ` ${topic.en}` : ''}${under.en}`,
    hu: `amit az oldal${topic ? ` ${topic.hu}` : ''}${under.hu} mond`,
  };
  const [was, is] = [from && clipped(from), to && clipped(to)];
  if (kind === 'ADDED') return { en: `New in ${what.en}${is ? `: “${is}”` : ''}.`, hu: `Új abban, ${what.hu}${is ? `: „${is}”` : ''}.` };
  if (kind === 'REMOVED')
    return { en: `Gone from ${what.en}${was ? `: “${was}”` : ''}.`, hu: `Kikerült abból, ${what.hu}${was ? `: „${was}”` : ''}.` };
  return {
    en: `W${what.en.slice(1)} has changed${is ? `: now “${is}”` : ''}${is && was ? `, before “${was}”` : ''}.`,
    hu: `Megváltozott, ${what.hu}${is ? `: most „${is}”` : ''}${is && was ? `, korábban „${was}”` : ''}.`,
  };
}

const FEW = 5;

/** So much changed that the page was written anew. */
export function rewrittenInWords(sections: number, headings: readonly string[]): Statement {
  const named = headings.slice(0, FEW).map(clipped);
  const [en, hu] = [named.map((heading) => `“${heading}”`).join(', '), named.map((heading) => `„${heading}”`).join(', ')];
  return {
    en: `Much of the page says something else now: ${sections} sections have changed${en && `, among them ${en}`}.`,
    hu: `Az oldal nagy része mást mond, mint korábban: ${sections} szakasza megváltozott${hu && `, köztük: ${hu}`}.`,
  };
}

/** The same, and that the page keeps quiet about it. */
export const stillDatedInWords = ({ en, hu }: Statement, stated: string): Statement => ({
  en: `${en} The page still gives the same date: “${clipped(stated)}”.`,
  hu: `${hu} Az oldal továbbra is ugyanazt a dátumot adja meg: „${clipped(stated)}”.`,
});
