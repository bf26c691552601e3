// Paragraphs and items that name recipients in running text: in bold, as links, or with their legal form.

import { foldedKey } from '../normalise/fold.ts';
import { hasLegalForm } from '../normalise/legal-form.ts';
import type { Block, Page } from '../read/page.ts';
import type { Candidate } from './candidate.ts';
import type { Surroundings } from './context.ts';
import { ownerOf } from './document-owner.ts';
import type { EntryDraft } from './entry-draft.ts';
import { labelledIn } from './labels.ts';
import { looksLikeName } from './name-likeness.ts';
import { cleanName } from './name-text.ts';
import { type NameInProse, namesInProse } from './names-in-prose.ts';
import { entriesInProse, type Read } from './prose-entries.ts';
import { engaged, type Standing, sentenceOf, standingOf } from './prose-standing.ts';
import { plain, speaksOfRecipients } from './words.ts';
import { isVersionLine } from './version-line.ts';

const example =
  /\b(?:such as|for example|e\.g\.|for instance|including but not limited|like|például|pl\.|mint például|z\. ?B\.|zum Beispiel|wie etwa|par exemple|tel(?:le)?s? que|comme)\b/iu;
const engages =
  /^(?:[^.!?]{0,40}\s)?(?:use|uses|with|through|by|via|on|nutzen|verwenden|setzen|durch|über|mit|bei|utilisons|avec|par|használjuk|használunk|segítségével)\s(?:the\s|die\s|den\s|a\s|az\s|la\s|le\s)?$/iu;
/** What the headings of a document about personal data say. */
const aboutData =
  /privac|personal data|your data|your details|data protection|data processing|cookie|adatvedel|adatkezel|szemelyes adat|adatok|datenschutz|privatsphare|ihren? daten|donnees|confidentialite|coordonnees|vie privee|processor|sous-traitan|unterauftrag|adatfeldolgoz/;
const BLOCK_MOST = 3_000;
/** A text that names more companies in its sentences is none that somebody wrote. */
const NAMES_MOST = 800;
/** A page of more running text is none that anybody reads. */
const CHARACTERS_MOST = 1_000_000;
/** A sentence has at least so many words in small letters besides names and addresses; a line of contact data has not. */
const WORDS_FEWEST = 3;
const bracketed = /\([^()]{0,200}\)/g;
/** Small words that no sentence is made of. */
const filler = /^(?:\p{L}{1,2}|the|and|for|from|und|der|die|das|des|dem|den|von|für|les|des|par|pour|egy)$/u;
const KEPT: ReadonlySet<Standing> = new Set(['ENGAGED', 'NAMED']);

/** The first blocks of a text without headings may be what heads it. */
const [HEAD, HEAD_MOST] = [4, 200];

/** What somebody is for, before a colon: `Surveys: Acme OÜ, Tallinn.` */
const leadingKind = /^\p{Lu}[\p{L} -]{2,40}:\s$/u;

interface Named {
  readonly at: number;
  readonly around: Surroundings;
  readonly names: readonly NameInProse[];
}

/** The blocks of a page that name recipients in running text. */
export function readProse(page: Page, surroundings: readonly Surroundings[]): readonly Candidate[] {
  const isOwner = ownerOf(page, surroundings);
  const isAboutData = speaksOfData(page);
  const withheld = new Set<string>();
  let [named, characters] = [0, 0];
  const found = page.blocks.flatMap((block, at): readonly Named[] => {
    const around = surroundings[at];
    if (!around || around.promise < -1 || block.chrome !== null || !isText(block) || block.text.length > BLOCK_MOST) return [];
    if (labelledIn(block).some(({ field }) => field !== 'name') || isVersionLine(block.text)) return [];
    const set = around.promise >= 2 ? [...setOff(block, around), ...linked(block)] : [];
    characters += block.text.length;
    if (named > NAMES_MOST || characters > CHARACTERS_MOST) return [];
    const formed = namesInProse(block.text).flatMap((name) => {
      named += 1;
      const standing = standingOf(block.text, name);
      if (standing === 'WITHHELD' || standing === 'GONE') withheld.add(foldedKey(name.name));
      const counts = KEPT.has(standing) && !isOwner(name.name, around.promise >= 2) && isEnough(block, name, standing, around, isAboutData);
      return counts ? [name] : [];
    });
    const names = onceEach([...formed, ...set.filter(({ name }) => !isOwner(name, around.promise >= 2))]);
    return names.length > 0 ? [{ at, around, names }] : [];
  });
  const read: Read = { known: new Map(), place: null };
  return found.flatMap(({ at, around, names }) => {
    const kept = names.filter(({ name }) => !withheld.has(foldedKey(name)));
    const entries: readonly EntryDraft[] = kept.length === 0 ? [] : entriesInProse(page.blocks, at, kept, around, read);
    const certainty = Math.max(1, around.promise - 1);
    return entries.length > 0 ? [{ shape: 'PROSE' as const, entries, from: at, until: at + 1, certainty }] : [];
  });
}

const data = /^[{[<"]|"\s?:\s?["{[]/;

const isText = ({ kind, text }: Block): boolean => (kind === 'PARAGRAPH' || kind === 'ITEM' || kind === 'DEFINITION') && !data.test(text);

function speaksOfData({ blocks, title }: Page): boolean {
  const heads = blocks.flatMap(({ kind, text }, at) => (kind === 'HEADING' || (at < HEAD && text.length < HEAD_MOST) ? [text] : []));
  return [title ?? '', ...heads].some((text) => aboutData.test(plain(text.slice(0, HEAD_MOST))) || speaksOfRecipients(text));
}

/** Where nothing promises recipients, the document has to be about personal data and the name to stand in a sentence. */
function isEnough({ text, kind }: Block, name: NameInProse, standing: Standing, { promise }: Surroundings, isAboutData: boolean): boolean {
  if (promise >= 3 || (promise >= 2 && kind === 'ITEM')) return true;
  const { from, until } = sentenceOf(text, name);
  if (standing === 'ENGAGED' || engaged.test(text.slice(from, until))) return promise >= 0 || isAboutData;
  if (isAboutData && promise >= 0 && leadingKind.test(text.slice(from, name.from))) return true;
  const ahead = text.slice(from, name.from).replaceAll(bracketed, ' ');
  const behind = text.slice(name.until, until).replaceAll(bracketed, ' ');
  const isSaid = smallWords(`${ahead} ${behind}`).length >= WORDS_FEWEST || smallWords(ahead).some((word) => !filler.test(word));
  return isSaid && (promise >= 2 || (isAboutData && promise >= 0));
}

function smallWords(text: string): readonly string[] {
  return text.match(/(?<![\p{L}\d-])\p{Ll}{2,}(?![\p{L}\d])/gu) ?? [];
}

/** Names in the order of the text, each place once. */
function onceEach(names: readonly NameInProse[]): readonly NameInProse[] {
  const kept: NameInProse[] = [];
  for (const name of names) if (kept.every((other) => other.until <= name.from || other.from >= name.until)) kept.push(name);
  return kept.toSorted((a, b) => a.from - b.from);
}

/** Names in bold. A block that is bold throughout is a heading of what follows. */
function setOff({ text, bold }: Block, around: Surroundings): readonly NameInProse[] {
  const [first] = bold;
  if (bold.length === 1 && first !== undefined && first.until - first.from >= text.length - 1) return [];
  return bold.flatMap(({ from, until }) => {
    const name = cleanName(text.slice(from, until));
    const isExample = example.test(text.slice(Math.max(0, from - 60), from));
    return name !== null && looksLikeName(name) && around.promise >= 3 && !isExample ? [{ name, from, until }] : [];
  });
}

/** A name that is a link behind words such as "We use". */
function linked({ text, links }: Block): readonly NameInProse[] {
  const [link] = links;
  const from = link && link.text.length > 1 ? text.indexOf(link.text) : -1;
  if (!link || from < 1 || !looksLikeName(link.text) || hasLegalForm(text) || !engages.test(text.slice(0, from))) return [];
  return [{ name: link.text, from, until: from + link.text.length }];
}
