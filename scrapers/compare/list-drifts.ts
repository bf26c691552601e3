// Each kind of difference between a page and its list, as it is told: fact, severity, sentence, findings, and what would mend it.

import type { OpenEntry } from '../../schema/list/content.ts';
import { shownName } from '../../schema/list/diff.ts';
import { noted, ruleOfNotice } from '../../schema/list/finding-words.ts';
import type { Finding, FindingCode, Severity } from '../../schema/words/finding.ts';
import type { Statement } from '../../schema/words/statement.ts';
import type { ObservedEntry } from '../observation.ts';
import type { Drift, SnapshotEvidence } from './drift-words.ts';
import { factOf, factOfName, factOfValue } from './facts.ts';
import type { ListQuestion } from './list.ts';
import type { Missed } from './missed.ts';
import type { Detail } from './list-details.ts';
import { additionInWords, detailInWords, regroupingInWords, removalInWords, renamingInWords } from './list-statements.ts';
import type { ListedPairs } from './listed-pairs.ts';
import { heldFor, seenIn, valueIn, withoutSnapshot } from './quoted-evidence.ts';
import { isUnderNotice, roleOnPage, severityOfAddition, severityOfRemoval } from './severity.ts';

/** How the entry is told of in sentences: by its name on the page, else as the list shows it. */
const called = ({ name, address }: ObservedEntry, listed: OpenEntry | null): string =>
  name.trim() || (listed === null ? `“${address ?? '?'}”` : shownName(listed));

const withoutStop = ({ en, hu }: Statement): Statement => ({ en: en.replace(/\.$/, ''), hu: hu.replace(/\.$/, '') });

function finding(
  code: FindingCode,
  { asOf }: ListQuestion,
  statement: Statement,
  entryKey: string | null,
  evidence: SnapshotEvidence | null,
): Finding {
  return noted(code, asOf, {
    statement: withoutStop(statement),
    entryKey,
    evidence: evidence && withoutSnapshot(evidence),
    ...(code === 'NO_ADVANCE_NOTICE' ? ruleOfNotice(asOf) : {}),
  });
}

/**
 * ADDED_WITHOUT_NOTICE. A page that holds a copy of the list disagrees with it (SOURCES_DISAGREE); one that names some of the list, or
 * nobody, names a recipient outside it (UNLISTED_RECIPIENT). On its owner's own list of sub-processors, nobody was told (NO_ADVANCE_NOTICE).
 */
export function additionDrift(entry: ObservedEntry, isCopy: boolean, question: ListQuestion): Drift {
  const { document, list } = question;
  const role = roleOnPage(entry, list);
  const isOwed = isUnderNotice(role, list);
  const statement = additionInWords(called(entry, null), list, isOwed);
  const after = seenIn(document, entry.evidence);
  return {
    kind: 'ADDED_WITHOUT_NOTICE',
    severity: severityOfAddition(role, list),
    fact: factOf('list', 'added', factOfName(entry)),
    about: 'STATE',
    undoes: null,
    statement,
    before: null,
    after,
    findings: [
      finding(isCopy ? 'SOURCES_DISAGREE' : 'UNLISTED_RECIPIENT', question, statement, null, after),
      ...(isOwed && list.origin === 'PUBLISHED' ? [finding('NO_ADVANCE_NOTICE', question, statement, null, after)] : []),
    ],
    entryName: entry.name.trim() || null,
    change: { kind: 'ADD', entry },
  };
}

/** The fact that a page does not name an entry of its list. */
export const factOfRemoval = ({ key }: Pick<OpenEntry, 'key'>): string => factOf('list', 'removed', key);

/** REMOVED_WITHOUT_NOTICE. Its evidence is what the page said of it before, else what the registry holds for it. */
export function removalDrift({ entry, was }: Missed, isCopy: boolean, question: ListQuestion): Drift {
  const { list } = question;
  const statement = removalInWords(shownName(entry), list, was !== null);
  const before = was ?? heldFor(entry);
  return {
    kind: 'REMOVED_WITHOUT_NOTICE',
    severity: severityOfRemoval(entry.role, list),
    fact: factOfRemoval(entry),
    about: 'STATE',
    undoes: null,
    statement,
    before,
    after: null,
    findings: isCopy ? [finding('SOURCES_DISAGREE', question, statement, entry.key, before)] : [],
    entryName: shownName(entry),
    change: { kind: 'REMOVE', key: entry.key },
  };
}

/** RENAMED: INFO, since it is the same legal person, and the list has to follow all the same. */
export function renamingDrift(entry: ObservedEntry, listed: OpenEntry, question: ListQuestion): Drift {
  const statement = renamingInWords(entry.name.trim(), shownName(listed), question.list);
  const after = seenIn(question.document, entry.evidence);
  return {
    kind: 'RENAMED',
    severity: 'INFO',
    fact: factOf('list', 'renamed', listed.key, factOfValue(entry.name)),
    about: 'STATE',
    undoes: null,
    statement,
    before: heldFor(listed),
    after,
    findings: [{ ...finding('SOURCES_DISAGREE', question, statement, listed.key, after), severity: 'INFO' }],
    entryName: entry.name.trim(),
    change: { kind: 'RENAME', key: listed.key, entry },
  };
}

/** RENAMED of several at once: the page names as one what the list names apart, or the other way round. No draft can tell which it should be. */
export function regroupingDrift({ listed, seen }: ListedPairs['regrouped'][number], { document }: ListQuestion): Drift {
  const [first] = seen;
  return {
    kind: 'RENAMED',
    severity: 'INFO',
    fact: factOf(
      'list',
      'regrouped',
      listed
        .map(({ key }) => key)
        .toSorted()
        .join(' + '),
      seen.map(factOfName).toSorted().join(' + '),
    ),
    about: 'STATE',
    undoes: null,
    statement: regroupingInWords(
      seen.map(({ name }) => name.trim()),
      listed.map(shownName),
    ),
    before: listed.map(heldFor).find((evidence) => evidence !== null) ?? null,
    after: first ? seenIn(document, first.evidence) : null,
    findings: [],
    entryName: first?.name.trim() ?? null,
    change: null,
  };
}

const CONTACT: ReadonlySet<string> = new Set(['email', 'phone']);

/**
 * How grave a detail is. GAP: page and list contradict each other about what is done, where, by whom. WATCH: the page says more, or
 * what a list of recipients has to have and lacks: an address, a ground, a third country. INFO: how to reach somebody, and what the list
 * may leave out, since nobody was told anything wrong.
 */
function severityOfDetail({ field, standing, isThirdCountry }: Detail): Severity {
  if (CONTACT.has(field)) return 'INFO';
  if (field === 'role') return 'WATCH';
  if (standing === 'CONTRARY') return 'GAP';
  return standing === 'BEYOND' || field === 'address' || field === 'mechanism' || isThirdCountry ? 'WATCH' : 'INFO';
}

function codeOfDetail({ field, standing }: Detail): FindingCode | null {
  if (CONTACT.has(field)) return null;
  if (field === 'role') return 'ROLE_DOUBTFUL';
  return standing === 'CONTRARY' || standing === 'BEYOND' || field === 'address' ? 'SOURCES_DISAGREE' : null;
}

/** DETAILS_CHANGED; MECHANISM_CHANGED for a ground. A field that only the page states is no contradiction, but for an address, as between readings. */
export function detailDrift(entry: ObservedEntry, listed: OpenEntry, detail: Detail, question: ListQuestion): Drift {
  const { document } = question;
  const statement = detailInWords(called(entry, listed), detail);
  const severity = severityOfDetail(detail);
  const code = codeOfDetail(detail);
  const after = valueIn(document, detail.onPage, entry);
  const held = heldFor(listed);
  return {
    kind: detail.field === 'mechanism' ? 'MECHANISM_CHANGED' : 'DETAILS_CHANGED',
    severity,
    fact: factOf('list', 'details', listed.key, detail.field, factOfValue(detail.onPage)),
    about: 'STATE',
    undoes: null,
    statement,
    before: held,
    after,
    findings: code === null ? [] : [{ ...finding(code, question, statement, listed.key, after), severity }],
    entryName: called(entry, listed),
    change: { kind: 'CHANGE', key: listed.key, field: detail.field, entry },
  };
}
