// A page against the list it belongs to. Everything found here is so now, and closes when page or list mend it.
//
//   1. Set the recipients of both side by side.
//   2. Who only the page names, and nobody announced.
//   3. Who only the list names, unless it was announced to leave or such a document need not name it.
//   4. Who is called otherwise, or put together otherwise.
//   5. What is said otherwise of whom: but for what agrees with the version in notice.
//   6. What was announced and is used before its day; whom the text names outside its list.

import type { OpenEntry } from '../../schema/list/content.ts';
import { fold } from '../../schema/list/spelling.ts';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import { partyOfId } from '../normalise/party-directory.ts';
import { parseName } from '../normalise/recipient-name.ts';
import type { ObservedEntry } from '../observation.ts';
import type { Drift, KnownParty, ListState, SeenDocument, SourceKind } from './drift-words.ts';
import { comparableWordings, detailsOf } from './list-details.ts';
import { additionDrift, detailDrift, regroupingDrift, removalDrift, renamingDrift } from './list-drifts.ts';
import { earlyUse, mentionsOutside, unnamedOn } from './list-remarks.ts';
import { type ListedPair, pairWithList } from './listed-pairs.ts';
import { missedOn } from './missed.ts';

/** What a page is held against. */
export interface ListQuestion {
  /** Its reading before; null when there is none. */
  readonly before: SeenDocument | null;
  readonly document: SeenDocument;
  readonly list: ListState;
  readonly known: readonly KnownParty[];
  readonly kind: SourceKind;
  readonly standing: ReadonlySet<string>;
  readonly asOf: CivilDay;
}

/** The differences, and for each recipient of the page that is listed, its entry and the fields that were told of it. */
export interface ListAnswer {
  readonly drifts: readonly Drift[];
  readonly pairs: readonly (ListedPair & { readonly told: ReadonlySet<string> })[];
  /** Recipients of the page that are neither listed nor announced. */
  readonly unlisted: readonly ObservedEntry[];
}

/** How a page stands to its list on the day. A list that never had a version is no list yet: nothing is answered. Never throws. */
export function compareWithList(question: ListQuestion): ListAnswer {
  const { document, list, known, asOf } = question;
  const seen = document.observation.entries;
  if (list.inEffect === null && list.inNotice === null) return { drifts: [], pairs: [], unlisted: [] };

  const { pairs, unlisted, absent, regrouped } = pairWithList(seen, list, known);
  const { missed, isWhole } = missedOn(absent, question);
  const isCopy = isWhole && pairs.length > 0;
  const comparable = comparableWordings(
    pairs.flatMap(({ seen: row, inEffect, inNotice }) =>
      [inEffect, inNotice].flatMap((listed) => (listed === null ? [] : [{ seen: row, listed }])),
    ),
  );
  const told = pairs.map((pair) => {
    const names = [pair.inEffect, pair.inNotice].filter((listed) => listed !== null);
    const against = (listed: OpenEntry) => detailsOf(pair.seen, listed, comparable, asOf);
    const settled = pair.inEffect !== null && pair.inNotice !== null ? new Set(against(pair.inNotice).map(({ field }) => field)) : null;
    const [listed] = names;
    const details = listed === undefined ? [] : against(listed).filter(({ field }) => settled === null || settled.has(field));
    return { pair, listed, details, isRenamed: isNamed(pair.seen) && names.every((entry) => isCalledOtherwise(pair.seen, entry, known)) };
  });
  const drifts = [
    ...unlisted.map((entry) => (isNamed(entry) ? additionDrift(entry, isCopy, question) : unnamedOn(entry, null, question))),
    ...missed.map((absentee) => removalDrift(absentee, isCopy, question)),
    ...told.flatMap(({ pair, listed, isRenamed }) => (isRenamed && listed ? [renamingDrift(pair.seen, listed, question)] : [])),
    ...regrouped.map((group) => regroupingDrift(group, question)),
    ...told.flatMap(({ pair, listed, details }) =>
      listed ? details.map((detail) => detailDrift(pair.seen, listed, detail, question)) : [],
    ),
    ...pairs.flatMap(({ seen: row, inEffect, inNotice }) => (isNamed(row) ? [] : [unnamedOn(row, inEffect ?? inNotice, question)])),
    ...earlyUse(pairs, question),
    ...mentionsOutside(question),
  ];
  return { drifts, pairs: told.map(({ pair, details }) => ({ ...pair, told: new Set(details.map(({ field }) => field)) })), unlisted };
}

const isNamed = ({ name }: ObservedEntry): boolean => name.trim() !== '';

/**
 * Whether the page calls a listed recipient by another name: not where one of the two only says less, such as leaving out the
 * legal form, nor where the registry knows the name as one the party has now.
 */
function isCalledOtherwise({ name }: ObservedEntry, listed: OpenEntry, known: readonly KnownParty[]): boolean {
  const party = partyOfId(listed.partyId, known);
  const names = [
    listed.name,
    listed.legalName,
    ...(listed.name === null && listed.legalName === null ? [party?.name, party?.legalName] : []),
  ];
  const held = names.filter((candidate) => candidate != null);
  if (held.length === 0 || held.some((candidate) => fold(candidate) === fold(name))) return false;
  const here = parseName(name);
  return held.every((candidate) => {
    const there = parseName(candidate);
    if (here.core === there.core || here.base === there.base)
      return here.form !== null && there.form !== null && here.form.form !== there.form.form;
    return !here.brands.includes(there.core) && !there.brands.includes(here.core);
  });
}
