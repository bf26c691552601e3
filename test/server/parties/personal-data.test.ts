// Facts about natural persons can be forgotten, and every hash still verifies.

import { beforeAll, describe, expect, test } from 'vitest';
import { hashOf } from '../../../schema/words/hash.ts';
import { createList, draftOf, known, recordPast } from '../../a-list.ts';
import { kinds } from '../../fresh-database.ts';
import { useWorld, type World } from '../../world.ts';

const trader = {
  key: 'accountant',
  role: 'PROCESSOR',
  newParty: { slug: 'accountant', name: 'Gipsz Jakab ev.', naturalPerson: true, address: '1111 Budapest, Fő utca 1.' },
  name: 'Gipsz Jakab ev.',
  address: '1111 Budapest, Fő utca 1.',
  email: 'jakab@example.org',
  identifiers: [{ scheme: 'HU_TAX', value: '12892312-1-41' }],
  evidence: { document: 'notice', quotation: 'könyvelő: Gipsz Jakab ev.', at: 'II.' },
};
const company = {
  key: 'hosting',
  role: 'SUB_PROCESSOR',
  newParty: { slug: 'hosting', name: 'Hosting Kft.' },
  name: 'Hosting Kft.',
  contactPerson: { name: 'Kovács Anna', position: 'DPO', email: 'anna@hosting.example' },
};
const personal = /Gipsz|Jakab|jakab@|Fő utca|12892312|Kovács|anna@/;

interface Seen {
  readonly canonical: string;
  readonly hash: string;
  readonly entries: readonly {
    key: string;
    name: string | null;
    email: string | null;
    contactPerson: { name: string | null; erased: boolean } | null;
  }[];
}
const versions = async (world: World): Promise<readonly Seen[]> => {
  const seen = await world.get<{ versions: { edges: { node: Seen }[] } }>(
    '{ list(slug: "shop") { versions { edges { node { canonical hash entries { key name email contactPerson { name erased } } } } } } }',
  );
  return seen.versions.edges.map(({ node }) => node);
};

describe.each(kinds)('on %s', (kind) => {
  const world = useWorld(kind);
  beforeAll(async () => {
    await createList(world(), 'shop', { capacity: 'CONTROLLER' });
    await recordPast(world(), 'shop', '2024-01-01', [trader, company]);
    const { newParty: _t, ...knownTrader } = trader;
    const { newParty: _c, ...knownCompany } = company;
    await recordPast(world(), 'shop', '2025-01-01', [
      { ...knownTrader, party: 'accountant' },
      { ...knownCompany, party: 'hosting', purpose: 'web hosting' },
    ]);
    await draftOf(world(), 'shop', { add: [known('accountant', { key: 'second', name: 'Gipsz Jakab ev.' })] });
  });

  test('the hashed form holds no fact about a natural person; the view shows them', async () => {
    for (const { canonical, entries } of await versions(world())) {
      expect(canonical).not.toMatch(personal);
      expect(entries).toMatchObject([
        { key: 'accountant', name: 'Gipsz Jakab ev.', email: 'jakab@example.org' },
        { key: 'hosting', name: 'Hosting Kft.', contactPerson: { name: 'Kovács Anna', erased: false } },
      ]);
    }
  });

  test('two versions that say the same of a person do not differ', async () => {
    const { diff } = await world().get<{ diff: { changes: { entryKey: string; kind: string }[] } }>(
      '{ list(slug: "shop") { diff(from: 1, to: 2) { changes { entryKey kind } } } }',
    );
    expect(diff.changes).toEqual([{ entryKey: 'hosting', kind: 'PURPOSE' }]);
  });

  test('everything about a company cannot be erased, its contact persons can', async () => {
    expect(await world().refuse('erasePersonalData', { party: 'hosting' })).toMatchObject({ code: 'INVALID', input: 'input.erase' });
    await world().do('erasePersonalData', { party: 'hosting', erase: 'CONTACT_PERSONS' }, 'party { id }');
    for (const { entries } of await versions(world())) {
      expect(entries[1]).toMatchObject({ name: 'Hosting Kft.', contactPerson: { name: null, erased: true } });
    }
  });

  test('after the erasure no table holds the facts, and every hash still verifies', async () => {
    await world().do('erasePersonalData', { party: 'accountant' }, 'party { id }');
    const em = world().database.em();
    const tables = ['party', 'personal_fact', 'list_version', 'draft', 'list_reading', 'audit_record', 'version_use'];
    for (const table of tables) {
      const rows: { row: string }[] = await em.execute(`select to_jsonb(t)::text as row from "${table}" t`);
      expect(rows.map(({ row }) => row).join('\n')).not.toMatch(personal);
    }
    for (const { canonical, hash, entries } of await versions(world())) {
      expect(hashOf(canonical)).toBe(hash);
      expect(entries[0]).toMatchObject({ key: 'accountant', name: null, email: null });
    }
    const { diff } = await world().get<{ diff: { changes: { entryKey: string }[] } }>(
      '{ list(slug: "shop") { diff(from: 1, to: 2) { changes { entryKey } } } }',
    );
    expect(diff.changes).toEqual([{ entryKey: 'hosting' }]);
  });

  test('what was forgotten can be entered again, as a new fact', async () => {
    await recordPast(world(), 'shop', '2026-01-01', [known('accountant', { name: 'Gipsz Jakab ev.', role: 'PROCESSOR' })]);
    const seen = await versions(world());
    expect(seen[2]?.entries[0]?.name).toBe('Gipsz Jakab ev.');
    expect(seen[0]?.entries[0]?.name).toBeNull();
  });
});
