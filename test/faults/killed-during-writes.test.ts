// The short form of `npm run faults`: the embedded server is killed in the middle of writes, and nothing that it had
// acknowledged is lost, torn or only half there.

import { expect, test } from 'vitest';
import { freshPlace, kinds } from '../fresh-database.ts';
import { killDuringWrites } from './kill-the-server.ts';

test.runIf(kinds.includes('embedded'))(
  'killed twice during writes, it starts again, and every acknowledged write is there',
  { timeout: 240_000 },
  async () => {
    const { place, drop } = await freshPlace('embedded');
    if (!('directory' in place)) throw new Error('the embedded database lies in a directory');
    try {
      const { kills, halfWritten } = await killDuringWrites(place.directory, 2);
      expect(kills.flatMap(({ missing }) => missing)).toEqual([]);
      expect(halfWritten).toEqual([]);
      expect(kills.map(({ acknowledged }) => acknowledged > 0)).toEqual([true, true]);
    } finally {
      await drop();
    }
  },
);
