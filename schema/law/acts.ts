// Acts, judgments and guidance: what a citation can point to, and how a sentence names it.

import { checkedFacts } from '../words/checked-facts.ts';
import { civilDay, type CivilDay } from '../words/civil-day.ts';
import type { Citation } from '../words/finding.ts';
import type { Statement } from '../words/statement.ts';
import json from './facts/acts.json' with { type: 'json' };

/** An act, a judgment or a piece of guidance. `from` and `until` are half-open. */
export interface Act {
  readonly id: string;
  readonly kind: 'ACT' | 'CASE' | 'GUIDANCE';
  readonly name: Statement;
  readonly title: string;
  readonly url: string | null;
  readonly from: CivilDay;
  readonly until: CivilDay | null;
  /** The articles that this project relies on, each with its gist. */
  readonly articles: Readonly<Record<string, string>>;
  /** Those of them whose text no source confirmed. */
  readonly unverified: readonly string[];
  readonly sources: readonly string[];
  readonly doubts: readonly string[];
}

export const acts: readonly Act[] = checkedFacts<{ acts: Act[] }>(json).acts;
const byId = new Map(acts.map((act) => [act.id, act]));

export const GDPR = '32016R0679';
export const DIRECTIVE = '31995L0046';
/** The first day of the GDPR; the day before, Directive 95/46/EC still governed. */
export const GDPR_APPLIES_FROM = civilDay('2018-05-25');
/** The first day on which the Directive had to be applied; before, no Union rule governed transfers. */
export const DIRECTIVE_APPLIES_FROM = civilDay('1998-10-25');

/**
 * The citation of an act, a judgment or guidance, with the article meant.
 *
 * @throws RangeError when the facts hold no such act or no such article of it: a slip in this project, never in the input
 */
export function cite(id: string, article: string | null = null): Citation {
  const act = byId.get(id);
  if (!act || (article !== null && !(article in act.articles))) throw new RangeError(`the facts hold no "${article ?? ''}" of ${id}`);
  return { id, title: act.title, article, url: act.url };
}

/** Whether an act, a judgment or guidance was there on the day, so that a sentence about that day may name it. */
export function isAdopted(id: string, asOf: CivilDay): boolean {
  const act = byId.get(id);
  return act !== undefined && act.from <= asOf;
}

/** The rule that governed on the day: the article of the GDPR, or before 25 May 2018 the one of the Directive. */
export function citeRule(asOf: CivilDay, articles: { readonly gdpr: string; readonly directive: string }): Citation {
  return asOf < GDPR_APPLIES_FROM ? cite(DIRECTIVE, articles.directive) : cite(GDPR, articles.gdpr);
}

/** An article as Hungarian texts cite it: `Art. 46(2)(c)` is `46. cikk (2) bekezdés c) pont`; Art. 4 of the GDPR has points only. */
function articleInHungarian(article: string, { id }: Citation): string {
  const definition = id === GDPR ? /^Art\. 4\((\d+)\)$/.exec(article)?.[1] : undefined;
  if (definition !== undefined) return `4. cikk ${definition}. pont`;
  const [, number, paragraph, rest, point] = /^Art\. (\d+)(?:\((\d+)\))?( second subparagraph)?(?:\(([a-z])\))?/.exec(article) ?? [];
  return [`${number}. cikk`, paragraph && `(${paragraph}) bekezdés`, rest && 'második albekezdés', point && `${point}) pont`]
    .filter(Boolean)
    .join(' ');
}

/** A citation as it stands in a sentence: `GDPR Art. 45(3)`, `GDPR 45. cikk (3) bekezdés`; one that no source confirmed says so. */
export function inText(citation: Citation): Statement {
  const act = byId.get(citation.id);
  const { article } = citation;
  const name = act?.name ?? { en: citation.title, hu: citation.title };
  if (article === null) return name;
  const doubt = act?.unverified.includes(article)
    ? { en: ', not confirmed in a source', hu: ', forrásban nem megerősítve' }
    : { en: '', hu: '' };
  return { en: `${name.en} ${article}${doubt.en}`, hu: `${name.hu} ${articleInHungarian(article, citation)}${doubt.hu}` };
}
