// A sub-processor list: one list of one processor, for one product or service.

import { defineEntity, p } from '@mikro-orm/core';
import { CAPACITIES, ORIGINS } from '../../schema/list/content.ts';
import type { Terms } from '../../schema/list/terms.ts';
import { InstantColumn } from '../database/column-types.ts';
import { Party } from '../parties/party.entity.ts';

const ListSchema = defineEntity({
  name: 'List',
  tableName: 'list',
  properties: {
    id: p.string().primary(),
    slug: p.string().unique(),
    title: p.text(),
    product: p.text().strictNullable(),
    language: p.string(),
    timeZone: p.string(),
    public: p.boolean(),
    owner: () => p.manyToOne(Party).mapToPk().fieldName('owner_id').index(),
    capacity: p.enum(CAPACITIES),
    origin: p.enum(ORIGINS),
    terms: p.json<Terms>(),
    refuseBreach: p.boolean(),
    recordedAt: p.type(InstantColumn).$type<Temporal.Instant>(),
  },
});

export class List extends ListSchema.class {}
ListSchema.setClass(List);
