// Who may what, as a table to be read: a row for each rule, and for each query, field and mutation the rule it stands under.
// Written from what the API promises; it knows nothing of how the rules are made.

import { DRIFT_MUTATIONS, DRIFT_QUERIES, DRIFT_TYPES } from './expected-drift.ts';
import { NOTICE_TYPES } from './expected-notices.ts';
import type { RuleName } from './expected-rules.ts';
import { node, page, type TypeRow } from './expected-types.ts';

export const MUTATIONS: Readonly<Record<string, RuleName>> = {
  createParty: 'operators and publishers',
  updateParty: 'operators',
  createGroup: 'operators and publishers',
  erasePersonalData: 'operators',
  createList: 'operators',
  updateList: 'changes the list',
  startDraft: 'changes the list',
  editDraft: 'changes what has an id',
  discardDraft: 'changes what has an id',
  announceVersion: 'changes what has an id',
  withdrawVersion: 'changes what has an id',
  recordPastVersion: 'changes the list',
  importDraft: 'changes the list',
  importVersion: 'changes the list',
  recordReading: 'changes the list',
  createController: 'operators and publishers',
  engage: 'changes the list',
  updateEngagement: 'changes the list',
  endEngagement: 'changes the list',
  acknowledgeNotice: 'answers the notice',
  approveNotice: 'answers the notice',
  waiveNotice: 'answers the notice',
  raiseObjection: 'answers the notice',
  reviewObjection: 'decides on the objection',
  proposeCure: 'decides on the objection',
  acceptCure: 'its controller',
  withdrawObjection: 'its controller',
  settleObjection: 'answers the notice',
  createEndpoint: 'its controller',
  updateEndpoint: 'its controller, by an id',
  rotateEndpointSecret: 'its controller, by an id',
  deleteEndpoint: 'its controller, by an id',
  sendTestEvent: 'its controller, by an id',
  redeliver: 'answers the notice',
  ...DRIFT_MUTATIONS,
  createToken: 'operators',
  revokeToken: 'operators',
  subscribeCopy: 'anybody, of a public list',
  unsubscribeCopy: 'anybody',
};

const list = (inside: string) => `{ list(slug: $list) { ${inside} } }`;
const version = (inside: string) => list(`version(number: 1) { ${inside} }`);
const entry = (inside: string) => version(`entries { ${inside} }`);
const changes = (inside: string) => list(`diff(from: 1, to: 3) { ${inside} }`);
const party = (inside: string) => `{ party(slug: $party) { ${inside} } }`;
const judged = (inside: string) =>
  `{ judgeTransfer(transfer: { destination: "US", mechanisms: [{ code: SCC_COMMISSION, instrument: "32010D0087" }] }, asOf: "2023-01-01") { ${inside} } }`;
const findings = (asOf: string) => [`findings${asOf} { code }`, 'who is engaged with the list'] as const;

const sees = 'who sees the list';
const anybody = 'anybody';
const told = 'who is told, and who keeps the list';
const withToken = 'whoever has a token';
export const TYPES: Readonly<Record<string, TypeRow>> = {
  Party: {
    reach: party('%'),
    by: anybody,
    open: 'id slug name legalName legalForm naturalPerson formerNames country address website privacyPolicyUrl subprocessorListUrl identifiers parent group',
    guarded: { contactPerson: ['contactPerson { name }', 'who meets the party'] },
  },
  Group: { reach: party('group { % }'), by: anybody, open: 'slug name country members' },
  FormerName: { reach: party('formerNames { % }'), by: anybody, open: 'name until' },
  Identifier: { reach: party('identifiers { % }'), by: anybody, open: 'scheme value valid' },
  ContactPerson: { reach: party('contactPerson { % }'), by: 'who meets the party', open: 'name position email phone erased' },
  ...page('Party', 'parties', anybody),

  List: {
    reach: list('%'),
    by: sees,
    open: 'id slug title product language timeZone public owner capacity origin terms refuseBreach version versions diff',
    guarded: {
      version: ['version(forController: $controller) { number }', 'its controller, and who keeps the list'],
      drafts: ['drafts { totalCount edges { node { id } } }', 'who keeps the list'],
      findings: findings('(asOf: "2026-03-01")'),
    },
  },
  ...page('List', 'lists', anybody),
  ListVersion: {
    reach: version('%'),
    by: sees,
    open:
      'id list number revision state recordedAt announcedAt plannedEffectiveOn effectiveOn effectiveOnBasis supersededOn withdrawnAt completeness ' +
      'emergency emergencyReason entries entryCount hash previousHash provenance canonical held',
    guarded: { findings: findings('') },
  },
  ListVersionConnection: { reach: list('versions { % }'), by: sees, open: 'edges pageInfo totalCount' },
  ListVersionEdge: { reach: list('versions { edges { % } }'), by: sees, open: 'node cursor' },
  Provenance: { reach: version('provenance { % }'), by: sees, open: 'document url retrievedAt note' },
  Entry: {
    reach: entry('%'),
    by: sees,
    open:
      'key replacesKey parentKey role statedRole party name legalName address country countryBasis email phone website privacyPolicyUrl identifiers ' +
      'purpose dataCategories dataSubjectCategories duration contractingCountry storage processing supportAccess transfers evidence',
    guarded: { contactPerson: ['contactPerson { name }', 'who is engaged with the list'] },
  },
  Place: { reach: entry('storage { % }'), by: sees, open: 'stated countries disclosure' },
  Evidence: { reach: entry('evidence { % }'), by: sees, open: 'document url quotation at snapshotHash' },
  Terms: {
    reach: list('terms { % }'),
    by: sees,
    open: 'authorisation notice objection cure clock silence openObjection emergencyAllowed holidayCountry',
  },
  Period: { reach: list('terms { notice { % } }'), by: sees, open: 'count unit' },
  ListDiff: { reach: changes('%'), by: sees, open: 'from to changes' },
  Change: { reach: changes('changes { % }'), by: sees, open: 'id kind entryKey name material underNotice fields statement' },
  FieldChange: { reach: changes('changes { fields { % } }'), by: sees, open: 'field before after' },
  Usage: { reach: node('whereUsed(party: $party)', '%'), by: sees, open: 'list version entry from until' },
  UsageConnection: { reach: '{ whereUsed(party: $party) { % } }', by: anybody, open: 'edges pageInfo totalCount' },
  UsageEdge: { reach: '{ whereUsed(party: $party) { edges { % } } }', by: sees, open: 'node cursor' },

  Transfer: {
    reach: entry('transfers { % }'),
    by: sees,
    open: 'destination organisation exporterRole importer importerRole mechanisms assessedOn assessmentUrl evidence',
    guarded: { judgement: ['judgement(asOf: "2026-03-01") { verdict }', 'who is engaged with the list'] },
  },
  Mechanism: {
    reach: entry('transfers { mechanisms { % } }'),
    by: sees,
    open: 'code article label rank instrument module signedOn expiresOn participation scopeConfirmed evidenceUrl',
  },
  Participation: {
    reach: entry('transfers { mechanisms { participation { % } } }'),
    by: sees,
    open: 'status framework entity activeFrom activeUntil checkedOn data evidenceUrl',
  },
  Instrument: {
    reach: '{ instruments { % } }',
    by: anybody,
    open: 'celex title kind country organisation scope from until cautiousFrom endReason citations doubts',
  },
  Judgement: { reach: judged('%'), by: anybody, open: 'asOf verdict statement citations findings' },
  Finding: { reach: judged('findings { % }'), by: anybody, open: 'code severity statement asOf entryKey citation evidence' },
  Citation: { reach: judged('citations { % }'), by: anybody, open: 'id title article url' },

  Controller: { reach: node('controllers', '%'), by: 'operators and publishers', open: 'id slug party language engagements' },
  ...page('Controller', 'controllers', 'operators and publishers'),
  Engagement: {
    reach: node('controllers', 'engagements { % }'),
    by: 'operators and publishers',
    open: 'list from until noticeEmail terms approvals',
  },
  HeldChange: {
    reach: list('version(asOf: "2026-08-01", forController: $controller) { held { % } }'),
    by: 'its controller, and who keeps the list',
    open: 'entryKey reason since',
  },

  ...NOTICE_TYPES,
  ...DRIFT_TYPES,
  RegistryKey: { reach: '{ registryKey { % } }', by: anybody, open: 'id publicKey' },

  Token: { reach: node('tokens', '%'), by: 'operators', open: 'id name role lists controller expiresAt lastUsedAt revokedAt' },
  ...page('Token', 'tokens', 'operators'),
  Viewer: { reach: '{ viewer { % } }', by: 'anybody with a token', open: 'role name lists controller' },
  AuditRecord: { reach: node('auditLog', '%'), by: 'operators', open: 'id at actor action target before after denied' },
  ...page('AuditRecord', 'auditLog', 'operators'),
  PageInfo: { reach: '{ lists { pageInfo { % } } }', by: anybody, open: 'hasNextPage hasPreviousPage startCursor endCursor' },
};

export const QUERIES: Readonly<Record<string, readonly [ask: string, rule: RuleName]>> = {
  node: ['node(id: $listId) { id }', sees],
  viewer: ['viewer { role }', 'anybody with a token'],
  party: ['party(slug: $party) { id }', anybody],
  parties: ['parties { totalCount }', anybody],
  list: ['list(slug: $list) { id }', sees],
  lists: ['lists { totalCount }', anybody],
  whereUsed: ['whereUsed(party: $party) { totalCount }', anybody],
  instruments: ['instruments { celex }', anybody],
  judgeTransfer: ['judgeTransfer(transfer: { mechanisms: [] }, asOf: "2026-03-01") { verdict }', anybody],
  registryKey: ['registryKey { id }', anybody],
  evidence: ['evidence(notice: $noticeId)', 'answers the notice'],
  controllers: ['controllers { totalCount }', 'operators and publishers'],
  notices: ['notices { totalCount }', withToken],
  notice: ['notice(id: $noticeId) { id }', told],
  objections: ['objections { totalCount }', withToken],
  objection: ['objection(id: $objectionId) { id }', told],
  endpoints: ['endpoints(controller: $controller) { id }', 'its controller'],
  deliveries: ['deliveries { totalCount }', withToken],
  ...DRIFT_QUERIES,
  tokens: ['tokens { totalCount }', 'operators'],
  auditLog: ['auditLog { totalCount }', 'operators'],
};
