// Whether the mechanism that was read is the one that the truth names.

import type { Ground } from '../scrapers/observation.ts';
import type { ReadEntry } from './score-entries.ts';

const DPF = '32023D1795';

/** The words of the truth, and the ground that each stands for. */
const GROUNDS: Readonly<Record<string, (ground: Ground) => boolean>> = {
  SCC: ({ code }) => code === 'SCC_COMMISSION',
  DPF: ({ code, instrument }) => code === 'ADEQUACY_DECISION' && instrument === DPF,
  BCR: ({ code }) => code === 'BINDING_CORPORATE_RULES',
  adequacy: ({ code, instrument }) => code === 'ADEQUACY_DECISION' && instrument !== DPF,
  'Privacy Shield': ({ instrument }) => instrument === '32016D1250',
  'Safe Harbour': ({ instrument }) => instrument === '32000D0520',
  consent: ({ code }) => code === 'DEROGATION_CONSENT',
};

/** The members of the European Economic Area: a recipient there needs no ground. */
const EEA = new Set('AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO'.split(' '));

/**
 * Whether an entry's mechanism was read as the truth has it: all grounds that are named (`SCC`, `DPF+SCC`), and no other.
 * `none_needed` is right when the text was read to say so, and when no ground was read of a recipient in the EEA alone.
 *
 * @throws RangeError when the truth uses a word that has no meaning here
 */
export function agreesOnMechanism(expected: string, read: Pick<ReadEntry, 'countries' | 'mechanism'>): boolean {
  const grounds = read.mechanism?.grounds ?? [];
  if (expected === 'none_needed') return grounds.length === 0 && (read.mechanism?.noneNeeded === true || isInsideEea(read.countries));

  const wanted = expected.split('+').map((word) => groundOf(word.trim()));
  const isEachRead = wanted.every((means) => grounds.some(means));
  const isEachWanted = grounds.every((ground) => wanted.some((means) => means(ground)));
  return isEachRead && isEachWanted && read.mechanism?.noneNeeded !== true;
}

function isInsideEea(countries: readonly string[]): boolean {
  return countries.length > 0 && countries.every((country) => EEA.has(country));
}

function groundOf(word: string): (ground: Ground) => boolean {
  const means = GROUNDS[word];
  if (!means) throw new RangeError(`the truth names the mechanism "${word}": known are ${Object.keys(GROUNDS).join(', ')} and none_needed`);
  return means;
}
