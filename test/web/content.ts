// What a page of the web says, apart from how it looks: recipients, a day, a ground, and prose. Invented, from seeds.

import type { CivilDay } from '../../schema/words/civil-day.ts';
import type { Language } from '../../scrapers/observation.ts';
import { chosen, type Dice } from './dice.ts';
import type { Country, Ground, PolicyGround } from './words.ts';

/** One recipient; `purpose` numbers the purposes of a language. */
export interface Recipient {
  readonly core: string;
  readonly form: string;
  /** A name of its own for its product, or the core of another one that has become part of it. */
  readonly brand: string | null;
  readonly purpose: number;
  readonly place: Country;
  readonly ground: Ground;
}

export interface Content {
  readonly language: Language;
  readonly owner: string;
  /** None on a policy. */
  readonly recipients: readonly Recipient[];
  /** The day that the page states of itself; null when it states none. */
  readonly updatedOn: CivilDay | null;
  /** What a policy rests transfers on; null for a list, whose recipients have grounds of their own. */
  readonly ground: PolicyGround | null;
  /** Which sentences its sections hold, by beginning and end. */
  readonly prose: readonly (readonly (readonly [number, number])[])[];
}

const FIRST = 'Vel Tan Mor Bri Kas Lum Nor Per Sol Zan Ost Hel Gor Fen Dar Quil Ber Sam Tur Wid Lor Hux Yel Cor'.split(' ');
const SECOND = 'mo dri ka lu ve ra ni to be su fi go'.split(' ');
const THIRD = 'rax lindo delvi staro gonne mirek teko novay pluso wyn skaro bento'.split(' ');
const ALL = FIRST.length * SECOND.length * THIRD.length;
/** Without a common divisor with their number, so that neighbours have little in common. */
const STRIDE = 1_493;

function partsOf(number: number): readonly [first: string, second: string, third: string] {
  const at = (number * STRIDE) % ALL;
  const rest = Math.floor(at / FIRST.length);
  return [chosen(FIRST, at), chosen(SECOND, rest), chosen(THIRD, Math.floor(rest / SECOND.length))];
}

/** A name that no other number below 3,456 has. */
export const coreOf = (number: number): string => partsOf(number).join('');

/** The name of its product, which nobody else has either. */
function brandOf(number: number): string {
  const [first, second, third] = partsOf(number);
  return `${third[0]?.toUpperCase()}${third.slice(1)}${second}${first.toLowerCase()}`;
}

const FORMS: Readonly<Record<Country, readonly string[]>> = {
  HU: ['Kft.', 'Zrt.'],
  DE: ['GmbH', 'AG'],
  FR: ['SAS', 'SARL'],
  IE: ['Ltd.'],
  NL: ['B.V.'],
  AT: ['GmbH'],
  US: ['Inc.', 'LLC'],
  IN: ['Pvt. Ltd.'],
};
const OUTSIDE: ReadonlySet<Country> = new Set(['US', 'IN']);
const SEATS: readonly Country[] = ['HU', 'DE', 'FR', 'US', 'US', 'IE', 'NL', 'AT', 'IN'];

export const isOutside = (country: Country): boolean => OUTSIDE.has(country);
export const nameOf = ({ core, form, brand }: Pick<Recipient, 'core' | 'form' | 'brand'>): string =>
  brand === null ? `${core} ${form}` : `${core} (${brand}) ${form}`;

/** A recipient whose data lie where it sits, with a ground where there must be one. */
export function aRecipient(dice: Dice, number: number): Recipient {
  const place = dice.pick(SEATS);
  const ground: Ground = place === 'US' ? dice.pick(['SCC', 'DPF'] as const) : place === 'IN' ? 'SCC' : 'NONE';
  const brand = dice.number(6) === 0 ? brandOf(number) : null;
  return { core: coreOf(number), form: dice.pick(FORMS[place]), brand, purpose: dice.number(12), place, ground };
}

const SECTIONS = 4;
const SENTENCES = 5;
const HALVES = 9;

/** Sections whose sentences all differ. */
export function someProse(dice: Dice): Content['prose'] {
  const pairs = dice.shuffled(Array.from({ length: HALVES * HALVES }, (_, at) => [at % HALVES, Math.floor(at / HALVES)] as const));
  return Array.from({ length: SECTIONS }, (_, section) => pairs.slice(section * SENTENCES, (section + 1) * SENTENCES));
}
