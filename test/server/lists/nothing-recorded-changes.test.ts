// What has been recorded is recorded: the database itself refuses to change or delete it, whoever asks.

import { beforeAll, describe, expect, test } from 'vitest';
import { hashOf } from '../../../schema/words/hash.ts';
import { createList, recipient, recordPast, type ToldVersion } from '../../a-list.ts';
import { kinds } from '../../fresh-database.ts';
import { useWorld } from '../../world.ts';

describe.each(kinds)('on %s', (kind) => {
  const world = useWorld(kind);
  let version: ToldVersion;
  beforeAll(async () => {
    await createList(world(), 'minicrm');
    version = await recordPast(world(), 'minicrm', '2024-01-30', [recipient('telekom')]);
  });

  test.each([
    ['a version', `update list_version set effective_on = '2020-01-01'`],
    ['a version', `delete from list_version`],
    ['all versions', `truncate list_version cascade`],
    ['an event', `truncate version_event`],
    ['the audit log', `update audit_record set actor = 'nobody'`],
    ['the audit log', `delete from audit_record`],
    ['the audit log', `truncate audit_record`],
  ])('%s: "%s" is refused', async (_, statement) => {
    await expect(world().database.em().execute(statement)).rejects.toThrow(/append-only/);
  });

  test('the hash is the SHA-256 of the canonical text, and the text says what the version says', async () => {
    const seen = await world().get<{ version: { canonical: string; hash: string } }>(
      '{ list(slug: "minicrm") { version(number: 1) { canonical hash } } }',
    );
    expect(hashOf(seen.version.canonical)).toBe(seen.version.hash);
    expect(seen.version.hash).toBe(version.hash);
    const { entries, ...frame } = JSON.parse(seen.version.canonical);
    expect(frame).toEqual({
      announcedAt: null,
      completeness: 'COMPLETE',
      effectiveOn: '2024-01-30',
      effectiveOnBasis: 'STATED',
      emergency: false,
      format: 1,
      list: 'minicrm',
      number: 1,
      previousHash: null,
      recordedAt: '2026-03-02T09:00:00.000Z',
    });
    expect(entries).toMatchObject([{ key: 'telekom', name: 'telekom Kft.', country: 'HU' }]);
  });
});
