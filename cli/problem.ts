// Why a command could not answer. The law's "no" is no problem: it is an answer, with exit code 1.

/** What the shell is told. 0: done, or yes. Nothing else is used, but for a slip in this program itself. */
export const EXIT = {
  /** The answer is no: a breach, a transfer that is not covered. */
  no: 1,
  /** The question is wrong: bad flags, something that is not there, something that is not allowed. */
  wrong: 2,
  /** The server cannot be reached, or broke while answering. */
  unreachable: 3,
  /** This program is at fault. */
  broken: 70,
} as const;

/** Where in the input: names of fields and numbers of items, outermost first. */
export type InputPath = readonly (string | number)[];

/** Thrown by commands; shown as a sentence, or with `--json` as `{"error": {code, message, path}}`, both on stderr. */
export class Problem extends Error {
  readonly code: string;
  readonly path: InputPath | null;
  readonly exit: number;

  constructor(code: string, message: string, more: { readonly path?: InputPath; readonly exit?: number } = {}) {
    super(message);
    this.code = code;
    this.path = more.path ?? null;
    this.exit = more.exit ?? EXIT.wrong;
  }
}

export const invalid = (message: string, path?: InputPath): Problem => new Problem('INVALID', message, path ? { path } : {});

export const notFound = (message: string): Problem => new Problem('NOT_FOUND', message);

/** What is said of a list that is not there, or not there for the one who asks. */
export const noSuchList = (list: string): Problem =>
  notFound(`There is no list "${list}" that you may see: onward list ls shows those that are.`);

/** A path as people read it: `entries[3].country`. The names of the request around a file say nothing to them. */
export function pathInWords(path: InputPath): string {
  const inFile = path[0] === 'input' && path[1] === 'file' ? path.slice(2) : path[0] === 'input' ? path.slice(1) : path;
  return inFile
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}
