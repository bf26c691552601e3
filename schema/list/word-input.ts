// Single values as people write them: texts, keys, days, countries, addresses on the web. Each says what would be right.

import countries from 'i18n-iso-countries';
import { z } from 'zod';
import { type CivilDay, isCivilDay } from '../words/civil-day.ts';
import { type CountryCode, isCountryCode } from '../words/territory.ts';
import { quoted } from './checked.ts';

const KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const CONTROL = /[\p{Cc}]/u;
/** Characters that turn the direction of what follows, so that a name reads as another. */
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/u;
const CONTROL_BUT_LINES = /(?![\n\t])\p{Cc}/u;

/** A value read from a text, or the sentence that says why it is none. */
type Reading<T> = { readonly value: T } | { readonly wrong: string };

/** A schema for texts that mean something: `read` finds the value or says what is wrong. */
export function word<T>(read: (text: string) => Reading<T>) {
  return z.string().transform((text, context): T => {
    const reading = read(text);
    if ('value' in reading) return reading.value;
    context.issues.push({ code: 'custom', message: reading.wrong, input: text });
    return z.NEVER;
  });
}

function readText(raw: string, most: number, lines: boolean): Reading<string> {
  if (raw.length > 4 * most + 100) return { wrong: `the text is too long: ${raw.length} characters, at most ${most} may stand here` };
  const text = (lines ? raw.replaceAll('\r\n', '\n') : raw).trim();
  const length = Array.from(text).length;
  if (length === 0) return { wrong: 'the text is empty: leave the field out where nothing is known' };
  if (length > most) return { wrong: `the text is too long: ${length} characters, at most ${most} may stand here` };
  if (!text.isWellFormed()) return { wrong: 'the text holds half a character (a lone surrogate): write it again' };
  if ((lines ? CONTROL_BUT_LINES : CONTROL).test(text)) {
    return { wrong: `the text holds control characters: ${lines ? 'only line breaks and tabs' : 'not even line breaks'} may stand here` };
  }
  if (DIRECTION.test(text)) return { wrong: 'the text holds characters that turn its direction (such as U+202E): leave them out' };
  return { value: text };
}

/** One line of text. */
export const line = (most = 200) => word((text) => readText(text, most, false)).meta({ minLength: 1, maxLength: most });

/** Text that may have several lines. */
export const prose = (most = 4_000) => word((text) => readText(text, most, true)).meta({ minLength: 1, maxLength: most });

const kebab = (what: string) =>
  word<string>((text) =>
    KEY.test(text) && text.length <= 80
      ? { value: text }
      : {
          wrong: `${quoted(text)} is not a ${what}: write lower-case letters, digits and single hyphens, such as "amazon-web-services", at most 80`,
        },
  ).meta({ pattern: KEY.source, maxLength: 80 });

export const key = () => kebab('key');
export const slug = () => kebab('slug');

export const day = () =>
  word((text): Reading<CivilDay> => {
    if (isCivilDay(text)) return { value: text };
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return { wrong: `${text} does not exist: write a day of the calendar` };
    return { wrong: `${quoted(text)} is not a day: write YYYY-MM-DD, such as 2024-01-30` };
  }).meta({ format: 'date' });

const INSTANT = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|\+00:00)$/;

/** An instant in UTC, brought to the form that stands in rows and hashes: three decimals and Z. */
export const instant = () =>
  word<string>((text) => {
    const wrong = `${quoted(text)} is not an instant: write RFC 3339 in UTC, such as 2024-01-30T09:00:00Z`;
    if (!INSTANT.test(text)) return { wrong };
    if (!isCivilDay(text.slice(0, 10))) return { wrong: `${text.slice(0, 10)} does not exist: write a day of the calendar` };
    return { value: Temporal.Instant.from(text).toString({ fractionalSecondDigits: 3 }) };
  }).meta({ format: 'date-time' });

const ALIASES: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' };

export const country = () =>
  word((text): Reading<CountryCode> => {
    if (isCountryCode(text)) return { value: text };
    const meant = text.length < 60 ? meantCountry(text.trim()) : undefined;
    const right = meant ? `write ${meant}` : 'write ISO 3166-1 alpha-2 in upper case, such as HU';
    return { wrong: `${text.length < 60 && /^\w+$/.test(text) ? text : quoted(text)} is not a country code: ${right}` };
  }).meta({ pattern: '^[A-Z]{2}$' });

function meantCountry(text: string): string | undefined {
  const upper = text.toUpperCase();
  const code =
    ALIASES[upper] ?? countries.alpha3ToAlpha2(upper) ?? countries.getAlpha2Code(text, 'en') ?? countries.getAlpha2Code(text, 'hu');
  return [code, upper].find((candidate) => candidate !== undefined && isCountryCode(candidate));
}

export const url = () =>
  word<string>((text) => {
    if (text.length > 2_048) return { wrong: `the address is too long: ${text.length} characters, at most 2048 may stand here` };
    const parsed = /[\s\p{Cc}]/u.test(text) || !text.isWellFormed() ? null : URL.parse(text);
    if (!parsed) return { wrong: `${quoted(text)} is not a web address: write it whole, such as https://example.com/privacy` };
    if (!/^https?:\/\//i.test(text)) return { wrong: `${quoted(text)} is not a web address: it begins with https:// or http://` };
    if (parsed.username || parsed.password) return { wrong: 'a web address with a user name or password in it is not kept' };
    return { value: text };
  }).meta({ format: 'uri', maxLength: 2_048 });

const EMAIL = /^[^\s@<>()[\]",;:\\\p{Cc}]{1,64}@[^\s@.<>()[\]",;:\\\p{Cc}]+(?:\.[^\s@.<>()[\]",;:\\\p{Cc}]+)+$/u;

export const email = () =>
  word<string>((text) =>
    text.length <= 254 && text.isWellFormed() && EMAIL.test(text)
      ? { value: text }
      : { wrong: `${quoted(text)} is not an e-mail address: write one, such as privacy@example.com` },
  ).meta({ format: 'email', maxLength: 254 });

export const language = () =>
  word<string>((text) => {
    const right = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/.test(text) && isLocale(text);
    return right ? { value: text } : { wrong: `${quoted(text)} is not a language tag: write one such as en, hu or pt-BR` };
  });

export const timeZone = () =>
  word<string>((text) => {
    const right = text.length <= 60 && /^[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)*$/.test(text) && isTimeZone(text);
    return right ? { value: text } : { wrong: `${quoted(text)} is not a time zone: write an IANA name, such as Europe/Budapest` };
  });

function isLocale(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

function isTimeZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
