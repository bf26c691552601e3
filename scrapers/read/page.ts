// A document in reading order, whatever it came as: HTML, Markdown, plain text and PDF all become a page of blocks.
// Everything behind this file reads pages and knows nothing of markup.

/** A link, with the words it stands on. */
export interface Link {
  readonly text: string;
  /** As the document has it, entities resolved; made absolute where the document's address is known. */
  readonly url: string;
}

/** A stretch of a block that is set off from the rest. Offsets are within the block's text, half-open. */
export interface Emphasis {
  readonly from: number;
  readonly until: number;
}

/** A cell of a table: its lines divided by line breaks, possibly none. Merged cells are repeated in every place they cover. */
export interface Cell {
  readonly text: string;
  readonly isHeader: boolean;
  readonly links: readonly Link[];
  readonly bold: readonly Emphasis[];
}

/** Why a block is no part of what the document says. Null: it is part of it, whether shown or hidden behind a click. */
export type Chrome = 'NAVIGATION' | 'FOOTER' | 'COOKIE_BANNER' | 'FORM' | 'ASIDE' | null;

interface Place {
  /** NFC, white space folded, soft hyphens and zero-width characters gone. Never empty. */
  readonly text: string;
  /** Where the text begins in the page's text, which is that of its blocks with a line break after each. */
  readonly offset: number;
  readonly links: readonly Link[];
  readonly bold: readonly Emphasis[];
  readonly chrome: Chrome;
  /** The innermost element around it that may hold several blocks: an index of the page's groups. */
  readonly group: number;
}

/** One block. `level`: 1 to 6 of a heading; how deep an item is nested, from 1. `list` numbers the list that an item belongs to. */
export type Block =
  | (Place & { readonly kind: 'HEADING'; readonly level: number })
  | (Place & { readonly kind: 'PARAGRAPH' })
  | (Place & { readonly kind: 'ITEM'; readonly level: number; readonly list: number })
  | (Place & { readonly kind: 'TERM'; readonly list: number })
  | (Place & { readonly kind: 'DEFINITION'; readonly list: number })
  | (Place & { readonly kind: 'TABLE'; readonly rows: readonly (readonly Cell[])[]; readonly isEmbedded: boolean });

/** An element that holds blocks or other groups: a card, a section, a list item. The first group is the whole document. */
export interface Group {
  /** The index of the group around it; of the first, its own. */
  readonly parent: number;
  readonly tag: string;
}

/** The most blocks of a document that are read: ten times what a very long one has. */
export const MOST_BLOCKS = 20_000;

/** A document as it is read. */
export interface Page {
  readonly title: string | null;
  /** What the document itself says its language is, such as `hu`; null when it says nothing. */
  readonly declaredLanguage: string | null;
  readonly blocks: readonly Block[];
  readonly groups: readonly Group[];
  /** Dates in the document's own machine-readable head: front matter, meta elements. */
  readonly metaDates: readonly { readonly name: string; readonly value: string }[];
  /** Set where the document went on: it had more blocks than are read. */
  readonly isCut?: true;
}
