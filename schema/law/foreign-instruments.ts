// Instruments of United Kingdom and Swiss law. They serve exports from there, and never carry a transfer out of the Union.

import { checkedFacts } from '../words/checked-facts.ts';
import type { CivilDay } from '../words/civil-day.ts';
import type { CountryCode } from '../words/territory.ts';
import json from './facts/foreign-instruments.json' with { type: 'json' };

/** One instrument of another country's law. It has no CELEX number, only an id of this project. */
export interface ForeignInstrument {
  readonly id: string;
  readonly country: CountryCode;
  readonly name: string;
  readonly law: string | null;
  readonly from: CivilDay | null;
  readonly lastDayToSign: CivilDay | null;
  readonly lastDay: CivilDay | null;
  readonly serves: string | null;
  readonly sources: readonly string[];
  readonly doubts: readonly string[];
}

const foreignInstruments = checkedFacts<readonly ForeignInstrument[]>(json);

/**
 * The United Kingdom or Swiss instrument of that id, such as `UK-IDTA`.
 *
 * @law GDPR Art. 46(1)
 * @returns undefined when there is none
 */
export function foreignInstrument(id: string): ForeignInstrument | undefined {
  return foreignInstruments.find((instrument) => instrument.id === id);
}
