// The timeline of a list: its versions that were not withdrawn, by the day they take effect. What applies on a day is one
// probe into it. It is derived from versions and their events, and could be built again from them at any time.

import { defineEntity, p } from '@mikro-orm/core';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import { CivilDayColumn, InstantColumn } from '../database/column-types.ts';
import { List } from './list.entity.ts';
import { Version } from './version.entity.ts';

const TimelineSchema = defineEntity({
  name: 'Timeline',
  tableName: 'timeline',
  properties: {
    list: () => p.manyToOne(List).mapToPk().primary().fieldName('list_id'),
    effectiveOn: p.type(CivilDayColumn).$type<CivilDay>().primary(),
    number: p.integer().primary(),
    version: () => p.manyToOne(Version).mapToPk().fieldName('version_id').unique(),
    recordedAt: p.type(InstantColumn).$type<Temporal.Instant>(),
  },
});

export class Timeline extends TimelineSchema.class {}
TimelineSchema.setClass(Timeline);
