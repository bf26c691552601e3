// What a document says its transfers rest on, sentence by sentence. Read top to bottom:
//
//   1. One pass over the page finds the places where a ground may be named; everything else is looked at there only.
//   2. The sentence around: which grounds it names, and how it speaks of each.
//   3. Names of one thing side by side are one: `adequacy decision for the Data Privacy Framework`.
//   4. Of whom, to which countries, of which day; then one statement for each ground and way of speaking.

import type { Language, MechanismStatement, Reliance } from '../observation.ts';
import type { Block } from '../read/page.ts';
import { type Passage, passagesOf } from './passages.ts';
import { placeReader, type ReadPlace } from './read-places.ts';
import type { Stretch } from './sentences.ts';
import { subjectFinder } from './subjects.ts';
import { triggerFrom } from './triggers.ts';

/** More sentences than this speak of grounds in no document: whatever has more is no text. */
const MOST_SENTENCES = 300;

/**
 * Every statement about a ground of GDPR Chapter V, in the order of the text. Sentences that only name one are statements too
 * (MENTIONED); the instruments of the United Kingdom, of Switzerland and of others are none.
 *
 * @law GDPR Art. 44; GDPR Art. 45(1); GDPR Art. 46(1); GDPR Art. 49(1)
 * @param language  of the document; what an abbreviation stands for depends on it; passages in another of the four languages are understood all the same
 * @param names  the recipients that the document lists: a statement about one of them carries the name as it stands here
 * @param telling  the blocks that may name a ground; the others are not looked through
 */
export function statementsIn(
  blocks: readonly Block[],
  language: Language | null,
  names: readonly string[] = [],
  telling: ReadonlySet<Block> = new Set(blocks),
): readonly MechanismStatement[] {
  const subjects = subjectFinder(names);
  const placesIn = placeReader(subjects, language);
  const statements: MechanismStatement[] = [];
  let left = MOST_SENTENCES;
  for (const passage of passagesOf(blocks, telling, triggerFrom)) {
    const places = placesIn(passage, left);
    for (const place of places) for (const statement of statementsAt(place, passage, subjects)) statements.push(statement);
    left -= places.length;
    if (left === 0) break;
  }
  return statements;
}

/** The reliances that say something of the text's own transfers. */
const OF_ITSELF: ReadonlySet<Reliance> = new Set(['RELIED_ON', 'FUTURE', 'HISTORICAL', 'NEGATED']);

function statementsAt(
  { named, all, grounds }: ReadPlace,
  passage: Passage,
  subjects: ReturnType<typeof subjectFinder>,
): readonly MechanismStatement[] {
  const stated = grounds.flatMap(({ mention, reliance, citedOn, meant, quoted }) => {
    const evidence = { quotation: quoted.quotation, at: passage.heading, offset: passage.offset + quoted.from };
    const about = OF_ITSELF.has(reliance) ? subjectsOf(mention, named, all, passage, subjects) : [null];
    return about.flatMap((subject) => meant.map((ground) => ({ ...ground, reliance, subject, citedOn, evidence })));
  });
  return stated.length < 2 ? stated : [...new Map(stated.map((statement) => [factOf(statement), statement])).values()];
}

const factOf = ({ ground, reliance, subject, destinations }: MechanismStatement) =>
  [ground.code, ground.instrument, reliance, subject, ...destinations].join(' ');

/** So much of a row or an item above is looked through for a name. */
const LONGEST_BESIDE = 2_000;

/** Of whom a ground is said: everybody named in a sentence about one ground, the nearest name before it where there are several. */
function subjectsOf(
  mention: Stretch,
  named: ReadPlace['named'],
  all: ReadPlace['all'],
  { besides }: Passage,
  subjects: ReturnType<typeof subjectFinder>,
): readonly (string | null)[] {
  const names = [...new Set(named.map(({ meaning }) => meaning))];
  if (names.length > 1 && areSeveral(all)) return [(named.findLast(({ until }) => until <= mention.from) ?? named[0])?.meaning ?? null];
  if (names.length > 0) return names;
  for (const words of besides) {
    const [first] = subjects(words.slice(0, LONGEST_BESIDE));
    if (first) return [first.meaning];
  }
  return [null];
}

const areSeveral = (all: ReadPlace['all']): boolean =>
  new Set(all.map(({ mention: { ground } }) => `${ground.code} ${ground.instrument ?? ''}`)).size > 1;
