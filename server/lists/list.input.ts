// What mutations about lists and versions take and give.

import { Field, ID, InputType, Int } from 'type-graphql';
import type { Basis, Capacity, Completeness, Disclosure, EntryRole, Origin } from '../../schema/list/content.ts';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import type { CountryCode } from '../../schema/words/territory.ts';
import { BasisEnum, CapacityEnum, CompletenessEnum, DisclosureEnum, EntryRoleEnum, OriginEnum } from '../graphql/enums.ts';
import { payloadType } from '../graphql/payload.ts';
import { CountryCodeScalar, DateScalar, DateTimeScalar } from '../graphql/scalars.ts';
import { TransferInput } from '../law/transfer.type.ts';
import { ContactPersonInput, CreatePartyInput, IdentifierInput } from '../parties/party.input.ts';
import { EvidenceInput } from './evidence.type.ts';
import { ListType } from './list.type.ts';
import { TermsInput } from './terms.type.ts';
import { VersionType } from './version.type.ts';

const maybe = { nullable: true } as const;

@InputType('CreateListInput', { description: 'A list to be created.' })
export class CreateListInput {
  @Field(() => String, { description: 'Its name in addresses and commands: lower-case letters, digits and hyphens.' }) slug!: string;
  @Field(() => String, { description: 'Its title.' }) title!: string;
  @Field(() => String, { description: 'Slug of the owner.' }) owner!: string;
  @Field(() => CapacityEnum, { description: 'In which capacity the owner uses the entries.' }) capacity!: Capacity;
  @Field(() => OriginEnum, { ...maybe, defaultValue: 'PUBLISHED', description: 'Kept by the owner, or read out of its documents.' }) origin?: Origin;
  @Field(() => String, { ...maybe, description: 'The product or service it is for.' }) product?: string;
  @Field(() => String, { ...maybe, defaultValue: 'en', description: 'The language it is kept in.' }) language?: string;
  @Field(() => String, { ...maybe, defaultValue: 'Europe/Budapest', description: 'The time zone whose midnight its days begin at.' }) timeZone?: string;
  @Field(() => Boolean, { ...maybe, defaultValue: false, description: 'Whether anybody may see it.' }) public?: boolean;
  @Field(() => TermsInput, { ...maybe, description: 'What holds for engagements that agreed nothing else.' }) terms?: TermsInput;
  @Field(() => Boolean, { ...maybe, defaultValue: false, description: 'Whether to refuse announcing versions with BREACH findings.' }) refuseBreach?: boolean;
}

@InputType('UpdateListInput', { description: 'What is new about a list. What is left out stays as it is.' })
export class UpdateListInput {
  @Field(() => String, { description: 'Slug of the list.' }) slug!: string;
  @Field(() => String, { ...maybe, description: 'Its title.' }) title?: string;
  @Field(() => String, { ...maybe, description: 'Slug of the owner.' }) owner?: string;
  @Field(() => CapacityEnum, { ...maybe, description: 'In which capacity the owner uses the entries.' }) capacity?: Capacity;
  @Field(() => OriginEnum, { ...maybe, description: 'Kept by the owner, or read out of its documents.' }) origin?: Origin;
  @Field(() => String, { ...maybe, description: 'The product or service it is for.' }) product?: string;
  @Field(() => String, { ...maybe, description: 'The language it is kept in.' }) language?: string;
  @Field(() => String, { ...maybe, description: 'The time zone whose midnight its days begin at.' }) timeZone?: string;
  @Field(() => Boolean, { ...maybe, description: 'Whether anybody may see it.' }) public?: boolean;
  @Field(() => TermsInput, { ...maybe, description: 'Terms laid over those in force.' }) terms?: TermsInput;
  @Field(() => Boolean, { ...maybe, description: 'Whether to refuse announcing versions with BREACH findings.' }) refuseBreach?: boolean;
}

@InputType('PlaceInput', { description: 'Where something happens.' })
export class PlaceInput {
  @Field(() => String, { ...maybe, description: 'The words of the source.' }) stated?: string;
  @Field(() => [CountryCodeScalar], { ...maybe, description: 'The countries.' }) countries?: CountryCode[];
  @Field(() => DisclosureEnum, { description: 'How much the source says.' }) disclosure!: Disclosure;
}

@InputType('EntryInput', { description: 'One recipient. Its party by slug, or brought along as `newParty`.' })
export class EntryInput {
  @Field(() => String, { description: 'Stays the same across versions: lower-case letters, digits and hyphens.' }) key!: string;
  @Field(() => String, { ...maybe, description: 'Key of the entry it takes the place of.' }) replacesKey?: string;
  @Field(() => String, { ...maybe, description: 'Key of the entry that engages it.' }) parentKey?: string;
  @Field(() => EntryRoleEnum, { description: 'What the registry records it as.' }) role!: EntryRole;
  @Field(() => String, { ...maybe, description: 'What the text calls it.' }) statedRole?: string;
  @Field(() => String, { ...maybe, description: 'Slug of the party.' }) party?: string;
  @Field(() => CreatePartyInput, { ...maybe, description: 'The party, when it is not known yet.' }) newParty?: CreatePartyInput;
  @Field(() => String, { ...maybe, description: 'The name on the list.' }) name?: string;
  @Field(() => String, { ...maybe, description: 'The legal name on the list.' }) legalName?: string;
  @Field(() => String, { ...maybe, description: 'The address on the list.' }) address?: string;
  @Field(() => CountryCodeScalar, { ...maybe, description: 'Where it is established.' }) country?: CountryCode;
  @Field(() => BasisEnum, { ...maybe, defaultValue: 'STATED', description: 'Whether the country is stated or inferred.' }) countryBasis?: Basis;
  @Field(() => ContactPersonInput, { ...maybe, description: 'Whom to turn to.' }) contactPerson?: ContactPersonInput;
  @Field(() => String, { ...maybe, description: 'E-mail address.' }) email?: string;
  @Field(() => String, { ...maybe, description: 'Telephone number.' }) phone?: string;
  @Field(() => String, { ...maybe, description: 'Website.' }) website?: string;
  @Field(() => String, { ...maybe, description: 'Privacy policy.' }) privacyPolicyUrl?: string;
  @Field(() => [IdentifierInput], { ...maybe, description: 'Identifiers.' }) identifiers?: IdentifierInput[];
  @Field(() => String, { ...maybe, description: 'What it is used for.' }) purpose?: string;
  @Field(() => [String], { ...maybe, description: 'Which data it gets.' }) dataCategories?: string[];
  @Field(() => [String], { ...maybe, description: 'Whose data it gets.' }) dataSubjectCategories?: string[];
  @Field(() => String, { ...maybe, description: 'For how long.' }) duration?: string;
  @Field(() => CountryCodeScalar, { ...maybe, description: 'Country of the contracting entity.' }) contractingCountry?: CountryCode;
  @Field(() => PlaceInput, { ...maybe, description: 'Where data are stored.' }) storage?: PlaceInput;
  @Field(() => PlaceInput, { ...maybe, description: 'Where data are processed.' }) processing?: PlaceInput;
  @Field(() => PlaceInput, { ...maybe, description: 'From where support can reach the data.' }) supportAccess?: PlaceInput;
  @Field(() => [TransferInput], { ...maybe, description: 'What leaves the EEA through it.' }) transfers?: TransferInput[];
  @Field(() => EvidenceInput, { ...maybe, description: 'Where the entry was read.' }) evidence?: EvidenceInput;
}

@InputType('StartDraftInput', { description: 'A draft to be started.' })
export class StartDraftInput {
  @Field(() => String, { description: 'Slug of the list.' }) list!: string;
  @Field(() => Boolean, { ...maybe, defaultValue: false, description: 'Start empty instead of from the version in effect.' }) empty?: boolean;
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
  @Field(() => [EntryInput], { ...maybe, description: 'Entries to change: each takes the place of the entry of its key.' }) change?: EntryInput[];
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
  @Field(() => Boolean, { ...maybe, defaultValue: false, description: 'Whether it is an emergency, which cannot wait for the notice period.' }) emergency?: boolean;
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
  @Field(() => BasisEnum, { ...maybe, defaultValue: 'STATED', description: 'Whether that day is stated or inferred.' }) effectiveOnBasis?: Basis;
  @Field(() => DateTimeScalar, { ...maybe, description: 'When controllers were told; left out when nobody was.' }) announcedAt?: string;
  @Field(() => CompletenessEnum, { ...maybe, defaultValue: 'COMPLETE', description: 'Whether it holds the whole list.' }) completeness?: Completeness;
  @Field(() => ProvenanceInput, { ...maybe, description: 'Where it was read.' }) provenance?: ProvenanceInput;
  @Field(() => [EntryInput], { description: 'What the list said.' }) entries!: EntryInput[];
}

export const CreateListPayload = payloadType('CreateList', 'list', () => ListType);
export const UpdateListPayload = payloadType('UpdateList', 'list', () => ListType);
export const StartDraftPayload = payloadType('StartDraft', 'version', () => VersionType);
export const EditDraftPayload = payloadType('EditDraft', 'version', () => VersionType);
export const DiscardDraftPayload = payloadType('DiscardDraft', 'version', () => VersionType);
export const AnnounceVersionPayload = payloadType('AnnounceVersion', 'version', () => VersionType);
export const WithdrawVersionPayload = payloadType('WithdrawVersion', 'version', () => VersionType);
export const RecordPastVersionPayload = payloadType('RecordPastVersion', 'version', () => VersionType);
