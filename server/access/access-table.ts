// Who may ask for what: a row for every field and mutation. A field without a row does not start.
//
// anonymous   public lists, their versions but withdrawn ones, parties without contact persons, the law
// controller  besides: contact persons and findings on the lists it is engaged with, the list as it applies to itself,
//             its own notices, objections, endpoints and deliveries
// publisher   everything of its own lists
// operator    everything

import {
  anyone,
  contactOfParty,
  forItself,
  inside,
  keeper,
  keepsDraft,
  keepsListNamed,
  keepsOrCreatesListNamed,
  keepsVersion,
  operator,
  publicListNamed,
  seesTheList,
  staff,
  updatesList,
} from './rules.ts';
import { driftMutations, driftQueries, driftTypes } from './table-of-drift.ts';
import { noticeMutations, noticeQueries, noticeTypes } from './table-of-notices.ts';
import { open, page, payload, type Rows } from './table-rows.ts';

const findings = inside('What the registry finds');

export const accessTable: Readonly<Record<string, Rows>> = {
  Query: {
    ...open('node viewer party parties list lists whereUsed instruments judgeTransfer registryKey'),
    controllers: staff,
    ...noticeQueries,
    ...driftQueries,
    tokens: operator,
    auditLog: operator,
  },
  Mutation: {
    createParty: staff,
    updateParty: operator,
    createGroup: staff,
    erasePersonalData: operator,
    createList: operator,
    updateList: updatesList,
    startDraft: keepsListNamed('input', 'list'),
    editDraft: keepsDraft,
    discardDraft: keepsDraft,
    announceVersion: keepsDraft,
    withdrawVersion: keepsVersion,
    recordPastVersion: keepsListNamed('input', 'list'),
    importDraft: keepsOrCreatesListNamed('input', 'list'),
    importVersion: keepsOrCreatesListNamed('input', 'list'),
    recordReading: keepsListNamed('input', 'list'),
    createController: staff,
    engage: keepsListNamed('input', 'list'),
    updateEngagement: keepsListNamed('input', 'list'),
    endEngagement: keepsListNamed('input', 'list'),
    ...noticeMutations,
    ...driftMutations,
    createToken: operator,
    revokeToken: operator,
    subscribeCopy: publicListNamed('input', 'list'),
    unsubscribeCopy: anyone,
  },

  Party: {
    ...open(
      'id slug name legalName legalForm naturalPerson formerNames country address website privacyPolicyUrl subprocessorListUrl identifiers parent group',
    ),
    contactPerson: contactOfParty,
  },
  Group: open('slug name country members'),
  FormerName: open('name until'),
  Identifier: open('scheme value valid'),
  ContactPerson: open('name position email phone erased'),

  List: {
    ...open('id slug title product language timeZone public owner capacity origin terms refuseBreach'),
    version: forItself,
    versions: seesTheList,
    diff: seesTheList,
    drafts: keeper('A draft'),
    findings,
  },
  ListVersion: {
    ...open(
      'id list number revision state recordedAt announcedAt plannedEffectiveOn effectiveOn effectiveOnBasis supersededOn withdrawnAt completeness',
    ),
    ...open('emergency emergencyReason entries entryCount hash previousHash provenance canonical held'),
    findings,
  },
  Provenance: open('document url retrievedAt note'),
  HeldChange: open('entryKey reason since'),
  Entry: {
    ...open(
      'key replacesKey parentKey role statedRole party name legalName address country countryBasis email phone website privacyPolicyUrl identifiers',
    ),
    ...open('purpose dataCategories dataSubjectCategories duration contractingCountry storage processing supportAccess transfers evidence'),
    contactPerson: inside('The contact person'),
  },
  Place: open('stated countries disclosure'),
  Evidence: open('document url quotation at snapshotHash'),
  Terms: open('authorisation notice objection cure clock silence openObjection emergencyAllowed holidayCountry'),
  Period: open('count unit'),
  ListDiff: open('from to changes'),
  Change: open('id kind entryKey name material underNotice fields statement'),
  FieldChange: open('field before after'),
  Usage: open('list version entry from until'),

  Transfer: {
    ...open('destination organisation exporterRole importer importerRole mechanisms assessedOn assessmentUrl evidence'),
    judgement: findings,
  },
  Mechanism: open('code article label rank instrument module signedOn expiresOn participation scopeConfirmed evidenceUrl'),
  Participation: open('status framework entity activeFrom activeUntil checkedOn data evidenceUrl'),
  Instrument: open('celex title kind country organisation scope from until cautiousFrom endReason citations doubts'),
  Judgement: open('asOf verdict statement citations findings'),
  Finding: open('code severity statement asOf entryKey citation evidence'),
  Citation: open('id title article url'),

  Controller: open('id slug party language engagements'),
  Engagement: open('list from until noticeEmail terms approvals'),
  ...noticeTypes,
  ...driftTypes,
  Token: open('id name role lists controller expiresAt lastUsedAt revokedAt'),
  Viewer: open('role name lists controller'),
  AuditRecord: open('id at actor action target before after denied'),

  PageInfo: open('hasNextPage hasPreviousPage startCursor endCursor'),
  ...page('Party'),
  ...page('List'),
  ...page('ListVersion'),
  ...page('Usage'),
  ...page('Controller'),
  ...page('Token'),
  ...page('AuditRecord'),
  ...payload('CreateParty', 'party'),
  ...payload('UpdateParty', 'party'),
  ...payload('CreateGroup', 'group'),
  ...payload('ErasePersonalData', 'party'),
  ...payload('CreateList', 'list'),
  ...payload('UpdateList', 'list'),
  ...payload('StartDraft', 'version'),
  ...payload('EditDraft', 'version'),
  ...payload('DiscardDraft', 'version'),
  ...payload('AnnounceVersion', 'version'),
  ...payload('WithdrawVersion', 'version'),
  ...payload('RecordPastVersion', 'version'),
  ...payload('ImportDraft', 'version'),
  ...payload('ImportVersion', 'version'),
  ...payload('RecordReading', 'list'),
  ...payload('CreateController', 'controller'),
  ...payload('Engage', 'engagement'),
  ...payload('UpdateEngagement', 'engagement'),
  ...payload('EndEngagement', 'engagement'),
  ...payload('CreateToken', 'token secret'),
  ...payload('RevokeToken', 'token'),
  ...payload('SubscribeCopy', 'accepted'),
  ...payload('UnsubscribeCopy', 'ended'),
};
