// An engagement in words.

import type { EngagementFactsFragment } from '../../schema/api/generated/graphql.ts';
import type { Period } from '../../schema/words/period.ts';

/** Who is owed the notices of which list, from when until when, and on which periods. */
export function engagementInWords(controller: string, { list, from, until, noticeEmail, terms }: EngagementFactsFragment): string {
  const span = `from ${from}${until ? ` until ${until}` : ''}`;
  const mailed = noticeEmail ? `, mailed to ${noticeEmail}` : '';
  const periods = (['notice', 'objection', 'cure'] as const).map((name) => `${name} ${periodInWords(terms[name])}`).join(', ');
  return `${controller} is owed the notices of ${list.slug} ${span}${mailed}.\nTerms: ${terms.authorisation.toLowerCase()} authorisation, ${periods}.`;
}

const periodInWords = (period: Period | null): string =>
  period ? `${period.count} ${period.unit.toLowerCase().replaceAll('_', ' ')}` : 'not agreed';
