// A snapshot: the bytes of a document as they were fetched, under their own hash: stored once, however often and wherever seen.

import { defineEntity, p } from '@mikro-orm/core';
import { InstantColumn } from '../database/column-types.ts';

const SnapshotSchema = defineEntity({
  name: 'Snapshot',
  tableName: 'snapshot',
  properties: {
    /** SHA-256 of the bytes, 64 hex digits. */
    hash: p.string().length(64).primary(),
    /** The bytes, compressed with Brotli. */
    compressed: p.blob(),
    mediaType: p.text().strictNullable(),
    /** As the server named it. */
    charset: p.text().strictNullable(),
    /** How many bytes there are when they are not compressed. */
    size: p.integer(),
    /** Whether an entry of a draft or a version was read from it: then it is kept for good. */
    isCited: p.boolean().default(false),
    firstSeenAt: p.type(InstantColumn).$type<Temporal.Instant>(),
  },
});

export class Snapshot extends SnapshotSchema.class {}
SnapshotSchema.setClass(Snapshot);
