// Everything the environment can say, and what is said back when it cannot be followed.

import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ConfigProblem, type Environment, readConfig } from '../../server/config.ts';
import { secretKeysIn } from '../../server/secret-keys.ts';

const key = (byte: number): string => Buffer.alloc(32, byte).toString('base64');
const DATABASE_URL = 'postgres://onward:hunter2@db.example.com/onward';
const problemsOf = (environment: Environment): readonly string[] => {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigProblem) return error.problems;
    throw error;
  }
};

test('with nothing set: an embedded database beside the caller, for development, on this machine only', () => {
  expect(readConfig({})).toEqual({
    database: { directory: './.onward' },
    host: '127.0.0.1',
    port: 4000,
    publicUrl: null,
    role: 'all',
    seed: true,
    secretKeys: null,
    corsOrigins: [],
    allowHosts: [],
    contact: null,
    mail: null,
    attemptDays: 1_095,
    introspection: true,
    logLevel: 'info',
    surroundings: 'development',
  });
});

test('with a PostgreSQL URL: production, without seeds, introspection or pages', () => {
  expect(readConfig({ DATABASE_URL, ONWARD_SECRET_KEY: key(1) })).toMatchObject({
    database: { url: DATABASE_URL },
    seed: false,
    introspection: false,
    surroundings: 'production',
    secretKeys: [{ id: '1', bytes: Buffer.alloc(32, 1) }],
  });
});

const settings: [Environment, object][] = [
  [{ ONWARD_DATA: '/var/lib/onward' }, { database: { directory: '/var/lib/onward' } }],
  [{ ONWARD_DATA: '  ' }, { database: { directory: './.onward' } }],
  [
    { HOST: '0.0.0.0', PORT: '0' },
    { host: '0.0.0.0', port: 0 },
  ],
  [{ PUBLIC_URL: 'https://onward.example.com/' }, { publicUrl: 'https://onward.example.com' }],
  [{ ONWARD_SEED: '0' }, { seed: false }],
  [{ NODE_ENV: 'production' }, { introspection: false, surroundings: 'production' }],
  [{ NODE_ENV: 'production', ONWARD_INTROSPECTION: '1' }, { introspection: true }],
  [
    { ONWARD_CORS_ORIGINS: 'https://a.example.com, http://localhost:3000' },
    { corsOrigins: ['https://a.example.com', 'http://localhost:3000'] },
  ],
  [{ ONWARD_CORS_ORIGINS: '*' }, { corsOrigins: ['*'] }],
  [
    { ONWARD_ALLOW_HOSTS: 'localhost, receiver:8080,127.0.0.1:9000, [::1]:9000, 10.0.0.0/8,' },
    { allowHosts: ['localhost', 'receiver:8080', '127.0.0.1:9000', '[::1]:9000', '10.0.0.0/8'] },
  ],
  [
    { SMTP_URL: 'smtp://localhost:1025', MAIL_FROM: 'notices@example.com' },
    { mail: { smtpUrl: 'smtp://localhost:1025', from: { name: null, address: 'notices@example.com' }, replyTo: null } },
  ],
  [
    {
      SMTP_URL: 'smtps://onward:p%40ss@mail.example.com',
      MAIL_FROM: 'Onward értesítő <notices@example.com>',
      MAIL_REPLY_TO: '"Adatvédelem, Kft." <dpo@example.com>',
    },
    {
      mail: {
        smtpUrl: 'smtps://onward:p%40ss@mail.example.com',
        from: { name: 'Onward értesítő', address: 'notices@example.com' },
        replyTo: { name: 'Adatvédelem, Kft.', address: 'dpo@example.com' },
      },
    },
  ],
  [{ MAIL_FROM: 'notices@example.com' }, { mail: null }],
  [{ ONWARD_ROLE: 'api', DATABASE_URL, ONWARD_SECRET_KEY: key(1) }, { role: 'api' }],
  [
    { ONWARD_SECRET_KEY: `new:${key(2)},old:${key(1)}` },
    {
      secretKeys: [
        { id: 'new', bytes: Buffer.alloc(32, 2) },
        { id: 'old', bytes: Buffer.alloc(32, 1) },
      ],
    },
  ],
];
test.each(settings)('%o', (environment, expected) => {
  expect(readConfig(environment)).toMatchObject(expected);
});

const mistakes: [Environment, RegExp][] = [
  [{ PORT: '80a' }, /PORT is "80a": it must be a number/],
  [{ PORT: '65536' }, /PORT is "65536"/],
  [{ DATABASE_URL: 'mysql://db', ONWARD_SECRET_KEY: key(1) }, /DATABASE_URL must read postgres:/],
  [{ DATABASE_URL }, /ONWARD_SECRET_KEY is required with DATABASE_URL/],
  [{ ONWARD_SEED: 'yes' }, /ONWARD_SEED is "yes": it must be one of 0, 1/],
  [{ NODE_ENV: 'prod' }, /NODE_ENV is "prod": it must be one of development, production, test/],
  [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL is "loud"/],
  [{ PUBLIC_URL: 'onward.example.com' }, /PUBLIC_URL is "onward.example.com"/],
  [{ ONWARD_CORS_ORIGINS: 'https://a.example.com/portal' }, /ONWARD_CORS_ORIGINS has "https:\/\/a.example.com\/portal"/],
  [
    { ONWARD_ALLOW_HOSTS: 'http://localhost' },
    /ONWARD_ALLOW_HOSTS: "http:\/\/localhost" is no host: it must read like localhost, 127.0.0.1:8080/,
  ],
  [{ ONWARD_ALLOW_HOSTS: 'localhost,10.0.0.0/33' }, /ONWARD_ALLOW_HOSTS: "10.0.0.0\/33" is no host/],
  [{ ONWARD_ALLOW_HOSTS: '*' }, /ONWARD_ALLOW_HOSTS: "\*" is no host/],
  [{ ONWARD_ROLE: 'api' }, /embedded database belongs to one process: set DATABASE_URL/],
  [{ ONWARD_ROLE: 'worker' }, /embedded database belongs to one process/],
  [{ SMTP_URL: 'smtp://localhost:1025' }, /MAIL_FROM is required with SMTP_URL/],
  [{ SMTP_URL: 'https://mail.example.com', MAIL_FROM: 'a@example.com' }, /SMTP_URL must read smtp:/],
  [{ SMTP_URL: 'smtp://mail.example.com?debug=true', MAIL_FROM: 'a@example.com' }, /SMTP_URL must read smtp:/],
  [{ SMTP_URL: 'smtp://localhost', MAIL_FROM: 'Onward' }, /MAIL_FROM is "Onward": it must read like/],
  [{ SMTP_URL: 'smtp://localhost', MAIL_FROM: 'a@example.com, b@example.com' }, /MAIL_FROM is /],
  [{ SMTP_URL: 'smtp://localhost', MAIL_FROM: 'a@example.com', MAIL_REPLY_TO: 'nobody@' }, /MAIL_REPLY_TO is "nobody@"/],
  [{ ONWARD_ROLE: 'cook' }, /ONWARD_ROLE is "cook": it must be one of all, api, worker/],
  [{ ONWARD_SECRET_KEY: 'short' }, /key 1 is not the base64 of 32 bytes/],
  [{ ONWARD_SECRET_KEY: `${key(1)},${key(2)}` }, /key 1 has no id/],
  [{ ONWARD_SECRET_KEY: `a:${key(1)},a:${key(2)}` }, /two keys have the id "a"/],
];
test.each(mistakes)('%o cannot be followed', (environment, problem) => {
  expect(problemsOf(environment)).toEqual([expect.stringMatching(problem)]);
});

test('everything that is wrong is said at once, and secrets are not repeated', () => {
  const problems = problemsOf({
    PORT: 'x',
    LOG_LEVEL: 'y',
    DATABASE_URL: 'mysql://onward:hunter2@db',
    ONWARD_SECRET_KEY: 'c2VjcmV0',
    SMTP_URL: 'smtp://onward:hunter3%zz@mail.example.com',
    MAIL_FROM: 'notices@example.com',
  });
  expect(problems).toHaveLength(5);
  expect(problems.join()).not.toMatch(/hunter[23]|c2VjcmV0/);
});

describe('the secret key of an embedded database', () => {
  test('is made on the first start, for its owner alone, and stays the same', () => {
    const directory = mkdtempSync(join(tmpdir(), 'onward-key-'));
    const [made] = secretKeysIn(directory);
    expect(made).toMatchObject({ id: '1', bytes: expect.toSatisfy((bytes: Uint8Array) => bytes.length === 32) });
    expect(statSync(join(directory, 'secret-key')).mode & 0o777).toBe(0o600);
    expect(secretKeysIn(directory)).toEqual([made]);
    rmSync(directory, { recursive: true });
  });

  test('is refused when its file has been damaged, and never made anew over it', () => {
    const directory = mkdtempSync(join(tmpdir(), 'onward-key-'));
    writeFileSync(join(directory, 'secret-key'), '1:c2hvcnQ=\n');
    expect(() => secretKeysIn(directory)).toThrow('not the base64 of 32 bytes');
    expect(readFileSync(join(directory, 'secret-key'), 'utf8')).toBe('1:c2hvcnQ=\n');
    rmSync(directory, { recursive: true });
  });
});
