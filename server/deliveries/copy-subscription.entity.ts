// Somebody who wants courtesy copies of a public list's notices. No rights follow from a copy.

import { defineEntity, p } from '@mikro-orm/core';
import { InstantColumn } from '../database/column-types.ts';
import { kept } from '../database/kept-rows.ts';
import { List } from '../lists/list.entity.ts';

const CopySubscriptionSchema = defineEntity({
  name: 'CopySubscription',
  tableName: 'copy_subscription',
  properties: {
    id: p.string().primary(),
    list: () => p.manyToOne(List).mapToPk().fieldName('list_id'),
    /** Forgotten when it ends. */
    email: p.text().strictNullable(),
    language: p.string(),
    /** Only changes of recipients in these countries; empty for all. */
    countries: p.json<readonly string[]>(),
    /** Only changes that concern these categories of data; empty for all. */
    dataCategories: p.json<readonly string[]>(),
    createdAt: p.type(InstantColumn).$type<Temporal.Instant>(),
    confirmedAt: p.type(InstantColumn).$type<Temporal.Instant>().strictNullable(),
    endedAt: p.type(InstantColumn).$type<Temporal.Instant>().strictNullable(),
  },
  indexes: [{ properties: ['list', 'email'] }],
  triggers: [kept('copy_subscription')],
});

export class CopySubscription extends CopySubscriptionSchema.class {}
CopySubscriptionSchema.setClass(CopySubscription);
