// Input from outside, checked against a zod schema: the exact value, or everything that is wrong with it and what would be right.

import type { z } from 'zod';

/** Where in the input: the names of fields and the numbers of items, outermost first. */
export type InputPath = readonly (string | number)[];

export interface Problem {
  readonly path: InputPath;
  readonly message: string;
}

export type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

const MOST_PROBLEMS = 100;

/**
 * The value as the schema makes it, or at most a hundred problems in the order in which they stand in the input.
 *
 * Never throws on bad input, however bad; no message repeats more than a few words of it.
 *
 * @param path where the value itself stands, such as `['input', 'entries', 3]`; every problem's path begins with it
 */
export function checked<T>(schema: z.ZodType<T>, value: unknown, path: InputPath = []): Checked<T> {
  const result = schema.safeParse(value, { error: inWords });
  if (result.success) return { ok: true, value: result.data };
  const problems = result.error.issues.slice(0, MOST_PROBLEMS).map((issue): Problem => {
    const inside = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    const field = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1).map((key) => key.slice(0, 100)) : [];
    return { path: [...path, ...inside, ...field], message: issue.message };
  });
  return { ok: false, problems };
}

/** A value as a message may repeat it: short, on one line, without control characters. */
export function quoted(value: unknown): string {
  if (typeof value !== 'string') return kindOf(value);
  const short = Array.from(value.slice(0, 120)).slice(0, 40).join('');
  const shown = short.toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\ufffd');
  return `"${shown}${shown.length < value.length ? '…' : ''}"`;
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return `a ${typeof value}`;
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object with fields',
};

function inWords(issue: z.core.$ZodRawIssue): string {
  if (issue.input === undefined || issue.input === null) return `${String(issue.path?.at(-1) ?? 'the value')} is missing`;
  if (issue.code === 'invalid_type') {
    const hint = issue.expected === 'string' && typeof issue.input !== 'object' ? ': put it in quotation marks' : '';
    return `${quoted(issue.input)} stands where ${EXPECTED[issue.expected] ?? issue.expected} belongs${hint}`;
  }
  if (issue.code === 'too_big') return `too much: at most ${String(issue.maximum)} may stand here`;
  if (issue.code === 'too_small') return `too little: at least ${String(issue.minimum)} must stand here`;
  return 'this is not what belongs here';
}
