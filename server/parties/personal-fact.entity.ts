// Facts about natural persons, kept where they can be forgotten. Versions hold only the digest of salt and value.

import { defineEntity, p } from '@mikro-orm/core';
import { InstantColumn } from '../database/column-types.ts';
import { Party } from './party.entity.ts';

const PersonalFactSchema = defineEntity({
  name: 'PersonalFact',
  tableName: 'personal_fact',
  properties: {
    digest: p.string().length(64).primary(),
    party: () => p.manyToOne(Party).mapToPk().fieldName('party_id').index(),
    /** Whether it is about a contact person, rather than about the party as a natural person. */
    contact: p.boolean(),
    salt: p.text().strictNullable(),
    value: p.text().strictNullable(),
    erasedAt: p.type(InstantColumn).$type<Temporal.Instant>().strictNullable(),
  },
});

export class PersonalFact extends PersonalFactSchema.class {}
PersonalFactSchema.setClass(PersonalFact);
