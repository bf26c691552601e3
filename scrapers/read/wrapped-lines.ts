// Lines of plain text that were broken where they became too long, put together again: a sentence is then one line, as it was written.

/** A text is taken to be broken by hand or by a mail program where its long lines all end near one width, and this is the widest. */
const WIDTH_MOST = 100;
const WIDTH_FEWEST = 50;
const NEAR = 14;
const FEW = 3;
/** Shorter lines end where their writer ended them. */
const LONG = 40;

const begins =
  /^\s*(?:[•●▪◦‣·∙*–—+|-]\s|\(?(?:\d{1,3}|[a-zA-Z]|[ivxlc]{1,5})[.)]\s|\d{1,2}(?:\.\d{1,2}){1,4}\.?\s|\[\d{1,2}\]\s|[-=_*~+|]{3,}|§|\p{Lu}[^\s:.]{0,24}(?:\s[^\s:.]{1,25}){0,3}\.?\s?:(?:\s|$))/u;
const spaced = /\S\s{3,}\S/u;
const capitals = /^[^\p{Ll}]*$/u;

/** The lines with those put together that belong together. A text that is not broken at a width is given back as it is. */
export function unwrapped(lines: readonly string[]): readonly string[] {
  const width = widthOf(lines);
  if (width === null) return lines;
  const joined: string[] = [];
  let open: { readonly last: string; readonly indent: number } | null = null;
  for (const line of lines) {
    const before = joined.at(-1);
    if (open !== null && before !== undefined && goesOn(open.last, line, open.indent, width)) {
      joined[joined.length - 1] = `${before} ${line.trim()}`;
      open = { last: line, indent: open.indent };
    } else {
      joined.push(line);
      open = line.trim() === '' ? null : { last: line, indent: indentOf(line) };
    }
  }
  return joined;
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** The width at which lines are broken; null where the text has longer lines, or too few that come near it. */
function widthOf(lines: readonly string[]): number | null {
  let width = 0;
  for (const line of lines) {
    const { length } = line.trimEnd();
    if (length > WIDTH_MOST && !spaced.test(line.trim().slice(0, WIDTH_MOST))) return null;
    if (length > width && length <= WIDTH_MOST && !spaced.test(line.trim())) width = length;
  }
  if (width < WIDTH_FEWEST) return null;
  const near = lines.filter((line) => line.trimEnd().length >= width - NEAR && !spaced.test(line.trim())).length;
  return near >= FEW ? width : null;
}

/** Whether a line goes on from the one above: its first word had no room there, or it begins in small letters. */
function goesOn(above: string, line: string, indent: number, width: number): boolean {
  const [begun, next] = [above.trimEnd(), line.trimStart()];
  if (next === '' || begins.test(line) || capitals.test(begun) || spaced.test(next) || indentOf(line) < indent) return false;
  const [word = ''] = next.split(/\s/, 1);
  const isFull = begun.length + 1 + word.length > width;
  const isHanging = indentOf(line) > indent;
  if (begun.length < LONG || begun.endsWith(':')) return false;
  if (/^\p{Ll}/u.test(word)) return isFull || !/[.!?;]$/u.test(begun);
  return isFull || (isHanging && begins.test(above) && begun.length > width * 0.6);
}
