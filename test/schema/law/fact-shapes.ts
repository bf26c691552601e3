// The shapes that the readers of the facts promise, file by file.

import { z } from 'zod';
import acts from '../../../schema/law/facts/acts.json' with { type: 'json' };
import decisions from '../../../schema/law/facts/adequacy-decisions.json' with { type: 'json' };
import clauses from '../../../schema/law/facts/clause-sets.json' with { type: 'json' };
import derogations from '../../../schema/law/facts/derogations.json' with { type: 'json' };
import foreign from '../../../schema/law/facts/foreign-instruments.json' with { type: 'json' };
import mechanisms from '../../../schema/law/facts/mechanisms.json' with { type: 'json' };
import membership from '../../../schema/law/facts/membership.json' with { type: 'json' };
import participants from '../../../schema/law/facts/participants.json' with { type: 'json' };
import sources from '../../../schema/law/facts/sources.json' with { type: 'json' };
import { isCivilDay } from '../../../schema/words/civil-day.ts';
import { isCountryCode } from '../../../schema/words/territory.ts';
import { MECHANISM_CODES, PARTICIPATION_STATUSES, SCC_MODULES } from '../../../schema/words/transfer.ts';

const day = z.string().refine(isCivilDay);
const country = z.string().refine(isCountryCode);
const text = z.string().min(1);
const texts = z.array(text);
const celex = z.string().regex(/^3\d{4}D\d{4}$/);
const both = z.strictObject({ en: text, hu: text });
const sourceIds = z.array(z.string().refine((id) => id in sources.sources));

const decision = z.strictObject({
  celex,
  number: text,
  key: text,
  regime: z.enum(['GDPR', 'LED', 'PNR']),
  name: both,
  country: country.nullable(),
  organisation: z.strictObject({ name: text, alsoCalled: texts }).nullable(),
  scope: z.enum(['WHOLE', 'PARTICIPANTS', 'PARTIAL_LAW', 'PARTIAL_PROCESSING', 'ORGANISATION', 'SECTORAL']),
  covers: text,
  condition: both.nullable(),
  framework: text.nullable(),
  exclusions: z.array(z.strictObject({ from: day, lastDay: day, en: text, hu: text })),
  basis: text,
  notifiedAs: text,
  adoptedOn: day,
  publishedOn: day,
  journal: text,
  from: day,
  cautiousFrom: day,
  startNote: text.nullable(),
  lastDay: day.nullable(),
  ends: z.array(z.strictObject({ knownFrom: day, lastDay: day })),
  invalidatedBy: text.nullable(),
  endReason: text.nullable(),
  amendments: z.array(z.strictObject({ celex, number: text, on: day, what: text })),
  reviews: z.array(z.strictObject({ on: day, document: text, outcome: text })),
  challenges: z.array(z.strictObject({ name: text, on: day, outcome: text })),
  pendingCase: z.strictObject({ id: text, since: day }).nullable(),
  sources: sourceIds,
  confidence: text,
  unverified: texts,
  doubts: texts,
});

const clauseSet = z.strictObject({
  celex,
  number: text,
  key: text,
  name: both,
  transferTool: z.boolean(),
  roles: z.array(z.enum(SCC_MODULES)),
  modules: z.array(z.enum(SCC_MODULES)),
  adoptedOn: day,
  journal: text,
  from: day,
  lastDayToSign: day.nullable(),
  lastDay: day.nullable(),
  replacedBy: celex.nullable(),
  legacyNeedsConfirmation: z.boolean(),
  amendedBy: z.array(celex),
  limits: texts,
  note: text.nullable(),
  sources: sourceIds,
  confidence: text,
  unverified: texts,
  doubts: texts,
});

const act = z.strictObject({
  id: text,
  kind: z.enum(['ACT', 'CASE', 'GUIDANCE']),
  name: both,
  title: text,
  url: z.url().nullable(),
  from: day,
  until: day.nullable(),
  articles: z.record(z.string().startsWith('Art. '), text),
  unverified: z.array(z.string().startsWith('Art. ')),
  sources: sourceIds,
  doubts: texts,
});

const mechanism = z.strictObject({
  code: z.enum(MECHANISM_CODES),
  article: z.string().startsWith('Art. '),
  directiveArticle: z.string().startsWith('Art. 2').nullable(),
  term: both,
  label: z.strictObject({ en: text, hu: text, de: text, fr: text }),
  dpv: z.url(),
  dpvRelated: z.array(z.url()),
  authorisation: z.enum(['none', 'instrument', 'specific', 'notify']),
  assessment: z.enum(['no', 'yes', 'necessity', 'assessment']),
  assessmentNote: text.nullable(),
  availability: text,
  note: text.nullable(),
  availableFrom: day.nullable(),
  approvalKnown: z.boolean(),
  sources: sourceIds,
  doubts: texts,
});

const span = z.strictObject({
  territory: country,
  state: country,
  status: z.enum(['EU_MEMBER', 'EU_TERRITORY', 'EEA', 'TRANSITION', 'BRIDGE']),
  from: day,
  until: day.nullable(),
  gdprFrom: day.optional(),
  citation: z.strictObject({ act: text, article: text.nullable() }).nullable(),
  sources: sourceIds,
  doubts: texts,
});

const participant = z.strictObject({
  entities: texts.min(1),
  name: text,
  registerId: z.int().nullable(),
  status: z.enum(PARTICIPATION_STATUSES).nullable(),
  seenAs: text,
  checkedOn: day.nullable(),
  lastListedDay: day.nullable(),
  frameworks: texts,
  data: z.enum(['HR', 'NON_HR', 'BOTH']).nullable(),
  recertificationDue: day.nullable(),
  scopeNote: text.nullable(),
  evidence: z.enum(['register', 'self', 'register+self', 'secondary', 'none']),
  certainty: z.enum(['high', 'medium', 'low']),
  sources: sourceIds,
  doubts: texts,
});

export const shapes: readonly (readonly [string, z.ZodType, unknown])[] = [
  ['adequacy-decisions.json', z.array(decision).length(23), decisions],
  ['clause-sets.json', z.array(clauseSet).length(6), clauses.sets],
  ['acts.json', z.array(act), acts.acts],
  ['mechanisms.json', z.array(mechanism).length(MECHANISM_CODES.length), mechanisms],
  [
    'derogations.json',
    z.array(z.strictObject({ code: z.enum(MECHANISM_CODES), gdpr: both, directive: both.nullable(), sources: sourceIds })).length(8),
    derogations,
  ],
  ['membership.json', z.array(span), membership.memberships],
  [
    'membership.json, outside',
    z.array(
      z.strictObject({
        territory: country,
        partOf: country.nullable(),
        what: text,
        review: z.boolean(),
        sources: sourceIds,
        doubts: texts,
      }),
    ),
    membership.outside,
  ],
  ['participants.json', z.array(participant).length(30), participants],
  [
    'foreign-instruments.json',
    z.array(
      z.strictObject({
        id: text,
        country,
        name: text,
        law: text.nullable(),
        from: day.nullable(),
        lastDayToSign: day.nullable(),
        lastDay: day.nullable(),
        serves: text.nullable(),
        sources: sourceIds,
        doubts: texts,
      }),
    ),
    foreign,
  ],
  [
    'sources.json',
    z.record(
      z.string(),
      z.strictObject({
        what: text,
        where: text.nullable(),
        kind: z.enum(['primary-mirror', 'secondary', 'self-statement', 'unconfirmed']),
      }),
    ),
    sources.sources,
  ],
];
