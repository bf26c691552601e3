// A draft: entries being prepared. It has a revision, so that two editors cannot overwrite each other, and no number.

import { defineEntity, p } from '@mikro-orm/core';
import { COMPLETENESSES, type OpenEntry, type Provenance } from '../../schema/list/content.ts';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import { CivilDayColumn, InstantColumn } from '../database/column-types.ts';
import { List } from './list.entity.ts';

const DraftSchema = defineEntity({
  name: 'Draft',
  tableName: 'draft',
  properties: {
    id: p.string().primary(),
    list: () => p.manyToOne(List).mapToPk().fieldName('list_id').index(),
    revision: p.integer(),
    /** The number of the version in effect when the draft was started; null when there was none. */
    baseNumber: p.integer().strictNullable(),
    plannedEffectiveOn: p.type(CivilDayColumn).$type<CivilDay>().strictNullable(),
    completeness: p.enum(COMPLETENESSES),
    provenance: p.json<Provenance>().strictNullable(),
    entries: p.json<readonly OpenEntry[]>(),
    startedAt: p.type(InstantColumn).$type<Temporal.Instant>(),
  },
});

export class Draft extends DraftSchema.class {}
DraftSchema.setClass(Draft);
