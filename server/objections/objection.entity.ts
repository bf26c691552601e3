// An objection: a controller refuses changes of a notice. The row says where it stands; every step is a row of its own.

import { defineEntity, p } from '@mikro-orm/core';
import { OPEN_OBJECTIONS } from '../../schema/list/terms.ts';
import { OBJECTION_STATES } from '../../schema/notice/objection-states.ts';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import { CivilDayColumn, InstantColumn } from '../database/column-types.ts';
import { Version } from '../lists/version.entity.ts';
import { Controller } from '../notices/controller.entity.ts';
import { Notice } from '../notices/notice.entity.ts';
import { Recipient } from '../notices/recipient.entity.ts';

const ObjectionSchema = defineEntity({
  name: 'Objection',
  tableName: 'objection',
  properties: {
    id: p.string().primary(),
    notice: () => p.manyToOne(Notice).mapToPk().fieldName('notice_id').index(),
    version: () => p.manyToOne(Version).mapToPk().fieldName('version_id'),
    recipient: () => p.manyToOne(Recipient).mapToPk().fieldName('recipient_id').index(),
    controller: () => p.manyToOne(Controller).mapToPk().fieldName('controller_id').index(),
    raisedAt: p.type(InstantColumn).$type<Temporal.Instant>(),
    /** Ids of the changes that are refused. */
    changes: p.json<readonly string[]>(),
    /** Keys of the entries that it can hold: those of its changes but the removals. */
    entryKeys: p.json<readonly string[]>(),
    grounds: p.text(),
    remedy: p.text().strictNullable(),
    late: p.boolean(),
    state: p.enum(OBJECTION_STATES),
    /** What it holds while it stands, by the terms of the notice. */
    openObjection: p.enum(OPEN_OBJECTIONS),
    /** When it began to hold its changes, and the list's civil day of it; null while it holds nothing. */
    heldAt: p.type(InstantColumn).$type<Temporal.Instant>().strictNullable(),
    heldOn: p.type(CivilDayColumn).$type<CivilDay>().strictNullable(),
    /** When it let go of them; null while it holds. */
    releasedAt: p.type(InstantColumn).$type<Temporal.Instant>().strictNullable(),
    releasedOn: p.type(CivilDayColumn).$type<CivilDay>().strictNullable(),
    cureBy: p.type(InstantColumn).$type<Temporal.Instant>().strictNullable(),
  },
  indexes: [{ name: 'objection_holds_all', properties: ['version'], where: `open_objection = 'HOLD_ALL' and held_on is not null` }],
  checks: [
    { name: 'objection_held_at_on', expression: '(held_at is null) = (held_on is null)' },
    { name: 'objection_released_at_on', expression: '(released_at is null) = (released_on is null)' },
  ],
});

export class Objection extends ObjectionSchema.class {}
ObjectionSchema.setClass(Objection);
