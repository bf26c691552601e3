// A change in one sentence that can be pasted into a notice, in English and Hungarian.

import { countryInWords } from '../law/sentences.ts';
import type { Statement } from '../words/statement.ts';
import type { OpenEntry } from './content.ts';
import { fieldName } from './field-names.ts';
import type { ChangeKind } from './fields.ts';
import { article, withArticle } from './hungarian.ts';
import { clipped, roleInWords, valueInWords } from './value-words.ts';

/** What a sentence about a change needs to know. */
export interface ToldChange {
  /** The entry that comes or stays; the one that leaves, for a removal. */
  readonly entry: OpenEntry;
  readonly name: string;
  /** The name of the entry whose place this one takes. */
  readonly replaced: string | null;
  readonly fields: readonly { readonly field: string; readonly before: string | null; readonly after: string | null }[];
}

const SUBJECT: Readonly<Record<ChangeKind, Statement>> = {
  ADDITION: { en: 'the list', hu: 'a lista' },
  REMOVAL: { en: 'the list', hu: 'a lista' },
  REPLACEMENT: { en: 'the list', hu: 'a lista' },
  ENTITY: { en: 'the legal person', hu: 'a jogi személy' },
  ROLE: { en: 'the role', hu: 'a szerep' },
  PURPOSE: { en: 'the purpose', hu: 'a feladat' },
  DATA: { en: 'the data', hu: 'az érintett adatok köre' },
  LOCATION: { en: 'the location', hu: 'a hely' },
  MECHANISM: { en: 'the ground of the transfer', hu: 'az adattovábbítás jogalapja' },
  ADMINISTRATIVE: { en: 'details', hu: 'egyes részletek' },
};

const ended = (sentence: string) => (/[.!?…]$/u.test(sentence) ? sentence : `${sentence}.`);

/** The sentence for one change. */
export function changeInWords(kind: ChangeKind, told: ToldChange): Statement {
  if (kind === 'ADDITION' || kind === 'REPLACEMENT') return arrival(told);
  if (kind === 'REMOVAL') return departure(told);
  return changeWithinInWords(kind, told);
}

/** The sentence for a change of an entry that stays: its fields, one after the other. */
export function changeWithinInWords(kind: ChangeKind, { name, fields }: Pick<ToldChange, 'name' | 'fields'>): Statement {
  const told = fields.map(({ field, before, after }) => fieldInWords(field, before, after));
  const en = `${name}: ${SUBJECT[kind].en} ${kind === 'ADMINISTRATIVE' || kind === 'DATA' ? 'change' : 'changes'}`;
  return {
    en: ended(`${en} – ${told.map((field) => field.en).join('; ')}`),
    hu: ended(
      `${name}: ${SUBJECT[kind].hu} ${kind === 'ADMINISTRATIVE' ? 'változnak' : 'megváltozik'} – ${told.map((field) => field.hu).join('; ')}`,
    ),
  };
}

function arrival({ entry, name, replaced }: ToldChange): Statement {
  const role = roleInWords(entry.role);
  const country = entry.country && countryInWords(entry.country);
  const en = country ? `${name} (${country.en})` : name;
  const hu = withArticle(country ? `${name} (${country.hu})` : name);
  const purpose = entry.purpose && clipped(entry.purpose);
  const task = { en: purpose ? ` for: ${purpose}` : '', hu: purpose ? `; feladata: ${purpose}` : '' };
  if (replaced === null) {
    return {
      en: ended(`${en} joins the list as ${role.en}${task.en}`),
      hu: ended(`${hu} ${role.hu}ként felkerül a listára${task.hu}`),
    };
  }
  return {
    en: ended(`${en} takes the place of ${replaced} as ${role.en}${task.en}`),
    hu: ended(`${hu} lép ${article(replaced)} ${replaced} helyére mint ${role.hu}${task.hu}`),
  };
}

function departure({ entry, name }: ToldChange): Statement {
  const role = roleInWords(entry.role);
  return { en: `${name} (${role.en}) leaves the list.`, hu: `${withArticle(name)} (${role.hu}) lekerül a listáról.` };
}

function fieldInWords(field: string, before: string | null, after: string | null): Statement {
  const label = fieldName(field);
  const was = before === null ? null : valueInWords(field, before);
  const is = after === null ? null : valueInWords(field, after);
  if (was && is) return { en: `${label.en}: ${is.en} instead of ${was.en}`, hu: `${label.hu}: ${was.hu} helyett ${is.hu}` };
  if (is) return { en: `${label.en}: ${is.en}, not stated before`, hu: `${label.hu}: ${is.hu}, eddig nem szerepelt` };
  if (was) return { en: `${label.en}: ${was.en} is no longer stated`, hu: `${label.hu}: ${was.hu} már nem szerepel` };
  return { en: label.en, hu: label.hu };
}
