// HTML as a page of blocks: one walk over the tree, without recursion, since strangers' pages may nest as deep as they like.

import type { ChildNode, Document, Element, ParentNode } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { BlockGatherer } from './block-gatherer.ts';
import { TextGatherer } from './block-text.ts';
import { chromeOf, headingLevel, isBold, isPartedFrom, mayBeNavigation, onlyText } from './elements.ts';
import { embeddedTables } from './embedded-data.ts';
import { streamedData } from './streamed-data.ts';
import { emailOf } from './hidden-email.ts';
import type { Page } from './page.ts';
import { blocksOfPreformatted } from './preformatted.ts';
import { gridOf } from './table-grid.ts';
import { type Tag, tagOf } from './tags.ts';

/**
 * Reads a tree into blocks. What is hidden behind tabs and clicks is read like all else; scripts are searched for lists.
 *
 * @param address  the address of the document, which relative links start from; null leaves them as they are
 */
export function pageOfHtml(document: Document, address: string | null): Page {
  const reading = new HtmlReading(address);
  walk(document, reading);
  return reading.page();
}

/** Goes over the tree in document order: into an element unless `enter` says no, and out of it again. */
function walk(root: ParentNode, reading: HtmlReading): void {
  let node: ChildNode | null = root.firstChild;
  while (node && !reading.isFull) {
    if (isText(node)) reading.text(node.data);
    else if (isTag(node)) {
      if (reading.enter(node) && node.firstChild) {
        node = node.firstChild;
        continue;
      }
      reading.leave(node);
    } else if ('firstChild' in node && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && !node.next) {
      const above: ParentNode | null = node.parent;
      if (above === null || above === root) return;
      if (isTag(above)) reading.leave(above);
      node = 'next' in above ? above : null;
    }
    node = node?.next ?? null;
  }
}

const isLogo = /log[oó](?:s|k|ja)?(?![\p{L}])/iu;
const SCRIPT_MOST = 3_000_000;
/** An attribute that holds data for a page's scripts is longer than this. */
const DATA_FEWEST = 80;
const dateName = /date|modified|publish|updated/i;

class HtmlReading {
  /** Makes a link's address absolute. */
  readonly #absolute: (href: string) => string;
  readonly #text = new TextGatherer();
  readonly #blocks = new BlockGatherer();
  readonly #scripts: string[] = [];
  readonly #metaDates: { name: string; value: string }[] = [];
  #title: string | null = null;
  #language: string | null = null;
  #inMain = 0;
  #inHeading = 0;

  constructor(address: string | null) {
    this.#absolute = (href) =>
      address === null || href.startsWith('#') || href.length > 2_000 ? href : (URL.parse(href, address)?.href ?? href);
  }

  get isFull(): boolean {
    return this.#blocks.isFull;
  }

  text(data: string): void {
    this.#text.append(data);
  }

  /** @returns whether to go on into the element */
  enter(element: Element): boolean {
    const tag = tagOf(element);
    const { name } = tag;
    const { attribs } = element;
    if (name === 'script') this.#script(element);
    if (name === 'meta') this.#meta(attribs);
    if (name === 'title' && this.#title === null) this.#title = onlyText(element);
    if (name === 'html') this.#language = attribs['lang'] ?? null;
    if (isUnread(element, tag)) return false;
    this.#data(attribs);
    if (name === 'br') {
      this.#flush();
      return false;
    }
    if (name === 'button' && this.#inHeading === 0) return false;
    if (name === 'img' && ['class', 'alt', 'src'].some((of) => isLogo.test(attribs[of] ?? ''))) this.#text.picture(attribs['alt'] ?? '');
    const level = headingLevel(element, tag);
    if (tag.isBlock || level !== null) this.#flush();
    if (level !== null) {
      this.#blocks.heading = level;
      this.#inHeading += 1;
    }
    if (name === 'main' || name === 'article') this.#inMain += 1;
    if (tag.isHolder) this.#open(element);
    if (isBold(element, tag)) this.#text.beginBold();
    if (name === 'a') this.#beginLink(attribs);
    const lines = this.#inHeading === 0 ? blocksOfPreformatted(element, this.#absolute) : null;
    if (lines) {
      this.#blocks.insert(lines);
      return false;
    }
    const rows = gridOf(element, this.#absolute);
    if (rows) this.#blocks.table(rows, false);
    return rows === null;
  }

  leave(element: Element): void {
    const tag = tagOf(element);
    const { name } = tag;
    if (isUnread(element, tag) || name === 'br' || (name === 'button' && this.#inHeading === 0)) return;
    const isHeading = headingLevel(element, tag) !== null;
    if (name === 'a') this.#text.endLink();
    if (isBold(element, tag)) this.#text.endBold();
    if (name === 'span' && this.#inHeading === 0 && isPartedFrom(element)) this.#flush();
    if (tag.isBlock || isHeading) this.#flush();
    if (isHeading) {
      this.#blocks.heading = null;
      this.#inHeading -= 1;
    }
    if (tag.isHolder) this.#blocks.close(name);
    if (name === 'main' || name === 'article') this.#inMain -= 1;
  }

  page(): Page {
    this.#flush();
    for (const table of [...this.#scripts, streamedData(this.#scripts)].flatMap((script) => embeddedTables(script)))
      this.#blocks.table(table, true);
    const { blocks, groups } = this.#blocks.done();
    const page = { title: this.#title, declaredLanguage: this.#language, blocks, groups, metaDates: this.#metaDates };
    return this.isFull ? { ...page, isCut: true } : page;
  }

  #open(element: Element): void {
    const isInMain = this.#inMain > 0;
    const isJudged = mayBeNavigation(element) || (element.name === 'header' && !isInMain);
    this.#blocks.open(element.name, chromeOf(element, isInMain), isJudged);
  }

  #flush(): void {
    const gathered = this.#text.take();
    if (gathered) this.#blocks.add(gathered);
  }

  #beginLink({ href, 'data-cfemail': hidden }: Element['attribs']): void {
    if (hidden !== undefined) this.#text.append(emailOf(hidden) ?? '');
    if (href !== undefined && !href.startsWith('javascript:')) this.#text.beginLink(this.#absolute(href));
  }

  #script(element: Element): void {
    const [child] = element.children;
    if (child && isText(child) && child.data.length < SCRIPT_MOST) this.#scripts.push(child.data);
  }

  /** Lists that stand in attributes are read where they stand. */
  #data(attribs: Element['attribs']): void {
    for (const name in attribs) {
      const value = attribs[name];
      if (value === undefined || value.length <= DATA_FEWEST || !/^\s*[[{]/.test(value)) continue;
      const tables = embeddedTables(value);
      if (tables.length > 0) this.#flush();
      for (const table of tables) this.#blocks.table(table, false);
    }
  }

  #meta({ name, property, itemprop, content }: Element['attribs']): void {
    const key = name ?? property ?? itemprop;
    if (key !== undefined && content !== undefined && dateName.test(key)) this.#metaDates.push({ name: key, value: content });
  }
}

/** Elements that are passed over with all they hold. */
function isUnread(element: Element, { name, isUnread: isNever }: Tag): boolean {
  return isNever || (name === 'sup' && isFootnoteMark(element)) || isOrnament(element);
}

function isFootnoteMark(element: Element): boolean {
  return /^[\d*†‡,[\]()]{1,5}$/.test(onlyText(element) ?? '');
}

/** A letter or two that only stand for a picture. */
function isOrnament(element: Element): boolean {
  return element.attribs['aria-hidden'] === 'true' && (onlyText(element)?.length ?? ORNAMENT_MOST + 1) <= ORNAMENT_MOST;
}

const ORNAMENT_MOST = 2;
