// What happens when a notice of a public list is issued, for those who asked for courtesy copies: inside the same transaction.
//
//   1. Leave out what strangers may not see.
//   2. Work out once for each set of filters which changes it lets through, however many people share it.
//   3. Store one message, and a mail for everybody whose filters let anything through: one statement.

import { entriesOfCanonical } from '../../schema/list/canonical.ts';
import type { NoticeChange } from '../../schema/notice/content.ts';
import { type CopyFilter, wantedChanges } from '../../schema/notice/copy-filter.ts';
import { isForStrangers } from '../../schema/notice/public-changes.ts';
import { instantText } from '../database/column-types.ts';
import type { Em } from '../database/database.ts';
import { idSeries, newId } from '../database/new-id.ts';
import type { List } from '../lists/list.entity.ts';
import type { Version } from '../lists/version.entity.ts';
import { Message } from './message.entity.ts';

/** A notice that was just issued. */
export interface IssuedNotice {
  readonly list: List;
  /** Id of the notice. */
  readonly notice: string;
  /** As they are stored: facts about natural persons are digests. */
  readonly changes: readonly NoticeChange[];
  /** The versions that were compared. */
  readonly versions: readonly Version[];
}

/** More changes than fit into any mail: which ones there are besides need not be stored for everybody. */
const MOST_CHANGES = 200;

const WANTED = 'copy.list_id = ? and copy.confirmed_at is not null and copy.ended_at is null';

const FILTERS = `select distinct copy.countries, copy.data_categories as "dataCategories" from copy_subscription as copy where ${WANTED}`;

const STORE = `
  insert into delivery (id, message_id, copy_id, channel, mail_to, extra, state, attempts_made, next_attempt_at, created_at)
  select ? || lpad(to_hex(row_number() over (order by copy.id)), 12, '0'), ?, copy.id, 'MAIL', copy.email, wanted.extra, 'PENDING', 0, ?::timestamptz, ?::timestamptz
  from copy_subscription as copy
  join jsonb_to_recordset(?::jsonb) as wanted (countries jsonb, data_categories jsonb, extra jsonb)
    on wanted.countries = copy.countries and wanted.data_categories = copy.data_categories
  where ${WANTED}`;

/** Stores the copies of a notice; none where the list is not public, or nobody wants to hear of what changes. */
export async function queueCopies(tx: Em, { list, notice, changes, versions }: IssuedNotice, now: Temporal.Instant): Promise<void> {
  const told = changes.filter(isForStrangers).toSorted((one, other) => Number(other.underNotice) - Number(one.underNotice));
  if (!list.public || told.length === 0) return;
  const filters: CopyFilter[] = await tx.execute(FILTERS, [list.id]);
  if (filters.length === 0) return;

  const entries = versions.flatMap((version) => entriesOfCanonical(version.canonical));
  const wanted = filters.flatMap((filter) => {
    const ids = wantedChanges(filter, told, entries).map(({ id }) => id);
    const { countries, dataCategories } = filter;
    return ids.length === 0 ? [] : { countries, data_categories: dataCategories, extra: { changes: ids.slice(0, MOST_CHANGES) } };
  });
  if (wanted.length === 0) return;
  const message = newId('Message');
  await tx.insert(Message, { id: message, type: 'copy.issued', at: now, notice, data: '{}' });
  const at = instantText(now);
  await tx.execute(STORE, [idSeries('Delivery'), message, at, at, JSON.stringify(wanted), list.id]);
}
