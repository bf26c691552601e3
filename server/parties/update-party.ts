// What happens when the facts of a party change. Only what is known now changes; versions keep what they said.

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
    const party = await tx.findOne(Party, { slug: input.slug });
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

/** The deepest chain of parents that is followed. */
const DEEPEST = 50;

async function parentOf(tx: Em, party: Party, slug: string): Promise<string> {
  const parent = await partyNamed(tx, slug, ['input', 'parent']);
  let above: Party | null = parent;
  for (let depth = 0; above && depth < DEEPEST; depth += 1) {
    if (above.id === party.id)
      throw invalid(`"${slug}" belongs to "${party.slug}" itself: a party cannot be above itself.`, ['input', 'parent']);
    above = above.parent === null ? null : await tx.findOne(Party, { id: above.parent });
  }
  return parent.id;
}
