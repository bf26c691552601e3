// The log: one JSON object a line, on stderr; in development a line for people. No personal data and no secrets: neither
// query variables nor addresses are ever given to it, and what a database driver quotes of a statement is left out.

import { inspect } from 'node:util';
import { type DestinationStream, type Logger, pino } from 'pino';
import type { Config } from './config.ts';

export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error' | 'fatal'>;

const SECRET = ['authorization', 'secret', 'token', 'password'];

/** Opens the log. */
export function openLog(config: Pick<Config, 'logLevel' | 'surroundings'>, output: DestinationStream = process.stderr): Log {
  return pino(
    {
      level: config.logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: SECRET.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[hidden]' },
      serializers: { err: describe },
    },
    config.surroundings === 'development' ? { write: (line) => output.write(readable(line)) } : output,
  );
}

/** What the log keeps of an error: what kind it is and where it came from. */
function describe(error: unknown): object {
  if (!(error instanceof Error)) return { message: inspect(error) };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.constructor.name,
    // A driver's message quotes the statement with its values; its code says what happened.
    ...(isFromDriver(error) ? { code: error.code } : { message: error.message }),
    stack: frames.map((line) => line.trim()),
    ...(error.cause === undefined || isFromDriver(error) ? {} : { cause: describe(error.cause) }),
  };
}

function isFromDriver(error: Error): error is Error & { code: unknown } {
  return 'code' in error && typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code);
}

function readable(line: string): string {
  const { level, time, msg, err, ...rest }: Record<string, unknown> = JSON.parse(line);
  const facts = Object.entries(rest).map(
    ([name, value]) => ` ${name}=${typeof value === 'string' ? value : inspect(value, { breakLength: Infinity })}`,
  );
  const trace = err === undefined ? '' : `\n${inspect(err, { depth: 6 })}`;
  return `${String(time).slice(11, 19)} ${String(level).padEnd(5)} ${typeof msg === 'string' ? msg : ''}${facts.join('')}${trace}\n`;
}
