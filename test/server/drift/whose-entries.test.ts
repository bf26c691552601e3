// Whose the entries of an imported document are: a table for lawyers. The registry knows some parties, the document spells its
// recipients in its own way. The same legal person gives the same party; another one of the same group does not; what is not sure is
// decided by nobody but a person, and the draft says so.

import { beforeAll, describe, expect, test } from 'vitest';
import { driftOf } from '../../../scrapers/compare/drift.ts';
import { extract } from '../../../scrapers/extract/extract.ts';
import { noScraper } from '../../a-scraper.ts';
import { kinds } from '../../fresh-database.ts';
import { useWorld } from '../../world.ts';

const number = (value: string) => [{ scheme: 'HU_TAX', value }];

/** The parties that the registry knows. */
const PARTIES: readonly object[] = [
  { slug: 'acme-llc', name: 'Acme', legalName: 'Acme LLC', country: 'US', website: 'https://www.acme.example', group: 'acme' },
  { slug: 'acme-ireland', name: 'Acme Ireland Limited', country: 'IE', website: 'https://acme.example', group: 'acme' },
  { slug: 'beta-platforms', name: 'Beta Platforms, Inc.', formerNames: [{ name: 'Alfa, Inc.', until: '2021-10-27' }], country: 'US' },
  { slug: 'pelda', name: 'Példa Kft.', country: 'HU', identifiers: number('12345678-2-41'), website: 'https://pelda.example' },
  { slug: 'mikro', name: 'Mikró Számítástechnikai Zrt.', country: 'HU', identifiers: number('87654321-2-42') },
  { slug: 'kovacs', name: 'Kovács János ev.', country: 'HU', identifiers: number('11111111-1-42') },
  { slug: 'gamma-gmbh', name: 'Gamma GmbH', country: 'DE' },
  { slug: 'gamma-inc', name: 'Gamma Inc.', country: 'US' },
  { slug: 'zephir', name: 'Zephir GmbH', country: 'DE' },
  { slug: 'rocket', name: 'The Rocket Works Group LLC (Mailship)', country: 'US' },
  { slug: 'open-ship', name: 'OpenShip, Inc.', country: 'US' },
  { slug: 'strasse', name: 'Straße Łódź GmbH', country: 'DE' },
];

type Row = readonly [
  said: string,
  name: string,
  facts: { number?: string; country?: string; website?: string },
  party: string,
  doubts: readonly string[],
];

/** `new`: a party of its own. After it, whom it may be. */
const ROWS: readonly Row[] = [
  ['case and punctuation are spelling', 'ACME L.L.C.', {}, 'acme-llc', []],
  ['one legal person renamed: Inc. and LLC', 'Acme Inc.', {}, 'acme-llc', []],
  ['without its legal form', 'Acme', {}, 'acme-llc', []],
  ['another legal person of the group, which the registry knows', 'ACME Ireland Ltd.', {}, 'acme-ireland', []],
  ['another legal person of the group, which it does not know', 'Acme UK Ltd', { website: 'https://acme.example' }, 'new', []],
  ['a former name', 'Alfa Inc', {}, 'beta-platforms', []],
  ['a legal form in English', 'Példa Ltd.', {}, 'pelda', []],
  ['a legal form in full, without accents', 'PELDA Korlátolt Felelősségű Társaság', {}, 'pelda', []],
  ['a brand in brackets', 'Mailship (Rocket Works Group, LLC)', {}, 'rocket', []],
  ['two words that are one', 'Open Ship Inc', {}, 'open-ship', []],
  ['letters that have no accent to leave out', 'Strasse Lodz GmbH', {}, 'strasse', []],
  ['a bare brand on a domain that one party has', 'Példácska', { website: 'https://pelda.example/adatvedelem' }, 'pelda', []],
  ['the number counts for more than the spelling', 'Mikró Informatika Zrt.', { number: '87654321-2-42' }, 'mikro', []],
  ['the number as an EU VAT number', 'Mikró Számítástechnika', { number: 'HU87654321' }, 'mikro', []],
  ['the country tells namesakes apart', 'Gamma', { country: 'Germany' }, 'gamma-gmbh', []],
  ['a namesake with a legal form of another country', 'Zephir SAS', { country: 'France' }, 'new', []],
  ['two fit alike: nobody is chosen', 'Gamma', {}, 'new', ['Gamma may be “gamma-gmbh” or “gamma-inc”; .* “gamma”']],
  [
    'the number of somebody who is called otherwise',
    'Delta Bt.',
    { number: '12345678-2-41' },
    'new',
    ['Delta Bt. states a number that the registry has for “pelda”'],
  ],
  [
    'a namesake with another number',
    'Kovács János ev.',
    { number: '22222222-1-42' },
    'new',
    ['is called like “kovacs”, and states another number; .* “kovacs-janos-ev”'],
  ],
  ['nobody whom the registry knows', 'Zeta AB', {}, 'new', []],
];

interface Imported {
  readonly version: {
    readonly id: string;
    readonly provenance: { readonly note: string };
    readonly entries: readonly {
      readonly key: string;
      readonly party: { readonly slug: string; readonly group: { slug: string } | null };
    }[];
  };
  readonly findings: readonly { readonly code: string; readonly entryKey: string | null; readonly statement: string }[];
  readonly doubts: readonly string[];
}

const IMPORTED = `version { id provenance { note } entries { key party { slug group { slug } } } }
  findings { code entryKey statement } doubts`;

describe.each(kinds)('on %s', (kind) => {
  const world = useWorld(kind);
  const slugs = new Set(PARTIES.map((party) => ('slug' in party ? party.slug : null)));
  let made = 0;

  beforeAll(async () => {
    world().scraper = { ...noScraper, extract, driftOf };
    await world().do('createGroup', { slug: 'acme', name: 'Acme' }, 'group { slug }');
    for (const party of PARTIES) await world().do('createParty', party, 'party { id }');
  });

  /** Imports a table of recipients as a list of its own. */
  async function imported(rows: readonly (readonly [name: string, facts: Row[2]])[]): Promise<Imported> {
    const lines = rows.map(([name, facts]) => [name, facts.country ?? '', facts.website ?? '', facts.number ?? '']);
    const table = [['Name', 'Country', 'Website', 'Tax number'], ...lines]
      .map((cells) => cells.map((cell) => `"${cell}"`).join(','))
      .join('\n');
    const document = { name: 'recipients.csv', base64: Buffer.from(table).toString('base64') };
    const list = `import-${kind}-${(made += 1)}`;
    return world().do<Imported>('importDocument', { list, title: 'Recipients', owner: 'acme-llc', document }, IMPORTED);
  }

  test.each(ROWS)('%s: %s', async (_said, name, facts, party, doubted) => {
    const { version, doubts, findings } = await imported([
      [name, facts],
      ['Filler One AB', { country: 'Sweden' }],
      ['Filler Two AB', { country: 'Sweden' }],
    ]);
    const [entry] = version.entries;
    expect(slugs.has(entry?.party.slug ?? '') ? entry?.party.slug : 'new').toBe(party);
    expect(doubts).toEqual(doubted.map((doubt) => expect.stringMatching(doubt)));
    for (const doubt of doubts) expect(version.provenance.note).toContain(doubt);
    const shared = findings.filter(({ code }) => code === 'IDENTIFIER_SHARED').map(({ entryKey }) => entryKey);
    expect(shared).toEqual(doubted.some((doubt) => doubt.includes('number that the registry has')) ? [entry?.key] : []);
  });

  test('a new legal person of a group is entered in the group of its namesakes', async () => {
    const { version } = await imported([
      ['Acme Sweden AB', {}],
      ['Filler One AB', {}],
      ['Filler Two AB', {}],
    ]);
    expect(version.entries.map(({ party }) => party.group?.slug ?? null)).toEqual(['acme', null, null]);
  });

  test('one legal person in two rows of a document is one party, two that share a number are two', async () => {
    const { version, findings } = await imported([
      ['Epszilon Kft.', { country: 'Hungary' }],
      ['EPSZILON Kft', { country: 'Hungary' }],
      ['Omikron Zrt.', { number: '33333333-2-42' }],
      ['Omega Bt.', { number: '33333333-2-42' }],
      ['Nagy Éva ev.', { number: '44444444-1-42' }],
      ['Nagy Éva ev.', { number: '55555555-1-42' }],
    ]);
    const parties = version.entries.map(({ party }) => party.slug);
    expect(parties[1]).toBe(parties[0]);
    expect(new Set(parties).size).toBe(5);
    expect(findings.filter(({ code }) => code === 'IDENTIFIER_SHARED').map(({ statement }) => statement)).toEqual([
      expect.stringMatching(/Omikron Zrt\..*Omega Bt\..*33333333-2-42/),
    ]);
  });

  test('a number that two names of one document state is nobody’s, whoever has it in the registry', async () => {
    const { version } = await imported([
      ['Példa Szolgáltató Kft.', { number: '12345678-2-41' }],
      ['Másik Példa Bt.', { number: '12345678-2-41' }],
      ['Filler One AB', {}],
    ]);
    expect(version.entries.map(({ party }) => party.slug)).not.toContain('pelda');
  });
});
