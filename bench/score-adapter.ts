// What the extraction bench asks of the scrapers, in the bench's own words. When a name there changes, it changes here and nowhere else.

import { compareEntries, type EntryChange } from '../scrapers/compare/entries.ts';
import type { MechanismChangeKind } from '../scrapers/compare/mechanisms.ts';
import { type ChangeClass, verdictOn } from '../scrapers/compare/text-verdict.ts';
import { extract } from '../scrapers/extract/extract.ts';
import type { Ground } from '../scrapers/observation.ts';
import { textOfPage } from '../scrapers/observe.ts';
import { readPage } from '../scrapers/read/read-page.ts';
import type { Examined, Reading } from './extract-score.ts';
import type { GivenDocument } from './extract-truth.ts';
import type { ReportedChange } from './score-changes.ts';
import type { GivenDrift } from './score-drift.ts';

/** Reads one document as a fetched one would be, told nothing of where its list is. @throws Error when it is read as no page */
async function read({ bytes, name, mediaType }: GivenDocument): Promise<Reading> {
  const outcome = await readPage(bytes, { name, mediaType, charset: null, url: null });
  if (outcome.kind !== 'PAGE') throw new Error(outcome.kind === 'UNREADABLE' ? outcome.why : `nothing matches ${outcome.selector}`);
  return { observation: extract(outcome.page, null), text: textOfPage(outcome.page) };
}

/** What was reported of the list, as the truth counts it: not how else somebody can be reached. */
function changesBetween(before: Reading, after: Reading): readonly ReportedChange[] {
  return compareEntries(before.observation, after.observation, []).flatMap(reported);
}

function reported(change: EntryChange): readonly ReportedChange[] {
  switch (change.kind) {
    case 'ADDED':
      return [{ kind: 'ADDED', name: change.after.name }];
    case 'REMOVED':
      return [{ kind: 'REMOVED', name: change.before.name }];
    case 'RENAMED':
      return [{ kind: 'RENAMED', from: change.before.name, to: change.after.name }];
    case 'MERGED':
      return [{ kind: 'MERGED', from: change.before.map(({ name }) => name), to: change.after.name }];
    case 'SPLIT':
      return [{ kind: 'REMOVED', name: change.before.name }, ...change.after.map(({ name }) => ({ kind: 'ADDED', name }) as const)];
    default:
      return change.isMaterial ? [{ kind: 'CHANGED', name: change.after.name, field: change.field }] : [];
  }
}

const CLASSES: Readonly<Record<ChangeClass, string>> = {
  MECHANISM_REPLACED: 'mechanism_replaced',
  MECHANISM_ADDED: 'mechanism_added',
  MECHANISM_REMOVED: 'mechanism_removed',
  CONTENT: 'content',
  BESIDE: 'noise',
  REFORMATTED: 'noise',
  OTHER_WORDS: 'noise',
};

/** A ground that a text now only remembers, or disowns, is given up, whether or not it is still named to say so. */
function driftBetween(before: Reading, after: Reading): GivenDrift {
  const { material, change, mechanisms } = verdictOn(before.observation, after.observation, { before: before.text, after: after.text });
  const words = (...kinds: readonly MechanismChangeKind[]): readonly string[] =>
    mechanisms.filter(({ kind }) => kinds.includes(kind)).map(({ ground }) => wordOf(ground));
  const named = mechanisms.filter(({ byName }) => byName).map(({ ground }) => wordOf(ground));
  return {
    material,
    changeClass: CLASSES[change],
    added: words('ADDED'),
    removed: words('REMOVED', 'NOW_HISTORICAL'),
    stillNamed: words('STILL_NAMED').filter((word) => named.includes(word)),
    stillReliedOn: [...reliedOn(before).intersection(reliedOn(after))],
  };
}

const reliedOn = ({ observation }: Reading): ReadonlySet<string> =>
  new Set(observation.mechanisms.filter(({ reliance }) => reliance === 'RELIED_ON').map(({ ground }) => wordOf(ground)));

const INSTRUMENTS: Readonly<Record<string, string>> = {
  '32023D1795': 'DPF',
  '32016D1250': 'Privacy Shield',
  '32000D0520': 'Safe Harbour',
  '32010D0087': 'SCC 2010/87',
};
const CODES: Readonly<Record<string, string>> = {
  SCC_COMMISSION: 'SCC',
  BINDING_CORPORATE_RULES: 'BCR',
  ADEQUACY_DECISION: 'adequacy',
  DEROGATION_CONSENT: 'consent (Art. 49)',
  DEROGATION_CONTRACT: 'contract (Art. 49)',
};

/** What the truth calls a ground. */
function wordOf({ code, instrument }: Ground): string {
  return INSTRUMENTS[instrument ?? ''] ?? CODES[code] ?? code;
}

/** The project's own reading and comparing, as the bench examines it. */
export const SCRAPERS: Examined = { read, changesBetween, driftBetween };
