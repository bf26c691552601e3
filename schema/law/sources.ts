// Up to which day the law is known here. The sources themselves, by the ids that facts name, stand in facts/sources.json.

import { checkedFacts } from '../words/checked-facts.ts';
import type { CivilDay } from '../words/civil-day.ts';
import { dayInWords, onDay } from '../words/day-in-words.ts';
import type { Statement } from '../words/statement.ts';
import json from './facts/sources.json' with { type: 'json' };

const facts = checkedFacts<{ readonly newestSourceOn: CivilDay }>(json);

/** The day of the newest source: the law of later days is what was planned by then. */
export const LAW_KNOWN_UNTIL = facts.newestSourceOn;

/** The sentence that a judgement on a day after the newest source needs; none on or before it. */
export function knowledgeInWords(asOf: CivilDay): readonly Statement[] {
  if (asOf <= LAW_KNOWN_UNTIL) return [];
  return [
    {
      en: `This rests on the law as known on ${dayInWords(LAW_KNOWN_UNTIL).en}.`,
      hu: `Ez a megállapítás a jog ${onDay(LAW_KNOWN_UNTIL).hu} ismert állásán alapul.`,
    },
  ];
}
