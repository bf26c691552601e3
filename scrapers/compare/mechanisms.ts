// Which transfer grounds a document took up, gave up or went on naming between two readings.

import type { Ground, MechanismStatement, Observation, Quotation } from '../observation.ts';
import { namesGround } from '../statements/mentions.ts';

/**
 * ADDED: it rests on the ground now; to plan it, deny it or name it is not to rest on it. REMOVED: it does no longer, and says nothing
 * more of it than that there is such a thing. NOW_HISTORICAL: it did, and now says that it does not or that the ground has ended.
 * STILL_NAMED: both readings speak of it.
 */
export type MechanismChangeKind = 'ADDED' | 'REMOVED' | 'NOW_HISTORICAL' | 'STILL_NAMED';

export interface MechanismChange {
  readonly kind: MechanismChangeKind;
  readonly ground: Ground;
  /** Whether each reading that speaks of it calls it by its name; a text may also describe it. */
  readonly byName: boolean;
  readonly before: Quotation | null;
  readonly after: Quotation | null;
}

/** How much a text rests on a ground: 3 it does, 2 it will, 1 it did or denies it, 0 it only names it. */
const WEIGHT = { RELIED_ON: 3, FUTURE: 2, HISTORICAL: 1, NEGATED: 1, MENTIONED: 0 } as const;

/** The sets that Decision (EU) 2021/914 replaced are grounds of their own; the clauses of today are one, numbered or not. */
const TODAYS_CLAUSES = '32021D0914';

/** What makes two grounds one: code and act. */
export function groundKey({ code, instrument }: Ground): string {
  return `${code} ${instrument === TODAYS_CLAUSES ? '' : (instrument ?? '')}`.trim();
}

/** What one reading says of a ground: the statement that rests most on it. */
interface Standing {
  readonly strongest: MechanismStatement;
  readonly weight: number;
  readonly byName: boolean;
}

function standings(mechanisms: readonly MechanismStatement[]): ReadonlyMap<string, Standing> {
  const byKey = new Map<string, Standing>();
  for (const statement of mechanisms) {
    const key = groundKey(statement.ground);
    const before = byKey.get(key);
    const weight = WEIGHT[statement.reliance];
    const byName = before?.byName === true || namesGround(statement.evidence.quotation, statement.ground);
    const isStronger = before === undefined || weight > before.weight;
    byKey.set(key, { strongest: isStronger ? statement : before.strongest, weight: Math.max(weight, before?.weight ?? 0), byName });
  }
  return byKey;
}

function kindOf(before: Standing | undefined, after: Standing | undefined): MechanismChangeKind | null {
  const [was, is] = [before?.weight ?? 0, after?.weight ?? 0];
  if (is === WEIGHT.RELIED_ON && was < WEIGHT.RELIED_ON) return 'ADDED';
  if (was === WEIGHT.RELIED_ON && is < WEIGHT.FUTURE) return is === WEIGHT.NEGATED ? 'NOW_HISTORICAL' : 'REMOVED';
  return before && after ? 'STILL_NAMED' : null;
}

/**
 * The grounds of two readings of one document, each once, with a quotation of either side. A ground that was only a memory or a
 * remark on one side and is not there on the other has not changed.
 *
 * @law GDPR Art. 44; GDPR Art. 13(1)(f): the text tells people on which ground their data leave
 */
export function compareMechanisms(before: Observation, after: Observation): readonly MechanismChange[] {
  const [then, now] = [standings(before.mechanisms), standings(after.mechanisms)];
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((key): readonly MechanismChange[] => {
    const [was, is] = [then.get(key), now.get(key)];
    const kind = kindOf(was, is);
    const ground = (is ?? was)?.strongest.ground;
    if (kind === null || ground === undefined) return [];
    const byName = was?.byName !== false && is?.byName !== false;
    return [{ kind, ground, byName, before: was?.strongest.evidence ?? null, after: is?.strongest.evidence ?? null }];
  });
}
