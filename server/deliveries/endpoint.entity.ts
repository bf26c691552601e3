// An endpoint: an address of a controller that events are posted to, signed with a secret of its own.

import { defineEntity, p } from '@mikro-orm/core';
import type { EventType } from '../../schema/notice/events.ts';
import { InstantColumn } from '../database/column-types.ts';
import { kept } from '../database/kept-rows.ts';
import { Controller } from '../notices/controller.entity.ts';

export const ENDPOINT_STATES = ['ACTIVE', 'DISABLED'] as const;
export type EndpointState = (typeof ENDPOINT_STATES)[number];

const EndpointSchema = defineEntity({
  name: 'Endpoint',
  tableName: 'endpoint',
  properties: {
    id: p.string().primary(),
    controller: () => p.manyToOne(Controller).mapToPk().fieldName('controller_id').index(),
    url: p.text(),
    /** The events it wants; empty for all. */
    events: p.json<readonly EventType[]>(),
    state: p.enum(ENDPOINT_STATES),
    disabledReason: p.text().strictNullable(),
    /** Encrypted; see sealed-secret.ts. */
    secret: p.text(),
    secretHint: p.text(),
    previousSecret: p.text().strictNullable(),
    /** Until when the previous secret signs, too. */
    previousUntil: p.type(InstantColumn).$type<Temporal.Instant>().strictNullable(),
    /** Since when nothing has come through; null while something does. */
    failingSince: p.type(InstantColumn).$type<Temporal.Instant>().strictNullable(),
    createdAt: p.type(InstantColumn).$type<Temporal.Instant>(),
    /** A deleted endpoint stays for the deliveries that were made to it. */
    deletedAt: p.type(InstantColumn).$type<Temporal.Instant>().strictNullable(),
  },
  triggers: [kept('endpoint')],
});

export class Endpoint extends EndpointSchema.class {}
EndpointSchema.setClass(Endpoint);
