// The ground of a transfer fell away, and the controllers of the list were told: once for each entry and act.

import { defineEntity, p } from '@mikro-orm/core';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import { CivilDayColumn } from '../database/column-types.ts';
import { List } from '../lists/list.entity.ts';

const LapseSchema = defineEntity({
  name: 'Lapse',
  tableName: 'lapse',
  properties: {
    list: () => p.manyToOne(List).mapToPk().primary().fieldName('list_id'),
    entryKey: p.string().primary(),
    /** What the finding cites: a CELEX number. */
    instrument: p.string().primary(),
    toldOn: p.type(CivilDayColumn).$type<CivilDay>(),
  },
});

export class Lapse extends LapseSchema.class {}
LapseSchema.setClass(Lapse);
