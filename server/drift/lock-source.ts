// Whoever changes a source holds its row until the transaction ends.

import { LockMode } from '@mikro-orm/core';
import type { Em } from '../database/database.ts';
import { notFound } from '../errors.ts';
import { Source } from './source.entity.ts';

/** The source of an id, its row locked for this transaction. @throws Refusal NOT_FOUND */
export async function lockSource(tx: Em, id: string): Promise<Source> {
  const source = await tx.findOne(Source, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (!source) throw notFound('The source');
  return source;
}
