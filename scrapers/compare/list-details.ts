// What a page says of a recipient against what the list records of it: only where both say something, or the list lacks it.

import { membershipOn } from '../../schema/law/territory.ts';
import type { OpenEntry } from '../../schema/list/content.ts';
import { mayBeForgotten } from '../../schema/list/personal.ts';
import { foldIdentifier, sameWords } from '../../schema/list/spelling.ts';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import type { CountryCode } from '../../schema/words/territory.ts';
import { sameLink } from '../normalise/links.ts';
import type { ObservedEntry } from '../observation.ts';
import { type EntryField, placesNamed, samePhone } from './entry-fields.ts';
import { actsForAnother, roleNamed } from './role-words.ts';
import { addressWords, sameAddress, sameGist, sameWording } from './same-wording.ts';

/** How a field stands: CONTRARY, both say something and not the same; UNRECORDED, only the page does; BEYOND, it says more. */
export type Standing = 'CONTRARY' | 'UNRECORDED' | 'BEYOND';

/** One field about which page and list are at odds. */
export interface Detail {
  readonly field: EntryField;
  readonly standing: Standing;
  readonly onPage: string;
  readonly onList: string | null;
  /** For a location: whether it names a country outside the EEA that the list does not have. */
  readonly isThirdCountry: boolean;
}

/** Whether page and list are worded by the same hand, or in one language: their wordings can then be held against each other. */
export interface Comparable {
  readonly purpose: boolean;
  readonly data: boolean;
}

const detail = (field: EntryField, standing: Standing, onPage: string, onList: string | null, isThirdCountry = false): Detail => ({
  field,
  standing,
  onPage,
  onList,
  isThirdCountry,
});

/** Every field of a recipient about which the page and the list are at odds on the day. */
export function detailsOf(seen: ObservedEntry, listed: OpenEntry, comparable: Comparable, asOf: CivilDay): readonly Detail[] {
  return [
    worded('purpose', seen.purpose, listed.purpose, comparable.purpose),
    worded('data', joined(seen.data), joined(listed.dataCategories), comparable.data),
    locationDetail(seen, listed, asOf),
    addressDetail(seen, listed),
    groundDetail(seen, listed),
    roleDetail(seen, listed),
    numberDetail(seen, listed),
    contactDetail('email', seen.email, listed.email, sameWording),
    contactDetail('phone', seen.phone, listed.phone, samePhone),
  ].filter((found) => found !== null);
}

const joined = (parts: readonly string[]): string | null => (parts.length === 0 ? null : parts.join('; '));

/** Purpose and data are often summed up by whoever keeps the list: only what is about another thing is contrary. */
function worded(field: 'purpose' | 'data', onPage: string | null, onList: string | null, isComparable: boolean): Detail | null {
  if (onPage === null) return null;
  if (onList === null) return detail(field, 'UNRECORDED', onPage, null);
  return isComparable && !sameWording(onPage, onList) && sameGist(onPage, onList) === false
    ? detail(field, 'CONTRARY', onPage, onList)
    : null;
}

/** The countries that the page names have to be among those that the list has for the entry; regions only where they cannot be true. */
function locationDetail({ location }: ObservedEntry, listed: OpenEntry, asOf: CivilDay): Detail | null {
  if (location === null) return null;
  const places = [listed.storage, listed.processing, listed.supportAccess].filter((place) => place !== null);
  const recorded = places.flatMap(({ countries }) => countries);
  const stated = places.flatMap((place) => place.stated ?? place.countries.join(', '));
  const onList = joined([...new Set(stated.filter((text) => text !== ''))]);
  const { country, contractingCountry, transfers } = listed;
  const having = new Set([...recorded, country, contractingCountry, ...transfers.map(({ destination }) => destination)]);
  const isOutside = (code: CountryCode): boolean => membershipOn(code, asOf) === undefined;

  const beyond = location.countries.filter((code) => !having.has(code));
  if (beyond.length > 0) {
    const standing = onList === null ? 'UNRECORDED' : recorded.some((code) => location.countries.includes(code)) ? 'BEYOND' : 'CONTRARY';
    return detail('location', standing, location.stated, onList, beyond.some(isOutside));
  }
  const isInside = /@(?:EU|EEA)\b/.test(placesNamed(location));
  const isMoved = location.countries.length === 0 && isInside && recorded.length > 0 && recorded.every(isOutside);
  return isMoved ? detail('location', 'CONTRARY', location.stated, onList) : null;
}

/** A country that the list has for the recipient is no address of its own, and may stand behind every address. */
function addressDetail({ address }: ObservedEntry, listed: OpenEntry): Detail | null {
  if (address === null || sameWords(address, listed.address) || addressWords(address, listed.country).length === 0) return null;
  if (listed.address === null) return mayBeForgotten(listed, 'address') ? null : detail('address', 'UNRECORDED', address, null);
  return sameAddress(address, listed.address, listed.country) ? null : detail('address', 'CONTRARY', address, listed.address);
}

/** A ground that the page leaves out is no difference: a list may record a fallback that no page mentions. */
function groundDetail({ mechanism }: ObservedEntry, { transfers }: OpenEntry): Detail | null {
  if (mechanism === null || mechanism.grounds.length === 0) return null;
  const recorded = transfers.flatMap(({ mechanisms }) => mechanisms);
  const missing = mechanism.grounds.filter(
    ({ code, instrument }) =>
      !recorded.some((held) => held.code === code && (instrument === null || held.instrument === null || held.instrument === instrument)),
  );
  if (missing.length === 0) return null;
  const onList = joined([...new Set(recorded.map(({ code, instrument }) => (instrument === null ? code : `${code} ${instrument}`)))]);
  const standing = onList === null ? 'UNRECORDED' : missing.length < mechanism.grounds.length ? 'BEYOND' : 'CONTRARY';
  return detail('mechanism', standing, mechanism.stated, onList);
}

/** What the text calls the recipient is held against what the list says the text calls it, and against the recorded role. */
function roleDetail({ statedRole }: ObservedEntry, listed: OpenEntry): Detail | null {
  const named = roleNamed(statedRole);
  if (statedRole === null || named === null) return null;
  const recorded = roleNamed(listed.statedRole) ?? listed.role;
  if (named === recorded || named === listed.role || (actsForAnother(named) && actsForAnother(recorded))) return null;
  return detail('role', 'CONTRARY', statedRole, listed.statedRole ?? listed.role);
}

function numberDetail(seen: ObservedEntry, listed: OpenEntry): Detail | null {
  for (const { scheme, value } of seen.identifiers) {
    const held = listed.identifiers.filter((identifier) => identifier.scheme === scheme && scheme !== 'DOMAIN' && scheme !== 'OTHER');
    if (held.length > 0 && held.every((identifier) => foldIdentifier(identifier.value) !== foldIdentifier(value)))
      return detail('identifiers', 'CONTRARY', value, held.map((identifier) => identifier.value).join('; '));
  }
  return null;
}

/** How to reach somebody is told only where it is contrary: a list need not record it. */
function contactDetail(
  field: 'email' | 'phone',
  onPage: string | null,
  onList: string | null,
  same: (one: string, other: string) => boolean,
): Detail | null {
  return onPage === null || onList === null || same(onPage, onList) ? null : detail(field, 'CONTRARY', onPage, onList);
}

const FEW = 3;
const ASCII = /^[\0-\x7F]*$/;

/** Whether about half of the pairs of wordings agree; of very few pairs, whether they can be in one language at all. */
const agree = (said: readonly (readonly [onPage: string | null, onList: string | null])[]): boolean => {
  const both = said.flatMap(([onPage, onList]) => (onPage === null || onList === null ? [] : [{ onPage, onList }]));
  const verdicts = both.map(({ onPage, onList }) => sameWording(onPage, onList) || sameGist(onPage, onList));
  const alike = verdicts.filter((verdict) => verdict === true).length;
  const unlike = verdicts.filter((verdict) => verdict === false).length;
  if (alike + unlike < FEW && alike === 0) return both.every(({ onPage, onList }) => ASCII.test(onPage) && ASCII.test(onList));
  return alike * 2 >= unlike + alike;
};

/**
 * Whether the wordings of page and list can be held against each other: about half of the recipients of both have to be described
 * alike. A page in another language than the list, or a list summed up by other hands, contradicts nobody by its words.
 */
export function comparableWordings(pairs: readonly { readonly seen: ObservedEntry; readonly listed: OpenEntry }[]): Comparable {
  return {
    purpose: agree(pairs.map(({ seen, listed }) => [seen.purpose, listed.purpose])),
    data: agree(pairs.map(({ seen, listed }) => [joined(seen.data), joined(listed.dataCategories)])),
  };
}

/** What the list records in the fields that a page may have changed; null where it records nothing, or nothing in words. */
const RECORDED: Partial<Record<EntryField, (listed: OpenEntry) => string | null>> = {
  purpose: ({ purpose }) => purpose,
  data: ({ dataCategories }) => joined(dataCategories),
  location: ({ storage, processing, supportAccess }) =>
    joined([storage, processing, supportAccess].flatMap((place) => place?.stated ?? (place === null ? [] : place.countries.join(', ')))),
  address: ({ address }) => address,
  role: ({ statedRole }) => statedRole,
  email: ({ email }) => email,
  phone: ({ phone }) => phone,
  website: ({ website }) => website,
  privacyPolicyUrl: ({ privacyPolicyUrl }) => privacyPolicyUrl,
};

/** Whether the list already says what the page says now: the page has caught up, and nothing is left to tell. */
export function agreesWithList(field: EntryField, onPage: string | null, seen: ObservedEntry, listed: OpenEntry): boolean {
  if (field === 'mechanism') return (seen.mechanism?.grounds ?? []).length > 0 && groundDetail(seen, listed) === null;
  const recorded = RECORDED[field]?.(listed) ?? null;
  if (onPage === null || recorded === null) return false;
  return field === 'phone'
    ? samePhone(onPage, recorded)
    : field === 'website' || field === 'privacyPolicyUrl'
      ? sameLink(onPage, recorded)
      : sameWording(onPage, recorded);
}
