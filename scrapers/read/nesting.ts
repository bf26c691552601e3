// Markup that nobody writes and that no parser reads in reasonable time: nested without end, or closing what was never open.

/** Elements that end by themselves, or with the next of their kind. */
const UNCOUNTED = new Set('area base br col embed hr img input link meta param source track wbr p li td th tr dd dt option'.split(' '));
const tag = /<(\/?)([a-zA-Z][^\s/>]{0,40})/g;

/** Below so many characters nothing is too much. */
const SMALL = 100_000;
/** What parsers look through, element by element, for every tag: real pages come to a thousandth of it. */
const MOST_STEPS = 150_000_000;

/** Whether the markup is nested so deeply that it is not worth parsing. Looks at each tag once. */
export function isNestedWithoutEnd(html: string): boolean {
  if (html.length < SMALL) return false;
  const open = new Map<string, number>();
  let depth = 0;
  let steps = 0;
  tag.lastIndex = 0;
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    const name = (match[2] ?? '').toLowerCase();
    if (UNCOUNTED.has(name)) continue;
    steps += depth;
    if (steps > MOST_STEPS) return true;
    const count = open.get(name) ?? 0;
    if (match[1] === '') {
      open.set(name, count + 1);
      depth += 1;
    } else if (count > 0) {
      open.set(name, count - 1);
      depth -= 1;
    }
  }
  return false;
}

const anyTag = /<[^<>]{0,2000}>/g;

/** The text of markup that is not parsed: each tag a line break. */
export function withoutTags(html: string): string {
  return html.replaceAll(anyTag, '\n');
}
