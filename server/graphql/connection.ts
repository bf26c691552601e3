// Connections as Relay has them: forward, by key, stable while rows are added.

import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { type Identified, kindOfId } from '../database/new-id.ts';
import { invalid } from '../errors.ts';

@ObjectType('PageInfo', { description: 'Where a page stands among its neighbours.' })
class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows.' }) hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Whether something stands before this page.' }) hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'The cursor of the first edge; null on an empty page.' }) startCursor!: string | null;
  @Field(() => String, { nullable: true, description: 'The cursor of the last edge: give it as `after` to read on.' }) endCursor!:
    | string
    | null;
}

interface Edge<Node> {
  readonly node: Node;
  readonly cursor: string;
}

/** One page. `totalCount` is asked of the database only when somebody wants to know. */
export interface Connection<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly pageInfo: PageInfo;
  readonly totalCount: Promise<number>;
}

/** Declares `XConnection` and `XEdge` for a type. */
export function connectionType<Node extends object>(node: () => ClassType<Node>, name: string): ClassType {
  @ObjectType(`${name}Edge`, { description: `One ${name} on a page.` })
  class EdgeType {
    @Field(node, { description: `The ${name}.` }) node!: Node;
    @Field(() => String, { description: 'Its place: give it as `after` to read on from here.' }) cursor!: string;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${name}s.` })
  class ConnectionType {
    @Field(() => [EdgeType], { description: 'What is on the page.' }) edges!: EdgeType[];
    @Field(() => PageInfo, { description: 'Where the page stands.' }) pageInfo!: PageInfo;
    @Field(() => Int, { description: 'How many there are on all pages together.' }) totalCount!: number;
  }
  return ConnectionType;
}

/** What a caller asks of a connection. */
export interface PageAsked {
  readonly first: number;
  /** The key after which to read on; null to begin at the start. */
  readonly after: string | null;
}

const MOST = 100;
const USUAL = 20;

/** What the keys of a connection look like: a cursor of one is no good in another. */
type IsKey = (key: string) => boolean;

/** Keys that are ids. */
export const idsOf =
  (kind: Identified): IsKey =>
  (key) =>
    kindOfId(key) === kind;

/** Keys that count. */
export const numbers: IsKey = (key) => /^\d{1,9}$/.test(key);

/** Reads `first` and `after`. @throws Refusal INVALID when `first` is not 1 to 100, or `after` is no cursor of this connection */
export function pageAsked(first: number | null | undefined, after: string | null | undefined, isKey: IsKey): PageAsked {
  const count = first ?? USUAL;
  if (count < 1 || count > MOST) throw invalid(`\`first\` is a whole number from 1 to ${MOST}.`, ['first']);
  if (after === null || after === undefined) return { first: count, after: null };
  const key = Buffer.from(after, 'base64url').toString();
  if (!key.startsWith('key:') || !isKey(key.slice(4)))
    throw invalid('`after` is no cursor: give the `endCursor` of the page before, unchanged.', ['after']);
  return { first: count, after: key.slice(4) };
}

/** The rows behind a key in the order of their ids, one more than a page has. */
interface RowsAsked {
  readonly where: { readonly id?: { readonly $gt: string } };
  readonly options: { readonly orderBy: { readonly id: 'asc' }; readonly limit: number };
}

/** A page of rows in the order of their ids, which is the order in which they were entered. */
export async function pageById<Node extends { readonly id: string }>(
  asked: PageAsked,
  find: (rows: RowsAsked) => Promise<readonly Node[]>,
  count: () => Promise<number>,
): Promise<Connection<Node>> {
  const where = asked.after === null ? {} : { id: { $gt: asked.after } };
  const rows = await find({ where, options: { orderBy: { id: 'asc' }, limit: asked.first + 1 } });
  return pageOf(rows, asked, ({ id }) => id, count);
}

/** Makes a page of rows that were read with one more than asked for, so as to know whether more follows. */
export function pageOf<Node>(
  rows: readonly Node[],
  asked: PageAsked,
  keyOf: (node: Node) => string | number,
  count: () => Promise<number>,
): Connection<Node> {
  const edges = rows.slice(0, asked.first).map((node) => ({ node, cursor: Buffer.from(`key:${keyOf(node)}`).toString('base64url') }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > asked.first,
      hasPreviousPage: asked.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    get totalCount() {
      return count();
    },
  };
}
