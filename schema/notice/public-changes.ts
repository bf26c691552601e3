// What of a notice's changes strangers may see: nothing about contact persons, and no e-mail address or phone number of a natural
// person. Asked of changes as they are stored, with digests where natural persons are named.

import { changeWithinInWords } from '../list/change-words.ts';
import type { FieldChange } from '../list/diff.ts';
import type { NoticeChange } from './content.ts';
import { digestsIn } from './sealed-text.ts';

const CONTACT_DATA: ReadonlySet<string> = new Set(['email', 'phone']);
/** Changes whose sentence tells of the entry as a whole, and of no contact data. */
const WHOLE: ReadonlySet<string> = new Set(['ADDITION', 'REMOVAL', 'REPLACEMENT']);

function isHidden({ field, before, after }: FieldChange): boolean {
  if (field.startsWith('contactPerson.')) return true;
  return CONTACT_DATA.has(field) && digestsIn(`${before} ${after}`).length > 0;
}

/** The change as strangers are told it; null when nothing is left of it. */
export function forStrangers(change: NoticeChange): NoticeChange | null {
  const fields = change.fields.filter((field) => !isHidden(field));
  if (fields.length === change.fields.length) return change;
  if (WHOLE.has(change.kind)) return { ...change, fields };
  return fields.length === 0 ? null : { ...change, fields, statement: changeWithinInWords(change.kind, { name: change.name, fields }) };
}

/** Whether strangers may read the sentence of the change as it was told to controllers. */
export function isForStrangers(change: NoticeChange): boolean {
  return WHOLE.has(change.kind) || !change.fields.some(isHidden);
}
