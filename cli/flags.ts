// Flags that several commands have, and how their values are read.

import { boolean, custom, file, integer, option, string } from '@oclif/core/flags';
import { type CivilDay, isCivilDay } from '../schema/words/civil-day.ts';
import { isPeriodCount, type Period, type PeriodUnit } from '../schema/words/period.ts';
import { invalid } from './problem.ts';

/** A civil day, `YYYY-MM-DD`. */
export const day = custom<CivilDay>({
  helpValue: 'YYYY-MM-DD',
  parse: async (text) => {
    if (isCivilDay(text)) return text;
    throw invalid(`"${text}" is not a day: write YYYY-MM-DD, and a day that exists.`);
  },
});

/** An instant, RFC 3339 with its offset. */
export const instant = custom({
  helpValue: 'INSTANT',
  parse: async (text) => {
    try {
      return Temporal.Instant.from(text).toString({ fractionalSecondDigits: 3 });
    } catch {
      throw invalid(`"${text}" is not an instant: write one such as 2024-01-30T12:00:00Z.`);
    }
  },
});

const UNITS: Readonly<Record<string, PeriodUnit>> = { d: 'DAYS', bd: 'BUSINESS_DAYS', w: 'WEEKS', m: 'MONTHS' };

/** A period as contracts have it: `30d`, `10bd` (business days), `2w`, `6m`; null for `none`, which is: not agreed. */
export const period = custom<Period | null>({
  helpValue: '30d|10bd|2w|6m|none',
  parse: async (text) => {
    if (text === 'none') return null;
    const [, count, unit] = /^(\d{1,4})(d|bd|w|m)$/.exec(text) ?? [];
    const found = UNITS[unit ?? ''];
    if (found && isPeriodCount(Number(count))) return { count: Number(count), unit: found };
    throw invalid(`"${text}" is not a period: write a number with d, bd (business days), w or m, such as 30d; or none.`);
  },
});

const dashed = (value: string): string => value.toLowerCase().replaceAll('_', '-');

/** How a flag reads one of the values that the API has for something, written small: `hold-all` for HOLD_ALL. */
export function oneOf<Value extends string>(values: readonly Value[]) {
  return {
    options: values.map(dashed),
    parse: async (text: string): Promise<Value> => {
      const found = values.find((value) => dashed(value) === text);
      if (found) return found;
      throw invalid(`"${text}" is none of ${values.map(dashed).join(', ')}.`);
    },
  };
}

export const limit = integer({ default: 100, min: 1, helpValue: 'N', description: 'How many to show at most.' });

/** The controller that somebody speaks for who may speak for several. */
export const forController = string({
  helpValue: 'CONTROLLER',
  description: 'The controller that it is for (its slug); for operators and publishers, who speak for many.',
});

/** The language of sentences. */
export const language = option({
  options: ['en', 'hu'] as const,
  default: 'en' as const,
  description: 'Language of the sentences: English or Hungarian.',
})();

export const asOf = (what: string) => day({ description: `${what}; today when left out.` });

/** The number of a version; `exclusive` names the flags that say it otherwise. */
export const versionNumber = (description: string, exclusive: string[] = []) => integer({ min: 1, helpValue: 'N', description, exclusive });

/** The file that a list is taken over from. */
export const listFile = file({
  required: true,
  char: 'f',
  helpValue: 'FILE',
  description: 'The list file, or a CSV of entries; `-` for standard input (YAML or JSON).',
});

/** Whether slips of the pen are refused. */
export const strict = boolean({ description: 'Refuse identifiers with wrong check digits instead of keeping them with a finding.' });
