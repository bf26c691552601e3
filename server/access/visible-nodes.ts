// Whether somebody may see a row at all. What may not be seen answers like what does not exist.

import { AuditRecord } from '../audit/audit-record.entity.ts';
import type { Context } from '../context.ts';
import { loadOrFail } from '../graphql/loaders.ts';
import { Draft } from '../lists/draft.entity.ts';
import { List } from '../lists/list.entity.ts';
import { Version } from '../lists/version.entity.ts';
import { Controller } from '../notices/controller.entity.ts';
import { Party } from '../parties/party.entity.ts';
import { keeps, seesList } from './actor.ts';
import { Token } from './token.entity.ts';

/** Parties for everybody; lists and versions by the list; drafts and withdrawn versions for its keepers; the rest for operators or oneself. */
export async function isVisible({ actor, loaders }: Context, node: unknown): Promise<boolean> {
  if (node instanceof List) return seesList(actor, node);
  if (node instanceof Draft) return keeps(actor, node.list);
  if (node instanceof Version) {
    if (keeps(actor, node.list)) return true;
    const list = await loadOrFail(loaders.list, node.list);
    return seesList(actor, list) && (await loaders.course.load(node.id)).withdrawnAt === null;
  }
  if (node instanceof Controller) {
    if (actor.role === 'OPERATOR') return true;
    if (actor.role === 'CONTROLLER') return actor.controllerId === node.id;
    if (actor.role !== 'PUBLISHER') return false;
    return (await loaders.engagementsOf.load(node.id)).some((engagement) => actor.lists.has(engagement.list));
  }
  if (node instanceof Token || node instanceof AuditRecord) return actor.role === 'OPERATOR';
  return node instanceof Party;
}
