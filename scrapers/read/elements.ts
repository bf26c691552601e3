// What elements mean for reading: which are blocks, which hold others, which are no part of what a document says.

import type { Element } from 'domhandler';
import type { Chrome } from './page.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Elements whose text is never read. `noscript` repeats what stands elsewhere, or says that scripts are needed. */
export const UNREAD = words('style noscript svg iframe object canvas audio video select option textarea math map input script head');

/** Elements that begin and end a block. */
export const BLOCK = words(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody td template tfoot th thead tr ul',
);

/** Elements that may hold several blocks which belong together. */
export const HOLDER = words(
  'address article aside blockquote body dd details dialog div dl dt fieldset figure footer form header li main menu nav ol section table tbody td template th tr ul',
);

const BOLD_TAGS = words('b strong');
const boldClass = /(?:^|[\s_-])(?:bold|semibold|strong)(?:$|[\s_-])/;
const boldStyle = /font-weight:\s*(?:bold|[6-9]00)/;

/** Whether the element sets its text off from the rest. */
export function isBold(element: Element): boolean {
  if (BOLD_TAGS.has(element.name)) return true;
  const { class: classes, style } = element.attribs;
  return (classes !== undefined && boldClass.test(classes)) || (style !== undefined && boldStyle.test(style));
}

/** 1 to 6 for headings, also those that only say so by their role; null for all else. */
export function headingLevel(element: Element): number | null {
  const { name, attribs } = element;
  if (name.length === 2 && name.startsWith('h')) {
    const level = name.charCodeAt(1) - 48;
    if (level >= 1 && level <= 6) return level;
  }
  if (attribs['role'] === 'heading') return Math.min(6, Math.max(1, Number(attribs['aria-level']) || 2));
  return name === 'summary' ? 6 : null;
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
const tokenBreak = /[\s_-]+|(?<=[a-z])(?=[A-Z])/;
const CONSENT = words('cookie cookies consent gdpr ccpa');
const PANEL = words('banner bar notice popup modal dialog overlay consent preferences settings manager widget wall drawer toast box');
const FOOTER = words('footer colophon');
const NAVIGATION = words('nav navbar navigation breadcrumb breadcrumbs menu megamenu topbar skip share social related');

/** Where links make up most of such an element's text, it is navigation. */
export function mayBeNavigation({ attribs }: Element): boolean {
  const named = `${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`;
  return named.length > 1 && named.length < 500 && named.split(tokenBreak).some((token) => NAVIGATION.has(token.toLowerCase()));
}

/**
 * Why the element and all it holds are no part of what the document says.
 *
 * @param isInMain  inside `main` or `article`, where a footer, a header or a form may hold what matters
 */
export function chromeOf(element: Element, isInMain: boolean): Chrome {
  const { name, attribs } = element;
  const named = `${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`;
  if (named.length > 1 && named.length < 500) {
    const tokens = named.split(tokenBreak).map((token) => token.toLowerCase());
    const isConsent = tokens.some((token) => CONSENT.has(token));
    if (isConsent && (tokens.some((token) => PANEL.has(token)) || attribs['role'] === 'dialog')) return 'COOKIE_BANNER';
    if (!isInMain && name === 'div' && tokens.some((token) => FOOTER.has(token))) return 'FOOTER';
  }
  if (name === 'nav') return 'NAVIGATION';
  const role = attribs['role'];
  if (isInMain && name !== 'aside') return null;
  return (role === undefined ? null : CHROME_ROLES[role]) ?? CHROME_TAGS[name] ?? null;
}
