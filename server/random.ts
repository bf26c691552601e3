// Chance, where no secret hangs on it: it spreads what would otherwise come back all at once.

import { randomInt } from 'node:crypto';

const STEPS = 2 ** 32;

/** A number from 0 to 1. */
export function random(): number {
  return randomInt(STEPS) / STEPS;
}
