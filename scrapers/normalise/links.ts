// Links without what changes on its own: scheme, `www.`, trailing slashes, tracking and language parameters.

import { fold } from './fold.ts';
import sharedHosts from './shared-hosts.json' with { type: 'json' };

/** Parameters that say where a click came from or in which language to answer, not which page is meant. */
const NOISE =
  /^(?:utm_.*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_[ce]id|_ga|_gl|_hs\w*|hs\w+|mkt_tok|ref|ref_src|referrer|source|trk|cmpid|campaign|hl|lang|language|locale|lng|intl|gl|pli|authuser)$/i;

/** Hosts on which many unrelated parties have their pages or mailboxes: sharing one says nothing. */
const SHARED_HOSTS: ReadonlySet<string> = new Set(sharedHosts);

/** Endings under which the public registers names, other than those of one label. */
const TWO_LABEL_ENDINGS = /(?:^|\.)(?:(?:co|com|org|net|gov|ac|edu|ne|or|go|gob|nom|info)\.[a-z]{2}|(?:uk|us|eu|de)\.com)$/;

function parsed(url: string): URL | null {
  const written = url.trim();
  return (
    URL.parse(written) ?? (/^[\p{L}\p{N}][\p{L}\p{N}.-]*\.\p{L}{2,24}(?:[/?#:]|$)/u.test(written) ? URL.parse(`https://${written}`) : null)
  );
}

function parameters(url: URL): string {
  if (url.search === '') return '';
  const kept = [...url.searchParams].filter(([name]) => !NOISE.test(name)).map(([name, value]) => `${name}=${value}`);
  return kept.length === 0 ? '' : `?${kept.sort().join('&')}`;
}

/** Where the link leads, in a form that compares: `https://www.example.com/a/?utm_source=x#y` is `example.com/a`. What is no link is folded. */
export function bareLink(url: string): string {
  const link = parsed(url);
  if (link === null) return fold(url);
  if (link.protocol === 'mailto:' || link.protocol === 'tel:') return fold(`${link.protocol}${link.pathname}`).replaceAll(/[\s()]/g, '');
  if (link.host === '') return fold(link.href);
  const path = link.pathname.replace(/\/(?:index\.(?:html?|php))?$/, '').replace(/\/+$/, '');
  const route = /^#[!/]/.test(link.hash) ? link.hash : '';
  return `${link.host.replace(/^www\d?\./, '')}${path}${parameters(link)}${route}`;
}

/** Whether two links lead to the same page. */
export function sameLink(a: string, b: string): boolean {
  return a === b || bareLink(a) === bareLink(b);
}

/** The domain that somebody registered, of a link, host or e-mail address: `example.co.uk` of `https://www.legal.example.co.uk/x`. Null: there is none. */
export function domainOf(place: string): string | null {
  const address = /^(?:mailto:)?[^\s@/?#]{1,64}@([^\s@/?#:]{3,253})/i.exec(place.trim());
  const host = (address?.[1] === undefined ? parsed(place) : URL.parse(`https://${address[1]}`))?.hostname.replace(/\.$/, '') ?? '';
  if (!host.includes('.') || /^[\d.]+$|:/.test(host)) return null;
  return host
    .split('.')
    .slice(TWO_LABEL_ENDINGS.test(host) ? -3 : -2)
    .join('.');
}

/** Whether a domain is one of those that many unrelated parties share, so that it tells nothing of whose it is. */
export function isGenericDomain(domain: string): boolean {
  return SHARED_HOSTS.has(domain);
}
