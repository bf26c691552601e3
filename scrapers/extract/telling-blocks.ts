// The blocks that may speak of a transfer ground or of a renaming. Looking at every character of a page is what takes the time: it is
// looked through once for both, many blocks at a time.

import type { Block } from '../read/page.ts';
import { GROUND_STEMS } from '../statements/triggers.ts';
import { stemFinder } from '../stem-finder.ts';
import { RENAMING_STEMS } from './renamings.ts';

const stems = stemFinder([...GROUND_STEMS, ...RENAMING_STEMS]);
/** So many characters are put together before they are looked through. */
const TOGETHER = 4_096;

/** The blocks that are part of what a page says, and that hold a stem of either: in no other does a ground or a renaming stand. */
export function tellingBlocks(blocks: readonly Block[]): ReadonlySet<Block> {
  const telling = new Set<Block>();
  let [together, length]: [Block[], number] = [[], 0];
  for (const block of blocks) {
    if (block.chrome !== null) continue;
    together.push(block);
    length += block.text.length;
    if (length < TOGETHER) continue;
    addTelling(together, telling);
    [together, length] = [[], 0];
  }
  addTelling(together, telling);
  return telling;
}

function addTelling(together: readonly Block[], telling: Set<Block>): void {
  const text = together.map((block) => block.text).join('\n');
  let [found, until] = [stems.from(text, 0), 0];
  for (const block of together) {
    until += block.text.length + 1;
    if (found >= until) continue;
    if (found === text.length) return;
    telling.add(block);
    found = stems.from(text, until);
  }
}
