// What happens when a source is changed.
//
//   1. Somewhere else, it is another page: it is read for the first time again.
//   2. Read in another way, its baseline is read again before anything is compared: see check-source.ts.
//   3. For another list, it is compared anew, and what was found goes with it.
//   4. Of another kind, for another list or somewhere else, whom it dropped says nothing any more: what is still missed is found again.
//   5. Whoever is just checking it comes too late: what that check finds is about what it was.

import type { By } from '../access/actor.ts';
import { recordAudit, stateOf } from '../audit/record-audit.ts';
import type { Settings } from '../context.ts';
import { instantText } from '../database/column-types.ts';
import type { Em } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import { refuseUrl } from '../deliveries/refuse-url.ts';
import { invalid, notFound } from '../errors.ts';
import { wakeWorkers } from '../jobs.ts';
import { List } from '../lists/list.entity.ts';
import { partyNamed } from '../parties/find-party.ts';
import { hostOf, neverRead, type NewSource, watchedAlready } from './create-source.ts';
import { lockSource } from './lock-source.ts';
import { Source } from './source.entity.ts';

/** What an update gives; what is left out stays as it is. */
export type SourcePatch = { readonly id: string } & { readonly [Field in keyof NewSource]?: NewSource[Field] | undefined };

const MOVE_FINDINGS = `update drift_finding set list_id = ? where source_id = ? and kind <> 'UPSTREAM_CHANGED' and state <> 'RESOLVED'`;

const CLOSE_MISSED = `
  update drift_finding set state = 'RESOLVED', resolved_at = ?::timestamptz, snoozed_until = null, wakes_at = null
  where source_id = ? and kind = 'REMOVED_WITHOUT_NOTICE' and about = 'STATE' and state not in ('RESOLVED', 'DISMISSED')`;

/** Changes a source. @throws Refusal as createSource; NOT_FOUND when there is no such source */
export async function updateSource(em: Em, patch: SourcePatch, settings: Settings, by: By): Promise<Source> {
  if (patch.url !== undefined) refuseUrl(patch.url, settings);
  return inTransaction(em, async (tx) => {
    const source = await lockSource(tx, patch.id);
    const before = stateOf(source);
    const { url, kind, declaration, checkEveryHours, paused } = patch;
    const moved = url !== undefined && url !== source.url;
    const { party, list } = await ownersOf(tx, source, patch);
    const isOfAnotherKind = kind !== undefined && kind !== source.kind;
    if (moved || isOfAnotherKind || list !== source.list) await tx.execute(CLOSE_MISSED, [instantText(by.now), source.id]);
    if (isOfAnotherKind) source.comparedWith = null;
    if (list !== source.list) {
      await tx.execute(MOVE_FINDINGS, [list, source.id]);
      source.comparedWith = null;
    }
    tx.assign(source, { party, list, url, kind, declaration, checkEveryHours, paused }, { ignoreUndefined: true });
    if (moved) Object.assign(source, neverRead(by.now), { host: hostOf(url), lastChangedAt: null });
    if (moved || declaration !== undefined || list !== null) source.nextCheckAt = by.now;
    source.claimedUntil = null;
    const same = await tx.findOne(Source, { party, list, url: source.url, id: { $ne: source.id } });
    if (same) throw watchedAlready(source.url);
    await tx.flush();
    await recordAudit(tx, by, 'updateSource', { target: source.id, before, after: source });
    await wakeWorkers(tx);
    return source;
  });
}

async function ownersOf(tx: Em, source: Source, patch: SourcePatch): Promise<{ party: string | null; list: string | null }> {
  const party = typeof patch.party === 'string' ? (await partyNamed(tx, patch.party, ['input', 'party'])).id : patch.party;
  const named = typeof patch.list === 'string' ? await tx.findOne(List, { slug: patch.list }) : null;
  if (typeof patch.list === 'string' && !named) throw notFound(`The list "${patch.list}"`);
  const owners = {
    party: party === undefined ? source.party : party,
    list: patch.list === undefined ? source.list : (named?.id ?? null),
  };
  if (owners.party === null && owners.list === null)
    throw invalid('A source is of a party or for a list: it needs one of them at least.', ['input', 'party']);
  return owners;
}
