// A message: one event to be told, its payload stored once however many are told. Rows are only ever added.

import { defineEntity, p } from '@mikro-orm/core';
import { EVENT_TYPES } from '../../schema/notice/events.ts';
import { appendOnly } from '../database/append-only.ts';
import { InstantColumn } from '../database/column-types.ts';
import { Notice } from '../notices/notice.entity.ts';

/** Besides the events, what is written to people who asked for courtesy copies. */
export const MESSAGE_TYPES = [...EVENT_TYPES, 'copy.confirm', 'copy.issued'] as const;
export type MessageType = (typeof MESSAGE_TYPES)[number];

const MessageSchema = defineEntity({
  name: 'Message',
  tableName: 'message',
  properties: {
    id: p.string().primary(),
    type: p.enum(MESSAGE_TYPES),
    at: p.type(InstantColumn).$type<Temporal.Instant>(),
    notice: () => p.manyToOne(Notice).mapToPk().strictNullable().fieldName('notice_id').index(),
    /** What everybody is told alike, as JSON; facts about natural persons stand in it as digests. */
    data: p.text(),
  },
  triggers: [{ name: 'message_append_only', ...appendOnly }],
});

export class Message extends MessageSchema.class {}
MessageSchema.setClass(Message);
