// Markup that nobody writes and that no parser reads in reasonable time: nested without end, closing what was never open, or nothing but tags.

/** Elements that end by themselves, or with the next of their kind. */
const UNCOUNTED = new Set('area base br col embed hr img input link meta param source track wbr p li td th tr dd dt option'.split(' '));
const tag = /<(\/?)([a-zA-Z][^\s/>]{0,40})/g;

/** What parsers look through, element by element, for every tag: real pages come to a thousandth of it. */
const MOST_STEPS = 150_000_000;
/** Fewer tags than this cannot come to so many steps, were each of them nested in all before it. */
const FEW_TAGS = Math.floor(Math.sqrt(2 * MOST_STEPS));

/** A page of 5 MB that somebody wrote has half as many tags. */
const MOST_TAGS = 200_000;

/** Whether the markup is more than is worth parsing. Looks at each tag once. */
export function isTooMuchMarkup(html: string): boolean {
  if (hasFewTags(html)) return false;
  const open = new Map<string, number>();
  let depth = 0;
  let steps = 0;
  let tags = 0;
  tag.lastIndex = 0;
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    tags += 1;
    if (tags > MOST_TAGS) return true;
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

function hasFewTags(html: string): boolean {
  let tags = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    tags += 1;
    if (tags > FEW_TAGS) return false;
  }
  return true;
}
