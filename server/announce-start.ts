// What a server says on stdout when it has started: where it is, what is in it, and what to try.

import { bootstrapFile } from './access/bootstrap-token.ts';
import type { Config } from './config.ts';
import type { EntryCount } from './lists/entry-counts.ts';
import type { Running } from './start.ts';

/** The lines to print. */
export function startLines(
  config: Config,
  running: Pick<Running, 'url' | 'firstToken' | 'hasOperator'>,
  lists: readonly EntryCount[],
): string {
  const width = Math.max(0, ...lists.map(({ slug }) => slug.length));
  const example = lists.toSorted((one, other) => (other.entries ?? -1) - (one.entries ?? -1))[0]?.slug;
  return [
    'Onward is running.',
    '',
    `  GraphQL   ${running.url}/graphql${config.surroundings === 'development' ? '   (GraphiQL in a browser)' : ''}`,
    `  Checks    ${running.url}/healthz  ${running.url}/readyz  ${running.url}/metrics`,
    `  Data      ${'directory' in config.database ? `${config.database.directory} (embedded database)` : 'PostgreSQL'}`,
    ...(lists.length > 0 ? ['', '  Lists'] : []),
    ...lists.map(({ slug, title, entries }) => `    ${slug.padEnd(width)}  ${countOf(entries).padEnd(15)}  ${title}`),
    ...tokenLines(config, running),
    '',
    '  Try next',
    ...(example === undefined
      ? ['    npx onward list --help']
      : [`    npx onward list show ${example}`, `    npx onward transfer findings ${example}`]),
    '    npx onward transfer judge US --mechanism ADEQUACY_DECISION --instrument 32016D1250 --on 2020-07-16',
    '',
  ].join('\n');
}

function tokenLines(config: Config, { firstToken, hasOperator }: Pick<Running, 'firstToken' | 'hasOperator'>): string[] {
  if (firstToken !== null) {
    const kept =
      'directory' in config.database ? `kept in ${bootstrapFile(config.database.directory)}, where the CLI finds it` : 'shown this once';
    return ['', `  Operator token (${kept})`, `    ${firstToken}`];
  }
  return hasOperator ? [] : ['', '  There is no operator token yet. Make one with: npx onward token reset'];
}

function countOf(entries: number | null): string {
  if (entries === null) return 'no version yet';
  return entries === 1 ? '1 entry' : `${entries} entries`;
}
