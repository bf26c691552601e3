// A source: a page or document of a party that Onward watches. What it said when it was last read is its baseline; when to look
// again, and who is looking, stand here too.

import { defineEntity, p } from '@mikro-orm/core';
import { InstantColumn } from '../database/column-types.ts';
import { List } from '../lists/list.entity.ts';
import { Party } from '../parties/party.entity.ts';
import { Observation } from './observation.entity.ts';
import type { Declaration } from '../../scrapers/declaration.ts';
import { SOURCE_KINDS } from '../../scrapers/compare/drift-words.ts';
import { Snapshot } from './snapshot.entity.ts';

/** Why a page could not be read: it could not be fetched, what came is no such document, or the declaration fits it no longer. */
export const FAILURES = ['UNREACHABLE', 'BROKEN', 'OUTDATED'] as const;
export type Failure = (typeof FAILURES)[number];

const SourceSchema = defineEntity({
  name: 'Source',
  tableName: 'source',
  properties: {
    id: p.string().primary(),
    party: () => p.manyToOne(Party).mapToPk().strictNullable().fieldName('party_id'),
    list: () => p.manyToOne(List).mapToPk().strictNullable().fieldName('list_id').index(),
    url: p.text(),
    /** The host of `url`: one is asked one thing at a time. */
    host: p.string(),
    kind: p.enum(SOURCE_KINDS),
    paused: p.boolean(),
    declaration: p.json<Declaration>().strictNullable(),
    checkEveryHours: p.integer(),
    etag: p.text().strictNullable(),
    lastModified: p.text().strictNullable(),
    baselineSnapshot: () => p.manyToOne(Snapshot).mapToPk().strictNullable().fieldName('baseline_snapshot'),
    baselineObservation: () => p.manyToOne(Observation).mapToPk().strictNullable().fieldName('baseline_observation_id'),
    /** How the last checks failed, and how many in a row did so alike; null when the last one read the page. */
    failure: p.enum(FAILURES).strictNullable(),
    failureReason: p.text().strictNullable(),
    failuresAlike: p.integer(),
    /** How many checks in a row have failed, in whatever way. */
    failuresInRow: p.integer(),
    lastCheckedAt: p.type(InstantColumn).$type<Temporal.Instant>().strictNullable(),
    lastChangedAt: p.type(InstantColumn).$type<Temporal.Instant>().strictNullable(),
    nextCheckAt: p.type(InstantColumn).$type<Temporal.Instant>(),
    /** Until when somebody is checking it; whoever died lets go of it by that. */
    claimedUntil: p.type(InstantColumn).$type<Temporal.Instant>().strictNullable(),
    /** The versions of the list that it was last compared with; see list-state.ts. */
    comparedWith: p.text().strictNullable(),
    createdAt: p.type(InstantColumn).$type<Temporal.Instant>(),
  },
  indexes: [
    { properties: ['party'] },
    { properties: ['baselineSnapshot'] },
    { properties: ['baselineObservation'] },
    { name: 'source_due', properties: ['nextCheckAt'], where: 'not paused' },
    {
      name: 'source_once',
      expression: `create unique index "source_once" on "source" (coalesce(party_id, ''), coalesce(list_id, ''), md5(url))`,
    },
  ],
  checks: [
    { name: 'source_of_somebody', expression: 'party_id is not null or list_id is not null' },
    { name: 'source_baseline_whole', expression: '(baseline_snapshot is null) = (baseline_observation_id is null)' },
    { name: 'source_failure_counted', expression: '(failure is null) = (failures_alike = 0) and failures_alike <= failures_in_row' },
    { name: 'source_checked_every', expression: 'check_every_hours >= 1 and check_every_hours <= 8760' },
  ],
});

export class Source extends SourceSchema.class {}
SourceSchema.setClass(Source);
