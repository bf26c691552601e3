// The operator's token of a registry that no server has been started on yet.

import { now } from '../real-clock.ts';
import { onward } from '../../server/access/actor.ts';
import { storeBootstrapToken } from '../../server/access/bootstrap-token.ts';
import { type DatabasePlace, openDatabase } from '../../server/database/database.ts';

/** On PostgreSQL somebody has to make the first token; on the embedded database the server does. */
export async function operatorsToken(place: DatabasePlace): Promise<string | undefined> {
  if ('directory' in place) return undefined;
  const database = await openDatabase(place);
  try {
    return await database.em().transactional((tx) => storeBootstrapToken(tx, { actor: onward, now: now() }));
  } finally {
    await database.close();
  }
}
