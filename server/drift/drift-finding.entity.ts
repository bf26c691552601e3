// A drift finding: a difference, with evidence, between what a source says and what the registry holds, or what the source said
// before. One row for each fact, from the day it was seen until it is no longer so.

import { defineEntity, p } from '@mikro-orm/core';
import { DRIFT_KINDS, type DriftChange, type SnapshotEvidence } from '../../scrapers/compare/drift-words.ts';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import { type Finding, SEVERITIES } from '../../schema/words/finding.ts';
import type { Statement } from '../../schema/words/statement.ts';
import { CivilDayColumn, InstantColumn } from '../database/column-types.ts';
import { List } from '../lists/list.entity.ts';
import { DRIFT_STATES } from './drift-state.ts';
import { Source } from './source.entity.ts';

const DriftFindingSchema = defineEntity({
  name: 'DriftFinding',
  tableName: 'drift_finding',
  properties: {
    id: p.string().primary(),
    source: () => p.manyToOne(Source).mapToPk().deleteRule('cascade').fieldName('source_id'),
    list: () => p.manyToOne(List).mapToPk().strictNullable().fieldName('list_id'),
    kind: p.enum(DRIFT_KINDS),
    severity: p.enum(SEVERITIES),
    /** What was decided; whether a day to come back on has come is asked in drift-state.ts. */
    state: p.enum(DRIFT_STATES),
    /** Names the fact for good; there is one row for it among those that are not resolved. */
    fact: p.text(),
    /** STATE: closes when it is no longer so. CHANGE: stays until somebody has looked at it. */
    about: p.enum(['STATE', 'CHANGE'] as const),
    statement: p.json<Statement>(),
    before: p.json<SnapshotEvidence>().strictNullable(),
    after: p.json<SnapshotEvidence>().strictNullable(),
    findings: p.json<readonly Finding[]>(),
    entryName: p.text().strictNullable(),
    change: p.json<DriftChange>().strictNullable(),
    firstSeenAt: p.type(InstantColumn).$type<Temporal.Instant>(),
    reviewedAt: p.type(InstantColumn).$type<Temporal.Instant>().strictNullable(),
    reviewedBy: p.text().strictNullable(),
    reason: p.text().strictNullable(),
    snoozedUntil: p.type(CivilDayColumn).$type<CivilDay>().strictNullable(),
    /** The first moment of that day, in the time zone of the list. */
    wakesAt: p.type(InstantColumn).$type<Temporal.Instant>().strictNullable(),
    resolvedAt: p.type(InstantColumn).$type<Temporal.Instant>().strictNullable(),
  },
  indexes: [
    { properties: ['source'] },
    { properties: ['list', 'id'] },
    {
      name: 'drift_finding_once',
      expression: `create unique index "drift_finding_once" on "drift_finding" ("source_id", md5("fact")) where state <> 'RESOLVED'`,
    },
  ],
  checks: [
    { name: 'drift_finding_resolved_at', expression: `(state = 'RESOLVED') = (resolved_at is not null)` },
    { name: 'drift_finding_dismissed_for_a_reason', expression: `state <> 'DISMISSED' or reason is not null` },
    {
      name: 'drift_finding_snoozed_until',
      expression: `(state = 'SNOOZED') = (wakes_at is not null) and (wakes_at is null) = (snoozed_until is null)`,
    },
  ],
});

export class DriftFinding extends DriftFindingSchema.class {}
DriftFindingSchema.setClass(DriftFinding);
