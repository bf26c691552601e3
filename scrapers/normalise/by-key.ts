// Items found again by keys.

/** Items by each of their keys, in their order. */
export function byKey<Item>(items: Iterable<Item>, keys: (item: Item) => Iterable<string>): ReadonlyMap<string, readonly Item[]> {
  const map = new Map<string, Item[]>();
  for (const item of items)
    for (const key of keys(item)) {
      const members = map.get(key);
      if (members === undefined) map.set(key, [item]);
      else members.push(item);
    }
  return map;
}
