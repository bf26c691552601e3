// Two people enter the same at the same moment: one is told CONFLICT, nobody is told that something broke.

import { expect, test } from 'vitest';
import { useWorld } from '../../world.ts';

const world = useWorld('postgres');

test.each([
  ['createParty', (round: number) => ({ slug: `acme-${round}`, name: 'Acme' })],
  ['createGroup', (round: number) => ({ slug: `group-${round}`, name: 'Group' })],
])('%s', async (name, inputOf) => {
  for (let round = 0; round < 20; round += 1) {
    const query = `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename } }`;
    const outcomes = await Promise.all([1, 2, 3].map(() => world().ask(query, { input: inputOf(round) })));
    expect(outcomes.map(({ refused }) => refused[0]?.code ?? 'done').toSorted()).toEqual(['CONFLICT', 'CONFLICT', 'done']);
  }
});
