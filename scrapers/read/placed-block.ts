// The blocks of a page in markup, each with its place. They are instances, not object literals: of literals that it once finds alive the
// engine makes all further ones where they outlive their page, with all they hold, and a page then takes a tenth longer to read.

import type { GatheredText } from './block-text.ts';
import type { Chrome, Group } from './page.ts';

/** Where a block stands. */
export interface Standing {
  /** Where its text begins in the page's text. */
  readonly offset: number;
  readonly chrome: Chrome;
  readonly group: number;
}

class PlacedBlock {
  readonly text: GatheredText['text'];
  readonly links: GatheredText['links'];
  readonly bold: GatheredText['bold'];
  readonly offset: number;
  /** It may be seen only later what a block is part of. */
  chrome: Chrome;
  readonly group: number;

  constructor({ text, links, bold }: GatheredText, { offset, chrome, group }: Standing) {
    this.text = text;
    this.links = links;
    this.bold = bold;
    this.offset = offset;
    this.chrome = chrome;
    this.group = group;
  }
}

/** An element that holds blocks. */
export class Holder implements Group {
  readonly parent: number;
  readonly tag: string;

  constructor(parent: number, tag: string) {
    this.parent = parent;
    this.tag = tag;
  }
}

export class Paragraph extends PlacedBlock {
  readonly kind = 'PARAGRAPH';
}

export class Heading extends PlacedBlock {
  readonly kind = 'HEADING';
  readonly level: number;

  constructor(gathered: GatheredText, standing: Standing, level: number) {
    super(gathered, standing);
    this.level = level;
  }
}

class Listed extends PlacedBlock {
  readonly list: number;

  constructor(gathered: GatheredText, standing: Standing, list: number) {
    super(gathered, standing);
    this.list = list;
  }
}

export class Item extends Listed {
  readonly kind = 'ITEM';
  readonly level: number;

  constructor(gathered: GatheredText, standing: Standing, list: number, level: number) {
    super(gathered, standing, list);
    this.level = level;
  }
}

export class Term extends Listed {
  readonly kind = 'TERM';
}

export class Definition extends Listed {
  readonly kind = 'DEFINITION';
}
