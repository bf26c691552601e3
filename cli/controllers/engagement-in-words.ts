// An engagement in words.

import type { EngagementFactsFragment, TermsFactsFragment } from '../../schema/api/generated/graphql.ts';
import { countryInWords } from '../../schema/law/sentences.ts';
import { periodInWords } from '../../schema/notice/mail-words-terms.ts';
import type { Period } from '../../schema/words/period.ts';
import { facts } from '../text.ts';

const OPEN_OBJECTION = {
  HOLD_OBJECTOR: 'holds the changes it names for the one who objects',
  HOLD_ALL: 'holds the changes it names for everybody',
  PROCEED: 'holds nothing',
} as const;

/** Who is owed the notices of which list, from when until when, and on which terms. */
export function engagementInWords(controller: string, { list, from, until, noticeEmail, terms }: EngagementFactsFragment): string {
  const span = `from ${from}${until ? ` until ${until}` : ''}`;
  const mailed = noticeEmail ? `, mailed to ${noticeEmail}` : '';
  return `${controller} is owed the notices of ${list.slug} ${span}${mailed}.\n${termsInWords(terms)}`;
}

/** The terms in force, line by line. */
function termsInWords(terms: TermsFactsFragment): string {
  return facts([
    ['Authorisation', terms.authorisation === 'SPECIFIC' ? 'specific: each change needs approval' : 'general'],
    ['Notice', agreed(terms.notice)],
    ['Objection', agreed(terms.objection)],
    ['Cure', agreed(terms.cure)],
    ['Clock', `starts when the notice is ${terms.clock.toLowerCase()}`],
    ['Silence', `is ${terms.silence.toLowerCase()}`],
    ['Open objection', OPEN_OBJECTION[terms.openObjection]],
    ['Emergency', terms.emergencyAllowed ? 'may shorten the periods' : 'does not shorten the periods'],
    ['Public holidays', terms.holidayCountry ? `those of ${countryInWords(terms.holidayCountry).en}` : 'none'],
  ]);
}

const agreed = (period: Period | null): string => (period ? periodInWords(period).en : 'not agreed');
