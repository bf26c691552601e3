// A change on a party's own list opens a review on every list that uses the party: its recipients are theirs, too.

import type { Drift } from '../../scrapers/compare/drift-words.ts';
import { dayIn } from '../../schema/words/civil-day.ts';
import { hashOf } from '../../schema/words/hash.ts';
import type { Statement } from '../../schema/words/statement.ts';
import type { Em } from '../database/database.ts';
import { List } from '../lists/list.entity.ts';
import { keyOfDay, versionIdsAsOf } from '../lists/version-as-of.ts';
import { Use } from '../lists/use.entity.ts';
import { Party } from '../parties/party.entity.ts';
import { DriftFinding } from './drift-finding.entity.ts';
import { openFinding } from './record-findings.ts';
import type { Source } from './source.entity.ts';

const EVER_USED = `
  select distinct version.list_id as id from version_use as use join list_version as version on version.id = use.version_id
  where use.party_id = ? and version.list_id is distinct from ?`;

/** Opens one finding for each list that uses the party today, and none twice. Only a party's own list of recipients counts. */
export async function reviewUpstream(
  tx: Em,
  source: Source,
  changes: readonly Drift[],
  now: Temporal.Instant,
): Promise<readonly DriftFinding[]> {
  if (source.kind !== 'SUBPROCESSOR_LIST' || source.party === null || changes.length === 0) return [];
  const party = await tx.findOneOrFail(Party, { id: source.party });
  const lists = await listsUsing(tx, source.party, source.list, now);
  const what = hashOf(
    changes
      .map(({ fact }) => fact)
      .toSorted()
      .join('\n'),
  );
  const drifts = lists.map((list) => ({ list, drift: upstreamChanged(party, list, source.url, changes, what) }));
  const facts = drifts.map(({ drift }) => drift.fact);
  const standing = await tx.find(DriftFinding, { source: source.id, fact: { $in: facts }, state: { $ne: 'RESOLVED' } });
  const known = new Set(standing.map(({ fact }) => fact));
  const opened = drifts
    .filter(({ drift }) => !known.has(drift.fact))
    .map(({ list, drift }) => openFinding(tx, { source: source.id, list: list.id }, drift, now));
  await tx.flush();
  return opened;
}

async function listsUsing(tx: Em, party: string, except: string | null, now: Temporal.Instant): Promise<readonly List[]> {
  const ever: { id: string }[] = await tx.execute(EVER_USED, [party, except]);
  const lists = await tx.find(List, { id: { $in: ever.map(({ id }) => id) } }, { orderBy: { id: 'asc' } });
  const days = lists.map((list) => ({ list: list.id, day: dayIn(list.timeZone, now) }));
  const versions = await versionIdsAsOf(tx, days, null);
  const uses = await tx.find(Use, { version: { $in: [...versions.values()] }, party });
  const using = new Set(uses.map(({ version }) => version));
  return lists.filter((list) => using.has(versions.get(keyOfDay({ list: list.id, day: dayIn(list.timeZone, now) })) ?? ''));
}

const MOST_NAMED = 5;

function upstreamChanged(party: Party, list: List, url: string, changes: readonly Drift[], what: string): Drift {
  return {
    kind: 'UPSTREAM_CHANGED',
    severity: 'WATCH',
    fact: `upstream:${list.id}:${what}`,
    about: 'CHANGE',
    undoes: null,
    statement: statementOf(party.name, list.title, changes),
    before: changes.find(({ before }) => before !== null)?.before ?? null,
    after: changes.find(({ after }) => after !== null)?.after ?? { document: null, url, quotation: null, at: null, snapshotHash: null },
    findings: [],
    entryName: party.name,
    change: null,
  };
}

function statementOf(party: string, title: string, changes: readonly Drift[]): Statement {
  const named = (kind: Drift['kind']): string => {
    const names = changes.filter((drift) => drift.kind === kind).map(({ entryName }) => entryName ?? '…');
    return names.length > MOST_NAMED ? `${names.slice(0, MOST_NAMED).join(', ')} … (${names.length})` : names.join(', ');
  };
  const parts = [
    { names: named('ADDED_WITHOUT_NOTICE'), en: 'new', hu: 'új' },
    { names: named('REMOVED_WITHOUT_NOTICE'), en: 'gone', hu: 'kikerült' },
    { names: named('RENAMED'), en: 'renamed', hu: 'átnevezve' },
  ].filter(({ names }) => names !== '');
  const told = (language: 'en' | 'hu'): string => parts.map((part) => `${part[language]}: ${part.names}`).join('; ');
  return {
    en: `${party} has changed its own list of recipients (${told('en')}): review what that means for “${title}”, which uses ${party}.`,
    hu: `${party} megváltoztatta a saját címzettlistáját (${told('hu')}): vizsgálja meg, mit jelent ez a „${title}” listára nézve, amely igénybe veszi.`,
  };
}
