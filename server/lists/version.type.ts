// Versions and drafts as the API shows them: one type, told apart by state.

import { Field, ID, ObjectType } from 'type-graphql';
import type { Completeness, Provenance } from '../../schema/list/content.ts';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import { connectionType } from '../graphql/connection.ts';
import { CompletenessEnum, HeldReasonEnum } from '../graphql/enums.ts';
import { Node } from '../graphql/node.type.ts';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.ts';
import type { HeldChange, HeldReason } from '../notices/gate.ts';
import type { Draft } from './draft.entity.ts';
import type { Version } from './version.entity.ts';

const maybe = { nullable: true } as const;

@ObjectType('Provenance', { description: 'Where an observed version was read.' })
export class ProvenanceType implements Provenance {
  @Field(() => String, { ...maybe, description: 'The document.' }) document!: string | null;
  @Field(() => String, { ...maybe, description: 'Address of the document.' }) url!: string | null;
  @Field(() => DateTimeScalar, { ...maybe, description: 'When it was fetched.' }) retrievedAt!: string | null;
  @Field(() => String, { ...maybe, description: 'What else there is to know about the reading.' }) note!: string | null;
}

@ObjectType('HeldChange', { description: 'A change that does not apply to a controller yet, and why.' })
export class HeldChangeType implements Omit<HeldChange, 'keys'> {
  @Field(() => String, { description: 'Key of the entry.' }) entryKey!: string;
  @Field(() => HeldReasonEnum, { description: 'Why it is held.' }) reason!: HeldReason;
  @Field(() => DateScalar, { ...maybe, description: 'Since when.' }) since!: CivilDay | null;
}

@ObjectType('ListVersion', {
  implements: Node,
  description: 'One immutable published state of a sub-processor list, or a draft of the next.',
})
export class VersionType extends Node implements Pick<Version & Draft, 'id' | 'completeness'> {
  @Field(() => ID, { description: 'Names the version for good.' }) declare id: string;
  @Field(() => CompletenessEnum, { description: 'Whether it holds the whole list.' }) completeness!: Completeness;
  @Field(() => ProvenanceType, { ...maybe, description: 'Where it was read.' }) provenance!: ProvenanceType | null;
}

export const VersionConnection = connectionType(() => VersionType, 'ListVersion');
