// How loaders are made: rows by id, rows of an owner, one loader for each set of arguments.

import DataLoader from 'dataloader';

/** Rows in the order in which they were entered. */
export const inOrder = { orderBy: { id: 'asc' } } as const;

interface OneOf {
  readonly $in: string[];
}

/** Rows by their ids. */
export function byId<Row extends { id: string }>(find: (id: OneOf) => Promise<Row[]>): DataLoader<string, Row | null> {
  return new DataLoader(async (ids) => {
    const rows = await find({ $in: [...ids] });
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  });
}

/** The rows that belong to each of several others. */
export function many<Key extends string, Row extends Readonly<Record<Key, string | null>>>(
  find: (owner: OneOf) => Promise<Row[]>,
  key: Key,
): DataLoader<string, readonly Row[]> {
  return new DataLoader(async (owners) => {
    const rows = Map.groupBy(await find({ $in: [...owners] }), (row): string | null => row[key]);
    return owners.map((owner) => rows.get(owner) ?? []);
  });
}

/** One loader for each set of arguments, so that fields with the same arguments share a batch. */
export function keyed<Argument, Loader>(make: (argument: Argument) => Loader): (argument: Argument) => Loader {
  const made = new Map<string, Loader>();
  return (argument) => {
    const key = JSON.stringify(argument);
    const loader = made.get(key) ?? make(argument);
    made.set(key, loader);
    return loader;
  };
}
