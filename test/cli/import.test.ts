// Documents tried and taken over from the shell: any shape, from a file or an address, and nothing is lost without a word.

import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ran, useServer } from './a-cli.ts';
import { HTML, NAMES, SHAPES } from './document-shapes.ts';

const server = useServer({ ONWARD_ALLOW_HOSTS: '127.0.0.1' });
const run = (...args: string[]): Promise<Ran> => server().run(...args);
const written = (name: string, content: string | Uint8Array): string => server().write(name, content);

let web: Server;
let address: string;
beforeAll(async () => {
  web = createServer((request, response) => {
    const [, mediaType = '', content] = SHAPES.find(([name]) => request.url === `/${name}`) ?? [];
    void Promise.resolve(content?.()).then((body) =>
      response.writeHead(body === undefined ? 404 : 200, { 'content-type': mediaType }).end(body),
    );
  });
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  const bound = web.address();
  address = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`;
});
afterAll(() => new Promise((resolve) => web.close(resolve)));

describe('source try', () => {
  test('shows recipients, dates, grounds and what was left out; and writes nothing', async () => {
    const { code, stdout, stderr } = await run('source', 'try', written('page.html', HTML));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /updated 2026-03-03[^]*2 recipients\n[^]*Fabrikam Mail, Inc\. +Sending of e-mail +United States \[US\] +Standard/,
    );
    expect(stdout).toMatch(
      /relied on: Standard contractual\s+clauses \(32021D0914\)[^]*MODULE_NOT_STATED[^]*Left out\n +a table[^]*Change/,
    );
    expect((await run('party', 'ls', '--query', 'fabrikam', '--json')).json()).toEqual([]);
  });

  test('reads an address, and with --json prints the data alone', async () => {
    const { code, json } = await run('source', 'try', `${address}/page.html`, '--json');
    expect(code).toBe(0);
    expect(json('entries', '*', 'name')).toEqual(NAMES);
    const missing = await run('source', 'try', `${address}/missing`);
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain('could not be fetched');
  });

  test.each(SHAPES)('reads %s from a file and from an address alike', async (name, _mediaType, content) => {
    const fromFile = await run('source', 'try', written(name, await content()), '--json');
    expect(fromFile.code).toBe(0);
    expect(fromFile.json('entries', '*', 'name')).toEqual(NAMES);
    expect(fromFile.json('entries', '*', 'countries', 0)).toContain('IE');
    expect((await run('source', 'try', `${address}/${name}`, '--json')).json('entries')).toEqual(fromFile.json('entries'));
  });

  test.each([
    ['paper.pdf', 'cannot be read as one'],
    ['book.xlsx', 'damaged, or of no kind that is read'],
  ])('of %s the first half is said to be damaged', async (name, said) => {
    const whole = await SHAPES.find(([shape]) => shape === name)?.[2]();
    const { code, stdout, stderr } = await run('source', 'try', written(name, (whole ?? '').slice(0, 600)));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
  });

  test('with no list in it: exit code 1', async () => {
    const { code, stdout } = await run('source', 'try', written('letter.txt', 'Dear customer,\n\nthank you for your order.\n'));
    expect(code).toBe(1);
    expect(stdout).toContain('No list of recipients was found');
  });

  test('a declaration says where to look; one that is none is refused with its place', async () => {
    const page = written('page.html', HTML);
    const found = written('found.json', '{"pages": [{"select": ["table"]}]}');
    expect((await run('source', 'try', page, '--declaration', found)).code).toBe(0);
    const wrong = await run('source', 'try', page, '--declaration', written('wrong.json', '[]'), '--json');
    expect(wrong.code).toBe(2);
    expect(JSON.parse(wrong.stderr).error).toMatchObject({ code: 'INVALID', path: ['declaration'] });
  });
});

describe('list import', () => {
  const created = ['--list', 'read', '--owner', 'acme', '--title', 'Acme, as read'];

  test('a document needs to know its list, and a list that is not there its title', async () => {
    const page = written('page.html', HTML);
    expect((await run('list', 'import', page)).stderr).toContain('say with --list');
    const { code, stderr } = await run('list', 'import', page, '--list', 'nowhere');
    expect(code).toBe(2);
    expect(stderr).toContain('There is no list "nowhere" yet: give its title');
  });

  test('tells what was read, what the law says, what was left out, and how to go on', async () => {
    const { code, stdout, stderr } = await run('list', 'import', written('page.html', HTML), ...created);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [, draft = ''] = /: draft (draft_\w+) of read, 2 entries\n/.exec(stdout) ?? [];
    expect(stdout).toMatch(/processed in +Hosting\n.* +Ireland\n[^]*Fabrikam Mail, Inc\.[^]*MODULE_NOT_STATED[^]*Left out\n +a table/);
    expect(stdout).toContain(`onward list announce read --draft ${draft}`);
    expect((await run('list', 'discard', draft)).code).toBe(0);
  });

  test.each(SHAPES)('takes over %s from a file and from an address', async (name, _mediaType, content) => {
    const { code, stderr, json } = await run('list', 'import', written(name, await content()), `${address}/${name}`, ...created, '--json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(json('*', 'entries', '*', 'name')).toEqual([NAMES, NAMES]);
    const draft = { became: 'DRAFT', list: 'read', number: null, entryCount: 2 };
    expect(json()).toMatchObject([draft, { ...draft, file: `${address}/${name}` }]);
  });

  test('list files and documents go together, each its own way', async () => {
    const list = { slug: 'own', title: 'Own list', owner: 'acme', capacity: 'PROCESSOR', effectiveOn: '2024-01-30', entries: [] };
    const { json } = await run(
      'list',
      'import',
      written('own.json', JSON.stringify(list)),
      written('page.html', HTML),
      ...created,
      '--json',
    );
    expect(json()).toMatchObject([
      { list: 'own', became: 'VERSION', number: 1 },
      { list: 'read', became: 'DRAFT' },
    ]);
  });

  test('a document of the most that may be handed in arrives', async () => {
    const large = `${HTML}<!-- ${'x'.repeat(4_990_000)} -->`;
    expect((await run('source', 'try', written('large.html', large), '--json')).json('entries', '*', 'name')).toEqual(NAMES);
  });
});
