// Grounds of transfer that the text of a page took up or gave up between two readings, as it is told.

import { adequacyDecision } from '../../schema/law/adequacy-decisions.ts';
import { clauseSet } from '../../schema/law/clause-sets.ts';
import { mechanismFacts } from '../../schema/law/mechanisms.ts';
import type { Statement } from '../../schema/words/statement.ts';
import type { Ground, ObservedEntry, Quotation } from '../observation.ts';
import type { Drift } from './drift-words.ts';
import type { EntryChange } from './entries.ts';
import { factOf } from './facts.ts';
import { compareMechanisms, groundKey, type MechanismChange } from './mechanisms.ts';
import type { TwoReadings } from './page-drifts.ts';
import { seenIn } from './quoted-evidence.ts';
import { verdictOn } from './text-verdict.ts';

/** The ground as a sentence names it: by its decision or clauses where it is known which. */
function groundInWords({ code, instrument }: Ground): Statement {
  const act = instrument === null ? undefined : (adequacyDecision(instrument) ?? clauseSet(instrument));
  return act?.name ?? mechanismFacts(code).term;
}

type Moved = Exclude<MechanismChange['kind'], 'STILL_NAMED'>;

const SAID: Readonly<Record<Moved, (ground: Statement) => Statement>> = {
  ADDED: ({ en, hu }) => ({
    en: `The page now rests transfers on: ${en}.`,
    hu: `Az oldal szerint az adattovábbítás alapja mostantól ez is: ${hu}.`,
  }),
  REMOVED: ({ en, hu }) => ({
    en: `The page no longer rests transfers on: ${en}.`,
    hu: `Az oldal szerint az adattovábbításnak már nem alapja: ${hu}.`,
  }),
  NOW_HISTORICAL: ({ en, hu }) => ({
    en: `The page now says that transfers do not, or no longer, rest on: ${en}.`,
    hu: `Az oldal mostantól azt mondja, hogy az adattovábbításnak nem vagy már nem alapja: ${hu}.`,
  }),
};

const groundsOf = (entry: ObservedEntry | null): readonly string[] => (entry?.mechanism?.grounds ?? []).map(groundKey);

/** Grounds that are told with the entry they came or went with. */
function toldWithEntries(changes: readonly EntryChange[]): ReadonlySet<string> {
  const told = changes.flatMap((change): readonly string[] => {
    if (change.kind === 'ADDED') return groundsOf(change.after);
    if (change.kind === 'REMOVED') return groundsOf(change.before);
    if (change.kind !== 'CHANGED' || change.field !== 'mechanism') return [];
    return [...new Set(groundsOf(change.before)).symmetricDifference(new Set(groundsOf(change.after)))];
  });
  return new Set(told);
}

/** Each ground that was taken up or given up in the text; without those that stand in a changed entry, which is told already. */
export function groundDrifts(changes: readonly EntryChange[], { before, after }: TwoReadings): readonly Drift[] {
  const told = toldWithEntries(changes);
  return groundChanges({ before, after }).flatMap(({ kind, ground, before: was, after: is }): readonly Drift[] => {
    const key = groundKey(ground);
    if (kind === 'STILL_NAMED' || told.has(key)) return [];
    const [fact, opposite] = ['rests on', 'gave up'].map((verb) => factOf('page', verb, key));
    const [own = '', undoes = ''] = kind === 'ADDED' ? [fact, opposite] : [opposite, fact];
    return [
      {
        kind: 'MECHANISM_CHANGED',
        severity: 'WATCH',
        fact: own,
        about: 'CHANGE',
        undoes,
        statement: SAID[kind](groundInWords(ground)),
        before: was && seenIn(before, was),
        after: is && seenIn(after, is),
        findings: [],
        entryName: null,
        change: null,
      },
    ];
  });
}

/** Where both readings name the grounds that were taken up or given up. */
export function groundsMoved(readings: TwoReadings): readonly Quotation[] {
  const moved = groundChanges(readings).filter(({ kind }) => kind !== 'STILL_NAMED');
  return moved.flatMap(({ before, after }) => [before, after].filter((quotation) => quotation !== null));
}

/** Where the words of both texts are known, a ground moves only with a word of them. */
function groundChanges({ before, after }: TwoReadings): readonly MechanismChange[] {
  const [was, is] = [before.observation, after.observation];
  return was.sections.length > 0 && is.sections.length > 0 ? verdictOn(was, is).mechanisms : compareMechanisms(was, is);
}
