// The course of an objection in words: where it stands, what an end means, and what may be done next by whom.

import type { Statement } from '../words/statement.ts';
import type { ObjectionSide, ObjectionState } from './objection-states.ts';

/** Where an objection stands. */
export const STATE_WORDS: Readonly<Record<ObjectionState, Statement>> = {
  RECEIVED: { en: 'received', hu: 'beérkezett' },
  UNDER_REVIEW: { en: 'under review', hu: 'elbírálás alatt' },
  CURE_PROPOSED: { en: 'a cure is proposed', hu: 'orvoslási javaslat született' },
  CURE_ACCEPTED: { en: 'the cure is accepted', hu: 'az orvoslást elfogadták' },
  WITHDRAWN: { en: 'withdrawn', hu: 'visszavonták' },
  UPHELD: { en: 'upheld', hu: 'helyt adtak neki' },
  REJECTED: { en: 'rejected', hu: 'elutasították' },
  TERMINATED: { en: 'the contract is ended', hu: 'a szerződést megszüntették' },
};

/** What leads to each state. */
export const STEP_WORDS: Readonly<Record<ObjectionState, Statement>> = {
  RECEIVED: { en: 'object', hu: 'kifogás benyújtása' },
  UNDER_REVIEW: { en: 'review it', hu: 'a kifogás elbírálása' },
  CURE_PROPOSED: { en: 'propose a cure', hu: 'orvoslás javaslata' },
  CURE_ACCEPTED: { en: 'accept the cure', hu: 'az orvoslás elfogadása' },
  WITHDRAWN: { en: 'withdraw it', hu: 'a kifogás visszavonása' },
  UPHELD: { en: 'uphold it', hu: 'helyt adás a kifogásnak' },
  REJECTED: { en: 'reject it', hu: 'a kifogás elutasítása' },
  TERMINATED: { en: 'end the contract', hu: 'a szerződés megszüntetése' },
};

/** Who takes a step. */
export const SIDE_WORDS: Readonly<Record<ObjectionSide, Statement>> = {
  CONTROLLER: { en: 'the controller', hu: 'az adatkezelő' },
  PUBLISHER: { en: 'the one who keeps the list', hu: 'a lista vezetője' },
};

/** What an end means for the changes that the objection names; nothing while it is open. */
export const END_WORDS: Readonly<Partial<Record<ObjectionState, Statement>>> = {
  CURE_ACCEPTED: {
    en: 'The controller accepted the proposed cure. The objection no longer holds the changes that it names.',
    hu: 'Az adatkezelő elfogadta a javasolt orvoslást. A kifogás többé nem tartja vissza a benne megjelölt változásokat.',
  },
  WITHDRAWN: {
    en: 'The controller withdrew the objection. It no longer holds the changes that it names.',
    hu: 'Az adatkezelő visszavonta a kifogást, amely így többé nem tartja vissza a benne megjelölt változásokat.',
  },
  UPHELD: {
    en: 'The objection was upheld: the changes that it names do not apply to the controller.',
    hu: 'A kifogásnak helyt adtak: a benne megjelölt változások nem vonatkoznak az adatkezelőre.',
  },
  REJECTED: {
    en: 'The objection was rejected. It no longer holds the changes that it names.',
    hu: 'A kifogást elutasították, így többé nem tartja vissza a benne megjelölt változásokat.',
  },
  TERMINATED: {
    en: 'The contract was ended over the objection.',
    hu: 'A szerződést a kifogás miatt megszüntették.',
  },
};
