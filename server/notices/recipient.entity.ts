// A recipient: one engagement that is owed a notice, with its own days. Answers and what was recorded by the clock are rows of
// their own (recipient-event); here stands how far telling has come, and when somebody has to look at it next.
//
// A hundred thousand rows are stored by one statement, which joins what they refer to; a foreign key, checked row by row, would take
// longer than the rows themselves. What is referred to cannot be deleted: see database/kept-rows.ts.

import { defineEntity, p } from '@mikro-orm/core';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import { CivilDayColumn, InstantColumn } from '../database/column-types.ts';
import { kept } from '../database/kept-rows.ts';
import { AgreedTerms } from './agreed-terms.entity.ts';
import { Controller } from './controller.entity.ts';
import { Engagement } from './engagement.entity.ts';
import { Notice } from './notice.entity.ts';

export const CHANNELS = ['WEBHOOK', 'MAIL', 'PORTAL', 'FEED'] as const;
export type Channel = (typeof CHANNELS)[number];

const RecipientSchema = defineEntity({
  name: 'Recipient',
  tableName: 'recipient',
  properties: {
    id: p.string().primary(),
    notice: () => p.manyToOne(Notice).mapToPk().createForeignKeyConstraint(false).fieldName('notice_id'),
    controller: () => p.manyToOne(Controller).mapToPk().createForeignKeyConstraint(false).fieldName('controller_id').index(),
    engagement: () => p.manyToOne(Engagement).mapToPk().createForeignKeyConstraint(false).fieldName('engagement_id'),
    terms: () => p.manyToOne(AgreedTerms).mapToPk().createForeignKeyConstraint(false).fieldName('terms_id'),
    issuedAt: p.type(InstantColumn).$type<Temporal.Instant>(),
    /** The day its clock started, or will have started when it is told on the day of issue; null: it starts when it is told. */
    startsOn: p.type(CivilDayColumn).$type<CivilDay>().strictNullable(),
    objectBy: p.type(InstantColumn).$type<Temporal.Instant>().strictNullable(),
    effectiveOn: p.type(CivilDayColumn).$type<CivilDay>().strictNullable(),
    firstAttemptAt: p.type(InstantColumn).$type<Temporal.Instant>().strictNullable(),
    toldAt: p.type(InstantColumn).$type<Temporal.Instant>().strictNullable(),
    channel: p.enum(CHANNELS).strictNullable(),
    undeliverableAt: p.type(InstantColumn).$type<Temporal.Instant>().strictNullable(),
    /** When the clock has something to do for it next: remind, record silence, tell that the version applies. */
    nextDueAt: p.type(InstantColumn).$type<Temporal.Instant>().strictNullable(),
  },
  uniques: [{ properties: ['notice', 'engagement'] }],
  indexes: [{ name: 'recipient_due', properties: ['nextDueAt'], where: 'next_due_at is not null' }],
  triggers: [kept('recipient')],
});

export class Recipient extends RecipientSchema.class {}
RecipientSchema.setClass(Recipient);
