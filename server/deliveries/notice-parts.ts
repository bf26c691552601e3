// The part of a body that is the same for everybody who is told of a notice, in clear and short enough for 20 kB.

import { type NoticeContent, noticeContentOf } from '../../schema/notice/content.ts';
import type { EventData } from '../../schema/notice/events.ts';
import { digestsIn, openTexts } from '../../schema/notice/sealed-text.ts';
import { type CivilDay, civilDay } from '../../schema/words/civil-day.ts';
import type { Em } from '../database/database.ts';

/** A notice as bodies tell it, and what a recipient's days follow from. */
export interface NoticePart {
  readonly told: EventData<'notice.issued'>['notice'];
  readonly informational: boolean;
  readonly emergency: boolean;
  readonly effectiveOn: CivilDay;
}

interface Row {
  readonly id: string;
  readonly content: string;
  readonly informational: boolean;
  readonly emergency: boolean;
  readonly effective_on: string;
  readonly slug: string;
  readonly title: string;
  readonly time_zone: string;
  readonly owner: string;
}

const READ = `
  select notice.id, notice.content, notice.informational, version.emergency, version.effective_on::text, list.slug, list.title, list.time_zone, party.name as owner
  from notice join list_version as version on version.id = notice.version_id join list on list.id = notice.list_id join party on party.id = list.owner_id
  where notice.id in (select jsonb_array_elements_text(?::jsonb))`;

/** Leaves room below 20 kB for the recipient's own days and terms. */
const MOST_BYTES = 17_000;
const LONGEST_REASON = 1_000;

/** The parts of several notices: two statements, however many. */
export async function noticeParts(em: Em, ids: readonly string[], publicUrl: string): Promise<ReadonlyMap<string, NoticePart>> {
  if (ids.length === 0) return new Map();
  const rows: Row[] = await em.execute(READ, [JSON.stringify([...new Set(ids)])]);
  const digests = [...new Set(rows.flatMap(({ content }) => digestsIn(content)))];
  const values = await valuesOf(em, digests);
  return new Map(
    rows.map((row) => [
      row.id,
      partOf(
        row,
        openTexts(noticeContentOf(row.content), (digest) => values.get(digest)),
        publicUrl,
      ),
    ]),
  );
}

/** The values behind digests, as far as they are not forgotten. */
export async function valuesOf(em: Em, digests: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (digests.length === 0) return new Map();
  const facts: { digest: string; value: string }[] = await em.execute(
    'select digest, value from personal_fact where value is not null and digest in (select jsonb_array_elements_text(?::jsonb))',
    [JSON.stringify(digests)],
  );
  return new Map(facts.map(({ digest, value }) => [digest, value]));
}

function partOf(row: Row, content: NoticeContent, publicUrl: string): NoticePart {
  const changes = content.changes.map(({ id, kind, entryKey, name, material, underNotice, statement }) => ({
    id,
    kind,
    entryKey,
    name,
    material,
    underNotice,
    statement,
  }));
  const first = changes.toSorted((one, other) => Number(other.underNotice) - Number(one.underNotice));
  const shown = fitting(first);
  return {
    told: {
      id: row.id,
      list: { slug: row.slug, title: row.title, owner: row.owner, timeZone: row.time_zone },
      fromNumber: content.fromNumber,
      toNumber: content.toNumber,
      issuedAt: content.issuedAt,
      effectiveOn: content.effectiveOn,
      emergency: content.emergency,
      emergencyReason: content.emergencyReason?.slice(0, LONGEST_REASON) ?? null,
      headHash: content.headHash,
      changes: [...shown],
      changesOmitted: changes.length - shown.length,
      url: `${publicUrl}/lists/${row.slug}/feed.atom`,
    },
    informational: row.informational,
    emergency: row.emergency,
    effectiveOn: civilDay(row.effective_on),
  };
}

/** As many as fit, from the first on. */
function fitting<Change>(changes: readonly Change[]): readonly Change[] {
  let bytes = 0;
  const end = changes.findIndex((change) => {
    bytes += Buffer.byteLength(JSON.stringify(change)) + 1;
    return bytes > MOST_BYTES;
  });
  return end < 0 ? changes : changes.slice(0, end);
}
