// The short form of `npm run faults:steps`, which dies at every named step many times over: here at two of them, once.

import { expect, test } from 'vitest';
import type { Step } from '../../server/steps.ts';
import { freshPlace, kinds } from '../fresh-database.ts';
import { killAtSteps } from './kill-at-steps.ts';
import { operatorsToken } from './operators-token.ts';

const STEPS: readonly Step[] = ['announce.recipients-stored', 'deliver.answered'];

test.each(kinds)(
  'on %s, killed in the middle of announcing, and between sending and recording, everybody is told of everything, once',
  { timeout: 400_000 },
  async (kind) => {
    const { place, drop } = await freshPlace(kind);
    try {
      const { kills, announced, wrong } = await killAtSteps(
        place,
        await operatorsToken(place),
        STEPS.map((step) => ({ step, time: 1 })),
      );
      expect(wrong).toEqual([]);
      expect(kills.filter(({ died }) => !died)).toEqual([]);
      expect(announced).toBeGreaterThan(0);
    } finally {
      await drop();
    }
  },
);
