// Whose turn it is at a host: all workers together ask one at most one thing at a time. By the database's own clock, which is the
// same for all of them.

import { defineEntity, p } from '@mikro-orm/core';
import { InstantColumn } from '../database/column-types.ts';

const HostTurnSchema = defineEntity({
  name: 'HostTurn',
  tableName: 'host_turn',
  properties: {
    host: p.string().primary(),
    /** Who has the turn, or had it last. */
    holder: p.string(),
    /** Nobody asks before that: the turn ends by then at the latest, and then the pause. */
    busyUntil: p.type(InstantColumn).$type<Temporal.Instant>(),
  },
});

export class HostTurn extends HostTurnSchema.class {}
HostTurnSchema.setClass(HostTurn);
