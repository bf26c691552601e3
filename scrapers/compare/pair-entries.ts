// Which entry of one reading is which of another, those too whose name a document leaves blank.

import { fold } from '../normalise/fold.ts';
import { parseName } from '../normalise/recipient-name.ts';
import { type Pairing, pairRecipients } from '../normalise/same-recipient.ts';
import type { Recipient } from '../normalise/recipient.ts';
import type { ObservedEntry } from '../observation.ts';
import type { KnownParty } from './drift-words.ts';
import { samePhone } from './entry-fields.ts';
import { sameWording } from './same-wording.ts';

/** Two entries of one recipient. UNNAMED: at least one of the two leaves the name blank. */
export interface EntryPair {
  readonly before: ObservedEntry;
  readonly after: ObservedEntry;
  readonly how: Pairing['pairs'][number]['how'] | 'UNNAMED';
}

/** Every entry of both sides stands in one of these once; but of `repeated`, whose recipient stands in a pair already. */
export interface PairedEntries {
  readonly pairs: readonly EntryPair[];
  readonly removed: readonly ObservedEntry[];
  readonly added: readonly ObservedEntry[];
  readonly merged: readonly { readonly before: readonly ObservedEntry[]; readonly after: ObservedEntry }[];
  readonly split: readonly { readonly before: ObservedEntry; readonly after: readonly ObservedEntry[] }[];
  /** A further row of a recipient that is paired: `pair` tells with whom. */
  readonly repeated: readonly { readonly side: 'BEFORE' | 'AFTER'; readonly row: ObservedEntry; readonly pair: EntryPair }[];
}

const recipients = new WeakMap<ObservedEntry, Recipient>();

/** What the pairing of recipients looks at; the same for the same entry. */
export function recipientOf(entry: ObservedEntry): Recipient {
  const recipient = recipients.get(entry) ?? newRecipient(entry);
  recipients.set(entry, recipient);
  return recipient;
}

function newRecipient(entry: ObservedEntry): Recipient {
  const { name, identifiers, address, purpose, section, countries, website, email, privacyPolicyUrl } = entry;
  const domains = [website, email, privacyPolicyUrl].filter((place) => place !== null);
  const [country = null, ...others] = countries;
  return { name, identifiers, domains, address, purpose, section, country: others.length === 0 ? country : null };
}

const isUnnamed = ({ name }: ObservedEntry): boolean => name.trim() === '';

const isSaid = (text: string | null): text is string => text !== null && text.trim() !== '';

/** Whether what stands around the blank is what stands around the other name: the address, or a telephone or e-mail address. */
function sharesContact(one: ObservedEntry, other: ObservedEntry): boolean {
  const { address, phone, email } = one;
  if (isSaid(phone) && isSaid(other.phone) && samePhone(phone, other.phone)) return true;
  if (isSaid(email) && isSaid(other.email) && email.toLowerCase() === other.email.toLowerCase()) return true;
  return isSaid(address) && isSaid(other.address) && sameWording(address, other.address);
}

const rowsOf = (rows: readonly ObservedEntry[], indices: readonly number[]): readonly ObservedEntry[] =>
  indices.flatMap((index) => rows[index] ?? []);

/** Pairs the entries of two readings; `known` gives the names that legal persons had before. Never throws. */
export function pairEntries(
  before: readonly ObservedEntry[],
  after: readonly ObservedEntry[],
  known: readonly KnownParty[],
): PairedEntries {
  const [befores, afters] = [before.filter((entry) => !isUnnamed(entry)), after.filter((entry) => !isUnnamed(entry))];
  const found = pairRecipients(befores.map(recipientOf), afters.map(recipientOf), known);
  const merged = found.merged.flatMap((merger) => {
    const into = afters[merger.after];
    return into === undefined ? [] : [{ before: rowsOf(befores, merger.before), after: into }];
  });
  const split = found.split.flatMap((splitting) => {
    const from = befores[splitting.before];
    return from === undefined ? [] : [{ before: from, after: rowsOf(afters, splitting.after) }];
  });
  const named = found.pairs.flatMap(({ before: one, after: other, how }): EntryPair[] => {
    const [was, is] = [befores[one], afters[other]];
    return was === undefined || is === undefined ? [] : [{ before: was, after: is, how }];
  });
  const repeated = found.repeated.flatMap(({ side, row, of }) => {
    const rows = side === 'BEFORE' ? befores : afters;
    const pair = named.find((candidate) => (side === 'BEFORE' ? candidate.before : candidate.after) === rows[of]);
    const repeat = rows[row];
    return pair === undefined || repeat === undefined ? [] : [{ side, row: repeat, pair }];
  });

  const settled = new Set([
    ...merged.flatMap((merger) => [...merger.before, merger.after]),
    ...split.flatMap((splitting) => [splitting.before, ...splitting.after]),
    ...repeated.map(({ row }) => row),
  ]);
  const removed = new Set([...rowsOf(befores, found.removed).filter((entry) => !settled.has(entry)), ...before.filter(isUnnamed)]);
  const added = new Set([...rowsOf(afters, found.added).filter((entry) => !settled.has(entry)), ...after.filter(isUnnamed)]);
  const byItsWords = pairByItsWords(removed, added);
  const byContact = pairByContact(removed, added);
  return {
    pairs: [...named, ...byItsWords.pairs, ...byContact],
    removed: [...removed],
    added: [...added],
    merged: [...merged, ...byItsWords.merged],
    split,
    repeated,
  };
}

/** Pairs those of whom the document itself says that one is the other's new name, or that several became one; and takes them out of the sets. */
function pairByItsWords(removed: Set<ObservedEntry>, added: Set<ObservedEntry>): Pick<PairedEntries, 'pairs' | 'merged'> {
  const pairs: EntryPair[] = [];
  const merged: PairedEntries['merged'][number][] = [];
  for (const after of added) {
    const words = (after.renamings ?? []).map((sentence) => fold(sentence).replaceAll(fold(after.name), ''));
    const before = [...removed].filter((entry) => !isUnnamed(entry) && words.some((sentence) => sentence.includes(fold(entry.name))));
    const [only, ...others] = before;
    if (only === undefined) continue;
    if (others.length === 0) pairs.push({ before: only, after, how: 'RENAMED' });
    else merged.push({ before, after });
    for (const entry of before) removed.delete(entry);
    added.delete(after);
  }
  return { pairs, merged };
}

/**
 * Pairs by what stands around the names, and takes both out of the sets: blanks with the names they stand for, and a name with its
 * translation, when both begin alike, have legal forms that translate each other, and the same telephone number.
 */
function pairByContact(removed: Set<ObservedEntry>, added: Set<ObservedEntry>): readonly EntryPair[] {
  const pairs: EntryPair[] = [];
  for (const one of removed) {
    for (const other of added) {
      const how = isUnnamed(one) || isUnnamed(other) ? 'UNNAMED' : 'RENAMED';
      if (how === 'UNNAMED' ? !sharesContact(one, other) : !isTranslated(one, other)) continue;
      removed.delete(one);
      added.delete(other);
      pairs.push({ before: one, after: other, how });
      break;
    }
  }
  return pairs;
}

const SHORTEST_BEGINNING = 4;

function isTranslated(one: ObservedEntry, other: ObservedEntry): boolean {
  if (!isSaid(one.phone) || !isSaid(other.phone) || !samePhone(one.phone, other.phone)) return false;
  const [here, there] = [parseName(one.name), parseName(other.name)];
  const [begin = '', begins = ''] = [here.core.split(' ')[0], there.core.split(' ')[0]];
  return (
    begin.length >= SHORTEST_BEGINNING && begin === begins && here.territory === there.territory && here.form?.family === there.form?.family
  );
}
