// Two parties are put under each other at the same moment: one is done, the other is refused, and no circle comes about.

import { expect, test } from 'vitest';
import { useWorld } from '../../world.ts';

const world = useWorld('postgres');

test('only one of two parties comes to stand above the other', async () => {
  const update = 'mutation ($input: UpdatePartyInput!) { updateParty(input: $input) { __typename } }';
  for (let round = 0; round < 20; round += 1) {
    const [one, other] = [`one-${round}`, `other-${round}`];
    for (const slug of [one, other]) await world().do('createParty', { slug, name: slug }, 'party { id }');
    const outcomes = await Promise.all([
      world().ask(update, { input: { slug: one, parent: other } }),
      world().ask(update, { input: { slug: other, parent: one } }),
    ]);
    expect(outcomes.map(({ refused }) => refused[0]?.code ?? 'done').toSorted(), `round ${round}`).toEqual(['INVALID', 'done']);
  }
});
