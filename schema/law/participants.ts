// What is known of organisations on the list of the EU-US Data Privacy Framework: dated evidence, never the list itself.
// Listings change daily. Nothing here may be taken for today's truth; it says what was seen, where, and on which day.

import { checkedFacts } from '../words/checked-facts.ts';
import type { CivilDay } from '../words/civil-day.ts';
import type { ParticipationData, ParticipationStatus } from '../words/transfer.ts';
import json from './facts/participants.json' with { type: 'json' };

/** The evidence about one organisation on one day. */
export interface ParticipantEvidence {
  /** Names of the legal entities that it speaks of. */
  readonly entities: readonly string[];
  readonly name: string;
  readonly registerId: number | null;
  /** Null when nothing about a listing was found. */
  readonly status: ParticipationStatus | null;
  /** How the source put it, such as `active_review` or `inactive_withdrawn`. */
  readonly seenAs: string;
  /** The day of the evidence; null when it is undated. */
  readonly checkedOn: CivilDay | null;
  readonly lastListedDay: CivilDay | null;
  readonly frameworks: readonly string[];
  readonly data: ParticipationData | null;
  /** The day on which the yearly certification falls due; no automatic end. */
  readonly recertificationDue: CivilDay | null;
  readonly scopeNote: string | null;
  readonly evidence: 'register' | 'self' | 'register+self' | 'secondary' | 'none';
  readonly certainty: 'high' | 'medium' | 'low';
  readonly sources: readonly string[];
  readonly doubts: readonly string[];
}

const participants = checkedFacts<readonly ParticipantEvidence[]>(json);

const plain = (name: string) => name.trim().toLowerCase().replaceAll(/[.,]/g, '').replaceAll(/\s+/g, ' ');

/**
 * The evidence on a legal entity's listing, by its legal name. Case, commas and full stops do not count; a brand is no
 * legal name, and neither does a parent stand for its subsidiary.
 *
 * @law GDPR Art. 45(3)
 * @returns undefined when nothing is known of it, which says nothing about its listing
 */
export function participantEvidence(legalEntity: string): ParticipantEvidence | undefined {
  return participants.find(({ entities }) => entities.some((entity) => plain(entity) === plain(legalEntity)));
}
