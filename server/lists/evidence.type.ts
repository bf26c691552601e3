import { Field, InputType, ObjectType } from 'type-graphql';
import type { Evidence } from '../../schema/words/evidence.ts';

@ObjectType('Evidence', { description: 'Where something was read.' })
export class EvidenceType implements Evidence {
  @Field(() => String, { nullable: true, description: 'The document.' }) document!: string | null;
  @Field(() => String, { nullable: true, description: 'Address of the document.' }) url!: string | null;
  @Field(() => String, { nullable: true, description: 'A quotation of at most 25 words.' }) quotation!: string | null;
  @Field(() => String, { nullable: true, description: 'Where in the document.' }) at!: string | null;
  @Field(() => String, { nullable: true, description: 'SHA-256 of the snapshot it was read from; null when there is none.' })
  snapshotHash?: string | null;
}

@InputType('EvidenceInput', { description: 'Where something was read.' })
export class EvidenceInput {
  @Field(() => String, { nullable: true, description: 'The document.' }) document?: string;
  @Field(() => String, { nullable: true, description: 'Address of the document.' }) url?: string;
  @Field(() => String, { nullable: true, description: 'A quotation of at most 25 words.' }) quotation?: string;
  @Field(() => String, { nullable: true, description: 'Where in the document.' }) at?: string;
  @Field(() => String, { nullable: true, description: 'SHA-256 of the very bytes it was read from, 64 hex digits.' }) snapshotHash?: string;
}
