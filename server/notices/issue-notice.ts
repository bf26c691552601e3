// What happens when a notice is issued: inside the transaction that records the version, and nowhere else.
//
//   1. Compare the two versions, and write down in words what changes; facts about natural persons stand in it as digests.
//   2. Refuse while an engagement that is owed the notice has no agreed notice period.
//   3. Work out the days once for each set of terms, however many controllers share it.
//   4. Store a recipient for every engagement in force, and its deliveries: one statement, however many they are.
//   5. Where the version is an emergency that somebody's terms do not allow, say so for ever.
//   6. Store copies for those who asked for them, where the list is public.
//
// Sending is not done here: see deliveries/deliver-due.ts. What applies to whom is a question of days: see gate.ts.

import { entriesOfCanonical } from '../../schema/list/canonical.ts';
import type { OpenEntry } from '../../schema/list/content.ts';
import { noticeChanges, noticeText } from '../../schema/notice/content.ts';
import { hashOf } from '../../schema/words/hash.ts';
import type { By } from '../access/actor.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { instantText } from '../database/column-types.ts';
import type { Em } from '../database/database.ts';
import { newId } from '../database/new-id.ts';
import { Message } from '../deliveries/message.entity.ts';
import { queueCopies } from '../deliveries/queue-copies.ts';
import { contentsOf } from '../lists/content-of.ts';
import { changeId } from '../lists/diff-of-list.ts';
import type { List } from '../lists/list.entity.ts';
import type { Version } from '../lists/version.entity.ts';
import { reached } from '../steps.ts';
import { Notice } from './notice.entity.ts';
import { storeRecipients } from './store-recipients.ts';
import { flagAgainstTerms } from './used-against-terms.ts';

/** The version that is announced, and the one that it is compared with; null for the list's first. */
export interface IssueNotice {
  readonly list: List;
  readonly version: Version;
  readonly from: Version | null;
}

/**
 * Issues the notice of a version just recorded; the caller holds the list's lock and the transaction.
 *
 * @throws Refusal INVALID when an engagement that is owed it has no agreed notice period
 * @law GDPR Art. 28(2)
 */
export async function issueNotice(tx: Em, { list, version, from }: IssueNotice, by: By): Promise<Notice> {
  const changes = await changesBetween(tx, list, from, version);
  const content = noticeText({
    format: 1,
    list: list.slug,
    fromNumber: from?.number ?? null,
    toNumber: version.number,
    issuedAt: instantText(by.now),
    effectiveOn: version.effectiveOn,
    emergency: version.emergency,
    emergencyReason: version.emergencyReason ?? null,
    headHash: version.hash,
    changes,
  });
  const notice = tx.create(Notice, {
    id: newId('Notice'),
    list: list.id,
    version: version.id,
    fromVersion: from?.id ?? null,
    issuedAt: by.now,
    content,
    hash: hashOf(content),
    headHash: version.hash,
    informational: !changes.some((change) => change.underNotice),
  });
  const message = tx.create(Message, { id: newId('Message'), type: 'notice.issued', at: by.now, notice: notice.id, data: '{}' });
  await tx.flush();
  reached('announce.notice-stored');
  const { againstTerms } = await storeRecipients(tx, { list, version, notice, message: message.id, engagement: null }, by.now);
  reached('announce.recipients-stored');
  if (againstTerms)
    await flagAgainstTerms(tx, version, 'An emergency, though the terms of a controller that is owed notice allow none.', by);
  await queueCopies(tx, { list, notice: notice.id, changes, versions: from ? [from, version] : [version] }, by.now);
  await recordAudit(tx, by, 'issueNotice', { target: notice.id, after: notice });
  return notice;
}

async function changesBetween(tx: Em, list: List, from: Version | null, to: Version) {
  const versions = from ? [from, to] : [to];
  const contents = await contentsOf(tx, versions);
  const sealed = new Map<OpenEntry, OpenEntry>();
  versions.forEach((version, index) => {
    entriesOfCanonical(version.canonical).forEach((entry, place) => {
      const open = contents[index]?.[place];
      if (open) sealed.set(open, { ...entry, erased: false });
    });
  });
  return noticeChanges({
    before: from ? (contents[0] ?? []) : [],
    after: contents.at(-1) ?? [],
    toldAs: (entry) => sealed.get(entry) ?? entry,
    idOf: (change) => changeId(from?.id ?? null, to.id, change),
    capacity: list.capacity,
  });
}
