// The drafts of a list, and the one that is meant when nobody says which.

import { type DraftHeadFragment, DraftsDocument } from '../../schema/api/generated/graphql.ts';
import { ask } from '../client.ts';
import { type Nodes, readPages } from '../pages.ts';
import { invalid, noSuchList, notFound } from '../problem.ts';
import { entries } from '../text.ts';

const MOST_TO_CHOOSE_FROM = 20;

/** @throws Problem NOT_FOUND when there is no such list */
export async function draftsOfList(list: string, limit: number): Promise<Nodes<DraftHeadFragment>> {
  return readPages(limit, async (first, after) => {
    const answer = await ask(DraftsDocument, { list, first, after });
    if (!answer.list) throw noSuchList(list);
    return answer.list.drafts;
  });
}

/** The id of the only draft. @throws Problem NOT_FOUND when there is none, INVALID naming them when there are several */
export async function onlyDraft(list: string): Promise<string> {
  const { nodes } = await draftsOfList(list, MOST_TO_CHOOSE_FROM);
  const [draft, another] = nodes;
  if (!draft) throw notFound(`The list "${list}" has no draft: enter one with onward list draft ${list} --file list.yaml`);
  if (another)
    throw invalid(
      `The list "${list}" has several drafts; say which with --draft:\n${nodes.map((one) => `  ${draftInWords(one)}`).join('\n')}`,
    );
  return draft.id;
}

/** A draft in one line. */
export function draftInWords({ id, revision, entryCount, plannedEffectiveOn }: DraftHeadFragment): string {
  const planned = plannedEffectiveOn ? `, planned for ${plannedEffectiveOn}` : '';
  return `${id}  revision ${revision ?? 1}, ${entries(entryCount)}${planned}`;
}
