// What a source has been, in order: one row each time its content became another.

import { defineEntity, p } from '@mikro-orm/core';
import { InstantColumn } from '../database/column-types.ts';
import { Snapshot } from './snapshot.entity.ts';
import { Source } from './source.entity.ts';

const SourceSnapshotSchema = defineEntity({
  name: 'SourceSnapshot',
  tableName: 'source_snapshot',
  properties: {
    id: p.string().primary(),
    source: () => p.manyToOne(Source).mapToPk().deleteRule('cascade').fieldName('source_id').index(),
    snapshot: () => p.manyToOne(Snapshot).mapToPk().fieldName('snapshot').index(),
    fetchedAt: p.type(InstantColumn).$type<Temporal.Instant>(),
    /** The address that it came from at last, behind all redirects. */
    finalUrl: p.text(),
  },
});

export class SourceSnapshot extends SourceSnapshotSchema.class {}
SourceSnapshotSchema.setClass(SourceSnapshot);
