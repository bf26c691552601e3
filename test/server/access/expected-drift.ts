// Who may see what of sources and drift, and do what about them: rows of expected-access.ts.

import type { RuleName } from './expected-rules.ts';
import { node, page, type TypeRow } from './expected-types.ts';

const staff = 'operators and publishers';
const keepers = 'operators, and whose list it is';
const text = Buffer.from('Alpha | mail').toString('base64');
const tried = (inside: string) => `{ tryDocument(document: { name: "list.txt", base64: "${text}" }) { ${inside} } }`;
const source = (inside: string) => node('sources(list: $list)', inside);
const finding = (inside: string) => node('driftFindings(list: $list)', inside);

export const DRIFT_QUERIES: Readonly<Record<string, readonly [ask: string, rule: RuleName]>> = {
  sources: ['sources { totalCount }', staff],
  driftFindings: ['driftFindings { totalCount }', staff],
  tryDocument: [`tryDocument(document: { name: "list.txt", base64: "${text}" }) { title }`, staff],
};

export const DRIFT_MUTATIONS: Readonly<Record<string, RuleName>> = {
  createSource: 'changes the list',
  updateSource: 'changes what has an id',
  deleteSource: 'changes what has an id',
  checkSource: 'changes what has an id',
  reviewDrift: 'changes what has an id',
  draftFromDrift: 'changes what has an id',
  importDocument: 'changes the list',
};

export const DRIFT_TYPES: Readonly<Record<string, TypeRow>> = {
  Source: {
    reach: source('%'),
    by: keepers,
    open: 'id party list url kind state paused checkEveryHours declaration problem lastCheckedAt lastChangedAt nextCheckAt openFindings createdAt',
  },
  ...page('Source', 'sources', staff),
  DriftFinding: {
    reach: finding('%'),
    by: keepers,
    open:
      'id source list kind severity state statement firstSeenAt before after findings entryName ' +
      'reviewedBy reviewedAt reason snoozedUntil resolvedAt',
  },
  ...page('DriftFinding', 'driftFindings', staff),
  TriedDocument: {
    reach: tried('%'),
    by: staff,
    open: 'title language entries dates mechanisms ignored listElsewhere findings snapshotHash form',
  },
  TriedEntry: {
    reach: tried('entries { % }'),
    by: staff,
    open: 'name purpose data location seat address countries email phone contact website privacyPolicyUrl identifiers mechanism statedRole evidence',
  },
  TriedPlace: { reach: tried('entries { location { % } }'), by: staff, open: 'stated countries' },
  TriedMechanism: { reach: tried('entries { mechanism { % } }'), by: staff, open: 'stated grounds noneNeeded' },
  TriedGround: { reach: tried('mechanisms { ground { % } }'), by: staff, open: 'code instrument' },
  TriedDate: { reach: tried('dates { % }'), by: staff, open: 'kind on stated evidence' },
  TriedStatement: { reach: tried('mechanisms { % }'), by: staff, open: 'ground reliance subject destinations evidence' },
  TriedEvidence: { reach: tried('entries { evidence { % } }'), by: staff, open: 'quotation at' },
  IgnoredPart: { reach: tried('ignored { % }'), by: staff, open: 'what why' },
  ListElsewhere: { reach: tried('listElsewhere { % }'), by: staff, open: 'url evidence' },
};
