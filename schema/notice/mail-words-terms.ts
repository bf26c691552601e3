// The terms that a notice was issued under, as a mail tells them.

import { cite, inText } from '../law/acts.ts';
import { countryInWords } from '../law/sentences.ts';
import type { Terms } from '../list/terms.ts';
import type { Period, PeriodUnit } from '../words/period.ts';
import type { Statement } from '../words/statement.ts';
import { isCountryCode } from '../words/territory.ts';
import type { EventData } from './events.ts';
import { type MailSection, row } from './mail-words-parts.ts';

type ToldTerms = EventData<'notice.issued'>['recipient']['terms'];

const UNITS: Readonly<Record<PeriodUnit, { readonly one: string; readonly many: string; readonly hu: string }>> = {
  DAYS: { one: 'day', many: 'days', hu: 'nap' },
  BUSINESS_DAYS: { one: 'working day', many: 'working days', hu: 'munkanap' },
  WEEKS: { one: 'week', many: 'weeks', hu: 'hét' },
  MONTHS: { one: 'month', many: 'months', hu: 'hónap' },
};

const AUTHORISATION: Readonly<Record<Terms['authorisation'], Statement>> = {
  GENERAL: { en: 'general', hu: 'általános' },
  SPECIFIC: { en: 'specific: each change needs your approval', hu: 'eseti: minden változáshoz az Önök jóváhagyása kell' },
};

const CLOCK: Readonly<Record<Terms['clock'], Statement>> = {
  SENT: { en: 'the day after the notice is sent', hu: 'az értesítés elküldését követő nap' },
  DELIVERED: { en: 'the day after the notice is delivered', hu: 'az értesítés kézbesítését követő nap' },
  PUBLISHED: { en: 'the day after the notice is published', hu: 'az értesítés közzétételét követő nap' },
};

/** A period: `30 days`, `10 working days`, `1 month`; `30 nap`, `10 munkanap`, `1 hónap`. */
export function periodInWords({ count, unit }: Period): Statement {
  const { one, many, hu } = UNITS[unit];
  return { en: `${count} ${count === 1 ? one : many}`, hu: `${count} ${hu}` };
}

const agreed = (period: Period | null): Statement => (period === null ? { en: 'none agreed', hu: 'nincs kikötve' } : periodInWords(period));

/** The agreed terms, period by period, and the rule by which they are counted. */
export function termsInWords(terms: ToldTerms): MailSection<Statement> {
  const country = terms.holidayCountry;
  const holidays = country !== null && isCountryCode(country) ? countryInWords(country) : null;
  const rule = inText(cite('31971R1182', 'Art. 3(4)'));
  return {
    heading: { en: 'What you agreed', hu: 'A megállapodás szerinti feltételek' },
    blocks: [
      {
        kind: 'facts',
        rows: [
          ...row('Authorisation', 'Felhatalmazás', AUTHORISATION[terms.authorisation]),
          ...row('Period of notice', 'Értesítési határidő', agreed(terms.notice)),
          ...row('Period to object', 'Kifogásolási határidő', agreed(terms.objection)),
          ...row('Period for a cure', 'Orvoslási határidő', agreed(terms.cure)),
          ...row('First day that counts', 'A határidők első napja', CLOCK[terms.clock]),
          ...row('Public holidays', 'Munkaszüneti napok', holidays),
        ],
      },
      {
        kind: 'paragraph',
        text: {
          en: `Periods are counted by ${rule.en}: a period to object that would end on a day off ends with the next working day.`,
          hu: `A határidők számítása: ${rule.hu}. Az a kifogásolási határidő, amely munkaszüneti napon járna le, a következő munkanap végén jár le.`,
        },
      },
    ],
  };
}
