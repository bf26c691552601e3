// What happens when parties are entered.
//
//   1. Find the groups and parents that they name, in one statement each.
//   2. Store the parties, parents before children.
//
// What versions say about a party is theirs; entering or updating a party changes no version.

import type { NewParty } from '../../schema/list/party-input.ts';
import type { By } from '../access/actor.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Em } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import { newId } from '../database/new-id.ts';
import { conflict, type InputPath, invalid } from '../errors.ts';
import { Group } from './group.entity.ts';
import { Party } from './party.entity.ts';

/** Enters one party. @throws Refusal CONFLICT when the slug is taken, INVALID when group or parent do not exist */
export async function createParty(em: Em, input: NewParty, by: By): Promise<Party> {
  return inTransaction(em, async (tx) => {
    if (await tx.findOne(Party, { slug: input.slug }))
      throw conflict(`There is a party "${input.slug}" already: update it, or choose another slug.`);
    const [party] = await insertParties(tx, [{ party: input, path: ['input'] }], by);
    if (!party) throw new Error('no party was stored');
    return party;
  });
}

/** Parties to enter, each with the path it stands at in the input. */
export interface PartyToEnter {
  readonly party: NewParty;
  readonly path: InputPath;
}

/** Stores parties whose slugs are free, in the caller's transaction; a parent may be among them. The number of statements is fixed. */
export async function insertParties(tx: Em, wanted: readonly PartyToEnter[], by: By): Promise<readonly Party[]> {
  const groups = await bySlug(
    wanted.map(({ party }) => party.group),
    (named) => tx.find(Group, { slug: { $in: named } }),
  );
  const parents = await bySlug(
    wanted.map(({ party }) => party.parent),
    (named) => tx.find(Party, { slug: { $in: named } }),
  );
  const ids = new Map(wanted.map(({ party }) => [party.slug, newId('Party')]));

  refuseCircles(wanted);
  const entered = wanted.map(({ party: { parent, group, slug, ...facts }, path }) => {
    const groupId = group === null ? null : groups.get(group)?.id;
    if (groupId === undefined) throw invalid(`There is no group "${group}": create it first, or name one that exists.`, [...path, 'group']);
    const parentId = parent === null ? null : (parents.get(parent)?.id ?? ids.get(parent));
    if (parentId === undefined)
      throw invalid(`There is no party "${parent}": create it first, or name one that exists.`, [...path, 'parent']);
    const id = ids.get(slug) ?? newId('Party');
    return tx.create(Party, { ...facts, id, slug, parent: parentId, group: groupId, contactErased: false, recordedAt: by.now });
  });
  await tx.flush();
  await recordAudit(tx, by, 'createParty', ...entered.map((party) => ({ target: party.id, after: party })));
  return entered;
}

/** Those who are there already cannot belong to a new party; new ones could belong to each other. */
function refuseCircles(wanted: readonly PartyToEnter[]): void {
  const parents = new Map(wanted.map(({ party }) => [party.slug, party.parent]));
  for (const { party, path } of wanted) {
    const passed = new Set<string>();
    for (let above = party.parent; above !== null && !passed.has(above); above = parents.get(above) ?? null) {
      if (above === party.slug)
        throw invalid('A party cannot be its own parent, nor belong to one that belongs to it.', [...path, 'parent']);
      passed.add(above);
    }
  }
}

async function bySlug<Row extends { readonly slug: string }>(
  slugs: readonly (string | null)[],
  find: (named: string[]) => Promise<Row[]>,
): Promise<ReadonlyMap<string, Row>> {
  const named = [...new Set(slugs.filter((slug) => slug !== null))];
  if (named.length === 0) return new Map();
  return new Map((await find(named)).map((row) => [row.slug, row]));
}
