// Somebody edits a draft while it is announced or discarded: an edit that was accepted is never lost without a word.

import { expect, test } from 'vitest';
import { createList, draftOf, recipient, recordPast } from '../../a-list.ts';
import { useWorld } from '../../world.ts';

const world = useWorld('postgres');
const ROUNDS = 40;

const edit = 'mutation ($input: EditDraftInput!) { editDraft(input: $input) { __typename } }';
const announcement = 'mutation ($input: AnnounceVersionInput!) { announceVersion(input: $input) { version { id entries { key } } } }';
const discarding = 'mutation ($input: DiscardDraftInput!) { discardDraft(input: $input) { version { entries { key } } } }';

test('what was added in time stands on the announced version', { timeout: 120_000 }, async () => {
  await createList(world(), 'edited', { capacity: 'CONTROLLER' });
  await recordPast(world(), 'edited', '2024-01-01', [recipient('first')]);
  for (let round = 0; round < ROUNDS; round += 1) {
    const draft = await draftOf(world(), 'edited', {});
    const added = `added-${round}`;
    const [edited, announced] = await Promise.all([
      world().ask(edit, { input: { draft, revision: 2, add: [recipient(added)] } }),
      world().ask(announcement, { input: { draft, effectiveOn: '2026-03-03' } }),
    ]);
    expect(announced.refused, `round ${round}`).toEqual([]);
    const entries = edited.refused.length === 0 ? [{ key: 'first' }, { key: added }] : [{ key: 'first' }];
    expect(announced.data, `round ${round}`).toMatchObject({ announceVersion: { version: { entries } } });
    expect(
      edited.refused.filter(({ code }) => code !== 'NOT_FOUND'),
      `round ${round}`,
    ).toEqual([]);
    const pending = await world().get<{ version: { id: string } }>('{ list(slug: "edited") { version(asOf: "2026-03-03") { id } } }');
    await world().do('withdrawVersion', { version: pending.version.id, reason: 'next round' }, 'version { id }');
  }
});

test('what was added in time is in what the discarded draft is said to have been', { timeout: 120_000 }, async () => {
  await createList(world(), 'discarded', { capacity: 'CONTROLLER' });
  for (let round = 0; round < ROUNDS; round += 1) {
    const draft = await draftOf(world(), 'discarded', {});
    const [edited, discarded] = await Promise.all([
      world().ask(edit, { input: { draft, revision: 2, add: [recipient(`dropped-${round}`)] } }),
      world().ask(discarding, { input: { draft } }),
    ]);
    expect(discarded.refused, `round ${round}`).toEqual([]);
    const entries = edited.refused.length === 0 ? [{ key: `dropped-${round}` }] : [];
    expect(discarded.data, `round ${round}`).toEqual({ discardDraft: { version: { entries } } });
  }
});
