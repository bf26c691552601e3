// What the names of elements mean for reading: which are blocks, which hold others, which are never read.

import type { Element } from 'domhandler';

/** Words in one line, each once. */
export const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Elements that are never gone into: what is struck out is no longer said; `noscript` repeats what stands elsewhere, or says that scripts are needed. */
const UNREAD = words(
  'del s strike style noscript svg iframe object canvas audio video select option textarea math map input script title meta link',
);

/** Elements that begin and end a block. */
const BLOCK = words(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody td template tfoot th thead tr ul',
);

/** Elements that may hold several blocks which belong together. */
const HOLDER = words(
  'address article aside blockquote body dd details dialog div dl dt fieldset figure footer form header li main menu nav ol section table tbody td template th tr ul',
);

const BOLD_TAGS = words('b strong');
/** Other elements that are asked for by name. */
const NAMED = words('html br button img a span sup');

/** What an element's name says of it. */
export interface Tag {
  readonly name: string;
  readonly isUnread: boolean;
  readonly isBlock: boolean;
  readonly isHolder: boolean;
  readonly isBold: boolean;
  /** Of a heading, 1 to 6; null for all else. */
  readonly level: number | null;
}

function meaningOf(name: string): Tag {
  const level = /^h[1-6]$/.test(name) ? Number(name[1]) : null;
  return {
    name,
    isUnread: UNREAD.has(name),
    isBlock: BLOCK.has(name),
    isHolder: HOLDER.has(name),
    isBold: BOLD_TAGS.has(name),
    level: name === 'summary' ? 6 : level,
  };
}

const TAGS: ReadonlyMap<string, Tag> = new Map(
  [...UNREAD, ...BLOCK, ...HOLDER, ...BOLD_TAGS, ...NAMED].map((name) => [name, meaningOf(name)]),
);

const UNKNOWN = meaningOf('');

/** What an element's name says of it: looked up once, since names that are cut out of a page are slow to compare. */
export const tagOf = ({ name }: Element): Tag => TAGS.get(name) ?? { ...UNKNOWN, name };
