// How texts call the grounds of GDPR Chapter V, in English, Hungarian, German and French, and what only looks like one.
// Phrases are added when texts find new ones; one that misleads gets a context that it needs.

import { meaningOfCode } from '../../schema/law/mechanism-codes.ts';
import type { Ground, Language } from '../observation.ts';
import { ADEQUACY_PHRASES } from './adequacy-phrases.ts';
import { CLAUSE_PHRASES } from './clause-phrases.ts';

/** One way of calling a ground. */
export interface Phrase {
  readonly ground: Ground;
  readonly pattern: RegExp;
  /** Whether it is the ground's name. Others describe it: `contracts approved by the Commission`, `adequate level of protection`. */
  readonly isName: boolean;
  /** What must stand around it, or it means something else. */
  readonly needs: RegExp | null;
  /** What will do instead when it stands in the same sentence. */
  readonly suffices: RegExp | null;
  /** Whether it needs nothing where nothing else stands, as in a heading. */
  readonly standsAlone: boolean;
  readonly neverWith: RegExp | null;
  /** The only language in which the words mean it. */
  readonly only: Language | null;
}

/** What only United Kingdom, Swiss or Asia-Pacific law knows: nothing in it is a ground for data from the Union. */
export const NOT_OF_THE_UNION: readonly RegExp[] = [
  String.raw`(?:UK|U\.K\.|United Kingdom) Extension(?: to)?(?: the)?(?: EU[-–— ]*U\.?S\.?)?(?: (?:Data Privacy Framework|DPF))?(?: \((?:UK Extension|the [^)]{1,30})\))?`,
  String.raw`UK-US data bridge`,
  String.raw`(?<!EU[-–—/ ]{0,3}U\.?S\.?(?:[-–—/, ]| and | und | et | és | & ){0,8})Swiss[-–— ]*U\.?S\.?[-–— ]*(?:Data Privacy Frameworks?|DPF|Privacy Shields?|Safe Harbou?r)`,
  String.raw`(?:U\.?S\.?[-–— ]*Swiss|CH[-–— ]*U\.?S\.?)[-–— ]*(?:Data Privacy Frameworks?|DPF|Privacy Shields?)`,
  String.raw`International Data Transfer (?:Agreement|Addendum)(?: to the (?:EU )?(?:European )?(?:Commission )?(?:Standard Contractual Clauses|SCCs))?`,
  String.raw`UK Addendum(?: to the (?:EU )?(?:Standard Contractual Clauses|SCCs))?|IDTA`,
  String.raw`UK (?:SCCs?|Standard Contractual Clauses)`,
  String.raw`UK adequacy (?:decisions?|regulations?)|adequacy regulations?`,
  String.raw`(?:Global )?Cross[- ]Border Privacy Rules|CBPR|PRP System`,
].map((source) => whole(source));

function whole(source: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, 'giu');
}

function ground(code: string, instrument: string | undefined): Ground {
  const meaning = meaningOfCode(code);
  if (!meaning || meaning.mechanism === null) throw new RangeError(`"${code}" is no code for a transfer ground`);
  return { code: meaning.mechanism, instrument: instrument ?? meaning.instrument };
}

/** The phrases by a part of each that is always in them, in lower case: where no such part stands, no phrase does. */
export const PHRASES_BY_STEM: ReadonlyMap<string, readonly Phrase[]> = byStem();

function byStem(): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const [stems, code, source, more = {}] of [...CLAUSE_PHRASES, ...ADEQUACY_PHRASES]) {
    const phrase = {
      ground: ground(code, more.instrument),
      pattern: whole(source),
      isName: more.describes !== true,
      needs: more.needs ?? null,
      suffices: more.suffices ?? null,
      standsAlone: more.standsAlone === true,
      neverWith: more.neverWith ?? null,
      only: more.only ?? null,
    };
    for (const stem of stems.split('|')) phrases.set(stem, [...(phrases.get(stem) ?? []), phrase]);
  }
  return phrases;
}
