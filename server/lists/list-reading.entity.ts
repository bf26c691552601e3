// Readings of documents about a list, beside its versions.

import { defineEntity, p } from '@mikro-orm/core';
import type { Reading } from '../../schema/list/reading.ts';
import { InstantColumn } from '../database/column-types.ts';
import { List } from './list.entity.ts';

const ListReadingSchema = defineEntity({
  name: 'ListReading',
  tableName: 'list_reading',
  properties: {
    id: p.string().primary(),
    list: () => p.manyToOne(List).mapToPk().fieldName('list_id').index(),
    recordedAt: p.type(InstantColumn).$type<Temporal.Instant>(),
    reading: p.json<Reading>(),
  },
});

export class ListReading extends ListReadingSchema.class {}
ListReadingSchema.setClass(ListReading);
