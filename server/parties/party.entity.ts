// A party: one legal or natural person. What a version once said of it is in the version; this row is what is known now.

import { defineEntity, p } from '@mikro-orm/core';
import type { ContactPerson } from '../../schema/list/content.ts';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import type { Identifier } from '../../schema/words/identifier.ts';
import type { CountryCode } from '../../schema/words/territory.ts';
import { InstantColumn } from '../database/column-types.ts';
import { Group } from './group.entity.ts';

/** A name that the party bore until the day before `until`; null when the day is not known. */
export interface FormerName {
  readonly name: string;
  readonly until: CivilDay | null;
}

const PartySchema = defineEntity({
  name: 'Party',
  tableName: 'party',
  properties: {
    id: p.string().primary(),
    slug: p.string().unique(),
    name: p.text(),
    legalName: p.text().strictNullable(),
    legalForm: p.text().strictNullable(),
    naturalPerson: p.boolean().default(false),
    formerNames: p.json<readonly FormerName[]>(),
    country: p.string().$type<CountryCode>().strictNullable(),
    address: p.text().strictNullable(),
    website: p.text().strictNullable(),
    privacyPolicyUrl: p.text().strictNullable(),
    subprocessorListUrl: p.text().strictNullable(),
    identifiers: p.json<readonly Identifier[]>(),
    contactPerson: p.json<ContactPerson>().strictNullable(),
    contactErased: p.boolean().default(false),
    parent: () => p.manyToOne(Party).mapToPk().strictNullable().fieldName('parent_id'),
    group: () => p.manyToOne(Group).mapToPk().strictNullable().fieldName('group_id').index(),
    recordedAt: p.type(InstantColumn).$type<Temporal.Instant>(),
  },
});

export class Party extends PartySchema.class {}
PartySchema.setClass(Party);
