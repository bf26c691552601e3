// Every way in which a page of the web is not to be had, and as what that counts.

/** UNREACHABLE: nothing came, or a word that nothing will. BROKEN: something came that is not the document. */
export type Counted = 'UNREACHABLE' | 'BROKEN';

/** Failures of one page. */
export const OF_PAGES = {
  '500': 'UNREACHABLE',
  '503 with Retry-After': 'UNREACHABLE',
  '404': 'UNREACHABLE',
  '410': 'UNREACHABLE',
  '403': 'UNREACHABLE',
  '429': 'UNREACHABLE',
  'connection reset': 'UNREACHABLE',
  'cut short': 'UNREACHABLE',
  'no HTTP': 'UNREACHABLE',
  'redirect loop': 'UNREACHABLE',
  'redirect to a forbidden address': 'UNREACHABLE',
  'redirect to TLS that is none': 'UNREACHABLE',
  'too large': 'BROKEN',
  'gzip bomb': 'BROKEN',
  'false gzip': 'BROKEN',
  captcha: 'BROKEN',
  'captcha with 403': 'BROKEN',
  empty: 'BROKEN',
  'an empty shell': 'BROKEN',
  'soft 404': 'BROKEN',
  'a picture': 'BROKEN',
  shrunken: 'BROKEN',
  'garbage of 4 MB': 'BROKEN',
  '20,000 nested tags': 'BROKEN',
  '210,000 tags': 'BROKEN',
} as const satisfies Readonly<Record<string, Counted>>;

/** Those that take as long as a page may take. */
export const SLOW = { 'no answer': 'UNREACHABLE', 'a slow drip': 'UNREACHABLE' } as const satisfies Readonly<Record<string, Counted>>;

/** Failures of a whole host. */
export const OF_HOSTS = {
  'no such name': 'UNREACHABLE',
  'connection refused': 'UNREACHABLE',
  'robots.txt says no': 'UNREACHABLE',
  'robots.txt fails': 'UNREACHABLE',
} as const satisfies Readonly<Record<string, Counted>>;

/** Left alone by its host's wish, for two rounds after. */
export const LEAVE_ALONE = '503 for three days';

const ALL = { ...OF_PAGES, ...SLOW, ...OF_HOSTS, [LEAVE_ALONE]: 'UNREACHABLE' } as const satisfies Readonly<Record<string, Counted>>;
export type Failure = keyof typeof ALL;

export const countedAs = (failure: Failure): Counted => ALL[failure];

const keysOf = <Key extends string>(record: Readonly<Record<Key, Counted>>): readonly Key[] =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a record of constants
  Object.keys(record) as Key[];
export const PAGE_FAILURES: readonly Failure[] = keysOf(OF_PAGES);
export const SLOW_FAILURES: readonly Failure[] = keysOf(SLOW);
export const HOST_FAILURES: readonly Failure[] = keysOf(OF_HOSTS);

/** What wraps a page without changing a word of it. */
export const HOSTILE_WRAPS = [
  'entity bomb',
  '10,000 nested tags',
  '20,000 tags',
  'comments of 4 MB',
  'attributes of 2 MB',
  'unclosed tags',
  'a script of 3 MB',
  'a slow answer',
] as const;
export type HostileWrap = (typeof HOSTILE_WRAPS)[number];
