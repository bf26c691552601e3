// The engagement of a controller with a list, as the one who asks may see it.

import { ControllersDocument, type EngagementFactsFragment, OwnEngagementsDocument } from '../../schema/api/generated/graphql.ts';
import { ask } from '../client.ts';
import { readPages } from '../pages.ts';
import { notFound } from '../problem.ts';

/** The newest engagement of the two. @throws Problem NOT_FOUND when there is none that the one who asks may see */
export async function engagementOf(controller: string, list: string): Promise<EngagementFactsFragment> {
  const { viewer } = await ask(OwnEngagementsDocument, {});
  const engagements = viewer?.controller ? ownOf(viewer.controller, controller) : await engagementsOf(controller);
  const newest = engagements
    .filter((engagement) => engagement.list.slug === list)
    .toSorted((one, other) => (one.from < other.from ? 1 : -1));
  if (newest[0]) return newest[0];
  throw notFound(
    `"${controller}" is not engaged with "${list}", as far as you may see: onward controller engage ${controller} ${list} --from YYYY-MM-DD`,
  );
}

type Engaged = { readonly slug: string; readonly engagements: readonly EngagementFactsFragment[] };

const ownOf = ({ slug, engagements }: Engaged, controller: string) => (slug === controller ? engagements : []);

async function engagementsOf(controller: string): Promise<readonly EngagementFactsFragment[]> {
  const { nodes } = await readPages(Infinity, async (first, after) => (await ask(ControllersDocument, { first, after })).controllers);
  return nodes.find(({ slug }) => slug === controller)?.engagements ?? [];
}
