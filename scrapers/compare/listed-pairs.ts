// Which entry of a page is which of the list that applies, and which of the one that was announced.

import type { OpenEntry } from '../../schema/list/content.ts';
import { mayBeForgotten } from '../../schema/list/personal.ts';
import { matchParty } from '../normalise/known-party.ts';
import { partyOfId, partyOfSlug } from '../normalise/party-directory.ts';
import type { ObservedEntry } from '../observation.ts';
import type { KnownParty, ListState } from './drift-words.ts';
import { pairEntries, recipientOf } from './pair-entries.ts';

/** An entry of the page, and what the list says of the same recipient. At least one of the two is there. */
export interface ListedPair {
  readonly seen: ObservedEntry;
  readonly inEffect: OpenEntry | null;
  readonly inNotice: OpenEntry | null;
}

/** The page and the list side by side. */
export interface ListedPairs {
  readonly pairs: readonly ListedPair[];
  /** On the page, and neither listed nor announced. */
  readonly unlisted: readonly ObservedEntry[];
  /** Listed, not on the page, and not announced to leave. */
  readonly absent: readonly OpenEntry[];
  /** Entries that the page names as one, or one that it names as several: nobody came or left. */
  readonly regrouped: readonly { readonly listed: readonly OpenEntry[]; readonly seen: readonly ObservedEntry[] }[];
}

interface Side {
  /** Entries of the list whose recipient is paired under another of its entries. */
  readonly repeated: readonly OpenEntry[];
  readonly bySeen: ReadonlyMap<ObservedEntry, OpenEntry>;
  readonly regrouped: ListedPairs['regrouped'];
}

const nameOf = ({ name, legalName, partyId }: OpenEntry, known: readonly KnownParty[]): string =>
  name ?? legalName ?? partyOfId(partyId, known)?.name ?? '';

/** The registry's entry as if it had been read, for pairing alone. */
function asSeen(entry: OpenEntry, name: string): ObservedEntry {
  const { purpose, dataCategories, address, country, email, phone, website, privacyPolicyUrl, identifiers, statedRole } = entry;
  return {
    name,
    purpose,
    data: dataCategories,
    location: null,
    seat: null,
    address,
    countries: country === null ? [] : [country],
    email,
    phone,
    contact: null,
    website,
    privacyPolicyUrl,
    links: [],
    identifiers,
    mechanism: null,
    statedRole,
    section: null,
    evidence: { quotation: '', at: null, offset: 0 },
  };
}

function pairSide(entries: readonly OpenEntry[], seen: readonly ObservedEntry[], known: readonly KnownParty[]): Side {
  const origin = new Map(entries.map((entry) => [asSeen(entry, nameOf(entry, known)), entry]));
  const { pairs, removed, added, merged, split, repeated } = pairEntries([...origin.keys()], seen, known);
  const originals = (rows: readonly ObservedEntry[]): readonly OpenEntry[] => rows.flatMap((row) => origin.get(row) ?? []);

  const bySeen = new Map<ObservedEntry, OpenEntry>();
  const put = (row: ObservedEntry, listed: OpenEntry | undefined) => listed && bySeen.set(row, listed);
  for (const { before, after } of pairs) put(after, origin.get(before));
  for (const { side, row, pair } of repeated) if (side === 'AFTER') put(row, origin.get(pair.before));
  for (const [row, listed] of pairLeftOver(originals(removed), added, known)) bySeen.set(row, listed);
  return {
    bySeen,
    repeated: originals(repeated.map(({ row }) => row)),
    regrouped: [
      ...merged.map(({ before, after }) => ({ listed: originals(before), seen: [after] })),
      ...split.map(({ before, after }) => ({ listed: originals([before]), seen: after })),
    ],
  };
}

/** Pairs those whom the name on the list did not: by the legal name that it has besides, then by the party of the registry. */
function pairLeftOver(
  listed: readonly OpenEntry[],
  seen: readonly ObservedEntry[],
  known: readonly KnownParty[],
): ReadonlyMap<ObservedEntry, OpenEntry> {
  const legally = new Map(
    listed.flatMap((entry) => (entry.name === null || entry.legalName === null ? [] : [[asSeen(entry, entry.legalName), entry] as const])),
  );
  const { pairs } = pairEntries([...legally.keys()], seen, known);
  const found = new Map(pairs.flatMap(({ before, after }) => [[after, legally.get(before)] as const]).filter(isPaired));

  const taken = new Set(found.values());
  const left = new Map(listed.filter((entry) => !taken.has(entry)).map((entry) => [entry.partyId, entry]));
  for (const row of seen) {
    if (found.has(row) || row.name.trim() === '') continue;
    const slug = matchParty(recipientOf(row), known)?.slug;
    const party = slug === undefined ? undefined : partyOfSlug(slug, known)?.id;
    const entry = party === undefined ? undefined : left.get(party);
    if (party === undefined || entry === undefined) continue;
    left.delete(party);
    found.set(row, entry);
  }
  return found;
}

const isPaired = (pair: readonly [ObservedEntry, OpenEntry | undefined]): pair is [ObservedEntry, OpenEntry] => pair[1] !== undefined;

/** Sets the page and the list side by side. Recipients are recognised by their names, numbers, domains and the registry's parties. */
export function pairWithList(seen: readonly ObservedEntry[], list: ListState, known: readonly KnownParty[]): ListedPairs {
  const [applies, announced] = [list.inEffect?.entries ?? [], list.inNotice?.entries ?? []];
  const [effect, notice] = [pairSide(applies, seen, known), pairSide(announced, seen, known)];
  const pairs = seen.flatMap((entry): ListedPair[] => {
    const [inEffect, inNotice] = [effect.bySeen.get(entry) ?? null, notice.bySeen.get(entry) ?? null];
    return inEffect === null && inNotice === null ? [] : [{ seen: entry, inEffect, inNotice }];
  });
  const paired = new Set(pairs.map((pair) => pair.seen));
  const announcedKeys = new Set(announced.map(({ key }) => key));
  const rows = [...effect.regrouped, ...notice.regrouped];
  const regroupedSeen = new Set(rows.flatMap((group) => group.seen));
  const shownKeys = new Set([
    ...pairs.flatMap(({ inEffect, inNotice }) => [inEffect?.key, inNotice?.key]),
    ...[...rows.flatMap(({ listed }) => listed), ...effect.repeated, ...notice.repeated].map(({ key }) => key),
  ]);
  /** Parties that the page names in some row: the list may split by purpose what the page does not. */
  const shownParties = new Set([...effect.bySeen.values()].map(({ partyId }) => partyId));
  const isErased = (entry: OpenEntry): boolean => nameOf(entry, known) === '' && mayBeForgotten(entry, 'name');
  return {
    pairs,
    unlisted: seen.filter((entry) => !paired.has(entry) && !regroupedSeen.has(entry)),
    absent: applies.filter((entry) => {
      const isToLeave = list.inNotice !== null && !announcedKeys.has(entry.key);
      return !isToLeave && !shownKeys.has(entry.key) && !isErased(entry) && !shownParties.has(entry.partyId);
    }),
    regrouped: effect.regrouped,
  };
}
