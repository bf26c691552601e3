import { expect, test } from 'vitest';
import { readinessOf } from '../../../server/http/readiness.ts';
import { openLog } from '../../../server/log.ts';
import { useFreshDatabase } from '../../fresh-database.ts';

const log = openLog({ logLevel: 'silent', surroundings: 'test' });
const fresh = useFreshDatabase('embedded');

test('before the migrations have run it is not ready; afterwards it is, and they are not asked about again', async () => {
  const answers = [false, true];
  const ready = readinessOf({ em: () => fresh().em(), isMigrated: async () => answers.shift() ?? false }, log);
  expect(await ready()).toBe('Migrations have not run yet.');
  expect(await ready()).toBeNull();
  expect(await ready()).toBeNull();
});

test('a database that takes too long makes it not ready', async () => {
  const ready = readinessOf({ em: () => fresh().em(), isMigrated: () => new Promise(() => {}) }, log);
  expect(await ready()).toBe('The database does not answer in time.');
});
