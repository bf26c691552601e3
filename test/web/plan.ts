// What happens on each page of the web, round by round: nothing, noise, a change, a failure. The same for the same seed.

import type { CivilDay } from '../../schema/words/civil-day.ts';
import { type Change, changed, CHANGES, later, type Means, ownerOf } from './changes.ts';
import { LANGUAGES } from '../../scrapers/observation.ts';
import { aRecipient, type Content, type Recipient, someProse } from './content.ts';
import { chosen, type Dice, diceOf } from './dice.ts';
import { type Failure, HOST_FAILURES, HOSTILE_WRAPS, type HostileWrap, LEAVE_ALONE, PAGE_FAILURES, SLOW_FAILURES } from './failures.ts';
import { firstLook, type Look, NOISES, noisy, SHAPES } from './look.ts';
import { FIRST_DAY } from './written.ts';

/** What is at a page's address in one round. */
export interface Round {
  /** One word for what is new in it. */
  readonly what: string;
  readonly content: Content;
  readonly look: Look;
  readonly wrap: HostileWrap | null;
  /** Null when the page is to be had. */
  readonly failure: Failure | null;
  /** Whether its host asked to be left alone until later. */
  readonly leftAlone: boolean;
  /** What the list that the page belongs to gets announced before the round: null, nothing. */
  readonly announced: Recipient | null;
}

export const VALIDATORS = ['ETAG', 'LAST_MODIFIED', 'NONE'] as const;
export const ROLES = ['ALONE', 'ALONE', 'LISTED', 'POLICY', 'ALONE', 'LISTED'] as const;

export interface PlannedPage {
  readonly number: number;
  /** ALONE: a list of recipients that is compared with itself; LISTED: with a list of the registry; POLICY: prose. */
  readonly role: (typeof ROLES)[number];
  readonly owner: string;
  /** Which host it stands on; a host that fails has one page. */
  readonly host: string;
  readonly path: string;
  readonly validators: (typeof VALIDATORS)[number];
  /** Whether another list of the registry uses the owner, so that what changes here has to be looked at there. */
  readonly isUsed: boolean;
  readonly rounds: readonly Round[];
}

/** Every page has so many names for itself. */
const NAMES_EACH = 15;
const HOSTS = 36;

export interface Plan {
  readonly seed: string;
  readonly pages: number;
  readonly rounds: number;
  /** How many pages wait in vain for an answer, once each. */
  readonly slow: number;
}

/** The web's pages. In its last round all of them can be had, and after it nothing changes. */
export function plannedWeb({ seed, pages, rounds, slow }: Plan): readonly PlannedPage[] {
  const failing = { page: 0, host: 0, slow: 0 };
  return Array.from({ length: pages }, (_, number) => {
    const dice = diceOf(seed, number);
    const role = chosen(ROLES, number);
    const content = firstContent(role, number, dice);
    const shape = role === 'POLICY' ? dice.pick(['TABLE', 'MARKDOWN', 'TEXT'] as const) : chosen(SHAPES, Math.floor(number / 2));
    const isAlone = number % 9 === 4;
    const nextFailure = (unfit: readonly Failure[]): Failure => {
      if (isAlone) return chosen(HOST_FAILURES, failing.host++);
      if (failing.slow < slow) return chosen(SLOW_FAILURES, failing.slow++);
      for (;;) {
        const failure = chosen<Failure>([...PAGE_FAILURES, LEAVE_ALONE], failing.page++);
        if (!unfit.includes(failure)) return failure;
      }
    };
    const host = isAlone ? `own-${number}` : `host-${number % HOSTS}`;
    const first: Round = {
      what: 'FIRST',
      content,
      look: firstLook(shape, dice),
      wrap: null,
      failure: null,
      leftAlone: false,
      announced: null,
    };
    let name = number * NAMES_EACH + 8;
    const made = roundsOf(first, { rounds, dice, fresh: () => (name += 1), nextFailure, role, number });
    return {
      number,
      role,
      owner: ownerOf(number * NAMES_EACH),
      host,
      path: `/legal/page-${number}`,
      validators: chosen(VALIDATORS, Math.floor(number / 6)),
      isUsed: role !== 'POLICY' && number % 10 === 0,
      rounds: made,
    };
  });
}

function firstContent(role: PlannedPage['role'], number: number, dice: Dice): Content {
  const count = role === 'POLICY' ? 0 : 5 + dice.number(3);
  const updatedOn: CivilDay | null = dice.number(4) === 0 ? null : FIRST_DAY;
  return {
    language: chosen(LANGUAGES, number + Math.floor(number / 6)),
    owner: ownerOf(number * NAMES_EACH),
    recipients: Array.from({ length: count }, (_, at) => aRecipient(dice, number * NAMES_EACH + 1 + at)),
    updatedOn,
    ground: role === 'POLICY' ? dice.pick(['SHIELD', 'SCC', 'DPF'] as const) : null,
    prose: someProse(dice),
  };
}

/** Only against what was read before, and against a list, can it be told that these are not the document. */
const OTHER_DOCUMENTS: readonly Failure[] = ['shrunken', 'garbage of 4 MB'];
const FAILURES_AT_FIRST: readonly Failure[] = PAGE_FAILURES.filter((failure) => !OTHER_DOCUMENTS.includes(failure));

function unfitFor(made: readonly Round[], { role }: Course): readonly Failure[] {
  if (made.every(({ failure }) => failure !== null)) return OTHER_DOCUMENTS;
  return role === 'POLICY' ? ['garbage of 4 MB'] : [];
}

interface Course {
  readonly rounds: number;
  readonly dice: Dice;
  readonly fresh: () => number;
  /** A failure that is none of some. */
  readonly nextFailure: (unfit: readonly Failure[]) => Failure;
  readonly role: PlannedPage['role'];
  readonly number: number;
}

function roundsOf(first: Round, course: Course): readonly Round[] {
  const { rounds, dice, nextFailure, number } = course;
  const made: Round[] = [first];
  // Some pages cannot be had at first.
  if (number % 17 === 16) made[0] = { ...first, what: 'FAILS AT FIRST', failure: chosen(FAILURES_AT_FIRST, number) };
  while (made.length < rounds) {
    const last = made.at(-1) ?? first;
    const left = rounds - made.length;
    const quiet: Round = { ...last, what: 'NOTHING', failure: null, wrap: null, leftAlone: false, announced: null };
    const roll = dice.number(100);
    if (roll < 34) made.push(quiet);
    else if (roll < 54) {
      const noise = dice.pick(NOISES);
      made.push({ ...quiet, what: noise, look: noisy(last.look, noise, dice) });
    } else if (roll < 59 && isMarkup(last.look)) {
      const wrap = dice.pick(HOSTILE_WRAPS);
      made.push({ ...quiet, what: wrap, wrap, look: noisy(last.look, 'BUILD', dice) });
    } else if (roll < 78) made.push(...changes(quiet, left, { ...course, mayAnnounce: made.every(({ announced }) => announced === null) }));
    else if (left > 1) made.push(...failures(quiet, nextFailure(unfitFor(made, course)), left, dice));
    else made.push(quiet);
  }
  return made;
}

const isMarkup = ({ shape }: Look): boolean => shape !== 'MARKDOWN' && shape !== 'TEXT';

const WANTED: Readonly<Record<PlannedPage['role'], readonly Change[]>> = {
  ALONE: [...CHANGES, ...CHANGES, 'MERGE', 'PROSE', 'DAY'],
  LISTED: [...CHANGES, 'ADD', 'ADD', 'PROSE', 'DAY'],
  POLICY: ['POLICY', 'POLICY', 'PROSE', 'DAY'],
};

/** A change, and perhaps, a round later, the change back or the list that follows. */
function changes(
  quiet: Round,
  left: number,
  { dice, fresh, role, mayAnnounce }: Course & { readonly mayAnnounce: boolean },
): readonly Round[] {
  const { content } = quiet;
  const wanted: readonly Change[] = WANTED[role];
  const change = dice.pick(wanted);
  const after = changed(content, change, { dice, fresh });
  if (after === null) return [quiet];
  const isDated = content.updatedOn !== null && (change === 'DAY' || dice.number(3) > 0);
  const dated: Content =
    isDated && change !== 'DAY' && content.updatedOn !== null ? { ...after, updatedOn: later(content.updatedOn) } : after;
  const round: Round = { ...quiet, what: change, content: dated };
  const more = dice.number(4);
  const added = after.recipients.find(({ core }) => !content.recipients.some((known) => known.core === core)) ?? null;
  if (role === 'LISTED' && mayAnnounce && change === 'ADD' && left > 1 && more < 2) {
    // Announced before the page says so, or after; a list has one version in notice at a time.
    if (more === 0)
      return [
        { ...quiet, what: 'ANNOUNCED', announced: added },
        { ...round, what: 'ADD AS ANNOUNCED' },
      ];
    return [round, { ...round, what: 'THEN ANNOUNCED', announced: added }];
  }
  if (change === 'PROSE' && left > 1 && more < 2) return [round, { ...round, what: 'PROSE AGAIN', content: again(dated, { dice, fresh }) }];
  const isTakenBack = more === 2 && left > 1 && change !== 'DAY';
  if (!isTakenBack) return [round];
  const back: Content = { ...content, updatedOn: isDated && dated.updatedOn !== null ? later(dated.updatedOn) : dated.updatedOn };
  return [round, { ...round, what: `${change} TAKEN BACK`, content: back }];
}

/** Another wording of the same section, under the same day. */
const again = (content: Content, means: Means): Content => changed(content, 'PROSE', means) ?? content;

/** A failure for one, two or three rounds; behind it the page as it was, or changed meanwhile. */
function failures(quiet: Round, failure: Failure, left: number, dice: Dice): readonly Round[] {
  if (failure === LEAVE_ALONE) {
    const fails: Round = { ...quiet, what: failure, failure };
    return left < 4
      ? [quiet]
      : [fails, { ...quiet, what: 'LEFT ALONE', leftAlone: true }, { ...quiet, what: 'LEFT ALONE', leftAlone: true }];
  }
  const times = Math.min(1 + dice.number(3), left - 1);
  return Array.from({ length: times }, (): Round => ({ ...quiet, what: failure, failure }));
}
