// What commands about sources and documents do before and after they ask the server: which files are what, how answers are counted and shown.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { givenDocument } from '../../cli/documents/given-document.ts';
import { triedInWords } from '../../cli/documents/tried-in-words.ts';
import { isListFile } from '../../cli/lists/is-list-file.ts';
import type { CheckedSource } from '../../cli/sources/check-sources.ts';
import { summaryInWords, summaryOf } from '../../cli/sources/check-summary.ts';
import type { DriftFactsFragment, Severity, SourceFactsFragment, TriedFactsFragment } from '../../schema/api/generated/graphql.ts';
import { onward } from './a-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'onward-documents-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('which files are list files, and which are documents to be read', () => {
  test.each([
    ['list.yaml', 'slug: acme\nentries: []', true],
    ['wrong.yml', 'what: is this', true],
    ['list.json', '{"slug": "acme", "entries": []}', true],
    ['rows.json', '[{"name": "Alpha"}]', false],
    ['other.json', '{"processors": []}', false],
    ['without-ending', 'slug: acme\nentries: []', true],
    ['page', '<html><body>: - [</body></html>', false],
    ['page.html', 'slug: acme', false],
    ['table.csv', 'key,role', false],
    ['paper.pdf', '%PDF-1.7', false],
  ])('%s', async (name, content, expected) => {
    expect(await isListFile(file(name, content))).toBe(expected);
  });

  test('an address is a document, whatever it ends in; standard input is a list file', async () => {
    expect(await isListFile('https://acme.example/list.yaml')).toBe(false);
    expect(await isListFile('-')).toBe(true);
  });

  test('JSON that cannot be read is said to be so', async () => {
    await expect(isListFile(file('broken.json', '{"slug": '))).rejects.toThrow('neither YAML nor JSON');
  });
});

describe('a document is handed over', () => {
  test('as its bytes in base64, with its name; an address as it is', () => {
    expect(givenDocument(file('ő.txt', 'őű'))).toEqual({ document: { name: 'ő.txt', base64: Buffer.from('őű').toString('base64') } });
    expect(givenDocument('HTTPS://acme.example/a')).toEqual({ url: 'HTTPS://acme.example/a' });
  });

  test('up to 5 MB, and not empty', () => {
    expect(givenDocument(file('most.bin', new Uint8Array(5_000_000)))).toHaveProperty('document.name', 'most.bin');
    expect(() => givenDocument(file('more.bin', new Uint8Array(5_000_001)))).toThrow('holds 5.1 MB; a document may hold 5 MB');
    expect(() => givenDocument(file('none.bin', ''))).toThrow('is empty');
  });
});

const evidence = { quotation: 'We rely on the clauses', at: 'Transfers' };
const tried: TriedFactsFragment = {
  form: 'TEXT',
  title: 'Sub-processors',
  language: 'hu',
  snapshotHash: 'a'.repeat(64),
  entries: [],
  dates: [{ kind: 'UPDATED', on: null, stated: '31 February', evidence }],
  mechanisms: [],
  findings: [],
  ignored: [{ what: 'a table of cookies', why: 'it lists cookies' }],
  listElsewhere: { url: 'https://acme.example/list', evidence },
};

test('what was read is told with what was not', () => {
  const shown = stripVTControlCharacters(triedInWords(tried, 'page.html', 'en'));
  expect(shown).toContain('Hungarian');
  expect(shown).toContain('updated a day that cannot be told (“31 February”)');
  expect(shown).toContain('No list of recipients was found');
  expect(shown).toContain('onward source try https://acme.example/list');
  expect(shown).toMatch(/Left out\n +a table of cookies\n +since it lists cookies/);
});

test('no word of a page takes the terminal over', () => {
  const evil = 'Evil\u001b[2J\u202e\r';
  const said = { quotation: evil, at: evil };
  const place = { stated: evil, countries: [] };
  const shown = triedInWords(
    {
      ...tried,
      title: evil,
      entries: [
        {
          name: evil,
          purpose: evil,
          statedRole: evil,
          location: place,
          seat: null,
          address: null,
          mechanism: { stated: evil, noneNeeded: true, grounds: [] },
          evidence: said,
          data: [],
          countries: [],
          contact: null,
          email: null,
          phone: null,
          website: null,
          privacyPolicyUrl: null,
          identifiers: [],
        },
      ],
      dates: [{ kind: 'UPDATED', on: null, stated: evil, evidence: said }],
      mechanisms: [
        { ground: { code: 'SCC_COMMISSION', instrument: null }, reliance: 'NEGATED', subject: evil, destinations: [], evidence: said },
      ],
      ignored: [{ what: evil, why: evil }],
      listElsewhere: { url: evil, evidence: said },
    },
    evil,
    'en',
  );
  expect(shown.split('Evil').length).toBeGreaterThan(12);
  for (const forbidden of ['\u001b[2J', '\u202e', '\r']) expect(shown).not.toContain(forbidden);
});

const source = (id: string, openFindings: number): SourceFactsFragment => ({
  id,
  url: `https://${id}.example/`,
  kind: 'OTHER',
  state: 'OK',
  problem: null,
  paused: false,
  checkEveryHours: 24,
  lastCheckedAt: null,
  lastChangedAt: null,
  nextCheckAt: null,
  openFindings,
  createdAt: '2026-01-01T00:00:00.000Z',
  declaration: null,
  party: null,
  list: null,
});
const finding = (id: string, severity: Severity): DriftFactsFragment => ({
  id,
  severity,
  kind: 'RENAMED',
  state: 'OPEN',
  statement: `${id} is so.`,
  entryName: null,
  firstSeenAt: '2026-01-01T00:00:00.000Z',
  reviewedAt: null,
  reviewedBy: null,
  reason: null,
  snoozedUntil: null,
  resolvedAt: null,
  list: null,
  source: { id: 'one', url: 'https://one.example/' },
  before: null,
  after: null,
  findings: [],
});

test('checks are added up, and what is new is told apart from what is open from before', () => {
  const checked: readonly CheckedSource[] = [
    { source: source('one', 2), outcome: 'CHANGED', reason: null, opened: [finding('new', 'WATCH')], closed: [finding('gone', 'GAP')] },
    { source: source('two', 0), outcome: 'FAILED', reason: 'It is down.', opened: [], closed: [] },
    { source: source('three', 0), outcome: 'UNCHANGED', reason: null, opened: [], closed: [] },
    { source: source('four', 0), outcome: 'FIRST_READ', reason: null, opened: [], closed: [] },
  ];
  const summary = summaryOf(checked, [finding('old', 'BREACH'), finding('new', 'WATCH')]);
  expect(summary).toMatchObject({ checked: 4, firstRead: 1, unchanged: 1, changed: 1, failed: 1, opened: 1, closed: 1, open: 2 });
  const shown = stripVTControlCharacters(summaryInWords(summary));
  expect(shown).toMatch(/Found\n- WATCH new is so[^]*Open from before\n- BREACH old is so[^]*No longer so\n- gone is so/);
  expect(shown).toMatch(/Not read\n- https:\/\/two.example\/\n +It is down\./);
});

describe('the question is wrong, exit code 2, before anybody is asked', () => {
  test.each([
    [['source', 'check'], '--all'],
    [['source', 'check', 'ID', '--all'], '--all'],
    [['source', 'check', '--all', '--accept-shrunken'], '--accept-shrunken'],
    [['source', 'add', 'https://acme.example/'], 'Error: At least one of the following must be provided: --list, --party'],
    [['source', 'add', 'https://acme.example/', '--list', 'acme', '--every', '0'], 'Error: --every: Expected'],
    [['source', 'update', 'ID'], 'Say what is to be changed'],
    [['source', 'update', '--pause'], 'The source (its id'],
    [['source', 'update', 'ID', '--pause', '--resume'], '--resume'],
    [['source', 'update', 'ID', '--declaration', 'page.json', '--no-declaration'], '--no-declaration'],
    [['source', 'update', 'ID', '--list', 'acme', '--no-list'], '--no-list'],
    [['source', 'update', 'ID', '--every', '9000'], '--every'],
    [['source', 'try', 'ftp://acme.example/page.html'], 'is no address of the web'],
    [['source', 'try', '/'], '/ cannot be read: it is a folder.'],
    [['source', 'try', '/nonexistent/page.html'], '/page.html cannot be read: there is no such file.'],
    [['drift', 'review', 'ID'], '--confirm, --dismiss, --snooze'],
    [['drift', 'review', 'ID', '--dismiss'], '--reason'],
    [['drift', 'review', 'ID', '--snooze', 'tomorrow'], 'is not a day'],
    [['drift', 'ls', '--kind', 'nonsense'], 'nonsense'],
    [['list', 'import', 'https://acme.example/list.html'], 'say with --list'],
    [['list', 'import', 'list.html', '--title', 'A list'], '--list'],
  ])('onward %j', async (args, said) => {
    const { code, stdout, stderr } = await onward(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
  });
});

test('a server that is not there is exit code 3', async () => {
  expect((await onward(['source', 'check', '--all'])).code).toBe(3);
  expect((await onward(['drift', 'ls', '--json'])).code).toBe(3);
});
