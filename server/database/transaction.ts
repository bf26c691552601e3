// One use case, one transaction. What the database refuses because somebody else was faster is told as a conflict.

import { DeadlockException, UniqueConstraintViolationException } from '@mikro-orm/core';
import { conflict } from '../errors.ts';
import type { Em } from './database.ts';

/**
 * Runs the work in a transaction, or inside the caller's when there is one: all of it is stored, or nothing.
 *
 * @throws Refusal CONFLICT when a slug was taken, or rows were locked, by somebody else at the same moment
 */
export async function inTransaction<T>(em: Em, work: (tx: Em) => Promise<T>): Promise<T> {
  try {
    return await em.transactional(work);
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) {
      throw conflict('Somebody else stored the same at the same moment: read it again, and repeat if it still needs to be done.');
    }
    if (error instanceof DeadlockException) throw conflict('Somebody else changed the same at the same moment: repeat it.');
    throw error;
  }
}
