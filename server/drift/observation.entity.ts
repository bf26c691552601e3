// An observation: what one version of the extractor read out of a snapshot, in one way of reading it. Made anew at any time.

import { defineEntity, p } from '@mikro-orm/core';
import type { Observation as Observed } from '../../scrapers/observation.ts';
import { InstantColumn } from '../database/column-types.ts';
import { Snapshot } from './snapshot.entity.ts';

const ObservationSchema = defineEntity({
  name: 'Observation',
  tableName: 'observation',
  properties: {
    id: p.string().primary(),
    snapshot: () => p.manyToOne(Snapshot).mapToPk().fieldName('snapshot'),
    extractor: p.integer(),
    /** Hash of what else the reading depended on: the declaration, and the address that links are relative to. */
    readAs: p.string().length(64),
    content: p.json<Observed>(),
    readAt: p.type(InstantColumn).$type<Temporal.Instant>(),
  },
  uniques: [{ properties: ['snapshot', 'extractor', 'readAs'] }],
});

export class Observation extends ObservationSchema.class {}
ObservationSchema.setClass(Observation);
