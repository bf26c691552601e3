// Two publishers at once: one wins, one is told CONFLICT, and numbers have no gaps. On PostgreSQL, where they are really two.

import { expect, test } from 'vitest';
import { checkChain } from '../../../schema/list/chain.ts';
import { createList, draftOf, known, recipient, recordPast } from '../../a-list.ts';
import { useWorld } from '../../world.ts';

const world = useWorld('postgres');
const ROUNDS = 200;

/** Moves each of two transactions by a random number of turns of the event loop, so that they meet at different points. */
const shuffled = async (turns: number): Promise<void> => {
  for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

test(`${ROUNDS} interleavings: exactly one of two announcements is made`, { timeout: 240_000 }, async () => {
  await createList(world(), 'contested', { capacity: 'CONTROLLER' });
  await recordPast(world(), 'contested', '2024-01-01', [recipient('google')]);
  const announcement = 'mutation ($input: AnnounceVersionInput!) { announceVersion(input: $input) { version { number } } }';

  for (let round = 0; round < ROUNDS; round += 1) {
    const drafts = [
      await draftOf(world(), 'contested', {}),
      await draftOf(world(), 'contested', { change: [known('google', { purpose: `round ${round}` })] }),
    ];
    const outcomes = await Promise.all(
      drafts.map(async (draft) => {
        await shuffled(Math.floor(Math.random() * 12));
        return world().ask(announcement, { input: { draft, effectiveOn: '2026-03-03' } });
      }),
    );
    const codes = outcomes.map(({ refused }) => refused[0]?.code ?? 'announced');
    expect(codes.toSorted(), `round ${round}`).toEqual(['CONFLICT', 'announced']);

    const pending = await world().get<{ version: { id: string } }>('{ list(slug: "contested") { version(asOf: "2026-03-03") { id } } }');
    await world().do('withdrawVersion', { version: pending.version.id, reason: 'next round' }, 'version { id }');
    for (const draft of drafts)
      await world().ask('mutation ($d: ID!) { discardDraft(input: { draft: $d }) { version { id } } }', { d: draft });
  }

  const rows: { number: number; canonical: string; hash: string }[] = await world()
    .database.em()
    .execute(`select number, canonical, hash from list_version order by number`);
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: ROUNDS + 1 }, (_, index) => index + 1));
  expect(
    checkChain(
      rows.map(({ canonical }) => canonical),
      rows.map(({ hash }) => hash),
    ),
  ).toEqual([]);
});
