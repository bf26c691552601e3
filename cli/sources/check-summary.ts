// What came of checking sources: the count, and in words.

import type { DriftFactsFragment } from '../../schema/api/generated/graphql.ts';
import { driftLineAlone } from '../drift/drift-in-words.ts';
import { section } from '../documents/reading-in-words.ts';
import { table } from '../table.ts';
import { quiet, wrapped } from '../text.ts';
import type { CheckedSource } from './check-sources.ts';

/** How many sources came out how, how many findings that opened and closed, and how many nobody has reviewed. */
export interface CheckSummary {
  readonly checked: number;
  readonly firstRead: number;
  readonly unchanged: number;
  readonly changed: number;
  readonly failed: number;
  readonly opened: number;
  readonly closed: number;
  readonly open: number;
  readonly sources: readonly CheckedSource[];
  /** Those that nobody has reviewed in the sources that were checked, found now or before; gravest first. */
  readonly findings: readonly DriftFactsFragment[];
}

/** Adds up what came of each source. `findings`: those that are open in any of them. */
export function summaryOf(sources: readonly CheckedSource[], findings: readonly DriftFactsFragment[]): CheckSummary {
  const count = (wanted: CheckedSource['outcome']) => sources.filter(({ outcome }) => outcome === wanted).length;
  const sum = (of: (checked: CheckedSource) => number) => sources.reduce((total, checked) => total + of(checked), 0);
  return {
    checked: sources.length,
    firstRead: count('FIRST_READ'),
    unchanged: count('UNCHANGED'),
    changed: count('CHANGED'),
    failed: count('FAILED'),
    opened: sum(({ opened }) => opened.length),
    closed: sum(({ closed }) => closed.length),
    open: findings.length,
    sources,
    findings,
  };
}

const COUNTED = [
  ['Checked', 'checked'],
  ['First read', 'firstRead'],
  ['Unchanged', 'unchanged'],
  ['Changed', 'changed'],
  ['Failed', 'failed'],
  ['Opened', 'opened'],
  ['Closed', 'closed'],
  ['Open', 'open'],
] as const;

/** The summary as text for a terminal: what was found, what went wrong, and the counts. */
export function summaryInWords(summary: CheckSummary): string {
  const { sources, findings } = summary;
  const found = new Set(sources.flatMap(({ opened }) => opened.map(({ id }) => id)));
  const failed = sources.filter(({ outcome }) => outcome === 'FAILED');
  return [
    section('Found', findings.filter(({ id }) => found.has(id)).map(driftLineAlone)),
    section('Open from before', findings.filter(({ id }) => !found.has(id)).map(driftLineAlone)),
    section(
      'No longer so',
      sources.flatMap(({ closed }) => closed).map(({ statement }) => `- ${wrapped(statement, 2).trimStart()}`),
    ),
    section(
      'Not read',
      failed.map(({ source, reason }) => `- ${source.url}\n${quiet(wrapped(reason ?? 'nobody knows why', 2))}`),
    ),
    table(
      COUNTED.map(([title]) => title),
      [COUNTED.map(([, field]) => summary[field])],
    ),
    summary.open === 0 ? null : `${open(summary.open)} Review with: onward drift ls`,
  ]
    .filter((part) => part !== null)
    .join('\n\n');
}

const open = (count: number): string => (count === 1 ? '1 finding is open.' : `${count} findings are open.`);
