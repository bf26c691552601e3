// What running text says of the recipients that it names: what for, where they are, and on which ground data reach them.

import { foldedKey } from '../normalise/fold.ts';
import type { Block } from '../read/page.ts';
import { groundsOf } from '../statements/grounds-of.ts';
import { sentencesOf } from '../statements/sentences.ts';
import type { Surroundings } from './context.ts';
import { EntryDraft } from './entry-draft.ts';
import { labelledIn } from './labels.ts';
import { isPlaceLike } from './name-text.ts';
import { type NameInProse, namesInProse } from './names-in-prose.ts';
import { isAtTheSame, nationAround, type PlaceSaid, placeBehind } from './prose-place.ts';
import { sentenceOf } from './prose-standing.ts';
import { quotationOf } from './quotation.ts';
import { promiseOf } from './words.ts';

const PURPOSE_MOST = 300;
const BEHIND_MOST = 1_000;
const SENTENCES_MOST = 8;
const LINES_MOST = 4;
const LINE_MOST = 300;
/** A sentence that goes on about whom the one before named. */
const goesOn =
  /^(?:Sie|Es|Er|Das Unternehmen|Die (?:Firma|Gesellschaft)|It|They|The company|Elle|Il|Cette société|La société|L['’]entreprise|A (?:cég|társaság)|Az)\s/u;
/** A sentence that only says who provides something. */
const provider =
  /^(?:der |die |le |la |l['’]|the |a |az )?(?:dienst)?(?:anbieter|betreiber|leister|provider|prestataire|fournisseur|éditeur|szolgáltató|hébergeur)(?:in)?\s?(?::|ist|is|est|\s)/iu;
const definition = /továbbiakban|hereinafter|im Folgenden|nachfolgend|ci-après/iu;

/** What was read so far: the entries by name, and where the last of them is. */
export interface Read {
  readonly known: Map<string, EntryDraft>;
  place: PlaceSaid | null;
}

/**
 * The entries of one block, which names them in this order. What follows the last of them may go on in the blocks below; what is
 * said again of one that is known is added to it.
 */
export function entriesInProse(
  blocks: readonly Block[],
  at: number,
  names: readonly NameInProse[],
  around: Surroundings,
  read: Read,
): readonly EntryDraft[] {
  const block = blocks[at];
  if (!block) return [];
  const text = `${block.text}${continued(blocks, at)}`;
  return names.flatMap((named, index) => {
    const stretch = { text, named, last: names[index - 1]?.until ?? 0, next: names[index + 1]?.from ?? text.length };
    const again = read.known.get(foldedKey(named.name));
    if (again) {
      for (const ground of groundsSaid(stretch)) again.say('mechanism', ground);
      return [];
    }
    const evidence = quotationOf(block.text.slice(named.from), around.headings, block.offset + named.from);
    const entry = new EntryDraft(named.name, evidence, around.headings.at(-1) ?? null);
    read.known.set(foldedKey(named.name), entry);
    read.place = sayStretch(entry, block, stretch, around, read.place);
    return [entry];
  });
}

/** Says of an entry what its item says in a sentence that begins with its name. @returns where it is */
export function saySentence(entry: EntryDraft, block: Block, around: Surroundings, before: PlaceSaid | null): PlaceSaid | null {
  const named = namesInProse(block.text.slice(0, BEHIND_MOST)).find(({ name }) => name === entry.name);
  if (named === undefined) return before;
  return sayStretch(entry, block, { text: block.text, named, last: 0, next: block.text.length }, around, before);
}

/** A name in its text, where the name before it ends, and where the next begins. */
interface Said {
  readonly text: string;
  readonly named: NameInProse;
  readonly last: number;
  readonly next: number;
}

interface Parts {
  /** What stands in the sentence before the name, or between it and the name before. */
  readonly ahead: string;
  readonly isFirst: boolean;
  /** The rest of the sentence. */
  readonly behind: string;
  /** The sentences that follow. */
  readonly further: readonly string[];
  readonly sentence: string;
}

function partsOf({ text, named, last: before, next }: Said): Parts {
  const sentence = sentenceOf(text, named);
  const last = Math.min(next, named.until + BEHIND_MOST);
  const further = text.slice(Math.max(named.until, sentence.until), last);
  return {
    ahead: text.slice(Math.max(before, sentence.from), named.from),
    isFirst: before <= sentence.from,
    behind: text.slice(named.until, Math.min(last, sentence.until)),
    further: sentencesOf(further, SENTENCES_MOST).map((one) => further.slice(one.from, one.until).trim()),
    sentence: text.slice(sentence.from, sentence.until),
  };
}

function groundsSaid(said: Said): readonly string[] {
  const { ahead, isFirst, behind, further } = partsOf(said);
  return [`${isFirst ? ahead : ''}${said.named.name}${behind}`, ...further].filter(isGround).map((ground) => ground.trim());
}

function sayStretch(entry: EntryDraft, block: Block, said: Said, around: Surroundings, before: PlaceSaid | null): PlaceSaid | null {
  const { ahead, behind, further, sentence } = partsOf(said);
  const rest = sayBracketed(entry, block, behind);
  const isPlaced = entry.told.some(
    (told) => (told.how === 'FIELD' && told.field === 'address') || (told.how === 'LINE' && isPlaceLike(told.text)),
  );
  const place = isPlaced ? null : ((isAtTheSame(behind) ? before : null) ?? placeBehind(behind) ?? placeOfNext(further[0]));
  const nation = isPlaced || place !== null ? null : nationAround(ahead, behind);
  if (place !== null) entry.say(place.isAddress ? 'address' : 'location', place.text);
  else if (nation !== null) entry.say('location', nation);
  entry.say('purpose', purposeOf(sentence, rest, around));
  for (const ground of groundsSaid(said)) entry.say('mechanism', ground);
  entry.link(block.links.filter((link) => behind.includes(link.text) || entry.name.includes(link.text)));
  return place;
}

/** What stands in brackets right behind a name: labels, or a place and the like. What is left of the sentence is given back. */
function sayBracketed(entry: EntryDraft, block: Block, behind: string): string {
  const [all, inside] = /^\s*\(([^()]{1,250})\)/.exec(behind) ?? [];
  if (all === undefined || inside === undefined) return behind;
  const labelled = labelledIn({ ...block, kind: 'PARAGRAPH', text: inside, links: [], bold: [] });
  for (const { field, value } of labelled) entry.say(field, value.replace(/,\s\p{Ll}[\p{L}-]*\s?:?.*$/u, ''));
  if (labelled.length === 0 && !definition.test(inside)) for (const piece of inside.split(/;\s/)) entry.sayUnlabelled(piece);
  return behind.slice(all.length);
}

/** Lines below that belong to the sentence: it is broken where somebody wanted a new line. */
function continued(blocks: readonly Block[], at: number): string {
  const first = blocks[at];
  let text = '';
  let above = first?.text ?? '';
  for (let next = at + 1; next <= at + LINES_MOST; next++) {
    const block = blocks[next];
    const isMore = block?.kind === 'PARAGRAPH' && block.chrome === null && block.group === first?.group && block.text.length < LINE_MOST;
    if (!isMore || namesInProse(block.text).length > 0 || labelledIn(block).length > 0) break;
    if (/[,–—-]$/u.test(above)) text += ` ${block.text}`;
    else if (isGround(block.text) || goesOn.test(block.text)) text += `\n${block.text}`;
    else break;
    above = block.text;
  }
  return text;
}

function placeOfNext(sentence: string | undefined): PlaceSaid | null {
  const begun = sentence === undefined ? null : goesOn.exec(sentence);
  return begun && sentence ? placeBehind(sentence.slice(begun[0].length - 1)) : null;
}

/** What the sentence says; where it only says who and where somebody is, the heading above says what for. */
function purposeOf(text: string, rest: string, { headings }: Surroundings): string {
  const heading = headings.at(-1);
  const isBare = provider.test(text) && (rest.match(/(?<![\p{L}\d-])\p{Ll}{3,}/gu) ?? []).length < 3;
  if (isBare && heading !== undefined && promiseOf(heading) === null) return heading;
  return text
    .replace(/^[\s,:;.–—-]+/u, '')
    .slice(0, PURPOSE_MOST)
    .trim();
}

/** Whether a sentence names a ground for transfers other than consent and contract, which sentences about purposes name too. */
function isGround(sentence: string): boolean {
  return groundsOf(sentence)?.grounds.some(({ code }) => !code.startsWith('DEROGATION')) ?? false;
}
