// A recipient as comparison sees it, and the traces by which it is found again.

import type { Identifier } from '../../schema/words/identifier.ts';
import type { CountryCode } from '../../schema/words/territory.ts';
import { fold, foldedKey, tidy } from './fold.ts';
import { domainOf, isGenericDomain } from './links.ts';
import { parseName, type RecipientName } from './recipient-name.ts';
import { compact } from './same-name.ts';

/** What a page, or a list, says of one recipient. */
export interface Recipient {
  readonly name: string;
  readonly identifiers: readonly Identifier[];
  /** Domains, links or e-mail addresses of the recipient's own. */
  readonly domains: readonly string[];
  readonly address: string | null;
  readonly purpose: string | null;
  readonly country: CountryCode | null;
  readonly section: string | null;
}

/** A recipient with what it is looked up by. */
export interface Traces {
  readonly index: number;
  readonly recipient: Recipient;
  readonly written: string;
  readonly name: RecipientName;
  /** One key per legal person as far as the name alone tells. */
  readonly person: string;
  /** The names it goes by: core, brands, former names. */
  readonly names: readonly string[];
  readonly identifiers: readonly string[];
  readonly domains: readonly string[];
  readonly purpose: string;
  readonly section: string;
  readonly address: string;
}

/** An identifier as a key: a Hungarian tax number and the EU VAT number made of it are one. Null: a domain, which is weighed apart. */
export function identifierKey({ scheme, value }: Identifier): string | null {
  const bare = value.toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  if (scheme === 'DOMAIN' || bare === '') return null;
  if (scheme === 'HU_TAX') return `TAX HU${bare.replace(/^HU/, '').slice(0, 8)}`;
  return `${scheme === 'EU_VAT' ? 'TAX' : scheme} ${bare}`;
}

/** The kind of an identifier, with the country of a tax number. */
const kind = (key: string): string => (key.startsWith('TAX ') ? key.slice(0, 6) : key.slice(0, key.indexOf(' ')));

/** Whether of two sets of identifier keys both have a tax number or the like, of one kind, and not the same. */
export function contradict(one: readonly string[], other: readonly string[]): boolean {
  if (one.some((key) => other.includes(key))) return false;
  const kinds = new Set(one.map(kind));
  return other.some((key) => kinds.has(kind(key)));
}

/** The registered domains among these, without those that many unrelated parties share. */
export function ownDomains(places: readonly string[]): readonly string[] {
  const domains = places.map(domainOf).filter((domain) => domain !== null);
  return [...new Set(domains)].filter((domain) => !isGenericDomain(domain));
}

type TracesAnywhere = Omit<Traces, 'index'>;
const traced = new WeakMap<Recipient, TracesAnywhere>();

/** What a recipient is looked up by, and its row. */
export function tracesOf(recipient: Recipient, index: number): Traces {
  const known = traced.get(recipient) ?? tracesAnywhere(recipient);
  traced.set(recipient, known);
  return { index, ...known };
}

function tracesAnywhere(recipient: Recipient): TracesAnywhere {
  const name = parseName(recipient.name);
  const byDomain = recipient.identifiers.filter(({ scheme }) => scheme === 'DOMAIN').map(({ value }) => value);
  return {
    recipient,
    written: tidy(recipient.name),
    name,
    person: `${compact(name.base)}|${name.territory ?? ''}`,
    names: [...new Set([name.core, name.base, ...name.brands, ...name.formerNames].map(compact))].filter((key) => key !== ''),
    identifiers: [...new Set(recipient.identifiers.map(identifierKey).filter((key) => key !== null))],
    domains: ownDomains([...recipient.domains, ...byDomain]),
    purpose: fold(recipient.purpose ?? ''),
    section: fold(recipient.section ?? ''),
    address: foldedKey(recipient.address ?? '').replaceAll(/[^\p{L}\p{N}]+/gu, ''),
  };
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.slice(0, 1_000).match(/[\p{L}\p{N}]{3,}/gu));

/** How far two purposes share their words, from 0 to 1; 1 when both say the same, 0 when one says nothing. */
export function purposeLikeness(a: Traces, b: Traces): number {
  if (a.purpose === b.purpose) return a.purpose === '' ? 0 : 1;
  const [left, right] = [wordsOf(a.purpose), wordsOf(b.purpose)];
  const shared = left.intersection(right).size;
  return shared === 0 ? 0 : shared / Math.min(left.size, right.size) / 2 + shared / left.union(right).size / 2;
}

const same = (left: string, right: string): number => (left !== '' && left === right ? 1 : 0);

/** How alike two recipients are in all but their names: to choose among several of one name. */
export function likeness(a: Traces, b: Traces): number {
  const sharesIdentifier = a.identifiers.some((key) => b.identifiers.includes(key));
  const sharesCountry = a.recipient.country !== null && a.recipient.country === b.recipient.country;
  return (
    4 * purposeLikeness(a, b) +
    same(a.section, b.section) +
    same(a.address, b.address) +
    (sharesIdentifier ? 4 : 0) +
    (sharesCountry ? 1 : 0)
  );
}
