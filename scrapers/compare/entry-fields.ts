// What two readings of one recipient differ in, field by field. Spelling, order and links that lead to the same page are no difference.

import { foldIdentifier } from '../../schema/list/spelling.ts';
import { fold } from '../normalise/fold.ts';
import { mendEmails } from '../normalise/emails.ts';
import { legalFormAt } from '../normalise/legal-form.ts';
import { sameLink } from '../normalise/links.ts';
import type { Ground, ObservedEntry, ObservedPlace } from '../observation.ts';
import { actsForAnother, roleNamed } from './role-words.ts';
import { isReworded, sameWording, wordsSaid } from './same-wording.ts';

/** The fields that are compared, in the order in which their differences are told. */
export type EntryField =
  | 'name'
  | 'purpose'
  | 'data'
  | 'location'
  | 'seat'
  | 'address'
  | 'mechanism'
  | 'role'
  | 'section'
  | 'identifiers'
  | 'email'
  | 'phone'
  | 'contact'
  | 'website'
  | 'privacyPolicyUrl';

/** One field that differs. Null: nothing is said there. */
export interface FieldDifference {
  readonly field: EntryField;
  readonly from: string | null;
  readonly to: string | null;
  /** Whether it is about what is done with data, where, by whom and on which ground, rather than how to reach somebody. */
  readonly isMaterial: boolean;
}

type Verdict = 'SAME' | 'DETAIL' | 'MATERIAL';

interface Compared {
  readonly field: EntryField;
  readonly shown: (entry: ObservedEntry) => string | null;
  readonly verdict: (before: ObservedEntry, after: ObservedEntry) => Verdict;
}

/** A field of text: `otherwise` is what a difference counts as. */
function textField(
  field: EntryField,
  shown: (entry: ObservedEntry) => string | null,
  otherwise: Verdict,
  same: (one: string, other: string) => boolean = sameWording,
): Compared {
  const verdict = (before: ObservedEntry, after: ObservedEntry): Verdict => {
    const [from, to] = [shown(before), shown(after)];
    return same(from ?? '', to ?? '') ? 'SAME' : otherwise;
  };
  return { field, shown, verdict };
}

const where = ({ location, seat }: ObservedEntry): ObservedPlace | null => location ?? seat;
const seatApart = ({ location, seat }: ObservedEntry): ObservedPlace | null => (location === null ? null : seat);

/** The countries and regions that a place names, in one line. */
export function placesNamed({ stated, countries }: ObservedPlace): string {
  const named = wordsSaid(stated).filter((word) => word.startsWith('@'));
  return [...new Set([...named, ...countries.map((country) => `@${country}`)])].toSorted().join(' ');
}

/** Where nothing but an address says where a recipient is, one in another country is another location. */
function isMovedAbroad(before: ObservedEntry, after: ObservedEntry): boolean {
  if (where(before) !== null || where(after) !== null || before.address === null || after.address === null) return false;
  const [from, to] = [listed(before.countries), listed(after.countries)];
  return from !== '' && to !== '' && from !== to;
}

/** Running text says in whole sentences, which name the recipient, what a field says in a word: those are reworded for many reasons. */
function purposeVerdict(before: ObservedEntry, after: ObservedEntry): Verdict {
  const [from, to] = [before.purpose ?? '', after.purpose ?? ''];
  if (sameWording(from, to)) return 'SAME';
  return from.includes(before.name) && to.includes(after.name) && isReworded(from, to) ? 'DETAIL' : 'MATERIAL';
}

function placeVerdict(before: ObservedPlace | null, after: ObservedPlace | null): Verdict {
  if (before === null || after === null) return before === after ? 'SAME' : 'MATERIAL';
  if (sameWording(before.stated, after.stated)) return 'SAME';
  const [from, to] = [placesNamed(before), placesNamed(after)];
  return from === to && from !== '' ? 'DETAIL' : 'MATERIAL';
}

function groundsVerdict({ mechanism: before }: ObservedEntry, { mechanism: after }: ObservedEntry): Verdict {
  if (before === null || after === null) return before === after ? 'SAME' : 'MATERIAL';
  if (before.noneNeeded !== after.noneNeeded || codes(before.grounds) !== codes(after.grounds)) return 'MATERIAL';
  if (before.grounds.length === 0 && !before.noneNeeded) return sameWording(before.stated, after.stated) ? 'SAME' : 'MATERIAL';
  if (instruments(before.grounds) === instruments(after.grounds)) return 'SAME';
  const isMoreExact = before.grounds.every((ground) => after.grounds.some((other) => agree(ground, other)));
  return isMoreExact ? 'DETAIL' : 'MATERIAL';
}

const listed = (parts: readonly string[]): string => [...new Set(parts)].toSorted().join(' ');
const codes = (grounds: readonly Ground[]): string => listed(grounds.map(({ code }) => code));
const instruments = (grounds: readonly Ground[]): string => listed(grounds.map(({ code, instrument }) => `${code}:${instrument}`));

/** Whether two grounds can be the same one: an instrument that is not named may be any. */
const agree = (one: Ground, other: Ground): boolean =>
  one.code === other.code && (one.instrument === null || other.instrument === null || one.instrument === other.instrument);

/** What the text calls the recipient. The heading it stands under counts only where it sets controllers and authorities apart. */
function roleVerdict(before: ObservedEntry, after: ObservedEntry): Verdict {
  if (before.statedRole !== null && after.statedRole !== null) {
    const [from, to] = [roleNamed(before.statedRole), roleNamed(after.statedRole)];
    if (from !== null && from === to) return 'SAME';
    return sameWording(before.statedRole, after.statedRole) ? 'SAME' : 'MATERIAL';
  }
  const [from, to] = [roleNamed(before.statedRole ?? before.section), roleNamed(after.statedRole ?? after.section)];
  if (from === null || to === null || from === to) return 'SAME';
  return actsForAnother(from) && actsForAnother(to) ? 'SAME' : 'MATERIAL';
}

/** The numbers that identify; domains are websites. */
const numbersOf = ({ identifiers }: ObservedEntry): readonly string[] =>
  identifiers.filter(({ scheme }) => scheme !== 'DOMAIN').map(({ scheme, value }) => `${scheme} ${foldIdentifier(value)}`);

function numbersVerdict(before: ObservedEntry, after: ObservedEntry): Verdict {
  const [from, to] = [numbersOf(before), numbersOf(after)];
  if (listed(from) === listed(to)) return 'SAME';
  const isAddedTo = from.every((number) => to.includes(number)) || to.every((number) => from.includes(number));
  // A company that changes its form is entered in the register anew; its other numbers stay.
  const isAnotherForm = legalFormAt(before.name)?.form !== legalFormAt(after.name)?.form && from.some((number) => to.includes(number));
  return isAddedTo || isAnotherForm ? 'DETAIL' : 'MATERIAL';
}

const sameEmail = (one: string, other: string): boolean => fold(mendEmails(one)) === fold(mendEmails(other));

const PHONE_DIGITS = 8;
/** Whether two telephone numbers are one. The last digits decide: `+36 1 234 5678` and `06 (1) 234-5678` are one number. */
export function samePhone(one: string, other: string): boolean {
  const [digits, otherDigits] = [one.replaceAll(/\D/g, ''), other.replaceAll(/\D/g, '')];
  return digits.length < PHONE_DIGITS || otherDigits.length < PHONE_DIGITS
    ? digits === otherDigits && (digits !== '' || sameWording(one, other))
    : digits.slice(-PHONE_DIGITS) === otherDigits.slice(-PHONE_DIGITS);
}

const joined = (parts: readonly string[]): string | null => (parts.length === 0 ? null : parts.join('; '));

const FIELDS: readonly Compared[] = [
  { field: 'purpose', shown: ({ purpose }) => purpose, verdict: purposeVerdict },
  textField('data', ({ data }) => joined(data), 'MATERIAL'),
  {
    field: 'location',
    shown: (entry) => where(entry)?.stated ?? entry.address,
    verdict: (a, b) => (isMovedAbroad(a, b) ? 'MATERIAL' : placeVerdict(where(a), where(b))),
  },
  {
    field: 'seat',
    shown: (entry) => seatApart(entry)?.stated ?? null,
    verdict: (a, b) => (a.location === null || b.location === null ? 'SAME' : placeVerdict(a.seat, b.seat)),
  },
  {
    field: 'address',
    shown: ({ address }) => address,
    verdict: (a, b) => (isMovedAbroad(a, b) || sameWording(a.address ?? '', b.address ?? '') ? 'SAME' : 'MATERIAL'),
  },
  { field: 'mechanism', shown: ({ mechanism }) => mechanism?.stated ?? null, verdict: groundsVerdict },
  { field: 'role', shown: ({ statedRole, section }) => statedRole ?? section, verdict: roleVerdict },
  {
    field: 'identifiers',
    shown: ({ identifiers }) => joined(identifiers.filter(({ scheme }) => scheme !== 'DOMAIN').map(({ value }) => value)),
    verdict: numbersVerdict,
  },
  textField('email', ({ email }) => email, 'DETAIL', sameEmail),
  textField('phone', ({ phone }) => phone, 'DETAIL', samePhone),
  textField('contact', ({ contact }) => contact, 'DETAIL'),
  textField('website', ({ website }) => website, 'DETAIL', sameLink),
  textField('privacyPolicyUrl', ({ privacyPolicyUrl }) => privacyPolicyUrl, 'DETAIL', sameLink),
];

/** What two readings of one recipient differ in, besides its name; empty when in nothing that a reader would call a change. */
export function fieldDifferences(before: ObservedEntry, after: ObservedEntry): readonly FieldDifference[] {
  return FIELDS.flatMap(({ field, shown, verdict }) => {
    const found = verdict(before, after);
    return found === 'SAME' ? [] : [{ field, from: shown(before), to: shown(after), isMaterial: found === 'MATERIAL' }];
  });
}
