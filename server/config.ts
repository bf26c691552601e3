// The configuration: everything that the environment says, read and checked in one place.

import { AllowedHostProblem, allowedHostFrom } from '../scrapers/allowed-hosts.ts';
import type { DatabasePlace } from './database/database.ts';
import { type Mailbox, parseMailbox } from './deliveries/mail/mailbox.ts';
import { parseSmtpUrl } from './deliveries/mail/smtp-url.ts';
import { parseSecretKeys, type SecretKey, SecretKeyProblem } from './secret-keys.ts';

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const ROLES = ['all', 'api', 'worker'] as const;
/** Three years, and fifty: attempts are part of the proof of who was told what. */
const USUAL_ATTEMPT_DAYS = 1_095;
const MOST_ATTEMPT_DAYS = 18_250;
const SURROUNDINGS = ['development', 'production', 'test'] as const;

/** How mails are sent. */
export interface MailConfig {
  readonly smtpUrl: string;
  readonly from: Mailbox;
  /** Where answers go, such as objections; null: to the sender. */
  readonly replyTo: Mailbox | null;
}

/** What a server needs to know to start. */
export interface Config {
  readonly database: DatabasePlace;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** How others reach this server; null: at the address it listens on. */
  readonly publicUrl: string | null;
  readonly role: (typeof ROLES)[number];
  /** Whether the lists that Onward ships with are loaded into an empty database. */
  readonly seed: boolean;
  /** Null: kept in the data directory, made on the first start. */
  readonly secretKeys: readonly SecretKey[] | null;
  /** Web origins whose pages may call the API; `*` for all. */
  readonly corsOrigins: readonly string[];
  /** Hosts that webhooks and fetches may reach though they are not public; see scrapers/allowed-hosts.ts. */
  readonly allowHosts: readonly string[];
  /** Where those whose pages are watched can turn to, a web or mail address; null: the public URL. */
  readonly contact: string | null;
  /** Null: no mail is sent. */
  readonly mail: MailConfig | null;
  /** For how many days attempts at deliveries are kept. */
  readonly attemptDays: number;
  readonly introspection: boolean;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly surroundings: (typeof SURROUNDINGS)[number];
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The environment cannot be followed. Lists everything that is wrong with it, and what would be right. */
export class ConfigProblem extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      problems.length === 1
        ? problems[0]
        : `The configuration has ${problems.length} problems:\n${problems.map((problem) => `- ${problem}`).join('\n')}`,
    );
    this.problems = problems;
  }
}

/** The configuration of this process, with what a command decides itself laid over it. @throws ConfigProblem */
export function configOfProcess(over: Environment = {}): Config {
  return readConfig({ ...process.env, ...over });
}

/**
 * Reads the configuration. A variable that is set to nothing counts as not set.
 *
 * @throws ConfigProblem naming every variable at fault; secrets and passwords are not repeated
 */
export function readConfig(environment: Environment): Config {
  const problems: string[] = [];
  const given = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const oneOf = <T extends string>(name: string, allowed: readonly T[], fallback: T): T => {
    const text = given(name) ?? fallback;
    const found = allowed.find((value) => value === text);
    if (found === undefined) problems.push(`${name} is "${text}": it must be one of ${allowed.join(', ')}.`);
    return found ?? fallback;
  };
  const flag = (name: string, fallback: boolean): boolean => oneOf(name, ['0', '1'], fallback ? '1' : '0') === '1';

  const url = given('DATABASE_URL');
  if (url !== undefined && !isUrl(url, ['postgres:', 'postgresql:']))
    problems.push('DATABASE_URL must read postgres://user:password@host:5432/database.');
  const port = given('PORT') ?? '4000';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    problems.push(`PORT is "${port}": it must be a number from 0 (any free port) to 65535.`);
  const publicUrl = given('PUBLIC_URL')?.replace(/\/+$/, '') ?? null;
  if (publicUrl !== null && !isUrl(publicUrl, ['http:', 'https:']))
    problems.push(`PUBLIC_URL is "${publicUrl}": it must read like https://onward.example.com.`);

  const embedded = url === undefined;
  const surroundings = oneOf('NODE_ENV', SURROUNDINGS, embedded ? 'development' : 'production');
  const config: Config = {
    database: embedded ? { directory: given('ONWARD_DATA') ?? './.onward' } : { url },
    host: given('HOST') ?? '127.0.0.1',
    port: Number(port),
    publicUrl,
    role: roleOf(oneOf('ONWARD_ROLE', ROLES, 'all'), embedded, problems),
    seed: flag('ONWARD_SEED', embedded),
    secretKeys: secretKeysOf(given('ONWARD_SECRET_KEY'), embedded, problems),
    corsOrigins: originsOf(given('ONWARD_CORS_ORIGINS'), problems),
    allowHosts: allowHostsOf(given('ONWARD_ALLOW_HOSTS'), problems),
    contact: contactOf(given('ONWARD_CONTACT'), problems),
    mail: mailOf(given, problems),
    attemptDays: attemptDaysOf(given('ONWARD_ATTEMPT_DAYS'), problems),
    introspection: flag('ONWARD_INTROSPECTION', surroundings === 'development'),
    logLevel: oneOf('LOG_LEVEL', LOG_LEVELS, 'info'),
    surroundings,
  };
  if (problems.length > 0) throw new ConfigProblem(problems);
  return config;
}

function roleOf(role: (typeof ROLES)[number], embedded: boolean, problems: string[]): (typeof ROLES)[number] {
  if (role !== 'all' && embedded) {
    problems.push(
      `ONWARD_ROLE is "${role}", but the embedded database belongs to one process: set DATABASE_URL, or leave the role at all.`,
    );
  }
  return role;
}

function secretKeysOf(text: string | undefined, embedded: boolean, problems: string[]): readonly SecretKey[] | null {
  if (text === undefined) {
    if (!embedded)
      problems.push(
        'ONWARD_SECRET_KEY is required with DATABASE_URL: set it to "1:" and the base64 of 32 random bytes (openssl rand -base64 32).',
      );
    return null;
  }
  try {
    return parseSecretKeys(text);
  } catch (error) {
    if (!(error instanceof SecretKeyProblem)) throw error;
    problems.push(`ONWARD_SECRET_KEY: ${error.message}. It must read id:base64 of 32 bytes, several separated by commas.`);
    return null;
  }
}

function mailOf(given: (name: string) => string | undefined, problems: string[]): MailConfig | null {
  const smtpUrl = given('SMTP_URL');
  if (smtpUrl === undefined) return null;
  if (parseSmtpUrl(smtpUrl) === null) {
    problems.push(
      'SMTP_URL must read smtp://user:password@host:587 or smtps://user:password@host:465, user and password percent-encoded; it may end with ?requireTLS=true.',
    );
  }
  const mailbox = (name: string): Mailbox | null => {
    const text = given(name);
    const read = text === undefined ? null : parseMailbox(text);
    if (text !== undefined && read === null)
      problems.push(`${name} is "${text}": it must read like Onward <notices@example.com>, or be the address alone.`);
    return read;
  };
  const [from, replyTo] = [mailbox('MAIL_FROM'), mailbox('MAIL_REPLY_TO')];
  if (given('MAIL_FROM') === undefined) problems.push('MAIL_FROM is required with SMTP_URL: set it to the address that mails come from.');
  return from && { smtpUrl, from, replyTo };
}

function originsOf(text: string | undefined, problems: string[]): readonly string[] {
  const origins = listed(text);
  for (const origin of origins) {
    if (origin === '*' || (isUrl(origin, ['http:', 'https:']) && new URL(origin).origin === origin)) continue;
    problems.push(`ONWARD_CORS_ORIGINS has "${origin}": an origin reads like https://portal.example.com, without a path.`);
  }
  return origins;
}

function attemptDaysOf(text: string | undefined, problems: string[]): number {
  const days = Number(text ?? USUAL_ATTEMPT_DAYS);
  if (!Number.isInteger(days) || days < 1 || days > MOST_ATTEMPT_DAYS)
    problems.push(`ONWARD_ATTEMPT_DAYS is "${text}": it must be a whole number of days from 1 to ${MOST_ATTEMPT_DAYS}.`);
  return days;
}

function allowHostsOf(text: string | undefined, problems: string[]): readonly string[] {
  const hosts = listed(text);
  for (const host of hosts) {
    try {
      allowedHostFrom(host);
    } catch (error) {
      if (!(error instanceof AllowedHostProblem)) throw error;
      problems.push(`ONWARD_ALLOW_HOSTS: ${error.message}.`);
    }
  }
  return hosts;
}

/** It goes into a header of every request. */
function contactOf(text: string | undefined, problems: string[]): string | null {
  if (text !== undefined && !/^[\x21-\x7e]{1,200}$/.test(text))
    problems.push('ONWARD_CONTACT must be a web or mail address in plain letters, such as mailto:privacy@example.com.');
  return text ?? null;
}

/** What stands between commas. */
function listed(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function isUrl(text: string, protocols: readonly string[]): boolean {
  const url = URL.parse(text);
  return url !== null && protocols.includes(url.protocol) && url.hostname !== '';
}
