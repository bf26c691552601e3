// What the words about a recipient come to: an observed entry.

import type { Identifier } from '../../schema/words/identifier.ts';
import { countryOfAddress } from '../normalise/address.ts';
import { mendEmails } from '../normalise/emails.ts';
import { legalFormAt } from '../normalise/legal-form.ts';
import { nationSaid } from '../normalise/peoples.ts';
import { placesInField } from '../normalise/places.ts';
import { countryOfFormAndCode, stateIn } from '../normalise/postal.ts';
import { parseName } from '../normalise/recipient-name.ts';
import type { ObservedEntry, ObservedPlace, StatedMechanism } from '../observation.ts';
import type { Link } from '../read/page.ts';
import { groundsOf } from '../statements/grounds-of.ts';
import type { EntryDraft, Said } from './entry-draft.ts';
import { identifiersIn } from './identifiers.ts';
import { emailIn, isWebAddress } from './addresses.ts';
import { saidOf } from './said-of.ts';
import type { Field } from './words.ts';

const VALUE_MOST = 2_000;
const LINKS_MOST = 20;
const FLAG = /\s*\p{RI}\p{RI}/gu;
/** What the letters of flags begin with. */
const FLAG_LEAD = '\uD83C';
const BESIDE: readonly Field[] = ['location', 'seat', 'address', 'other'];
const WITH_EMAIL: readonly Field[] = ['email', 'contact', 'website', 'address', 'purpose', 'privacy'];
const WITH_IDENTIFIER: readonly Field[] = ['identifier', 'address', 'other', 'contact'];
const privacyWords = /privacy|adatv[ée]delm|adatkezel|datenschutz|confidentialit/i;

/** The entry that a draft comes to. Never throws; a field that nothing is said in is null or empty. */
export function observedEntry(draft: EntryDraft): ObservedEntry {
  const said = saidOf(draft);
  const { links } = draft;
  const name = (draft.name.includes(FLAG_LEAD) ? draft.name.replaceAll(FLAG, '') : draft.name).trim();
  const [location, seat, address, mechanism] = [
    placeOf(said, 'location'),
    placeOf(said, 'seat'),
    textOf(said, 'address'),
    textOf(said, 'mechanism'),
  ];
  return {
    name,
    purpose: textOf(said, 'purpose'),
    data: said.data?.flatMap(divided) ?? [],
    location,
    seat,
    address,
    countries: countriesOf(draft.name, location, seat, address),
    email: firstIn(said, WITH_EMAIL, writtenEmail) ?? links.find(({ url }) => url.startsWith('mailto:'))?.url.slice(7) ?? null,
    phone: textOf(said, 'phone'),
    contact: textOf(said, 'contact'),
    website: websiteOf(said, links),
    privacyPolicyUrl: privacyPolicyOf(said, links),
    links: webLinksOf(links),
    identifiers: identifiersOf(said),
    mechanism: mechanism === null ? firstIn(said, BESIDE, groundsBeside) : groundsOf(mechanism),
    statedRole: textOf(said, 'role'),
    section: draft.section,
    evidence: draft.evidence,
  };
}

function textOf(said: Said, field: Field): string | null {
  const values = said[field];
  if (values === undefined) return null;
  const text = values.join('; ');
  return (text.includes('\n') ? text.replaceAll('\n', ', ') : text).slice(0, VALUE_MOST);
}

/** What a field that is about something else says of the ground: `USA (Standard Contractual Clauses)`. Consent and the like are said of much else. */
function groundsBeside(text: string): StatedMechanism | null {
  const said = groundsOf(text);
  return said !== null && said.grounds.length > 0 && said.grounds.every(({ code }) => !code.startsWith('DEROGATION')) ? said : null;
}

const writtenEmail = (text: string): string | null => emailIn(mendEmails(text));

/** What is found first in the values of these fields, one field after the other. */
function firstIn<Found>(said: Said, fields: readonly Field[], find: (text: string) => Found | null): Found | null {
  for (const field of fields) {
    for (const text of said[field] ?? []) {
      const found = find(text);
      if (found !== null) return found;
    }
  }
  return null;
}

const isOnTheWeb = (url: string): boolean => url.startsWith('https:') || url.startsWith('http:');

/** Each address once. */
function webLinksOf(links: readonly Link[]): readonly string[] {
  const urls: string[] = [];
  for (const { url } of links) if (urls.length < LINKS_MOST && isOnTheWeb(url) && !urls.includes(url)) urls.push(url);
  return urls;
}

function placeOf(said: Said, field: 'location' | 'seat'): ObservedPlace | null {
  const stated = textOf(said, field);
  if (stated === null) return null;
  const { countries } = placesInField(stated);
  if (countries.length > 0) return { stated, countries };
  const state = stateIn(stated);
  return { stated, countries: state === null ? inferred(stated) : [state] };
}

/** What is said of the place first, then of the seat, the address, and only then what the name leaves no choice about. */
function countriesOf(
  name: string,
  location: ObservedPlace | null,
  seat: ObservedPlace | null,
  address: string | null,
): ObservedEntry['countries'] {
  if (location && location.countries.length > 0) return location.countries;
  if (seat && seat.countries.length > 0) return seat.countries;
  if (location) return [];
  const byAddress = address === null ? [] : inferred(address);
  if (byAddress.length > 0) return byAddress;
  const byForm = address === null ? null : countryOfFormAndCode(legalFormAt(name)?.countries ?? [], address);
  return byForm === null ? countryOfName(name) : [byForm];
}

function websiteOf(said: Said, links: readonly Link[]): string | null {
  const written = said.website?.find(isWebAddress);
  return written ?? links.find(({ url, text }) => isOnTheWeb(url) && (text === url || isWebAddress(text)))?.url ?? null;
}

function privacyPolicyOf(said: Said, links: readonly Link[]): string | null {
  const written = firstIn(said, ['privacy'], (text) => text.split(/[\s;,]/).find(isWebAddress) ?? null);
  return written ?? links.find(({ text }) => privacyWords.test(text))?.url ?? null;
}

function identifiersOf(said: Said): readonly Identifier[] {
  const found: Identifier[] = [];
  for (const field of WITH_IDENTIFIER) for (const text of said[field] ?? []) found.push(...identifiersIn(text));
  return found.length < 2
    ? found
    : found.filter((one, at) => found.findIndex(({ scheme, value }) => scheme === one.scheme && value === one.value) === at);
}

function inferred(text: string): ObservedEntry['countries'] {
  const found = countryOfAddress(text)?.country ?? nationSaid(text);
  return found === null ? [] : [found];
}

/** Only where the name itself leaves no choice: flags behind it, the country in it, a legal form of one country's law. */
function countryOfName(name: string): ObservedEntry['countries'] {
  const flags = name.match(FLAG);
  if (flags) return placesInField(flags.join(' ')).countries;
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
