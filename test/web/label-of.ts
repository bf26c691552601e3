// What was found, in the words that the truth uses.

/** A finding, as far as it is told here. */
export interface Told {
  readonly kind: string;
  readonly fact: string;
  readonly entryName: string | null;
  readonly findings: readonly { readonly code: string }[];
}

const GROUND: readonly [words: string, ground: string][] = [
  ['32016D1250', 'SHIELD'],
  ['32023D1795', 'DPF'],
  ['SCC_COMMISSION', 'SCC'],
];

/** One line for a finding: its kind, whom it is about, and what of it. */
export function labelOf({ kind, fact, entryName, findings }: Told): string {
  const parts = fact.split(' | ');
  if (kind === 'LEGAL_FINDING') return `${kind} ${[...new Set(findings.map(({ code }) => code))].toSorted().join(' ')}`;
  if (parts[1] === 'text') return `${kind} text`;
  if (kind === 'DETAILS_CHANGED') return `${kind} ${entryName} ${parts[3]}`;
  if (kind === 'MECHANISM_CHANGED' && entryName === null)
    return `${kind} ${parts[1]} ${GROUND.find(([words]) => parts[2]?.includes(words))?.[1] ?? parts[2]}`;
  return entryName === null || kind.startsWith('SOURCE_') ? kind : `${kind} ${entryName}`;
}
