// A notice: the legal act of telling controllers what changes between two versions, before it does. Rows are only ever added.

import { defineEntity, p } from '@mikro-orm/core';
import { appendOnly } from '../database/append-only.ts';
import { InstantColumn } from '../database/column-types.ts';
import { List } from '../lists/list.entity.ts';
import { Version } from '../lists/version.entity.ts';

const NoticeSchema = defineEntity({
  name: 'Notice',
  tableName: 'notice',
  properties: {
    id: p.string().primary(),
    list: () => p.manyToOne(List).mapToPk().fieldName('list_id').index(),
    version: () => p.manyToOne(Version).mapToPk().fieldName('version_id').unique(),
    fromVersion: () => p.manyToOne(Version).mapToPk().strictNullable().fieldName('from_version_id'),
    issuedAt: p.type(InstantColumn).$type<Temporal.Instant>(),
    /** What was told, in the canonical form of RFC 8785; facts about natural persons stand in it as digests. */
    content: p.text(),
    /** SHA-256 of `content`. */
    hash: p.string().length(64),
    /** The hash at the head of the list when the notice was issued. */
    headHash: p.string().length(64),
    /** Whether nothing in it falls under GDPR Art. 28(2): it is told as information, without windows. */
    informational: p.boolean(),
  },
  triggers: [{ name: 'notice_append_only', ...appendOnly }],
});

export class Notice extends NoticeSchema.class {}
NoticeSchema.setClass(Notice);
