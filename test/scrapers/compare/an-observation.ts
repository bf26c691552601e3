// Observations as tests write them: what they are about, and nothing else.

import { type CivilDay, civilDay } from '../../../schema/words/civil-day.ts';
import type {
  DateKind,
  MechanismStatement,
  Observation,
  ObservedEntry,
  ObservedPlace,
  StatedDate,
  StatedMechanism,
} from '../../../scrapers/observation.ts';
import { placesIn } from '../../../scrapers/normalise/places.ts';
import type { MechanismCode } from '../../../schema/words/transfer.ts';

export const place = (stated: string): ObservedPlace => ({ stated, countries: placesIn(stated).countries });

export const mechanism = (
  stated: string,
  ...grounds: readonly (readonly [code: MechanismCode, instrument: string | null])[]
): StatedMechanism => ({
  stated,
  grounds: grounds.map(([code, instrument]) => ({ code, instrument })),
  noneNeeded: false,
});

type Said = Partial<Omit<ObservedEntry, 'name' | 'location'>> & { readonly location?: string | null };

export function entry(name: string, { location = null, ...said }: Said = {}): ObservedEntry {
  const where = location === null ? null : place(location);
  return {
    name,
    purpose: null,
    data: [],
    location: where,
    seat: null,
    address: null,
    countries: where?.countries ?? [],
    email: null,
    phone: null,
    contact: null,
    website: null,
    privacyPolicyUrl: null,
    links: [],
    identifiers: [],
    mechanism: null,
    statedRole: null,
    section: null,
    evidence: { quotation: `Name: ${name}`, at: 'Sub-processors', offset: 0 },
    ...said,
  };
}

/** `8 June 2023 = 2023-06-08`: the words, and the day they come to; without a day, one that cannot be read. */
export function dated(text: string, kind: DateKind = 'UPDATED'): StatedDate {
  const [stated = '', day] = text.split(' = ');
  const on: CivilDay | null = day === undefined ? null : civilDay(day);
  return { kind, on, stated, evidence: { quotation: `Last updated: ${stated}`, at: null, offset: 0 } };
}

interface Read {
  readonly entries?: readonly ObservedEntry[];
  readonly dates?: readonly StatedDate[];
  readonly mechanisms?: readonly MechanismStatement[];
  readonly sections?: Observation['sections'];
}

export function observation({ entries = [], dates = [], mechanisms = [], sections = [] }: Read = {}): Observation {
  return { extractor: 1, language: 'en', title: null, entries, dates, mechanisms, sections, ignored: [], listElsewhere: null };
}
