// A refusal: the request cannot be done, and the reason is the caller's to know. Everything else that throws is INTERNAL.

const REFUSAL_CODES = ['NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED', 'INVALID', 'CONFLICT'] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

export type InputPath = readonly (string | number)[];

/**
 * Thrown by use cases and by the access table; mapped once, in graphql/format-error.ts. `inputPath` names the offending input
 * (not `path`: GraphQL would take an error that has one for its own).
 */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly inputPath: InputPath | undefined;

  constructor(code: RefusalCode, message: string, inputPath?: InputPath) {
    super(message);
    this.code = code;
    this.inputPath = inputPath;
  }
}

/** What is named is not there, or not there for the one who asks. */
export const notFound = (what: string): Refusal => new Refusal('NOT_FOUND', `${what} was not found.`);

export const invalid = (message: string, path: InputPath): Refusal => new Refusal('INVALID', message, path);

export const conflict = (message: string): Refusal => new Refusal('CONFLICT', message);
