// Writes the audit log. Called inside the transaction of what it tells about, so that neither can be there without the other.

import type { RequiredEntityData } from '@mikro-orm/core';
import canonicalize from 'canonicalize';
import { hashOf } from '../../schema/words/hash.ts';
import { type By, nameOf } from '../access/actor.ts';
import type { Em } from '../database/database.ts';
import { newId } from '../database/new-id.ts';
import { AuditRecord } from './audit-record.entity.ts';

/** What was there before and after; only their hashes are kept. */
export interface Trace {
  readonly target: string | null;
  readonly before?: object | null;
  readonly after?: object | null;
}

/** Adds one record for each thing that was done, of which there is one at least. */
export async function recordAudit(tx: Em, by: By, action: string, ...traces: readonly Trace[]): Promise<void> {
  await tx.insertMany(
    AuditRecord,
    traces.map((trace) => recordOf(by, action, trace, false)),
  );
}

/** Adds one record of what was asked for and refused. */
export async function recordDenial(em: Em, by: By, action: string, target: string | null): Promise<void> {
  await em.insert(AuditRecord, recordOf(by, action, { target }, true));
}

function recordOf(by: By, action: string, trace: Trace, denied: boolean): RequiredEntityData<AuditRecord> {
  return {
    id: newId('AuditRecord'),
    at: by.now,
    actor: nameOf(by.actor),
    action,
    target: trace.target,
    before: hashOfState(trace.before),
    after: hashOfState(trace.after),
    denied,
  };
}

/** What a row says now, as plain data: taken before it is changed. */
export function stateOf(row: object): object {
  return JSON.parse(JSON.stringify(row));
}

function hashOfState(state: object | null | undefined): string | null {
  return state ? hashOf(canonicalize(stateOf(state)) ?? '') : null;
}
