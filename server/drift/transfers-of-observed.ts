// What leaves the EEA through a recipient, as a document has it: the countries outside that it names, and the grounds that it states.

import { membershipOn } from '../../schema/law/territory.ts';
import type { Capacity } from '../../schema/list/content.ts';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import type { Evidence } from '../../schema/words/evidence.ts';
import type { CountryCode } from '../../schema/words/territory.ts';
import type { Transfer } from '../../schema/words/transfer.ts';
import { recorded, statedGrounds } from '../../scrapers/compare/stated-grounds.ts';
import type { MechanismStatement, ObservedEntry } from '../../scrapers/observation.ts';

export interface TransfersFrom {
  readonly capacity: Capacity;
  readonly mechanisms: readonly MechanismStatement[];
  readonly asOf: CivilDay;
}

const MOST = 50;

/**
 * The transfers, one for each country outside; one without a country where the text states grounds and names no country; none where it
 * says that no ground is needed.
 */
export function transfersOf(
  observed: ObservedEntry,
  { capacity, mechanisms, asOf }: TransfersFrom,
  evidence: Evidence,
): readonly Transfer[] {
  if (observed.mechanism?.noneNeeded) return [];
  const outside = [...new Set(observed.countries)].filter((country) => membershipOn(country, asOf) === undefined);
  const isStatedAtLarge = observed.countries.length === 0 && statedGrounds(observed, null, mechanisms).grounds.length > 0;
  const destinations: readonly (CountryCode | null)[] = isStatedAtLarge ? [null] : outside;
  return destinations.slice(0, MOST).map((destination) => ({
    destination,
    organisation: null,
    exporterRole: capacity,
    importer: null,
    importerRole: 'PROCESSOR',
    mechanisms: statedGrounds(observed, destination, mechanisms).grounds.slice(0, MOST).map(recorded),
    assessedOn: null,
    assessmentUrl: null,
    evidence,
  }));
}
