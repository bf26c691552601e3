// The name in a text that begins with one, and what stands behind it.

import { legalFormEnd } from './legal-form-end.ts';
import { countryOfAddress } from '../normalise/address.ts';
import { endsWithLegalForm, hasLegalForm } from '../normalise/legal-form.ts';
import { placesIn } from '../normalise/places.ts';

/** A name and the rest of its text. */
export interface NameAndRest {
  readonly name: string;
  readonly rest: string;
}

const ordinal = /^(?:\p{Lu}\.\d{1,2}(?:\.\d{1,2})?\.?|\(?\d{1,3}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?|\(?[a-z]\)|[•●▪◦‣·*–—-])\s+/u;
const footnote = /(?:\s*(?:[*†‡¹²³⁴⁵]+|\[\d{1,2}\]|\((?:new|új|neu|nouveau|\d)\)))+$/iu;
const MOST = 160;

/** Begins like no number, and ends with no mark. */
const isClean = /^\p{L}[^.)].{0,150}[\p{L}\d.]$/u;

/** A name without numbering before it and footnote marks behind it; null when nothing is left, or too much for a name. */
export function cleanName(text: string): string | null {
  if (isClean.test(text)) return text;
  if (text.length > MOST * 2) return null;
  const name = text
    .replace(ordinal, '')
    .replace(footnote, '')
    .replace(/^["„“«]([^"”“»]+)["”“»]$/u, '$1')
    .replace(/[\s:;,–—-]+$/u, '')
    .trim();
  return name === '' || name.length > MOST || !/[\p{L}\p{N}]/u.test(name) ? null : name;
}

const bracketed = /^[^()]{2,60}\(([^()]{4,200})\)/u;

/**
 * `Brand (Legal Name, Inc.) …`: the name with its brackets, and what follows. Where the brackets hold an address too, the legal name alone,
 * and the rest of them. Null where a legal form stands before them, or none in them.
 */
export function brandedName(text: string): NameAndRest | null {
  const [whole, inside] = bracketed.exec(text) ?? [];
  if (whole === undefined || inside === undefined || hasLegalForm(whole.slice(0, whole.indexOf('(')))) return null;
  if (endsWithLegalForm(inside)) return { name: whole, rest: text.slice(whole.length) };
  const end = legalFormEnd(inside);
  const address = end === null ? '' : inside.slice(end);
  return /^,\s/.test(address) ? { name: inside.slice(0, end ?? 0), rest: ` – ${address.slice(2)} – ${text.slice(whole.length)}` } : null;
}

/** Divides `Acme GmbH, Hauptstr. 1, 10115 Berlin` behind the legal form, where an address or a place follows; otherwise all is name. */
export function nameBeforeAddress(text: string): NameAndRest {
  const end = legalFormEnd(text);
  if (end !== null && end < text.length) {
    const rest = /^\s*[,;–—-]\s*(.+)$/u.exec(text.slice(end))?.[1] ?? /^\s+(?=\d{4})(.+)$/u.exec(text.slice(end))?.[1];
    if (rest !== undefined && isPlaceLike(rest)) return { name: text.slice(0, end), rest };
  }
  return { name: text, rest: '' };
}

const aside = /^([^()]{2,90}?)\s*\((\p{Ll}[^()]{1,110})\)$/u;

/** Divides `Legal Name Kft. (parcel lockers)` where what stands in the brackets is a word about it, and no name. */
export function nameAndAside(text: string): { readonly name: string; readonly aside: string | null } {
  const [, name = '', inside = ''] = aside.exec(text) ?? [];
  return endsWithLegalForm(name) ? { name, aside: inside } : { name: text, aside: null };
}

/** An address, and what stands behind it after a comma: e-mail and web addresses, phone numbers. */
export function placeAndMore(text: string): readonly string[] {
  const parts = text.split(/[,;]\s+/);
  const more = parts.findIndex((part, at) => at > 0 && /@|^(?:https?:|www\.)|^\+\d|^[\w.-]+\.[a-z]{2,4}(?:\/|$)|:\s/.test(part));
  return more === -1 ? [text] : [parts.slice(0, more).join(', '), ...parts.slice(more)];
}

/** Whether the text is an address, or names a place and little else. */
export function isPlaceLike(text: string): boolean {
  return text.length < 300 && (placeAndMore(text).some((part) => countryOfAddress(part) !== null) || isOnlyPlaces(text));
}

const filler = /[\s,;/&()+.*|-]+|\b(?:and|und|és|et|the|a|az|in|or|only|csak|illetve|of|die|der|la|le|les)\b/giu;

/** Whether the text names countries or regions and says nothing else. */
export function isOnlyPlaces(text: string): boolean {
  if (text.length > 120) return false;
  const { countries, regions } = placesIn(text);
  const named = countries.length + regions.length;
  return named > 0 && text.replaceAll(filler, ' ').trim().split(' ').length <= named * 3 + 1;
}
