// Grounds of transfers that have fallen away: the controllers engaged with a list are told once for each entry and act.
// Judged on the list's own day; what was told is a row, so that whoever looks, and however often, nobody is told twice.

import { judgeTransfer } from '../../schema/law/judge-transfer.ts';
import type { OpenEntry } from '../../schema/list/content.ts';
import { shownName } from '../../schema/list/diff.ts';
import { type CivilDay, dayIn } from '../../schema/words/civil-day.ts';
import type { Statement } from '../../schema/words/statement.ts';
import type { Transfer } from '../../schema/words/transfer.ts';
import type { Em } from '../database/database.ts';
import { type Addressee, queueMessage } from '../deliveries/queue-message.ts';
import { contentsOf } from '../lists/content-of.ts';
import { List } from '../lists/list.entity.ts';
import { keyOfDay, versionIdsAsOf } from '../lists/version-as-of.ts';
import { Version } from '../lists/version.entity.ts';
import { Party } from '../parties/party.entity.ts';

const LISTS_AT_ONCE = 200;

/** Lists that somebody is engaged with. */
const WATCHED = `
  select id from list where id > ? and exists (select 1 from engagement where engagement.list_id = list.id) order by id limit ${LISTS_AT_ONCE}`;

const ENGAGED = `select id, controller_id from engagement where list_id = ? and "from" <= ?::date and ("until" is null or "until" > ?::date) order by id`;

/** Judges every list that somebody is engaged with, and tells what has fallen away. */
export async function watchGrounds(em: () => Em, now: Temporal.Instant): Promise<void> {
  let after = '';
  for (;;) {
    const rows: { id: string }[] = await em().execute(WATCHED, [after]);
    for (const lapsed of await lapsedOn(
      em(),
      rows.map(({ id }) => id),
      now,
    ))
      await em().transactional((tx) => tell(tx, lapsed, now));
    if (rows.length < LISTS_AT_ONCE) return;
    after = rows.at(-1)?.id ?? '';
  }
}

interface Lapsed {
  readonly list: List;
  readonly day: CivilDay;
  readonly entries: readonly {
    readonly entryKey: string;
    readonly name: string;
    readonly instrument: string;
    readonly statement: Statement;
  }[];
}

async function lapsedOn(em: Em, ids: readonly string[], now: Temporal.Instant): Promise<readonly Lapsed[]> {
  const lists = await em.find(List, { id: { $in: [...ids] } });
  const days = lists.map((list) => ({ list: list.id, day: dayIn(list.timeZone, now) }));
  const versionIds = await versionIdsAsOf(em, days, null);
  const versions = await em.find(Version, { id: { $in: [...versionIds.values()] } });
  const contents = new Map((await contentsOf(em, versions)).map((entries, index) => [versions[index]?.id, entries]));
  return lists.flatMap((list, index) => {
    const day = days[index];
    const entries = day && contents.get(versionIds.get(keyOfDay(day)));
    return day && entries ? [{ list, day: day.day, entries: entries.flatMap((entry) => lapsedIn(entry, list, day.day)) }] : [];
  });
}

function lapsedIn(entry: OpenEntry, { origin }: List, day: CivilDay): Lapsed['entries'] {
  const lapses = (transfer: Transfer) =>
    judgeTransfer(transfer, day, { origin }).findings.filter(({ code }) => code === 'MECHANISM_LAPSED');
  return entry.transfers
    .filter((transfer) => lapses(transfer).length > 0)
    .flatMap((transfer) =>
      transfer.mechanisms.flatMap((mechanism) =>
        lapses({ ...transfer, mechanisms: [mechanism] }).map(({ citation, statement }) => ({
          entryKey: entry.key,
          name: shownName(entry),
          instrument: mechanism.instrument ?? citation?.id ?? 'unknown',
          statement,
        })),
      ),
    );
}

async function tell(tx: Em, { list, day, entries }: Lapsed, now: Temporal.Instant): Promise<void> {
  if (entries.length === 0) return;
  const told: { entry_key: string; instrument: string }[] = await tx.execute(
    `insert into lapse (list_id, entry_key, instrument, told_on)
     select distinct ?, entry_key, instrument, ?::date from jsonb_to_recordset(?::jsonb) as lapsed (entry_key text, instrument text)
     on conflict do nothing returning entry_key, instrument`,
    [list.id, day, JSON.stringify(entries.map(({ entryKey, instrument }) => ({ entry_key: entryKey, instrument })))],
  );
  if (told.length === 0) return;
  const engaged: { id: string; controller_id: string }[] = await tx.execute(ENGAGED, [list.id, day, day]);
  const addressees = engaged.map(({ id, controller_id: controller }): Addressee => ({ recipient: null, controller, engagement: id }));
  const owner = await tx.findOneOrFail(Party, { id: list.owner });
  for (const { entry_key: key, instrument } of told) {
    const entry = entries.find(({ entryKey, instrument: act }) => entryKey === key && act === instrument);
    if (!entry) continue;
    const { name, statement } = entry;
    const about = { slug: list.slug, title: list.title, owner: owner.name, timeZone: list.timeZone };
    await queueMessage(
      tx,
      { type: 'transfer.mechanism_lapsed', notice: null, data: { list: about, entryKey: key, name, instrument, on: day, statement } },
      addressees,
      now,
    );
  }
}
