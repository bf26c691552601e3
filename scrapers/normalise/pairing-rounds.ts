// The evidence that pairs a recipient of one list with one of another, the surest first.

import { byKey } from './by-key.ts';
import { matchTraces } from './known-party.ts';
import type { KnownParty } from './party-directory.ts';
import { contradict, likeness, purposeLikeness, type Traces } from './recipient.ts';
import { compact, type NameSameness, sameParsedName } from './same-name.ts';

/** One kind of evidence: the keys it looks recipients up by, and whether two of one key are one. */
export interface Round {
  readonly keys: (traces: Traces) => readonly string[];
  readonly accepts: (before: Traces, after: Traces) => boolean;
}

/** Those of either list that no round has paired yet. */
export interface Unpaired {
  readonly before: Set<Traces>;
  readonly after: Set<Traces>;
}

/** Of more than these, recipients of one key are paired by equal purpose and in order, not each with each. */
const MOST_COMPARED = 24;
const ALIKE = 0.5;

/** How the names of two recipients go together. */
export function namesCompared(before: Traces, after: Traces): NameSameness {
  return sameParsedName(before.name, after.name, [before.written, after.written]);
}

const isBare = ({ name }: Traces): boolean => name.form === null && name.territory === null;
const row = ({ purpose, section }: Traces): readonly string[] => [`${purpose}\n${section}`];

const isContrary = (a: Traces, b: Traces): boolean => contradict(a.identifiers, b.identifiers);

/** The domain is theirs alone, and something besides it says that they are one. */
function isOneByDomain(before: Traces, after: Traces): boolean {
  const isOtherPerson = compact(before.name.base) === compact(after.name.base);
  const words = new Set(before.name.core.split(' '));
  const sharesWord = after.name.core.split(' ').some((word) => word.length > 3 && words.has(word));
  const sharesAddress = before.address !== '' && before.address === after.address;
  return !isOtherPerson && !isContrary(before, after) && (sharesWord || sharesAddress || purposeLikeness(before, after) >= ALIKE);
}

/** A bare name that is now said in full: its country and purpose tell which legal person was meant. */
function isSaidInFull(before: Traces, after: Traces): boolean {
  const [bare, full] = isBare(before) ? [before, after] : [after, before];
  const isThere = bare.recipient.country === null || bare.recipient.country === full.name.territory;
  return isBare(bare) && full.name.territory !== null && isThere && !isContrary(before, after) && purposeLikeness(before, after) >= ALIKE;
}

/** Names, identifiers and spellings that leave no doubt. `shared` are identifiers that different names of one list hold: they pair nobody. */
export function sureRounds(shared: ReadonlySet<string>): readonly Round[] {
  return [
    { keys: ({ written }) => [written], accepts: (before, after) => !isContrary(before, after) },
    { keys: ({ identifiers }) => identifiers.filter((key) => !shared.has(key)), accepts: () => true },
    { keys: ({ written }) => [written], accepts: () => true },
    { keys: ({ person }) => [person], accepts: (before, after) => namesCompared(before, after) === 'RESPELT' },
  ];
}

/** Names that go together, what the registry knows, domains that nobody else on the lists has. */
export function likelyRounds(befores: readonly Traces[], afters: readonly Traces[], known: readonly KnownParty[]): readonly Round[] {
  const owners = [befores, afters].map((side) => byKey(side, ({ domains }) => domains));
  const isAlone = (domain: string): boolean =>
    owners.every((side) => new Set((side.get(domain) ?? []).map(({ person }) => person)).size <= 1);
  return [
    { keys: ({ names }) => names, accepts: (before, after) => namesCompared(before, after) === 'RENAMED' && !isContrary(before, after) },
    {
      keys: (traces) => [matchTraces(traces, known)?.slug ?? []].flat(),
      accepts: (before, after) => !isContrary(before, after),
    },
    { keys: ({ domains }) => domains.filter(isAlone), accepts: isOneByDomain },
    { keys: ({ name }) => [compact(name.base)], accepts: isSaidInFull },
  ];
}

interface Candidate {
  readonly before: Traces;
  readonly after: Traces;
  readonly score: number;
  /** What stands in the rows, so that neither reordering them nor swapping the sides changes who is paired. */
  readonly tie: string;
}

function candidate(before: Traces, after: Traces): Candidate {
  const tie = [before, after].map(({ purpose, section, written }) => `${purpose}\n${section}\n${written}`).sort();
  return { before, after, score: likeness(before, after) + (before.name.core === after.name.core ? 2 : 0), tie: tie.join('\n\n') };
}

function bestFirst(a: Candidate, b: Candidate): number {
  const byRows = a.tie < b.tie ? -1 : a.tie > b.tie ? 1 : 0;
  return b.score - a.score || byRows || a.before.index + a.after.index - b.before.index - b.after.index;
}

/** Many of one key: those of equal purpose and section first, the rest in order. */
function inOrder(befores: readonly Traces[], afters: readonly Traces[]): readonly (readonly [Traces, Traces])[] {
  const waiting = new Map([...byKey(afters, row)].map(([key, members]) => [key, members.values()]));
  const paired = befores.flatMap((before): [Traces, Traces][] => {
    const after = waiting.get(row(before)[0] ?? '')?.next().value;
    return after === undefined ? [] : [[before, after]];
  });
  const done = new Set(paired.flat());
  const rest = afters.filter((after) => !done.has(after)).values();
  const late = befores
    .filter((before) => !done.has(before))
    .flatMap((before): [Traces, Traces][] => {
      const after = rest.next().value;
      return after === undefined ? [] : [[before, after]];
    });
  return [...paired, ...late];
}

/** Plays one round: pairs those of one key that it accepts, the most alike first. */
export function playRound({ keys, accepts }: Round, unpaired: Unpaired, pair: (before: Traces, after: Traces) => void): void {
  const afters = byKey(unpaired.after, keys);
  const candidates: Candidate[] = [];
  for (const [key, ones] of byKey(unpaired.before, keys)) {
    const others = afters.get(key) ?? [];
    const isCrowded = ones.length > MOST_COMPARED || others.length > MOST_COMPARED;
    if (isCrowded) for (const [one, other] of inOrder(ones, others)) if (accepts(one, other)) candidates.push(candidate(one, other));
    if (!isCrowded) for (const one of ones) for (const other of others) if (accepts(one, other)) candidates.push(candidate(one, other));
  }
  for (const { before, after } of candidates.length > 1 ? candidates.sort(bestFirst) : candidates)
    if (unpaired.before.has(before) && unpaired.after.has(after)) pair(before, after);
}
