// What happens when facts about natural persons are forgotten (GDPR Art. 17).
//
//   1. Lock every list: no version or draft that is being written takes the facts along meanwhile.
//   2. Salt and value of every digest in versions are deleted: the hashes stay, what they stand for cannot be told any more.
//   3. The party's own row, drafts and readings lose the facts.
//   4. Addresses that notices were mailed to lose them, where nothing is on its way any more: that they were told stays.
//   5. The audit log says that something was forgotten, never what.
//
// Backups taken before hold the facts still: whoever restores one has to erase again.

import { LockMode } from '@mikro-orm/core';
import type { Entry, OpenEntry } from '../../schema/list/content.ts';
import { withoutPersonalFacts } from '../../schema/list/personal.ts';
import type { By } from '../access/actor.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Em } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import { invalid, notFound } from '../errors.ts';
import { Draft } from '../lists/draft.entity.ts';
import { ListReading } from '../lists/list-reading.entity.ts';
import { Party } from './party.entity.ts';
import { PersonalFact } from './personal-fact.entity.ts';

export interface ErasePersonalData {
  readonly party: string;
  readonly erase: 'EVERYTHING' | 'CONTACT_PERSONS';
}

const FORGET_ADDRESSES = `
  update delivery set mail_to = '(erased)' where mail_to is not null and state <> 'PENDING'
    and controller_id in (select id from controller where party_id = ?)`;

const locked = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;

/**
 * Forgets. Done twice, it changes nothing the second time.
 *
 * @throws Refusal NOT_FOUND; INVALID when everything is to be forgotten about a party that is no natural person
 * @law GDPR Art. 17
 */
export async function erasePersonalData(em: Em, input: ErasePersonalData, by: By): Promise<Party> {
  return inTransaction(em, async (tx) => {
    await tx.execute('select 1 from list order by id for update');
    const party = await tx.findOne(Party, { slug: input.party }, locked);
    if (!party) throw notFound(`The party "${input.party}"`);
    const contactOnly = input.erase === 'CONTACT_PERSONS';
    if (!contactOnly && !party.naturalPerson) {
      throw invalid(`"${party.slug}" is no natural person: only its contact persons can be erased, with CONTACT_PERSONS.`, [
        'input',
        'erase',
      ]);
    }
    await tx.nativeUpdate(
      PersonalFact,
      { party: party.id, erasedAt: null, ...(contactOnly ? { contact: true } : {}) },
      { salt: null, value: null, erasedAt: by.now },
    );
    forgetInRow(party, contactOnly);
    await forgetInDrafts(tx, party, contactOnly);
    await forgetInReadings(tx, party, contactOnly);
    await tx.execute(FORGET_ADDRESSES, [party.id]);
    await recordAudit(tx, by, 'erasePersonalData', { target: party.id });
    return party;
  });
}

function forgetInRow(party: Party, contactOnly: boolean): void {
  party.contactErased = party.contactErased || party.contactPerson !== null || !contactOnly;
  party.contactPerson = null;
  if (contactOnly) return;
  party.name = '(erased)';
  party.legalName = null;
  party.formerNames = [];
  party.address = null;
  party.website = null;
  party.privacyPolicyUrl = null;
  party.subprocessorListUrl = null;
  party.identifiers = [];
}

async function forgetInDrafts(tx: Em, party: Party, contactOnly: boolean): Promise<void> {
  const forget = (entry: OpenEntry): OpenEntry => (entry.partyId === party.id ? withoutPersonalFacts(entry, contactOnly) : entry);
  const drafts = await tx.find(Draft, { entries: { $contains: [{ partyId: party.id }] } }, locked);
  for (const draft of drafts) draft.entries = draft.entries.map(forget);
}

async function forgetInReadings(tx: Em, party: Party, contactOnly: boolean): Promise<void> {
  const forget = (entry: Entry): Entry => (entry.party === party.slug ? withoutPersonalFacts(entry, contactOnly) : entry);
  const readings = await tx.find(ListReading, { reading: { $contains: { entries: [{ party: party.slug }] } } }, locked);
  for (const row of readings) row.reading = { ...row.reading, entries: row.reading.entries?.map(forget) ?? null };
}
