// What mutations about drafts and versions take and give.

import { Field, ID, InputType, Int } from 'type-graphql';
import type { Basis, Completeness } from '../../schema/list/content.ts';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import { BasisEnum, CompletenessEnum } from '../graphql/enums.ts';
import { payloadType } from '../graphql/payload.ts';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.ts';
import { EntryInput } from './entry.input.ts';
import { VersionType } from './version.type.ts';

const maybe = { nullable: true } as const;

@InputType('StartDraftInput', { description: 'A draft to be started.' })
export class StartDraftInput {
  @Field(() => String, { description: 'Slug of the list.' }) list!: string;
  @Field(() => Boolean, { ...maybe, defaultValue: false, description: 'Start empty instead of from the version in effect.' })
  empty?: boolean;
  @Field(() => DateScalar, { ...maybe, description: 'The intended day of effect.' }) plannedEffectiveOn?: CivilDay;
}

@InputType('ReplaceEntryInput', { description: 'One entry takes the place of another.' })
export class ReplaceEntryInput {
  @Field(() => String, { description: 'Key of the entry that goes.' }) key!: string;
  @Field(() => EntryInput, { description: 'The entry that comes.' }) entry!: EntryInput;
}

@InputType('EditDraftInput', { description: 'One edit of a draft. Entries are removed, replaced, changed and added, in that order.' })
export class EditDraftInput {
  @Field(() => ID, { description: 'The draft.' }) draft!: string;
  @Field(() => Int, { description: 'The revision this edit was made on.' }) revision!: number;
  @Field(() => [EntryInput], { ...maybe, description: 'Entries to add.' }) add?: EntryInput[];
  @Field(() => [EntryInput], { ...maybe, description: 'Entries to change: each takes the place of the entry of its key.' })
  change?: EntryInput[];
  @Field(() => [String], { ...maybe, description: 'Keys of entries to remove.' }) remove?: string[];
  @Field(() => [ReplaceEntryInput], { ...maybe, description: 'Entries to replace by others.' }) replace?: ReplaceEntryInput[];
}

@InputType('DiscardDraftInput', { description: 'A draft to be discarded.' })
export class DiscardDraftInput {
  @Field(() => ID, { description: 'The draft.' }) draft!: string;
}

@InputType('AnnounceVersionInput', { description: 'A draft to be announced as the next version.' })
export class AnnounceVersionInput {
  @Field(() => ID, { description: 'The draft.' }) draft!: string;
  @Field(() => DateScalar, { description: 'The first day it applies, in the time zone of the list.' }) effectiveOn!: CivilDay;
  @Field(() => Boolean, {
    ...maybe,
    defaultValue: false,
    description: 'Whether it is an emergency, which cannot wait for the notice period.',
  })
  emergency?: boolean;
  @Field(() => String, { ...maybe, description: 'Why it is an emergency. Kept and shown.' }) emergencyReason?: string;
}

@InputType('WithdrawVersionInput', { description: 'A version in notice to be withdrawn.' })
export class WithdrawVersionInput {
  @Field(() => ID, { description: 'The version.' }) version!: string;
  @Field(() => String, { description: 'Why.' }) reason!: string;
}

@InputType('ProvenanceInput', { description: 'Where a version was read.' })
export class ProvenanceInput {
  @Field(() => String, { ...maybe, description: 'The document.' }) document?: string;
  @Field(() => String, { ...maybe, description: 'Address of the document.' }) url?: string;
  @Field(() => DateTimeScalar, { ...maybe, description: 'When it was fetched.' }) retrievedAt?: string;
  @Field(() => String, { ...maybe, description: 'What else there is to know.' }) note?: string;
}

@InputType('RecordPastVersionInput', { description: 'A version that took effect today or earlier.' })
export class RecordPastVersionInput {
  @Field(() => String, { description: 'Slug of the list.' }) list!: string;
  @Field(() => DateScalar, { description: 'The first day it applied.' }) effectiveOn!: CivilDay;
  @Field(() => BasisEnum, { ...maybe, defaultValue: 'STATED', description: 'Whether that day is stated or inferred.' })
  effectiveOnBasis?: Basis;
  @Field(() => DateTimeScalar, { ...maybe, description: 'When controllers were told; left out when nobody was.' }) announcedAt?: string;
  @Field(() => CompletenessEnum, { ...maybe, defaultValue: 'COMPLETE', description: 'Whether it holds the whole list.' })
  completeness?: Completeness;
  @Field(() => ProvenanceInput, { ...maybe, description: 'Where it was read.' }) provenance?: ProvenanceInput;
  @Field(() => [EntryInput], { description: 'What the list said.' }) entries!: EntryInput[];
}

export const StartDraftPayload = payloadType('StartDraft', 'version', () => VersionType);
export const EditDraftPayload = payloadType('EditDraft', 'version', () => VersionType);
export const DiscardDraftPayload = payloadType('DiscardDraft', 'version', () => VersionType);
export const AnnounceVersionPayload = payloadType('AnnounceVersion', 'version', () => VersionType);
export const WithdrawVersionPayload = payloadType('WithdrawVersion', 'version', () => VersionType);
export const RecordPastVersionPayload = payloadType('RecordPastVersion', 'version', () => VersionType);
