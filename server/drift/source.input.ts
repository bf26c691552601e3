// What mutations about sources take and give.

import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CheckOutcomeEnum, SourceKindEnum } from '../graphql/enums.ts';
import { payloadType } from '../graphql/payload.ts';
import type { CheckOutcome } from './check-outcome.ts';
import { DriftFindingType } from './drift.type.ts';
import type { SourceKind } from '../../scrapers/compare/drift-words.ts';
import { SourceType } from './source.type.ts';

const maybe = { nullable: true } as const;
const declaration = {
  ...maybe,
  description:
    'How the page is to be read where it is odd: a declaration, as the text of a JSON object. Left out, the list is found by itself.',
};

const kindOfDocument =
  'What kind of document it is. A SUBPROCESSOR_LIST is expected to name everybody on its list; another document may name only some.';

@InputType('CreateSourceInput', { description: 'A page or document to be watched: of a party, for a list, or both.' })
export class CreateSourceInput {
  @Field(() => String, { ...maybe, description: 'Slug of the party whose it is; the owner of the list when left out.' }) party?:
    | string
    | null;
  @Field(() => String, { ...maybe, description: 'Slug of the list that it is compared with; left out, it is compared with itself alone.' })
  list?: string | null;
  @Field(() => String, { description: 'Where it stands; a public address.' }) url!: string;
  @Field(() => SourceKindEnum, { ...maybe, defaultValue: 'OTHER', description: kindOfDocument }) kind?: SourceKind;
  @Field(() => String, declaration) declaration?: string | null;
  @Field(() => Int, { ...maybe, defaultValue: 24, description: 'How many hours there are between two checks: 1 to 8760.' })
  checkEveryHours?: number;
  @Field(() => Boolean, { ...maybe, defaultValue: false, description: 'Whether it is left alone for now.' }) paused?: boolean;
}

@InputType('UpdateSourceInput', { description: 'What is new about a source. What is left out stays as it is.' })
export class UpdateSourceInput {
  @Field(() => ID, { description: 'The source.' }) id!: string;
  @Field(() => String, { ...maybe, description: 'Slug of the party whose it is.' }) party?: string | null;
  @Field(() => String, { ...maybe, description: 'Slug of the list that it is compared with; null for none.' }) list?: string | null;
  @Field(() => String, { ...maybe, description: 'Where it stands. Somewhere else, it is read for the first time again.' }) url?: string;
  @Field(() => SourceKindEnum, { ...maybe, description: kindOfDocument }) kind?: SourceKind;
  @Field(() => String, declaration) declaration?: string | null;
  @Field(() => Int, { ...maybe, description: 'How many hours there are between two checks: 1 to 8760.' }) checkEveryHours?: number;
  @Field(() => Boolean, { ...maybe, description: 'Whether it is left alone for now.' }) paused?: boolean;
}

@InputType('DeleteSourceInput', { description: 'A source that is not watched any more.' })
export class DeleteSourceInput {
  @Field(() => ID, { description: 'The source.' }) id!: string;
}

@InputType('CheckSourceInput', { description: 'A source to be looked at now.' })
export class CheckSourceInput {
  @Field(() => ID, { description: 'The source.' }) id!: string;
  @Field(() => Boolean, {
    ...maybe,
    defaultValue: false,
    description: 'Take what is there now for the document, however much shorter it is than before.',
  })
  acceptShrunken?: boolean;
}

@ObjectType('CheckSourcePayload', { description: 'What checkSource gives back.' })
export class CheckSourcePayload {
  @Field(() => SourceType, { description: 'The source as it now is.' }) source!: SourceType;
  @Field(() => CheckOutcomeEnum, { description: 'What came of it.' }) outcome!: CheckOutcome;
  @Field(() => String, { ...maybe, description: 'Why it could not be read; null when it could.' }) reason!: string | null;
  @Field(() => [DriftFindingType], { description: 'What was found and was not known before.' }) opened!: DriftFindingType[];
  @Field(() => [DriftFindingType], { description: 'What is no longer so.' }) closed!: DriftFindingType[];
}

export const CreateSourcePayload = payloadType('CreateSource', 'source', () => SourceType);
export const UpdateSourcePayload = payloadType('UpdateSource', 'source', () => SourceType);
export const DeleteSourcePayload = payloadType('DeleteSource', 'source', () => SourceType);
