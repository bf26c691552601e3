// The enumerations of the API, from the words that schema/ holds.

import { registerEnumType } from 'type-graphql';
import { DATE_KINDS, RELIANCES } from '../../scrapers/observation.ts';
import { DRIFT_KINDS, SOURCE_KINDS } from '../../scrapers/compare/drift-words.ts';
import { CHANGE_KINDS } from '../../schema/list/fields.ts';
import { BASES, CAPACITIES, COMPLETENESSES, DISCLOSURES, ENTRY_ROLES, ORIGINS } from '../../schema/list/content.ts';
import { AUTHORISATIONS, CLOCKS, OPEN_OBJECTIONS, SILENCES } from '../../schema/list/terms.ts';
import { INSTRUMENT_SCOPES } from '../../schema/law/instruments.ts';
import { VERDICTS } from '../../schema/law/judgement.ts';
import { FINDING_SEVERITY, SEVERITIES } from '../../schema/words/finding.ts';
import { IDENTIFIER_SCHEMES } from '../../schema/words/identifier.ts';
import { OBJECTION_STATES } from '../../schema/notice/objection-states.ts';
import { PERIOD_UNITS } from '../../schema/words/period.ts';
import {
  MECHANISM_CODES,
  MECHANISM_RANKS,
  PARTICIPATION_DATA,
  PARTICIPATION_STATUSES,
  SCC_MODULES,
  TRANSFER_ROLES,
} from '../../schema/words/transfer.ts';
import { ROLES } from '../access/token.entity.ts';
import { DELIVERY_STATES } from '../deliveries/delivery.entity.ts';
import { ENDPOINT_STATES } from '../deliveries/endpoint.entity.ts';
import { CHECK_OUTCOMES } from '../drift/check-outcome.ts';
import { DOCUMENT_FORMS } from '../drift/try-document.ts';
import { DRIFT_STATES } from '../drift/drift-state.ts';
import { REVIEW_ACTIONS } from '../drift/review-drift.ts';
import { SOURCE_STATES } from '../drift/source-state.ts';
import { VERSION_STATES } from '../lists/version-state.ts';
import { HELD_REASONS } from '../notices/gate.ts';
import { NOTICE_STATES } from '../notices/notice-state.ts';
import { RECIPIENT_STATES } from '../notices/recipient-state.ts';
import { CHANNELS } from '../notices/recipient.entity.ts';
import { OUTCOMES } from '../objections/objection-input.ts';

/** Registers an enumeration whose values are called what they are. */
function enumeration(name: string, values: readonly string[], description: string): Record<string, string> {
  const object = Object.fromEntries(values.map((value) => [value, value]));
  registerEnumType(object, { name, description });
  return object;
}

export const AuthorisationEnum = enumeration(
  'Authorisation',
  AUTHORISATIONS,
  'How the controller authorised sub-processors: in general, or each one specifically (GDPR Art. 28(2)).',
);
export const BasisEnum = enumeration('Basis', BASES, 'Whether the source states a fact, somebody inferred it, or nobody knows.');
export const CapacityEnum = enumeration('Capacity', CAPACITIES, 'In which capacity the owner uses the entries of its list.');
export const ChangeKindEnum = enumeration(
  'ChangeKind',
  CHANGE_KINDS,
  'What kind of change an entry went through. All but ADMINISTRATIVE are material.',
);
export const ChannelEnum = enumeration('Channel', CHANNELS, 'The way by which a controller was told.');
export const CheckOutcomeEnum = enumeration(
  'CheckOutcome',
  CHECK_OUTCOMES,
  'What came of looking at a source. CHANGED: it is another document than before; whether it says anything new, findings tell.',
);
export const ClockEnum = enumeration('Clock', CLOCKS, 'What starts the periods: sending, delivery, or publication.');
export const CompletenessEnum = enumeration(
  'Completeness',
  COMPLETENESSES,
  'Whether a version holds the whole list, a part of it, or nothing because the list could not be read.',
);
export const DateKindEnum = enumeration('DateKind', DATE_KINDS, 'What a date in a text says of the text itself.');
export const DeliveryStateEnum = enumeration(
  'DeliveryState',
  DELIVERY_STATES,
  'Where a delivery stands. EXHAUSTED: tried for a day in vain. NOT_SENT: no mail server is configured.',
);
export const DisclosureEnum = enumeration('Disclosure', DISCLOSURES, 'How much the source says about a place.');
export const DriftKindEnum = enumeration('DriftKind', DRIFT_KINDS, 'What kind of difference a source shows.');
export const DriftReviewEnum = enumeration('DriftReview', REVIEW_ACTIONS, 'What somebody makes of a drift finding.');
export const DriftStateEnum = enumeration(
  'DriftState',
  DRIFT_STATES,
  'Where a drift finding stands. RESOLVED: it is no longer so, since the page or the registry was mended.',
);
export const DocumentFormEnum = enumeration(
  'DocumentForm',
  DOCUMENT_FORMS,
  'How a document was read: as a list file, as entries in the columns of an export, or as a text for readers.',
);
export const EndpointStateEnum = enumeration('EndpointState', ENDPOINT_STATES, 'Whether an endpoint is sent anything.');
export const EntryRoleEnum = enumeration(
  'EntryRole',
  ENTRY_ROLES,
  'What the registry records a recipient as. Only changes of SUB_PROCESSOR entries fall under GDPR Art. 28(2).',
);
export const ErasureEnum = enumeration(
  'Erasure',
  ['EVERYTHING', 'CONTACT_PERSONS'],
  'What to forget: every fact about a natural person, or only the contact persons of a party.',
);
export const FindingCodeEnum = enumeration('FindingCode', Object.keys(FINDING_SEVERITY), 'What was found.');
export const HeldReasonEnum = enumeration('HeldReason', HELD_REASONS, 'Why a change does not apply to a controller yet.');
export const IdentifierSchemeEnum = enumeration(
  'IdentifierScheme',
  IDENTIFIER_SCHEMES,
  'The register or authority that an identifier belongs to.',
);
export const InstrumentScopeEnum = enumeration('InstrumentScope', INSTRUMENT_SCOPES, 'What an instrument covers.');
export const MechanismCodeEnum = enumeration('MechanismCode', MECHANISM_CODES, 'The grounds of GDPR Chapter V.');
export const MechanismRankEnum = enumeration(
  'MechanismRank',
  MECHANISM_RANKS,
  'Whether a ground is relied on first, or when the first fails.',
);
export const NoticeStateEnum = enumeration(
  'NoticeState',
  NOTICE_STATES,
  'Where a notice stands. OPEN: its day lies ahead, or somebody was not told yet or may still object.',
);
export const ObjectionOutcomeEnum = enumeration('ObjectionOutcome', OUTCOMES, 'What an objection may be settled as.');
export const ObjectionStateEnum = enumeration('ObjectionState', OBJECTION_STATES, 'Where an objection stands.');
export const OpenObjectionEnum = enumeration(
  'OpenObjection',
  OPEN_OBJECTIONS,
  'What an open objection holds: the change for the objector, for all, or for nobody.',
);
export const OriginEnum = enumeration('Origin', ORIGINS, 'Entered by the owner itself, or read from its documents by somebody else.');
export const ParticipationDataEnum = enumeration(
  'ParticipationData',
  PARTICIPATION_DATA,
  'Which data a participation covers: human resources data, other data, or both.',
);
export const ParticipationStatusEnum = enumeration(
  'ParticipationStatus',
  PARTICIPATION_STATUSES,
  'LISTED and NOT_LISTED: somebody looked. STATED: somebody says so, nobody checked.',
);
export const PeriodUnitEnum = enumeration('PeriodUnit', PERIOD_UNITS, 'The unit that a period is counted in.');
export const RecipientStateEnum = enumeration(
  'RecipientState',
  RECIPIENT_STATES,
  'Where a recipient of a notice stands. DEEMED_…: it was told, and said nothing while it could.',
);
export const RelianceEnum = enumeration(
  'Reliance',
  RELIANCES,
  'How a text speaks of a ground: it rests on it, it did so once, it says that it does not, it will, or it only names it.',
);
export const RoleEnum = enumeration('Role', ROLES, 'What a token lets its bearer do.');
export const SccModuleEnum = enumeration('SccModule', SCC_MODULES, 'Modules 1 to 4 of Decision (EU) 2021/914, by exporter and importer.');
export const SeverityEnum = enumeration('Severity', SEVERITIES, 'How grave a finding is, gravest first.');
export const SilenceEnum = enumeration('Silence', SILENCES, 'What it means when a controller does not answer.');
export const SourceKindEnum = enumeration('SourceKind', SOURCE_KINDS, 'What kind of document a source is.');
export const SourceStateEnum = enumeration(
  'SourceState',
  SOURCE_STATES,
  'Where a source stands. NEW: it was never read. BROKEN: what is there is not the document. EXTRACTOR_OUTDATED: its declaration fits it no longer.',
);
export const TransferRoleEnum = enumeration('TransferRole', TRANSFER_ROLES, 'The role of exporter or importer in one hop.');
export const VerdictEnum = enumeration('Verdict', VERDICTS, 'What the law says of a transfer on a day.');
export const VersionStateEnum = enumeration('VersionState', VERSION_STATES, 'Where a version stands today.');
