// What happens when a source is entered: from now on it is looked at, for the first time at once.

import type { By } from '../access/actor.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Settings } from '../context.ts';
import type { Em } from '../database/database.ts';
import { newId } from '../database/new-id.ts';
import { inTransaction } from '../database/transaction.ts';
import { refuseUrl } from '../deliveries/refuse-url.ts';
import { conflict, notFound } from '../errors.ts';
import { wakeWorkers } from '../jobs.ts';
import { List } from '../lists/list.entity.ts';
import { partyNamed } from '../parties/find-party.ts';
import type { Declaration } from '../../scrapers/declaration.ts';
import type { SourceKind } from '../../scrapers/compare/drift-words.ts';
import { Source } from './source.entity.ts';

export interface NewSource {
  /** Slug of a party; null: the owner of the list. */
  readonly party: string | null;
  /** Slug of a list; null: it is compared with itself alone. */
  readonly list: string | null;
  readonly url: string;
  readonly kind: SourceKind;
  readonly declaration: Declaration | null;
  readonly checkEveryHours: number;
  readonly paused: boolean;
}

/** The most sources that one list, or one party, may have. */
const MOST_OF_ONE = 200;

/**
 * Enters a source.
 *
 * @throws Refusal NOT_FOUND when there is no such list; INVALID when there is no such party, or the URL is none that Onward calls;
 *   CONFLICT when the same is watched already, or too many are
 */
export async function createSource(em: Em, input: NewSource, settings: Settings, by: By): Promise<Source> {
  refuseUrl(input.url, settings);
  return inTransaction(em, async (tx) => {
    const list = input.list === null ? null : await tx.findOne(List, { slug: input.list });
    if (input.list !== null && !list) throw notFound(`The list "${input.list}"`);
    const party = input.party === null ? (list?.owner ?? null) : (await partyNamed(tx, input.party, ['input', 'party'])).id;
    const belongs = { party, list: list?.id ?? null };
    if (await tx.findOne(Source, { ...belongs, url: input.url })) throw watchedAlready(input.url);
    if ((await tx.count(Source, belongs)) >= MOST_OF_ONE)
      throw conflict(`There are ${MOST_OF_ONE} sources of this already, and there may be no more: delete one that is not needed.`);
    const source = tx.create(Source, {
      ...belongs,
      id: newId('Source'),
      url: input.url,
      host: hostOf(input.url),
      kind: input.kind,
      paused: input.paused,
      declaration: input.declaration,
      checkEveryHours: input.checkEveryHours,
      ...neverRead(by.now),
      lastCheckedAt: null,
      lastChangedAt: null,
      claimedUntil: null,
      comparedWith: null,
      createdAt: by.now,
    });
    await tx.flush();
    await recordAudit(tx, by, 'createSource', { target: source.id, after: source });
    await wakeWorkers(tx);
    return source;
  });
}

/** The refusal of a second source that is the same. */
export const watchedAlready = (url: string) => conflict(`"${url}" is watched for this already: update that source instead.`);

/** The host that a URL asks, by which turns are taken. The URL was accepted as one. */
export const hostOf = (url: string): string => new URL(url).host;

/** A source that nothing is known of yet: it is due at once. */
export const neverRead = (now: Temporal.Instant) => ({
  etag: null,
  lastModified: null,
  baselineSnapshot: null,
  baselineObservation: null,
  failure: null,
  failureReason: null,
  failuresAlike: 0,
  failuresInRow: 0,
  nextCheckAt: now,
});
