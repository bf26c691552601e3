// One step in the course of an objection: who, when, what was said. Rows are only ever added.

import { defineEntity, p } from '@mikro-orm/core';
import { OBJECTION_STATES } from '../../schema/notice/objection-states.ts';
import { appendOnly } from '../database/append-only.ts';
import { InstantColumn } from '../database/column-types.ts';
import { Objection } from './objection.entity.ts';

const ObjectionStepSchema = defineEntity({
  name: 'ObjectionStep',
  tableName: 'objection_step',
  properties: {
    id: p.string().primary(),
    objection: () => p.manyToOne(Objection).mapToPk().fieldName('objection_id').index(),
    at: p.type(InstantColumn).$type<Temporal.Instant>(),
    by: p.text(),
    from: p.enum(OBJECTION_STATES).strictNullable(),
    to: p.enum(OBJECTION_STATES),
    text: p.text().strictNullable(),
  },
  triggers: [{ name: 'objection_step_append_only', ...appendOnly }],
});

export class ObjectionStep extends ObjectionStepSchema.class {}
ObjectionStepSchema.setClass(ObjectionStep);
