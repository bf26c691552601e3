// What happens when the facts of a party change. Only what is known now changes; versions keep what they said.

import { LockMode } from '@mikro-orm/core';
import type { PartyPatch } from '../../schema/list/party-input.ts';
import type { By } from '../access/actor.ts';
import { recordAudit, stateOf } from '../audit/record-audit.ts';
import type { Em } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import { invalid, notFound } from '../errors.ts';
import { groupNamed, partyNamed } from './find-party.ts';
import { Party } from './party.entity.ts';

/** Changes what the patch gives. @throws Refusal NOT_FOUND, or INVALID when group or parent do not exist or the parent descends from it */
export async function updateParty(em: Em, input: PartyPatch, by: By): Promise<Party> {
  return inTransaction(em, async (tx) => {
    if (input.parent) await tx.execute(ONE_PARENT_AT_A_TIME);
    const party = await tx.findOne(Party, { slug: input.slug }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    if (!party) throw notFound(`The party "${input.slug}"`);
    const before = stateOf(party);
    const { slug: _slug, parent, group, ...facts } = input;
    tx.assign(party, facts, { ignoreUndefined: true });
    if (group !== undefined) party.group = group === null ? null : (await groupNamed(tx, group, ['input', 'group'])).id;
    if (parent !== undefined) party.parent = parent === null ? null : await parentOf(tx, party, parent);
    if (input.contactPerson) party.contactErased = false;
    await recordAudit(tx, by, 'updateParty', { target: party.id, before, after: party });
    return party;
  });
}

// Two parties that are put under each other at the same moment would each look right. The lock ends with the transaction.
const ONE_PARENT_AT_A_TIME = `select pg_advisory_xact_lock(hashtext('party.parent_id'))`;

const ITSELF_AND_ABOVE = `
  with recursive above as (
    select id, parent_id from party where id = ?
    union
    select party.id, party.parent_id from party join above on party.id = above.parent_id
  )
  select id from above`;

async function parentOf(tx: Em, party: Party, slug: string): Promise<string> {
  const parent = await partyNamed(tx, slug, ['input', 'parent']);
  const above: { id: string }[] = await tx.execute(ITSELF_AND_ABOVE, [parent.id]);
  if (above.some(({ id }) => id === party.id))
    throw invalid(`"${slug}" belongs to "${party.slug}" itself: a party cannot be above itself.`, ['input', 'parent']);
  return parent.id;
}
