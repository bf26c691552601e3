// One recipient while it is being read: the words of each field as the document has them, and what they come to in the end.

import type { Identifier } from '../../schema/words/identifier.ts';
import type { ObservedEntry, ObservedPlace, Quotation } from '../observation.ts';
import { legalFormAt } from '../normalise/legal-form.ts';
import { mendEmails } from '../normalise/emails.ts';
import { countryOfAddress } from '../normalise/address.ts';
import { placesIn } from '../normalise/places.ts';
import { parseName } from '../normalise/recipient-name.ts';
import type { Link } from '../read/page.ts';
import { groundsOf } from '../statements/grounds-of.ts';
import { identifiersIn } from './identifiers.ts';
import { isOnlyPlaces } from './name-text.ts';
import { type Field, fieldOf, said } from './words.ts';

const email = /[^\s<>()[\],;:]{1,80}@[^\s<>()[\],;:]{1,120}\.[a-z]{2,20}/i;
const webAddress = /^(?:https?:\/\/)?(?:[a-z0-9](?:[a-z0-9-]{0,62})\.)+[a-z]{2,20}(?:\/\S{0,1000})?$/i;

const phone = /^(?:\+|\(?0)[\d\s()/.–-]{6,24}$/u;
const PROSE_MOST = 300;

/** Gathers one entry. */
export class EntryDraft {
  readonly name: string;
  readonly section: string | null;
  readonly evidence: Quotation;
  readonly #said = new Map<Field, string[]>();
  readonly #links: Link[] = [];

  constructor(name: string, evidence: Quotation, section: string | null) {
    this.name = name;
    this.evidence = evidence;
    this.section = section;
  }

  /** Takes over what is said in a field; nothing where its place is left blank. */
  say(field: Field, text: string, links: readonly Link[] = []): void {
    this.#links.push(...links);
    const value = said(text);
    if (value === null) return;
    const values = this.#said.get(field) ?? [];
    if (!values.includes(value)) values.push(value);
    this.#said.set(field, values);
  }

  /** Takes over what stands under a label that may or may not be known. */
  sayLabelled(label: string, text: string, links: readonly Link[] = []): void {
    this.say(fieldOf(label) ?? 'other', text, links);
  }

  /** Takes over a line that has no label: what it is shows by what it looks like, and otherwise it says what the recipient is for. */
  sayUnlabelled(text: string, links: readonly Link[] = []): void {
    const line = text.trim().replaceAll(/^[(–—-]\s*|[,;]$/gu, '');
    this.say(this.#looksLike(line, links), line, links);
  }

  /** Takes over what a sentence says behind a name. */
  sayProse(text: string): void {
    const [sentence = ''] = text.split(/(?<=[.!?])\s(?=\p{Lu})/u);
    this.say('purpose', sentence.slice(0, PROSE_MOST));
    if (!this.has('location') && placesIn(sentence).countries.length > 0) this.say('location', sentence.slice(0, PROSE_MOST));
  }

  #looksLike(line: string, links: readonly Link[]): Field {
    if (line.length < 100 && email.test(mendEmails(line)) && line.split(' ').length < 4) return 'email';
    const linked = links.reduce((sum, { text }) => sum + text.length, 0);
    if (linked > 0 && linked >= line.length * 0.8) return webAddress.test(line) ? 'website' : 'privacy';
    if (webAddress.test(line)) return 'website';
    if (phone.test(line)) return 'phone';
    if (line.length > 150) return 'purpose';
    if (identifiersIn(line).length > 0 && line.length < 60) return 'identifier';
    if (isOnlyPlaces(line)) return 'location';
    if ((groundsOf(line)?.grounds.length ?? 0) > 0) return 'mechanism';
    return /[\d,]/.test(line) && !/[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(line) && countryOfAddress(line) !== null ? 'address' : 'purpose';
  }

  has(field: Field): boolean {
    return this.#said.has(field);
  }

  /** How many fields besides the name say something. */
  get size(): number {
    return this.#said.size + (this.#links.length > 0 ? 1 : 0);
  }

  done(): ObservedEntry {
    const location = this.#place('location');
    const seat = this.#place('seat');
    const address = this.#text('address');
    const mechanism = this.#text('mechanism');
    const mail = this.#of(['email', 'contact', 'website', 'address', 'purpose', 'privacy']).map(
      (text) => email.exec(mendEmails(text))?.[0],
    );
    return {
      name: this.name,
      purpose: this.#text('purpose'),
      data: (this.#said.get('data') ?? []).flatMap((text) => divided(text)),
      location,
      seat,
      address,
      countries: location?.countries.length
        ? location.countries
        : seat?.countries.length
          ? seat.countries
          : this.#countries(address, location),
      email: mail.find((found) => found !== undefined) ?? this.#links.find(({ url }) => url.startsWith('mailto:'))?.url.slice(7) ?? null,
      phone: this.#text('phone'),
      contact: this.#text('contact'),
      website: this.#website(),
      privacyPolicyUrl: this.#privacyPolicy(),
      links: [...new Set(this.#links.map(({ url }) => url))].filter((url) => /^https?:/.test(url)).slice(0, 20),
      identifiers: this.#identifiers(),
      mechanism: mechanism === null ? null : groundsOf(mechanism),
      statedRole: this.#text('role'),
      section: this.section,
      evidence: this.evidence,
    };
  }

  #text(field: Field): string | null {
    const values = this.#said.get(field);
    return values ? values.join('; ').replaceAll('\n', ', ').slice(0, 2_000) : null;
  }

  #of(fields: readonly Field[]): readonly string[] {
    return fields.flatMap((field) => this.#said.get(field) ?? []);
  }

  #place(field: 'location' | 'seat'): ObservedPlace | null {
    const stated = this.#text(field);
    if (stated === null) return null;
    const { countries } = placesIn(stated);
    return { stated, countries: countries.length > 0 ? countries : inferred(stated) };
  }

  #countries(address: string | null, location: ObservedPlace | null): ObservedEntry['countries'] {
    if (location) return [];
    const byAddress = address === null ? [] : inferred(address);
    return byAddress.length > 0 ? byAddress : countryOfName(this.name);
  }

  #website(): string | null {
    const written = this.#of(['website']).find((text) => webAddress.test(text));
    return written ?? this.#links.find(({ url, text }) => /^https?:/.test(url) && (text === url || webAddress.test(text)))?.url ?? null;
  }

  #privacyPolicy(): string | null {
    const written = this.#of(['privacy']).map((text) => text.split(/[\s;,]/).find((word) => webAddress.test(word)));
    return (
      written.find((found) => found !== undefined) ??
      this.#links.find(({ text }) => /privacy|adatv[ée]delm|adatkezel|datenschutz|confidentialit/i.test(text))?.url ??
      null
    );
  }

  #identifiers(): readonly Identifier[] {
    const found = this.#of(['identifier', 'address', 'other', 'contact']).flatMap(identifiersIn);
    return found.filter((one, at) => found.findIndex(({ scheme, value }) => scheme === one.scheme && value === one.value) === at);
  }
}

function inferred(text: string): ObservedEntry['countries'] {
  const found = countryOfAddress(text);
  return found ? [found.country] : [];
}

/** Only where the name itself leaves no choice: a legal form of one country's law, or the country in the name. */
function countryOfName(name: string): ObservedEntry['countries'] {
  const { territory } = parseName(name);
  if (territory !== null) return [territory];
  const countries = legalFormAt(name)?.countries ?? [];
  return countries.length === 1 ? countries : [];
}

/** A list of categories, one each; a sentence stays one. */
function divided(text: string): readonly string[] {
  return text
    .split(/\n|;\s|,\s(?![^(]{0,80}\))/)
    .map((part) => part.replace(/[.,;]$/, '').trim())
    .filter((part) => part !== '')
    .slice(0, 200);
}
