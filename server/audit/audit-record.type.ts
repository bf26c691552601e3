// The audit log as the API shows it.

import { Field, ID, ObjectType } from 'type-graphql';
import { connectionType } from '../graphql/connection.ts';
import { Node } from '../graphql/node.type.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import type { AuditRecord } from './audit-record.entity.ts';

@ObjectType('AuditRecord', { implements: Node, description: 'Who did or was denied what, when.' })
export class AuditRecordType extends Node implements Pick<AuditRecord, keyof AuditRecord & keyof AuditRecordType> {
  @Field(() => ID, { description: 'Names the record for good.' }) declare id: string;
  @Field(() => DateTimeScalar, { description: 'When.' }) at!: Temporal.Instant;
  @Field(() => String, { description: 'Who: role and name of the token.' }) actor!: string;
  @Field(() => String, { description: 'What: the mutation, or the field that was asked for.' }) action!: string;
  @Field(() => ID, { nullable: true, description: 'What it was done to.' }) target!: string | null;
  @Field(() => String, { nullable: true, description: 'SHA-256 of the state before; null when there was none.' }) before!: string | null;
  @Field(() => String, { nullable: true, description: 'SHA-256 of the state after; null when there is none.' }) after!: string | null;
  @Field(() => Boolean, { description: 'Whether it was refused.' }) denied!: boolean;
}

export const AuditRecordConnection = connectionType(() => AuditRecordType, 'AuditRecord');
