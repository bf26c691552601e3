// One delivery that a worker has in hand is sent: posted and signed, or mailed. What comes of it is a value, whatever happens.

import type { EventBody } from '../../schema/notice/events.ts';
import { goesByMail, mailInWords } from '../../schema/notice/mail-words.ts';
import type { GuardedAgent } from '../../scrapers/address-guard.ts';
import type { MailConfig } from '../config.ts';
import { instantFromColumn } from '../database/column-types.ts';
import type { SecretKey } from '../secret-keys.ts';
import { reached } from '../steps.ts';
import { bodyOf, factsOf } from './body-of.ts';
import type { ClaimedDelivery } from './claim-due.ts';
import { copyMailOf } from './copy-mail.ts';
import { type ComposedMail, composeMail } from './mail/compose-mail.ts';
import type { Mailer } from './mail/send-mail.ts';
import type { NoticePart } from './notice-parts.ts';
import type { MadeAttempt } from './record-attempts.ts';
import { openSecret } from './sealed-secret.ts';
import { sendWebhook } from './send-webhook.ts';

/** What sending needs. */
export interface Ways {
  readonly agent: GuardedAgent;
  /** Null where no mail server is configured: mails are not sent, and say so. */
  readonly mail: { readonly mailer: Mailer; readonly config: MailConfig } | null;
  readonly secretKeys: readonly SecretKey[];
  readonly publicUrl: () => string;
}

type Outcome = Pick<MadeAttempt, 'ok' | 'permanent' | 'status' | 'error' | 'address' | 'durationMs' | 'responseExcerpt' | 'retryAfterMs'>;

/** Sends it once. @throws only for a mistake of ours: a message that makes no body, a secret that does not open */
export async function sendClaimed(
  ways: Ways,
  delivery: ClaimedDelivery,
  notice: NoticePart | null,
  now: Temporal.Instant,
): Promise<MadeAttempt> {
  const facts = notice && delivery.type === 'notice.issued' ? factsOf(delivery, notice) : null;
  reached('deliver.sending');
  const outcome = delivery.channel === 'WEBHOOK' ? await post(ways, delivery, notice, now) : await mail(ways, delivery, notice, now);
  reached('deliver.answered');
  return {
    ...outcome,
    delivery: delivery.id,
    attemptsMade: delivery.attempts_made,
    channel: delivery.channel,
    endpoint: delivery.endpoint_id,
    controller: delivery.controller_id,
    told: facts && delivery.recipient_id !== null ? { recipient: delivery.recipient_id, facts } : null,
    at: now,
  };
}

async function post(
  { agent, secretKeys }: Ways,
  delivery: ClaimedDelivery,
  notice: NoticePart | null,
  now: Temporal.Instant,
): Promise<Outcome> {
  const { url, secret, endpoint_id: endpoint } = delivery;
  if (url === null || secret === null || endpoint === null) throw new Error(`${delivery.id} is a post to no endpoint`);
  const body = JSON.stringify(bodyOf(delivery, notice, now));
  const { gone, ...sent } = await sendWebhook(agent, {
    url,
    id: delivery.id,
    body,
    secrets: secretsOf(delivery, endpoint, secret, secretKeys, now),
    now,
  });
  return { ...sent, permanent: gone };
}

/** The secret, and for a day after it was changed the one before it. */
function secretsOf(
  delivery: ClaimedDelivery,
  endpoint: string,
  secret: string,
  keys: readonly SecretKey[],
  now: Temporal.Instant,
): readonly string[] {
  const secrets = [openSecret(keys, secret, endpoint)];
  const { previous_secret: previous, previous_until: until } = delivery;
  if (previous !== null && until !== null && Temporal.Instant.compare(now, instantFromColumn(until)) < 0)
    secrets.push(openSecret(keys, previous, endpoint));
  return secrets;
}

async function mail(
  { mail: way, secretKeys, publicUrl }: Ways,
  delivery: ClaimedDelivery,
  notice: NoticePart | null,
  now: Temporal.Instant,
): Promise<Outcome> {
  if (way === null) throw new Error('A mail was claimed where none can be sent');
  const envelope = {
    deliveryId: delivery.id,
    recipientId: delivery.recipient_id,
    to: delivery.mail_to ?? '',
    from: way.config.from,
    replyTo: way.config.replyTo,
  };
  const words =
    delivery.copy_id === null
      ? wordsOf(bodyOf(delivery, notice, now), delivery.language ?? 'en')
      : copyMailOf(delivery, notice, { secretKeys, publicUrl: publicUrl() });
  const composed: ComposedMail = composeMail(words, envelope);
  const sent = await way.mailer.send(composed);
  const { durationMs } = sent;
  const rest = { address: null, durationMs, retryAfterMs: null };
  if (sent.outcome === 'ACCEPTED') return { ...rest, ok: true, permanent: false, status: 250, error: null, responseExcerpt: sent.response };
  return { ...rest, ok: false, permanent: sent.permanent, status: sent.status, error: sent.error, responseExcerpt: sent.response };
}

function wordsOf(body: EventBody, language: string) {
  if (!goesByMail(body)) throw new Error(`${body.type} does not go by mail`);
  return mailInWords(body, { language });
}
