// What really changes on a page, by chance from a seed.

import { type CivilDay, plus } from '../../schema/words/civil-day.ts';
import { aRecipient, type Content, coreOf, isOutside, type Recipient, someProse } from './content.ts';
import type { Dice } from './dice.ts';
import type { Country, PolicyGround } from './words.ts';

export const CHANGES = ['ADD', 'REMOVE', 'RENAME', 'PURPOSE', 'PLACE', 'GROUND', 'SEVERAL'] as const;
export type Change = (typeof CHANGES)[number] | 'MERGE' | 'POLICY' | 'DAY' | 'PROSE';

const FEWEST = 5;
const OTHER_FORM: Readonly<Record<string, string>> = {
  'Kft.': 'Zrt.',
  'Zrt.': 'Kft.',
  GmbH: 'AG',
  AG: 'GmbH',
  SAS: 'SARL',
  SARL: 'SAS',
  'Inc.': 'LLC',
  LLC: 'Inc.',
};
const INSIDE: readonly Country[] = ['HU', 'DE', 'FR', 'IE', 'NL', 'AT'];
const NEXT_GROUND: Readonly<Record<PolicyGround, PolicyGround>> = { SHIELD: 'DPF', DPF: 'SCC', SCC: 'DPF' };

/** The day that a page gives itself after a change: eight days on. */
export const later = (day: CivilDay): CivilDay => plus(day, { days: 8 });

/** Chance, and numbers of names that nobody has. */
export interface Means {
  readonly dice: Dice;
  readonly fresh: () => number;
}

/** The content with one of its recipients changed; null when none can be. */
function withOne(
  content: Content,
  { dice }: Means,
  which: (recipient: Recipient) => boolean,
  become: (recipient: Recipient) => Recipient,
): Content | null {
  const fitting = content.recipients.filter(which);
  if (fitting.length === 0) return null;
  const picked = dice.pick(fitting);
  return { ...content, recipients: content.recipients.map((recipient) => (recipient === picked ? become(recipient) : recipient)) };
}

const MADE: Readonly<Record<Change, (content: Content, means: Means) => Content | null>> = {
  ADD: (content, { dice, fresh }) => {
    const { recipients } = content;
    return { ...content, recipients: recipients.toSpliced(dice.number(recipients.length + 1), 0, aRecipient(dice, fresh())) };
  },
  REMOVE: (content, { dice }) => {
    const { recipients } = content;
    return recipients.length <= FEWEST ? null : { ...content, recipients: recipients.toSpliced(dice.number(recipients.length), 1) };
  },
  RENAME: (content, means) =>
    withOne(
      content,
      means,
      ({ form }) => OTHER_FORM[form] !== undefined,
      (recipient) => ({ ...recipient, form: OTHER_FORM[recipient.form] ?? recipient.form }),
    ),
  PURPOSE: (content, means) =>
    withOne(
      content,
      means,
      () => true,
      (recipient) => ({ ...recipient, purpose: (recipient.purpose + 1 + means.dice.number(10)) % 12 }),
    ),
  PLACE: (content, means) =>
    withOne(
      content,
      means,
      ({ place }) => !isOutside(place),
      (recipient) => ({ ...recipient, place: means.dice.pick(INSIDE.filter((place) => place !== recipient.place)) }),
    ),
  GROUND: (content, means) =>
    withOne(
      content,
      means,
      ({ place }) => place === 'US',
      (recipient) => ({ ...recipient, ground: recipient.ground === 'SCC' ? 'DPF' : 'SCC' }),
    ),
  SEVERAL: (content, means) => {
    const without = MADE.REMOVE(content, means);
    return without && MADE.ADD(without, means);
  },
  MERGE: (content, { dice }) => {
    const { recipients } = content;
    const [into, ...others] = dice.shuffled(recipients.filter(({ brand }) => brand === null));
    const from = others.find(({ ground }) => ground === into?.ground);
    if (!into || !from || recipients.length <= FEWEST) return null;
    const rest = recipients.filter((recipient) => recipient !== from);
    return { ...content, recipients: rest.map((recipient) => (recipient === into ? { ...into, brand: from.core } : recipient)) };
  },
  POLICY: (content) => (content.ground === null ? null : { ...content, ground: NEXT_GROUND[content.ground] }),
  PROSE: (content, { dice }) => {
    const [[, ...kept] = [], ...rest] = content.prose;
    const there = new Set(content.prose.flat().map(String));
    const sentence = someProse(dice)
      .flat()
      .find((fresh) => !there.has(String(fresh)));
    return sentence === undefined ? null : { ...content, prose: [[...kept, sentence], ...rest] };
  },
  DAY: (content) => (content.updatedOn === null ? null : { ...content, updatedOn: later(content.updatedOn) }),
};

/** The content after a change; null when there is nothing on the page that could change so. */
export const changed = (content: Content, change: Change, means: Means): Content | null => MADE[change](content, means);

/** An owner's name, after its own kind. */
export const ownerOf = (number: number): string => `${coreOf(number)} Zrt.`;
