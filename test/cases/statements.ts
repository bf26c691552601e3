// What a sentence says its transfers rest on: how the tables of sentences are written.

/**
 * A sentence, and what it says: the way of speaking, and the ground. An empty list: it speaks of no ground of GDPR Chapter V.
 * `ADEQUACY CH` is the decision on Switzerland; `ADEQUACY` alone names no decision; `SCC` is the clauses of the Commission, whichever set.
 */
export type Sentence = readonly [sentence: string, says: readonly string[]];

/** The decisions and clause sets by the names that the tables use. */
export const ACTS: Readonly<Record<string, string>> = {
  '32023D1795': 'DPF',
  '32016D1250': 'PRIVACY SHIELD',
  '32000D0520': 'SAFE HARBOUR',
  '32021D0914': 'SCC 2021/914',
  '32021D0915': 'ART. 28 CLAUSES',
  '32010D0087': 'SCC 2010/87',
  '32004D0915': 'SCC 2004/915',
  '32001D0497': 'SCC 2001/497',
  '32000D0518': 'ADEQUACY CH',
  '32011D0061': 'ADEQUACY IL',
  '32019D0419': 'ADEQUACY JP',
  '32021D1772': 'ADEQUACY GB',
  '32002D0002': 'ADEQUACY CA',
  '32013D0065': 'ADEQUACY NZ',
  '32022D0254': 'ADEQUACY KR',
  '32003D0490': 'ADEQUACY AR',
};
