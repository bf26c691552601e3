// What happened to a version after it was recorded. Rows are only ever added.

import { defineEntity, p } from '@mikro-orm/core';
import { appendOnly } from '../database/append-only.ts';
import { InstantColumn } from '../database/column-types.ts';
import { List } from './list.entity.ts';
import { Version } from './version.entity.ts';

const VERSION_EVENTS = ['WITHDRAWN', 'USED_AGAINST_TERMS'] as const;

const VersionEventSchema = defineEntity({
  name: 'VersionEvent',
  tableName: 'version_event',
  properties: {
    id: p.string().primary(),
    version: () => p.manyToOne(Version).mapToPk().fieldName('version_id').index(),
    list: () => p.manyToOne(List).mapToPk().fieldName('list_id'),
    kind: p.enum(VERSION_EVENTS),
    at: p.type(InstantColumn).$type<Temporal.Instant>(),
    by: p.text(),
    reason: p.text(),
  },
  indexes: [{ properties: ['list', 'at'] }],
  triggers: [{ name: 'version_event_append_only', ...appendOnly }],
});

export class VersionEvent extends VersionEventSchema.class {}
VersionEventSchema.setClass(VersionEvent);
