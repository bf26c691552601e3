// The gaps between columns that stand one below the other: places that are blank in each line.

/** Places between two columns, half-open. */
export interface Gap {
  readonly from: number;
  readonly until: number;
}

/** So many cells of a column begin, or end, at the same place. */
const ALIGNED = 0.6;
const ruleLine = /^(?:-[- ]+-|=[= ]+=)$/;

/** Whether a line is a rule of dashes, or of equals signs: one for all columns, or one for each. */
export function isRule(line: string | undefined): boolean {
  return line !== undefined && line.length < 1_000 && /---|===/.test(line) && ruleLine.test(line.trim());
}

/** Where two blanks or more part the text of a line; in a rule, one is enough. */
export function gapsOf(line: string): readonly Gap[] {
  if (!line.includes(' ')) return [];
  const pattern = isRule(line) ? /(?<=\S) +(?=\S)/g : /(?<=\S) {2,}(?=\S)/g;
  return Array.from(line.matchAll(pattern), ({ 0: blanks, index }) => ({ from: index, until: index + blanks.length }));
}

/**
 * The gaps as a further line leaves them open; null where it does not.
 *
 * @param isFirst  whether it begins a row for sure: then it has something in its first column, and in another
 */
export function narrowed(gaps: readonly Gap[], line: string, isFirst: boolean): readonly Gap[] | null {
  const narrower: Gap[] = [];
  for (const gap of gaps) {
    const open = widestBlank(line, gap);
    if (open === null) return null;
    narrower.push(open);
  }
  const cells = cellsIn(line, narrower);
  const filled = cells.filter((cell) => cell !== '').length;
  if (cells.some((cell) => cell.includes('  '))) return null;
  if (isFirst && (cells[0] === '' || filled < 2)) return null;
  // A sentence may have a blank at each gap by chance. A row has a wider one, but for a name that fills the first of two columns.
  const isFull = cells.length === 2 && narrower[0]?.until === gaps[0]?.until && !/[.;:!?]$/.test(line);
  if (filled > 1 && gapsOf(line).length === 0 && (isFirst || !isFull)) return null;
  return narrower;
}

/** The longest stretch of a gap that is blank in a line; the last of several. */
function widestBlank(line: string, { from, until }: Gap): Gap | null {
  let best: Gap | null = null;
  let start = from;
  for (let place = from; place <= until; place++) {
    if (place < until && (line[place] ?? ' ') === ' ') continue;
    if (place > start && place - start >= (best === null ? 1 : best.until - best.from)) best = { from: start, until: place };
    start = place + 1;
  }
  return best;
}

/** The text of a line between the gaps. */
export function cellsIn(line: string, gaps: readonly Gap[]): readonly string[] {
  return [...gaps, { from: line.length, until: line.length }].map(({ from }, column) =>
    line.slice(gaps[column - 1]?.until ?? 0, from).trim(),
  );
}

/** Whether the cells of each column but the first begin, or end, one below the other. */
export function isAligned(lines: readonly string[], gaps: readonly Gap[]): boolean {
  return gaps.every(({ from }, column) => {
    const starts = new Map<number, number>();
    const ends = new Map<number, number>();
    let cells = 0;
    for (const line of lines) {
      const until = gaps[column + 1]?.from ?? line.length;
      const text = line.slice(from, until);
      if (text.trim() === '') continue;
      cells += 1;
      const start = text.length - text.trimStart().length;
      const end = text.trimEnd().length;
      starts.set(start, (starts.get(start) ?? 0) + 1);
      ends.set(end, (ends.get(end) ?? 0) + 1);
    }
    return Math.max(...starts.values(), ...ends.values()) >= cells * ALIGNED;
  });
}
