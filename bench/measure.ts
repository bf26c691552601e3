// Times and ratios, as the benches print them. A ratio to a floor measured in the same run says more than seconds do: it holds
// on a faster machine, and on one that others keep busy.

/** The time that the work takes, in milliseconds. */
export async function msOf(work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** The middle of several measurements; the mean of the two in the middle of an even number. @throws RangeError for none */
export function median(measured: readonly number[]): number {
  const sorted = measured.toSorted((one, other) => one - other);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new RangeError('nothing was measured');
  return (low + high) / 2;
}

/** Runs the works in turn, so that whatever else the machine does falls on all of them alike. @returns the median of each, in ms */
export async function medianMsOf(times: number, ...works: readonly (() => unknown)[]): Promise<number[]> {
  const measured: number[][] = works.map(() => []);
  for (let time = 0; time < times; time += 1) {
    for (const [index, work] of works.entries()) measured[index]?.push(await msOf(work));
  }
  return measured.map(median);
}

/** The table on stdout, columns aligned; the first is text, the others are numbers. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ');
  for (const row of [head, ...rows]) console.log(line(row));
}
