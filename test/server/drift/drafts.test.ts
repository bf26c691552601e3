// Differences and documents become drafts: entry by entry, with parties, evidence and transfers, and nothing is announced.

import writeWorkbook from 'write-excel-file/node';
import { beforeEach, describe, expect, test } from 'vitest';
import { extract } from '../../../scrapers/extract/extract.ts';
import { unpacked } from '../../../server/drift/snapshot-bytes.ts';
import { aPlainWeb, type PlainWeb } from '../../a-scraper.ts';
import { createList, recipient, recordPast } from '../../a-list.ts';
import { kinds } from '../../fresh-database.ts';
import { useWorld } from '../../world.ts';

interface ToldDraft {
  readonly version: {
    readonly id: string;
    readonly state: string;
    readonly plannedEffectiveOn: string | null;
    readonly completeness: string;
    readonly provenance: { readonly document: string; readonly note: string } | null;
    readonly entries: readonly ToldEntry[];
  };
}

interface ToldEntry {
  readonly key: string;
  readonly name: string;
  readonly role: string;
  readonly purpose: string | null;
  readonly party: { readonly slug: string };
  readonly transfers: readonly { readonly destination: string | null; readonly mechanisms: readonly { readonly code: string }[] }[];
  readonly evidence: { readonly url: string | null; readonly quotation: string | null; readonly snapshotHash: string | null } | null;
}

const DRAFT = `version { id state plannedEffectiveOn completeness provenance { document note } list { slug owner { slug } }
  entries { key name role purpose party { slug } transfers { destination mechanisms { code } } evidence { url quotation snapshotHash } } }`;

const base64 = (text: string | Buffer): string => Buffer.from(text).toString('base64');
const filler = Array.from({ length: 200 }, (_, index) => `word${index}`).join(' ');

describe.each(kinds)('on %s', (kind) => {
  const world = useWorld(kind);
  let web: PlainWeb = aPlainWeb();
  let made = 0;
  let list = '';

  beforeEach(async () => {
    web = aPlainWeb();
    world().scraper = { ...web.scraper, extract };
    list = `list-${kind}-${(made += 1)}`;
  });

  interface Found {
    readonly id: string;
    readonly kind: string;
    readonly entryName: string;
  }

  /** A list of two recipients, and a page that names one of them otherwise, leaves the other out, and names two more. */
  async function found(): Promise<readonly Found[]> {
    await createList(world(), list);
    const entries = [
      recipient(`${list}-alpha`, { name: 'Alpha', purpose: 'hosting', phone: '1' }),
      recipient(`${list}-omega`, { name: 'Omega' }),
    ];
    await recordPast(world(), list, '2026-01-01', entries);
    await world().do('createParty', { slug: `${list}-gamma`, name: `Gamma ${list}` }, 'party { id }');
    const url = `https://${list}.example.com/`;
    web.pages.set(url, ['Recipients', 'Alpha | mail', `Beta Zrt. ${list} | payment`, `Gamma ${list} | chat`, filler].join('\n'));
    const { source } = await world().do<{ source: { id: string } }>('createSource', { list, url }, 'source { id }');
    return (await world().do<{ opened: Found[] }>('checkSource', { id: source.id }, 'opened { id kind entryName }')).opened;
  }

  test('confirmed differences become a draft: who came is added, who went is removed, what changed is laid over the entry', async () => {
    const findings = await found();
    expect(findings).toHaveLength(4);
    for (const { id } of findings) await world().do('reviewDrift', { id, action: 'CONFIRM' }, 'driftFinding { state }');
    const { version } = await world().do<ToldDraft>('draftFromDrift', { findings: findings.map(({ id }) => id) }, DRAFT);
    expect(version.state).toBe('DRAFT');
    expect(version.entries).toMatchObject([
      { key: `${list}-alpha`, name: 'Alpha', purpose: 'mail', party: { slug: `${list}-alpha` } },
      {
        key: `beta-zrt-${list}`,
        name: `Beta Zrt. ${list}`,
        role: 'SUB_PROCESSOR',
        purpose: 'payment',
        party: { slug: `beta-zrt-${list}` },
      },
      {
        key: `gamma-${list}`,
        party: { slug: `${list}-gamma` },
        evidence: { url: `https://${list}.example.com/`, quotation: `Gamma ${list}` },
      },
    ]);
  });

  test('what is not confirmed, or of another list, becomes no draft, and nothing is started', async () => {
    const [first, second] = await found();
    const ids = [first?.id, second?.id];
    await world().do('reviewDrift', { id: first?.id, action: 'CONFIRM' }, 'driftFinding { state }');
    expect(await world().refuse('draftFromDrift', { findings: ids })).toMatchObject({ code: 'INVALID', input: 'input.findings.1' });
    const own = list;
    await createList(world(), `${list}-other`);
    expect(await world().refuse('draftFromDrift', { findings: [first?.id], list: `${list}-other` })).toMatchObject({
      code: 'INVALID',
      input: 'input.findings.0',
    });
    const drafts = await world().get<{ drafts: { totalCount: number } }>(
      'query ($list: String!) { list(slug: $list) { drafts { totalCount } } }',
      { list: own },
    );
    expect(drafts.drafts.totalCount).toBe(0);
  });

  test('a finding is decided on with what the decision needs', async () => {
    const [finding] = await found();
    const refused = (input: object) => world().refuse('reviewDrift', { id: finding?.id, ...input });
    expect(await refused({ action: 'DISMISS' })).toMatchObject({ code: 'INVALID', input: 'input.reason' });
    expect(await refused({ action: 'SNOOZE' })).toMatchObject({ code: 'INVALID', input: 'input.until' });
    expect(await refused({ action: 'SNOOZE', until: '2026-03-02' })).toMatchObject({ code: 'INVALID', input: 'input.until' });
  });

  const imported = (document: object, facts: object = {}): Promise<ToldDraft & { ignored: { why: string }[] }> =>
    world().do(
      'importDocument',
      { list, title: 'Recipients', owner: `${list}-owner`, document, ...facts },
      `${DRAFT} ignored { what why } findings { code }`,
    );

  test('a text becomes a draft of a list that is created with its owner', async () => {
    const draft = await imported({ name: 'notice.txt', base64: base64(`Alpha ${list} | mail\nAlpha ${list} | chat`) });
    expect(draft.version).toMatchObject({
      state: 'DRAFT',
      list: { slug: list, owner: { slug: `${list}-owner` } },
      provenance: { document: 'notice.txt', note: expect.stringMatching(/[0-9a-f]{64}/) },
      entries: [
        { key: `alpha-${list}`, party: { slug: `alpha-${list}` }, evidence: { quotation: `Alpha ${list}` } },
        { key: `alpha-${list}-2`, party: { slug: `alpha-${list}` } },
      ],
    });
  });

  test('from every entry of a draft, and of the version that comes of it, the very bytes are found that it was read from', async () => {
    await createList(world(), list);
    const text = `Alpha ${list} | mail`;
    const { version } = await imported({ name: 'notice.txt', base64: base64(text) });
    const announced = await world().do<{ version: { entries: { evidence: { snapshotHash: string } }[] } }>(
      'announceVersion',
      { draft: version.id, effectiveOn: '2026-05-01' },
      'version { entries { evidence { snapshotHash } } }',
    );
    const hashes = [...version.entries, ...announced.version.entries].map(({ evidence }) => evidence?.snapshotHash ?? '');
    const kept: { compressed: Uint8Array }[] = await world()
      .database.em()
      .execute('select compressed from snapshot where hash = ? and hash = ?', hashes);
    const [snapshot] = kept;
    expect((await unpacked(snapshot?.compressed ?? new Uint8Array())).toString()).toBe(text);
  });

  test('a text without recipients becomes a draft that says that the list was not retrievable', async () => {
    const { version } = await imported({ name: 'notice.txt', base64: base64('The list stands elsewhere.') });
    expect(version).toMatchObject({ entries: [], completeness: 'NOT_RETRIEVABLE' });
  });

  const rows = [
    ['Name', 'Purpose', 'Country'],
    ['Alpha Kft.', 'hosting', 'Hungary'],
    ['Beta Inc.', 'e-mail', 'United States'],
    ['Gamma GmbH', 'chat', 'Germany'],
  ];

  test.each([
    ['with commas', 'list.csv', async () => rows.map((row) => row.join(',')).join('\n')],
    ['with semicolons', 'list.csv', async () => rows.map((row) => row.join(';')).join('\n')],
    ['in a workbook', 'list.xlsx', async () => workbookOf(rows)],
    ['as JSON', 'list.json', async () => JSON.stringify(rows.slice(1).map(([Name, Purpose, Country]) => ({ Name, Purpose, Country })))],
  ])('a table %s is read like one on a page, with the transfers that follow', async (_what, name, content) => {
    const { version } = await imported({ name, base64: base64(await content()) }, { capacity: 'CONTROLLER' });
    expect(version.entries).toMatchObject([
      { name: 'Alpha Kft.', role: 'PROCESSOR', purpose: 'hosting', transfers: [] },
      { name: 'Beta Inc.', purpose: 'e-mail', transfers: [{ destination: 'US', mechanisms: [] }] },
      { name: 'Gamma GmbH', purpose: 'chat', transfers: [] },
    ]);
  });

  test.each(['list.csv', 'list.xlsx'])('entries as they are exported come back as they are: %s', async (name) => {
    const header = ['key', 'party', 'role', 'name', 'country'];
    const own = [header, ['alpha', `${list}-a`, 'JOINT_CONTROLLER', 'Alpha', 'HU']];
    const content = name.endsWith('csv') ? own.map((row) => row.join(',')).join('\n') : await workbookOf(own);
    const { version } = await imported({ name, base64: base64(content) });
    expect(version.entries).toMatchObject([{ key: 'alpha', role: 'JOINT_CONTROLLER', party: { slug: `${list}-a` } }]);
  });

  test.each([
    ['a list that does not exist, without its title', { title: undefined }, 'input.title'],
    ['neither address nor document', { document: undefined }, 'input.url'],
    ['an address that is not public', { document: undefined, url: 'http://10.0.0.1/' }, 'input.url'],
    ['a page that cannot be fetched', { document: undefined, url: 'https://nobody.example.com/' }, 'input.url'],
    ['no base64', { document: { name: 'x.txt', base64: '…' } }, 'input.document.base64'],
    ['more than 5 MB', { document: { name: 'x.txt', base64: base64(Buffer.alloc(5_000_001)) } }, 'input.document.base64'],
    ['a workbook that is none', { document: { name: 'x.json', base64: base64('{"a":1}') } }, 'input.document'],
    ['a declaration that is no object', { declaration: '[]' }, 'input.declaration'],
    ['a declaration that matches nothing', { declaration: '{"pages":[{"select":["nowhere"]}]}' }, 'input.declaration'],
  ])('%s is refused, and nothing is created', async (_what, facts, path) => {
    const input = {
      list,
      title: 'Recipients',
      owner: `${list}-owner`,
      document: { name: 'x.txt', base64: base64('Alpha | mail') },
      ...facts,
    };
    expect(await world().refuse('importDocument', input)).toMatchObject({ code: 'INVALID', input: path });
    expect(await world().get('query ($list: String!) { list(slug: $list) { id } }', { list })).toBeNull();
  });

  test('a document that is tried is shown, and nothing is written', async () => {
    const document = { name: 'list.csv', base64: base64(rows.map((row) => row.join(',')).join('\n')) };
    const query = `query ($document: DocumentInput) { tryDocument(document: $document) { form entries { name countries purpose } ignored { what why } } }`;
    const before = await world().get<{ totalCount: number }>('{ parties { totalCount } }');
    expect(await world().get(query, { document })).toMatchObject({
      form: 'TEXT',
      entries: [{ name: 'Alpha Kft.', countries: ['HU'] }, {}, {}],
    });
    expect(await world().get('{ parties { totalCount } }')).toEqual(before);
  });
});

async function workbookOf(rows: readonly (readonly string[])[]): Promise<Buffer> {
  return writeWorkbook(rows.map((row) => row.map((value) => ({ value, type: String })))).toBuffer();
}
