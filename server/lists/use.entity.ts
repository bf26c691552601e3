// Which version used which party, under which key: the thin index behind "where was Amazon ever used".

import { defineEntity, p } from '@mikro-orm/core';
import { Party } from '../parties/party.entity.ts';
import { Version } from './version.entity.ts';

const UseSchema = defineEntity({
  name: 'Use',
  tableName: 'version_use',
  properties: {
    version: () => p.manyToOne(Version).mapToPk().primary().fieldName('version_id'),
    entryKey: p.string().primary(),
    party: () => p.manyToOne(Party).mapToPk().fieldName('party_id').index(),
  },
});

export class Use extends UseSchema.class {}
UseSchema.setClass(Use);
