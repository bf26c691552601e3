// Input that GraphQL let through is checked once more, by the same schemas that check files: lengths, keys, control characters.

import type { z } from 'zod';
import { checked } from '../../schema/list/checked.ts';
import { type InputPath, invalid } from '../errors.ts';

/**
 * The value as the schema makes it.
 *
 * @throws Refusal INVALID with the path of the first problem, saying how many more there are
 */
export function accepted<T>(schema: z.ZodType<T>, value: unknown, path: InputPath = ['input']): T {
  const result = checked(schema, value, path);
  if (result.ok) return result.value;
  const [first, ...rest] = result.problems;
  if (!first) throw new Error('a check failed without a problem');
  const more =
    rest.length === 0
      ? ''
      : ` (and ${rest.length} more: ${rest
          .slice(0, 5)
          .map((problem) => problem.path.join('.'))
          .join(', ')})`;
  throw invalid(`${first.path.join('.')}: ${first.message}${more}`, first.path);
}
