// How a sentence speaks of a ground that it names. Read top to bottom: the first rule that fits decides.

import type { Reliance } from '../observation.ts';
import {
  type Cue,
  cueBefore,
  deniesLevel,
  DEFINED_AFTER,
  DENIED_AFTER,
  ENDED_AFTER,
  isNeverWithout,
  POINTED_TO_AFTER,
} from './reliance-cues.ts';
import type { Stretch } from './sentences.ts';
import { isAhead, isOver, isWaitedFor } from './times.ts';

/** A place in a sentence, and what is needed to understand it. */
export interface SpokenPlace {
  readonly sentence: string;
  readonly place: Stretch;
  /** Where the mention before it ends and the one after it begins. */
  readonly previousUntil: number;
  readonly nextFrom: number;
  /** The words that lead to it where it stands in a list: `Transfers rest on:`. */
  readonly lead: string;
  /** Whether it describes a level of protection: then every `not` of the clause is about it. */
  readonly isLevel: boolean;
  /** Whether the sentence names one of the recipients. */
  readonly namesSomebody: boolean;
}

const CLAUSE_BEGINS =
  /(?:;|:(?! \S+$)| – | but | whereas | while | although | however,? | because | since the |, so | hanem | viszont | azonban | ezért | aber | jedoch | sondern | während | mais | tandis que |(?<! (?:do|did|have|had|will|are|were|can|shall)),? we (?=\p{L})|, wir (?=\p{L})|(?<! ne),? nous (?=\p{L}))/giu;
const TURNS = /;|:(?! \S+$)| – | but | whereas | while | hanem | viszont | azonban | aber | jedoch | sondern | mais | tandis que /giu;
const IF =
  /(?<![\p{L}])(?:if|should|in the event(?: that)?|in case|amennyiben|ha|sollten?|falls|wenn|si|au cas où|dans l['’]hypothèse)(?![\p{L}])/iu;
const LAPSES =
  /(?<![\p{L}])(?:invalid\p{L}*|laps\p{L}*|revok\p{L}*|struck|repeal\p{L}*|annul\p{L}*|suspended|no longer (?:be )?(?:valid|available|in force|recogni[sz]ed)|ungültig\p{L}*|unwirksam\p{L}*|aufgehoben|wegf\p{L}*|wegfall\p{L}*|entfallen|érvénytelen\p{L}*|hatályát veszt\p{L}*|megszűn\p{L}*)(?![\p{L}])/iu;
/** What a text waits for before it rests on a ground. */
const AWAITED =
  /(?<![\p{L}])(?:once|as soon as|upon|after|when(?:ever)?|until|amint|miután|sobald|nach|nachdem|wenn|dès|lorsque|quand|une fois)(?![\p{L}])[^.;]{0,80}?(?:adopt|approv|certif|in force|available|effective|complet|elfogad|hatályba|tanúsít|in kraft|angenommen|erlassen|verabschiedet|zertifiziert|en vigueur)/iu;
const WILL = /(?<![\p{L}])(?:will|shall|fog(?:unk|juk|ja|nak|ják)?|majd|werden|wird|\p{L}+erons|sera|seront)(?![\p{L}])/iu;
const HAS_LAPSED = /(?:was|were|has been|have been|wurden?|été) (?:\p{L}+ ){0,2}$/u;
const WE =
  /(?<![\p{L}])(?:we|our|us|ours|your|ihre[nrms]?|votre|vos|mi|nálunk|minket|cégünk|társaságunk|vállalkozásunk|szolgáltató|adatkezelő|\p{L}{3,}(?:juk|jük|tunk|tünk)|wir|unsere?[nmrs]?|uns|nous|notre|nos)(?![\p{L}])/iu;
const RULES_OF_LAW =
  /(?<![\p{L}])(?:may (?:only )?(?:take place|be (?:made|based|carried out|transferred)|occur|transfer|rely)|can (?:only )?(?:take place|be (?:made|based|transferred))|(?:is|are) (?:only )?(?:permitted|allowed|lawful|possible|prohibited|deemed)|only (?:if|where|when)|allows?|permits?|requires?|must|provides? (?:that|for)|kerülhet sor|történhet|továbbítható\p{L}*|lehetséges|megengedett|lehetővé tesz\p{L}*|akkor|dürfen|darf|kann|können|zulässig|erlaubt|erfordert|peut|peuvent|doit|doivent|autorisée?s?|(?:n['’])?est (?:\p{L}+ )?possible)(?![\p{L}])/iu;
const NOT_OF_THE_LAW = /(?<![\p{L}])(?:U\.S\.|US) (?:Department|law)/u;

/** How the sentence speaks of the ground at that place. */
export function relianceAt(spoken: SpokenPlace): Reliance {
  const { sentence, place, previousUntil, nextFrom, lead } = spoken;
  const before = `${lead.replace(/:$/, ' ')}${sentence.slice(0, place.from)}`;
  const clause = clauseBefore(before);
  const after = sentence.slice(place.until, Math.max(place.until, nextFrom));
  const rest = sentence.slice(place.until);
  const ends = ENDED_AFTER.test(after);

  const supposed = IF.exec(clause.slice(-160));
  if (supposed && LAPSES.test(rest.slice(0, 120)) && !/, (?:\p{L}+ ){0,4}$/u.test(clause)) return 'MENTIONED';
  if (isFallback(before, rest)) return 'FUTURE';
  if (DEFINED_AFTER.test(after)) return ends ? 'HISTORICAL' : 'MENTIONED';
  if (ends) return 'HISTORICAL';

  const told = [mainClause(before), rest.slice(0, 160)] as const;
  if (isNeverWithout(...told)) return isRuleOfLaw(`${lead} ${sentence}`, spoken.namesSomebody) ? 'MENTIONED' : 'RELIED_ON';
  if (isWaitedFor(...told)) return 'FUTURE';
  if (DENIED_AFTER.test(after)) return 'NEGATED';
  if (spoken.isLevel && deniesLevel(clause)) return 'NEGATED';
  const cue = listedCue(spoken, clause, previousUntil - place.from + clause.length);
  if (cue === 'PAST' || (cue !== 'NOT' && cue !== 'AHEAD' && isOver(...told))) return 'HISTORICAL';
  if (cue === 'NOT') return 'NEGATED';
  if (cue === 'AHEAD' || isAwaited(sentence, clause, rest) || (cue !== 'SPOKEN_OF' && isAhead(...told))) return 'FUTURE';
  if (cue === 'SPOKEN_OF') return 'MENTIONED';
  if (cue === null && POINTED_TO_AFTER.test(after)) return 'MENTIONED';
  return isRuleOfLaw(`${lead} ${sentence}`, spoken.namesSomebody) ? 'MENTIONED' : 'RELIED_ON';
}

function clauseBefore(before: string): string {
  const tail = before.slice(-400);
  let begin = 0;
  for (const mark of tail.matchAll(CLAUSE_BEGINS)) begin = mark.index + (/^,? (?:we|wir|nous) /iu.test(mark[0]) ? 0 : mark[0].length);
  return tail.slice(begin);
}

/** What a time at its beginning is said of: all before the ground, back to where the sentence turns to something else. */
function mainClause(before: string): string {
  const tail = before.slice(-400);
  return tail.slice([...tail.matchAll(TURNS)].reduce((_, { index, 0: mark }) => index + mark.length, 0));
}

/** `Should the decision be invalidated, we rely on …`: what is kept for that case is not what the text rests on. */
function isFallback(before: string, rest: string): boolean {
  const main = Math.max(before.lastIndexOf(', '), before.lastIndexOf(' then '));
  return (main >= 0 && isCaseOfLapse(before.slice(Math.max(0, main - 300), main))) || isCaseOfLapse(rest.slice(0, 160));
}

/** A condition that a ground lapses; that it did lapse is none. */
function isCaseOfLapse(condition: string): boolean {
  const supposed = IF.exec(condition);
  if (!supposed) return false;
  const lapse = LAPSES.exec(condition.slice(supposed.index));
  return lapse !== null && !HAS_LAPSED.test(condition.slice(supposed.index, supposed.index + lapse.index));
}

/** `we will rely on … once it has been adopted`. */
function isAwaited(sentence: string, clause: string, rest: string): boolean {
  return (
    WILL.test(clause) && (AWAITED.test(rest.slice(0, 160)) || AWAITED.test(sentence.slice(0, Math.min(160, sentence.length - rest.length))))
  );
}

/** The cue before a place; one in a list with others takes the cue of the first: `no longer on A or B`. */
function listedCue({ sentence, place, previousUntil }: SpokenPlace, clause: string, sinceInClause: number): Cue | null {
  const between = sentence.slice(previousUntil, place.from);
  const own = cueBefore(previousUntil > 0 && sinceInClause > 0 ? clause.slice(sinceInClause) : clause);
  return own === null && previousUntil > 0 && between.length < 80 && !/ (?:with|by) /.test(between) ? cueBefore(clause) : own;
}

/** A sentence that says what the law allows, of nobody in particular. */
function isRuleOfLaw(words: string, namesSomebody: boolean): boolean {
  return !namesSomebody && !WE.test(words) && RULES_OF_LAW.test(words) && !NOT_OF_THE_LAW.test(words);
}
