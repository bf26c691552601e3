// What happened to a recipient's notice: its answers, and what the clock recorded. Rows are only ever added, each kind once.

import { defineEntity, p } from '@mikro-orm/core';
import { appendOnly } from '../database/append-only.ts';
import { InstantColumn } from '../database/column-types.ts';
import { Recipient } from './recipient.entity.ts';

export const RECIPIENT_EVENTS = [
  'ACKNOWLEDGED',
  'APPROVED',
  'WAIVED',
  'REMINDED',
  'DEEMED_ACCEPTED',
  'DEEMED_REFUSED',
  'EFFECTIVE',
  'UNDELIVERABLE',
] as const;
export type RecipientEventKind = (typeof RECIPIENT_EVENTS)[number];

const RecipientEventSchema = defineEntity({
  name: 'RecipientEvent',
  tableName: 'recipient_event',
  properties: {
    recipient: () => p.manyToOne(Recipient).mapToPk().primary().fieldName('recipient_id'),
    kind: p.enum(RECIPIENT_EVENTS).primary(),
    at: p.type(InstantColumn).$type<Temporal.Instant>(),
    by: p.text(),
  },
  triggers: [{ name: 'recipient_event_append_only', ...appendOnly }],
});

export class RecipientEvent extends RecipientEventSchema.class {}
RecipientEventSchema.setClass(RecipientEvent);
