// Which recipients a sentence speaks of: by the names on the page's own list, or by what is left of them in running text.

import { firstWordOf, type Hit, namesLikeIn, phraseFinder } from '../normalise/phrases.ts';

const FORMS =
  /[\s,]+(?:inc|incorporated|llc|l\.l\.c|ltd|limited|corp|corporation|co|company|plc|gmbh(?: & co\.? kg)?|ag|se|sa|s\.a|s\.?à[ .]?r\.?l|sarl|sas|bv|b\.v|nv|oy|ab|a\/s|aps|kft|zrt|nyrt|bt|kkt|ev|pty|pte|pbc|lp|llp|s\.?r\.?l|spa|s\.p\.a|sp\. z o\.o)\.?(?=[\s,.]*$|[\s,.]+\()/iu;
/** Words that begin many names: alone they stand for nobody. */
const TOO_COMMON = new Set(
  'the data digital cloud global group international european united first open new smart great north south east west american national central micro magyar budapest hungary office online web soft tech media net one'.split(
    ' ',
  ),
);

/** A name without what it has in brackets. */
const bareOf = (name: string): string => (name.includes('(') ? name.replaceAll(/\([^)]*\)/g, ' ') : name).replaceAll(/\s+/g, ' ').trim();

/** What a name is called in running text, longest first: `Acme Ireland Limited`, `Acme Ireland`, `Acme`. */
function callsOf(name: string): readonly string[] {
  const bare = bareOf(name);
  let short = bare;
  for (let turn = 0, before = ''; turn < 3 && short !== before; turn += 1) {
    before = short;
    short = short.replace(FORMS, '').trim();
  }
  const [first = ''] = short.split(/[\s,]/);
  const alone = first.length >= 4 && !TOO_COMMON.has(first.toLowerCase()) ? [first] : [];
  return [...new Set([bare, short, ...alone])].filter((call) => call.length >= 2 && /\p{L}/u.test(call));
}

/** Finds the recipients named in a text, in its order; a call that two of them share stands for neither. */
export function subjectFinder(names: readonly string[]): (text: string) => readonly Hit<string>[] {
  const whole = new Set(names);
  let mayName: ((text: string) => boolean) | null = null;
  let find: ReturnType<typeof subjectFinder> | null = null;
  return (text) => {
    if (whole.has(text)) return [{ meaning: text, from: 0, until: text.length }];
    if (!(mayName ??= beginningFinder(names))(text)) return [];
    return (find ??= finderOf(names))(text);
  };
}

/** So many letters tell most words from the beginnings of names. */
const BEGINNING = 3;

/** Tells texts in which no word begins as a name does: most sentences speak of nobody, and all calls of all names take long to learn. */
function beginningFinder(names: readonly string[]): (text: string) => boolean {
  const beginnings = new Set(names.map((name) => firstWordOf(bareOf(name)).slice(0, BEGINNING)));
  return (text) => {
    for (const word of namesLikeIn(text)) {
      for (let letters = 1; letters <= BEGINNING; letters += 1) if (beginnings.has(word.slice(0, letters))) return true;
    }
    return false;
  };
}

function finderOf(names: readonly string[]): (text: string) => readonly Hit<string>[] {
  const owners = new Map<string, Set<string>>();
  for (const name of names) {
    for (const call of callsOf(name)) owners.set(call, (owners.get(call) ?? new Set()).add(name));
  }
  const known = [...owners].flatMap(([words, [name, other]]) =>
    name === undefined || other !== undefined ? [] : [{ words, meaning: name, hungarian: true }],
  );
  return known.length === 0 ? () => [] : phraseFinder(known);
}
