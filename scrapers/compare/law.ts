// What the law of a day says of a text. Read top to bottom:
//
//   1. The recipients as a list that somebody read out of its owner's document: what is found of such lists is found here.
//   2. The grounds that the text rests on without saying for whom, one by one.
//   3. Acts that are younger than the text.
//
// Against the registry nothing is compared here.

import { adequacyDecision, citeDecision } from '../../schema/law/adequacy-decisions.ts';
import { citeClauses, clauseSet } from '../../schema/law/clause-sets.ts';
import { judgeTransfer } from '../../schema/law/judge-transfer.ts';
import type { Capacity } from '../../schema/list/content.ts';
import { noted } from '../../schema/list/finding-words.ts';
import { findingsOfVersion } from '../../schema/list/findings.ts';
import { DEFAULT_TERMS } from '../../schema/list/terms.ts';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import { dayInWords } from '../../schema/words/day-in-words.ts';
import { byGravity, type Finding, type FindingCode } from '../../schema/words/finding.ts';
import type { CountryCode } from '../../schema/words/territory.ts';
import { promiseOf } from '../extract/words.ts';
import { DATE_KINDS, type MechanismStatement, type Observation } from '../observation.ts';
import { entriesOf, evidenceOf } from './law-entries.ts';
import { recorded } from './stated-grounds.ts';

/** What is said of a ground itself, whoever uses it. What only a record could tell, such as a contract's date, no text is asked for. */
const OF_THE_GROUND: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'MECHANISM_LAPSED',
  'MECHANISM_NOT_YET_IN_FORCE',
  'NOT_A_TRANSFER_TOOL',
  'LEGACY_CLAUSES_EXPIRED',
]);
const CHAIN = /sub-? ?processor|további adatfeldolgozó|al-?adatfeldolgozó|(?:unter|sub)-?auftrag|sous-traitants? ultérieur/i;

/**
 * Every finding of the law about a text on a day, gravest first. Findings about recipients carry the name the text gives them as
 * `entryKey`; those about the text as a whole carry none. Pure, and never throws.
 *
 * @law GDPR Art. 28(2); GDPR Art. 44
 * @param asOf  the day to judge on; never "now"
 */
export function lawOfText(observation: Observation, asOf: CivilDay): readonly Finding[] {
  const capacity = capacityIn(observation);
  const statedOn = dayOf(observation);
  const ofEntries = findingsOfVersion(
    {
      entries: entriesOf(observation, capacity, asOf),
      origin: 'OBSERVED',
      capacity,
      terms: DEFAULT_TERMS,
      completeness: isOutOfReach(observation) ? 'NOT_RETRIEVABLE' : 'COMPLETE',
      effectiveOn: statedOn,
      effectiveOnBasis: statedOn === null ? 'UNKNOWN' : 'STATED',
      announcedOn: null,
      isChange: false,
      parties: new Map(),
      emergency: false,
      usedAgainstTerms: false,
      clockPublished: false,
    },
    asOf,
  );
  const known = new Set(ofEntries.map(factOf));
  const { listElsewhere } = observation;
  const ofList = ofEntries.map((finding) =>
    finding.code === 'LIST_NOT_RETRIEVABLE' && listElsewhere ? { ...finding, evidence: evidenceOf(listElsewhere.evidence) } : finding,
  );
  const general = [...findInGrounds(observation, asOf), ...findLaterActs(observation, statedOn, asOf)];
  return byGravity([...ofList, ...general.filter((finding) => !known.has(factOf(finding)))]);
}

const factOf = ({ code, citation }: Finding) => `${code} ${citation?.id ?? ''}`;

/** Whether the text speaks as a processor, of those that it engages in turn. */
function capacityIn({ entries, title, listElsewhere, sections }: Observation): Capacity {
  const words = [
    title,
    listElsewhere?.evidence.quotation,
    listElsewhere?.evidence.at,
    ...sections.map(({ heading }) => heading),
    ...entries.flatMap(({ statedRole, section }) => [statedRole, section]),
  ];
  return words.some((text) => typeof text === 'string' && CHAIN.test(text)) ? 'PROCESSOR' : 'CONTROLLER';
}

/** The day the text gives itself: on which it takes effect, else that of its last change, else of its publication. */
function dayOf({ dates }: Observation): CivilDay | null {
  const order = ['EFFECTIVE', 'UPDATED', 'VERSION', 'PUBLISHED'] as const satisfies readonly (typeof DATE_KINDS)[number][];
  for (const kind of order) {
    const days = dates.flatMap((date) => (date.kind === kind && date.on !== null ? [date.on] : []));
    if (days.length > 0) return days.toSorted().at(-1) ?? null;
  }
  return null;
}

/** A text that refers to a list without a way to it, or that is called one and holds nobody. */
function isOutOfReach({ entries, listElsewhere, title }: Observation): boolean {
  if (entries.length > 0) return false;
  return listElsewhere === null ? title !== null && promiseOf(title) === 'LIST' : listElsewhere.url === null;
}

const relied = ({ mechanisms }: Observation) => mechanisms.filter(({ reliance }) => reliance === 'RELIED_ON');

function countriesOf({ ground, destinations }: MechanismStatement): readonly (CountryCode | null)[] {
  const own = ground.instrument === null ? undefined : adequacyDecision(ground.instrument)?.country;
  return own ? [own] : destinations.length > 0 ? destinations : [null];
}

/** What the law says of each ground that the text rests on, each fact once. */
function findInGrounds(observation: Observation, asOf: CivilDay): readonly Finding[] {
  const found = relied(observation).flatMap((statement) =>
    countriesOf(statement).flatMap((destination) => {
      const evidence = evidenceOf(statement.evidence);
      const transfer = {
        destination,
        organisation: null,
        exporterRole: null,
        importer: statement.subject,
        importerRole: null,
        mechanisms: [recorded(statement.ground)],
        assessedOn: null,
        assessmentUrl: null,
        evidence,
      };
      return judgeTransfer(transfer, asOf, { origin: 'OBSERVED' }).findings.filter(({ code }) => OF_THE_GROUND.has(code));
    }),
  );
  return [...new Map(found.toReversed().map((finding) => [factOf(finding), finding])).values()].toReversed();
}

function actCited({ ground: { instrument } }: MechanismStatement) {
  if (instrument === null) return null;
  const decision = adequacyDecision(instrument);
  if (decision) return { name: decision.name, adoptedOn: decision.adoptedOn, citation: citeDecision(decision) };
  const clauses = clauseSet(instrument);
  return clauses ? { name: clauses.name, adoptedOn: clauses.adoptedOn, citation: citeClauses(clauses) } : null;
}

/** CITES_LATER_ACT for each act that the text rests on although it was adopted only after the day that the text gives itself. */
function findLaterActs(observation: Observation, statedOn: CivilDay | null, asOf: CivilDay): readonly Finding[] {
  if (statedOn === null) return [];
  const uses = new Map(relied(observation).map((statement) => [statement.ground.instrument, statement]));
  return [...uses.values()].flatMap((statement) => {
    const act = actCited(statement);
    if (!act || act.adoptedOn <= statedOn) return [];
    const [from, adopted] = [dayInWords(statedOn), dayInWords(act.adoptedOn)];
    const said = {
      en: `The text in force since ${from.en} cites an act younger than itself, adopted on ${adopted.en}`,
      hu: `A szöveg hatálybalépésének napja ${from.hu}, mégis egy későbbi, csak ${adopted.hu} napján elfogadott aktusra hivatkozik`,
    };
    return [
      noted('CITES_LATER_ACT', asOf, { evidence: evidenceOf(statement.evidence), citation: act.citation, rule: act.name, statement: said }),
    ];
  });
}
