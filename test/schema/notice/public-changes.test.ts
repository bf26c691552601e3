// What strangers may see of the changes of a notice: nothing about contact persons, no contact data of natural persons.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OpenEntry } from '../../../schema/list/content.ts';
import { withPersonalValues } from '../../../schema/list/personal.ts';
import { noticeChanges } from '../../../schema/notice/content.ts';
import { forStrangers, isForStrangers } from '../../../schema/notice/public-changes.ts';
import { hashOf } from '../../../schema/words/hash.ts';
import { anEntry } from '../list/an-entry.ts';

const digest = (value: string) => `personal:sha256:${hashOf(value)}`;

/** The changes as a notice stores them. */
const changesOf = (before: readonly OpenEntry[], after: readonly OpenEntry[]) =>
  noticeChanges({
    before,
    after,
    toldAs: (entry) => withPersonalValues(entry, digest),
    idOf: ({ entryKey, kind }) => `${entryKey}:${kind}`,
    capacity: 'PROCESSOR',
  });
const contactPerson = (name: string) => ({ name, position: null, email: `${name}@example.com`, phone: null });

describe('between two states of one entry', () => {
  const rows: [what: string, before: Partial<OpenEntry>, after: Partial<OpenEntry>, told: readonly string[]][] = [
    ['the contact person alone', { contactPerson: contactPerson('one') }, { contactPerson: contactPerson('two') }, []],
    [
      'the contact person, and the website',
      { contactPerson: null },
      { contactPerson: contactPerson('two'), website: 'https://a.example' },
      ['website'],
    ],
    ['the contact person, and the purpose', { contactPerson: null }, { contactPerson: contactPerson('two'), purpose: 'mail' }, ['purpose']],
    ['e-mail and phone of a company', {}, { email: 'info@example.com', phone: '1' }, ['email', 'phone']],
    ['e-mail and phone of a natural person', { naturalPerson: true }, { naturalPerson: true, email: 'me@example.com', phone: '1' }, []],
    ['the address of a natural person', { naturalPerson: true }, { naturalPerson: true, address: 'Fő u. 1.' }, ['address']],
  ];

  test.each(rows)('%s', (_what, before, after, told) => {
    const changes = changesOf([anEntry('a', before)], [anEntry('a', after)]);
    const seen = changes.flatMap((change) => forStrangers(change) ?? []);
    expect(seen.flatMap(({ fields }) => fields.map(({ field }) => field))).toEqual(told);
    for (const { statement } of seen) {
      expect(statement.en).not.toMatch(/contact person|e-mail of/);
      expect(statement.hu).not.toMatch(/kapcsolattartó/);
    }
    expect(changes.filter(isForStrangers)).toEqual(changes.filter((change) => forStrangers(change) === change));
  });
});

test('whoever comes or goes is told of, without its contact person', () => {
  const entry = anEntry('a', { contactPerson: contactPerson('one') });
  for (const [change] of [changesOf([], [entry]), changesOf([entry], [])]) {
    if (!change) throw new Error('nothing changed');
    expect(isForStrangers(change)).toBe(true);
    expect(forStrangers(change)).toMatchObject({ kind: change.kind, statement: change.statement });
    expect(JSON.stringify(forStrangers(change))).not.toContain('contactPerson');
  }
});

test('no digest of a contact fact is ever left', () => {
  const facts = fc.record({
    contactPerson: fc.option(
      fc.record({
        name: fc.option(fc.string()),
        position: fc.constant(null),
        email: fc.option(fc.string()),
        phone: fc.option(fc.string()),
      }),
    ),
    email: fc.option(fc.string({ minLength: 1 })),
    phone: fc.option(fc.string({ minLength: 1 })),
    purpose: fc.option(fc.string()),
    website: fc.constant(null),
  });
  fc.assert(
    fc.property(facts, facts, (before, after) => {
      const hidden = [before, after].flatMap(({ contactPerson: person, email, phone }) => [...Object.values(person ?? {}), email, phone]);
      const [one, other] = [before, after].map((said) => anEntry('a', { naturalPerson: true, ...said }));
      if (!one || !other) throw new Error('two states');
      const told = JSON.stringify(changesOf([one], [other]).flatMap((change) => forStrangers(change) ?? []));
      expect(hidden.filter((value) => value !== null && told.includes(digest(value)))).toEqual([]);
    }),
  );
});
