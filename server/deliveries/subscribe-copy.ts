// What happens when somebody asks for courtesy copies of a list's notices.
//
//   1. A list that is not public is not there.
//   2. Refuse everybody alike while too much is asked for. It is looked at before the address is, so that no answer tells whose
//      address is known.
//   3. Whoever was asked within a day whether it was really them is not asked again: what is wanted now takes the place of what
//      was wanted then, until it is confirmed. Nor is anybody asked more than a few times a day, over all lists.
//   4. Otherwise store what is wanted, and mail the question. Without an answer nothing more is ever sent.
//
// The answer is taken in answer-copy.ts; what nobody answers is forgotten in forget-copies.ts.

import type { CountryCode } from '../../schema/words/territory.ts';
import type { By } from '../access/actor.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { instantText } from '../database/column-types.ts';
import type { Em } from '../database/database.ts';
import { newId } from '../database/new-id.ts';
import { inTransaction } from '../database/transaction.ts';
import { conflict, notFound } from '../errors.ts';
import { wakeWorkers } from '../jobs.ts';
import { List } from '../lists/list.entity.ts';
import { Party } from '../parties/party.entity.ts';
import { CopySubscription } from './copy-subscription.entity.ts';
import { Delivery } from './delivery.entity.ts';
import { Message } from './message.entity.ts';

/** What somebody asks for. An address stands in lower case: nobody's differs in nothing else. */
export interface SubscribeCopy {
  /** Slug of the list. */
  readonly list: string;
  readonly email: string;
  readonly language: string;
  readonly countries: readonly CountryCode[];
  readonly dataCategories: readonly string[];
}

/** So many may wait for their confirmation on one list: nobody fills the table with addresses that are not theirs. */
export const MOST_WAITING = 1_000;
/** So many questions are mailed in an hour, over all lists: mail servers shut out whoever writes to many that never asked. */
export const MOST_AN_HOUR = 60;
/** So many questions go to one address in a day, over all lists. */
export const MOST_TO_ONE = 3;

const ONE_AT_A_TIME = `select pg_advisory_xact_lock(hashtext('copy_subscription'))`;

const ASKED = `
  select (select count(*)::int from copy_subscription where created_at > ?::timestamptz) as lately,
    (select count(*)::int from copy_subscription where list_id = ? and confirmed_at is null and ended_at is null) as waiting,
    (select count(*)::int from copy_subscription where email = ? and created_at > ?::timestamptz) as to_one`;

/**
 * Takes the wish down. What comes back is the same whoever has the address, and whatever it asked for before.
 *
 * @throws Refusal NOT_FOUND when there is no such public list; CONFLICT while too many ask
 */
export async function subscribeCopy(em: Em, input: SubscribeCopy, by: By): Promise<void> {
  await inTransaction(em, async (tx) => {
    const list = await tx.findOne(List, { slug: input.list, public: true });
    if (!list) throw notFound(`The list "${input.list}"`);
    await tx.execute(ONE_AT_A_TIME);
    const dayAgo = by.now.subtract({ hours: 24 });
    const rows: { lately: number; waiting: number; to_one: number }[] = await tx.execute(ASKED, [
      instantText(by.now.subtract({ hours: 1 })),
      list.id,
      input.email,
      instantText(dayAgo),
    ]);
    const { lately = 0, waiting = 0, to_one: toOne = 0 } = rows[0] ?? {};
    if (lately >= MOST_AN_HOUR || waiting >= MOST_WAITING)
      throw conflict('Too many have asked for copies, and have not confirmed it yet: try again later.');

    const { email, language, countries, dataCategories } = input;
    const asked = await tx.findOne(CopySubscription, { list: list.id, email, createdAt: { $gt: dayAgo } }, { orderBy: { id: 'desc' } });
    if (asked) {
      if (asked.confirmedAt) return;
      tx.assign(asked, { language, countries, dataCategories });
      await recordAudit(tx, by, 'subscribeCopy', { target: asked.id });
    } else if (toOne < MOST_TO_ONE) {
      await ask(tx, list, input, by);
    }
  });
}

async function ask(tx: Em, list: List, { email, language, countries, dataCategories }: SubscribeCopy, by: By): Promise<void> {
  const { now } = by;
  const owner = await tx.findOneOrFail(Party, { id: list.owner });
  const copy = newId('CopySubscription');
  tx.create(CopySubscription, {
    id: copy,
    list: list.id,
    email,
    language,
    countries,
    dataCategories,
    createdAt: now,
    confirmedAt: null,
    endedAt: null,
  });
  await tx.flush();
  const message = newId('Message');
  const data = JSON.stringify({ list: { slug: list.slug, title: list.title, owner: owner.name } });
  await tx.insert(Message, { id: message, type: 'copy.confirm', at: now, notice: null, data });
  await tx.insert(Delivery, {
    id: newId('Delivery'),
    message,
    recipient: null,
    controller: null,
    endpoint: null,
    copy,
    channel: 'MAIL',
    mailTo: email,
    extra: null,
    state: 'PENDING',
    attemptsMade: 0,
    nextAttemptAt: now,
    claimedUntil: null,
    createdAt: now,
  });
  await recordAudit(tx, by, 'subscribeCopy', { target: copy });
  await wakeWorkers(tx);
}
