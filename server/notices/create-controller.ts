// What happens when a controller is entered: from now on it can be engaged with lists, and be given a token.

import type { By } from '../access/actor.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Em } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import { newId } from '../database/new-id.ts';
import { conflict } from '../errors.ts';
import { partyNamed } from '../parties/find-party.ts';
import { Controller } from './controller.entity.ts';

export interface NewController {
  readonly slug: string;
  readonly party: string;
  readonly language: string;
}

/** Enters a controller. @throws Refusal CONFLICT when the slug is taken, INVALID when the party does not exist */
export async function createController(em: Em, input: NewController, by: By): Promise<Controller> {
  return inTransaction(em, async (tx) => {
    if (await tx.findOne(Controller, { slug: input.slug }))
      throw conflict(`There is a controller "${input.slug}" already: choose another slug.`);
    const party = await partyNamed(tx, input.party, ['input', 'party']);
    const controller = tx.create(Controller, {
      id: newId('Controller'),
      slug: input.slug,
      party: party.id,
      language: input.language,
      recordedAt: by.now,
    });
    await tx.flush();
    await recordAudit(tx, by, 'createController', { target: controller.id, after: controller });
    return controller;
  });
}
