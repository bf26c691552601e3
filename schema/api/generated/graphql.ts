/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { CountryCode } from '../../words/territory.ts';
import type { CivilDay } from '../../words/civil-day.ts';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A proposed cure that the controller accepts. */
export type AcceptCureInput = {
  /** The objection. */
  objection: string;
  /** What there is to say. */
  text?: string | null | undefined;
};

/** A notice that a controller has seen. */
export type AcknowledgeNoticeInput = {
  /** Slug of the controller that answers; left out for the one that the token speaks for. */
  controller?: string | null | undefined;
  /** The notice. */
  notice: string;
};

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

/** A notice whose changes a controller approves. */
export type ApproveNoticeInput = {
  /** Slug of the controller that answers; left out for the one that the token speaks for. */
  controller?: string | null | undefined;
  /** The notice. */
  notice: string;
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

/** The way by which a controller was told. */
export type Channel =
  | 'FEED'
  | 'MAIL'
  | 'PORTAL'
  | 'WEBHOOK';

/** What came of looking at a source. CHANGED: it is another document than before; whether it says anything new, findings tell. */
export type CheckOutcome =
  | 'CHANGED'
  | 'FAILED'
  | 'FIRST_READ'
  | 'UNCHANGED';

/** A source to be looked at now. */
export type CheckSourceInput = {
  /** Take what is there now for the document, however much shorter it is than before. */
  acceptShrunken?: boolean | null | undefined;
  /** The source. */
  id: string;
};

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

/** An address that events are to be posted to. */
export type CreateEndpointInput = {
  /** Slug of the controller whose it is. */
  controller: string;
  /** The events that it wants; all when left out or empty. */
  events?: Array<string> | null | undefined;
  /** Where events are posted to; a public address. */
  url: string;
};

/** A page or document to be watched: of a party, for a list, or both. */
export type CreateSourceInput = {
  /** How many hours there are between two checks: 1 to 8760. */
  checkEveryHours?: number | null | undefined;
  /** How the page is to be read where it is odd: a declaration, as the text of a JSON object. Left out, the list is found by itself. */
  declaration?: string | null | undefined;
  /** What kind of document it is. A SUBPROCESSOR_LIST is expected to name everybody on its list; another document may name only some. */
  kind?: SourceKind | null | undefined;
  /** Slug of the list that it is compared with; left out, it is compared with itself alone. */
  list?: string | null | undefined;
  /** Slug of the party whose it is; the owner of the list when left out. */
  party?: string | null | undefined;
  /** Whether it is left alone for now. */
  paused?: boolean | null | undefined;
  /** Where it stands; a public address. */
  url: string;
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

/** What a date in a text says of the text itself. */
export type DateKind =
  | 'EFFECTIVE'
  | 'PUBLISHED'
  | 'UPDATED'
  | 'VERSION';

/** An endpoint that is not needed any more. */
export type DeleteEndpointInput = {
  /** The endpoint. */
  id: string;
};

/** A source that is not watched any more. */
export type DeleteSourceInput = {
  /** The source. */
  id: string;
};

/** Where a delivery stands. EXHAUSTED: tried for a day in vain. NOT_SENT: no mail server is configured. */
export type DeliveryState =
  | 'CANCELLED'
  | 'DELIVERED'
  | 'EXHAUSTED'
  | 'FAILED'
  | 'NOT_SENT'
  | 'PENDING';

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

/** How a document was read: as a list file, as entries in the columns of an export, or as a text for readers. */
export type DocumentForm =
  | 'ENTRIES'
  | 'LIST_FILE'
  | 'TEXT';

/** A document: HTML, Markdown, text, PDF, CSV, XLSX or JSON. */
export type DocumentInput = {
  /** Its bytes in base64, at most 5 MB of them. */
  base64: string;
  /** Its media type, where it is known. */
  mediaType?: string | null | undefined;
  /** Its file name. */
  name: string;
};

/** Confirmed findings to be turned into a draft. */
export type DraftFromDriftInput = {
  /** The findings, confirmed, of one list. */
  findings: Array<string>;
  /** Slug of the list; that of the findings when left out. */
  list?: string | null | undefined;
};

/** What kind of difference a source shows. */
export type DriftKind =
  | 'ADDED_WITHOUT_NOTICE'
  | 'CHANGE_WITHOUT_DATE'
  | 'DATE_MOVED_WITHOUT_CHANGE'
  | 'DETAILS_CHANGED'
  | 'EXTRACTOR_OUTDATED'
  | 'LEGAL_FINDING'
  | 'MECHANISM_CHANGED'
  | 'REMOVED_WITHOUT_NOTICE'
  | 'RENAMED'
  | 'SOURCE_BROKEN'
  | 'SOURCE_UNREACHABLE'
  | 'UPSTREAM_CHANGED';

/** What somebody makes of a drift finding. */
export type DriftReview =
  | 'CONFIRM'
  | 'DISMISS'
  | 'SNOOZE';

/** Where a drift finding stands. RESOLVED: it is no longer so, since the page or the registry was mended. */
export type DriftState =
  | 'CONFIRMED'
  | 'DISMISSED'
  | 'OPEN'
  | 'RESOLVED'
  | 'SNOOZED';

/** An engagement that ends. */
export type EndEngagementInput = {
  /** Slug of the controller. */
  controller: string;
  /** Slug of the list. */
  list: string;
  /** The first day no longer; today when left out. */
  until?: CivilDay | null | undefined;
};

/** Whether an endpoint is sent anything. */
export type EndpointState =
  | 'ACTIVE'
  | 'DISABLED';

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

/** A document to be taken over as a draft. List and parties are created when absent. */
export type ImportDocumentInput = {
  /** In which capacity the owner uses the recipients, when it is to be created. */
  capacity?: Capacity | null | undefined;
  /** How it is to be read where it is odd, as the text of a JSON object. */
  declaration?: string | null | undefined;
  /** The document itself. */
  document?: DocumentInput | null | undefined;
  /** Its language, when it is to be created. */
  language?: string | null | undefined;
  /** Slug of the list. */
  list: string;
  /** Kept by the owner, or read out of its documents, when it is to be created. */
  origin?: Origin | null | undefined;
  /** Slug of its owner, when it is to be created. */
  owner?: string | null | undefined;
  /** The product or service it is for, when it is to be created. */
  product?: string | null | undefined;
  /** Whether anybody may see it, when it is to be created. */
  public?: boolean | null | undefined;
  /** Its time zone, when it is to be created. */
  timeZone?: string | null | undefined;
  /** Title of the list, when it is to be created. */
  title?: string | null | undefined;
  /** Where it stands; a public address. */
  url?: string | null | undefined;
};

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

/** Where a notice stands. OPEN: its day lies ahead, or somebody was not told yet or may still object. */
export type NoticeState =
  | 'CLOSED'
  | 'OPEN'
  | 'WITHDRAWN';

/** What an objection may be settled as. */
export type ObjectionOutcome =
  | 'REJECTED'
  | 'TERMINATED'
  | 'UPHELD';

/** Where an objection stands. */
export type ObjectionState =
  | 'CURE_ACCEPTED'
  | 'CURE_PROPOSED'
  | 'RECEIVED'
  | 'REJECTED'
  | 'TERMINATED'
  | 'UNDER_REVIEW'
  | 'UPHELD'
  | 'WITHDRAWN';

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

/** What the processor proposes to do about an objection. */
export type ProposeCureInput = {
  /** The objection. */
  objection: string;
  /** What is proposed. */
  text: string;
};

/** Changes of a notice that a controller refuses. */
export type RaiseObjectionInput = {
  /** Ids of the changes, of which there is one at least. */
  changes: Array<string>;
  /** Slug of the controller that objects; left out for the one that the token speaks for. */
  controller?: string | null | undefined;
  /** Why. */
  grounds: string;
  /** The notice. */
  notice: string;
  /** What would settle it. */
  remedy?: string | null | undefined;
};

/** Where a recipient of a notice stands. DEEMED_…: it was told, and said nothing while it could. */
export type RecipientState =
  | 'ACKNOWLEDGED'
  | 'APPROVED'
  | 'DEEMED_ACCEPTED'
  | 'DEEMED_REFUSED'
  | 'OBJECTED'
  | 'PENDING'
  | 'TOLD'
  | 'UNDELIVERABLE'
  | 'WAIVED';

/** What goes out again: one delivery, or all that were made to an endpoint since an instant. */
export type RedeliverInput = {
  /** The one delivery. */
  delivery?: string | null | undefined;
  /** The endpoint. */
  endpoint?: string | null | undefined;
  /** Since when; with an endpoint. */
  since?: string | null | undefined;
};

/** How a text speaks of a ground: it rests on it, it did so once, it says that it does not, it will, or it only names it. */
export type Reliance =
  | 'FUTURE'
  | 'HISTORICAL'
  | 'MENTIONED'
  | 'NEGATED'
  | 'RELIED_ON';

/** What somebody makes of a drift finding. */
export type ReviewDriftInput = {
  /** What is decided. */
  action: DriftReview;
  /** The finding. */
  id: string;
  /** Why; must be given to dismiss, and is remembered for the same fact. */
  reason?: string | null | undefined;
  /** The day on which it is open again; must be given to put it off. */
  until?: CivilDay | null | undefined;
};

/** An objection that is being looked into. */
export type ReviewObjectionInput = {
  /** The objection. */
  objection: string;
  /** What there is to say. */
  text?: string | null | undefined;
};

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

/** An endpoint whose secret is replaced. */
export type RotateEndpointSecretInput = {
  /** The endpoint. */
  id: string;
};

/** Modules 1 to 4 of Decision (EU) 2021/914, by exporter and importer. */
export type SccModule =
  | 'C2C'
  | 'C2P'
  | 'P2C'
  | 'P2P';

/** An endpoint that is to be tested. */
export type SendTestEventInput = {
  /** The endpoint. */
  endpoint: string;
};

/** How an objection ends. */
export type SettleObjectionInput = {
  /** The objection. */
  objection: string;
  /** As what. */
  outcome: ObjectionOutcome;
  /** What there is to say. */
  text?: string | null | undefined;
};

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

/** What kind of document a source is. */
export type SourceKind =
  | 'CERTIFICATION'
  | 'DPA'
  | 'OTHER'
  | 'PRIVACY_POLICY'
  | 'SUBPROCESSOR_LIST';

/** Where a source stands. NEW: it was never read. BROKEN: what is there is not the document. EXTRACTOR_OUTDATED: its declaration fits it no longer. */
export type SourceState =
  | 'BROKEN'
  | 'EXTRACTOR_OUTDATED'
  | 'NEW'
  | 'OK'
  | 'PAUSED'
  | 'UNREACHABLE';

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

/** What is new about an endpoint. What is left out stays as it is. */
export type UpdateEndpointInput = {
  /** The events that it wants; null or empty for all. */
  events?: Array<string> | null | undefined;
  /** The endpoint. */
  id: string;
  /** Whether it is sent anything. */
  state?: EndpointState | null | undefined;
  /** Where events are posted to. */
  url?: string | null | undefined;
};

/** What is new about an engagement. What is left out stays as it is. */
export type UpdateEngagementInput = {
  /** Slug of the controller. */
  controller: string;
  /** The first day. */
  from?: CivilDay | null | undefined;
  /** Slug of the list. */
  list: string;
  /** Where notices are mailed to. */
  noticeEmail?: string | null | undefined;
  /** Terms over those given before. */
  terms?: TermsInput | null | undefined;
  /** The first day no longer. */
  until?: CivilDay | null | undefined;
};

/** What is new about a source. What is left out stays as it is. */
export type UpdateSourceInput = {
  /** How many hours there are between two checks: 1 to 8760. */
  checkEveryHours?: number | null | undefined;
  /** How the page is to be read where it is odd: a declaration, as the text of a JSON object. Left out, the list is found by itself. */
  declaration?: string | null | undefined;
  /** The source. */
  id: string;
  /** What kind of document it is. A SUBPROCESSOR_LIST is expected to name everybody on its list; another document may name only some. */
  kind?: SourceKind | null | undefined;
  /** Slug of the list that it is compared with; null for none. */
  list?: string | null | undefined;
  /** Slug of the party whose it is. */
  party?: string | null | undefined;
  /** Whether it is left alone for now. */
  paused?: boolean | null | undefined;
  /** Where it stands. Somewhere else, it is read for the first time again. */
  url?: string | null | undefined;
};

/** Where a version stands today. */
export type VersionState =
  | 'DRAFT'
  | 'EFFECTIVE'
  | 'HELD'
  | 'IN_NOTICE'
  | 'SUPERSEDED'
  | 'WITHDRAWN';

/** A notice for which a controller waives the rest of its own period. */
export type WaiveNoticeInput = {
  /** Slug of the controller that answers; left out for the one that the token speaks for. */
  controller?: string | null | undefined;
  /** The notice. */
  notice: string;
};

/** An objection that the controller takes back. */
export type WithdrawObjectionInput = {
  /** The objection. */
  objection: string;
  /** What there is to say. */
  text?: string | null | undefined;
};

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

export type EngagementFactsFragment = { from: CivilDay, until: CivilDay | null, noticeEmail: string | null, list: { slug: string, title: string }, terms: { authorisation: Authorisation, clock: Clock, silence: Silence, openObjection: OpenObjection, emergencyAllowed: boolean, holidayCountry: CountryCode | null, notice: { count: number, unit: PeriodUnit } | null, objection: { count: number, unit: PeriodUnit } | null, cure: { count: number, unit: PeriodUnit } | null } };

export type TermsFactsFragment = { authorisation: Authorisation, clock: Clock, silence: Silence, openObjection: OpenObjection, emergencyAllowed: boolean, holidayCountry: CountryCode | null, notice: { count: number, unit: PeriodUnit } | null, objection: { count: number, unit: PeriodUnit } | null, cure: { count: number, unit: PeriodUnit } | null };

export type ControllersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ControllersQuery = { controllers: { edges: Array<{ node: { slug: string, language: string, party: { slug: string, name: string }, engagements: Array<{ from: CivilDay, until: CivilDay | null, noticeEmail: string | null, list: { slug: string, title: string }, terms: { authorisation: Authorisation, clock: Clock, silence: Silence, openObjection: OpenObjection, emergencyAllowed: boolean, holidayCountry: CountryCode | null, notice: { count: number, unit: PeriodUnit } | null, objection: { count: number, unit: PeriodUnit } | null, cure: { count: number, unit: PeriodUnit } | null } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CreateControllerMutationVariables = Exact<{
  input: CreateControllerInput;
}>;


export type CreateControllerMutation = { createController: { controller: { slug: string, language: string, party: { slug: string, name: string } } } };

export type EngageMutationVariables = Exact<{
  input: EngageInput;
}>;


export type EngageMutation = { engage: { engagement: { from: CivilDay, until: CivilDay | null, noticeEmail: string | null, list: { slug: string, title: string }, terms: { authorisation: Authorisation, clock: Clock, silence: Silence, openObjection: OpenObjection, emergencyAllowed: boolean, holidayCountry: CountryCode | null, notice: { count: number, unit: PeriodUnit } | null, objection: { count: number, unit: PeriodUnit } | null, cure: { count: number, unit: PeriodUnit } | null } } } };

export type OwnEngagementsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnEngagementsQuery = { viewer: { controller: { slug: string, engagements: Array<{ from: CivilDay, until: CivilDay | null, noticeEmail: string | null, list: { slug: string, title: string }, terms: { authorisation: Authorisation, clock: Clock, silence: Silence, openObjection: OpenObjection, emergencyAllowed: boolean, holidayCountry: CountryCode | null, notice: { count: number, unit: PeriodUnit } | null, objection: { count: number, unit: PeriodUnit } | null, cure: { count: number, unit: PeriodUnit } | null } }> } | null } | null };

export type UpdateEngagementMutationVariables = Exact<{
  input: UpdateEngagementInput;
}>;


export type UpdateEngagementMutation = { updateEngagement: { engagement: { from: CivilDay, until: CivilDay | null, noticeEmail: string | null, list: { slug: string, title: string }, terms: { authorisation: Authorisation, clock: Clock, silence: Silence, openObjection: OpenObjection, emergencyAllowed: boolean, holidayCountry: CountryCode | null, notice: { count: number, unit: PeriodUnit } | null, objection: { count: number, unit: PeriodUnit } | null, cure: { count: number, unit: PeriodUnit } | null } } } };

export type EndEngagementMutationVariables = Exact<{
  input: EndEngagementInput;
}>;


export type EndEngagementMutation = { endEngagement: { engagement: { from: CivilDay, until: CivilDay | null, noticeEmail: string | null, list: { slug: string, title: string }, terms: { authorisation: Authorisation, clock: Clock, silence: Silence, openObjection: OpenObjection, emergencyAllowed: boolean, holidayCountry: CountryCode | null, notice: { count: number, unit: PeriodUnit } | null, objection: { count: number, unit: PeriodUnit } | null, cure: { count: number, unit: PeriodUnit } | null } } } };

export type IgnoredFactsFragment = { what: string, why: string };

export type ListElsewhereFactsFragment = { url: string | null, evidence: { quotation: string, at: string | null } };

export type TriedPlaceFactsFragment = { stated: string, countries: Array<CountryCode> };

export type TriedFactsFragment = { form: DocumentForm, title: string | null, language: string | null, snapshotHash: string, entries: Array<{ name: string, purpose: string | null, data: Array<string>, countries: Array<CountryCode>, address: string | null, contact: string | null, email: string | null, phone: string | null, website: string | null, privacyPolicyUrl: string | null, statedRole: string | null, location: { stated: string, countries: Array<CountryCode> } | null, seat: { stated: string, countries: Array<CountryCode> } | null, identifiers: Array<{ scheme: IdentifierScheme, value: string }>, mechanism: { stated: string, noneNeeded: boolean, grounds: Array<{ code: MechanismCode, instrument: string | null }> } | null, evidence: { quotation: string, at: string | null } }>, dates: Array<{ kind: DateKind, on: CivilDay | null, stated: string, evidence: { quotation: string, at: string | null } }>, mechanisms: Array<{ reliance: Reliance, subject: string | null, destinations: Array<CountryCode>, ground: { code: MechanismCode, instrument: string | null }, evidence: { quotation: string, at: string | null } }>, findings: Array<{ code: FindingCode, severity: Severity, asOf: CivilDay, entryKey: string | null, statement: string, citation: { id: string, title: string, article: string | null, url: string | null } | null, evidence: { document: string | null, url: string | null, at: string | null, quotation: string | null } | null }>, ignored: Array<{ what: string, why: string }>, listElsewhere: { url: string | null, evidence: { quotation: string, at: string | null } } | null };

export type TryDocumentQueryVariables = Exact<{
  url?: string | null | undefined;
  document?: DocumentInput | null | undefined;
  declaration?: string | null | undefined;
  language: string;
}>;


export type TryDocumentQuery = { tryDocument: { form: DocumentForm, title: string | null, language: string | null, snapshotHash: string, entries: Array<{ name: string, purpose: string | null, data: Array<string>, countries: Array<CountryCode>, address: string | null, contact: string | null, email: string | null, phone: string | null, website: string | null, privacyPolicyUrl: string | null, statedRole: string | null, location: { stated: string, countries: Array<CountryCode> } | null, seat: { stated: string, countries: Array<CountryCode> } | null, identifiers: Array<{ scheme: IdentifierScheme, value: string }>, mechanism: { stated: string, noneNeeded: boolean, grounds: Array<{ code: MechanismCode, instrument: string | null }> } | null, evidence: { quotation: string, at: string | null } }>, dates: Array<{ kind: DateKind, on: CivilDay | null, stated: string, evidence: { quotation: string, at: string | null } }>, mechanisms: Array<{ reliance: Reliance, subject: string | null, destinations: Array<CountryCode>, ground: { code: MechanismCode, instrument: string | null }, evidence: { quotation: string, at: string | null } }>, findings: Array<{ code: FindingCode, severity: Severity, asOf: CivilDay, entryKey: string | null, statement: string, citation: { id: string, title: string, article: string | null, url: string | null } | null, evidence: { document: string | null, url: string | null, at: string | null, quotation: string | null } | null }>, ignored: Array<{ what: string, why: string }>, listElsewhere: { url: string | null, evidence: { quotation: string, at: string | null } } | null } };

export type ImportDocumentMutationVariables = Exact<{
  input: ImportDocumentInput;
  language: string;
  inside: boolean;
}>;


export type ImportDocumentMutation = { importDocument: { doubts: Array<string>, version: { id: string, revision: number | null, plannedEffectiveOn: CivilDay | null, completeness: Completeness, entryCount: number, entries: Array<{ key: string, replacesKey: string | null, parentKey: string | null, role: EntryRole, statedRole: string | null, name: string | null, legalName: string | null, address: string | null, country: CountryCode | null, countryBasis: Basis | null, email: string | null, phone: string | null, website: string | null, privacyPolicyUrl: string | null, purpose: string | null, dataCategories: Array<string>, dataSubjectCategories: Array<string>, duration: string | null, contractingCountry: CountryCode | null, party: { slug: string, name: string, legalName: string | null, legalForm: string | null, naturalPerson: boolean, country: CountryCode | null, address: string | null, website: string | null, privacyPolicyUrl: string | null, subprocessorListUrl: string | null, formerNames: Array<{ name: string, until: CivilDay | null }>, identifiers: Array<{ scheme: IdentifierScheme, value: string }>, parent: { slug: string } | null, group: { slug: string, name: string, country: CountryCode | null } | null }, contactPerson?: { name: string | null, position: string | null, email: string | null, phone: string | null, erased: boolean } | null, identifiers: Array<{ scheme: IdentifierScheme, value: string, valid: boolean }>, storage: { stated: string | null, countries: Array<CountryCode>, disclosure: Disclosure } | null, processing: { stated: string | null, countries: Array<CountryCode>, disclosure: Disclosure } | null, supportAccess: { stated: string | null, countries: Array<CountryCode>, disclosure: Disclosure } | null, transfers: Array<{ destination: CountryCode | null, organisation: string | null, exporterRole: TransferRole | null, importer: string | null, importerRole: TransferRole | null, assessedOn: CivilDay | null, assessmentUrl: string | null, evidence: { document: string | null, url: string | null, at: string | null, quotation: string | null } | null, mechanisms: Array<{ code: MechanismCode, rank: MechanismRank, module: SccModule | null, signedOn: CivilDay | null, expiresOn: CivilDay | null, scopeConfirmed: boolean | null, evidenceUrl: string | null, instrument: { celex: string } | null, participation: { status: ParticipationStatus, framework: string | null, entity: string | null, activeFrom: CivilDay | null, activeUntil: CivilDay | null, checkedOn: CivilDay | null, data: ParticipationData | null, evidenceUrl: string | null } | null }> }>, evidence: { document: string | null, url: string | null, at: string | null, quotation: string | null } | null }> }, ignored: Array<{ what: string, why: string }>, findings: Array<{ code: FindingCode, severity: Severity, asOf: CivilDay, entryKey: string | null, statement: string, citation: { id: string, title: string, article: string | null, url: string | null } | null, evidence: { document: string | null, url: string | null, at: string | null, quotation: string | null } | null }>, listElsewhere: { url: string | null, evidence: { quotation: string, at: string | null } } | null } };

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

export type SnapshotEvidenceFactsFragment = { document: string | null, url: string | null, at: string | null, quotation: string | null, snapshotHash: string | null };

export type DriftFactsFragment = { id: string, kind: DriftKind, severity: Severity, state: DriftState, statement: string, entryName: string | null, firstSeenAt: string, reviewedAt: string | null, reviewedBy: string | null, reason: string | null, snoozedUntil: CivilDay | null, resolvedAt: string | null, list: { slug: string, title: string } | null, source: { id: string, url: string }, before: { document: string | null, url: string | null, at: string | null, quotation: string | null, snapshotHash: string | null } | null, after: { document: string | null, url: string | null, at: string | null, quotation: string | null, snapshotHash: string | null } | null, findings: Array<{ code: FindingCode, severity: Severity, asOf: CivilDay, entryKey: string | null, statement: string, citation: { id: string, title: string, article: string | null, url: string | null } | null, evidence: { document: string | null, url: string | null, at: string | null, quotation: string | null } | null }> };

export type DriftFindingsQueryVariables = Exact<{
  list?: string | null | undefined;
  state?: DriftState | null | undefined;
  kind?: DriftKind | null | undefined;
  source?: string | null | undefined;
  language: string;
  first: number;
  after?: string | null | undefined;
}>;


export type DriftFindingsQuery = { driftFindings: { edges: Array<{ node: { id: string, kind: DriftKind, severity: Severity, state: DriftState, statement: string, entryName: string | null, firstSeenAt: string, reviewedAt: string | null, reviewedBy: string | null, reason: string | null, snoozedUntil: CivilDay | null, resolvedAt: string | null, list: { slug: string, title: string } | null, source: { id: string, url: string }, before: { document: string | null, url: string | null, at: string | null, quotation: string | null, snapshotHash: string | null } | null, after: { document: string | null, url: string | null, at: string | null, quotation: string | null, snapshotHash: string | null } | null, findings: Array<{ code: FindingCode, severity: Severity, asOf: CivilDay, entryKey: string | null, statement: string, citation: { id: string, title: string, article: string | null, url: string | null } | null, evidence: { document: string | null, url: string | null, at: string | null, quotation: string | null } | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DriftFindingQueryVariables = Exact<{
  id: string;
  language: string;
}>;


export type DriftFindingQuery = { node:
    | { id: string, kind: DriftKind, severity: Severity, state: DriftState, statement: string, entryName: string | null, firstSeenAt: string, reviewedAt: string | null, reviewedBy: string | null, reason: string | null, snoozedUntil: CivilDay | null, resolvedAt: string | null, list: { slug: string, title: string } | null, source: { id: string, url: string }, before: { document: string | null, url: string | null, at: string | null, quotation: string | null, snapshotHash: string | null } | null, after: { document: string | null, url: string | null, at: string | null, quotation: string | null, snapshotHash: string | null } | null, findings: Array<{ code: FindingCode, severity: Severity, asOf: CivilDay, entryKey: string | null, statement: string, citation: { id: string, title: string, article: string | null, url: string | null } | null, evidence: { document: string | null, url: string | null, at: string | null, quotation: string | null } | null }> }
    | Record<PropertyKey, never>
   | null };

export type ReviewDriftMutationVariables = Exact<{
  input: ReviewDriftInput;
  language: string;
}>;


export type ReviewDriftMutation = { reviewDrift: { driftFinding: { id: string, kind: DriftKind, severity: Severity, state: DriftState, statement: string, entryName: string | null, firstSeenAt: string, reviewedAt: string | null, reviewedBy: string | null, reason: string | null, snoozedUntil: CivilDay | null, resolvedAt: string | null, list: { slug: string, title: string } | null, source: { id: string, url: string }, before: { document: string | null, url: string | null, at: string | null, quotation: string | null, snapshotHash: string | null } | null, after: { document: string | null, url: string | null, at: string | null, quotation: string | null, snapshotHash: string | null } | null, findings: Array<{ code: FindingCode, severity: Severity, asOf: CivilDay, entryKey: string | null, statement: string, citation: { id: string, title: string, article: string | null, url: string | null } | null, evidence: { document: string | null, url: string | null, at: string | null, quotation: string | null } | null }> } } };

export type DraftFromDriftMutationVariables = Exact<{
  input: DraftFromDriftInput;
}>;


export type DraftFromDriftMutation = { draftFromDrift: { version: { id: string, revision: number | null, plannedEffectiveOn: CivilDay | null, completeness: Completeness, entryCount: number } } };

export type EndpointFactsFragment = { id: string, url: string, events: Array<string>, state: EndpointState, disabledReason: string | null, secretHint: string, previousUntil: string | null, failingSince: string | null, createdAt: string, controller: { slug: string } };

export type EndpointsQueryVariables = Exact<{
  controller?: string | null | undefined;
}>;


export type EndpointsQuery = { endpoints: Array<{ id: string, url: string, events: Array<string>, state: EndpointState, disabledReason: string | null, secretHint: string, previousUntil: string | null, failingSince: string | null, createdAt: string, controller: { slug: string } }> };

export type CreateEndpointMutationVariables = Exact<{
  input: CreateEndpointInput;
}>;


export type CreateEndpointMutation = { createEndpoint: { secret: string, endpoint: { id: string, url: string, events: Array<string>, state: EndpointState, disabledReason: string | null, secretHint: string, previousUntil: string | null, failingSince: string | null, createdAt: string, controller: { slug: string } } } };

export type UpdateEndpointMutationVariables = Exact<{
  input: UpdateEndpointInput;
}>;


export type UpdateEndpointMutation = { updateEndpoint: { endpoint: { id: string, url: string, events: Array<string>, state: EndpointState, disabledReason: string | null, secretHint: string, previousUntil: string | null, failingSince: string | null, createdAt: string, controller: { slug: string } } } };

export type RotateEndpointSecretMutationVariables = Exact<{
  input: RotateEndpointSecretInput;
}>;


export type RotateEndpointSecretMutation = { rotateEndpointSecret: { secret: string, endpoint: { id: string, url: string, events: Array<string>, state: EndpointState, disabledReason: string | null, secretHint: string, previousUntil: string | null, failingSince: string | null, createdAt: string, controller: { slug: string } } } };

export type DeleteEndpointMutationVariables = Exact<{
  input: DeleteEndpointInput;
}>;


export type DeleteEndpointMutation = { deleteEndpoint: { endpoint: { id: string, url: string, events: Array<string>, state: EndpointState, disabledReason: string | null, secretHint: string, previousUntil: string | null, failingSince: string | null, createdAt: string, controller: { slug: string } } } };

export type SendTestEventMutationVariables = Exact<{
  input: SendTestEventInput;
}>;


export type SendTestEventMutation = { sendTestEvent: { delivery: { id: string, event: string, channel: Channel, to: string, state: DeliveryState, createdAt: string, nextAttemptAt: string | null, attempts: Array<{ at: string, status: number | null, error: string | null }> } } };

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

export type ChangeFactsFragment = { id: string, kind: ChangeKind, entryKey: string, name: string, material: boolean, underNotice: boolean, statement: string };

export type NoticeHeadFragment = { id: string, fromNumber: number | null, toNumber: number, state: NoticeState, issuedAt: string, effectiveOn: CivilDay, emergency: boolean, emergencyReason: string | null, informational: boolean, headHash: string, hash: string, list: { slug: string, title: string, timeZone: string }, recipientCounts: Array<{ state: RecipientState, count: number }> };

export type RecipientFactsFragment = { id: string, state: RecipientState, informational: boolean, toldAt: string | null, channel: Channel | null, reachable: boolean, objectBy: string | null, effectiveOn: CivilDay | null, answeredAt: string | null, acknowledgedAt: string | null, approvedAt: string | null, waivedAt: string | null, controller: { slug: string, party: { name: string } }, terms: { authorisation: Authorisation, clock: Clock, silence: Silence, openObjection: OpenObjection, emergencyAllowed: boolean, holidayCountry: CountryCode | null, notice: { count: number, unit: PeriodUnit } | null, objection: { count: number, unit: PeriodUnit } | null, cure: { count: number, unit: PeriodUnit } | null }, deliveries: Array<{ id: string, event: string, channel: Channel, to: string, state: DeliveryState, createdAt: string, nextAttemptAt: string | null, attempts: Array<{ at: string, status: number | null, error: string | null }> }>, objections: Array<{ id: string, state: ObjectionState, late: boolean, raisedAt: string }> };

export type DeliveryFactsFragment = { id: string, event: string, channel: Channel, to: string, state: DeliveryState, createdAt: string, nextAttemptAt: string | null, attempts: Array<{ at: string, status: number | null, error: string | null }> };

export type NoticesQueryVariables = Exact<{
  list?: string | null | undefined;
  state?: NoticeState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type NoticesQuery = { notices: { edges: Array<{ node: { id: string, fromNumber: number | null, toNumber: number, state: NoticeState, issuedAt: string, effectiveOn: CivilDay, emergency: boolean, emergencyReason: string | null, informational: boolean, headHash: string, hash: string, list: { slug: string, title: string, timeZone: string }, recipientCounts: Array<{ state: RecipientState, count: number }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NoticeQueryVariables = Exact<{
  notice: string;
  language: string;
}>;


export type NoticeQuery = { notice: { id: string, fromNumber: number | null, toNumber: number, state: NoticeState, issuedAt: string, effectiveOn: CivilDay, emergency: boolean, emergencyReason: string | null, informational: boolean, headHash: string, hash: string, changes: Array<{ id: string, kind: ChangeKind, entryKey: string, name: string, material: boolean, underNotice: boolean, statement: string }>, list: { slug: string, title: string, timeZone: string }, recipientCounts: Array<{ state: RecipientState, count: number }> } | null };

export type NoticeRecipientsQueryVariables = Exact<{
  notice: string;
  state?: RecipientState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type NoticeRecipientsQuery = { notice: { recipients: { edges: Array<{ node: { id: string, state: RecipientState, informational: boolean, toldAt: string | null, channel: Channel | null, reachable: boolean, objectBy: string | null, effectiveOn: CivilDay | null, answeredAt: string | null, acknowledgedAt: string | null, approvedAt: string | null, waivedAt: string | null, controller: { slug: string, party: { name: string } }, terms: { authorisation: Authorisation, clock: Clock, silence: Silence, openObjection: OpenObjection, emergencyAllowed: boolean, holidayCountry: CountryCode | null, notice: { count: number, unit: PeriodUnit } | null, objection: { count: number, unit: PeriodUnit } | null, cure: { count: number, unit: PeriodUnit } | null }, deliveries: Array<{ id: string, event: string, channel: Channel, to: string, state: DeliveryState, createdAt: string, nextAttemptAt: string | null, attempts: Array<{ at: string, status: number | null, error: string | null }> }>, objections: Array<{ id: string, state: ObjectionState, late: boolean, raisedAt: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type DeliveriesQueryVariables = Exact<{
  notice?: string | null | undefined;
  state?: DeliveryState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DeliveriesQuery = { deliveries: { edges: Array<{ node: { id: string, event: string, channel: Channel, to: string, state: DeliveryState, createdAt: string, nextAttemptAt: string | null, controller: { slug: string } | null, attempts: Array<{ at: string, status: number | null, error: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeliveryQueryVariables = Exact<{
  delivery: string;
}>;


export type DeliveryQuery = { node:
    | { id: string, event: string, channel: Channel, to: string, state: DeliveryState, createdAt: string, nextAttemptAt: string | null, attempts: Array<{ at: string, status: number | null, error: string | null }> }
    | Record<PropertyKey, never>
   | null };

export type EvidenceQueryVariables = Exact<{
  notice: string;
  controller?: string | null | undefined;
}>;


export type EvidenceQuery = { evidence: string };

export type RegistryKeyQueryVariables = Exact<{ [key: string]: never; }>;


export type RegistryKeyQuery = { registryKey: { id: string, publicKey: string } };

export type AcknowledgeNoticeMutationVariables = Exact<{
  input: AcknowledgeNoticeInput;
}>;


export type AcknowledgeNoticeMutation = { acknowledgeNotice: { recipient: { id: string, state: RecipientState, informational: boolean, toldAt: string | null, channel: Channel | null, reachable: boolean, objectBy: string | null, effectiveOn: CivilDay | null, answeredAt: string | null, acknowledgedAt: string | null, approvedAt: string | null, waivedAt: string | null, controller: { slug: string, party: { name: string } }, terms: { authorisation: Authorisation, clock: Clock, silence: Silence, openObjection: OpenObjection, emergencyAllowed: boolean, holidayCountry: CountryCode | null, notice: { count: number, unit: PeriodUnit } | null, objection: { count: number, unit: PeriodUnit } | null, cure: { count: number, unit: PeriodUnit } | null }, deliveries: Array<{ id: string, event: string, channel: Channel, to: string, state: DeliveryState, createdAt: string, nextAttemptAt: string | null, attempts: Array<{ at: string, status: number | null, error: string | null }> }>, objections: Array<{ id: string, state: ObjectionState, late: boolean, raisedAt: string }> } } };

export type ApproveNoticeMutationVariables = Exact<{
  input: ApproveNoticeInput;
}>;


export type ApproveNoticeMutation = { approveNotice: { recipient: { id: string, state: RecipientState, informational: boolean, toldAt: string | null, channel: Channel | null, reachable: boolean, objectBy: string | null, effectiveOn: CivilDay | null, answeredAt: string | null, acknowledgedAt: string | null, approvedAt: string | null, waivedAt: string | null, controller: { slug: string, party: { name: string } }, terms: { authorisation: Authorisation, clock: Clock, silence: Silence, openObjection: OpenObjection, emergencyAllowed: boolean, holidayCountry: CountryCode | null, notice: { count: number, unit: PeriodUnit } | null, objection: { count: number, unit: PeriodUnit } | null, cure: { count: number, unit: PeriodUnit } | null }, deliveries: Array<{ id: string, event: string, channel: Channel, to: string, state: DeliveryState, createdAt: string, nextAttemptAt: string | null, attempts: Array<{ at: string, status: number | null, error: string | null }> }>, objections: Array<{ id: string, state: ObjectionState, late: boolean, raisedAt: string }> } } };

export type WaiveNoticeMutationVariables = Exact<{
  input: WaiveNoticeInput;
}>;


export type WaiveNoticeMutation = { waiveNotice: { recipient: { id: string, state: RecipientState, informational: boolean, toldAt: string | null, channel: Channel | null, reachable: boolean, objectBy: string | null, effectiveOn: CivilDay | null, answeredAt: string | null, acknowledgedAt: string | null, approvedAt: string | null, waivedAt: string | null, controller: { slug: string, party: { name: string } }, terms: { authorisation: Authorisation, clock: Clock, silence: Silence, openObjection: OpenObjection, emergencyAllowed: boolean, holidayCountry: CountryCode | null, notice: { count: number, unit: PeriodUnit } | null, objection: { count: number, unit: PeriodUnit } | null, cure: { count: number, unit: PeriodUnit } | null }, deliveries: Array<{ id: string, event: string, channel: Channel, to: string, state: DeliveryState, createdAt: string, nextAttemptAt: string | null, attempts: Array<{ at: string, status: number | null, error: string | null }> }>, objections: Array<{ id: string, state: ObjectionState, late: boolean, raisedAt: string }> } } };

export type RedeliverMutationVariables = Exact<{
  input: RedeliverInput;
}>;


export type RedeliverMutation = { redeliver: { count: number, deliveries: Array<{ id: string, event: string, channel: Channel, to: string, state: DeliveryState, createdAt: string, nextAttemptAt: string | null, attempts: Array<{ at: string, status: number | null, error: string | null }> }> } };

export type ObjectionFactsFragment = { id: string, raisedAt: string, grounds: string, remedy: string | null, late: boolean, state: ObjectionState, cureBy: string | null, notice: { id: string, toNumber: number, list: { slug: string, title: string, timeZone: string } }, controller: { slug: string }, changes: Array<{ id: string, kind: ChangeKind, entryKey: string, name: string, material: boolean, underNotice: boolean, statement: string }>, steps: Array<{ at: string, by: string, from: ObjectionState | null, to: ObjectionState, text: string | null }> };

export type ObjectionsQueryVariables = Exact<{
  list?: string | null | undefined;
  state?: ObjectionState | null | undefined;
  language: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ObjectionsQuery = { objections: { edges: Array<{ node: { id: string, raisedAt: string, grounds: string, remedy: string | null, late: boolean, state: ObjectionState, cureBy: string | null, notice: { id: string, toNumber: number, list: { slug: string, title: string, timeZone: string } }, controller: { slug: string }, changes: Array<{ id: string, kind: ChangeKind, entryKey: string, name: string, material: boolean, underNotice: boolean, statement: string }>, steps: Array<{ at: string, by: string, from: ObjectionState | null, to: ObjectionState, text: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ObjectionQueryVariables = Exact<{
  objection: string;
  language: string;
}>;


export type ObjectionQuery = { objection: { id: string, raisedAt: string, grounds: string, remedy: string | null, late: boolean, state: ObjectionState, cureBy: string | null, notice: { id: string, toNumber: number, list: { slug: string, title: string, timeZone: string } }, controller: { slug: string }, changes: Array<{ id: string, kind: ChangeKind, entryKey: string, name: string, material: boolean, underNotice: boolean, statement: string }>, steps: Array<{ at: string, by: string, from: ObjectionState | null, to: ObjectionState, text: string | null }> } | null };

export type RaiseObjectionMutationVariables = Exact<{
  input: RaiseObjectionInput;
  language?: string | null | undefined;
}>;


export type RaiseObjectionMutation = { raiseObjection: { objection: { id: string, raisedAt: string, grounds: string, remedy: string | null, late: boolean, state: ObjectionState, cureBy: string | null, notice: { id: string, toNumber: number, list: { slug: string, title: string, timeZone: string } }, controller: { slug: string }, changes: Array<{ id: string, kind: ChangeKind, entryKey: string, name: string, material: boolean, underNotice: boolean, statement: string }>, steps: Array<{ at: string, by: string, from: ObjectionState | null, to: ObjectionState, text: string | null }> } } };

export type ReviewObjectionMutationVariables = Exact<{
  input: ReviewObjectionInput;
  language?: string | null | undefined;
}>;


export type ReviewObjectionMutation = { reviewObjection: { objection: { id: string, raisedAt: string, grounds: string, remedy: string | null, late: boolean, state: ObjectionState, cureBy: string | null, notice: { id: string, toNumber: number, list: { slug: string, title: string, timeZone: string } }, controller: { slug: string }, changes: Array<{ id: string, kind: ChangeKind, entryKey: string, name: string, material: boolean, underNotice: boolean, statement: string }>, steps: Array<{ at: string, by: string, from: ObjectionState | null, to: ObjectionState, text: string | null }> } } };

export type ProposeCureMutationVariables = Exact<{
  input: ProposeCureInput;
  language?: string | null | undefined;
}>;


export type ProposeCureMutation = { proposeCure: { objection: { id: string, raisedAt: string, grounds: string, remedy: string | null, late: boolean, state: ObjectionState, cureBy: string | null, notice: { id: string, toNumber: number, list: { slug: string, title: string, timeZone: string } }, controller: { slug: string }, changes: Array<{ id: string, kind: ChangeKind, entryKey: string, name: string, material: boolean, underNotice: boolean, statement: string }>, steps: Array<{ at: string, by: string, from: ObjectionState | null, to: ObjectionState, text: string | null }> } } };

export type AcceptCureMutationVariables = Exact<{
  input: AcceptCureInput;
  language?: string | null | undefined;
}>;


export type AcceptCureMutation = { acceptCure: { objection: { id: string, raisedAt: string, grounds: string, remedy: string | null, late: boolean, state: ObjectionState, cureBy: string | null, notice: { id: string, toNumber: number, list: { slug: string, title: string, timeZone: string } }, controller: { slug: string }, changes: Array<{ id: string, kind: ChangeKind, entryKey: string, name: string, material: boolean, underNotice: boolean, statement: string }>, steps: Array<{ at: string, by: string, from: ObjectionState | null, to: ObjectionState, text: string | null }> } } };

export type SettleObjectionMutationVariables = Exact<{
  input: SettleObjectionInput;
  language?: string | null | undefined;
}>;


export type SettleObjectionMutation = { settleObjection: { objection: { id: string, raisedAt: string, grounds: string, remedy: string | null, late: boolean, state: ObjectionState, cureBy: string | null, notice: { id: string, toNumber: number, list: { slug: string, title: string, timeZone: string } }, controller: { slug: string }, changes: Array<{ id: string, kind: ChangeKind, entryKey: string, name: string, material: boolean, underNotice: boolean, statement: string }>, steps: Array<{ at: string, by: string, from: ObjectionState | null, to: ObjectionState, text: string | null }> } } };

export type WithdrawObjectionMutationVariables = Exact<{
  input: WithdrawObjectionInput;
  language?: string | null | undefined;
}>;


export type WithdrawObjectionMutation = { withdrawObjection: { objection: { id: string, raisedAt: string, grounds: string, remedy: string | null, late: boolean, state: ObjectionState, cureBy: string | null, notice: { id: string, toNumber: number, list: { slug: string, title: string, timeZone: string } }, controller: { slug: string }, changes: Array<{ id: string, kind: ChangeKind, entryKey: string, name: string, material: boolean, underNotice: boolean, statement: string }>, steps: Array<{ at: string, by: string, from: ObjectionState | null, to: ObjectionState, text: string | null }> } } };

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

export type SourceFactsFragment = { id: string, url: string, kind: SourceKind, state: SourceState, problem: string | null, paused: boolean, checkEveryHours: number, lastCheckedAt: string | null, lastChangedAt: string | null, nextCheckAt: string | null, openFindings: number, createdAt: string, declaration: string | null, party: { slug: string, name: string } | null, list: { slug: string, title: string } | null };

export type SourcesQueryVariables = Exact<{
  list?: string | null | undefined;
  party?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SourcesQuery = { sources: { edges: Array<{ node: { id: string, url: string, kind: SourceKind, state: SourceState, problem: string | null, paused: boolean, checkEveryHours: number, lastCheckedAt: string | null, lastChangedAt: string | null, nextCheckAt: string | null, openFindings: number, createdAt: string, declaration: string | null, party: { slug: string, name: string } | null, list: { slug: string, title: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CreateSourceMutationVariables = Exact<{
  input: CreateSourceInput;
}>;


export type CreateSourceMutation = { createSource: { source: { id: string, url: string, kind: SourceKind, state: SourceState, problem: string | null, paused: boolean, checkEveryHours: number, lastCheckedAt: string | null, lastChangedAt: string | null, nextCheckAt: string | null, openFindings: number, createdAt: string, declaration: string | null, party: { slug: string, name: string } | null, list: { slug: string, title: string } | null } } };

export type UpdateSourceMutationVariables = Exact<{
  input: UpdateSourceInput;
}>;


export type UpdateSourceMutation = { updateSource: { source: { id: string, url: string, kind: SourceKind, state: SourceState, problem: string | null, paused: boolean, checkEveryHours: number, lastCheckedAt: string | null, lastChangedAt: string | null, nextCheckAt: string | null, openFindings: number, createdAt: string, declaration: string | null, party: { slug: string, name: string } | null, list: { slug: string, title: string } | null } } };

export type DeleteSourceMutationVariables = Exact<{
  input: DeleteSourceInput;
}>;


export type DeleteSourceMutation = { deleteSource: { source: { id: string, url: string, kind: SourceKind, state: SourceState, problem: string | null, paused: boolean, checkEveryHours: number, lastCheckedAt: string | null, lastChangedAt: string | null, nextCheckAt: string | null, openFindings: number, createdAt: string, declaration: string | null, party: { slug: string, name: string } | null, list: { slug: string, title: string } | null } } };

export type CheckSourceMutationVariables = Exact<{
  input: CheckSourceInput;
  language: string;
}>;


export type CheckSourceMutation = { checkSource: { outcome: CheckOutcome, reason: string | null, source: { id: string, url: string, kind: SourceKind, state: SourceState, problem: string | null, paused: boolean, checkEveryHours: number, lastCheckedAt: string | null, lastChangedAt: string | null, nextCheckAt: string | null, openFindings: number, createdAt: string, declaration: string | null, party: { slug: string, name: string } | null, list: { slug: string, title: string } | null }, opened: Array<{ id: string, kind: DriftKind, severity: Severity, state: DriftState, statement: string, entryName: string | null, firstSeenAt: string, reviewedAt: string | null, reviewedBy: string | null, reason: string | null, snoozedUntil: CivilDay | null, resolvedAt: string | null, list: { slug: string, title: string } | null, source: { id: string, url: string }, before: { document: string | null, url: string | null, at: string | null, quotation: string | null, snapshotHash: string | null } | null, after: { document: string | null, url: string | null, at: string | null, quotation: string | null, snapshotHash: string | null } | null, findings: Array<{ code: FindingCode, severity: Severity, asOf: CivilDay, entryKey: string | null, statement: string, citation: { id: string, title: string, article: string | null, url: string | null } | null, evidence: { document: string | null, url: string | null, at: string | null, quotation: string | null } | null }> }>, closed: Array<{ id: string, kind: DriftKind, severity: Severity, state: DriftState, statement: string, entryName: string | null, firstSeenAt: string, reviewedAt: string | null, reviewedBy: string | null, reason: string | null, snoozedUntil: CivilDay | null, resolvedAt: string | null, list: { slug: string, title: string } | null, source: { id: string, url: string }, before: { document: string | null, url: string | null, at: string | null, quotation: string | null, snapshotHash: string | null } | null, after: { document: string | null, url: string | null, at: string | null, quotation: string | null, snapshotHash: string | null } | null, findings: Array<{ code: FindingCode, severity: Severity, asOf: CivilDay, entryKey: string | null, statement: string, citation: { id: string, title: string, article: string | null, url: string | null } | null, evidence: { document: string | null, url: string | null, at: string | null, quotation: string | null } | null }> }> } };

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
export const TermsFactsFragmentDoc = new TypedDocumentString(`
    fragment TermsFacts on Terms {
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
    `, {"fragmentName":"TermsFacts"}) as unknown as TypedDocumentString<TermsFactsFragment, unknown>;
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
    ...TermsFacts
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
fragment TermsFacts on Terms {
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
    ...TermsFacts
  }
}
    fragment TermsFacts on Terms {
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
}`, {"fragmentName":"EngagementFacts"}) as unknown as TypedDocumentString<EngagementFactsFragment, unknown>;
export const TriedPlaceFactsFragmentDoc = new TypedDocumentString(`
    fragment TriedPlaceFacts on TriedPlace {
  stated
  countries
}
    `, {"fragmentName":"TriedPlaceFacts"}) as unknown as TypedDocumentString<TriedPlaceFactsFragment, unknown>;
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
export const IgnoredFactsFragmentDoc = new TypedDocumentString(`
    fragment IgnoredFacts on IgnoredPart {
  what
  why
}
    `, {"fragmentName":"IgnoredFacts"}) as unknown as TypedDocumentString<IgnoredFactsFragment, unknown>;
export const ListElsewhereFactsFragmentDoc = new TypedDocumentString(`
    fragment ListElsewhereFacts on ListElsewhere {
  url
  evidence {
    quotation
    at
  }
}
    `, {"fragmentName":"ListElsewhereFacts"}) as unknown as TypedDocumentString<ListElsewhereFactsFragment, unknown>;
export const TriedFactsFragmentDoc = new TypedDocumentString(`
    fragment TriedFacts on TriedDocument {
  form
  title
  language
  snapshotHash
  entries {
    name
    purpose
    data
    location {
      ...TriedPlaceFacts
    }
    seat {
      ...TriedPlaceFacts
    }
    countries
    address
    contact
    email
    phone
    website
    privacyPolicyUrl
    identifiers {
      scheme
      value
    }
    statedRole
    mechanism {
      stated
      noneNeeded
      grounds {
        code
        instrument
      }
    }
    evidence {
      quotation
      at
    }
  }
  dates {
    kind
    on
    stated
    evidence {
      quotation
      at
    }
  }
  mechanisms {
    ground {
      code
      instrument
    }
    reliance
    subject
    destinations
    evidence {
      quotation
      at
    }
  }
  findings {
    ...FindingFacts
  }
  ignored {
    ...IgnoredFacts
  }
  listElsewhere {
    ...ListElsewhereFacts
  }
}
    fragment EvidenceFacts on Evidence {
  document
  url
  at
  quotation
}
fragment IgnoredFacts on IgnoredPart {
  what
  why
}
fragment ListElsewhereFacts on ListElsewhere {
  url
  evidence {
    quotation
    at
  }
}
fragment TriedPlaceFacts on TriedPlace {
  stated
  countries
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
}`, {"fragmentName":"TriedFacts"}) as unknown as TypedDocumentString<TriedFactsFragment, unknown>;
export const DraftHeadFragmentDoc = new TypedDocumentString(`
    fragment DraftHead on ListVersion {
  id
  revision
  plannedEffectiveOn
  completeness
  entryCount
}
    `, {"fragmentName":"DraftHead"}) as unknown as TypedDocumentString<DraftHeadFragment, unknown>;
export const SnapshotEvidenceFactsFragmentDoc = new TypedDocumentString(`
    fragment SnapshotEvidenceFacts on Evidence {
  document
  url
  at
  quotation
  snapshotHash
}
    `, {"fragmentName":"SnapshotEvidenceFacts"}) as unknown as TypedDocumentString<SnapshotEvidenceFactsFragment, unknown>;
export const DriftFactsFragmentDoc = new TypedDocumentString(`
    fragment DriftFacts on DriftFinding {
  id
  kind
  severity
  state
  statement(language: $language)
  entryName
  firstSeenAt
  reviewedAt
  reviewedBy
  reason
  snoozedUntil
  resolvedAt
  list {
    slug
    title
  }
  source {
    id
    url
  }
  before {
    ...SnapshotEvidenceFacts
  }
  after {
    ...SnapshotEvidenceFacts
  }
  findings {
    ...FindingFacts
  }
}
    fragment EvidenceFacts on Evidence {
  document
  url
  at
  quotation
}
fragment SnapshotEvidenceFacts on Evidence {
  document
  url
  at
  quotation
  snapshotHash
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
}`, {"fragmentName":"DriftFacts"}) as unknown as TypedDocumentString<DriftFactsFragment, unknown>;
export const EndpointFactsFragmentDoc = new TypedDocumentString(`
    fragment EndpointFacts on Endpoint {
  id
  controller {
    slug
  }
  url
  events
  state
  disabledReason
  secretHint
  previousUntil
  failingSince
  createdAt
}
    `, {"fragmentName":"EndpointFacts"}) as unknown as TypedDocumentString<EndpointFactsFragment, unknown>;
export const NoticeHeadFragmentDoc = new TypedDocumentString(`
    fragment NoticeHead on Notice {
  id
  list {
    slug
    title
    timeZone
  }
  fromNumber
  toNumber
  state
  issuedAt
  effectiveOn
  emergency
  emergencyReason
  informational
  headHash
  hash
  recipientCounts {
    state
    count
  }
}
    `, {"fragmentName":"NoticeHead"}) as unknown as TypedDocumentString<NoticeHeadFragment, unknown>;
export const DeliveryFactsFragmentDoc = new TypedDocumentString(`
    fragment DeliveryFacts on Delivery {
  id
  event
  channel
  to
  state
  createdAt
  nextAttemptAt
  attempts {
    at
    status
    error
  }
}
    `, {"fragmentName":"DeliveryFacts"}) as unknown as TypedDocumentString<DeliveryFactsFragment, unknown>;
export const RecipientFactsFragmentDoc = new TypedDocumentString(`
    fragment RecipientFacts on Recipient {
  id
  controller {
    slug
    party {
      name
    }
  }
  state
  informational
  toldAt
  channel
  reachable
  objectBy
  effectiveOn
  answeredAt
  acknowledgedAt
  approvedAt
  waivedAt
  terms {
    ...TermsFacts
  }
  deliveries {
    ...DeliveryFacts
  }
  objections {
    id
    state
    late
    raisedAt
  }
}
    fragment TermsFacts on Terms {
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
fragment DeliveryFacts on Delivery {
  id
  event
  channel
  to
  state
  createdAt
  nextAttemptAt
  attempts {
    at
    status
    error
  }
}`, {"fragmentName":"RecipientFacts"}) as unknown as TypedDocumentString<RecipientFactsFragment, unknown>;
export const ChangeFactsFragmentDoc = new TypedDocumentString(`
    fragment ChangeFacts on Change {
  id
  kind
  entryKey
  name
  material
  underNotice
  statement(language: $language)
}
    `, {"fragmentName":"ChangeFacts"}) as unknown as TypedDocumentString<ChangeFactsFragment, unknown>;
export const ObjectionFactsFragmentDoc = new TypedDocumentString(`
    fragment ObjectionFacts on Objection {
  id
  notice {
    id
    toNumber
    list {
      slug
      title
      timeZone
    }
  }
  controller {
    slug
  }
  changes {
    ...ChangeFacts
  }
  raisedAt
  grounds
  remedy
  late
  state
  cureBy
  steps {
    at
    by
    from
    to
    text
  }
}
    fragment ChangeFacts on Change {
  id
  kind
  entryKey
  name
  material
  underNotice
  statement(language: $language)
}`, {"fragmentName":"ObjectionFacts"}) as unknown as TypedDocumentString<ObjectionFactsFragment, unknown>;
export const SourceFactsFragmentDoc = new TypedDocumentString(`
    fragment SourceFacts on Source {
  id
  url
  kind
  state
  problem
  paused
  checkEveryHours
  lastCheckedAt
  lastChangedAt
  nextCheckAt
  openFindings
  createdAt
  declaration
  party {
    slug
    name
  }
  list {
    slug
    title
  }
}
    `, {"fragmentName":"SourceFacts"}) as unknown as TypedDocumentString<SourceFactsFragment, unknown>;
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
    ...TermsFacts
  }
}
fragment TermsFacts on Terms {
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
    ...TermsFacts
  }
}
fragment TermsFacts on Terms {
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
}`) as unknown as TypedDocumentString<EngageMutation, EngageMutationVariables>;
export const OwnEngagementsDocument = new TypedDocumentString(`
    query OwnEngagements {
  viewer {
    controller {
      slug
      engagements {
        ...EngagementFacts
      }
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
    ...TermsFacts
  }
}
fragment TermsFacts on Terms {
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
}`) as unknown as TypedDocumentString<OwnEngagementsQuery, OwnEngagementsQueryVariables>;
export const UpdateEngagementDocument = new TypedDocumentString(`
    mutation UpdateEngagement($input: UpdateEngagementInput!) {
  updateEngagement(input: $input) {
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
    ...TermsFacts
  }
}
fragment TermsFacts on Terms {
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
}`) as unknown as TypedDocumentString<UpdateEngagementMutation, UpdateEngagementMutationVariables>;
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
    ...TermsFacts
  }
}
fragment TermsFacts on Terms {
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
}`) as unknown as TypedDocumentString<EndEngagementMutation, EndEngagementMutationVariables>;
export const TryDocumentDocument = new TypedDocumentString(`
    query TryDocument($url: String, $document: DocumentInput, $declaration: String, $language: String!) {
  tryDocument(url: $url, document: $document, declaration: $declaration) {
    ...TriedFacts
  }
}
    fragment EvidenceFacts on Evidence {
  document
  url
  at
  quotation
}
fragment IgnoredFacts on IgnoredPart {
  what
  why
}
fragment ListElsewhereFacts on ListElsewhere {
  url
  evidence {
    quotation
    at
  }
}
fragment TriedPlaceFacts on TriedPlace {
  stated
  countries
}
fragment TriedFacts on TriedDocument {
  form
  title
  language
  snapshotHash
  entries {
    name
    purpose
    data
    location {
      ...TriedPlaceFacts
    }
    seat {
      ...TriedPlaceFacts
    }
    countries
    address
    contact
    email
    phone
    website
    privacyPolicyUrl
    identifiers {
      scheme
      value
    }
    statedRole
    mechanism {
      stated
      noneNeeded
      grounds {
        code
        instrument
      }
    }
    evidence {
      quotation
      at
    }
  }
  dates {
    kind
    on
    stated
    evidence {
      quotation
      at
    }
  }
  mechanisms {
    ground {
      code
      instrument
    }
    reliance
    subject
    destinations
    evidence {
      quotation
      at
    }
  }
  findings {
    ...FindingFacts
  }
  ignored {
    ...IgnoredFacts
  }
  listElsewhere {
    ...ListElsewhereFacts
  }
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
}`) as unknown as TypedDocumentString<TryDocumentQuery, TryDocumentQueryVariables>;
export const ImportDocumentDocument = new TypedDocumentString(`
    mutation ImportDocument($input: ImportDocumentInput!, $language: String!, $inside: Boolean!) {
  importDocument(input: $input) {
    version {
      ...DraftHead
      entries {
        ...EntryFacts
      }
    }
    ignored {
      ...IgnoredFacts
    }
    findings {
      ...FindingFacts
    }
    listElsewhere {
      ...ListElsewhereFacts
    }
    doubts(language: $language)
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
fragment IgnoredFacts on IgnoredPart {
  what
  why
}
fragment ListElsewhereFacts on ListElsewhere {
  url
  evidence {
    quotation
    at
  }
}
fragment DraftHead on ListVersion {
  id
  revision
  plannedEffectiveOn
  completeness
  entryCount
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
}`) as unknown as TypedDocumentString<ImportDocumentMutation, ImportDocumentMutationVariables>;
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
    ...TermsFacts
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
fragment TermsFacts on Terms {
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
export const DriftFindingsDocument = new TypedDocumentString(`
    query DriftFindings($list: String, $state: DriftState, $kind: DriftKind, $source: ID, $language: String!, $first: Int!, $after: String) {
  driftFindings(
    list: $list
    state: $state
    kind: $kind
    source: $source
    first: $first
    after: $after
  ) {
    edges {
      node {
        ...DriftFacts
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
fragment SnapshotEvidenceFacts on Evidence {
  document
  url
  at
  quotation
  snapshotHash
}
fragment DriftFacts on DriftFinding {
  id
  kind
  severity
  state
  statement(language: $language)
  entryName
  firstSeenAt
  reviewedAt
  reviewedBy
  reason
  snoozedUntil
  resolvedAt
  list {
    slug
    title
  }
  source {
    id
    url
  }
  before {
    ...SnapshotEvidenceFacts
  }
  after {
    ...SnapshotEvidenceFacts
  }
  findings {
    ...FindingFacts
  }
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
}`) as unknown as TypedDocumentString<DriftFindingsQuery, DriftFindingsQueryVariables>;
export const DriftFindingDocument = new TypedDocumentString(`
    query DriftFinding($id: ID!, $language: String!) {
  node(id: $id) {
    ... on DriftFinding {
      ...DriftFacts
    }
  }
}
    fragment EvidenceFacts on Evidence {
  document
  url
  at
  quotation
}
fragment SnapshotEvidenceFacts on Evidence {
  document
  url
  at
  quotation
  snapshotHash
}
fragment DriftFacts on DriftFinding {
  id
  kind
  severity
  state
  statement(language: $language)
  entryName
  firstSeenAt
  reviewedAt
  reviewedBy
  reason
  snoozedUntil
  resolvedAt
  list {
    slug
    title
  }
  source {
    id
    url
  }
  before {
    ...SnapshotEvidenceFacts
  }
  after {
    ...SnapshotEvidenceFacts
  }
  findings {
    ...FindingFacts
  }
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
}`) as unknown as TypedDocumentString<DriftFindingQuery, DriftFindingQueryVariables>;
export const ReviewDriftDocument = new TypedDocumentString(`
    mutation ReviewDrift($input: ReviewDriftInput!, $language: String!) {
  reviewDrift(input: $input) {
    driftFinding {
      ...DriftFacts
    }
  }
}
    fragment EvidenceFacts on Evidence {
  document
  url
  at
  quotation
}
fragment SnapshotEvidenceFacts on Evidence {
  document
  url
  at
  quotation
  snapshotHash
}
fragment DriftFacts on DriftFinding {
  id
  kind
  severity
  state
  statement(language: $language)
  entryName
  firstSeenAt
  reviewedAt
  reviewedBy
  reason
  snoozedUntil
  resolvedAt
  list {
    slug
    title
  }
  source {
    id
    url
  }
  before {
    ...SnapshotEvidenceFacts
  }
  after {
    ...SnapshotEvidenceFacts
  }
  findings {
    ...FindingFacts
  }
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
}`) as unknown as TypedDocumentString<ReviewDriftMutation, ReviewDriftMutationVariables>;
export const DraftFromDriftDocument = new TypedDocumentString(`
    mutation DraftFromDrift($input: DraftFromDriftInput!) {
  draftFromDrift(input: $input) {
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
}`) as unknown as TypedDocumentString<DraftFromDriftMutation, DraftFromDriftMutationVariables>;
export const EndpointsDocument = new TypedDocumentString(`
    query Endpoints($controller: String) {
  endpoints(controller: $controller) {
    ...EndpointFacts
  }
}
    fragment EndpointFacts on Endpoint {
  id
  controller {
    slug
  }
  url
  events
  state
  disabledReason
  secretHint
  previousUntil
  failingSince
  createdAt
}`) as unknown as TypedDocumentString<EndpointsQuery, EndpointsQueryVariables>;
export const CreateEndpointDocument = new TypedDocumentString(`
    mutation CreateEndpoint($input: CreateEndpointInput!) {
  createEndpoint(input: $input) {
    endpoint {
      ...EndpointFacts
    }
    secret
  }
}
    fragment EndpointFacts on Endpoint {
  id
  controller {
    slug
  }
  url
  events
  state
  disabledReason
  secretHint
  previousUntil
  failingSince
  createdAt
}`) as unknown as TypedDocumentString<CreateEndpointMutation, CreateEndpointMutationVariables>;
export const UpdateEndpointDocument = new TypedDocumentString(`
    mutation UpdateEndpoint($input: UpdateEndpointInput!) {
  updateEndpoint(input: $input) {
    endpoint {
      ...EndpointFacts
    }
  }
}
    fragment EndpointFacts on Endpoint {
  id
  controller {
    slug
  }
  url
  events
  state
  disabledReason
  secretHint
  previousUntil
  failingSince
  createdAt
}`) as unknown as TypedDocumentString<UpdateEndpointMutation, UpdateEndpointMutationVariables>;
export const RotateEndpointSecretDocument = new TypedDocumentString(`
    mutation RotateEndpointSecret($input: RotateEndpointSecretInput!) {
  rotateEndpointSecret(input: $input) {
    endpoint {
      ...EndpointFacts
    }
    secret
  }
}
    fragment EndpointFacts on Endpoint {
  id
  controller {
    slug
  }
  url
  events
  state
  disabledReason
  secretHint
  previousUntil
  failingSince
  createdAt
}`) as unknown as TypedDocumentString<RotateEndpointSecretMutation, RotateEndpointSecretMutationVariables>;
export const DeleteEndpointDocument = new TypedDocumentString(`
    mutation DeleteEndpoint($input: DeleteEndpointInput!) {
  deleteEndpoint(input: $input) {
    endpoint {
      ...EndpointFacts
    }
  }
}
    fragment EndpointFacts on Endpoint {
  id
  controller {
    slug
  }
  url
  events
  state
  disabledReason
  secretHint
  previousUntil
  failingSince
  createdAt
}`) as unknown as TypedDocumentString<DeleteEndpointMutation, DeleteEndpointMutationVariables>;
export const SendTestEventDocument = new TypedDocumentString(`
    mutation SendTestEvent($input: SendTestEventInput!) {
  sendTestEvent(input: $input) {
    delivery {
      ...DeliveryFacts
    }
  }
}
    fragment DeliveryFacts on Delivery {
  id
  event
  channel
  to
  state
  createdAt
  nextAttemptAt
  attempts {
    at
    status
    error
  }
}`) as unknown as TypedDocumentString<SendTestEventMutation, SendTestEventMutationVariables>;
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
export const NoticesDocument = new TypedDocumentString(`
    query Notices($list: String, $state: NoticeState, $first: Int!, $after: String) {
  notices(list: $list, state: $state, first: $first, after: $after) {
    edges {
      node {
        ...NoticeHead
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment NoticeHead on Notice {
  id
  list {
    slug
    title
    timeZone
  }
  fromNumber
  toNumber
  state
  issuedAt
  effectiveOn
  emergency
  emergencyReason
  informational
  headHash
  hash
  recipientCounts {
    state
    count
  }
}`) as unknown as TypedDocumentString<NoticesQuery, NoticesQueryVariables>;
export const NoticeDocument = new TypedDocumentString(`
    query Notice($notice: ID!, $language: String!) {
  notice(id: $notice) {
    ...NoticeHead
    changes {
      ...ChangeFacts
    }
  }
}
    fragment ChangeFacts on Change {
  id
  kind
  entryKey
  name
  material
  underNotice
  statement(language: $language)
}
fragment NoticeHead on Notice {
  id
  list {
    slug
    title
    timeZone
  }
  fromNumber
  toNumber
  state
  issuedAt
  effectiveOn
  emergency
  emergencyReason
  informational
  headHash
  hash
  recipientCounts {
    state
    count
  }
}`) as unknown as TypedDocumentString<NoticeQuery, NoticeQueryVariables>;
export const NoticeRecipientsDocument = new TypedDocumentString(`
    query NoticeRecipients($notice: ID!, $state: RecipientState, $first: Int!, $after: String) {
  notice(id: $notice) {
    recipients(state: $state, first: $first, after: $after) {
      edges {
        node {
          ...RecipientFacts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment TermsFacts on Terms {
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
fragment RecipientFacts on Recipient {
  id
  controller {
    slug
    party {
      name
    }
  }
  state
  informational
  toldAt
  channel
  reachable
  objectBy
  effectiveOn
  answeredAt
  acknowledgedAt
  approvedAt
  waivedAt
  terms {
    ...TermsFacts
  }
  deliveries {
    ...DeliveryFacts
  }
  objections {
    id
    state
    late
    raisedAt
  }
}
fragment DeliveryFacts on Delivery {
  id
  event
  channel
  to
  state
  createdAt
  nextAttemptAt
  attempts {
    at
    status
    error
  }
}`) as unknown as TypedDocumentString<NoticeRecipientsQuery, NoticeRecipientsQueryVariables>;
export const DeliveriesDocument = new TypedDocumentString(`
    query Deliveries($notice: ID, $state: DeliveryState, $first: Int!, $after: String) {
  deliveries(notice: $notice, state: $state, first: $first, after: $after) {
    edges {
      node {
        ...DeliveryFacts
        controller {
          slug
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment DeliveryFacts on Delivery {
  id
  event
  channel
  to
  state
  createdAt
  nextAttemptAt
  attempts {
    at
    status
    error
  }
}`) as unknown as TypedDocumentString<DeliveriesQuery, DeliveriesQueryVariables>;
export const DeliveryDocument = new TypedDocumentString(`
    query Delivery($delivery: ID!) {
  node(id: $delivery) {
    ... on Delivery {
      ...DeliveryFacts
    }
  }
}
    fragment DeliveryFacts on Delivery {
  id
  event
  channel
  to
  state
  createdAt
  nextAttemptAt
  attempts {
    at
    status
    error
  }
}`) as unknown as TypedDocumentString<DeliveryQuery, DeliveryQueryVariables>;
export const EvidenceDocument = new TypedDocumentString(`
    query Evidence($notice: ID!, $controller: String) {
  evidence(notice: $notice, controller: $controller)
}
    `) as unknown as TypedDocumentString<EvidenceQuery, EvidenceQueryVariables>;
export const RegistryKeyDocument = new TypedDocumentString(`
    query RegistryKey {
  registryKey {
    id
    publicKey
  }
}
    `) as unknown as TypedDocumentString<RegistryKeyQuery, RegistryKeyQueryVariables>;
export const AcknowledgeNoticeDocument = new TypedDocumentString(`
    mutation AcknowledgeNotice($input: AcknowledgeNoticeInput!) {
  acknowledgeNotice(input: $input) {
    recipient {
      ...RecipientFacts
    }
  }
}
    fragment TermsFacts on Terms {
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
fragment RecipientFacts on Recipient {
  id
  controller {
    slug
    party {
      name
    }
  }
  state
  informational
  toldAt
  channel
  reachable
  objectBy
  effectiveOn
  answeredAt
  acknowledgedAt
  approvedAt
  waivedAt
  terms {
    ...TermsFacts
  }
  deliveries {
    ...DeliveryFacts
  }
  objections {
    id
    state
    late
    raisedAt
  }
}
fragment DeliveryFacts on Delivery {
  id
  event
  channel
  to
  state
  createdAt
  nextAttemptAt
  attempts {
    at
    status
    error
  }
}`) as unknown as TypedDocumentString<AcknowledgeNoticeMutation, AcknowledgeNoticeMutationVariables>;
export const ApproveNoticeDocument = new TypedDocumentString(`
    mutation ApproveNotice($input: ApproveNoticeInput!) {
  approveNotice(input: $input) {
    recipient {
      ...RecipientFacts
    }
  }
}
    fragment TermsFacts on Terms {
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
fragment RecipientFacts on Recipient {
  id
  controller {
    slug
    party {
      name
    }
  }
  state
  informational
  toldAt
  channel
  reachable
  objectBy
  effectiveOn
  answeredAt
  acknowledgedAt
  approvedAt
  waivedAt
  terms {
    ...TermsFacts
  }
  deliveries {
    ...DeliveryFacts
  }
  objections {
    id
    state
    late
    raisedAt
  }
}
fragment DeliveryFacts on Delivery {
  id
  event
  channel
  to
  state
  createdAt
  nextAttemptAt
  attempts {
    at
    status
    error
  }
}`) as unknown as TypedDocumentString<ApproveNoticeMutation, ApproveNoticeMutationVariables>;
export const WaiveNoticeDocument = new TypedDocumentString(`
    mutation WaiveNotice($input: WaiveNoticeInput!) {
  waiveNotice(input: $input) {
    recipient {
      ...RecipientFacts
    }
  }
}
    fragment TermsFacts on Terms {
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
fragment RecipientFacts on Recipient {
  id
  controller {
    slug
    party {
      name
    }
  }
  state
  informational
  toldAt
  channel
  reachable
  objectBy
  effectiveOn
  answeredAt
  acknowledgedAt
  approvedAt
  waivedAt
  terms {
    ...TermsFacts
  }
  deliveries {
    ...DeliveryFacts
  }
  objections {
    id
    state
    late
    raisedAt
  }
}
fragment DeliveryFacts on Delivery {
  id
  event
  channel
  to
  state
  createdAt
  nextAttemptAt
  attempts {
    at
    status
    error
  }
}`) as unknown as TypedDocumentString<WaiveNoticeMutation, WaiveNoticeMutationVariables>;
export const RedeliverDocument = new TypedDocumentString(`
    mutation Redeliver($input: RedeliverInput!) {
  redeliver(input: $input) {
    count
    deliveries {
      ...DeliveryFacts
    }
  }
}
    fragment DeliveryFacts on Delivery {
  id
  event
  channel
  to
  state
  createdAt
  nextAttemptAt
  attempts {
    at
    status
    error
  }
}`) as unknown as TypedDocumentString<RedeliverMutation, RedeliverMutationVariables>;
export const ObjectionsDocument = new TypedDocumentString(`
    query Objections($list: String, $state: ObjectionState, $language: String!, $first: Int!, $after: String) {
  objections(list: $list, state: $state, first: $first, after: $after) {
    edges {
      node {
        ...ObjectionFacts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ChangeFacts on Change {
  id
  kind
  entryKey
  name
  material
  underNotice
  statement(language: $language)
}
fragment ObjectionFacts on Objection {
  id
  notice {
    id
    toNumber
    list {
      slug
      title
      timeZone
    }
  }
  controller {
    slug
  }
  changes {
    ...ChangeFacts
  }
  raisedAt
  grounds
  remedy
  late
  state
  cureBy
  steps {
    at
    by
    from
    to
    text
  }
}`) as unknown as TypedDocumentString<ObjectionsQuery, ObjectionsQueryVariables>;
export const ObjectionDocument = new TypedDocumentString(`
    query Objection($objection: ID!, $language: String!) {
  objection(id: $objection) {
    ...ObjectionFacts
  }
}
    fragment ChangeFacts on Change {
  id
  kind
  entryKey
  name
  material
  underNotice
  statement(language: $language)
}
fragment ObjectionFacts on Objection {
  id
  notice {
    id
    toNumber
    list {
      slug
      title
      timeZone
    }
  }
  controller {
    slug
  }
  changes {
    ...ChangeFacts
  }
  raisedAt
  grounds
  remedy
  late
  state
  cureBy
  steps {
    at
    by
    from
    to
    text
  }
}`) as unknown as TypedDocumentString<ObjectionQuery, ObjectionQueryVariables>;
export const RaiseObjectionDocument = new TypedDocumentString(`
    mutation RaiseObjection($input: RaiseObjectionInput!, $language: String = "en") {
  raiseObjection(input: $input) {
    objection {
      ...ObjectionFacts
    }
  }
}
    fragment ChangeFacts on Change {
  id
  kind
  entryKey
  name
  material
  underNotice
  statement(language: $language)
}
fragment ObjectionFacts on Objection {
  id
  notice {
    id
    toNumber
    list {
      slug
      title
      timeZone
    }
  }
  controller {
    slug
  }
  changes {
    ...ChangeFacts
  }
  raisedAt
  grounds
  remedy
  late
  state
  cureBy
  steps {
    at
    by
    from
    to
    text
  }
}`) as unknown as TypedDocumentString<RaiseObjectionMutation, RaiseObjectionMutationVariables>;
export const ReviewObjectionDocument = new TypedDocumentString(`
    mutation ReviewObjection($input: ReviewObjectionInput!, $language: String = "en") {
  reviewObjection(input: $input) {
    objection {
      ...ObjectionFacts
    }
  }
}
    fragment ChangeFacts on Change {
  id
  kind
  entryKey
  name
  material
  underNotice
  statement(language: $language)
}
fragment ObjectionFacts on Objection {
  id
  notice {
    id
    toNumber
    list {
      slug
      title
      timeZone
    }
  }
  controller {
    slug
  }
  changes {
    ...ChangeFacts
  }
  raisedAt
  grounds
  remedy
  late
  state
  cureBy
  steps {
    at
    by
    from
    to
    text
  }
}`) as unknown as TypedDocumentString<ReviewObjectionMutation, ReviewObjectionMutationVariables>;
export const ProposeCureDocument = new TypedDocumentString(`
    mutation ProposeCure($input: ProposeCureInput!, $language: String = "en") {
  proposeCure(input: $input) {
    objection {
      ...ObjectionFacts
    }
  }
}
    fragment ChangeFacts on Change {
  id
  kind
  entryKey
  name
  material
  underNotice
  statement(language: $language)
}
fragment ObjectionFacts on Objection {
  id
  notice {
    id
    toNumber
    list {
      slug
      title
      timeZone
    }
  }
  controller {
    slug
  }
  changes {
    ...ChangeFacts
  }
  raisedAt
  grounds
  remedy
  late
  state
  cureBy
  steps {
    at
    by
    from
    to
    text
  }
}`) as unknown as TypedDocumentString<ProposeCureMutation, ProposeCureMutationVariables>;
export const AcceptCureDocument = new TypedDocumentString(`
    mutation AcceptCure($input: AcceptCureInput!, $language: String = "en") {
  acceptCure(input: $input) {
    objection {
      ...ObjectionFacts
    }
  }
}
    fragment ChangeFacts on Change {
  id
  kind
  entryKey
  name
  material
  underNotice
  statement(language: $language)
}
fragment ObjectionFacts on Objection {
  id
  notice {
    id
    toNumber
    list {
      slug
      title
      timeZone
    }
  }
  controller {
    slug
  }
  changes {
    ...ChangeFacts
  }
  raisedAt
  grounds
  remedy
  late
  state
  cureBy
  steps {
    at
    by
    from
    to
    text
  }
}`) as unknown as TypedDocumentString<AcceptCureMutation, AcceptCureMutationVariables>;
export const SettleObjectionDocument = new TypedDocumentString(`
    mutation SettleObjection($input: SettleObjectionInput!, $language: String = "en") {
  settleObjection(input: $input) {
    objection {
      ...ObjectionFacts
    }
  }
}
    fragment ChangeFacts on Change {
  id
  kind
  entryKey
  name
  material
  underNotice
  statement(language: $language)
}
fragment ObjectionFacts on Objection {
  id
  notice {
    id
    toNumber
    list {
      slug
      title
      timeZone
    }
  }
  controller {
    slug
  }
  changes {
    ...ChangeFacts
  }
  raisedAt
  grounds
  remedy
  late
  state
  cureBy
  steps {
    at
    by
    from
    to
    text
  }
}`) as unknown as TypedDocumentString<SettleObjectionMutation, SettleObjectionMutationVariables>;
export const WithdrawObjectionDocument = new TypedDocumentString(`
    mutation WithdrawObjection($input: WithdrawObjectionInput!, $language: String = "en") {
  withdrawObjection(input: $input) {
    objection {
      ...ObjectionFacts
    }
  }
}
    fragment ChangeFacts on Change {
  id
  kind
  entryKey
  name
  material
  underNotice
  statement(language: $language)
}
fragment ObjectionFacts on Objection {
  id
  notice {
    id
    toNumber
    list {
      slug
      title
      timeZone
    }
  }
  controller {
    slug
  }
  changes {
    ...ChangeFacts
  }
  raisedAt
  grounds
  remedy
  late
  state
  cureBy
  steps {
    at
    by
    from
    to
    text
  }
}`) as unknown as TypedDocumentString<WithdrawObjectionMutation, WithdrawObjectionMutationVariables>;
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
export const SourcesDocument = new TypedDocumentString(`
    query Sources($list: String, $party: String, $first: Int!, $after: String) {
  sources(list: $list, party: $party, first: $first, after: $after) {
    edges {
      node {
        ...SourceFacts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SourceFacts on Source {
  id
  url
  kind
  state
  problem
  paused
  checkEveryHours
  lastCheckedAt
  lastChangedAt
  nextCheckAt
  openFindings
  createdAt
  declaration
  party {
    slug
    name
  }
  list {
    slug
    title
  }
}`) as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
export const CreateSourceDocument = new TypedDocumentString(`
    mutation CreateSource($input: CreateSourceInput!) {
  createSource(input: $input) {
    source {
      ...SourceFacts
    }
  }
}
    fragment SourceFacts on Source {
  id
  url
  kind
  state
  problem
  paused
  checkEveryHours
  lastCheckedAt
  lastChangedAt
  nextCheckAt
  openFindings
  createdAt
  declaration
  party {
    slug
    name
  }
  list {
    slug
    title
  }
}`) as unknown as TypedDocumentString<CreateSourceMutation, CreateSourceMutationVariables>;
export const UpdateSourceDocument = new TypedDocumentString(`
    mutation UpdateSource($input: UpdateSourceInput!) {
  updateSource(input: $input) {
    source {
      ...SourceFacts
    }
  }
}
    fragment SourceFacts on Source {
  id
  url
  kind
  state
  problem
  paused
  checkEveryHours
  lastCheckedAt
  lastChangedAt
  nextCheckAt
  openFindings
  createdAt
  declaration
  party {
    slug
    name
  }
  list {
    slug
    title
  }
}`) as unknown as TypedDocumentString<UpdateSourceMutation, UpdateSourceMutationVariables>;
export const DeleteSourceDocument = new TypedDocumentString(`
    mutation DeleteSource($input: DeleteSourceInput!) {
  deleteSource(input: $input) {
    source {
      ...SourceFacts
    }
  }
}
    fragment SourceFacts on Source {
  id
  url
  kind
  state
  problem
  paused
  checkEveryHours
  lastCheckedAt
  lastChangedAt
  nextCheckAt
  openFindings
  createdAt
  declaration
  party {
    slug
    name
  }
  list {
    slug
    title
  }
}`) as unknown as TypedDocumentString<DeleteSourceMutation, DeleteSourceMutationVariables>;
export const CheckSourceDocument = new TypedDocumentString(`
    mutation CheckSource($input: CheckSourceInput!, $language: String!) {
  checkSource(input: $input) {
    outcome
    reason
    source {
      ...SourceFacts
    }
    opened {
      ...DriftFacts
    }
    closed {
      ...DriftFacts
    }
  }
}
    fragment EvidenceFacts on Evidence {
  document
  url
  at
  quotation
}
fragment SnapshotEvidenceFacts on Evidence {
  document
  url
  at
  quotation
  snapshotHash
}
fragment DriftFacts on DriftFinding {
  id
  kind
  severity
  state
  statement(language: $language)
  entryName
  firstSeenAt
  reviewedAt
  reviewedBy
  reason
  snoozedUntil
  resolvedAt
  list {
    slug
    title
  }
  source {
    id
    url
  }
  before {
    ...SnapshotEvidenceFacts
  }
  after {
    ...SnapshotEvidenceFacts
  }
  findings {
    ...FindingFacts
  }
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
}
fragment SourceFacts on Source {
  id
  url
  kind
  state
  problem
  paused
  checkEveryHours
  lastCheckedAt
  lastChangedAt
  nextCheckAt
  openFindings
  createdAt
  declaration
  party {
    slug
    name
  }
  list {
    slug
    title
  }
}`) as unknown as TypedDocumentString<CheckSourceMutation, CheckSourceMutationVariables>;
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
    ...TermsFacts
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
fragment TermsFacts on Terms {
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