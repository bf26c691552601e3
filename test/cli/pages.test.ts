// Reading on, page after page.

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutNote, type Page, readPages } from '../../cli/pages.ts';

/** A list of so many numbers, in pages as the API gives them. */
const pagesOf =
  (count: number) =>
  async (first: number, after: string | null): Promise<Page<number>> => {
    if (first < 1 || first > 100) throw new RangeError(`a page of ${first}`);
    const start = after === null ? 0 : Number(after);
    const nodes = Array.from({ length: Math.max(0, Math.min(first, count - start)) }, (_, index) => start + index);
    return {
      edges: nodes.map((node) => ({ node })),
      pageInfo: { hasNextPage: start + nodes.length < count, endCursor: String(start + nodes.length) },
    };
  };

test('reads as many as there are, or as many as were asked for, in order and each once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(450), fc.integer({ min: 1, max: 450 }), async (count, limit) => {
      const { nodes, more } = await readPages(limit, pagesOf(count));
      expect(nodes).toEqual(Array.from({ length: Math.min(count, limit) }, (_, index) => index));
      expect(more).toBe(count > limit);
    }),
  );
});

test('says when it was cut', () => {
  expect(cutNote({ nodes: [1, 2], more: true })).toContain('first 2');
  expect(cutNote({ nodes: [1, 2], more: false })).toBeNull();
});
