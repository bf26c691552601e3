// How values stand in sentences: roles and countries in words, long texts cut.

import { countryInWords } from '../law/sentences.ts';
import type { Statement } from '../words/statement.ts';
import { isCountryCode } from '../words/territory.ts';
import { ENTRY_ROLES, type EntryRole } from './content.ts';

const LONGEST = 160;
/** A digest that stands for a fact about a natural person is whole or not there: half of one could never be opened. */
const CUT_DIGEST = /personal:[0-9a-z:]{0,70}$/u;

const ROLE_WORDS: Readonly<Record<EntryRole, Statement>> = {
  SUB_PROCESSOR: { en: 'sub-processor', hu: 'további adatfeldolgozó' },
  PROCESSOR: { en: 'processor', hu: 'adatfeldolgozó' },
  INDEPENDENT_CONTROLLER: { en: 'independent controller', hu: 'önálló adatkezelő' },
  JOINT_CONTROLLER: { en: 'joint controller', hu: 'közös adatkezelő' },
  PUBLIC_AUTHORITY: { en: 'public authority', hu: 'közhatalmi szerv' },
};

/** What a role is called in a sentence. */
export function roleInWords(role: EntryRole): Statement {
  return ROLE_WORDS[role];
}

/** A text short enough to stand in a sentence. */
export function clipped(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= LONGEST
    ? line
    : `${Array.from(line)
        .slice(0, LONGEST - 1)
        .join('')
        .replace(CUT_DIGEST, '')
        .trimEnd()}…`;
}

/** The value of a field as a sentence has it. */
export function valueInWords(field: string, value: string): Statement {
  const role = field === 'role' ? ENTRY_ROLES.find((known) => known === value) : undefined;
  if (role) return roleInWords(role);
  if (field.toLowerCase().endsWith('country') && isCountryCode(value)) return countryInWords(value);
  const text = clipped(value);
  return { en: `“${text}”`, hu: `„${text}”` };
}
