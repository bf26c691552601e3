// A version: one immutable published state of a list. The database refuses to change or delete it.

import { defineEntity, p } from '@mikro-orm/core';
import { BASES, COMPLETENESSES, type Provenance } from '../../schema/list/content.ts';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import { appendOnly } from '../database/append-only.ts';
import { CivilDayColumn, InstantColumn } from '../database/column-types.ts';
import { List } from './list.entity.ts';

const VersionSchema = defineEntity({
  name: 'Version',
  tableName: 'list_version',
  properties: {
    id: p.string().primary(),
    list: () => p.manyToOne(List).mapToPk().fieldName('list_id'),
    number: p.integer(),
    recordedAt: p.type(InstantColumn).$type<Temporal.Instant>(),
    announcedAt: p.type(InstantColumn).$type<Temporal.Instant>().strictNullable(),
    effectiveOn: p.type(CivilDayColumn).$type<CivilDay>(),
    effectiveOnBasis: p.enum(BASES),
    completeness: p.enum(COMPLETENESSES),
    emergency: p.boolean(),
    emergencyReason: p.text().strictNullable(),
    entryCount: p.integer(),
    /** The RFC 8785 text whose SHA-256 is `hash`. Reading a list is reading this one column. */
    canonical: p.text(),
    hash: p.string().length(64),
    previousHash: p.string().length(64).strictNullable(),
    provenance: p.json<Provenance>().strictNullable(),
  },
  uniques: [{ properties: ['list', 'number'] }],
  checks: [
    { name: 'list_version_number_from_one', expression: 'number >= 1' },
    { name: 'list_version_emergency_has_reason', expression: 'not emergency or emergency_reason is not null' },
    { name: 'list_version_first_has_no_previous', expression: '(number = 1) = (previous_hash is null)' },
  ],
  triggers: [{ name: 'list_version_append_only', ...appendOnly }],
});

export class Version extends VersionSchema.class {}
VersionSchema.setClass(Version);
