// A server's day: it starts, says whether it is ready, answers, and stops without dropping anybody.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Token } from '../../../server/access/token.entity.ts';
import type { Em } from '../../../server/database/database.ts';
import { freshPlace, kinds } from '../../fresh-database.ts';
import { listsAndController } from '../access/lists-and-controller.ts';
import { serveOn } from './a-server.ts';
import { useServer } from './use-server.ts';

const broken = async (tx: Em): Promise<void> => {
  await listsAndController(tx);
  throw new Error('the fourth list does not load');
};

describe.each(kinds)('on %s', (kind) => {
  test('it starts, is ready, answers who asks, and stops', async () => {
    const { place, drop } = await freshPlace(kind);
    const { running, ask } = await serveOn(place);
    const get = async (path: string) => (await fetch(running.url + path)).json();
    expect(await get('/healthz')).toEqual({ status: 'ok' });
    expect(await get('/readyz')).toEqual({ status: 'ready' });
    expect((await ask('{ role }')).body).toEqual({ data: { role: 'ANONYMOUS' } });
    await running.stop();
    await expect(fetch(`${running.url}/healthz`)).rejects.toThrow('fetch failed');
    await drop();
  });

  test('it loads the lists it ships with into an empty database, once', async () => {
    const { place, drop } = await freshPlace(kind);
    let times = 0;
    const seed = async (tx: Em): Promise<void> => {
      times += 1;
      await listsAndController(tx);
    };
    const start = async (): Promise<void> => (await serveOn(place, { ONWARD_SEED: '1' }, { seed })).running.stop();
    await start();
    await start();
    expect(times).toBe(1);
    await drop();
  });

  test('what it ships with is loaded whole or not at all', async () => {
    const { place, drop } = await freshPlace(kind);
    await expect(serveOn(place, { ONWARD_SEED: '1' }, { seed: broken })).rejects.toThrow('the fourth list');
    const { running } = await serveOn(place, { ONWARD_SEED: '1' }, { seed: listsAndController });
    await running.stop();
    await drop();
  });

  test('whoever is being answered when it stops gets the answer, and nobody waits for an idle connection', async () => {
    const { place, drop } = await freshPlace(kind);
    const { running, ask } = await serveOn(place);
    // The first answer comes when the server has nothing to do with itself any more.
    await ask('{ __typename }');
    const answer = ask('{ slow }');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const stopped = running.stop();
    expect((await answer).body).toEqual({ data: { slow: 'late but here' } });
    const answered = performance.now();
    await stopped;
    expect(performance.now() - answered).toBeLessThan(3000);
    await drop();
  });
});

test('a database that has gone away makes it not ready, but it lives', async () => {
  const { place, drop } = await freshPlace('postgres');
  const { running } = await serveOn(place);
  await drop();
  const ready = await fetch(`${running.url}/readyz`);
  expect(ready.status).toBe(503);
  expect(await ready.json()).toEqual({ status: 'not ready', reason: 'The database does not answer.' });
  expect((await fetch(`${running.url}/healthz`)).status).toBe(200);
  await running.stop();
});

test('on the embedded database the first start makes the operator’s token and the secret key; later starts keep them', async () => {
  const { place, drop } = await freshPlace('embedded');
  const directory = 'directory' in place ? place.directory : '';
  const first = await serveOn(place);
  const { firstToken } = first.running;
  expect(firstToken).toMatch(/^onw_/);
  expect(existsSync(join(directory, 'secret-key'))).toBe(true);
  expect((await first.ask('{ role }', { headers: { authorization: `Bearer ${firstToken}` } })).body).toEqual({
    data: { role: 'OPERATOR' },
  });
  await first.running.stop();

  const second = await serveOn(place);
  expect(second.running).toMatchObject({ firstToken: null, hasOperator: true });
  const [token] = await second.running.database.em().find(Token, { role: 'OPERATOR' });
  expect(token?.lastUsedAt).toEqual(Temporal.Instant.from('2024-01-30T12:00:00Z'));
  await second.running.stop();
  await drop();
});

test('on PostgreSQL no token is made by starting', async () => {
  const { place, drop } = await freshPlace('postgres');
  const { running } = await serveOn(place);
  expect(running).toMatchObject({ firstToken: null, hasOperator: false });
  await running.stop();
  await drop();
});

describe('besides the API', () => {
  const served = useServer();

  test('Prometheus finds requests by route and operations by outcome', async () => {
    await served().ask('{ hello }');
    await served().ask('{ missing }');
    await served().ask('{ nothing }');
    const response = await fetch(`${served().running.url}/metrics`);
    const text = await response.text();
    expect(response.headers.get('content-type')).toContain('text/plain');
    expect(text).toContain('onward_graphql_operations_total{type="query",outcome="OK"} 1');
    expect(text).toContain('onward_graphql_operations_total{type="query",outcome="NOT_FOUND"} 1');
    expect(text).toContain('onward_graphql_operations_total{type="unknown",outcome="GRAPHQL_VALIDATION_FAILED"} 1');
    expect(text).toContain('onward_http_request_duration_seconds_count{method="POST",route="/graphql",status="200"} 3');
    expect(text).toContain('process_cpu_seconds_total');
  });

  test('what is not there is said in JSON, and no answer is kept by caches', async () => {
    const response = await fetch(`${served().running.url}/admin.php`);
    expect(response.status).toBe(404);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });
});
