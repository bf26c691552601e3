// The rows of the access table about sources and drift: for operators, and for publishers about their own lists.

import { keepsOrCreatesListNamed, staff } from './rules.ts';
import { createsSource, draftsFromDrift, keepsSource, reviewsDrift, updatesSource } from './rules-of-drift.ts';
import { open, page, payload, type Rows } from './table-rows.ts';

export const driftQueries: Rows = {
  sources: staff,
  driftFindings: staff,
  tryDocument: staff,
};

export const driftMutations: Rows = {
  createSource: createsSource,
  updateSource: updatesSource,
  deleteSource: keepsSource,
  checkSource: keepsSource,
  reviewDrift: reviewsDrift,
  draftFromDrift: draftsFromDrift,
  importDocument: keepsOrCreatesListNamed('input', 'list'),
};

export const driftTypes: Readonly<Record<string, Rows>> = {
  Source: open(
    'id party list url kind state paused checkEveryHours declaration problem lastCheckedAt lastChangedAt nextCheckAt openFindings createdAt',
  ),
  DriftFinding: {
    ...open('id source list kind severity state statement firstSeenAt before after findings entryName'),
    ...open('reviewedBy reviewedAt reason snoozedUntil resolvedAt'),
  },
  ...page('Source'),
  TriedDocument: open('title language entries dates mechanisms ignored listElsewhere findings snapshotHash form'),
  TriedEntry: open(
    'name purpose data location seat address countries email phone contact website privacyPolicyUrl identifiers mechanism statedRole evidence',
  ),
  TriedPlace: open('stated countries'),
  TriedMechanism: open('stated grounds noneNeeded'),
  TriedGround: open('code instrument'),
  TriedDate: open('kind on stated evidence'),
  TriedStatement: open('ground reliance subject destinations evidence'),
  TriedEvidence: open('quotation at'),
  IgnoredPart: open('what why'),
  ListElsewhere: open('url evidence'),
  ...page('DriftFinding'),
  ...payload('CreateSource', 'source'),
  ...payload('UpdateSource', 'source'),
  ...payload('DeleteSource', 'source'),
  ...payload('CheckSource', 'source outcome reason opened closed'),
  ...payload('ReviewDrift', 'driftFinding'),
  ...payload('DraftFromDrift', 'version'),
  ...payload('ImportDocument', 'version ignored findings listElsewhere doubts'),
};
