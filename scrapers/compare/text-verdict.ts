// The verdict on two readings of one document: does the change matter, and of what kind is it.

import type { Observation } from '../observation.ts';
import { isHarmless } from './harmless.ts';
import { compareMechanisms, type MechanismChange } from './mechanisms.ts';
import { compareText, type PageTexts, type TextComparison } from './text.ts';

export type ChangeClass =
  | 'MECHANISM_REPLACED'
  | 'MECHANISM_ADDED'
  | 'MECHANISM_REMOVED'
  | 'CONTENT'
  | 'BESIDE'
  | 'REFORMATTED'
  | 'OTHER_WORDS';

export interface TextVerdict {
  readonly material: boolean;
  readonly change: ChangeClass;
  readonly mechanisms: readonly MechanismChange[];
  readonly text: TextComparison;
}

function classOf(mechanisms: readonly MechanismChange[], { what }: TextComparison, material: boolean): ChangeClass {
  const added = mechanisms.some(({ kind }) => kind === 'ADDED');
  const removed = mechanisms.some(({ kind }) => kind === 'REMOVED' || kind === 'NOW_HISTORICAL');
  if (added && removed) return 'MECHANISM_REPLACED';
  if (added) return 'MECHANISM_ADDED';
  if (removed) return 'MECHANISM_REMOVED';
  if (what === 'CONTENT') return material ? 'CONTENT' : 'OTHER_WORDS';
  return what === 'ONLY_BESIDE' ? 'BESIDE' : 'REFORMATTED';
}

/**
 * What changed in a document between two readings. Nothing of it matters where its words are the same: a ground is neither taken up
 * nor given up without a word. OTHER_WORDS: what came or went tells nothing of data, which only the texts can show.
 */
export function verdictOn(before: Observation, after: Observation, texts: PageTexts | null = null): TextVerdict {
  const text = compareText(before, after, texts);
  const found = compareMechanisms(before, after);
  const mechanisms = text.material ? found : found.filter(({ kind }) => kind === 'STILL_NAMED');
  const hasMoved = mechanisms.some(({ kind }) => kind !== 'STILL_NAMED');
  const material = text.material && (hasMoved || texts === null || !isHarmless(before, after, texts));
  return { material, change: classOf(mechanisms, text, material), mechanisms, text };
}
