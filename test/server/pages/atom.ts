// Reads an Atom feed, and says what of RFC 4287 it breaks: every MUST that a feed of this kind can break.

import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element: its attributes with `@` before their names, its children in lists, its text under `#`. */
interface Element {
  readonly [name: string]: readonly (Element | string)[] | string | undefined;
}

/** An entry as a feed reader sees it. */
export interface AtomEntry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly published: string;
  readonly content: string;
  readonly author: string;
  readonly category: string;
}

export interface AtomFeed {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly author: string;
  readonly self: string;
  readonly entries: readonly AtomEntry[];
}

const ATOM = 'http://www.w3.org/2005/Atom';
/** XML 1.0, production 2: what a document may hold at all. */
const NO_CHARACTER = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
/** RFC 3339, with the capital letters that RFC 4287 asks for. */
const DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
});

/** Reads the feed. @throws Error naming all that is wrong with it */
export function readAtom(text: string): AtomFeed {
  const problems: string[] = [];
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw new Error(`no XML: ${valid.err.msg}`);
  if (NO_CHARACTER.test(text) || !text.isWellFormed()) problems.push('a character that XML has no place for');
  const document: Element = parser.parse(text);
  const roots = Object.keys(document).filter((name) => !name.startsWith('?') && name !== '#');
  if (roots.join() !== 'feed') problems.push(`roots: ${roots.join()}`);
  const [feed] = childrenOf(document, 'feed');
  if (!feed) throw new Error('no feed');
  if (feed['@xmlns'] !== ATOM) problems.push('not in the namespace of Atom');
  const isNamed = textsOf(feed, 'author').length > 0 || childrenOf(feed, 'author').length > 0;
  checkCommon(feed, 'feed', problems);
  const links = childrenOf(feed, 'link');
  for (const link of links) if (!isAbsolute(attribute(link, 'href'))) problems.push(`a link to ${attribute(link, 'href')}`);
  const alternates = links.filter((link) => ['', 'alternate'].includes(attribute(link, 'rel')));
  if (alternates.length > 1) problems.push('two alternates');
  const entries = childrenOf(feed, 'entry').map((entry, index) => readEntry(entry, `entry ${index}`, isNamed, problems));
  if (!isNamed && entries.length === 0) problems.push('no author');
  const names = entries.map(({ id, updated }) => `${id} ${updated}`);
  if (new Set(names).size < names.length) problems.push('two entries with one id and one date');
  if (problems.length > 0) throw new Error(problems.join('; '));
  return {
    id: only(feed, 'id', []),
    title: only(feed, 'title', []),
    updated: only(feed, 'updated', []),
    author: nameOf(feed),
    self: attribute(links.find((link) => attribute(link, 'rel') === 'self') ?? {}, 'href'),
    entries,
  };
}

function readEntry(entry: Element, where: string, feedHasAuthor: boolean, problems: string[]): AtomEntry {
  checkCommon(entry, where, problems);
  if (!feedHasAuthor && childrenOf(entry, 'author').length === 0) problems.push(`${where} has no author`);
  if (childrenOf(entry, 'content').length + textsOf(entry, 'content').length > 1) problems.push(`${where} has two contents`);
  const [content] = childrenOf(entry, 'content');
  if (content && attribute(content, 'type') !== 'html') problems.push(`${where} has content of type ${attribute(content, 'type')}`);
  for (const category of childrenOf(entry, 'category')) {
    if (attribute(category, 'term') === '') problems.push(`${where} has a category without a term`);
    if (!isAbsolute(attribute(category, 'scheme'))) problems.push(`${where} has a scheme that is no IRI`);
  }
  for (const link of childrenOf(entry, 'link')) if (!isAbsolute(attribute(link, 'href'))) problems.push(`${where} links nowhere`);
  const published = only(entry, 'published', []);
  if (!DATE.test(published)) problems.push(`${where} was published ${published}`);
  return {
    id: only(entry, 'id', []),
    title: only(entry, 'title', []),
    updated: only(entry, 'updated', []),
    published,
    content: only(entry, 'content', []),
    author: nameOf(entry),
    category: attribute(childrenOf(entry, 'category')[0] ?? {}, 'term'),
  };
}

/** What feeds and entries have in common: exactly one id, title and date each, and authors with one name. */
function checkCommon(element: Element, where: string, problems: string[]): void {
  if (!isAbsolute(only(element, 'id', problems))) problems.push(`${where} has an id that is no IRI`);
  if (only(element, 'title', problems).trim() === '') problems.push(`${where} has no title`);
  const updated = only(element, 'updated', problems);
  if (!DATE.test(updated) || Number.isNaN(Date.parse(updated))) problems.push(`${where} was updated ${updated}`);
  for (const author of childrenOf(element, 'author'))
    if (only(author, 'name', problems).trim() === '') problems.push(`${where}: an author without a name`);
  for (const name of Object.keys(element).filter((key) => /^(?:generator|subtitle|rights)$/.test(key)))
    if (childrenOf(element, name).length + textsOf(element, name).length > 1) problems.push(`${where}: two of ${name}`);
}

/** RFC 3987: an IRI begins with its scheme. */
const isAbsolute = (iri: string): boolean => /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/iu.test(iri) && URL.canParse(iri);

const childrenOf = (element: Element, name: string): readonly Element[] =>
  listOf(element, name).filter((child) => typeof child !== 'string');
const textsOf = (element: Element, name: string): readonly string[] => listOf(element, name).filter((child) => typeof child === 'string');

function listOf(element: Element, name: string): readonly (Element | string)[] {
  const value = element[name];
  return value === undefined || typeof value === 'string' ? [] : value;
}

const attribute = (element: Element, name: string): string => {
  const value = element[`@${name}`];
  return typeof value === 'string' ? value : '';
};

/** The text of the one child of that name. */
function only(element: Element, name: string, problems: string[]): string {
  const found = listOf(element, name);
  if (found.length !== 1) problems.push(`${found.length} of ${name}`);
  const [child] = found;
  const text = typeof child === 'object' ? child['#'] : child;
  return typeof text === 'string' ? text : '';
}

const nameOf = (element: Element): string => only(childrenOf(element, 'author')[0] ?? {}, 'name', []);
