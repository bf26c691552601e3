// What a reading of a page is worth telling: each fact once, on the side that can show it, and nothing of mere reformatting.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { driftOf } from '../../../scrapers/compare/drift.ts';
import type { Drift, DriftQuestion } from '../../../scrapers/compare/drift-words.ts';
import type { Observation, ObservedEntry } from '../../../scrapers/observation.ts';
import { listed, listOf, page, today } from './a-list-state.ts';
import { dated, entry, mechanism, observation } from './an-observation.ts';

type Asked = Partial<Omit<DriftQuestion, 'before' | 'after'>>;
const drift = (before: Observation | null, after: Observation, asked: Asked = {}): readonly Drift[] =>
  driftOf({ before: before && page(before, 'b'), after: page(after, 'a'), list: null, known: [], asOf: today, ...asked });
const of = (entries: readonly ObservedEntry[], date?: string) => observation({ entries, dates: date === undefined ? [] : [dated(date)] });
const changes = (drifts: readonly Drift[]) => drifts.filter(({ about }) => about === 'CHANGE');
const brief = (drifts: readonly Drift[]) => drifts.map(({ kind, about, entryName }) => `${kind} ${about} ${entryName}`);

const alpha = entry('Alpha Kft.', { purpose: 'Hosting', address: 'Budapest' });
const beta = entry('Beta GmbH', { purpose: 'Mail', address: 'Berlin' });
const june = '8 June 2023 = 2023-06-08';
const july = '9 July 2023 = 2023-07-09';

describe('dates', () => {
  test.each<readonly [string, Observation, Observation, readonly string[]]>([
    [
      'an entry was added and the date stayed',
      of([alpha], june),
      of([alpha, beta], june),
      ['ADDED_WITHOUT_NOTICE CHANGE Beta GmbH', 'CHANGE_WITHOUT_DATE CHANGE null'],
    ],
    ['an entry was added and the date moved', of([alpha], june), of([alpha, beta], july), ['ADDED_WITHOUT_NOTICE CHANGE Beta GmbH']],
    ['the date moved alone', of([alpha], june), of([alpha], july), ['DATE_MOVED_WITHOUT_CHANGE CHANGE null']],
    [
      'the date moved and a telephone number with it',
      of([alpha], june),
      of([{ ...alpha, phone: '+36 1 234 5678' }], july),
      ['DETAILS_CHANGED CHANGE Alpha Kft.'],
    ],
    ['the date is typed otherwise', of([alpha], june), of([alpha], '2023-06-08 = 2023-06-08'), []],
    ['the date moved back', of([alpha], july), of([alpha], june), []],
    [
      'only a detail changed under the same date',
      of([alpha], june),
      of([{ ...alpha, phone: '+36 1 234 5678' }], june),
      ['DETAILS_CHANGED CHANGE Alpha Kft.'],
    ],
    ['a page without a date', of([alpha]), of([alpha, beta]), ['ADDED_WITHOUT_NOTICE CHANGE Beta GmbH']],
  ])('%s', (_what, before, after, expected) => {
    expect(brief(changes(drift(before, after)))).toEqual(expected);
  });
});

describe('a page with a list', () => {
  const list = listOf([listed('alpha', 'Alpha Kft.', { purpose: 'Hosting', address: 'Budapest' })]);

  test('who joined the page is told once, against the list', () => {
    expect(brief(drift(of([alpha]), of([alpha, beta]), { list }))).toEqual(['ADDED_WITHOUT_NOTICE STATE Beta GmbH']);
  });

  test('what page and list are at odds about is so whether or not the page changed', () => {
    const [changed, standing, first] = [of([alpha]), of([alpha, beta]), null].map((before) => drift(before, of([alpha, beta]), { list }));
    expect(changed).toEqual(standing);
    expect(changed).toEqual(first);
  });

  test('a page that catches up with its list is silent', () => {
    expect(drift(of([alpha, beta]), of([alpha]), { list })).toEqual([]);
    expect(drift(of([{ ...alpha, purpose: 'Payroll' }]), of([alpha]), { list })).toEqual([]);
  });

  test('a change that the list cannot show is told as a change, with what would mend the list', () => {
    const before = of([{ ...alpha, purpose: 'Cloud hosting' }]);
    const after = of([{ ...alpha, purpose: 'Cloud hosting and payroll' }]);
    const drifts = drift(before, after, { list });
    expect(brief(drifts)).toEqual(['DETAILS_CHANGED CHANGE Alpha Kft.']);
    expect(drifts[0]).toMatchObject({ change: { kind: 'CHANGE', key: 'alpha' }, undoes: expect.any(String) as unknown });
  });

  test('a rename on the page is a rename on the list', () => {
    expect(brief(drift(of([alpha]), of([{ ...alpha, name: 'Alpha Zrt.' }]), { list }))).toEqual(['RENAMED STATE Alpha Zrt.']);
  });
});

describe('grounds of transfer', () => {
  const says = (reliance: 'RELIED_ON' | 'HISTORICAL', instrument: string, subject: string | null = null) => ({
    ground: { code: 'ADEQUACY_DECISION', instrument } as const,
    reliance,
    subject,
    destinations: [],
    citedOn: null,
    evidence: { quotation: `We rely on ${instrument}`, at: 'Transfers', offset: 3 },
  });
  const [shield, framework] = ['32016D1250', '32023D1795'];

  test('a ground taken up and one given up, each once, and what the law says of the one', () => {
    const [before, after] = [
      observation({ mechanisms: [says('RELIED_ON', shield)] }),
      observation({ mechanisms: [says('RELIED_ON', framework)] }),
    ];
    expect(changes(drift(before, after)).map(({ kind, fact }) => [kind, fact])).toEqual([
      ['MECHANISM_CHANGED', 'page | gave up | ADEQUACY_DECISION 32016D1250'],
      ['MECHANISM_CHANGED', 'page | rests on | ADEQUACY_DECISION 32023D1795'],
    ]);
    expect(drift(after, before).flatMap(({ findings }) => findings.map(({ code }) => code))).toContain('MECHANISM_LAPSED');
  });

  test('a ground that came with an entry is told with the entry', () => {
    const stated = { ...beta, mechanism: mechanism('DPF', ['ADEQUACY_DECISION', framework]) };
    const after = observation({ entries: [alpha, stated], mechanisms: [says('RELIED_ON', framework, 'Beta GmbH')] });
    expect(brief(changes(drift(of([alpha]), after)))).toEqual(['ADDED_WITHOUT_NOTICE CHANGE Beta GmbH']);
  });
});

test('the law is told of a page on its first reading, with where it was read', () => {
  const american = entry('Omega Inc.', {
    location: 'United States',
    address: '1 Main Street',
    mechanism: mechanism('Privacy Shield', ['ADEQUACY_DECISION', '32016D1250']),
  });
  const found = drift(null, of([american]));
  expect(found.find(({ findings }) => findings.some(({ code }) => code === 'MECHANISM_LAPSED'))).toMatchObject({
    kind: 'LEGAL_FINDING',
    severity: 'BREACH',
    about: 'STATE',
    entryName: 'Omega Inc.',
    after: { url: 'https://example.com/recipients', snapshotHash: 'a'.repeat(64) },
  });
});

test('what a page leaves unsaid of many is told once', () => {
  const many = ['Alpha', 'Beta', 'Gamma'].map((name) => entry(name));
  const missing = drift(null, of(many)).filter(({ findings }) => findings.some(({ code }) => code === 'ADDRESS_MISSING'));
  expect(missing.map(({ findings, entryName }) => [findings.length, entryName])).toEqual([[3, null]]);
});

const names = fc.uniqueArray(
  fc.constantFrom('Alpha Kft.', 'Beta GmbH', 'Gamma Inc.', 'Delta Zrt.', 'Omega LLC', 'Kappa S.A.', 'Sigma Ltd.', 'Rho AG'),
  { maxLength: 8 },
);
const said = fc.record({
  purpose: fc.constantFrom(null, 'Hosting', 'Web analytics', 'Sending of newsletters', 'Payroll and accounting'),
  location: fc.constantFrom(null, 'Germany', 'US', 'European Union', 'Ireland, India'),
  mailbox: fc.constantFrom(null, 'info', 'dpo'),
  address: fc.constantFrom('1 Main Street', '6 Fasor utca'),
});
const entries = names.chain((chosen) =>
  fc.tuple(
    ...chosen.map((name) =>
      said.map(({ mailbox, ...facts }) =>
        entry(name, { ...facts, email: mailbox && `${mailbox}@${name.split(' ')[0]?.toLowerCase()}.example` }),
      ),
    ),
  ),
);

describe('whatever the pages', () => {
  test('a page compared with itself has not changed', () => {
    fc.assert(
      fc.property(entries, (rows) => {
        expect(changes(drift(of(rows), of(rows)))).toEqual([]);
      }),
    );
  });

  test('a page that is only reformatted is silent', () => {
    const noisy = (row: ObservedEntry, at: number): ObservedEntry => ({
      ...row,
      name: at % 2 === 0 ? row.name.toUpperCase() : row.name.replace('a', 'a\u00AD'),
      purpose: row.purpose && `${row.purpose.toLowerCase()}.`,
      email: row.email && row.email.replace('@', ' [at] '),
      section: 'Annex',
      evidence: { ...row.evidence, offset: 5_000 - at },
    });
    fc.assert(
      fc.property(entries, fc.integer(), (rows, seed) => {
        const moved = rows.map(noisy).toSorted((one, other) => ((one.name.length * seed) % 7) - ((other.name.length * seed) % 7));
        expect(changes(drift(of(rows, june), of(moved, '2023-06-08 = 2023-06-08')))).toEqual([]);
      }),
    );
  });

  test('who came is told once, who left is told once, and the way back is the mirror image', () => {
    fc.assert(
      fc.property(entries, entries, (before, after) => {
        const [there, back] = [changes(drift(of(before), of(after))), changes(drift(of(after), of(before)))];
        const had = new Set(before.map(({ name }) => name));
        const came = after.map(({ name }) => name).filter((name) => !had.has(name));
        expect(
          there
            .filter(({ kind }) => kind === 'ADDED_WITHOUT_NOTICE')
            .map(({ entryName }) => entryName)
            .toSorted(),
        ).toEqual(came.toSorted());
        expect(there.map(({ fact }) => fact).toSorted()).toEqual(back.map(({ undoes }) => undoes).toSorted());
        expect(there.map(({ undoes }) => undoes).toSorted()).toEqual(back.map(({ fact }) => fact).toSorted());
      }),
    );
  });

  test('each fact is told once, short, with no more quoted than 25 words, gravest first', () => {
    const order = ['BREACH', 'GAP', 'WATCH', 'INFO'];
    fc.assert(
      fc.property(entries, entries, (before, after) => {
        const list = listOf(before.map((row, at) => listed(`key-${at}`, row.name, { purpose: row.purpose, address: row.address })));
        for (const drifts of [drift(of(before), of(after)), drift(of(before), of(after), { list })]) {
          expect(new Set(drifts.map(({ fact }) => fact)).size).toBe(drifts.length);
          expect(drifts.map(({ severity }) => order.indexOf(severity))).toEqual(
            drifts.map(({ severity }) => order.indexOf(severity)).toSorted(),
          );
          for (const { fact, before: was, after: is, kind, findings, statement } of drifts) {
            expect(fact.length).toBeLessThanOrEqual(500);
            for (const evidence of [was, is]) expect((evidence?.quotation ?? '').split(/\s+/).length).toBeLessThanOrEqual(25);
            if (kind === 'LEGAL_FINDING') expect(findings.length).toBeGreaterThan(0);
            expect(statement.en).toMatch(/\.$/);
            expect(statement.hu).toMatch(/\.$/);
          }
        }
      }),
    );
  });

  test('nothing throws, whatever is written where', () => {
    const odd = fc.constantFrom('\u0000', '\uD800', '(((', '@', '..', 'https://', '\u202E', '12-34', ' US ', 'a'.repeat(500));
    const text = fc.option(
      fc.array(fc.oneof(odd, fc.string({ unit: 'grapheme', maxLength: 20 })), { maxLength: 5 }).map((parts) => parts.join('')),
      { nil: null },
    );
    const wild = fc
      .record({
        name: fc.string({ unit: 'grapheme', maxLength: 30 }),
        purpose: text,
        location: text,
        address: text,
        email: text,
        phone: text,
        website: text,
        section: text,
        statedRole: text,
      })
      .map(({ name, ...facts }) => entry(name, facts));
    fc.assert(
      fc.property(fc.array(wild, { maxLength: 6 }), fc.array(wild, { maxLength: 6 }), (before, after) => {
        const list = listOf(
          before.map((row, at) => listed(`key-${at}`, row.name.trim() || null, { purpose: row.purpose, phone: row.phone })),
        );
        drift(of(before), of(after));
        expect(drift(of(before), of(after), { list })).toEqual(drift(of(before), of(after), { list }));
      }),
    );
  });
});
