// Findings for people: under each severity those of each entry, and at the end how many there are.

import { SEVERITIES } from '../../schema/words/finding.ts';
import { heading, quiet, severityHeading, wrapped } from '../text.ts';
import type { FindingOfList } from './findings-of-lists.ts';
import { citationInWords } from './judgement-in-words.ts';

/** The findings as text for a terminal, gravest first. */
export function findingsInWords(findings: readonly FindingOfList[]): string {
  if (findings.length === 0) return 'Nothing is found.';
  const bySeverity = SEVERITIES.map((severity) => [severity, findings.filter((finding) => finding.severity === severity)] as const);
  const present = bySeverity.filter(([, some]) => some.length > 0);
  return [
    heading(`On ${findings[0]?.asOf ?? ''}: ${present.map(([severity, some]) => `${some.length} ${severity}`).join(', ')}`),
    ...present.map(([severity, some]) => [severityHeading(severity, severity), ...some.map(findingInWords)].join('\n')),
    sourcesInWords(findings),
  ]
    .filter((part) => part !== null)
    .join('\n\n');
}

function findingInWords({ list, entryKey, code, statement }: FindingOfList): string {
  const about = entryKey === null ? list : `${list} · ${entryKey}`;
  return `  ${about}  ${quiet(code)}\n${wrapped(statement, 4)}`;
}

/** Where what is cited can be looked up, each once; null when nothing is. */
function sourcesInWords(findings: readonly FindingOfList[]): string | null {
  const cited = new Set(findings.flatMap(({ citation }) => (citation ? [citationInWords(citation)] : [])));
  return cited.size === 0 ? null : [quiet('Sources'), ...[...cited].map((source) => `  ${source}`)].join('\n');
}
