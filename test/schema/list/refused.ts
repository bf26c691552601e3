// What is answered to input that is not right: the path of each problem, and what would be right.

import type { z } from 'zod';
import { checked } from '../../../schema/list/checked.ts';

/** What is wrong, the schema, the value, and every problem as `path: message`. */
export type Refused = readonly [what: string, schema: z.ZodType, value: unknown, problems: readonly unknown[]];

/** The problems of a value that stands at `input`, as `path: message`. */
export function problemsOf(schema: z.ZodType, value: unknown): readonly string[] {
  const answer = checked(schema, value, ['input']);
  return answer.ok ? [] : answer.problems.map(({ path, message }) => `${path.join('.')}: ${message}`);
}
