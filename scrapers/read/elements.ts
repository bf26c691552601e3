// What elements mean for reading: which are blocks, which hold others, which are no part of what a document says.

import type { Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { remembered } from '../remembered.ts';
import type { Chrome } from './page.ts';
import { type Tag, words } from './tags.ts';

const BOLD = words('bold semibold strong');
const boldStyle = /font-weight:\s*(?:bold|[6-9]00)/;
const tokenBreak = /[\s_-]+|(?<=[a-z])(?=[A-Z])/;
const CONSENT = words('cookie cookies consent gdpr ccpa');
const PANEL = words('banner bar notice popup modal dialog overlay consent preferences settings manager widget wall drawer toast box');
const FOOTER = words('footer colophon');
const NAVIGATION = words('nav navbar navigation breadcrumb breadcrumbs menu megamenu topbar skip share social related');

/** What the names that an element goes by say of it. */
interface Traits {
  readonly isBold: boolean;
  readonly isConsent: boolean;
  readonly isPanel: boolean;
  readonly isFooter: boolean;
  readonly isNavigation: boolean;
}

const NO_TRAITS: Traits = { isBold: false, isConsent: false, isPanel: false, isFooter: false, isNavigation: false };
const NAMES_MOST = 500;
/** No name without two letters in a row says anything: many are numbers, each of which stands only once on a page. */
const letters = /[a-z]{2}/i;

/** Pages use the same few names over and over. */
const traitsNamed = remembered((named): Traits => {
  const tokens = named.split(tokenBreak).map((token) => token.toLowerCase());
  const has = (set: ReadonlySet<string>): boolean => tokens.some((token) => set.has(token));
  return { isBold: has(BOLD), isConsent: has(CONSENT), isPanel: has(PANEL), isFooter: has(FOOTER), isNavigation: has(NAVIGATION) };
}, NAMES_MOST);

function traitsOf({ attribs: { class: classes, id } }: Element): Traits {
  const named = id === undefined ? classes : classes === undefined ? id : `${classes} ${id}`;
  return named === undefined || named.length > NAMES_MOST || !letters.test(named) ? NO_TRAITS : traitsNamed(named);
}

/** Whether the element sets its text off from the rest. */
export function isBold(element: Element, tag: Tag): boolean {
  const { style } = element.attribs;
  return tag.isBold || traitsOf(element).isBold || (style !== undefined && boldStyle.test(style));
}

/** 1 to 6 for headings, also those that only say so by their role; null for all else. */
export function headingLevel({ attribs }: Element, { name, level }: Tag): number | null {
  if (attribs['role'] !== 'heading' || (level !== null && name !== 'summary')) return level;
  return Math.min(6, Math.max(1, Number(attribs['aria-level']) || 2));
}

const CHROME_TAGS: Readonly<Record<string, Chrome>> = { nav: 'NAVIGATION', footer: 'FOOTER', aside: 'ASIDE', form: 'FORM' };
const CHROME_ROLES: Readonly<Record<string, Chrome>> = {
  navigation: 'NAVIGATION',
  banner: 'NAVIGATION',
  menu: 'NAVIGATION',
  menubar: 'NAVIGATION',
  search: 'FORM',
  contentinfo: 'FOOTER',
  complementary: 'ASIDE',
};
/** Where links make up most of such an element's text, it is navigation. */
export function mayBeNavigation(element: Element): boolean {
  return traitsOf(element).isNavigation;
}

/**
 * Why the element and all it holds are no part of what the document says.
 *
 * @param isInMain  inside `main` or `article`, where a footer, a header or a form may hold what matters
 */
export function chromeOf(element: Element, isInMain: boolean): Chrome {
  const { name, attribs } = element;
  const { isConsent, isPanel, isFooter } = traitsOf(element);
  const role = attribs['role'];
  if (isConsent && (isPanel || role === 'dialog')) return 'COOKIE_BANNER';
  if (!isInMain && name === 'div' && isFooter) return 'FOOTER';
  if (name === 'nav') return 'NAVIGATION';
  if (isInMain && name !== 'aside') return null;
  return (role === undefined ? null : CHROME_ROLES[role]) ?? CHROME_TAGS[name] ?? null;
}

/** `<span>Location</span><span>Ireland</span>`: two texts that only their layout keeps apart, the next of which begins with a capital. */
export function isPartedFrom(element: Element): boolean {
  const { next } = element;
  if (!next || !isTag(next) || next.name !== 'span') return false;
  return /[\p{Ll}\p{Lu}.)]$/u.test(onlyText(element) ?? '') && /^\p{Lu}/u.test(onlyText(next) ?? '');
}

/** The text of an element that holds nothing else; null where it holds more, or less. */
export function onlyText({ children }: Element): string | null {
  const [child] = children;
  return child && isText(child) ? child.data.trim() || null : null;
}
