// The blocks of a page in markup, each with its place. They are instances, not object literals: of literals that it once finds alive the
// engine makes all further ones where they outlive their page, with all they hold, and a page then takes a tenth longer to read.

import type { Chrome, Emphasis, Group, Link } from './page.ts';

/** An element that holds blocks. */
export class Holder implements Group {
  constructor(
    readonly parent: number,
    readonly tag: string,
  ) {}
}

export class Heading {
  readonly kind = 'HEADING';

  constructor(
    readonly level: number,
    readonly text: string,
    readonly links: readonly Link[],
    readonly bold: readonly Emphasis[],
    readonly offset: number,
    public chrome: Chrome,
    readonly group: number,
  ) {}
}

export class Paragraph {
  readonly kind = 'PARAGRAPH';

  constructor(
    readonly text: string,
    readonly links: readonly Link[],
    readonly bold: readonly Emphasis[],
    readonly offset: number,
    public chrome: Chrome,
    readonly group: number,
  ) {}
}

export class Item {
  readonly kind = 'ITEM';

  constructor(
    readonly level: number,
    readonly list: number,
    readonly text: string,
    readonly links: readonly Link[],
    readonly bold: readonly Emphasis[],
    readonly offset: number,
    public chrome: Chrome,
    readonly group: number,
  ) {}
}

/** A term, or what is said of it. */
export class Definition {
  constructor(
    readonly kind: 'TERM' | 'DEFINITION',
    readonly list: number,
    readonly text: string,
    readonly links: readonly Link[],
    readonly bold: readonly Emphasis[],
    readonly offset: number,
    public chrome: Chrome,
    readonly group: number,
  ) {}
}
