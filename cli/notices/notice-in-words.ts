// A notice as a ledger: what changes, and for each recipient when it was told, until when it may object, and what it answered.

import type { ChangeFactsFragment, NoticeHeadFragment, RecipientFactsFragment } from '../../schema/api/generated/graphql.ts';
import { table } from '../table.ts';
import { facts, heading, quiet, wrapped } from '../text.ts';
import { minute } from '../today.ts';
import type { NoticeWithChanges } from './notices-read.ts';
import { answerInWords, inWords, objectionEndsInWords, toldInWords } from './recipient-in-words.ts';

/** The notice and its recipients as text for a terminal. */
export function noticeInWords(notice: NoticeWithChanges, recipients: readonly RecipientFactsFragment[], language: string): string {
  const { list, emergency, emergencyReason, informational } = notice;
  return [
    heading(`${list.title} [${list.slug}]`),
    facts([
      ['Notice', notice.id],
      ['Versions', versionsInWords(notice)],
      ['Issued', minute(notice.issuedAt)],
      ['Effective', notice.effectiveOn],
      ['Emergency', emergency && (emergencyReason ?? 'yes')],
      ['Kind', informational && 'for information only: nothing in it falls under GDPR Art. 28(2)'],
      ['State', inWords(notice.state)],
      ['Head hash', notice.headHash],
    ]),
    '',
    changesInWords(notice.changes),
    '',
    recipients.length === 0 ? quiet('Nobody is owed it.') : ledger(recipients, list.timeZone, language),
  ].join('\n');
}

/** Which version is compared to which. */
export const versionsInWords = ({ fromNumber, toNumber }: Pick<NoticeHeadFragment, 'fromNumber' | 'toNumber'>): string =>
  fromNumber === null ? `${toNumber} (first)` : `${fromNumber} → ${toNumber}`;

/** How many recipients stand where. */
export const countsInWords = ({ recipientCounts }: Pick<NoticeHeadFragment, 'recipientCounts'>): string =>
  recipientCounts.map(({ state, count }) => `${count} ${inWords(state)}`).join(', ') || 'nobody';

/** Changes in sentences, each with the id that an objection names it by. */
export function changesInWords(changes: readonly ChangeFactsFragment[]): string {
  if (changes.length === 0) return quiet('Nothing changes.');
  return changes
    .map(
      ({ id, statement, underNotice }) =>
        `- ${wrapped(underNotice ? statement : `${statement} (for information)`, 2).trimStart()}\n  ${quiet(id)}`,
    )
    .join('\n');
}

function ledger(recipients: readonly RecipientFactsFragment[], timeZone: string, language: string): string {
  return table(
    ['Controller', 'Told', 'May object until', 'Applies from', 'Answer'],
    recipients.map((recipient) => [
      recipient.controller.slug,
      toldInWords(recipient),
      objectionEndsInWords(recipient, timeZone, language),
      recipient.effectiveOn,
      answerInWords(recipient),
    ]),
  );
}
