// Recipients and parties for the tests of pairing, and its outcome in names.

import type { KnownParty } from '../../../scrapers/normalise/party-directory.ts';
import type { Recipient } from '../../../scrapers/normalise/recipient.ts';
import { pairRecipients } from '../../../scrapers/normalise/same-recipient.ts';

export function recipient(name: string, more: Partial<Recipient> = {}): Recipient {
  return { name, identifiers: [], domains: [], address: null, purpose: null, country: null, section: null, ...more };
}

export function party(slug: string, legalName: string, more: Partial<KnownParty> = {}): KnownParty {
  const nothing = { formerNames: [], identifiers: [], group: null, website: null, country: null };
  return { id: slug, slug, name: legalName, legalName, ...nothing, ...more };
}

export const taxed = (name: string, value: string, more: Partial<Recipient> = {}): Recipient =>
  recipient(name, { identifiers: [{ scheme: 'HU_TAX', value }], ...more });

const namesIn = (of: readonly Recipient[], rows: readonly number[]) => rows.map((row) => of[row]?.name ?? '').toSorted();

/** The outcome in names, which is what a reader of the page would say. */
export function said(before: readonly Recipient[], after: readonly Recipient[], known: readonly KnownParty[] = []) {
  const pairing = pairRecipients(before, after, known);
  return {
    pairs: pairing.pairs.map((pair) => `${before[pair.before]?.name} → ${after[pair.after]?.name}: ${pair.how}`),
    removed: namesIn(before, pairing.removed),
    added: namesIn(after, pairing.added),
    merged: pairing.merged.map((merger) => [namesIn(before, merger.before), after[merger.after]?.name]),
    split: pairing.split.map((merger) => [before[merger.before]?.name, namesIn(after, merger.after)]),
  };
}
