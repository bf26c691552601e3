// A group ties legal persons together (google, meta, amazon).

import { defineEntity, p } from '@mikro-orm/core';
import type { CountryCode } from '../../schema/words/territory.ts';

const GroupSchema = defineEntity({
  name: 'Group',
  tableName: 'party_group',
  properties: {
    id: p.string().primary(),
    slug: p.string().unique(),
    name: p.text(),
    country: p.string().$type<CountryCode>().strictNullable(),
  },
});

export class Group extends GroupSchema.class {}
GroupSchema.setClass(Group);
