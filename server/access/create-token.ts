// What happens when a token is made.
//
//   1. Check that role, lists, controller and day of expiry fit together.
//   2. Find the lists and the controller by slug.
//   3. Store the token with the hash of a new secret, and the audit record.
//
// The secret is in the answer and nowhere else.

import type { Em } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import { invalid } from '../errors.ts';
import { List } from '../lists/list.entity.ts';
import { Controller } from '../notices/controller.entity.ts';
import type { By } from './actor.ts';
import { BOOTSTRAP } from './bootstrap-token.ts';
import { type CreatedToken, storeToken } from './store-token.ts';
import type { Role } from './token.entity.ts';

/** A token to be made; lists and controller by slug. */
export interface NewToken {
  readonly name: string;
  readonly role: Role;
  /** The lists a publisher keeps; empty for the others. */
  readonly lists: readonly string[];
  /** Whom a controller's token speaks for; null for the others. */
  readonly controller: string | null;
  readonly expiresAt: Temporal.Instant | null;
}

/**
 * Makes a token.
 *
 * @throws Refusal INVALID with the path of what does not fit, or of a list or controller that does not exist
 */
export async function createToken(em: Em, input: NewToken, by: By): Promise<CreatedToken> {
  refuseMisfit(input, by.now);
  return inTransaction(em, async (tx) => {
    const lists = await idsOfLists(tx, input.lists);
    const controller = input.controller === null ? null : await idOfController(tx, input.controller);
    return storeToken(tx, { name: input.name, role: input.role, lists, controller, expiresAt: input.expiresAt }, by);
  });
}

function refuseMisfit(input: NewToken, now: Temporal.Instant): void {
  if (!/^\P{C}{1,100}$/u.test(input.name) || input.name.trim() === '') {
    throw invalid('A token needs a name of 1 to 100 printable characters that says who uses it.', ['input', 'name']);
  }
  if (input.name === BOOTSTRAP)
    throw invalid(`The name "${BOOTSTRAP}" is kept for the token of the first start: choose another.`, ['input', 'name']);
  if (input.role === 'PUBLISHER' && input.lists.length === 0)
    throw invalid('A publisher keeps one list at least: name it.', ['input', 'lists']);
  if (input.role === 'OPERATOR' && input.lists.length > 0)
    throw invalid('An operator sees every list: leave the lists out.', ['input', 'lists']);
  if (input.role === 'CONTROLLER' && input.lists.length > 0) {
    throw invalid("A controller's lists follow from its engagements: leave them out.", ['input', 'lists']);
  }
  if (input.role === 'CONTROLLER' && input.controller === null) {
    throw invalid("A controller's token speaks for one controller: name it.", ['input', 'controller']);
  }
  if (input.role !== 'CONTROLLER' && input.controller !== null) {
    throw invalid('Only a token of role CONTROLLER names a controller: leave it out.', ['input', 'controller']);
  }
  if (input.expiresAt && Temporal.Instant.compare(input.expiresAt, now) <= 0) {
    throw invalid('A token must expire in the future.', ['input', 'expiresAt']);
  }
}

async function idsOfLists(tx: Em, slugs: readonly string[]): Promise<readonly string[]> {
  const found = await tx.find(List, { slug: { $in: [...slugs] } });
  const ids = slugs.map((slug, index) => {
    const list = found.find((one) => one.slug === slug);
    if (!list) throw invalid(`There is no list "${slug}": create it first, or name one that exists.`, ['input', 'lists', index]);
    return list.id;
  });
  return [...new Set(ids)];
}

async function idOfController(tx: Em, slug: string): Promise<string> {
  const controller = await tx.findOne(Controller, { slug });
  if (!controller) throw invalid(`There is no controller "${slug}": create it first, or name one that exists.`, ['input', 'controller']);
  return controller.id;
}
