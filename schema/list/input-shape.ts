// The building blocks of the input schemas: objects that know their fields, what may be left out, words from a closed set, short lists.

import { z } from 'zod';
import { checked, quoted } from './checked.ts';

/** An object with these fields and no other; a misspelt field is refused, with the one that was probably meant. */
export function fields<Shape extends z.core.$ZodLooseShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? issue.keys.map((key) => unknownField(key, known)).join('; ') : undefined),
  });
}

const bare = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '');

function unknownField(key: string, known: readonly string[]): string {
  const near = known.find((field) => bare(field) === bare(key)) ?? known.find((field) => distanceAtMostTwo(bare(field), bare(key)));
  return near ? `${quoted(key)} is not a field here: did you mean "${near}"?` : `${quoted(key)} is not a field here`;
}

function distanceAtMostTwo(one: string, other: string): boolean {
  if (one.length < 4 || Math.abs(one.length - other.length) > 2) return false;
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (const [line, letter] of Array.from(one).entries()) {
    const next = [line + 1];
    for (let column = 1; column <= other.length; column += 1) {
      const swap = (row[column - 1] ?? 0) + (other[column - 1] === letter ? 0 : 1);
      next.push(Math.min(swap, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return (row.at(-1) ?? 3) <= 2;
}

/** What may be left out: null then. */
export const maybe = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? null);

/** What may be left out: `otherwise` then. */
export const otherwise = <T extends z.ZodType>(schema: T, value: NonNullable<z.output<T>>) =>
  schema
    .nullish()
    .transform((given): NonNullable<z.output<T>> => given ?? value)
    .meta({ default: value });

/** A field of an update: left out, it stays as it is, and no default takes its place. */
export const given = <T>(schema: z.ZodType<T>) =>
  z
    .unknown()
    .transform((value, context): T | undefined => {
      if (value === undefined) return undefined;
      const result = checked(schema, value);
      if (result.ok) return result.value;
      for (const { path, message } of result.problems) context.issues.push({ code: 'custom', message, path: [...path], input: value });
      return z.NEVER;
    })
    .optional();

/** One word of a closed set. */
export function oneOf<const Words extends readonly [string, ...string[]]>(what: string, words: Words) {
  return z.enum(words, {
    error: ({ input }) => {
      if (input === undefined || input === null) return undefined;
      const near = typeof input === 'string' && input.length < 60 ? words.find((word) => bare(word) === bare(input)) : undefined;
      return `${quoted(input)} is not ${what}: write ${near ?? (words.length > 1 ? `one of ${words.join(', ')}` : words[0])}`;
    },
  });
}

/** A list of at most so many; none when left out. */
export const upTo = <T extends z.ZodType>(most: number, what: string, item: T) =>
  z
    .array(item)
    .max(most, { error: ({ input }) => `${Array.isArray(input) ? input.length : 'too many'} ${what}: at most ${most} may stand here` })
    .nullish()
    .transform((items): z.output<T>[] => items ?? []);

/** A rule over a whole object: the message when it is broken, at the field that should change. */
export interface Rule<T> {
  readonly field: keyof T & string;
  readonly holds: (value: T) => boolean;
  readonly message: (value: T) => string;
}

/** Checks rules that concern several fields at once. */
export const keeping =
  <T>(...rules: readonly Rule<T>[]) =>
  (value: T, context: z.core.$RefinementCtx<T>): void => {
    for (const rule of rules) {
      if (!rule.holds(value)) context.issues.push({ code: 'custom', message: rule.message(value), path: [rule.field], input: value });
    }
  };

/** The rule that the day in one field is not after the day in another. */
export const inOrder = <T extends Readonly<Record<string, unknown>>>(from: keyof T & string, until: keyof T & string): Rule<T> => ({
  field: until,
  holds: (value) => typeof value[from] !== 'string' || typeof value[until] !== 'string' || value[from] <= value[until],
  message: (value) => `${until} ${String(value[until])} lies before ${from} ${String(value[from])}`,
});
