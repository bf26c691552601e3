// Which GraphQL type a row is shown as, where the schema only says `Node`.

import { Token } from '../access/token.entity.ts';
import { Draft } from '../lists/draft.entity.ts';
import { List } from '../lists/list.entity.ts';
import { Version } from '../lists/version.entity.ts';
import { AppliedVersion } from '../notices/applied-version.ts';
import { Controller } from '../notices/controller.entity.ts';
import { Party } from '../parties/party.entity.ts';

/** The name of the type: drafts are versions that have no number yet. */
export function nodeTypeName(node: unknown): string {
  if (node instanceof Party) return 'Party';
  if (node instanceof List) return 'List';
  if (node instanceof Version || node instanceof Draft || node instanceof AppliedVersion) return 'ListVersion';
  if (node instanceof Controller) return 'Controller';
  if (node instanceof Token) return 'Token';
  return 'AuditRecord';
}
