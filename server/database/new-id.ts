// Ids: a prefix that says what it is, then a UUIDv7 in hex, so that ids sort by the time they were made.

import { v7 } from 'uuid';
import { hashOf } from '../../schema/words/hash.ts';

/** What each id prefix names; `node(id)` goes by it. */
const ID_PREFIX = {
  Party: 'party',
  Group: 'group',
  List: 'list',
  Version: 'version',
  Draft: 'draft',
  Reading: 'reading',
  Controller: 'controller',
  Engagement: 'engagement',
  Token: 'token',
  AuditRecord: 'audit',
  VersionEvent: 'event',
  Notice: 'notice',
  Recipient: 'recipient',
  Objection: 'objection',
  ObjectionStep: 'step',
  Endpoint: 'endpoint',
  Message: 'message',
  Delivery: 'delivery',
  Attempt: 'attempt',
  CopySubscription: 'copy',
  RegistryKey: 'key',
  Source: 'source',
  SourceSnapshot: 'seen',
  Observation: 'observation',
  DriftFinding: 'drift',
  HostTurn: 'turn',
} as const;

export type Identified = keyof typeof ID_PREFIX;

/** A new id such as `list_01980c5e6f7a7c3d9e2f1a2b3c4d5e6f`. Randomness comes from the operating system. */
export function newId(kind: Identified): string {
  return `${ID_PREFIX[kind]}_${v7().replaceAll('-', '')}`;
}

/**
 * The beginning of the ids of many rows that one statement numbers itself: it appends twelve hex digits, which count. Such ids
 * sort by the time of the statement, then by number; no two statements share a beginning.
 */
export function idSeries(kind: Identified): string {
  const id = newId(kind);
  const time = id.length - 32 + 12;
  return `${id.slice(0, time)}${hashOf(id).slice(0, 8)}`;
}

/** What an id names, by its prefix; undefined when it has the form of no id. */
export function kindOfId(id: string): Identified | undefined {
  const match = /^([a-z]+)_[0-9a-f]{32}$/.exec(id);
  if (!match) return undefined;
  for (const [kind, prefix] of Object.entries(ID_PREFIX)) if (prefix === match[1] && isIdentified(kind)) return kind;
  return undefined;
}

function isIdentified(kind: string): kind is Identified {
  return kind in ID_PREFIX;
}
