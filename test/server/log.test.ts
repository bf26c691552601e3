// What the log says, and what it must never say.

import { describe, expect, test } from 'vitest';
import { openLog } from '../../server/log.ts';
import { freshDatabase, kinds } from '../fresh-database.ts';

function logTo(surroundings: 'production' | 'development'): { log: ReturnType<typeof openLog>; text: () => string } {
  const lines: string[] = [];
  return { log: openLog({ logLevel: 'info', surroundings }, { write: (line) => lines.push(line) }), text: () => lines.join('') };
}

test('in production each line is one JSON object', () => {
  const { log, text } = logTo('production');
  log.info({ route: '/graphql' }, 'answered');
  expect(JSON.parse(text())).toEqual({
    level: 'info',
    time: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T.*Z$/),
    route: '/graphql',
    msg: 'answered',
  });
});

test('in development each line is for people', () => {
  const { log, text } = logTo('development');
  log.warn({ route: '/graphql', ms: 12 }, 'slow');
  expect(text()).toMatch(/^\d{2}:\d{2}:\d{2} warn {2}slow route=\/graphql ms=12\n$/);
});

test('tokens and secrets are hidden wherever they stand', () => {
  const { log, text } = logTo('production');
  log.info(
    { authorization: 'Bearer onw_1', headers: { authorization: 'Bearer onw_2' }, input: { endpoint: { secret: 'onw_3' } } },
    'asked',
  );
  expect(text()).not.toContain('onw_');
});

describe.each(kinds)('on %s', (kind) => {
  test('what the database says of a failed statement is told by its code, never with the values in it', async () => {
    const { database, drop } = await freshDatabase(kind);
    const { log, text } = logTo('production');
    const insert = `insert into party (id, slug, name, former_names, identifiers, recorded_at) values (?, 'jane', 'Jane Doe', '[]', '[]', now())`;
    await database.em().execute(insert, ['party_1']);
    await database
      .em()
      .execute(insert, ['party_2'])
      .catch((err: unknown) => log.error({ err }, 'internal error'));
    expect(JSON.parse(text())).toMatchObject({ err: { type: 'UniqueConstraintViolationException', code: '23505' } });
    expect(text()).not.toMatch(/[Jj]ane|party_2/);
    await drop();
  });
});
