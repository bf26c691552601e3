// What a document says otherwise of an entry is laid over it: the field that a finding is about, and nothing besides.

import type { Entry } from '../../schema/list/content.ts';
import type { Mechanism, Transfer } from '../../schema/words/transfer.ts';
import type { EntryField } from '../../scrapers/compare/entry-fields.ts';

type LaidOver = (entry: Entry, said: Entry) => Partial<Entry>;

const FIELDS: Readonly<Record<EntryField, LaidOver>> = {
  name: (entry, said) => ({ name: said.name ?? entry.name }),
  purpose: (entry, said) => ({ purpose: said.purpose ?? entry.purpose }),
  data: (entry, said) => ({ dataCategories: said.dataCategories.length > 0 ? said.dataCategories : entry.dataCategories }),
  location: (entry, said) => ({ processing: said.processing ?? entry.processing, transfers: withNewDestinations(entry, said) }),
  seat: (_entry, said) => (said.country === null ? {} : { country: said.country, countryBasis: said.countryBasis }),
  address: (entry, said) => ({ address: said.address ?? entry.address }),
  mechanism: (entry, said) => ({ transfers: withGrounds(entry, said) }),
  role: (entry, said) => ({ statedRole: said.statedRole ?? entry.statedRole }),
  section: () => ({}),
  identifiers: (entry, said) => ({ identifiers: said.identifiers.length > 0 ? said.identifiers : entry.identifiers }),
  email: (entry, said) => ({ email: said.email ?? entry.email }),
  phone: (entry, said) => ({ phone: said.phone ?? entry.phone }),
  contact: (entry, said) => ({ contactPerson: said.contactPerson ?? entry.contactPerson }),
  website: (entry, said) => ({ website: said.website ?? entry.website }),
  privacyPolicyUrl: (entry, said) => ({ privacyPolicyUrl: said.privacyPolicyUrl ?? entry.privacyPolicyUrl }),
};

/** The entry with one field as the document has it, and where that was read; where the document is silent, it stays as it is. */
export function laidOver(entry: Entry, said: Entry, field: EntryField): Entry {
  return { ...entry, ...FIELDS[field](entry, said), evidence: said.evidence };
}

/** A country outside that data now go to is a transfer of its own; what is recorded of others stays. */
function withNewDestinations({ transfers }: Entry, said: Entry): readonly Transfer[] {
  const recorded = new Set(transfers.map(({ destination }) => destination));
  return [...transfers, ...said.transfers.filter(({ destination }) => destination !== null && !recorded.has(destination))];
}

/** The grounds that the document states, for the countries it names; for every transfer where it names none. */
function withGrounds({ transfers }: Entry, said: Entry): readonly Transfer[] {
  const stated = new Map(said.transfers.map((transfer) => [transfer.destination, transfer]));
  const atLarge = stated.get(null);
  const amended = transfers.map((transfer) => {
    const now = stated.get(transfer.destination) ?? atLarge;
    return now ? { ...transfer, mechanisms: groundsOf(transfer.mechanisms, now.mechanisms), evidence: now.evidence } : transfer;
  });
  const recorded = new Set(transfers.map(({ destination }) => destination));
  return [
    ...amended,
    ...said.transfers.filter(({ destination }) => !recorded.has(destination) && (destination !== null || amended.length === 0)),
  ];
}

const isOne = (held: Mechanism, { code, instrument }: Mechanism): boolean =>
  held.code === code && (held.instrument === null || instrument === null || held.instrument === instrument);

/** A ground that both have keeps what is recorded of it. A fallback that no page mentions stays, unless they have no ground in common. */
function groundsOf(held: readonly Mechanism[], stated: readonly Mechanism[]): readonly Mechanism[] {
  const missing = stated.filter((ground) => !held.some((one) => isOne(one, ground)));
  return missing.length === stated.length ? stated : [...held, ...missing];
}
