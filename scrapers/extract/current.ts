// Whether a recipient that a list names is one now: lists keep those that are gone, and name those that are to come.

import type { EntryDraft } from './entry-draft.ts';
import { saidOf } from './said-of.ts';
import { plain } from './words.ts';

const GONE =
  'retired|removed|inactive|terminated|discontinued|deprecated|ended|expired|replaced|offboarded|off-boarded|decommissioned|no longer|archived|' +
  'beendet|abgelost|gekundigt|inaktiv|entfernt|nicht mehr|ausgeschieden|ersetzt|' +
  'megszunt|megszuntetve|lezart|torolve|torolt|archivalt|kivezetve|lecserelve|eltavolitva|' +
  'supprime|retire|termine|resilie|inactif|remplace|archive|plus utilise';
const TO_COME =
  'planned|proposed|upcoming|pending|coming soon|scheduled|announced|not yet|' +
  'geplant|vorgesehen|angekundigt|in vorbereitung|noch nicht|' +
  'tervezett|tervezes alatt|bevezetes alatt|jovobeli|meg nem|' +
  'prevu|a venir|planifie|annonce|en preparation|pas encore';
const begins = new RegExp(`^(?:(?:no|nem|nein|non)$|(?:${GONE}|${TO_COME})(?![a-z]{3}))`);
const bracketed = new RegExp(String.raw`\((?:${GONE}|${TO_COME})(?![a-z]{3})[^()]{0,80}\)\s*$`);
/** What stands where no end is known. */
const ongoing = /^(?:ongoing|unbefristet|hatarozatlan|folyamatos|indeterminee?|en cours|laufend)/;

/**
 * Whether a draft says nothing of being gone or still to come: in a field for its status, in one for its end, in brackets behind its name.
 * Words for what it was called before say nothing of it.
 */
export function isCurrent(draft: EntryDraft): boolean {
  if (draft.name.includes('(') && bracketed.test(plain(draft.name))) return false;
  const said = saidOf(draft);
  const hasEnded = said.ended?.some((value) => !ongoing.test(plain(value))) ?? false;
  return !hasEnded && !(said.status?.some((value) => begins.test(plain(value))) ?? false);
}
