// What the law of the day says of a page, as it is told: each fact once, and none that the registry tells of its own list.

import { sideBySide } from '../../schema/list/finding-words.ts';
import type { Finding, FindingCode } from '../../schema/words/finding.ts';
import type { Statement } from '../../schema/words/statement.ts';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import { parseName } from '../normalise/recipient-name.ts';
import type { ObservedEntry } from '../observation.ts';
import type { Drift, SeenDocument } from './drift-words.ts';
import { factOf, factOfValue } from './facts.ts';
import { lawOfText } from './law.ts';

/**
 * What a page merely leaves unsaid, and another document may say. Told once for all recipients together, and not at all where a
 * list records it: the registry finds it there.
 */
const LEFT_UNSAID: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'ADDRESS_MISSING',
  'INSTRUMENT_NOT_STATED',
  'MODULE_NOT_STATED',
  'MODULE_MISMATCH',
  'PARTICIPATION_UNVERIFIED',
  'SCOPE_NOT_CONFIRMED',
  'APPROVAL_NOT_RECORDED',
  'ASSESSMENT_MISSING',
  'DESTINATION_NOT_DISCLOSED',
  'START_IN_DOUBT',
  'SUNSET_AHEAD',
  'EXCEPTION_ONLY',
]);

/** Which entry of the list a recipient of the page is, by its name there: null for none. */
export type KeyOnList = (name: string) => string | null;

/** Every finding of the law about the page, those of one fact together. NAME_MISSING is told by whoever knows the list. */
export function lawDrifts({ observation, url, snapshotHash }: SeenDocument, asOf: CivilDay, keyOnList: KeyOnList | null): readonly Drift[] {
  const found = lawOfText(observation, asOf).filter(
    ({ code }) => code !== 'NAME_MISSING' && (keyOnList === null || !LEFT_UNSAID.has(code)),
  );
  const names = new Map(observation.entries.map((entry) => [entry.name, entry]));
  const groups = Map.groupBy(found, (finding) => factOfFinding(finding, names));
  return [...groups].map(([fact, findings]): Drift => {
    const here = findings.map((finding) => ({
      ...finding,
      entryKey: finding.entryKey === null || keyOnList === null ? finding.entryKey : keyOnList(nameIn(finding, names) ?? ''),
      evidence: finding.evidence && { ...finding.evidence, url: finding.evidence.url ?? url },
    }));
    const [first] = findings;
    const evidence = here.find((finding) => finding.evidence !== null)?.evidence;
    const about = new Set(findings.map((finding) => nameIn(finding, names)));
    return {
      kind: 'LEGAL_FINDING',
      severity: first?.severity ?? 'INFO',
      fact,
      about: 'STATE',
      undoes: null,
      statement: together(
        findings,
        [...about].filter((name) => name !== null),
      ),
      before: null,
      after: evidence ? { ...evidence, snapshotHash } : null,
      findings: here,
      entryName: about.size === 1 ? ([...about][0] ?? null) : null,
      change: null,
    };
  });
}

/** The recipient that a finding is about, as the page names it; entries of one name are numbered there. */
function nameIn({ entryKey }: Finding, names: ReadonlyMap<string, ObservedEntry>): string | null {
  if (entryKey === null || names.has(entryKey)) return entryKey;
  return entryKey.replace(/ \(\d+\)$/, '');
}

function factOfFinding(finding: Finding, names: ReadonlyMap<string, ObservedEntry>): string {
  const { code, citation, evidence } = finding;
  const source = `${citation?.id ?? ''} ${citation?.article ?? ''}`.trim();
  const name = nameIn(finding, names);
  if (LEFT_UNSAID.has(code)) return factOf('law', code, source);
  const number =
    code === 'IDENTIFIER_SHARED' || code === 'IDENTIFIER_INVALID' ? factOfValue(/\d[\d\s-]{3,}/.exec(finding.statement.en)?.[0] ?? '') : '';
  return factOf(
    'law',
    code,
    source,
    name === null ? '' : parseName(name).core,
    number,
    name === null && citation === null ? factOfValue(evidence?.at ?? null) : '',
  );
}

const FEW = 5;

/** The sentence of one finding; for several, the first and whom it is said of besides. */
function together(findings: readonly Finding[], names: readonly string[]): Statement {
  const [first] = findings;
  if (first === undefined) return { en: '', hu: '' };
  if (names.length < 2) return first.statement;
  const shown = sideBySide(names.slice(0, FEW));
  const end = names.length <= FEW && names.at(-1)?.endsWith('.') ? '' : '.';
  const more = names.length > FEW ? { en: ` and ${names.length - FEW} more`, hu: ` és további ${names.length - FEW}` } : { en: '', hu: '' };
  return {
    en: `${first.statement.en} The same goes for ${names.length} recipients in all: ${shown.en}${more.en}${end}`,
    hu: `${first.statement.hu} Ugyanez összesen ${names.length} címzettre igaz: ${shown.hu}${more.hu}${end}`,
  };
}
