// What a server, started again, no longer knows of what it had acknowledged; and whether the histories it shows still hold.

import { checkChain } from '../../schema/list/chain.ts';
import type { ServerProcess } from './server-process.ts';
import type { Acknowledged } from './writers.ts';

/** A version as the API shows it. */
interface Shown {
  readonly number: number;
  readonly state: string;
  readonly hash: string;
  readonly canonical: string;
}

interface Page<Row> {
  readonly edges: readonly { readonly node: Row }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** One sentence for each acknowledged write that is not there, and for each history with a gap or a broken chain. */
export async function whatIsMissing(server: ServerProcess, acknowledged: readonly Acknowledged[]): Promise<readonly string[]> {
  const parties = new Map(
    (await every<{ slug: string; name: string }>(server, 'parties', 'slug name')).map((party) => [party.slug, party.name]),
  );
  const histories = new Map<string, readonly Shown[]>();
  for (const { slug } of await every<{ slug: string }>(server, 'lists', 'slug')) histories.set(slug, await historyOf(server, slug));

  const isThere = (done: Acknowledged): boolean => {
    if (done.what === 'party') return parties.get(done.slug) === done.name;
    const version = histories.get(done.list)?.[done.number - 1];
    return done.what === 'version' ? version?.hash === done.hash : version?.state === 'WITHDRAWN';
  };
  const lost = acknowledged.filter((done) => !isThere(done)).map((done) => `acknowledged, and lost: ${JSON.stringify(done)}`);
  return [...lost, ...[...histories].flatMap(([list, history]) => whatIsBroken(list, history))];
}

function whatIsBroken(list: string, history: readonly Shown[]): readonly string[] {
  const gaps = history.filter(({ number }, index) => number !== index + 1).map(({ number }) => `${list}: a gap before version ${number}`);
  const breaks = checkChain(
    history.map(({ canonical }) => canonical),
    history.map(({ hash }) => hash),
  );
  return [...gaps, ...breaks.map(({ statement }) => `${list}: ${statement.en}`)];
}

async function historyOf(server: ServerProcess, slug: string): Promise<readonly Shown[]> {
  const ask = (after: string | null) =>
    page<Shown>(
      server,
      `query ($slug: String!, $after: String) { list(slug: $slug) { page: versions(first: 100, after: $after) { edges { node { number state hash canonical } } pageInfo { hasNextPage endCursor } } } }`,
      { slug, after },
      (data) => data['list'],
    );
  return all(ask);
}

const every = <Row>(server: ServerProcess, connection: string, fields: string): Promise<readonly Row[]> =>
  all((after) =>
    page<Row>(
      server,
      `query ($after: String) { page: ${connection}(first: 100, after: $after) { edges { node { ${fields} } } pageInfo { hasNextPage endCursor } } }`,
      { after },
      (data) => data,
    ),
  );

async function all<Row>(ask: (after: string | null) => Promise<Page<Row>>): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let after: string | null = null;
  for (;;) {
    const { edges, pageInfo }: Page<Row> = await ask(after);
    rows.push(...edges.map(({ node }) => node));
    if (!pageInfo.hasNextPage) return rows;
    after = pageInfo.endCursor;
  }
}

async function page<Row>(
  server: ServerProcess,
  query: string,
  variables: object,
  holder: (data: Readonly<Record<string, unknown>>) => unknown,
): Promise<Page<Row>> {
  const { data, errors } = await server.ask(query, variables);
  if (errors || !data) throw new Error(`refused: ${JSON.stringify(errors)}`);
  return (holder(data) as { page: Page<Row> }).page;
}
