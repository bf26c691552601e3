// Drift findings, read whole: the server has them in the order they were found, people want the gravest first.

import {
  type DriftFactsFragment,
  DriftFindingDocument,
  type DriftFindingQuery,
  DriftFindingsDocument,
  type DriftKind,
  type DriftState,
} from '../../schema/api/generated/graphql.ts';
import { ask } from '../client.ts';
import { readPages } from '../pages.ts';
import { notFound } from '../problem.ts';
import { byGravity } from '../../schema/words/finding.ts';

export interface DriftAsked {
  readonly list?: string | undefined;
  readonly state?: DriftState | undefined;
  readonly kind?: DriftKind | undefined;
  readonly source?: string | undefined;
  readonly language: string;
}

/** All that you may see, gravest first, and the oldest first among equals. */
export async function driftOf(asked: DriftAsked): Promise<readonly DriftFactsFragment[]> {
  const { nodes } = await readPages(
    Infinity,
    async (first, after) => (await ask(DriftFindingsDocument, { ...asked, first, after })).driftFindings,
  );
  return byGravity(nodes);
}

/** @throws Problem NOT_FOUND when there is no such finding */
export async function driftFinding(id: string, language: string): Promise<DriftFactsFragment> {
  const { node } = await ask(DriftFindingDocument, { id, language });
  if (isDriftFinding(node)) return node;
  throw notFound(`There is no drift finding "${id}" that you may see: onward drift ls shows those that are.`);
}

/** A node of another kind has none of the fields that were asked for. */
const isDriftFinding = (node: DriftFindingQuery['node']): node is DriftFactsFragment => node !== null && 'statement' in node;
