// An engagement: a controller is owed notices of a list, from a day until a day, on terms of its own over the list's.

import { defineEntity, p } from '@mikro-orm/core';
import type { PartialTerms } from '../../schema/list/terms.ts';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import { CivilDayColumn, InstantColumn } from '../database/column-types.ts';
import { kept } from '../database/kept-rows.ts';
import { List } from '../lists/list.entity.ts';
import { Controller } from './controller.entity.ts';

const EngagementSchema = defineEntity({
  name: 'Engagement',
  tableName: 'engagement',
  properties: {
    id: p.string().primary(),
    controller: () => p.manyToOne(Controller).mapToPk().fieldName('controller_id'),
    list: () => p.manyToOne(List).mapToPk().fieldName('list_id').index(),
    from: p.type(CivilDayColumn).$type<CivilDay>(),
    /** The first day it no longer holds; null while no end is agreed. */
    until: p.type(CivilDayColumn).$type<CivilDay>().strictNullable(),
    noticeEmail: p.text().strictNullable(),
    terms: p.json<PartialTerms>(),
    recordedAt: p.type(InstantColumn).$type<Temporal.Instant>(),
  },
  indexes: [{ properties: ['controller', 'list'] }],
  triggers: [kept('engagement')],
});

export class Engagement extends EngagementSchema.class {}
EngagementSchema.setClass(Engagement);
