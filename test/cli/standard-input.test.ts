// Commands stand in loops and behind pipes: they read standard input only where it is asked for with a dash.

import { expect, test } from 'vitest';
import { onward } from './a-cli.ts';

test('a transfer is read from standard input', async () => {
  const { code, stdout } = await onward(['transfer', 'judge', '--file', '-', '--on', '2024-01-30', '--json'], {}, 'destination: DE');
  expect(code).toBe(0);
  expect(JSON.parse(stdout).verdict).toBe('NOT_A_TRANSFER');
});

test('a word that is missing is not taken from there', async () => {
  const { code, stderr } = await onward(['law', 'show'], {}, '32016D1250\n');
  expect(code).toBe(2);
  expect(stderr).toContain('Missing 1 required arg');
});
