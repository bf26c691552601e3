// Data in which everything stands once, in one long array, and objects say by number where their values stand.

const FEWEST = 6;
const MOST_NODES = 200_000;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isIndex = (value: unknown, length: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= -10 && value < length;

/**
 * The objects of such data with the values that they mean, lists of texts among them, and the lists that they stand in; anything else as
 * it is. Values further down are left out.
 */
export function withoutIndexes(root: unknown): unknown {
  if (!Array.isArray(root) || root.length < FEWEST || root.length > MOST_NODES) return root;
  const all: readonly unknown[] = root;
  const objects = all.filter(isFields);
  if (objects.length < 2 || !objects.every((object) => Object.values(object).every((value) => isIndex(value, all.length)))) return root;
  const textsAt = (at: unknown): unknown => {
    const value = isIndex(at, all.length) ? all[at] : undefined;
    if (Array.isArray(value))
      return value.map((one) => (isIndex(one, all.length) ? all[one] : null)).filter((one) => typeof one === 'string');
    return isFields(value) ? null : value;
  };
  const meant = new Map(
    objects.map((object) => [object, Object.fromEntries(Object.entries(object).map(([key, at]) => [key, textsAt(at)]))]),
  );
  return all.flatMap((list: unknown) => {
    if (!Array.isArray(list)) return [];
    const members = list.flatMap((at: unknown) => {
      const value = isIndex(at, all.length) ? all[at] : undefined;
      return isFields(value) ? [meant.get(value)] : [];
    });
    return members.length > 1 ? [members] : [];
  });
}
