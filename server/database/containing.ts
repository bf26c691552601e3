// Part of a text, as a condition for a query: whoever searches for "100%" means the sign.

import { raw } from '@mikro-orm/core';

/** The condition that one of the columns contains the text; upper and lower case are the same. Never build columns from input. */
export function containing(text: string, columns: string): Record<string, never[]> {
  const pattern = `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  return { [raw(`lower(concat_ws(' ', ${columns})) like lower(?)`, [pattern])]: [] };
}
