// The house, as a test: who may import whom, what schema/ may use, where the clock stands, how files are called.

import { describe, expect, test } from 'vitest';
import { parsed, type SourceFile, sourceFiles } from './source-files.ts';

const files = sourceFiles();

/** The houses that each house may import, besides itself. Every shared thought lives in schema/; no arrow goes back. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  scrapers: ['schema'],
  server: ['schema', 'scrapers'],
  cli: ['schema'],
  seeds: ['schema', 'server'],
  bench: ['schema', 'scrapers', 'server', 'test'],
  tools: ['schema', 'server', 'cli', 'test'],
  test: ['schema', 'scrapers', 'server', 'cli', 'seeds', 'tools', 'bench'],
  bin: ['cli'],
};

/** Commands that start the server, or open its database while it is stopped. */
const START = /^cli\/commands\/(?:serve|worker|backup|restore|token\/reset)\.ts$/;
/** The file that starts a server with what Onward ships with. */
const LOADS_SEEDS = 'server/serve.ts';

function forbiddenImports(file: SourceFile): readonly string[] {
  const allowed = MAY_IMPORT[file.house];
  return file.imports.flatMap((imported) => {
    const [house = ''] = imported.split('/');
    const isOwn = house in MAY_IMPORT && imported.includes('/');
    if (!isOwn || house === file.house || allowed?.includes(house)) return [];
    if (house === 'server' && START.test(file.path)) return [];
    if (house === 'seeds' && file.path === LOADS_SEEDS) return [];
    return [`${file.house}/ may not import ${house}/ (${file.path} → ${imported})`];
  });
}

/** The packages and built-in modules of schema/, each with what makes it pure enough. */
const IN_SCHEMA: Readonly<Record<string, string>> = {
  zod: 'checks input; knows nothing of where it comes from',
  canonicalize: 'RFC 8785, a function from values to text',
  'csv-parse': 'text to rows',
  'csv-stringify': 'rows to text',
  'date-holidays': 'tables of public holidays, asked for a given year',
  'i18n-iso-countries': 'the table of ISO 3166-1',
  'node:crypto': 'SHA-256; what is random in it is forbidden below',
  'node:module': 'date-holidays is CommonJS and wants `require`',
  'node:util': 'compares values in depth',
};

describe('who may import whom', () => {
  test('every file keeps to it', () => {
    expect(files.flatMap(forbiddenImports)).toEqual([]);
  });

  test('every directory with code is in the table', () => {
    expect([...new Set(files.map(({ house }) => house))].filter((house) => house !== '' && !(house in MAY_IMPORT))).toEqual([]);
  });

  test.each([
    [
      'schema/words/x.ts',
      "import { now } from '../../server/clock.ts'",
      'schema/ may not import server/ (schema/words/x.ts → server/clock.ts)',
    ],
    [
      'schema/words/x.ts',
      "import type { Em } from '../../server/database/database.ts'",
      'schema/ may not import server/ (schema/words/x.ts → server/database/database.ts)',
    ],
    ['server/x.ts', "export * from '../seeds/load-seeds.ts'", 'server/ may not import seeds/ (server/x.ts → seeds/load-seeds.ts)'],
    [
      'cli/commands/list/ls.ts',
      "await import('../../../server/serve.ts')",
      'cli/ may not import server/ (cli/commands/list/ls.ts → server/serve.ts)',
    ],
    ['scrapers/x.ts', "import '../server/clock.ts'", 'scrapers/ may not import server/ (scrapers/x.ts → server/clock.ts)'],
  ])('in %s, %s would be noticed', (path, text, sentence) => {
    expect(forbiddenImports(parsed(path, text))).toEqual([sentence]);
  });

  test.each([
    ['cli/commands/token/reset.ts', "import { reset } from '../../../server/access/reset-token.ts'"],
    ['server/serve.ts', "await import('../seeds/load-seeds.ts')"],
    ['server/x.ts', "import { civilDay } from '../schema/words/civil-day.ts'"],
  ])('in %s, %s is right', (path, text) => {
    expect(forbiddenImports(parsed(path, text))).toEqual([]);
  });

  test('schema/ uses no package but the few that are named', () => {
    const inSchema = files.filter(({ house }) => house === 'schema');
    const foreign = (file: SourceFile) => file.imports.filter((imported) => !imported.startsWith('schema/') && !(imported in IN_SCHEMA));
    expect(inSchema.flatMap((file) => foreign(file).map((name) => `schema/ may not import ${name} (${file.path})`))).toEqual([]);
    const used = new Set(inSchema.flatMap(({ imports }) => imports));
    expect(Object.keys(IN_SCHEMA).filter((name) => !used.has(name))).toEqual([]);
  });
});

/** What reads the world, and the only files that may. Tests, benches and tools may read what a test is not about. */
const ONLY_IN: readonly [what: string, mentions: readonly string[], files: readonly string[], everywhere: boolean][] = [
  ['the clock', ['new Date', 'Date.now', 'Temporal.Now'], ['server/clock.ts', 'cli/today.ts', 'test/real-clock.ts'], true],
  ['the environment', ['process.env'], ['server/config.ts', 'cli/server-address.ts'], false],
  ['the network', ['fetch', 'globalThis.fetch'], ['cli/client.ts'], false],
  ['Math.random', ['Math.random'], [], false],
  [
    'randomness',
    ['randomUUID', 'randomBytes', 'randomInt', 'v4', 'v7', '.getRandomValues', '.randomUUID'],
    [
      'server/database/new-id.ts',
      'server/graphql/format-error.ts',
      'server/access/token-secret.ts',
      'server/deliveries/new-secret.ts',
      'server/deliveries/sealed-secret.ts',
      'server/lists/personal-facts.ts',
      'server/secret-keys.ts',
      'server/random.ts',
      'server/proof/make-evidence.ts',
    ],
    false,
  ],
];
const BESIDE_THE_PRODUCT: ReadonlySet<string> = new Set(['test', 'bench', 'tools', '']);

describe('what reads the world stands where it is looked for', () => {
  test.each(ONLY_IN)('%s', (what, mentions, named, everywhere) => {
    const asked = files.filter((file) => everywhere || !BESIDE_THE_PRODUCT.has(file.house));
    const found = asked.filter((file) => mentions.some((mention) => file.mentions.has(mention)));
    const elsewhere = found.filter(({ path }) => !named.includes(path));
    expect(elsewhere.map(({ path }) => `${path} may not read ${what}: be told it, or name the file in test/architecture.test.ts`)).toEqual(
      [],
    );
    expect(named.filter((path) => !found.some((file) => file.path === path))).toEqual([]);
  });

  test.each([
    ['new Date()', 'new Date'],
    ['Date.now()', 'Date.now'],
    ['Temporal.Now.instant()', 'Temporal.Now'],
    ['const { HOME } = process.env', 'process.env'],
    ['const home = process.env["HOME"]', 'process.env'],
    ['await fetch("https://example.com")', 'fetch'],
    ['Math.random()', 'Math.random'],
    ['globalThis.crypto.getRandomValues(bytes)', '.getRandomValues'],
  ])('%s would be noticed', (text, mention) => {
    expect(parsed('server/x.ts', text).mentions).toContain(mention);
  });

  test('words in texts and comments are no calls', () => {
    expect([...parsed('server/x.ts', '// fetch(url)\nconst text = "new Date()";').mentions]).toEqual([]);
  });
});

describe('files', () => {
  const BANNED = /^(?:service|manager|helper|util|common|base)s?$/;
  /** Each release's migrations stay as they were; nobody reads them in one go. */
  const MIGRATIONS = 'server/database/migrations/';

  test('no file is longer than 250 lines', () => {
    const long = files.filter(({ path, lines }) => lines > 250 && !path.startsWith(MIGRATIONS));
    expect(long.map(({ path, lines }) => `${path} has ${lines} lines: one idea each, 250 at most`)).toEqual([]);
  });

  test('names say what a file is about', () => {
    const vague = files.filter(({ path }) => path.split(/[/.-]/).some((word) => BANNED.test(word)));
    expect(vague.map(({ path }) => `${path}: name it after what it does`)).toEqual([]);
  });

  test('names are kebab-case', () => {
    const named = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:[-.][a-z0-9]+)*\.(?:ts|mjs|js)$/;
    expect(files.map(({ path }) => path).filter((path) => !named.test(path))).toEqual([]);
  });

  test('none only passes on what others export', () => {
    expect(files.filter(({ isBarrel }) => isBarrel).map(({ path }) => path)).toEqual([]);
    expect(parsed('server/x.ts', "export * from './a.ts';\nexport { b } from './b.ts';").isBarrel).toBe(true);
  });

  test('the compiler is neither silenced nor told "any"', () => {
    const silenced = files.filter(
      ({ comments, mentions }) => mentions.has('any') || comments.some((comment) => /@ts-(?:ignore|nocheck|expect-error)/.test(comment)),
    );
    expect(silenced.map(({ path }) => path)).toEqual([]);
    expect(parsed('server/x.ts', 'const x: Record<string, any> = {};').mentions).toContain('any');
  });
});
