// Drift findings as the API shows them.

import { Field, ID, ObjectType } from 'type-graphql';
import type { DriftKind } from '../../scrapers/compare/drift-words.ts';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import type { Severity } from '../../schema/words/finding.ts';
import { connectionType } from '../graphql/connection.ts';
import { DriftKindEnum, SeverityEnum } from '../graphql/enums.ts';
import { Node } from '../graphql/node.type.ts';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.ts';
import { FindingType } from '../law/finding.type.ts';
import { EvidenceType } from '../lists/evidence.type.ts';
import type { DriftFinding } from './drift-finding.entity.ts';

const maybe = { nullable: true } as const;

type Shown =
  | 'id'
  | 'kind'
  | 'severity'
  | 'firstSeenAt'
  | 'entryName'
  | 'reviewedBy'
  | 'reviewedAt'
  | 'reason'
  | 'snoozedUntil'
  | 'resolvedAt';

@ObjectType('DriftFinding', {
  implements: Node,
  description: 'A difference, with evidence, between what a source says and what the registry holds, or what the source said before.',
})
export class DriftFindingType extends Node implements Pick<DriftFinding, Shown> {
  @Field(() => ID, { description: 'Names the finding for good.' }) declare id: string;
  @Field(() => DriftKindEnum, { description: 'What kind of difference it is.' }) kind!: DriftKind;
  @Field(() => SeverityEnum, { description: 'How grave it is.' }) severity!: Severity;
  @Field(() => DateTimeScalar, { description: 'When it was first seen.' }) firstSeenAt!: Temporal.Instant;
  @Field(() => EvidenceType, { ...maybe, description: 'Where the earlier state was read.' }) before!: EvidenceType | null;
  @Field(() => EvidenceType, { ...maybe, description: 'Where the later state was read.' }) after!: EvidenceType | null;
  @Field(() => [FindingType], { description: 'What the law or the list says of it.' }) findings!: FindingType[];
  @Field(() => String, { ...maybe, description: 'The recipient that it is about, as the document names it.' }) entryName!: string | null;
  @Field(() => String, { ...maybe, description: 'Who reviewed it.' }) reviewedBy!: string | null;
  @Field(() => DateTimeScalar, { ...maybe, description: 'When it was reviewed.' }) reviewedAt!: Temporal.Instant | null;
  @Field(() => String, { ...maybe, description: 'Why it was dismissed or put off, in the words of who did.' }) reason!: string | null;
  @Field(() => DateScalar, { ...maybe, description: 'The day on which it is open again.' }) snoozedUntil!: CivilDay | null;
  @Field(() => DateTimeScalar, { ...maybe, description: 'Since when it is no longer so.' }) resolvedAt!: Temporal.Instant | null;
}

export const DriftFindingConnection = connectionType(() => DriftFindingType, 'DriftFinding');
