// The first and the last day there are, and instants beside them: answered, or INVALID; never something that broke.

import { beforeAll, describe, expect, test } from 'vitest';
import { createList, recipient, recordPast } from '../../a-list.ts';
import { kinds } from '../../fresh-database.ts';
import { useWorld } from '../../world.ts';

const judge =
  'judgement: judgeTransfer(transfer: { destination: "US", mechanisms: [{ code: ADEQUACY_DECISION, instrument: "32016D1250" }] }';

describe.each(kinds)('on %s', (kind) => {
  const world = useWorld(kind);

  beforeAll(async () => {
    await createList(world(), 'list');
    await recordPast(world(), 'list', '2024-01-01', [recipient('first', { transfers: [{ destination: 'US', mechanisms: [] }] })]);
  });

  test.each(['0001-01-01', '9999-12-31'])('everything can be asked about %s', async (day) => {
    const { refused } = await world().ask(`{
      instruments(asOf: "${day}") { celex }
      ${judge}, asOf: "${day}") { verdict statement }
      whereUsed(party: "first", asOf: "${day}") { edges { node { from } } totalCount }
      list(slug: "list") { findings(asOf: "${day}") { code } version(asOf: "${day}") { findings(asOf: "${day}") { code } } }
    }`);
    expect(refused).toEqual([]);
  });

  test.each(['0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z'])('%s is an instant', async (instant) => {
    const { refused } = await world().ask(`{ list(slug: "list") { version(asKnownAt: "${instant}") { number } } }`);
    expect(refused).toEqual([]);
  });

  test.each(['0000-06-01T00:00:00Z', '0001-01-01T00:00:00+01:00', '9999-12-31T23:59:59-01:00'])('%s is none', async (instant) => {
    const { refused } = await world().ask(`{ list(slug: "list") { version(asKnownAt: "${instant}") { number } } }`);
    expect(refused).toMatchObject([{ message: expect.stringContaining('instant in UTC') }]);
  });

  test('a forged cursor of a place is no cursor', async () => {
    const after = Buffer.from('key:\u0000 first 2024-01-01').toString('base64url');
    const { refused } = await world().ask('query ($after: String) { whereUsed(party: "first", after: $after) { totalCount } }', { after });
    expect(refused).toMatchObject([{ code: 'INVALID', input: 'after' }]);
  });
});
