// Lists that come in pages, read on to as many as somebody wants to see.

const MOST_ON_A_PAGE = 100;

/** One page as the API gives it. */
export interface Page<Node> {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** What was read, and whether there is more than that. */
export interface Nodes<Node> {
  readonly nodes: readonly Node[];
  readonly more: boolean;
}

/** Reads page after page until there is no more, or `limit` are read. */
export async function readPages<Node>(
  limit: number,
  page: (first: number, after: string | null) => Promise<Page<Node>>,
): Promise<Nodes<Node>> {
  const nodes: Node[] = [];
  let after: string | null = null;
  for (;;) {
    const { edges, pageInfo }: Page<Node> = await page(Math.min(MOST_ON_A_PAGE, limit - nodes.length), after);
    nodes.push(...edges.map(({ node }) => node));
    if (!pageInfo.hasNextPage || nodes.length >= limit) return { nodes, more: pageInfo.hasNextPage };
    after = pageInfo.endCursor;
  }
}

/** The last line of a list that was cut. */
export function cutNote({ nodes, more }: Nodes<unknown>): string | null {
  return more ? `These are the first ${nodes.length}; --limit shows more.` : null;
}
