// What the pages of the web are made of, in each language: names of columns, purposes, places, grounds, and sentences in two halves.

import type { Language } from '../../scrapers/observation.ts';
import { GERMAN } from './words-de.ts';
import { ENGLISH } from './words-en.ts';
import { FRENCH } from './words-fr.ts';
import { HUNGARIAN } from './words-hu.ts';

export const COUNTRIES = ['HU', 'DE', 'FR', 'IE', 'NL', 'AT', 'US', 'IN'] as const;
export type Country = (typeof COUNTRIES)[number];

/** What a table says that a recipient's transfer rests on. */
export const GROUNDS = ['NONE', 'SCC', 'DPF'] as const;
export type Ground = (typeof GROUNDS)[number];

/** What a policy says that transfers rest on. */
export type PolicyGround = 'SHIELD' | 'SCC' | 'DPF';

export interface Words {
  readonly titles: readonly [list: string, policy: string];
  readonly lead: string;
  /** Each column by its names, which mean the same. */
  readonly columns: Readonly<Record<'name' | 'purpose' | 'place' | 'ground', readonly [string, string]>>;
  /** No two of them are about the same thing. */
  readonly purposes: readonly string[];
  readonly places: Readonly<Record<Country, string>>;
  readonly grounds: Readonly<Record<Ground, string>>;
  readonly rests: Readonly<Record<PolicyGround, string>>;
  readonly updated: string;
  /** A day in several ways of writing. */
  readonly days: readonly ((year: number, month: number, day: number) => string)[];
  readonly headings: readonly string[];
  /** Any beginning goes with any end. */
  readonly beginnings: readonly string[];
  readonly ends: readonly string[];
  readonly menu: readonly string[];
  readonly banner: string;
  readonly notFound: string;
  readonly captcha: string;
}

export const WORDS: Readonly<Record<Language, Words>> = { en: ENGLISH, hu: HUNGARIAN, de: GERMAN, fr: FRENCH };
