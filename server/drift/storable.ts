// What strangers write may hold what no database takes: half characters, and the character NUL.

/** The value as JSON has it, with every text in it fit for a column. */
export function storable<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? storableText(part) : part)));
}

/** The text without half characters and NUL. */
export const storableText = (text: string): string => text.toWellFormed().replaceAll('\0', '');
