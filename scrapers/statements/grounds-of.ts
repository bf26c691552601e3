// What a cell or a labelled field says a transfer rests on: `SCC`, `EU SCCs (Module 2), DPF`, `Not applicable – data stay in the EEA`.

import type { Ground, StatedMechanism } from '../observation.ts';
import { remembered } from '../remembered.ts';
import { decisionMeant, destinationsIn } from './decisions-meant.ts';
import { daysIn } from '../normalise/days.ts';
import { answerIn } from './answers.ts';
import { withoutDoubles } from './doubles.ts';
import { mentionsIn } from './mentions.ts';
import { triggersIn } from './triggers.ts';

/** What a field is about lets short words mean what alone they would not. */
const FIELD = 'GDPR transfer data module clauses corporate European Commission Bizottság third country EU US';
const LONGEST = 2000;
const SHORT = 160;
const NOTHING =
  /^[\s\-–—−./?*]*$|^(?:n\.? ?\/? ?a\.?|none|tbd|unknown|not (?:applicable|stated|available|specified)|nem (?:ismert|alkalmazható|értelmezhető)|nincs|entfällt|keine?|k\. ?a\.|néant|aucune?|sans objet|s\.? ?o\.?|non applicable)[.!]?$/i;
const INSIDE = String.raw`(?:EU|EEA|EWR|EGT|EEE|UE|European Union|European Economic Area|Europe|Európai Unió\p{L}*|Európai Gazdasági Térség\p{L}*|Europäische[nr]? Union|Union européenne)`;
const NONE_NEEDED = new RegExp(
  [
    String.raw`^(?:(?:only )?(?:with)?in |inside )?(?:the )?${INSIDE}(?: ?[/,&] ?${INSIDE})*(?: only| based| hosted| hosting| data cent(?:er|re)| region)?\.?$`,
    String.raw`\b(?:no|without) (?:international |third[- ]country |data )*transfers?\b|\bno transfer`,
    String.raw`\bnot? (?:needed|required|necessary)\b|\bnone (?:needed|required|necessary)\b|\bnot applicable.{0,60}?${INSIDE}|\bn/?a\b.{0,30}?${INSIDE}`,
    String.raw`\b(?:data|processing|adatok|daten|données)\b.{0,40}?\b(?:stays?|remains?|kept|stored|processed|hosted|located|takes? place|maradnak|bleiben|verbleiben|restent|hébergées)\b.{0,30}?${INSIDE}`,
    String.raw`\bnem (?:szükséges|történik|kerül sor)|\bnincs (?:\p{L}+ ){0,2}(?:adat)?továbbítás|(?:adat)?továbbítás (?:nem|nincs)`,
    String.raw`\bnicht (?:erforderlich|notwendig|nötig)\b|\bkeine? (?:drittlands?)?-?(?:übermittlung|transfer|drittland)`,
    String.raw`\bpas de transfert|\baucun transfert|\bnon (?:requise?|nécessaire)|\bsans transfert`,
  ].join('|'),
  'iu',
);
const NOT_THAT = /^(?:no|not|without|non|nem|kein\p{L}*|ohne|sans|aucune?)\b/iu;
/** Words that only a field for grounds can mean so. */
const IN_A_FIELD: readonly [pattern: RegExp, ground: Ground][] = [
  [
    /(?<![\p{L}])(?:adequacy|adequate|megfelelőség\p{L}*|Angemessenheit|adéquation)(?![\p{L}])/iu,
    { code: 'ADEQUACY_DECISION', instrument: null },
  ],
  [
    /(?<![\p{L}])(?:standard clauses|contractual clauses|EU clauses|Standardklauseln|Vertragsklauseln|clauses standard)(?![\p{L}])/iu,
    { code: 'SCC_COMMISSION', instrument: null },
  ],
  [
    /(?<![\p{L}])(?:explicit consent|kifejezett hozzájárulás|ausdrückliche Einwilligung|consentement explicite)(?![\p{L}])/iu,
    { code: 'DEROGATION_CONSENT', instrument: null },
  ],
];

/**
 * What a field for transfer grounds states. Agreements on data processing, instruments of the United Kingdom or of Switzerland and
 * words that name nothing known give no grounds.
 *
 * @law GDPR Art. 44; GDPR Art. 45(1); GDPR Art. 46(1); GDPR Art. 49(1)
 * @returns null when the field says nothing: empty, a dash, `n/a`
 */
export const groundsOf = remembered((cell): StatedMechanism | null => {
  const stated = cell.slice(0, LONGEST).replaceAll(/\s+/g, ' ').trim();
  if (NOTHING.test(stated)) return null;
  const grounds = NOT_THAT.test(stated) ? [] : groundsIn(stated);
  return { stated, grounds, noneNeeded: grounds.length === 0 && NONE_NEEDED.test(stated) };
}, SHORT);

/** Marks and words by which a cell says that what its column is about is there: `✓`, `signed`, the day of signature. */
const IS_THERE =
  /^(?:x|y|signed|executed|concluded|in place|available|van|aláírva|megkötve|rendelkezésre áll|vorhanden|abgeschlossen|unterzeichnet|liegt vor|signée?s?|conclue?s?|en place)[.!]?$/iu;
const LONGEST_ANSWER = 40;

const isThere = (cell: string): boolean =>
  cell.length <= LONGEST_ANSWER && (IS_THERE.test(cell) || answerIn(cell) === 'YES' || daysIn(cell)[0]?.stated === cell);

/**
 * What a cell says under the head of its column: `Yes`, `✓`, `signed` or a day under `SCCs signed` is the ground that the head names.
 * Other words speak for themselves, as in `groundsOf`.
 *
 * @returns null when the cell says nothing or no, and when it says yes and the head names no ground or several
 */
export function groundsUnder(heading: string, cell: string): StatedMechanism | null {
  const said = cell.slice(0, LONGEST).replaceAll(/\s+/g, ' ').trim();
  const own = groundsOf(said);
  if (own === null || own.grounds.length > 0 || own.noneNeeded) return own;
  if (answerIn(said) === 'NO') return null;
  if (!isThere(said)) return own;
  const head = groundsOf(heading);
  const [ground, second] = head?.grounds ?? [];
  return head === null || ground === undefined || second !== undefined
    ? null
    : { stated: `${head.stated}: ${said}`, grounds: [ground], noneNeeded: false };
}

function groundsIn(stated: string): readonly Ground[] {
  const mentions = mentionsIn(stated, new Set([...triggersIn(stated)].map(({ stem }) => stem)), { around: FIELD, language: null });
  const named = withoutDoubles(
    `${stated} decision`,
    mentions.map((mention) => ({ mention, reliance: 'RELIED_ON' as const })),
  );
  const kept = named.flatMap(({ mention: { ground }, reliance }) =>
    reliance === 'RELIED_ON' || ground.instrument === '32021D0915' ? [ground] : [],
  );
  const codes = new Set(kept.map(({ code }) => code));
  const short = IN_A_FIELD.flatMap(([pattern, ground]) => (pattern.test(stated) && !codes.has(ground.code) ? [ground] : []));
  const [country, second] = destinationsIn(stated, mentions);
  const found = [...kept, ...short].map((ground) => {
    const isUnnamed = ground.code === 'ADEQUACY_DECISION' && ground.instrument === null && country !== undefined && second === undefined;
    return isUnnamed ? { ...ground, instrument: decisionMeant(country, null) } : ground;
  });
  return [...new Map(found.map((ground) => [`${ground.code} ${ground.instrument ?? ''}`, ground])).values()];
}
