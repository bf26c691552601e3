// Everything that the state and the days of a recipient follow from, read in batches.

import type { Context } from '../context.ts';
import { loadOrFail } from '../graphql/loaders.ts';
import { sealedContentOf } from './opened-notice.ts';
import type { RecipientFacts } from './recipient-days.ts';
import { type Answers, ownDays, type ShownDays } from './recipient-state.ts';
import type { Recipient } from './recipient.entity.ts';

/** The facts, the recipient's own days, and its answers. */
export async function factsOfRecipient(
  { loaders, now }: Context,
  recipient: Recipient,
): Promise<{ readonly facts: RecipientFacts; readonly own: ShownDays; readonly answers: Answers }> {
  const [notice, { terms }, answers] = await Promise.all([
    loadOrFail(loaders.notice, recipient.notice),
    loadOrFail(loaders.agreedTerms, recipient.terms),
    loaders.answers.load(recipient.id),
  ]);
  const { timeZone } = await loadOrFail(loaders.list, notice.list);
  const { emergency, effectiveOn: announcedFor } = sealedContentOf(notice);
  const facts: RecipientFacts = {
    terms,
    informational: notice.informational,
    emergency,
    announcedFor,
    timeZone,
    issuedAt: recipient.issuedAt,
    firstAttemptAt: recipient.firstAttemptAt ?? null,
    toldAt: recipient.toldAt ?? null,
  };
  const fixed = { objectBy: recipient.objectBy ?? null, effectiveOn: recipient.effectiveOn ?? null };
  return { facts, own: ownDays(facts, fixed, now), answers };
}
