// What stands beside the recipients of a document: what was left out and why, what the law says, and where the list is if not in it.

import type { FindingFactsFragment, IgnoredFactsFragment, ListElsewhereFactsFragment } from '../../schema/api/generated/graphql.ts';
import { byGravity } from '../../schema/words/finding.ts';
import { heading, plain, quiet, severityHeading, warning, wrapped } from '../text.ts';
import { citationInWords } from '../transfers/judgement-in-words.ts';

const INDENT = 2;

/** A heading with lines under it; null where there is none. */
export const section = (title: string, lines: readonly string[]): string | null =>
  lines.length === 0 ? null : [heading(title), ...lines].join('\n');

/** What looked like a recipient or a list of them, and was left out; null when nothing was. */
export function ignoredInWords(ignored: readonly Pick<IgnoredFactsFragment, 'what' | 'why'>[]): string | null {
  return section(
    'Left out',
    ignored.map(({ what, why }) => `${wrapped(what, INDENT)}\n${quiet(wrapped(`since ${why}`, INDENT * 2))}`),
  );
}

/** What the law says, gravest first, and where to look it up; null when it says nothing. */
export function lawInWords(title: string, findings: readonly FindingFactsFragment[]): string | null {
  const cited = new Set(findings.flatMap(({ citation }) => (citation ? [citationInWords(citation)] : [])));
  const sources = cited.size === 0 ? [] : [quiet('  Sources'), ...[...cited].map((source) => `    ${plain(source)}`)];
  const said = byGravity(findings).map(
    ({ severity, code, statement }) => `  ${severityHeading(severity, severity)} ${quiet(code)}\n${wrapped(statement, INDENT * 2)}`,
  );
  return section(title, [...said, ...sources]);
}

/** Where the document says that its list stands; null when it says nothing of the kind. */
export function elsewhereInWords(elsewhere: ListElsewhereFactsFragment | null): string | null {
  if (!elsewhere) return null;
  const { url, evidence } = elsewhere;
  const next = url ? `\nRead it with: onward source try ${url}` : '';
  return `${warning('Its list stands elsewhere.')}\n${quiet(quoted(evidence))}${wrapped(next)}`;
}

/** A quotation, and the heading that it stands under. */
export const quoted = ({ quotation, at }: { readonly quotation: string; readonly at: string | null }): string =>
  wrapped(`“${quotation}”${at ? ` (under “${at}”)` : ''}`, INDENT);
