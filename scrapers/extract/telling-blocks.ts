// The blocks that may speak of a transfer ground or of a renaming. Looking at every character of a page is what takes the time: it is
// looked through once for both.

import type { Block } from '../read/page.ts';
import { GROUND_STEMS } from '../statements/triggers.ts';
import { stemFinder } from '../stem-finder.ts';
import { RENAMING_STEMS } from './renamings.ts';

const stems = stemFinder([...GROUND_STEMS, ...RENAMING_STEMS]);

/** The blocks that are part of what a page says, and that hold a stem of either: in no other does a ground or a renaming stand. */
export function tellingBlocks(blocks: readonly Block[]): ReadonlySet<Block> {
  return new Set(blocks.filter(({ chrome, text }) => chrome === null && stems.from(text, 0) < text.length));
}
