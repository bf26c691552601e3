// Which blocks are looked at closer: those that hold a stem of a ground or of a renaming, wherever in the page they stand.

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { RENAMING_STEMS } from '../../../scrapers/extract/renamings.ts';
import { tellingBlocks } from '../../../scrapers/extract/telling-blocks.ts';
import type { Block } from '../../../scrapers/read/page.ts';
import { GROUND_STEMS } from '../../../scrapers/statements/triggers.ts';
import { paragraph } from '../statements/one-block.ts';

const STEMS = [...GROUND_STEMS, ...RENAMING_STEMS];
const said = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('We keep it.', 'x'.repeat(500), 'xy '.repeat(1_400), 'Standard', 'renam') },
  { weight: 1, arbitrary: fc.constantFrom(...STEMS) },
);
const text = fc.array(said, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
const isTelling = (block: Block): boolean => {
  const small = block.text.toLowerCase();
  return block.chrome === null && STEMS.some((stem) => small.includes(stem));
};

test('all that hold a stem, and no others', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, fc.boolean()), { maxLength: 30 }), (texts) => {
      const blocks = texts.map(([words, isAside]): Block => ({ ...paragraph(words), chrome: isAside ? 'ASIDE' : null }));
      expect([...tellingBlocks(blocks)]).toEqual(blocks.filter(isTelling));
    }),
    { numRuns: 200 },
  );
});
