// Whoever changes a list holds its row until the transaction ends, so that two publishers cannot both become version n + 1.

import { LockMode } from '@mikro-orm/core';
import type { Em } from '../database/database.ts';
import { notFound } from '../errors.ts';
import { List } from './list.entity.ts';

/**
 * The list by id or slug, its row locked for this transaction.
 *
 * @throws Refusal NOT_FOUND
 */
export async function lockList(tx: Em, list: { id: string } | { slug: string }): Promise<List> {
  const found = await tx.findOne(List, list, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (!found) throw notFound('id' in list ? 'The list' : `The list "${list.slug}"`);
  return found;
}

/** Whether somebody else is changing the list right now is answered by waiting; its versions are read after the lock is held. */
export async function latestVersionOf(tx: Em, listId: string): Promise<{ number: number; hash: string } | null> {
  const rows: { number: number; hash: string }[] = await tx.execute(
    'select number, hash from list_version where list_id = ? order by number desc limit 1',
    [listId],
  );
  return rows[0] ?? null;
}
