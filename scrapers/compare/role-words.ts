// What a text calls a recipient, as a role: only where its words are plain.

import type { EntryRole } from '../../schema/list/content.ts';
import { foldedKey } from '../normalise/fold.ts';

/** Words of roles without accents, the more telling first: a joint controller is a controller, a sub-processor a processor. */
const ROLES: readonly (readonly [words: RegExp, role: EntryRole])[] = [
  [
    /\bjoint(?:ly)? (?:data )?controller|\bkozos adatkezelo|\bgemeinsam\w{0,2} verantwortlich|\bresponsables? conjoints?|\bcoresponsable/,
    'JOINT_CONTROLLER',
  ],
  [/\b(?:public|supervisory|tax|state) authorit|\bhatosag|\bkozhatalmi|\bbehorde|\bautorites? publique/, 'PUBLIC_AUTHORITY'],
  [
    /\bsub-? ?(?:data )?processor|\bdata sub-?processor|\b(?:tovabbi|al-?) ?adatfeldolgozo|\b(?:unter|sub)-?auftragsverarbeiter|\bsous-traitants? ulterieur/,
    'SUB_PROCESSOR',
  ],
  [/\bcontroller|\badatkezelo|\bverantwortliche|\bresponsables? d[ue]s? traitement/, 'INDEPENDENT_CONTROLLER'],
  [/\bprocessor|\badatfeldolgozo|\bauftragsverarbeiter|\bsous-traitant/, 'PROCESSOR'],
];

/** The role that the words name; null when they name none. */
export function roleNamed(words: string | null): EntryRole | null {
  if (words === null) return null;
  const key = foldedKey(words.slice(0, 300));
  return ROLES.find(([pattern]) => pattern.test(key))?.[1] ?? null;
}

/** Whether somebody with that role acts for another: the headings of lists call sub-processors processors, too. */
export const actsForAnother = (role: EntryRole): boolean => role === 'SUB_PROCESSOR' || role === 'PROCESSOR';
