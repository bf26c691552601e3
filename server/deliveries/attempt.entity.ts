// One attempt at a delivery: when, where, and what came back. Kept for as long as the operator says.

import { defineEntity, p } from '@mikro-orm/core';
import { InstantColumn } from '../database/column-types.ts';
import { Delivery } from './delivery.entity.ts';

const AttemptSchema = defineEntity({
  name: 'Attempt',
  tableName: 'attempt',
  properties: {
    id: p.string().primary(),
    delivery: () => p.manyToOne(Delivery).mapToPk().fieldName('delivery_id').index(),
    at: p.type(InstantColumn).$type<Temporal.Instant>(),
    /** The status of HTTP, or the reply code of SMTP; null when nothing answered. */
    status: p.integer().strictNullable(),
    error: p.text().strictNullable(),
    /** The address that was really connected to. */
    address: p.text().strictNullable(),
    durationMs: p.integer(),
    responseExcerpt: p.text().strictNullable(),
  },
  indexes: [{ properties: ['at'] }],
});

export class Attempt extends AttemptSchema.class {}
AttemptSchema.setClass(Attempt);
