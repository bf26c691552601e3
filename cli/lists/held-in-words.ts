// What of a version does not apply to a controller, and why.

import { dayInWords, fromDay } from '../../schema/words/day-in-words.ts';
import { inLanguage, type Statement } from '../../schema/words/statement.ts';
import type { ShownVersion } from './version-of-list.ts';

type Held = ShownVersion['held'][number];

const REASON: Readonly<Record<Held['reason'], Statement>> = {
  OBJECTION: { en: 'an objection holds it', hu: 'kifogás tartja függőben' },
  NOT_APPROVED: { en: 'its approval is missing', hu: 'hiányzik hozzá a jóváhagyás' },
  WINDOW_OPEN: { en: 'its own periods still run', hu: 'a saját határidők még nem jártak le' },
};

/** One held entry in a sentence: which, why, and since when. */
export function heldInWords({ entryKey, reason, since }: Held, language: string): string {
  const from = since && { en: `, since ${dayInWords(since).en}`, hu: `, ${fromDay(since).hu}` };
  return `${entryKey}: ${inLanguage(REASON[reason], language)}${from ? inLanguage(from, language) : ''}`;
}
