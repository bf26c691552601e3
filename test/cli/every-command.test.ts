// What holds for every command: it says what it is for, how it is called, and answers scripts.

import { Config } from '@oclif/core/config';
import { describe, expect, test } from 'vitest';
import { onward } from './a-cli.ts';

const config = await Config.load(new URL('../../package.json', import.meta.url).pathname);
const commands = config.commands.filter(({ pluginName }) => pluginName === config.name);
const byName = commands.map((command) => [command.id.replaceAll(':', ' '), command] as const);

test('the commands are those that people were promised, and no others that nobody has written down', () => {
  const promised = [
    'serve',
    'worker',
    'verify',
    'backup',
    'restore',
    ...['create', 'list', 'revoke', 'reset'].map((name) => `token ${name}`),
    ...['ls', 'show', 'versions', 'diff', 'draft', 'drafts', 'discard', 'announce', 'withdraw', 'record', 'import', 'export'].map(
      (name) => `list ${name}`,
    ),
    ...['findings', 'judge'].map((name) => `transfer ${name}`),
    ...['ls', 'show'].map((name) => `law ${name}`),
    ...['ls', 'show', 'where-used'].map((name) => `party ${name}`),
    ...['add', 'engage', 'terms', 'end', 'ls'].map((name) => `controller ${name}`),
    ...['add', 'ls', 'rotate', 'test', 'enable', 'rm', 'listen'].map((name) => `endpoint ${name}`),
    ...['ls', 'show', 'ack', 'approve', 'waive', 'redeliver', 'evidence', 'key'].map((name) => `notice ${name}`),
    ...['raise', 'ls', 'show', 'review', 'cure', 'accept', 'settle', 'withdraw'].map((name) => `objection ${name}`),
    ...['add', 'ls', 'check', 'update', 'rm', 'try'].map((name) => `source ${name}`),
    ...['ls', 'show', 'review', 'draft'].map((name) => `drift ${name}`),
    'audit ls',
  ];
  expect(byName.map(([name]) => name).toSorted()).toEqual(promised.toSorted());
});

describe.each(byName)('onward %s', (_name, command) => {
  test('has a summary of one sentence, a description and examples', () => {
    expect(command.summary).toMatch(/^[A-Z].*\.$/);
    expect(command.description?.length).toBeGreaterThan(20);
    expect(command.examples?.length).toBeGreaterThan(0);
  });

  test('answers scripts with --json', () => expect(command.enableJsonFlag).toBe(true));

  test('describes every flag and argument', () => {
    const undescribed = [...Object.values(command.flags), ...Object.values(command.args)].filter(
      ({ description = '' }) => description.length < 8,
    );
    expect(undescribed.map(({ name }) => name)).toEqual([]);
  });
});

test('every topic says what it is about', () => {
  const topics = new Set(commands.filter(({ id }) => id.includes(':')).map(({ id }) => id.split(':')[0]));
  const described = config.topics.filter(({ description }) => description?.endsWith('.')).map(({ name }) => name);
  expect(described).toEqual(expect.arrayContaining([...topics]));
});

test.each([
  [['--help'], 'TOPICS'],
  [['list', '--help'], 'list announce'],
  [['list', 'show', '--help'], 'EXAMPLES'],
  [['--version'], 'onward/'],
])('onward %j needs no server', async (args, shown) => {
  const { code, stdout } = await onward(args);
  expect(code).toBe(0);
  expect(stdout).toContain(shown);
});
