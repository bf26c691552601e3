// What leaves the EEA through a recipient, as a document has it: the countries outside that it names, and the grounds that it states
// for this recipient, or, where it states none for it, for everybody in that country.

import { membershipOn } from '../../schema/law/territory.ts';
import type { Capacity } from '../../schema/list/content.ts';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import type { Evidence } from '../../schema/words/evidence.ts';
import type { CountryCode } from '../../schema/words/territory.ts';
import type { Mechanism, Transfer } from '../../schema/words/transfer.ts';
import type { Ground, MechanismStatement, ObservedEntry } from '../../scrapers/observation.ts';

export interface TransfersFrom {
  readonly capacity: Capacity;
  readonly mechanisms: readonly MechanismStatement[];
  readonly asOf: CivilDay;
}

const MOST = 50;

/** The transfers, one for each country outside; one without a country where the text states grounds and names no country. */
export function transfersOf(observed: ObservedEntry, from: TransfersFrom, evidence: Evidence): readonly Transfer[] {
  const outside = [...new Set(observed.countries)].filter((country) => membershipOn(country, from.asOf) === undefined);
  const named = observed.countries.length > 0;
  const own = groundsOf(observed, from.mechanisms);
  const destinations: readonly (CountryCode | null)[] = outside.length > 0 ? outside : !named && own.length > 0 ? [null] : [];
  return destinations.slice(0, MOST).map((destination) => ({
    destination,
    organisation: null,
    exporterRole: from.capacity,
    importer: null,
    importerRole: 'PROCESSOR',
    mechanisms: mechanismsOf(own.length > 0 || destination === null ? own : groundsFor(destination, from.mechanisms)),
    assessedOn: null,
    assessmentUrl: null,
    evidence,
  }));
}

const reliedOn = (mechanisms: readonly MechanismStatement[]): readonly MechanismStatement[] =>
  mechanisms.filter(({ reliance }) => reliance === 'RELIED_ON');

/** The grounds that the text states for this recipient: beside its name, or in a sentence about it. */
function groundsOf({ name, mechanism }: ObservedEntry, mechanisms: readonly MechanismStatement[]): readonly Ground[] {
  const about = reliedOn(mechanisms).filter(({ subject }) => subject !== null && folded(subject) === folded(name));
  return [...(mechanism?.grounds ?? []), ...about.map(({ ground }) => ground)];
}

/** The grounds that the text states for everybody in a country, or everywhere. */
function groundsFor(country: CountryCode, mechanisms: readonly MechanismStatement[]): readonly Ground[] {
  return reliedOn(mechanisms)
    .filter(({ subject, destinations }) => subject === null && (destinations.length === 0 || destinations.includes(country)))
    .map(({ ground }) => ground);
}

const folded = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s.,]+/g, ' ')
    .trim();

function mechanismsOf(grounds: readonly Ground[]): readonly Mechanism[] {
  const once = new Map(grounds.map((ground) => [`${ground.code} ${ground.instrument}`, ground]));
  return [...once.values()].slice(0, MOST).map(({ code, instrument }) => ({
    code,
    instrument,
    rank: 'PRIMARY',
    module: null,
    signedOn: null,
    expiresOn: null,
    participation: null,
    scopeConfirmed: null,
    evidenceUrl: null,
  }));
}
