// Whether somebody may see a row at all. What may not be seen answers like what does not exist.

import { AuditRecord } from '../audit/audit-record.entity.ts';
import type { Context } from '../context.ts';
import { loadOrFail } from '../graphql/loaders.ts';
import { Delivery } from '../deliveries/delivery.entity.ts';
import { Endpoint } from '../deliveries/endpoint.entity.ts';
import { DriftFinding } from '../drift/drift-finding.entity.ts';
import { Source } from '../drift/source.entity.ts';
import { Draft } from '../lists/draft.entity.ts';
import { List } from '../lists/list.entity.ts';
import { Version } from '../lists/version.entity.ts';
import { Controller } from '../notices/controller.entity.ts';
import { Notice } from '../notices/notice.entity.ts';
import { Recipient } from '../notices/recipient.entity.ts';
import { Objection } from '../objections/objection.entity.ts';
import { Party } from '../parties/party.entity.ts';
import { type Actor, keeps, seesList } from './actor.ts';
import { Token } from './token.entity.ts';

/**
 * Parties for everybody; lists and versions by the list; drafts and withdrawn versions for its keepers; notices and what follows on
 * them for its keepers and whoever is told; the rest for operators or oneself.
 */
export async function isVisible(context: Context, node: unknown): Promise<boolean> {
  const { actor, loaders } = context;
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
  if (node instanceof Endpoint) return node.deletedAt === null && isOrOperates(actor, node.controller);
  if (node instanceof Notice || node instanceof Recipient || node instanceof Objection || node instanceof Delivery)
    return seesOfNotice(context, node);
  // What a source says of a list is for those who keep it; a source for no list is the operator's.
  if (node instanceof Source || node instanceof DriftFinding)
    return actor.role === 'OPERATOR' || (node.list !== null && keeps(actor, node.list));
  if (node instanceof Token || node instanceof AuditRecord) return actor.role === 'OPERATOR';
  return node instanceof Party;
}

async function seesOfNotice({ actor, loaders }: Context, node: Notice | Recipient | Objection | Delivery): Promise<boolean> {
  if (actor.role === 'OPERATOR') return true;
  if (actor.role === 'CONTROLLER')
    return node instanceof Notice ? loaders.isRecipient.load(node.id) : node.controller === actor.controllerId;
  if (actor.role === 'ANONYMOUS') return false;
  if (node instanceof Notice) return keeps(actor, node.list);
  if (!(node instanceof Delivery)) return keeps(actor, (await loadOrFail(loaders.notice, node.notice)).list);
  // Courtesy copies go to people who are nobody's business but the operator's.
  const { notice } = await loadOrFail(loaders.message, node.message);
  return Boolean(node.controller && notice) && keeps(actor, (await loadOrFail(loaders.notice, notice ?? '')).list);
}

/** Whether the actor is the controller, or an operator. */
export function isOrOperates(actor: Actor, controller: string): boolean {
  return actor.role === 'OPERATOR' || (actor.role === 'CONTROLLER' && actor.controllerId === controller);
}
