// The transfers of an entry as lines of text, for comparing and for showing. The order of transfers and of mechanisms means nothing.

import type { Mechanism, Participation, Transfer } from '../words/transfer.ts';
import type { Place } from './content.ts';
import { asSet, fold } from './spelling.ts';

const joined = (parts: readonly (string | null)[], by: string) => parts.filter((part) => part !== null && part !== '').join(by);

/** A place in one line: the source's words, the countries, and how much is disclosed. */
export function placeText(place: Place): string {
  return joined([place.stated, place.countries.length > 0 ? `[${asSet(place.countries).join(', ')}]` : null, `(${place.disclosure})`], ' ');
}

/** Where a transfer goes: the country, the international organisation, or both. */
function destinationText(transfer: Transfer): string {
  return joined([transfer.destination, transfer.organisation], ' ') || 'NOT_DISCLOSED';
}

/** The destinations of all transfers, each once. */
export const destinations = (transfers: readonly Transfer[]) => asSet(transfers.map(destinationText));

/** The importers of all transfers, each once. */
export const importers = (transfers: readonly Transfer[]) => asSet(transfers.flatMap((transfer) => transfer.importer ?? []));

function participationText(participation: Participation): string {
  const { status, framework, entity, activeFrom, activeUntil, data } = participation;
  const span = activeFrom || activeUntil ? `${activeFrom ?? '…'} – ${activeUntil ?? '…'}` : null;
  return joined([status, framework, entity, data, span], ' ');
}

/** One ground in one line: what the law would ask about it. */
function mechanismText(mechanism: Mechanism): string {
  return joined(
    [
      joined([mechanism.code, mechanism.instrument, mechanism.module], ' '),
      mechanism.rank === 'FALLBACK' ? 'FALLBACK' : null,
      mechanism.signedOn && `signed ${mechanism.signedOn}`,
      mechanism.expiresOn && `until ${mechanism.expiresOn}`,
      mechanism.participation && participationText(mechanism.participation),
      mechanism.scopeConfirmed === null ? null : mechanism.scopeConfirmed ? 'scope confirmed' : 'outside the scope',
    ],
    ', ',
  );
}

function groundsText(transfer: Transfer): string {
  const hop = transfer.exporterRole || transfer.importerRole ? `${transfer.exporterRole ?? '?'} to ${transfer.importerRole ?? '?'}: ` : '';
  return hop + (asSet(transfer.mechanisms.map(mechanismText)).join(' + ') || 'NOT_RECORDED');
}

/** The grounds of all transfers, each with its destination. */
export const groundsByDestination = (transfers: readonly Transfer[]) =>
  asSet(transfers.map((transfer) => `${destinationText(transfer)}: ${groundsText(transfer)}`));

const places = (all: readonly Transfer[]) => asSet(all.map((transfer) => fold(destinationText(transfer)))).join('\n');

/**
 * The grounds of `transfers` as they are to be compared with those of `against`: by destination where both go to the same places,
 * and by themselves where the places differ, so that moving a transfer is not told a second time as a change of its ground.
 */
export function comparableGrounds(transfers: readonly Transfer[], against: readonly Transfer[]): readonly string[] {
  if (places(transfers) !== places(against)) return asSet(transfers.map(groundsText));
  return asSet(transfers.map((transfer) => `${fold(destinationText(transfer))}: ${groundsText(transfer)}`));
}

/** What is recorded of the transfers besides places, importers and grounds: assessments, evidence, checks. */
export const transferRecords = (transfers: readonly Transfer[]) =>
  asSet(
    transfers.map((transfer) => {
      const { assessedOn, assessmentUrl, evidence } = transfer;
      const checks = asSet(
        transfer.mechanisms.map((mechanism) =>
          joined([mechanism.evidenceUrl, mechanism.participation?.checkedOn ?? null, mechanism.participation?.evidenceUrl ?? null], ' '),
        ),
      );
      const said = evidence && joined([evidence.document, evidence.url, evidence.at, evidence.quotation], ', ');
      return joined([assessedOn, assessmentUrl, said, ...checks], '; ');
    }),
  ).filter((line) => line !== '');
