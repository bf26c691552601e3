// The registry's own Markdown of a list, watched as a source of that list: it says what the list says, so no difference is found. What the
// law says of the list, it says of the text as well.

import { beforeAll, describe, expect, test } from 'vitest';
import { loadSeeds } from '../../../seeds/load-seeds.ts';
import { markdownOf } from '../../../schema/list/markdown.ts';
import { dayIn } from '../../../schema/words/civil-day.ts';
import { driftOf } from '../../../scrapers/compare/drift.ts';
import { observe } from '../../../scrapers/observe.ts';
import { knownParties } from '../../../server/drift/known-parties.ts';
import { listStateNow } from '../../../server/drift/list-state.ts';
import { List } from '../../../server/lists/list.entity.ts';
import { now as realNow } from '../../real-clock.ts';
import { operator, useWorld } from '../../world.ts';

const world = useWorld('embedded');
const LISTS = ['mikrovps', 'mikrocybercloud', 'minicrm', 'virtualismanager'];

beforeAll(async () => {
  await world()
    .database.em()
    .transactional((tx) => loadSeeds(tx, { actor: operator, now: realNow() }));
});

describe.each(['en', 'hu'])('in %s', (language) => {
  test.each(LISTS)('%s', async (slug) => {
    const em = world().database.em();
    const list = await em.findOneOrFail(List, { slug });
    const { state } = await listStateNow(em, list, realNow());
    const { inEffect } = state;
    if (!inEffect) throw new Error('a seed list has a version in effect');
    const { number, effectiveOn, entries } = inEffect;
    const shown = {
      title: list.title,
      owner: 'Owner Zrt.',
      number,
      effectiveOn,
      completeness: 'COMPLETE',
      hash: 'a'.repeat(64),
      entries,
    } as const;
    const bytes = Buffer.from(markdownOf(shown, language));
    const about = { name: 'list.md', mediaType: 'text/markdown', charset: 'utf-8', url: 'https://example.com/list.md' };
    const read = await observe([{ bytes, about }], null);
    if (read.kind !== 'OBSERVED') throw new Error(read.kind);
    const known = await knownParties(em, read.observation.entries, state);
    const after = { observation: read.observation, text: read.text, snapshotHash: 'b'.repeat(64), url: about.url };
    const found = driftOf({
      kind: 'SUBPROCESSOR_LIST',
      standing: new Set(),
      before: null,
      after,
      list: state,
      known,
      asOf: dayIn(list.timeZone, realNow()),
    });
    expect(read.observation.entries).toHaveLength(entries.length);
    const differences = found.filter(({ kind }) => kind !== 'LEGAL_FINDING');
    expect(differences.map(({ kind, statement }) => `${kind} ${statement.en}`)).toEqual([]);
  });
});
