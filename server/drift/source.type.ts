// Sources as the API shows them.

import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../graphql/connection.ts';
import { SourceKindEnum } from '../graphql/enums.ts';
import { Node } from '../graphql/node.type.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import type { SourceKind } from '../../scrapers/compare/drift-words.ts';
import type { Source } from './source.entity.ts';

const maybe = { nullable: true } as const;

type Shown = 'id' | 'url' | 'kind' | 'paused' | 'checkEveryHours' | 'lastCheckedAt' | 'lastChangedAt' | 'createdAt';

@ObjectType('Source', { implements: Node, description: 'A page or document of a party that Onward watches.' })
export class SourceType extends Node implements Pick<Source, Shown> {
  @Field(() => ID, { description: 'Names the source for good.' }) declare id: string;
  @Field(() => String, { description: 'Where it stands.' }) url!: string;
  @Field(() => SourceKindEnum, { description: 'What kind of document it is.' }) kind!: SourceKind;
  @Field(() => Boolean, { description: 'Whether it is left alone for now.' }) paused!: boolean;
  @Field(() => Int, { description: 'How many hours there are between two checks, give or take a tenth.' }) checkEveryHours!: number;
  @Field(() => DateTimeScalar, { ...maybe, description: 'When it was last looked at; null while it never was.' })
  lastCheckedAt!: Temporal.Instant | null;
  @Field(() => DateTimeScalar, {
    ...maybe,
    description: 'When it was last found to be another document than before; null while it never was.',
  })
  lastChangedAt!: Temporal.Instant | null;
  @Field(() => DateTimeScalar, { description: 'When it was entered.' }) createdAt!: Temporal.Instant;
}

export const SourceConnection = connectionType(() => SourceType, 'Source');
