// Names of one thing within one sentence: the decision and its framework, the clauses and their number, said twice.

import type { Reliance } from '../observation.ts';
import type { Mention } from './mentions.ts';

/** A mention, and how the sentence speaks of it. */
export interface Spoken {
  readonly mention: Mention;
  readonly reliance: Reliance;
}

const APART =
  /[,;(]|such as|for example|e\.g\.|például|pl\.|z\. ?B\.|par exemple|(?<![\p{L}])(?:and|or|és|vagy|und|oder|et|ou)(?![\p{L}])/iu;
const RECOGNISED =
  /recogni[sz]|deemed|considered|determin|decided|decision|found to|designated|whitelist|elismer|határozat|megállapít|anerkannt|festgestellt|beschl|reconnu|décision|constat/i;
const BY_THE_COMMISSION = /commission|bizottság|kommission/i;
const TRANSFER = /transfer|third countr|továbbít|harmadik ország|übermittl|drittl|transfert|pays tiers|outside the/i;

/** `The adequacy decision`, behind the framework that it is about; `adequacy decisions`, or one for others, are more than that one. */
const THE_DECISION =
  /(?<![\p{L}])(?:the|this|that|its|den|dem|der|des|dies\p{L}{1,2}|zugehörig\p{L}*|entsprechende\p{L}?|la|cette|az?|ezen|vonatkozó)(?: (?!other)[\p{L}]+){0,2} $/iu;
const SEVERAL = /(?:decisions|findings|determinations|beschlüssen?|décisions.*|határozatok\p{L}*)$/iu;
const OF_OTHERS =
  /(?<![\p{L}])(?:others?|another|further|andere\p{L}?|weitere\p{L}?|übrigen?|autres?|más|egyéb|további|többi)(?![\p{L}])/iu;

function isThatDecision(sentence: string, mention: Mention, framework: Mention): boolean {
  if (mention.ground.code !== 'ADEQUACY_DECISION' || !mention.isName || mention.from < framework.until) return false;
  const isOne = THE_DECISION.test(sentence.slice(Math.max(0, mention.from - 60), mention.from));
  return isOne && !SEVERAL.test(sentence.slice(mention.from, mention.until)) && !OF_OTHERS.test(between(sentence, mention, framework));
}

const gap = (one: Mention, other: Mention) => Math.max(0, other.from - one.until, one.from - other.until);
/** What stands between two mentions; a bracket that opens right behind the first only says the same again. */
const between = (sentence: string, one: Mention, other: Mention) =>
  sentence.slice(Math.min(one.until, other.until), Math.max(one.from, other.from)).replace(/^ ?\(/, '');

/** The mention that says the same with more: which decision, or which clauses. */
function fuller(sentence: string, { mention }: Spoken, all: readonly Spoken[]): Spoken | undefined {
  const { ground } = mention;
  if (ground.instrument !== null) return undefined;
  const nearest = all
    .filter(({ mention: other }) => other.ground.code === ground.code && other.ground.instrument !== null)
    .toSorted((one, other) => gap(mention, one.mention) - gap(mention, other.mention))[0];
  if (!nearest) return undefined;
  if (nearest.mention.inAddress) return mention.inAddress ? undefined : nearest;
  if (isThatDecision(sentence, mention, nearest.mention)) return nearest;
  const isClose = gap(mention, nearest.mention) <= (ground.code === 'SCC_COMMISSION' ? 90 : 50);
  const isOneName =
    ground.code === 'SCC_COMMISSION'
      ? all.filter((other) => isNumbered(other)).length === 1
      : !APART.test(between(sentence, mention, nearest.mention));
  return isClose && isOneName ? nearest : undefined;
}

const isNumbered = ({ mention: { ground } }: Spoken) => ground.code === 'SCC_COMMISSION' && ground.instrument !== null;

/** A level of protection is adequacy only where somebody has recognised it; elsewhere it is what any safeguard is said to ensure. */
function isRecognised(sentence: string, all: readonly Spoken[]): boolean {
  const hasSafeguard = all.some(({ mention }) => mention.ground.code !== 'ADEQUACY_DECISION');
  return RECOGNISED.test(sentence) || (!hasSafeguard && BY_THE_COMMISSION.test(sentence));
}

/**
 * The mentions of a sentence without those that say less of the same thing. A mention in a web address tells which decision
 * another one means; alone it is a place to read about it. Clauses under Decision (EU) 2021/915 count only where transfers are spoken of.
 *
 * @law GDPR Art. 28(7); GDPR Art. 46(2)(c)
 */
export function withoutDoubles(sentence: string, spoken: readonly Spoken[]): readonly Spoken[] {
  const absorbed = new Map<Spoken, Spoken>();
  for (const one of spoken) {
    const more = fuller(sentence, one, spoken);
    if (more) absorbed.set(one, more);
  }
  const told = new Set(absorbed.values());
  return spoken.flatMap((one): readonly Spoken[] => {
    const { mention, reliance } = one;
    const more = absorbed.get(one);
    if (more?.mention.inAddress) return [{ mention: { ...mention, ground: more.mention.ground }, reliance }];
    if (more) return [];
    if (mention.inAddress) return told.has(one) ? [] : [{ mention, reliance: 'MENTIONED' }];
    const stronger = [...absorbed].find(([, kept]) => kept === one)?.[0].reliance;
    const best = reliance === 'MENTIONED' && stronger !== undefined ? stronger : reliance;
    const isVague =
      mention.ground.code === 'ADEQUACY_DECISION' && !mention.isName && best === 'RELIED_ON' && !isRecognised(sentence, spoken);
    const isContract = mention.ground.instrument === '32021D0915' && !TRANSFER.test(sentence);
    return [{ mention, reliance: isVague || isContract ? 'MENTIONED' : best }];
  });
}

const RANK = ['NEGATED', 'HISTORICAL', 'FUTURE', 'RELIED_ON', 'MENTIONED'] as const satisfies readonly Reliance[];

/**
 * One mention for each ground and way of speaking. Of a decision or framework the sentence names, only the strongest way counts:
 * who says that he does not rest on it does not rest on it by naming it again. Adequacy as such may be said of one country and denied of another.
 */
export function onlyOnce(spoken: readonly Spoken[]): readonly Spoken[] {
  const kept = new Map<string, Spoken>();
  for (const one of spoken) {
    const { code, instrument } = one.mention.ground;
    const isGeneral = code === 'ADEQUACY_DECISION' && instrument === null;
    const key = isGeneral ? `${code} ${one.reliance}` : `${code} ${instrument ?? ''}`;
    const before = kept.get(key);
    if (!before || RANK.indexOf(one.reliance) < RANK.indexOf(before.reliance)) kept.set(key, one);
  }
  return [...kept.values()];
}
