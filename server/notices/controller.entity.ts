// A controller: the party that a processor works for, and that is owed its notices.

import { defineEntity, p } from '@mikro-orm/core';
import { InstantColumn } from '../database/column-types.ts';
import { kept } from '../database/kept-rows.ts';
import { Party } from '../parties/party.entity.ts';

const ControllerSchema = defineEntity({
  name: 'Controller',
  tableName: 'controller',
  properties: {
    id: p.string().primary(),
    slug: p.string().unique(),
    party: () => p.manyToOne(Party).mapToPk().fieldName('party_id').index(),
    language: p.string(),
    recordedAt: p.type(InstantColumn).$type<Temporal.Instant>(),
  },
  triggers: [kept('controller')],
});

export class Controller extends ControllerSchema.class {}
ControllerSchema.setClass(Controller);
