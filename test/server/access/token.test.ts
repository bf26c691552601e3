// Tokens, from being made to being revoked, on both databases.

import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { anonymous, onward } from '../../../server/access/actor.ts';
import { actorOfRequest } from '../../../server/access/actor-of-request.ts';
import { BOOTSTRAP, bootstrapFile, bootstrapToken } from '../../../server/access/bootstrap-token.ts';
import { createToken, type NewToken } from '../../../server/access/create-token.ts';
import { resetBootstrapToken } from '../../../server/access/reset-token.ts';
import { revokeToken } from '../../../server/access/revoke-token.ts';
import { Token } from '../../../server/access/token.entity.ts';
import { newSecret } from '../../../server/access/token-secret.ts';
import { trackTokenUses } from '../../../server/access/token-uses.ts';
import { AuditRecord } from '../../../server/audit/audit-record.entity.ts';
import { openDatabase } from '../../../server/database/database.ts';
import { DirectoryInUse } from '../../../server/database/data-directory.ts';
import { Refusal } from '../../../server/errors.ts';
import { openLog } from '../../../server/log.ts';
import { freshDatabase, freshPlace, kinds, useFreshDatabase } from '../../fresh-database.ts';
import { anEngagement, listsAndController } from './lists-and-controller.ts';

const noon = Temporal.Instant.from('2024-01-30T12:00:00Z');
const later = noon.add({ hours: 1 });
const by = { actor: onward, now: noon };
const operator: NewToken = { name: 'the operator', role: 'OPERATOR', lists: [], controller: null, expiresAt: null };
const log = openLog({ logLevel: 'silent', surroundings: 'test' });

describe.each(kinds)('on %s', (kind) => {
  const fresh = useFreshDatabase(kind);
  beforeAll(() => listsAndController(fresh().em()));

  const whoIs = (secret: string, at = later) => actorOfRequest(fresh().em(), `Bearer ${secret}`, at);
  const create = (input: Partial<NewToken>) => createToken(fresh().em(), { ...operator, ...input }, by);

  test('an operator is known by its token; nothing of the secret is stored but its hash', async () => {
    const { token, secret } = await create({});
    expect(await whoIs(secret)).toEqual({ role: 'OPERATOR', tokenId: token.id, name: 'the operator' });
    const stored = await fresh().em().findOneOrFail(Token, token.id);
    expect(JSON.stringify(stored)).not.toContain(secret.slice(4, 30));
  });

  test('a publisher keeps the lists it was made for', async () => {
    const { secret } = await create({ role: 'PUBLISHER', lists: ['alpha', 'beta', 'alpha'] });
    expect(await whoIs(secret)).toMatchObject({ role: 'PUBLISHER', lists: new Set(['list-alpha', 'list-beta']) });
  });

  test('a controller sees the lists it is engaged with, until the day its engagement ends where the list is kept', async () => {
    await anEngagement(fresh().em(), 'list-alpha', null);
    await anEngagement(fresh().em(), 'list-beta', '2024-02-01');
    const { secret } = await create({ role: 'CONTROLLER', controller: 'bepro' });
    const lists = async (at: string) => {
      const actor = await whoIs(secret, Temporal.Instant.from(at));
      return 'lists' in actor ? [...actor.lists].sort() : [];
    };
    // Both lists are kept in Budapest, an hour ahead of UTC in winter.
    expect(await lists('2024-01-31T22:59:59Z')).toEqual(['list-alpha', 'list-beta']);
    expect(await lists('2024-01-31T23:00:00Z')).toEqual(['list-alpha']);
  });

  test('without a header it is nobody in particular', async () => {
    expect(await actorOfRequest(fresh().em(), undefined, noon)).toBe(anonymous);
  });

  test.each([
    ['another scheme', 'Basic b253YXJkOg==', 'must read "Bearer onw_…"'],
    ['nothing', '', 'must read "Bearer onw_…"'],
    ['a mistyped token', 'Bearer onw_00000000000000000000000000000200000', 'checksum does not fit'],
    ['a token of elsewhere', `Bearer ${newSecret()}`, 'not known here'],
  ])('%s in the header is UNAUTHENTICATED', async (_what, header, why) => {
    const asked = actorOfRequest(fresh().em(), header, noon);
    await expect(asked).rejects.toMatchObject({ code: 'UNAUTHENTICATED', message: expect.stringContaining(why) });
  });

  test('a revoked token is refused at once, says so, and the attempt is in the audit log', async () => {
    const { token, secret } = await create({ name: 'to be revoked' });
    const revoked = await revokeToken(fresh().em(), token.id, { actor: onward, now: noon });
    expect(revoked.revokedAt).toEqual(noon);
    await expect(whoIs(secret, noon)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
      message: 'This token was revoked at 2024-01-30T12:00:00.000Z.',
    });
    const records = await fresh()
      .em()
      .find(AuditRecord, { target: token.id }, { orderBy: { id: 'asc' } });
    expect(records.map(({ action, actor, denied }) => ({ action, actor, denied }))).toEqual([
      { action: 'createToken', actor: 'operator onward', denied: false },
      { action: 'revokeToken', actor: 'operator onward', denied: false },
      { action: 'authenticate', actor: 'operator to be revoked', denied: true },
    ]);
  });

  test('revoking twice keeps the first instant; revoking what is not there is NOT_FOUND', async () => {
    const { token } = await create({});
    await revokeToken(fresh().em(), token.id, { actor: onward, now: noon });
    expect((await revokeToken(fresh().em(), token.id, { actor: onward, now: later })).revokedAt).toEqual(noon);
    await expect(revokeToken(fresh().em(), 'token_none', by)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('a token is good before the instant it expires, and no longer at it', async () => {
    const { secret } = await create({ expiresAt: later });
    await expect(whoIs(secret, later.subtract({ milliseconds: 1 }))).resolves.toMatchObject({ role: 'OPERATOR' });
    await expect(whoIs(secret, later)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
      message: 'This token expired at 2024-01-30T13:00:00.000Z.',
    });
  });

  const misfits: [string, Partial<NewToken>, (string | number)[]][] = [
    ['no name', { name: ' ' }, ['input', 'name']],
    ['a name with a control character', { name: 'a\u0000b' }, ['input', 'name']],
    ['the name of the first token', { name: BOOTSTRAP }, ['input', 'name']],
    ['a publisher without lists', { role: 'PUBLISHER' }, ['input', 'lists']],
    ['a publisher of a list that is not there', { role: 'PUBLISHER', lists: ['alpha', 'gamma'] }, ['input', 'lists', 1]],
    ['a publisher with a controller', { role: 'PUBLISHER', lists: ['alpha'], controller: 'bepro' }, ['input', 'controller']],
    ['an operator with lists', { lists: ['alpha'] }, ['input', 'lists']],
    ['a controller nobody is named for', { role: 'CONTROLLER' }, ['input', 'controller']],
    ['a controller that is not there', { role: 'CONTROLLER', controller: 'nobody' }, ['input', 'controller']],
    ['a controller with lists', { role: 'CONTROLLER', controller: 'bepro', lists: ['alpha'] }, ['input', 'lists']],
    ['an expiry that is now', { expiresAt: noon }, ['input', 'expiresAt']],
  ];
  test.each(misfits)('%s is INVALID, and nothing is stored', async (_what, input, path) => {
    const before = await fresh().em().count(AuditRecord);
    const refusal = await create(input).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({ code: 'INVALID', inputPath: path });
    expect(await fresh().em().count(AuditRecord)).toBe(before);
  });

  test('the last use is written once a minute at most', async () => {
    const { token } = await create({});
    const uses = trackTokenUses(() => fresh().em(), log);
    const lastUse = async (at: Temporal.Instant) => {
      uses.note(token.id, at);
      await uses.settle();
      return (await fresh().em().findOneOrFail(Token, token.id)).lastUsedAt;
    };
    expect(await lastUse(noon)).toEqual(noon);
    expect(await lastUse(noon.add({ seconds: 59 }))).toEqual(noon);
    expect(await lastUse(noon.add({ seconds: 60 }))).toEqual(noon.add({ seconds: 60 }));
  });

  test('a last use that cannot be written is logged, and harms nobody', async () => {
    const lines: string[] = [];
    const uses = trackTokenUses(
      () => {
        throw new Error('the database went away');
      },
      openLog({ logLevel: 'error', surroundings: 'test' }, { write: (line) => lines.push(line) }),
    );
    uses.note('token_1', noon);
    await uses.settle();
    expect(lines.join('')).toContain('the database went away');
  });

  test('resetting makes a new operator token, and the old one stops working', async () => {
    const { place, drop } = await freshPlace(kind);
    const [first, second] = [await resetBootstrapToken(place, noon), await resetBootstrapToken(place, noon)];
    const database = await openDatabase(place);
    await expect(actorOfRequest(database.em(), `Bearer ${first}`, later)).rejects.toMatchObject({
      message: expect.stringContaining('revoked'),
    });
    await expect(actorOfRequest(database.em(), `Bearer ${second}`, later)).resolves.toMatchObject({ role: 'OPERATOR', name: BOOTSTRAP });
    const kept = 'directory' in place ? readFileSync(bootstrapFile(place.directory), 'utf8') : 'nowhere';
    expect(kept).toBe(kind === 'embedded' ? `${second}\n` : 'nowhere');
    await database.close();
    await drop();
  });
});

test('the first start of an embedded database writes the operator token, for its owner alone; later starts make none', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'onward-token-'));
  const { database, drop } = await freshDatabase('embedded');
  const secret = await bootstrapToken(database.em(), directory, by);
  expect(readFileSync(bootstrapFile(directory), 'utf8')).toBe(`${secret}\n`);
  expect(statSync(bootstrapFile(directory)).mode & 0o777).toBe(0o600);
  await expect(actorOfRequest(database.em(), `Bearer ${secret}`, noon)).resolves.toMatchObject({ role: 'OPERATOR' });
  expect(await bootstrapToken(database.em(), directory, by)).toBeNull();
  await drop();
  rmSync(directory, { recursive: true });
});

test('the token cannot be reset while a server has the embedded database open', async () => {
  const { place, drop } = await freshDatabase('embedded');
  // The same process may open it again, so another one holds the lock: the one that started this one.
  if ('directory' in place) writeFileSync(join(place.directory, 'lock'), String(process.ppid));
  await expect(resetBootstrapToken(place, noon)).rejects.toThrow(DirectoryInUse);
  await drop();
});
