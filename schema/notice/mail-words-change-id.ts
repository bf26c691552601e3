// A change named by its id alone, as an objection names it: which entry, and what happens to it.

import { CHANGE_KINDS, type ChangeKind } from '../list/fields.ts';
import type { Statement } from '../words/statement.ts';
import { same } from './mail-words-parts.ts';

const KIND: Readonly<Record<ChangeKind, Statement>> = {
  ADDITION: { en: 'joins the list', hu: 'felkerül a listára' },
  REMOVAL: { en: 'leaves the list', hu: 'lekerül a listáról' },
  REPLACEMENT: { en: 'takes the place of another', hu: 'másik helyére lép' },
  ENTITY: { en: 'the legal person', hu: 'jogi személy' },
  ROLE: { en: 'the role', hu: 'szerep' },
  PURPOSE: { en: 'the purpose', hu: 'feladat' },
  DATA: { en: 'the data', hu: 'az érintett adatok köre' },
  LOCATION: { en: 'the location', hu: 'hely' },
  MECHANISM: { en: 'the ground of the transfer', hu: 'az adattovábbítás jogalapja' },
  ADMINISTRATIVE: { en: 'details', hu: 'részletek' },
};

/** The change in a few words: `yettel – joins the list`. An id of another shape stands as it is. */
export function changeOfId(id: string): Statement {
  const [code, key] = id.split(':').toReversed();
  const kind = CHANGE_KINDS.find((known) => known === code);
  return kind && key ? { en: `${key} – ${KIND[kind].en}`, hu: `${key} – ${KIND[kind].hu}` } : same(id);
}
