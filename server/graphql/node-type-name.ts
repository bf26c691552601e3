// Which GraphQL type a row is shown as, where the schema only says `Node`.

import { Token } from '../access/token.entity.ts';
import { Delivery } from '../deliveries/delivery.entity.ts';
import { Endpoint } from '../deliveries/endpoint.entity.ts';
import { DriftFinding } from '../drift/drift-finding.entity.ts';
import { Source } from '../drift/source.entity.ts';
import { Draft } from '../lists/draft.entity.ts';
import { List } from '../lists/list.entity.ts';
import { Version } from '../lists/version.entity.ts';
import { AppliedVersion } from '../notices/applied-version.ts';
import { Controller } from '../notices/controller.entity.ts';
import { Notice } from '../notices/notice.entity.ts';
import { Recipient } from '../notices/recipient.entity.ts';
import { Objection } from '../objections/objection.entity.ts';
import { Party } from '../parties/party.entity.ts';

/** The name of the type: drafts are versions that have no number yet. */
export function nodeTypeName(node: unknown): string {
  if (node instanceof Party) return 'Party';
  if (node instanceof List) return 'List';
  if (node instanceof Version || node instanceof Draft || node instanceof AppliedVersion) return 'ListVersion';
  if (node instanceof Controller) return 'Controller';
  if (node instanceof Notice) return 'Notice';
  if (node instanceof Recipient) return 'Recipient';
  if (node instanceof Objection) return 'Objection';
  if (node instanceof Endpoint) return 'Endpoint';
  if (node instanceof Delivery) return 'Delivery';
  if (node instanceof Source) return 'Source';
  if (node instanceof DriftFinding) return 'DriftFinding';
  if (node instanceof Token) return 'Token';
  return 'AuditRecord';
}
