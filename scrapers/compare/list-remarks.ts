// What the law says of how a page stands to its list: used before its day, named outside the list, named not at all.

import { noted, ruleOfNotice } from '../../schema/list/finding-words.ts';
import { ruleOfIdentity } from '../../schema/list/entry-findings.ts';
import { shownName } from '../../schema/list/diff.ts';
import type { OpenEntry } from '../../schema/list/content.ts';
import { withArticle } from '../../schema/list/hungarian.ts';
import type { Finding } from '../../schema/words/finding.ts';
import { matchParty } from '../normalise/known-party.ts';
import { partyOfSlug } from '../normalise/party-directory.ts';
import { parseName } from '../normalise/recipient-name.ts';
import type { MechanismStatement, ObservedEntry } from '../observation.ts';
import type { Drift, SnapshotEvidence } from './drift-words.ts';
import { latestOf } from './dates.ts';
import { factOf, factOfName } from './facts.ts';
import type { ListQuestion } from './list.ts';
import { earlyUseInWords, mentionInWords } from './list-statements.ts';
import type { ListedPair } from './listed-pairs.ts';
import { seenIn, withoutSnapshot } from './quoted-evidence.ts';
import { isUnderNotice } from './severity.ts';

function remark(finding: Finding, fact: string, after: SnapshotEvidence, entryName: string | null): Drift {
  const { severity, statement } = finding;
  return {
    kind: 'LEGAL_FINDING',
    severity,
    fact,
    about: 'STATE',
    undoes: null,
    statement,
    before: null,
    after,
    findings: [finding],
    entryName,
    change: null,
  };
}

/**
 * NO_ADVANCE_NOTICE: the page says of itself that it applies from a day between the version in effect and the announced one, and
 * already names who was announced. A page that merely shows an announced recipient says nothing of the kind.
 *
 * @law GDPR Art. 28(2)
 */
export function earlyUse(pairs: readonly ListedPair[], { document, list, asOf }: ListQuestion): readonly Drift[] {
  const { inEffect, inNotice } = list;
  const stated = latestOf(document.observation.dates.filter(({ kind }) => kind === 'EFFECTIVE'));
  if (inEffect === null || inNotice === null || stated === null) return [];
  if (stated.on <= inEffect.effectiveOn || stated.on >= inNotice.effectiveOn || stated.on > asOf) return [];
  const listedKeys = new Set(inEffect.entries.map(({ key }) => key));
  const early = pairs
    .filter(
      (pair) =>
        pair.inEffect === null && pair.inNotice !== null && !listedKeys.has(pair.inNotice.key) && isUnderNotice(pair.inNotice.role, list),
    )
    .map(({ seen }) => seen.name.trim());
  if (early.length === 0) return [];
  const after = seenIn(document, stated.evidence);
  const statement = earlyUseInWords(early, stated.on, inNotice);
  const finding = noted('NO_ADVANCE_NOTICE', asOf, { ...ruleOfNotice(asOf), statement, evidence: withoutSnapshot(after) });
  return [remark(finding, factOf('list', 'early', String(inNotice.number)), after, early[0] ?? null)];
}

/** UNLISTED_RECIPIENT: a statement about transfers names a recipient that neither the page's list nor the registry's has. */
export function mentionsOutside({ document, list, known, asOf }: ListQuestion): readonly Drift[] {
  const { entries, mechanisms } = document.observation;
  const listed = [...(list.inEffect?.entries ?? []), ...(list.inNotice?.entries ?? [])];
  const names = new Set(
    [...entries.map(({ name }) => name), ...listed.flatMap(({ name, legalName }) => [name, legalName])].flatMap((name) =>
      name === null ? [] : allNames(name),
    ),
  );
  const parties = new Set(listed.map(({ partyId }) => partyId));
  const isListed = (subject: string): boolean => {
    const slug = matchParty(
      { name: subject, identifiers: [], domains: [], address: null, purpose: null, country: null, section: null },
      known,
    )?.slug;
    const party = slug === undefined ? undefined : partyOfSlug(slug, known);
    return allNames(subject).some((name) => names.has(name)) || (party !== undefined && parties.has(party.id));
  };
  const outside = new Map<string, MechanismStatement & { readonly subject: string }>();
  for (const { subject, ...said } of mechanisms) {
    if (subject === null || said.reliance === 'NEGATED' || said.reliance === 'HISTORICAL' || isListed(subject)) continue;
    const { core } = parseName(subject);
    if (!outside.has(core)) outside.set(core, { ...said, subject });
  }
  return [...outside].map(([core, { subject, evidence }]) => {
    const after = seenIn(document, evidence);
    const finding = noted('UNLISTED_RECIPIENT', asOf, { statement: mentionInWords(subject), evidence: withoutSnapshot(after) });
    return remark(finding, factOf('list', 'mentioned', core), after, subject);
  });
}

/** Every name that a recipient goes by, folded. */
function allNames(name: string): readonly string[] {
  const { core, base, brands } = parseName(name);
  return [core, base, ...brands].filter((part) => part !== '');
}

/** NAME_MISSING: the page lists a recipient and leaves its name blank. `listed` is who it is on the list, where that can be told. */
export function unnamedOn(
  entry: ObservedEntry,
  listed: OpenEntry | null,
  { document, list, asOf }: Pick<ListQuestion, 'document' | 'asOf'> & { readonly list: ListQuestion['list'] | null },
): Drift {
  const after = seenIn(document, entry.evidence);
  const { citation, besides } = ruleOfIdentity(listed?.role ?? (list?.capacity === 'CONTROLLER' ? 'PROCESSOR' : 'SUB_PROCESSOR'), asOf);
  const [en, hu] = listed === null ? ['', ''] : [`, ${shownName(listed)} on the list`, `, a listán ${shownName(listed)} szerepel`];
  const statement = {
    en: `The page lists a recipient without its name${en}${besides.en}`,
    hu: `${withArticle('oldal')} név nélkül sorol fel egy címzettet${hu}${besides.hu}`,
  };
  const finding = noted('NAME_MISSING', asOf, { entryKey: listed?.key ?? null, evidence: withoutSnapshot(after), citation, statement });
  return remark(
    finding,
    factOf(list === null ? 'page' : 'list', 'unnamed', listed?.key ?? factOfName(entry)),
    after,
    listed && shownName(listed),
  );
}
