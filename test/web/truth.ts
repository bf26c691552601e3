// What has to be found on a page in each round, worked out from what it says and never from how it is read.
//
//   1. A failure is told when it has come twice in a row, once, and closes when the page can be had again.
//   2. A page alone: each change once; a change that is taken back closes the first one. A page with a list: what differs, while it does.
//   3. Its prose; a day that moved without a change; a change without a new day.
//   4. What the law says of the page as it stands.

import { type Content, nameOf, type Recipient } from './content.ts';
import { type Counted, countedAs } from './failures.ts';
import type { PlannedPage, Round } from './plan.ts';

/** What one round opens and closes, each in the words of `labelOf`, sorted. */
export interface Expected {
  readonly opened: readonly string[];
  readonly closed: readonly string[];
}

interface Fact {
  readonly fact: string;
  readonly label: string;
  /** Of a change: the fact that it takes back. Of what is so as long as it is so: null. */
  readonly undoes: string | null;
}

const SAID: Readonly<Record<Counted, string>> = { UNREACHABLE: 'SOURCE_UNREACHABLE', BROKEN: 'SOURCE_BROKEN' };

/** What each round of a page has to open and close. */
export function expectedOf({ role, rounds, owner, isUsed }: PlannedPage): readonly Expected[] {
  const [first] = rounds;
  const list = role === 'LISTED' && first ? { inEffect: first.content.recipients, inNotice: new Map<string, Recipient>() } : null;
  const standing = new Map<string, Fact & { readonly isChange: boolean }>();
  let before: Content | null = null;
  let failed: { readonly as: Counted; readonly times: number } | null = null;

  const settle = (states: readonly Fact[], changes: readonly Fact[], isFailure: boolean): Expected => {
    const open = new Map<string, Fact & { readonly isChange: boolean }>();
    const now = new Set(states.map(({ fact }) => fact));
    const closed = [...standing.values()].filter(
      ({ fact, isChange }) => !isChange && !now.has(fact) && (!isFailure || fact.startsWith('failure')),
    );
    for (const fact of states) if (!standing.has(fact.fact)) open.set(fact.fact, { ...fact, isChange: false });
    for (const change of changes) {
      const undone = change.undoes === null ? undefined : standing.get(change.undoes);
      if (undone) closed.push(undone);
      else if (!standing.has(change.fact)) open.set(change.fact, { ...change, isChange: true });
    }
    for (const { fact } of closed) standing.delete(fact);
    for (const [fact, opened] of open) standing.set(fact, opened);
    return { opened: labels([...open.values()]), closed: labels(closed) };
  };

  return rounds.map((round): Expected => {
    if (round.announced !== null) list?.inNotice.set(round.announced.core, round.announced);
    if (round.leftAlone) return { opened: [], closed: [] };
    if (round.failure !== null) {
      const as = countedAs(round.failure);
      failed = { as, times: failed?.as === as ? failed.times + 1 : 1 };
      return failed.times < 2 ? { opened: [], closed: [] } : settle([{ fact: `failure ${as}`, label: SAID[as], undoes: null }], [], true);
    }
    failed = null;
    const { content } = round;
    const states = [...(list === null ? [] : differences(content, list)), ...law(content, list !== null)];
    const changes = before === null ? [] : [...happened(before, content, list), ...(isUsed ? upstream(before, content, owner) : [])];
    before = content;
    return settle(states, changes, false);
  });
}

const labels = (facts: readonly Fact[]): readonly string[] => facts.map(({ label }) => label).toSorted();

/** Which rounds change nothing at all for whoever has read the page before: the same bytes as the last time, and nothing failed since. */
export function isUntouched(rounds: readonly Round[], at: number): boolean {
  const [last, round] = [rounds[at - 1], rounds[at]];
  if (!last || !round || round.announced !== null || last.failure !== null || last.leftAlone || round.failure !== null) return false;
  return round.content === last.content && round.look === last.look && round.wrap === last.wrap;
}

interface OnList {
  readonly inEffect: readonly Recipient[];
  /** Who was announced, by core. */
  readonly inNotice: ReadonlyMap<string, Recipient>;
}

const FIELDS = ['purpose', 'place', 'ground'] as const;
type Field = (typeof FIELDS)[number];
const LABEL: Readonly<Record<Field, (name: string) => string>> = {
  purpose: (name) => `DETAILS_CHANGED ${name} purpose`,
  place: (name) => `DETAILS_CHANGED ${name} location`,
  ground: (name) => `MECHANISM_CHANGED ${name}`,
};

/** How a page stands to its list, as it is now. */
function differences({ recipients }: Content, { inEffect, inNotice }: OnList): readonly Fact[] {
  const found = recipients.flatMap((seen): readonly Fact[] => {
    const listed = inEffect.find(({ core }) => core === seen.core) ?? inNotice.get(seen.core);
    if (!listed) return [state(`added ${seen.core}`, `ADDED_WITHOUT_NOTICE ${nameOf(seen)}`)];
    const fields = FIELDS.filter((field) => seen[field] !== listed[field]);
    return [
      ...(seen.form === listed.form ? [] : [state(`renamed ${nameOf(seen)}`, `RENAMED ${nameOf(seen)}`)]),
      ...fields.map((field) => state(`${field} ${seen.core} ${seen[field]}`, LABEL[field](nameOf(seen)))),
    ];
  });
  const gone = inEffect.filter(({ core }) => !recipients.some((seen) => seen.core === core));
  return [...found, ...gone.map((listed) => state(`removed ${listed.core}`, `REMOVED_WITHOUT_NOTICE ${nameOf(listed)}`))];
}

const state = (fact: string, label: string): Fact => ({ fact, label, undoes: null });

/** What happened between two readings; of a page with a list only what the list cannot show: what changed of whom it does not have. */
function happened(before: Content, after: Content, list: OnList | null): readonly Fact[] {
  const changes = [...amongRecipients(before, after), ...grounds(before, after)];
  const day = after.updatedOn;
  const hasMoved = before.updatedOn !== day;
  const isAlone = day !== null && !hasMoved && changes.length === 0;
  const texts = prose(before, after, isAlone ? 'CHANGE_WITHOUT_DATE text' : 'DETAILS_CHANGED text');
  const all = [...changes, ...texts];
  const dates =
    day === null || isAlone || hasMoved === all.length > 0
      ? []
      : [
          hasMoved
            ? { fact: `day ${before.updatedOn} ${day}`, label: 'DATE_MOVED_WITHOUT_CHANGE', undoes: null }
            : {
                fact: `undated ${day} ${joined(all.map(({ fact }) => fact))}`,
                label: 'CHANGE_WITHOUT_DATE',
                undoes: `undated ${day} ${joined(all.map(({ undoes }) => undoes ?? ''))}`,
              },
        ];
  const has = (core: string): boolean => list !== null && (list.inEffect.some((one) => one.core === core) || list.inNotice.has(core));
  return [...(list === null ? changes : within(before, after).filter(({ core }) => !has(core))), ...texts, ...dates];
}

/** Each section of which the sentences are others than before. */
function prose({ prose: was }: Content, { prose: is }: Content, label: string): readonly Fact[] {
  return is.flatMap((section, at): readonly Fact[] => {
    const [from, to] = [was[at] ?? [], section].map((sentences) => joined(sentences.map(String)));
    return from === to ? [] : [{ fact: `text ${at} ${from} > ${to}`, label, undoes: `text ${at} ${to} > ${from}` }];
  });
}

/** Who came, went or is called otherwise is to be looked at by whoever uses the owner. */
function upstream(before: Content, after: Content, owner: string): readonly Fact[] {
  const facts = amongRecipients(before, after).filter(({ label }) => !label.startsWith('DETAILS') && !label.startsWith('MECHANISM'));
  return facts.length === 0
    ? []
    : [{ fact: `upstream ${joined(facts.map(({ fact }) => fact))}`, label: `UPSTREAM_CHANGED ${owner}`, undoes: null }];
}

const joined = (facts: readonly string[]): string => facts.toSorted().join('; ');

interface Regrouped {
  readonly merged: readonly Recipient[];
  readonly split: readonly Recipient[];
  readonly cores: ReadonlySet<string | null>;
}

const byCore = ({ recipients }: Content): ReadonlyMap<string, Recipient> =>
  new Map(recipients.map((recipient) => [recipient.core, recipient]));

function regroupedIn(before: Content, after: Content): Regrouped {
  const [was, is] = [byCore(before), byCore(after)];
  const merged = after.recipients.filter(({ core, brand }) => brand !== null && was.has(brand) && was.get(core)?.brand === null);
  const split = before.recipients.filter(({ core, brand }) => brand !== null && is.has(brand) && is.get(core)?.brand === null);
  return { merged, split, cores: new Set([...merged, ...split].flatMap(({ core, brand }) => [core, brand])) };
}

/** What changed of those who stayed. */
function within(before: Content, after: Content): readonly (Fact & { readonly core: string })[] {
  const [was, { cores }] = [byCore(before), regroupedIn(before, after)];
  return after.recipients.flatMap((now) => {
    const then = was.get(now.core);
    if (!then || cores.has(now.core)) return [];
    const [from, to] = [nameOf(then), nameOf(now)];
    const renamed = from === to ? [] : [{ fact: `renamed ${from} ${to}`, label: `RENAMED ${to}`, undoes: `renamed ${to} ${from}` }];
    const fields = FIELDS.filter((field) => then[field] !== now[field]).map((field) => ({
      fact: `${field} ${now.core} ${then[field]} ${now[field]}`,
      label: LABEL[field](to),
      undoes: `${field} ${now.core} ${now[field]} ${then[field]}`,
    }));
    return [...renamed, ...fields].map((fact) => ({ ...fact, core: now.core }));
  });
}

function amongRecipients(before: Content, after: Content): readonly Fact[] {
  const [was, is, { merged, split, cores }] = [byCore(before), byCore(after), regroupedIn(before, after)];
  const added = after.recipients.filter(({ core }) => !was.has(core) && !cores.has(core));
  const removed = before.recipients.filter(({ core }) => !is.has(core) && !cores.has(core));
  return [
    ...added.map((one) => ({ fact: `added ${one.core}`, label: `ADDED_WITHOUT_NOTICE ${nameOf(one)}`, undoes: `removed ${one.core}` })),
    ...removed.map((one) => ({ fact: `removed ${one.core}`, label: `REMOVED_WITHOUT_NOTICE ${nameOf(one)}`, undoes: `added ${one.core}` })),
    ...merged.map((one) => ({ fact: `merged ${nameOf(one)}`, label: `RENAMED ${nameOf(one)}`, undoes: `split ${nameOf(one)}` })),
    ...split.map((one) => ({ fact: `split ${nameOf(one)}`, label: `RENAMED ${one.core} ${one.form}`, undoes: `merged ${nameOf(one)}` })),
    ...within(before, after),
  ];
}

function grounds({ ground: was }: Content, { ground: is }: Content): readonly Fact[] {
  if (was === is || was === null || is === null) return [];
  return [
    { fact: `rests ${is}`, label: `MECHANISM_CHANGED rests on ${is}`, undoes: `gave up ${is}` },
    { fact: `gave up ${was}`, label: `MECHANISM_CHANGED gave up ${was}`, undoes: `rests ${was}` },
  ];
}

/**
 * What the law says of the page. No list gives addresses, names clauses by their decision, or proves that anybody takes part in the
 * framework; the registry says so of lists of its own. The Privacy Shield has been gone since 16 July 2020.
 */
function law({ recipients, ground }: Content, isListed: boolean): readonly Fact[] {
  if (recipients.length === 0) return ground === 'SHIELD' ? [state('law lapsed', 'LEGAL_FINDING MECHANISM_LAPSED')] : [];
  if (isListed) return [];
  const rests = new Set(recipients.map((recipient) => recipient.ground));
  const codes = [
    'ADDRESS_MISSING',
    ...(rests.has('SCC') ? ['ASSESSMENT_MISSING', 'INSTRUMENT_NOT_STATED'] : []),
    ...(rests.has('DPF') ? ['PARTICIPATION_UNVERIFIED'] : []),
  ];
  return codes.map((code) => state(`law ${code}`, `LEGAL_FINDING ${code}`));
}
