// Drift findings for people: one line each in a list, and one alone with what was read before and after.

import type { DriftFactsFragment, SnapshotEvidenceFactsFragment } from '../../schema/api/generated/graphql.ts';
import { SEVERITIES } from '../../schema/words/finding.ts';
import { lawInWords } from '../documents/reading-in-words.ts';
import { inWords } from '../notices/recipient-in-words.ts';
import { facts, heading, quiet, severityHeading, wrapped } from '../text.ts';
import { minute } from '../today.ts';

/** Findings under their severities, gravest first, and how many there are of each. */
export function driftsInWords(findings: readonly DriftFactsFragment[]): string {
  const bySeverity = SEVERITIES.map((severity) => [severity, findings.filter((finding) => finding.severity === severity)] as const);
  const present = bySeverity.filter(([, some]) => some.length > 0);
  return [
    heading(present.map(([severity, some]) => `${some.length} ${severity}`).join(', ')),
    ...present.map(([severity, some]) => [severityHeading(severity, severity), ...some.map(driftLine)].join('\n')),
  ].join('\n\n');
}

/** What is so, and under it the id to review it by. */
export function driftLine(finding: DriftFactsFragment): string {
  return `- ${wrapped(finding.statement, 2).trimStart()}\n  ${aboutInWords(finding)}`;
}

/** The same with its severity, where no heading tells it. */
export function driftLineAlone(finding: DriftFactsFragment): string {
  const { severity, statement } = finding;
  const text = wrapped(`${severity} ${statement}`, 2).trimStart().slice(severity.length);
  return `- ${severityHeading(severity, severity)}${text}\n  ${aboutInWords(finding)}`;
}

function aboutInWords({ id, kind, list, firstSeenAt, state }: DriftFactsFragment): string {
  const stands = state === 'OPEN' ? null : inWords(state);
  return quiet([id, list?.slug, inWords(kind), `since ${firstSeenAt.slice(0, 10)}`, stands].filter(Boolean).join(' · '));
}

/** One finding with all its evidence. */
export function driftInWords(finding: DriftFactsFragment): string {
  const { list, source } = finding;
  return [
    `${severityHeading(finding.severity, finding.severity)}\n${heading(wrapped(finding.statement))}`,
    facts([
      ['Finding', finding.id],
      ['Kind', inWords(finding.kind)],
      ['Recipient', finding.entryName],
      ['List', list && `${list.title} [${list.slug}]`],
      ['Source', `${source.url}\n${source.id}`],
      ['First seen', minute(finding.firstSeenAt)],
      ['Stands', standsInWords(finding)],
      ['Reason', finding.reason],
    ]),
    evidenceInWords('Before', finding.before),
    evidenceInWords('After', finding.after),
    lawInWords('What the law or the list says', finding.findings),
    nextInWords(finding),
  ]
    .filter((part) => part !== null)
    .join('\n\n');
}

/** Where it stands, and who said so when. */
function standsInWords({ state, reviewedBy, reviewedAt, snoozedUntil, resolvedAt }: DriftFactsFragment): string {
  if (state === 'RESOLVED') return `no longer so${resolvedAt ? `, since ${minute(resolvedAt)}` : ''}`;
  const until = state === 'SNOOZED' && snoozedUntil ? `until ${snoozedUntil}` : null;
  const by = reviewedBy && reviewedAt ? `by ${reviewedBy}, ${minute(reviewedAt)}` : null;
  return [inWords(state), until, by].filter(Boolean).join(' ');
}

function evidenceInWords(title: string, evidence: SnapshotEvidenceFactsFragment | null): string | null {
  if (!evidence) return null;
  const { quotation, at, url, document, snapshotHash } = evidence;
  const where = facts([
    ['Under', at],
    ['In', url ?? document],
    ['Snapshot', snapshotHash],
  ]);
  return [heading(title), quotation && wrapped(`“${quotation}”`), where].filter(Boolean).join('\n');
}

function nextInWords({ id, state, list }: DriftFactsFragment): string | null {
  if (state === 'OPEN') return `Review it with: onward drift review ${id} --confirm, or --dismiss --reason TEXT, or --snooze YYYY-MM-DD`;
  return state === 'CONFIRMED' && list ? `Turn it into a draft with: onward drift draft ${list.slug} ${id}` : null;
}
