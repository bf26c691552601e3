// A delivery: one message on its way to one endpoint or mailbox. Its id is the `webhook-id`, the same over all attempts.
// What a row refers to is joined when it is stored, and cannot be deleted, as with recipients.

import { defineEntity, p } from '@mikro-orm/core';
import { InstantColumn } from '../database/column-types.ts';
import { kept } from '../database/kept-rows.ts';
import { Controller } from '../notices/controller.entity.ts';
import { Recipient } from '../notices/recipient.entity.ts';
import { CopySubscription } from './copy-subscription.entity.ts';
import { Endpoint } from './endpoint.entity.ts';
import { Message } from './message.entity.ts';

export const DELIVERY_STATES = ['PENDING', 'DELIVERED', 'FAILED', 'EXHAUSTED', 'CANCELLED', 'NOT_SENT'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

const DeliverySchema = defineEntity({
  name: 'Delivery',
  tableName: 'delivery',
  properties: {
    id: p.string().primary(),
    message: () => p.manyToOne(Message).mapToPk().createForeignKeyConstraint(false).fieldName('message_id'),
    recipient: () => p.manyToOne(Recipient).mapToPk().createForeignKeyConstraint(false).strictNullable().fieldName('recipient_id'),
    controller: () => p.manyToOne(Controller).mapToPk().createForeignKeyConstraint(false).strictNullable().fieldName('controller_id'),
    endpoint: () => p.manyToOne(Endpoint).mapToPk().createForeignKeyConstraint(false).strictNullable().fieldName('endpoint_id'),
    copy: () => p.manyToOne(CopySubscription).mapToPk().createForeignKeyConstraint(false).strictNullable().fieldName('copy_id'),
    channel: p.enum(['WEBHOOK', 'MAIL'] as const),
    /** The address of a mail; null for a webhook. */
    mailTo: p.text().strictNullable(),
    /** What only this addressee is told, as JSON; null when nothing is. */
    extra: p.json<Readonly<Record<string, unknown>>>().strictNullable(),
    state: p.enum(DELIVERY_STATES),
    attemptsMade: p.integer(),
    nextAttemptAt: p.type(InstantColumn).$type<Temporal.Instant>().strictNullable(),
    /** Until when a worker has it in hand; one that died lets go of it by that. */
    claimedUntil: p.type(InstantColumn).$type<Temporal.Instant>().strictNullable(),
    createdAt: p.type(InstantColumn).$type<Temporal.Instant>(),
  },
  indexes: [
    { properties: ['recipient'] },
    { name: 'delivery_due', properties: ['nextAttemptAt'], where: `state = 'PENDING'` },
    { name: 'delivery_endpoint', properties: ['endpoint', 'createdAt'], where: 'endpoint_id is not null' },
    { name: 'delivery_copy', properties: ['copy'], where: 'copy_id is not null' },
  ],
  checks: [
    { name: 'delivery_has_one_address', expression: '(endpoint_id is null) <> (mail_to is null)' },
    { name: 'delivery_pending_has_a_next_attempt', expression: `(state = 'PENDING') = (next_attempt_at is not null)` },
  ],
  triggers: [kept('delivery')],
});

export class Delivery extends DeliverySchema.class {}
DeliverySchema.setClass(Delivery);
