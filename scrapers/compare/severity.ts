// How grave a difference is: by what the recipient does for whom, and by whether the list's owner or somebody else keeps the list.

import type { EntryRole } from '../../schema/list/content.ts';
import type { Severity } from '../../schema/words/finding.ts';
import type { ObservedEntry } from '../observation.ts';
import type { ListState } from './drift-words.ts';
import { roleNamed } from './role-words.ts';

/**
 * The role of a recipient that only the page names: what the page calls it, else what the list's entries are. A word that cannot
 * be true there, such as `processor` on the list of a processor, is taken for the one that can.
 */
export function roleOnPage({ statedRole, section }: ObservedEntry, { capacity }: Pick<ListState, 'capacity'>): EntryRole {
  const usual = capacity === 'PROCESSOR' ? 'SUB_PROCESSOR' : 'PROCESSOR';
  const named = roleNamed(statedRole) ?? roleNamed(section);
  return named === null || named === 'PROCESSOR' || named === 'SUB_PROCESSOR' ? usual : named;
}

/** Whether changes of such an entry have to be told to controllers beforehand. @law GDPR Art. 28(2) */
export function isUnderNotice(role: EntryRole, { capacity }: Pick<ListState, 'capacity'>): boolean {
  return capacity === 'PROCESSOR' && role === 'SUB_PROCESSOR';
}

/**
 * Of a recipient that the page names and no list does. Under Art. 28(2): BREACH where the owner keeps the list, since by its own
 * page it engages somebody it told nobody of; GAP where somebody else does, who may just not know of the notice. WATCH otherwise.
 */
export function severityOfAddition(role: EntryRole, list: ListState): Severity {
  if (!isUnderNotice(role, list)) return 'WATCH';
  return list.origin === 'PUBLISHED' ? 'BREACH' : 'GAP';
}

/** Of a recipient that the list names and the page does not. A removal harms no controller; a list that names too many is wrong all the same. */
export function severityOfRemoval(role: EntryRole, list: ListState): Severity {
  return isUnderNotice(role, list) ? 'WATCH' : 'INFO';
}
