/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { CountryCode } from '../../words/territory.ts';
import type { CivilDay } from '../../words/civil-day.ts';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A draft to be announced as the next version. */
export type AnnounceVersionInput = {
  /** The draft. */
  draft: string;
  /** The first day it applies, in the time zone of the list. */
  effectiveOn: CivilDay;
  /** Whether it is an emergency, which cannot wait for the notice period. */
  emergency?: boolean | null | undefined;
  /** Why it is an emergency. Kept and shown. */
  emergencyReason?: string | null | undefined;
};

/** How the controller authorised sub-processors: in general, or each one specifically (GDPR Art. 28(2)). */
export type Authorisation =
  | 'GENERAL'
  | 'SPECIFIC';

/** Whether the source states a fact, somebody inferred it, or nobody knows. */
export type Basis =
  | 'INFERRED'
  | 'STATED'
  | 'UNKNOWN';

/** In which capacity the owner uses the entries of its list. */
export type Capacity =
  | 'CONTROLLER'
  | 'PROCESSOR';

/** What kind of change an entry went through. All but ADMINISTRATIVE are material. */
export type ChangeKind =
  | 'ADDITION'
  | 'ADMINISTRATIVE'
  | 'DATA'
  | 'ENTITY'
  | 'LOCATION'
  | 'MECHANISM'
  | 'PURPOSE'
  | 'REMOVAL'
  | 'REPLACEMENT'
  | 'ROLE';

/** What starts the periods: sending, delivery, or publication. */
export type Clock =
  | 'DELIVERED'
  | 'PUBLISHED'
  | 'SENT';

/** Whether a version holds the whole list, a part of it, or nothing because the list could not be read. */
export type Completeness =
  | 'COMPLETE'
  | 'NOT_RETRIEVABLE'
  | 'PARTIAL';

/** A controller to be entered. */
export type CreateControllerInput = {
  /** The language it is written to in. */
  language?: string | null | undefined;
  /** Slug of the party that it is. */
  party: string;
  /** Its name in commands. */
  slug: string;
};

/** A token to be made. */
export type CreateTokenInput = {
  /** Slug of the controller it speaks for. */
  controller?: string | null | undefined;
  /** When it expires; left out for never. */
  expiresAt?: string | null | undefined;
  /** Slugs of the lists that a publisher keeps. */
  lists?: Array<string> | null | undefined;
  /** What it is for. */
  name: string;
  /** What it lets its bearer do. */
  role: Role;
};

/** A draft to be discarded. */
export type DiscardDraftInput = {
  /** The draft. */
  draft: string;
};

/** How much the source says about a place. */
export type Disclosure =
  | 'DISCLOSED'
  | 'NOT_DISCLOSED'
  | 'REGION_ONLY';

/** An engagement that ends. */
export type EndEngagementInput = {
  /** Slug of the controller. */
  controller: string;
  /** Slug of the list. */
  list: string;
  /** The first day no longer; today when left out. */
  until?: CivilDay | null | undefined;
};

/** A controller is owed the notices of a list. */
export type EngageInput = {
  /** Slug of the controller. */
  controller: string;
  /** The first day. */
  from: CivilDay;
  /** Slug of the list. */
  list: string;
  /** Where notices are mailed to. */
  noticeEmail?: string | null | undefined;
  /** Terms over those of the list. */
  terms?: TermsInput | null | undefined;
  /** The first day no longer. */
  until?: CivilDay | null | undefined;
};

/** What the registry records a recipient as. Only changes of SUB_PROCESSOR entries fall under GDPR Art. 28(2). */
export type EntryRole =
  | 'INDEPENDENT_CONTROLLER'
  | 'JOINT_CONTROLLER'
  | 'PROCESSOR'
  | 'PUBLIC_AUTHORITY'
  | 'SUB_PROCESSOR';

/** What was found. */
export type FindingCode =
  | 'ADDRESS_MISSING'
  | 'APPROVAL_NOT_RECORDED'
  | 'ASSESSMENT_MISSING'
  | 'CHAIN_INCOMPLETE'
  | 'CITES_LATER_ACT'
  | 'DESTINATION_NOT_DISCLOSED'
  | 'EXCEPTION_ONLY'
  | 'IDENTIFIER_INVALID'
  | 'IDENTIFIER_SHARED'
  | 'INSTRUMENT_NOT_STATED'
  | 'LEGACY_CLAUSES_EXPIRED'
  | 'LEGACY_CLAUSES_SIGNED_TOO_LATE'
  | 'LIST_NOT_RETRIEVABLE'
  | 'MECHANISM_LAPSED'
  | 'MECHANISM_NOT_RECORDED'
  | 'MECHANISM_NOT_YET_IN_FORCE'
  | 'MODULE_MISMATCH'
  | 'MODULE_NOT_STATED'
  | 'NAME_MISSING'
  | 'NOT_A_PARTICIPANT'
  | 'NOT_A_TRANSFER_TOOL'
  | 'NO_ADVANCE_NOTICE'
  | 'PARENT_IN_THIRD_COUNTRY'
  | 'PARTICIPATION_UNVERIFIED'
  | 'PUBLICATION_IS_HARDLY_NOTICE'
  | 'PUBLIC_AUTHORITY_LISTED'
  | 'ROLE_DOUBTFUL'
  | 'SCOPE_NOT_CONFIRMED'
  | 'SOURCES_DISAGREE'
  | 'START_IN_DOUBT'
  | 'SUNSET_AHEAD'
  | 'UNLISTED_RECIPIENT'
  | 'USED_AGAINST_TERMS'
  | 'WRONG_TERRITORY';

/** Why a change does not apply to a controller yet. */
export type HeldReason =
  | 'NOT_APPROVED'
  | 'OBJECTION'
  | 'WINDOW_OPEN';

/** The register or authority that an identifier belongs to. */
export type IdentifierScheme =
  | 'COMPANY_NUMBER'
  | 'DOMAIN'
  | 'EU_VAT'
  | 'HU_TAX'
  | 'LEI'
  | 'OTHER';

/** A list file to be taken over as a draft. List and parties are created when absent. */
export type ImportDraftInput = {
  /** The text of the list file, YAML or JSON. */
  file: string;
  /** Slug of the list; the file names the same. */
  list: string;
  /** Refuse identifiers with wrong check digits instead of keeping them with a finding. */
  strict?: boolean | null | undefined;
};

/** A list file to be recorded as history. List and parties are created when absent. */
export type ImportVersionInput = {
  /** When controllers were told, over the file. */
  announcedAt?: string | null | undefined;
  /** The first day it applied, over the file. */
  effectiveOn?: CivilDay | null | undefined;
  /** Whether that day is stated or inferred, over the file. */
  effectiveOnBasis?: Basis | null | undefined;
  /** The text of the list file, YAML or JSON. */
  file: string;
  /** Slug of the list; the file names the same. */
  list: string;
  /** Refuse identifiers with wrong check digits instead of keeping them with a finding. */
  strict?: boolean | null | undefined;
};

/** The grounds of GDPR Chapter V. */
export type MechanismCode =
  | 'ADEQUACY_DECISION'
  | 'ADMINISTRATIVE_ARRANGEMENT'
  | 'AD_HOC_CLAUSES'
  | 'BINDING_CORPORATE_RULES'
  | 'CERTIFICATION'
  | 'CODE_OF_CONDUCT'
  | 'DEROGATION_COMPELLING_INTERESTS'
  | 'DEROGATION_CONSENT'
  | 'DEROGATION_CONTRACT'
  | 'DEROGATION_CONTRACT_INTEREST'
  | 'DEROGATION_LEGAL_CLAIMS'
  | 'DEROGATION_PUBLIC_INTEREST'
  | 'DEROGATION_PUBLIC_REGISTER'
  | 'DEROGATION_VITAL_INTERESTS'
  | 'PUBLIC_INSTRUMENT'
  | 'SCC_COMMISSION'
  | 'SCC_SUPERVISORY_AUTHORITY';

/** Whether a ground is relied on first, or when the first fails. */
export type MechanismRank =
  | 'FALLBACK'
  | 'PRIMARY';

/** What an open objection holds: the change for the objector, for all, or for nobody. */
export type OpenObjection =
  | 'HOLD_ALL'
  | 'HOLD_OBJECTOR'
  | 'PROCEED';

/** Entered by the owner itself, or read from its documents by somebody else. */
export type Origin =
  | 'OBSERVED'
  | 'PUBLISHED';

/** Which data a participation covers: human resources data, other data, or both. */
export type ParticipationData =
  | 'BOTH'
  | 'HR'
  | 'NON_HR';

/** LISTED and NOT_LISTED: somebody looked. STATED: somebody says so, nobody checked. */
export type ParticipationStatus =
  | 'LISTED'
  | 'NOT_LISTED'
  | 'STATED';

/** A period as a contract agrees it. */
export type PeriodInput = {
  /** How many, from 0. */
  count: number;
  /** Of what. */
  unit: PeriodUnit;
};

/** The unit that a period is counted in. */
export type PeriodUnit =
  | 'BUSINESS_DAYS'
  | 'DAYS'
  | 'MONTHS'
  | 'WEEKS';

/** A token to be revoked. */
export type RevokeTokenInput = {
  /** The token. */
  id: string;
};

/** What a token lets its bearer do. */
export type Role =
  | 'CONTROLLER'
  | 'OPERATOR'
  | 'PUBLISHER';

/** Modules 1 to 4 of Decision (EU) 2021/914, by exporter and importer. */
export type SccModule =
  | 'C2C'
  | 'C2P'
  | 'P2C'
  | 'P2P';

/** How grave a finding is, gravest first. */
export type Severity =
  | 'BREACH'
  | 'GAP'
  | 'INFO'
  | 'WATCH';

/** What it means when a controller does not answer. */
export type Silence =
  | 'ACCEPTANCE'
  | 'REFUSAL';

/** Terms laid over those beneath: what is left out falls through. */
export type TermsInput = {
  /** General or specific authorisation. */
  authorisation?: Authorisation | null | undefined;
  /** What starts the periods. */
  clock?: Clock | null | undefined;
  /** For the processor to cure; null for none agreed. */
  cure?: PeriodInput | null | undefined;
  /** Whether an emergency may shorten the notice. */
  emergencyAllowed?: boolean | null | undefined;
  /** Whose public holidays count; null for none. */
  holidayCountry?: CountryCode | null | undefined;
  /** Between the announcement and the effect; null for none agreed. */
  notice?: PeriodInput | null | undefined;
  /** For the controller to object; null for none agreed. */
  objection?: PeriodInput | null | undefined;
  /** What an open objection holds. */
  openObjection?: OpenObjection | null | undefined;
  /** What silence means. */
  silence?: Silence | null | undefined;
};

/** The role of exporter or importer in one hop. */
export type TransferRole =
  | 'CONTROLLER'
  | 'PROCESSOR';

/** Where a version stands today. */
export type VersionState =
  | 'DRAFT'
  | 'EFFECTIVE'
  | 'HELD'
  | 'IN_NOTICE'
  | 'SUPERSEDED'
  | 'WITHDRAWN';

/** A version in notice to be withdrawn. */
export type WithdrawVersionInput = {
  /** Why. */
  reason: string;
  /** The version. */
  version: string;
};

export type TokenFactsFragment = { id: string, name: string, role: Role, expiresAt: string | null, lastUsedAt: string | null, revokedAt: string | null, lists: Array<{ slug: string }>, controller: { slug: string } | null };

export type TokensQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type TokensQuery = { tokens: { edges: Array<{ node: { id: string, name: string, role: Role, expiresAt: string | null, lastUsedAt: string | null, revokedAt: string | null, lists: Array<{ slug: string }>, controller: { slug: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CreateTokenMutationVariables = Exact<{
  input: CreateTokenInput;
}>;


export type CreateTokenMutation = { createToken: { secret: string, token: { id: string, name: string, role: Role, expiresAt: string | null, lastUsedAt: string | null, revokedAt: string | null, lists: Array<{ slug: string }>, controller: { slug: string } | null } } };

export type RevokeTokenMutationVariables = Exact<{
  input: RevokeTokenInput;
}>;


export type RevokeTokenMutation = { revokeToken: { token: { id: string, name: string, role: Role, expiresAt: string | null, lastUsedAt: string | null, revokedAt: string | null, lists: Array<{ slug: string }>, controller: { slug: string } | null } } };

export type AuditLogQueryVariables = Exact<{
  target?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AuditLogQuery = { auditLog: { edges: Array<{ node: { id: string, at: string, actor: string, action: string, target: string | null, denied: boolean, before: string | null, after: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ListFactsFragment = { slug: string, title: string, product: string | null, capacity: Capacity, origin: Origin, language: string, timeZone: string, public: boolean, refuseBreach: boolean, owner: { slug: string, name: string, legalName: string | null, legalForm: string | null, naturalPerson: boolean, country: CountryCode | null, address: string | null, website: string | null, privacyPolicyUrl: string | null, subprocessorListUrl: string | null, formerNames: Array<{ name: string, until: CivilDay | null }>, identifiers: Array<{ scheme: IdentifierScheme, value: string }>, parent: { slug: string } | null, group: { slug: string, name: string, country: CountryCode | null } | null }, terms: { authorisation: Authorisation, clock: Clock, silence: Silence, openObjection: OpenObjection, emergencyAllowed: boolean, holidayCountry: CountryCode | null, notice: { count: number, unit: PeriodUnit } | null, objection: { count: number, unit: PeriodUnit } | null, cure: { count: number, unit: PeriodUnit } | null } };

export type PartyFactsFragment = { slug: string, name: string, legalName: string | null, legalForm: string | null, naturalPerson: boolean, country: CountryCode | null, address: string | null, website: string | null, privacyPolicyUrl: string | null, subprocessorListUrl: string | null, formerNames: Array<{ name: string, until: CivilDay | null }>, identifiers: Array<{ scheme: IdentifierScheme, value: string }>, parent: { slug: string } | null, group: { slug: string, name: string, country: CountryCode | null } | null };

export type EvidenceFactsFragment = { document: string | null, url: string | null, at: string | null, quotation: string | null };

export type PlaceFactsFragment = { stated: string | null, countries: Array<CountryCode>, disclosure: Disclosure };

export type EntryFactsFragment = { key: string, replacesKey: string | null, parentKey: string | null, role: EntryRole, statedRole: string | null, name: string | null, legalName: string | null, address: string | null, country: CountryCode | null, countryBasis: Basis | null, email: string | null, phone: string | null, website: string | null, privacyPolicyUrl: string | null, purpose: string | null, dataCategories: Array<string>, dataSubjectCategories: Array<string>, duration: string | null, contractingCountry: CountryCode | null, party: { slug: string, name: string, legalName: string | null, legalForm: string | null, naturalPerson: boolean, country: CountryCode | null, address: string | null, website: string | null, privacyPolicyUrl: string | null, subprocessorListUrl: string | null, formerNames: Array<{ name: string, until: CivilDay | null }>, identifiers: Array<{ scheme: IdentifierScheme, value: string }>, parent: { slug: string } | null, group: { slug: string, name: string, country: CountryCode | null } | null }, contactPerson?: { name: string | null, position: string | null, email: string | null, phone: string | null, erased: boolean } | null, identifiers: Array<{ scheme: IdentifierScheme, value: string, valid: boolean }>, storage: { stated: string | null, countries: Array<CountryCode>, disclosure: Disclosure } | null, processing: { stated: string | null, countries: Array<CountryCode>, disclosure: Disclosure } | null, supportAccess: { stated: string | null, countries: Array<CountryCode>, disclosure: Disclosure } | null, transfers: Array<{ destination: CountryCode | null, organisation: string | null, exporterRole: TransferRole | null, importer: string | null, importerRole: TransferRole | null, assessedOn: CivilDay | null, assessmentUrl: string | null, evidence: { document: string | null, url: string | null, at: string | null, quotation: string | null } | null, mechanisms: Array<{ code: MechanismCode, rank: MechanismRank, module: SccModule | null, signedOn: CivilDay | null, expiresOn: CivilDay | null, scopeConfirmed: boolean | null, evidenceUrl: string | null, instrument: { celex: string } | null, participation: { status: ParticipationStatus, framework: string | null, entity: string | null, activeFrom: CivilDay | null, activeUntil: CivilDay | null, checkedOn: CivilDay | null, data: ParticipationData | null, evidenceUrl: string | null } | null }> }>, evidence: { document: string | null, url: string | null, at: string | null, quotation: string | null } | null };

export type EngagementFactsFragment = { from: CivilDay, until: CivilDay | null, noticeEmail: string | null, list: { slug: string, title: string }, terms: { authorisation: Authorisation, notice: { count: number, unit: PeriodUnit } | null, objection: { count: number, unit: PeriodUnit } | null, cure: { count: number, unit: PeriodUnit } | null } };

export type ControllersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ControllersQuery = { controllers: { edges: Array<{ node: { slug: string, language: string, party: { slug: string, name: string }, engagements: Array<{ from: CivilDay, until: CivilDay | null, noticeEmail: string | null, list: { slug: string, title: string }, terms: { authorisation: Authorisation, notice: { count: number, unit: PeriodUnit } | null, objection: { count: number, unit: PeriodUnit } | null, cure: { count: number, unit: PeriodUnit } | null } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CreateControllerMutationVariables = Exact<{
  input: CreateControllerInput;
}>;


export type CreateControllerMutation = { createController: { controller: { slug: string, language: string, party: { slug: string, name: string } } } };

export type EngageMutationVariables = Exact<{
  input: EngageInput;
}>;


export type EngageMutation = { engage: { engagement: { from: CivilDay, until: CivilDay | null, noticeEmail: string | null, list: { slug: string, title: string }, terms: { authorisation: Authorisation, notice: { count: number, unit: PeriodUnit } | null, objection: { count: number, unit: PeriodUnit } | null, cure: { count: number, unit: PeriodUnit } | null } } } };

export type EndEngagementMutationVariables = Exact<{
  input: EndEngagementInput;
}>;


export type EndEngagementMutation = { endEngagement: { engagement: { from: CivilDay, until: CivilDay | null, noticeEmail: string | null, list: { slug: string, title: string }, terms: { authorisation: Authorisation, notice: { count: number, unit: PeriodUnit } | null, objection: { count: number, unit: PeriodUnit } | null, cure: { count: number, unit: PeriodUnit } | null } } } };

export type DraftHeadFragment = { id: string, revision: number | null, plannedEffectiveOn: CivilDay | null, completeness: Completeness, entryCount: number };

export type DraftsQueryVariables = Exact<{
  list: string;
  first: number;
  after?: string | null | undefined;
}>;


export type DraftsQuery = { list: { drafts: { edges: Array<{ node: { id: string, revision: number | null, plannedEffectiveOn: CivilDay | null, completeness: Completeness, entryCount: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ListFactsQueryVariables = Exact<{
  list: string;
}>;


export type ListFactsQuery = { list: { slug: string, title: string, product: string | null, capacity: Capacity, origin: Origin, language: string, timeZone: string, public: boolean, refuseBreach: boolean, owner: { slug: string, name: string, legalName: string | null, legalForm: string | null, naturalPerson: boolean, country: CountryCode | null, address: string | null, website: string | null, privacyPolicyUrl: string | null, subprocessorListUrl: string | null, formerNames: Array<{ name: string, until: CivilDay | null }>, identifiers: Array<{ scheme: IdentifierScheme, value: string }>, parent: { slug: string } | null, group: { slug: string, name: string, country: CountryCode | null } | null }, terms: { authorisation: Authorisation, clock: Clock, silence: Silence, openObjection: OpenObjection, emergencyAllowed: boolean, holidayCountry: CountryCode | null, notice: { count: number, unit: PeriodUnit } | null, objection: { count: number, unit: PeriodUnit } | null, cure: { count: number, unit: PeriodUnit } | null } } | null };

export type ImportDraftMutationVariables = Exact<{
  input: ImportDraftInput;
}>;


export type ImportDraftMutation = { importDraft: { version: { id: string, revision: number | null, plannedEffectiveOn: CivilDay | null, completeness: Completeness, entryCount: number } } };

export type DiscardDraftMutationVariables = Exact<{
  input: DiscardDraftInput;
}>;


export type DiscardDraftMutation = { discardDraft: { version: { id: string, revision: number | null, plannedEffectiveOn: CivilDay | null, completeness: Completeness, entryCount: number } } };

export type AnnounceVersionMutationVariables = Exact<{
  input: AnnounceVersionInput;
}>;


export type AnnounceVersionMutation = { announceVersion: { version: { id: string, number: number | null, state: VersionState, effectiveOn: CivilDay | null, effectiveOnBasis: Basis | null, supersededOn: CivilDay | null, plannedEffectiveOn: CivilDay | null, announcedAt: string | null, recordedAt: string | null, withdrawnAt: string | null, completeness: Completeness, emergency: boolean, emergencyReason: string | null, entryCount: number, hash: string | null, previousHash: string | null, provenance: { document: string | null, url: string | null, retrievedAt: string | null, note: string | null } | null } } };

export type FindingFactsFragment = { code: FindingCode, severity: Severity, asOf: CivilDay, entryKey: string | null, statement: string, citation: { id: string, title: string, article: string | null, url: string | null } | null, evidence: { document: string | null, url: string | null, at: string | null, quotation: string | null } | null };

export type FindingsOfListQueryVariables = Exact<{
  list: string;
  asOf?: CivilDay | null | undefined;
  language: string;
}>;


export type FindingsOfListQuery = { list: { slug: string, title: string, findings: Array<{ code: FindingCode, severity: Severity, asOf: CivilDay, entryKey: string | null, statement: string, citation: { id: string, title: string, article: string | null, url: string | null } | null, evidence: { document: string | null, url: string | null, at: string | null, quotation: string | null } | null }> } | null };

export type FindingsOfListsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  asOf?: CivilDay | null | undefined;
  language: string;
}>;


export type FindingsOfListsQuery = { lists: { edges: Array<{ node: { slug: string, title: string, findings: Array<{ code: FindingCode, severity: Severity, asOf: CivilDay, entryKey: string | null, statement: string, citation: { id: string, title: string, article: string | null, url: string | null } | null, evidence: { document: string | null, url: string | null, at: string | null, quotation: string | null } | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ListsQueryVariables = Exact<{
  query?: string | null | undefined;
  owner?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ListsQuery = { lists: { edges: Array<{ node: { slug: string, title: string, product: string | null, capacity: Capacity, origin: Origin, public: boolean, owner: { slug: string, name: string }, version: { number: number | null, state: VersionState, effectiveOn: CivilDay | null, entryCount: number } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { role: Role, name: string, lists: Array<{ slug: string }> } | null };

export type PartiesQueryVariables = Exact<{
  query?: string | null | undefined;
  group?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PartiesQuery = { parties: { edges: Array<{ node: { slug: string, name: string, legalName: string | null, legalForm: string | null, naturalPerson: boolean, country: CountryCode | null, address: string | null, website: string | null, privacyPolicyUrl: string | null, subprocessorListUrl: string | null, formerNames: Array<{ name: string, until: CivilDay | null }>, identifiers: Array<{ scheme: IdentifierScheme, value: string }>, parent: { slug: string } | null, group: { slug: string, name: string, country: CountryCode | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PartyQueryVariables = Exact<{
  party: string;
}>;


export type PartyQuery = { party: { slug: string, name: string, legalName: string | null, legalForm: string | null, naturalPerson: boolean, country: CountryCode | null, address: string | null, website: string | null, privacyPolicyUrl: string | null, subprocessorListUrl: string | null, formerNames: Array<{ name: string, until: CivilDay | null }>, identifiers: Array<{ scheme: IdentifierScheme, value: string }>, parent: { slug: string } | null, group: { slug: string, name: string, country: CountryCode | null } | null } | null };

export type WhereUsedQueryVariables = Exact<{
  party?: string | null | undefined;
  group?: string | null | undefined;
  asOf?: CivilDay | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type WhereUsedQuery = { whereUsed: { edges: Array<{ node: { from: CivilDay, until: CivilDay | null, list: { slug: string, title: string }, version: { number: number | null }, entry: { key: string, name: string | null, role: EntryRole, party: { slug: string, name: string } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type VersionHeadFragment = { id: string, number: number | null, state: VersionState, effectiveOn: CivilDay | null, effectiveOnBasis: Basis | null, supersededOn: CivilDay | null, plannedEffectiveOn: CivilDay | null, announcedAt: string | null, recordedAt: string | null, withdrawnAt: string | null, completeness: Completeness, emergency: boolean, emergencyReason: string | null, entryCount: number, hash: string | null, previousHash: string | null, provenance: { document: string | null, url: string | null, retrievedAt: string | null, note: string | null } | null };

export type ListVersionQueryVariables = Exact<{
  list: string;
  number?: number | null | undefined;
  asOf?: CivilDay | null | undefined;
  asKnownAt?: string | null | undefined;
  forController?: string | null | undefined;
  inside: boolean;
}>;


export type ListVersionQuery = { list: { slug: string, title: string, product: string | null, capacity: Capacity, origin: Origin, language: string, timeZone: string, public: boolean, refuseBreach: boolean, version: { id: string, number: number | null, state: VersionState, effectiveOn: CivilDay | null, effectiveOnBasis: Basis | null, supersededOn: CivilDay | null, plannedEffectiveOn: CivilDay | null, announcedAt: string | null, recordedAt: string | null, withdrawnAt: string | null, completeness: Completeness, emergency: boolean, emergencyReason: string | null, entryCount: number, hash: string | null, previousHash: string | null, held: Array<{ entryKey: string, reason: HeldReason, since: CivilDay | null }>, entries: Array<{ key: string, replacesKey: string | null, parentKey: string | null, role: EntryRole, statedRole: string | null, name: string | null, legalName: string | null, address: string | null, country: CountryCode | null, countryBasis: Basis | null, email: string | null, phone: string | null, website: string | null, privacyPolicyUrl: string | null, purpose: string | null, dataCategories: Array<string>, dataSubjectCategories: Array<string>, duration: string | null, contractingCountry: CountryCode | null, party: { slug: string, name: string, legalName: string | null, legalForm: string | null, naturalPerson: boolean, country: CountryCode | null, address: string | null, website: string | null, privacyPolicyUrl: string | null, subprocessorListUrl: string | null, formerNames: Array<{ name: string, until: CivilDay | null }>, identifiers: Array<{ scheme: IdentifierScheme, value: string }>, parent: { slug: string } | null, group: { slug: string, name: string, country: CountryCode | null } | null }, contactPerson?: { name: string | null, position: string | null, email: string | null, phone: string | null, erased: boolean } | null, identifiers: Array<{ scheme: IdentifierScheme, value: string, valid: boolean }>, storage: { stated: string | null, countries: Array<CountryCode>, disclosure: Disclosure } | null, processing: { stated: string | null, countries: Array<CountryCode>, disclosure: Disclosure } | null, supportAccess: { stated: string | null, countries: Array<CountryCode>, disclosure: Disclosure } | null, transfers: Array<{ destination: CountryCode | null, organisation: string | null, exporterRole: TransferRole | null, importer: string | null, importerRole: TransferRole | null, assessedOn: CivilDay | null, assessmentUrl: string | null, evidence: { document: string | null, url: string | null, at: string | null, quotation: string | null } | null, mechanisms: Array<{ code: MechanismCode, rank: MechanismRank, module: SccModule | null, signedOn: CivilDay | null, expiresOn: CivilDay | null, scopeConfirmed: boolean | null, evidenceUrl: string | null, instrument: { celex: string } | null, participation: { status: ParticipationStatus, framework: string | null, entity: string | null, activeFrom: CivilDay | null, activeUntil: CivilDay | null, checkedOn: CivilDay | null, data: ParticipationData | null, evidenceUrl: string | null } | null }> }>, evidence: { document: string | null, url: string | null, at: string | null, quotation: string | null } | null }>, provenance: { document: string | null, url: string | null, retrievedAt: string | null, note: string | null } | null } | null, owner: { slug: string, name: string, legalName: string | null, legalForm: string | null, naturalPerson: boolean, country: CountryCode | null, address: string | null, website: string | null, privacyPolicyUrl: string | null, subprocessorListUrl: string | null, formerNames: Array<{ name: string, until: CivilDay | null }>, identifiers: Array<{ scheme: IdentifierScheme, value: string }>, parent: { slug: string } | null, group: { slug: string, name: string, country: CountryCode | null } | null }, terms: { authorisation: Authorisation, clock: Clock, silence: Silence, openObjection: OpenObjection, emergencyAllowed: boolean, holidayCountry: CountryCode | null, notice: { count: number, unit: PeriodUnit } | null, objection: { count: number, unit: PeriodUnit } | null, cure: { count: number, unit: PeriodUnit } | null } } | null };

export type VersionHeadsQueryVariables = Exact<{
  list: string;
  first: number;
  after?: string | null | undefined;
}>;


export type VersionHeadsQuery = { list: { versions: { edges: Array<{ node: { id: string, number: number | null, state: VersionState, effectiveOn: CivilDay | null, effectiveOnBasis: Basis | null, supersededOn: CivilDay | null, plannedEffectiveOn: CivilDay | null, announcedAt: string | null, recordedAt: string | null, withdrawnAt: string | null, completeness: Completeness, emergency: boolean, emergencyReason: string | null, entryCount: number, hash: string | null, previousHash: string | null, provenance: { document: string | null, url: string | null, retrievedAt: string | null, note: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type VersionHeadOnQueryVariables = Exact<{
  list: string;
  number?: number | null | undefined;
  asOf?: CivilDay | null | undefined;
}>;


export type VersionHeadOnQuery = { list: { version: { id: string, number: number | null, state: VersionState, effectiveOn: CivilDay | null, effectiveOnBasis: Basis | null, supersededOn: CivilDay | null, plannedEffectiveOn: CivilDay | null, announcedAt: string | null, recordedAt: string | null, withdrawnAt: string | null, completeness: Completeness, emergency: boolean, emergencyReason: string | null, entryCount: number, hash: string | null, previousHash: string | null, provenance: { document: string | null, url: string | null, retrievedAt: string | null, note: string | null } | null } | null } | null };

export type DiffQueryVariables = Exact<{
  list: string;
  from: number;
  to: number;
  language: string;
}>;


export type DiffQuery = { list: { diff: { from: number, to: number, changes: Array<{ id: string, kind: ChangeKind, entryKey: string, name: string, material: boolean, statement: string, fields: Array<{ field: string, before: string | null, after: string | null }> }> } } | null };

export type WithdrawVersionMutationVariables = Exact<{
  input: WithdrawVersionInput;
}>;


export type WithdrawVersionMutation = { withdrawVersion: { version: { id: string, number: number | null, state: VersionState, effectiveOn: CivilDay | null, effectiveOnBasis: Basis | null, supersededOn: CivilDay | null, plannedEffectiveOn: CivilDay | null, announcedAt: string | null, recordedAt: string | null, withdrawnAt: string | null, completeness: Completeness, emergency: boolean, emergencyReason: string | null, entryCount: number, hash: string | null, previousHash: string | null, provenance: { document: string | null, url: string | null, retrievedAt: string | null, note: string | null } | null } } };

export type ImportVersionMutationVariables = Exact<{
  input: ImportVersionInput;
}>;


export type ImportVersionMutation = { importVersion: { version: { id: string, number: number | null, state: VersionState, effectiveOn: CivilDay | null, effectiveOnBasis: Basis | null, supersededOn: CivilDay | null, plannedEffectiveOn: CivilDay | null, announcedAt: string | null, recordedAt: string | null, withdrawnAt: string | null, completeness: Completeness, emergency: boolean, emergencyReason: string | null, entryCount: number, hash: string | null, previousHash: string | null, provenance: { document: string | null, url: string | null, retrievedAt: string | null, note: string | null } | null } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const TokenFactsFragmentDoc = new TypedDocumentString(`
    fragment TokenFacts on Token {
  id
  name
  role
  lists {
    slug
  }
  controller {
    slug
  }
  expiresAt
  lastUsedAt
  revokedAt
}
    `, {"fragmentName":"TokenFacts"}) as unknown as TypedDocumentString<TokenFactsFragment, unknown>;
export const PartyFactsFragmentDoc = new TypedDocumentString(`
    fragment PartyFacts on Party {
  slug
  name
  legalName
  legalForm
  naturalPerson
  formerNames {
    name
    until
  }
  country
  address
  website
  privacyPolicyUrl
  subprocessorListUrl
  identifiers {
    scheme
    value
  }
  parent {
    slug
  }
  group {
    slug
    name
    country
  }
}
    `, {"fragmentName":"PartyFacts"}) as unknown as TypedDocumentString<PartyFactsFragment, unknown>;
export const ListFactsFragmentDoc = new TypedDocumentString(`
    fragment ListFacts on List {
  slug
  title
  product
  capacity
  origin
  language
  timeZone
  public
  refuseBreach
  owner {
    ...PartyFacts
  }
  terms {
    authorisation
    notice {
      count
      unit
    }
    objection {
      count
      unit
    }
    cure {
      count
      unit
    }
    clock
    silence
    openObjection
    emergencyAllowed
    holidayCountry
  }
}
    fragment PartyFacts on Party {
  slug
  name
  legalName
  legalForm
  naturalPerson
  formerNames {
    name
    until
  }
  country
  address
  website
  privacyPolicyUrl
  subprocessorListUrl
  identifiers {
    scheme
    value
  }
  parent {
    slug
  }
  group {
    slug
    name
    country
  }
}`, {"fragmentName":"ListFacts"}) as unknown as TypedDocumentString<ListFactsFragment, unknown>;
export const PlaceFactsFragmentDoc = new TypedDocumentString(`
    fragment PlaceFacts on Place {
  stated
  countries
  disclosure
}
    `, {"fragmentName":"PlaceFacts"}) as unknown as TypedDocumentString<PlaceFactsFragment, unknown>;
export const EvidenceFactsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceFacts on Evidence {
  document
  url
  at
  quotation
}
    `, {"fragmentName":"EvidenceFacts"}) as unknown as TypedDocumentString<EvidenceFactsFragment, unknown>;
export const EntryFactsFragmentDoc = new TypedDocumentString(`
    fragment EntryFacts on Entry {
  key
  replacesKey
  parentKey
  role
  statedRole
  party {
    ...PartyFacts
  }
  name
  legalName
  address
  country
  countryBasis
  contactPerson @include(if: $inside) {
    name
    position
    email
    phone
    erased
  }
  email
  phone
  website
  privacyPolicyUrl
  identifiers {
    scheme
    value
    valid
  }
  purpose
  dataCategories
  dataSubjectCategories
  duration
  contractingCountry
  storage {
    ...PlaceFacts
  }
  processing {
    ...PlaceFacts
  }
  supportAccess {
    ...PlaceFacts
  }
  transfers {
    destination
    organisation
    exporterRole
    importer
    importerRole
    assessedOn
    assessmentUrl
    evidence {
      ...EvidenceFacts
    }
    mechanisms {
      code
      instrument {
        celex
      }
      rank
      module
      signedOn
      expiresOn
      scopeConfirmed
      evidenceUrl
      participation {
        status
        framework
        entity
        activeFrom
        activeUntil
        checkedOn
        data
        evidenceUrl
      }
    }
  }
  evidence {
    ...EvidenceFacts
  }
}
    fragment PartyFacts on Party {
  slug
  name
  legalName
  legalForm
  naturalPerson
  formerNames {
    name
    until
  }
  country
  address
  website
  privacyPolicyUrl
  subprocessorListUrl
  identifiers {
    scheme
    value
  }
  parent {
    slug
  }
  group {
    slug
    name
    country
  }
}
fragment EvidenceFacts on Evidence {
  document
  url
  at
  quotation
}
fragment PlaceFacts on Place {
  stated
  countries
  disclosure
}`, {"fragmentName":"EntryFacts"}) as unknown as TypedDocumentString<EntryFactsFragment, unknown>;
export const EngagementFactsFragmentDoc = new TypedDocumentString(`
    fragment EngagementFacts on Engagement {
  list {
    slug
    title
  }
  from
  until
  noticeEmail
  terms {
    authorisation
    notice {
      count
      unit
    }
    objection {
      count
      unit
    }
    cure {
      count
      unit
    }
  }
}
    `, {"fragmentName":"EngagementFacts"}) as unknown as TypedDocumentString<EngagementFactsFragment, unknown>;
export const DraftHeadFragmentDoc = new TypedDocumentString(`
    fragment DraftHead on ListVersion {
  id
  revision
  plannedEffectiveOn
  completeness
  entryCount
}
    `, {"fragmentName":"DraftHead"}) as unknown as TypedDocumentString<DraftHeadFragment, unknown>;
export const FindingFactsFragmentDoc = new TypedDocumentString(`
    fragment FindingFacts on Finding {
  code
  severity
  asOf
  entryKey
  statement(language: $language)
  citation {
    id
    title
    article
    url
  }
  evidence {
    ...EvidenceFacts
  }
}
    fragment EvidenceFacts on Evidence {
  document
  url
  at
  quotation
}`, {"fragmentName":"FindingFacts"}) as unknown as TypedDocumentString<FindingFactsFragment, unknown>;
export const VersionHeadFragmentDoc = new TypedDocumentString(`
    fragment VersionHead on ListVersion {
  id
  number
  state
  effectiveOn
  effectiveOnBasis
  supersededOn
  plannedEffectiveOn
  announcedAt
  recordedAt
  withdrawnAt
  completeness
  emergency
  emergencyReason
  entryCount
  hash
  previousHash
  provenance {
    document
    url
    retrievedAt
    note
  }
}
    `, {"fragmentName":"VersionHead"}) as unknown as TypedDocumentString<VersionHeadFragment, unknown>;
export const TokensDocument = new TypedDocumentString(`
    query Tokens($first: Int!, $after: String) {
  tokens(first: $first, after: $after) {
    edges {
      node {
        ...TokenFacts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment TokenFacts on Token {
  id
  name
  role
  lists {
    slug
  }
  controller {
    slug
  }
  expiresAt
  lastUsedAt
  revokedAt
}`) as unknown as TypedDocumentString<TokensQuery, TokensQueryVariables>;
export const CreateTokenDocument = new TypedDocumentString(`
    mutation CreateToken($input: CreateTokenInput!) {
  createToken(input: $input) {
    secret
    token {
      ...TokenFacts
    }
  }
}
    fragment TokenFacts on Token {
  id
  name
  role
  lists {
    slug
  }
  controller {
    slug
  }
  expiresAt
  lastUsedAt
  revokedAt
}`) as unknown as TypedDocumentString<CreateTokenMutation, CreateTokenMutationVariables>;
export const RevokeTokenDocument = new TypedDocumentString(`
    mutation RevokeToken($input: RevokeTokenInput!) {
  revokeToken(input: $input) {
    token {
      ...TokenFacts
    }
  }
}
    fragment TokenFacts on Token {
  id
  name
  role
  lists {
    slug
  }
  controller {
    slug
  }
  expiresAt
  lastUsedAt
  revokedAt
}`) as unknown as TypedDocumentString<RevokeTokenMutation, RevokeTokenMutationVariables>;
export const AuditLogDocument = new TypedDocumentString(`
    query AuditLog($target: ID, $first: Int!, $after: String) {
  auditLog(target: $target, first: $first, after: $after) {
    edges {
      node {
        id
        at
        actor
        action
        target
        denied
        before
        after
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AuditLogQuery, AuditLogQueryVariables>;
export const ControllersDocument = new TypedDocumentString(`
    query Controllers($first: Int!, $after: String) {
  controllers(first: $first, after: $after) {
    edges {
      node {
        slug
        language
        party {
          slug
          name
        }
        engagements {
          ...EngagementFacts
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment EngagementFacts on Engagement {
  list {
    slug
    title
  }
  from
  until
  noticeEmail
  terms {
    authorisation
    notice {
      count
      unit
    }
    objection {
      count
      unit
    }
    cure {
      count
      unit
    }
  }
}`) as unknown as TypedDocumentString<ControllersQuery, ControllersQueryVariables>;
export const CreateControllerDocument = new TypedDocumentString(`
    mutation CreateController($input: CreateControllerInput!) {
  createController(input: $input) {
    controller {
      slug
      language
      party {
        slug
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CreateControllerMutation, CreateControllerMutationVariables>;
export const EngageDocument = new TypedDocumentString(`
    mutation Engage($input: EngageInput!) {
  engage(input: $input) {
    engagement {
      ...EngagementFacts
    }
  }
}
    fragment EngagementFacts on Engagement {
  list {
    slug
    title
  }
  from
  until
  noticeEmail
  terms {
    authorisation
    notice {
      count
      unit
    }
    objection {
      count
      unit
    }
    cure {
      count
      unit
    }
  }
}`) as unknown as TypedDocumentString<EngageMutation, EngageMutationVariables>;
export const EndEngagementDocument = new TypedDocumentString(`
    mutation EndEngagement($input: EndEngagementInput!) {
  endEngagement(input: $input) {
    engagement {
      ...EngagementFacts
    }
  }
}
    fragment EngagementFacts on Engagement {
  list {
    slug
    title
  }
  from
  until
  noticeEmail
  terms {
    authorisation
    notice {
      count
      unit
    }
    objection {
      count
      unit
    }
    cure {
      count
      unit
    }
  }
}`) as unknown as TypedDocumentString<EndEngagementMutation, EndEngagementMutationVariables>;
export const DraftsDocument = new TypedDocumentString(`
    query Drafts($list: String!, $first: Int!, $after: String) {
  list(slug: $list) {
    drafts(first: $first, after: $after) {
      edges {
        node {
          ...DraftHead
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment DraftHead on ListVersion {
  id
  revision
  plannedEffectiveOn
  completeness
  entryCount
}`) as unknown as TypedDocumentString<DraftsQuery, DraftsQueryVariables>;
export const ListFactsDocument = new TypedDocumentString(`
    query ListFacts($list: String!) {
  list(slug: $list) {
    ...ListFacts
  }
}
    fragment ListFacts on List {
  slug
  title
  product
  capacity
  origin
  language
  timeZone
  public
  refuseBreach
  owner {
    ...PartyFacts
  }
  terms {
    authorisation
    notice {
      count
      unit
    }
    objection {
      count
      unit
    }
    cure {
      count
      unit
    }
    clock
    silence
    openObjection
    emergencyAllowed
    holidayCountry
  }
}
fragment PartyFacts on Party {
  slug
  name
  legalName
  legalForm
  naturalPerson
  formerNames {
    name
    until
  }
  country
  address
  website
  privacyPolicyUrl
  subprocessorListUrl
  identifiers {
    scheme
    value
  }
  parent {
    slug
  }
  group {
    slug
    name
    country
  }
}`) as unknown as TypedDocumentString<ListFactsQuery, ListFactsQueryVariables>;
export const ImportDraftDocument = new TypedDocumentString(`
    mutation ImportDraft($input: ImportDraftInput!) {
  importDraft(input: $input) {
    version {
      ...DraftHead
    }
  }
}
    fragment DraftHead on ListVersion {
  id
  revision
  plannedEffectiveOn
  completeness
  entryCount
}`) as unknown as TypedDocumentString<ImportDraftMutation, ImportDraftMutationVariables>;
export const DiscardDraftDocument = new TypedDocumentString(`
    mutation DiscardDraft($input: DiscardDraftInput!) {
  discardDraft(input: $input) {
    version {
      ...DraftHead
    }
  }
}
    fragment DraftHead on ListVersion {
  id
  revision
  plannedEffectiveOn
  completeness
  entryCount
}`) as unknown as TypedDocumentString<DiscardDraftMutation, DiscardDraftMutationVariables>;
export const AnnounceVersionDocument = new TypedDocumentString(`
    mutation AnnounceVersion($input: AnnounceVersionInput!) {
  announceVersion(input: $input) {
    version {
      ...VersionHead
    }
  }
}
    fragment VersionHead on ListVersion {
  id
  number
  state
  effectiveOn
  effectiveOnBasis
  supersededOn
  plannedEffectiveOn
  announcedAt
  recordedAt
  withdrawnAt
  completeness
  emergency
  emergencyReason
  entryCount
  hash
  previousHash
  provenance {
    document
    url
    retrievedAt
    note
  }
}`) as unknown as TypedDocumentString<AnnounceVersionMutation, AnnounceVersionMutationVariables>;
export const FindingsOfListDocument = new TypedDocumentString(`
    query FindingsOfList($list: String!, $asOf: Date, $language: String!) {
  list(slug: $list) {
    slug
    title
    findings(asOf: $asOf) {
      ...FindingFacts
    }
  }
}
    fragment EvidenceFacts on Evidence {
  document
  url
  at
  quotation
}
fragment FindingFacts on Finding {
  code
  severity
  asOf
  entryKey
  statement(language: $language)
  citation {
    id
    title
    article
    url
  }
  evidence {
    ...EvidenceFacts
  }
}`) as unknown as TypedDocumentString<FindingsOfListQuery, FindingsOfListQueryVariables>;
export const FindingsOfListsDocument = new TypedDocumentString(`
    query FindingsOfLists($first: Int!, $after: String, $asOf: Date, $language: String!) {
  lists(first: $first, after: $after) {
    edges {
      node {
        slug
        title
        findings(asOf: $asOf) {
          ...FindingFacts
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment EvidenceFacts on Evidence {
  document
  url
  at
  quotation
}
fragment FindingFacts on Finding {
  code
  severity
  asOf
  entryKey
  statement(language: $language)
  citation {
    id
    title
    article
    url
  }
  evidence {
    ...EvidenceFacts
  }
}`) as unknown as TypedDocumentString<FindingsOfListsQuery, FindingsOfListsQueryVariables>;
export const ListsDocument = new TypedDocumentString(`
    query Lists($query: String, $owner: String, $first: Int!, $after: String) {
  lists(query: $query, owner: $owner, first: $first, after: $after) {
    edges {
      node {
        slug
        title
        product
        capacity
        origin
        public
        owner {
          slug
          name
        }
        version {
          number
          state
          effectiveOn
          entryCount
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ListsQuery, ListsQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    role
    name
    lists {
      slug
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const PartiesDocument = new TypedDocumentString(`
    query Parties($query: String, $group: String, $first: Int!, $after: String) {
  parties(query: $query, group: $group, first: $first, after: $after) {
    edges {
      node {
        ...PartyFacts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment PartyFacts on Party {
  slug
  name
  legalName
  legalForm
  naturalPerson
  formerNames {
    name
    until
  }
  country
  address
  website
  privacyPolicyUrl
  subprocessorListUrl
  identifiers {
    scheme
    value
  }
  parent {
    slug
  }
  group {
    slug
    name
    country
  }
}`) as unknown as TypedDocumentString<PartiesQuery, PartiesQueryVariables>;
export const PartyDocument = new TypedDocumentString(`
    query Party($party: String!) {
  party(slug: $party) {
    ...PartyFacts
  }
}
    fragment PartyFacts on Party {
  slug
  name
  legalName
  legalForm
  naturalPerson
  formerNames {
    name
    until
  }
  country
  address
  website
  privacyPolicyUrl
  subprocessorListUrl
  identifiers {
    scheme
    value
  }
  parent {
    slug
  }
  group {
    slug
    name
    country
  }
}`) as unknown as TypedDocumentString<PartyQuery, PartyQueryVariables>;
export const WhereUsedDocument = new TypedDocumentString(`
    query WhereUsed($party: String, $group: String, $asOf: Date, $first: Int!, $after: String) {
  whereUsed(
    party: $party
    group: $group
    asOf: $asOf
    first: $first
    after: $after
  ) {
    edges {
      node {
        list {
          slug
          title
        }
        version {
          number
        }
        entry {
          key
          name
          role
          party {
            slug
            name
          }
        }
        from
        until
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<WhereUsedQuery, WhereUsedQueryVariables>;
export const ListVersionDocument = new TypedDocumentString(`
    query ListVersion($list: String!, $number: Int, $asOf: Date, $asKnownAt: DateTime, $forController: String, $inside: Boolean!) {
  list(slug: $list) {
    ...ListFacts
    version(
      number: $number
      asOf: $asOf
      asKnownAt: $asKnownAt
      forController: $forController
    ) {
      ...VersionHead
      held {
        entryKey
        reason
        since
      }
      entries {
        ...EntryFacts
      }
    }
  }
}
    fragment ListFacts on List {
  slug
  title
  product
  capacity
  origin
  language
  timeZone
  public
  refuseBreach
  owner {
    ...PartyFacts
  }
  terms {
    authorisation
    notice {
      count
      unit
    }
    objection {
      count
      unit
    }
    cure {
      count
      unit
    }
    clock
    silence
    openObjection
    emergencyAllowed
    holidayCountry
  }
}
fragment PartyFacts on Party {
  slug
  name
  legalName
  legalForm
  naturalPerson
  formerNames {
    name
    until
  }
  country
  address
  website
  privacyPolicyUrl
  subprocessorListUrl
  identifiers {
    scheme
    value
  }
  parent {
    slug
  }
  group {
    slug
    name
    country
  }
}
fragment EvidenceFacts on Evidence {
  document
  url
  at
  quotation
}
fragment PlaceFacts on Place {
  stated
  countries
  disclosure
}
fragment EntryFacts on Entry {
  key
  replacesKey
  parentKey
  role
  statedRole
  party {
    ...PartyFacts
  }
  name
  legalName
  address
  country
  countryBasis
  contactPerson @include(if: $inside) {
    name
    position
    email
    phone
    erased
  }
  email
  phone
  website
  privacyPolicyUrl
  identifiers {
    scheme
    value
    valid
  }
  purpose
  dataCategories
  dataSubjectCategories
  duration
  contractingCountry
  storage {
    ...PlaceFacts
  }
  processing {
    ...PlaceFacts
  }
  supportAccess {
    ...PlaceFacts
  }
  transfers {
    destination
    organisation
    exporterRole
    importer
    importerRole
    assessedOn
    assessmentUrl
    evidence {
      ...EvidenceFacts
    }
    mechanisms {
      code
      instrument {
        celex
      }
      rank
      module
      signedOn
      expiresOn
      scopeConfirmed
      evidenceUrl
      participation {
        status
        framework
        entity
        activeFrom
        activeUntil
        checkedOn
        data
        evidenceUrl
      }
    }
  }
  evidence {
    ...EvidenceFacts
  }
}
fragment VersionHead on ListVersion {
  id
  number
  state
  effectiveOn
  effectiveOnBasis
  supersededOn
  plannedEffectiveOn
  announcedAt
  recordedAt
  withdrawnAt
  completeness
  emergency
  emergencyReason
  entryCount
  hash
  previousHash
  provenance {
    document
    url
    retrievedAt
    note
  }
}`) as unknown as TypedDocumentString<ListVersionQuery, ListVersionQueryVariables>;
export const VersionHeadsDocument = new TypedDocumentString(`
    query VersionHeads($list: String!, $first: Int!, $after: String) {
  list(slug: $list) {
    versions(first: $first, after: $after) {
      edges {
        node {
          ...VersionHead
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment VersionHead on ListVersion {
  id
  number
  state
  effectiveOn
  effectiveOnBasis
  supersededOn
  plannedEffectiveOn
  announcedAt
  recordedAt
  withdrawnAt
  completeness
  emergency
  emergencyReason
  entryCount
  hash
  previousHash
  provenance {
    document
    url
    retrievedAt
    note
  }
}`) as unknown as TypedDocumentString<VersionHeadsQuery, VersionHeadsQueryVariables>;
export const VersionHeadOnDocument = new TypedDocumentString(`
    query VersionHeadOn($list: String!, $number: Int, $asOf: Date) {
  list(slug: $list) {
    version(number: $number, asOf: $asOf) {
      ...VersionHead
    }
  }
}
    fragment VersionHead on ListVersion {
  id
  number
  state
  effectiveOn
  effectiveOnBasis
  supersededOn
  plannedEffectiveOn
  announcedAt
  recordedAt
  withdrawnAt
  completeness
  emergency
  emergencyReason
  entryCount
  hash
  previousHash
  provenance {
    document
    url
    retrievedAt
    note
  }
}`) as unknown as TypedDocumentString<VersionHeadOnQuery, VersionHeadOnQueryVariables>;
export const DiffDocument = new TypedDocumentString(`
    query Diff($list: String!, $from: Int!, $to: Int!, $language: String!) {
  list(slug: $list) {
    diff(from: $from, to: $to) {
      from
      to
      changes {
        id
        kind
        entryKey
        name
        material
        statement(language: $language)
        fields {
          field
          before
          after
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DiffQuery, DiffQueryVariables>;
export const WithdrawVersionDocument = new TypedDocumentString(`
    mutation WithdrawVersion($input: WithdrawVersionInput!) {
  withdrawVersion(input: $input) {
    version {
      ...VersionHead
    }
  }
}
    fragment VersionHead on ListVersion {
  id
  number
  state
  effectiveOn
  effectiveOnBasis
  supersededOn
  plannedEffectiveOn
  announcedAt
  recordedAt
  withdrawnAt
  completeness
  emergency
  emergencyReason
  entryCount
  hash
  previousHash
  provenance {
    document
    url
    retrievedAt
    note
  }
}`) as unknown as TypedDocumentString<WithdrawVersionMutation, WithdrawVersionMutationVariables>;
export const ImportVersionDocument = new TypedDocumentString(`
    mutation ImportVersion($input: ImportVersionInput!) {
  importVersion(input: $input) {
    version {
      ...VersionHead
    }
  }
}
    fragment VersionHead on ListVersion {
  id
  number
  state
  effectiveOn
  effectiveOnBasis
  supersededOn
  plannedEffectiveOn
  announcedAt
  recordedAt
  withdrawnAt
  completeness
  emergency
  emergencyReason
  entryCount
  hash
  previousHash
  provenance {
    document
    url
    retrievedAt
    note
  }
}`) as unknown as TypedDocumentString<ImportVersionMutation, ImportVersionMutationVariables>;