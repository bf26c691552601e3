// A change on a party's own list opens a review on every list that uses the party: its recipients are theirs, too. Here it was seen on a
// page; versions of the party's own list in the registry: see review-own-lists.ts.

import type { Drift, SnapshotEvidence, SourceKind } from '../../scrapers/compare/drift-words.ts';
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

/** Documents that say whom a party hands on what it processes for others. Its privacy policy tells of its own visitors and customers. */
const OF_ITS_CHAIN: ReadonlySet<SourceKind> = new Set<SourceKind>(['SUBPROCESSOR_LIST', 'DPA']);

/**
 * Opens one finding for each list that uses the party today, and none twice. A page of sub-processors and a contract count, and whatever
 * document belongs to the party's own list in the registry.
 */
export async function reviewUpstream(
  tx: Em,
  source: Source,
  changes: readonly Drift[],
  now: Temporal.Instant,
): Promise<readonly DriftFinding[]> {
  if (changes.length === 0) return [];
  const own = source.list === null ? null : await tx.findOneOrFail(List, { id: source.list });
  const isOwn = own !== null && (source.party === null || source.party === own.owner);
  const id = isOwn ? own.owner : OF_ITS_CHAIN.has(source.kind) ? source.party : null;
  if (id === null) return [];
  const party = await tx.findOneOrFail(Party, { id });
  return openUpstream(tx, source, { party, lists: await listsUsing(tx, id, source.list, now, null), changes, after: null }, now);
}

/** A change upstream, and whom it matters to. */
export interface UpstreamChange {
  readonly party: Party;
  readonly lists: readonly List[];
  readonly changes: readonly UpstreamPart[];
  /** Where it can be read, when not where the changes were. */
  readonly after: SnapshotEvidence | null;
}

/** What is told of one recipient of the party. */
export type UpstreamPart = Pick<Drift, 'kind' | 'fact' | 'entryName' | 'before' | 'after'>;

/** The fact that these changes upstream matter to the list. */
export const upstreamFact = (list: string, changes: readonly UpstreamPart[]): string =>
  `upstream:${list}:${hashOf(
    changes
      .map(({ fact }) => fact)
      .toSorted()
      .join('\n'),
  )}`;

/** Opens what does not stand already, wherever it was seen first: on the party's page, or on its list. */
export async function openUpstream(
  tx: Em,
  source: Source,
  { party, lists, changes, after }: UpstreamChange,
  now: Temporal.Instant,
): Promise<readonly DriftFinding[]> {
  const drifts = lists.map((list) => ({ list, drift: upstreamChanged(party, list, changes, after ?? evidenceAt(source.url)) }));
  const facts = drifts.map(({ drift }) => drift.fact);
  const standing = await tx.find(DriftFinding, {
    kind: 'UPSTREAM_CHANGED',
    list: { $in: lists.map((list) => list.id) },
    fact: { $in: facts },
    state: { $ne: 'RESOLVED' },
  });
  const known = new Set(standing.map(({ fact }) => fact));
  const opened = drifts
    .filter(({ drift }) => !known.has(drift.fact))
    .map(({ list, drift }) => openFinding(tx, { source: source.id, list: list.id }, drift, now));
  await tx.flush();
  return opened;
}

/** The lists that use the party on the day, as known at an instant; null: as known now. */
export async function listsUsing(
  tx: Em,
  party: string,
  except: string | null,
  now: Temporal.Instant,
  knownAt: Temporal.Instant | null,
): Promise<readonly List[]> {
  const ever: { id: string }[] = await tx.execute(EVER_USED, [party, except]);
  const lists = await tx.find(List, { id: { $in: ever.map(({ id }) => id) } }, { orderBy: { id: 'asc' } });
  const days = lists.map((list) => ({ list: list.id, day: dayIn(list.timeZone, now) }));
  const versions = await versionIdsAsOf(tx, days, knownAt);
  const uses = await tx.find(Use, { version: { $in: [...versions.values()] }, party });
  const using = new Set(uses.map(({ version }) => version));
  return lists.filter((list) => using.has(versions.get(keyOfDay({ list: list.id, day: dayIn(list.timeZone, now) })) ?? ''));
}

const MOST_NAMED = 5;

const evidenceAt = (url: string): SnapshotEvidence => ({ document: null, url, quotation: null, at: null, snapshotHash: null });

function upstreamChanged(party: Party, list: List, changes: readonly UpstreamPart[], after: SnapshotEvidence): Drift {
  return {
    kind: 'UPSTREAM_CHANGED',
    severity: 'WATCH',
    fact: upstreamFact(list.id, changes),
    about: 'CHANGE',
    undoes: null,
    statement: statementOf(party.name, list.title, changes),
    before: changes.find(({ before }) => before !== null)?.before ?? null,
    after: changes.find((change) => change.after !== null)?.after ?? after,
    findings: [],
    entryName: party.name,
    change: null,
  };
}

function statementOf(party: string, title: string, changes: readonly UpstreamPart[]): Statement {
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
