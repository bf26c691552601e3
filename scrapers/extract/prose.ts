// Paragraphs and items that name recipients in running text: in bold, as links, or with their legal form.

import { hasLegalForm } from '../normalise/legal-form.ts';
import type { Block } from '../read/page.ts';
import type { Candidate } from './candidate.ts';
import type { Surroundings } from './context.ts';
import { EntryDraft } from './entry-draft.ts';
import { labelledIn } from './labels.ts';
import { looksLikeName } from './name-likeness.ts';
import { cleanName } from './name-text.ts';
import { type NameInProse, namesInProse } from './names-in-prose.ts';
import { quotationOf } from './quotation.ts';
import { isVersionLine } from './version-line.ts';

const example =
  /\b(?:such as|for example|e\.g\.|for instance|including but not limited|like|például|pl\.|mint például|z\. ?B\.|zum Beispiel|wie etwa|par exemple|tel(?:le)?s? que|comme)\b/iu;
const engages =
  /^(?:[^.!?]{0,40}\s)?(?:use|uses|with|through|by|via|on|nutzen|verwenden|setzen|durch|über|mit|bei|utilisons|avec|par|használjuk|használunk|segítségével)\s(?:the\s|die\s|den\s|a\s|az\s|la\s|le\s)?$/iu;
/** Words by which a text says, wherever it stands, that it has somebody do something. */
const engaged =
  /\b(?:anbieter (?:ist|sind)|dienstleister (?:ist|sind)|(?:setzen|nutzen|verwenden|beauftragen) wir|wir (?:setzen|nutzen|verwenden|beauftragen)|gehostet (?:bei|von)|(?:provided|operated|hosted|processed) (?:for us )?by|we (?:use|engage|rely on) (?:the )?(?:service|services|tool)|szolgáltat(?:ója|ást a)|látja el|üzemelteti|(?:veszünk|vesszük) igénybe|igénybe ve(?:szünk|sszük)|fourni[es]? par|hébergée?s? (?:par|chez)|nous (?:utilisons|faisons appel))\b/iu;
const BLOCK_MOST = 3_000;

/** The blocks of a page that name recipients in running text. */
export function readProse(blocks: readonly Block[], surroundings: readonly Surroundings[]): readonly Candidate[] {
  return blocks.flatMap((block, at) => {
    const around = surroundings[at];
    if (!around || around.promise < 0 || block.chrome !== null || (block.kind !== 'PARAGRAPH' && block.kind !== 'ITEM')) return [];
    if (block.text.length > BLOCK_MOST || labelledIn(block).length > 0 || isVersionLine(block.text)) return [];
    if (around.promise < 2 && !engaged.test(block.text)) return [];
    const entries = entriesOf(block, around);
    const certainty = Math.max(1, around.promise - 1);
    return entries.length > 0 ? [{ shape: 'PROSE' as const, entries, from: at, until: at + 1, certainty }] : [];
  });
}

function entriesOf(block: Block, around: Surroundings): readonly EntryDraft[] {
  const set = setOff(block, around);
  const names = set.length > 0 && around.promise >= 2 ? set : [...namesInProse(block.text), ...(around.promise >= 2 ? linked(block) : [])];
  return names.map(({ name, from, until }, index) => {
    const entry = new EntryDraft(
      name,
      quotationOf(block.text.slice(from), around.headings, block.offset + from),
      around.headings.at(-1) ?? null,
    );
    const behind = block.text.slice(until, names[index + 1]?.from ?? block.text.length);
    const bracketed = /^\s*\(([^()]{1,250})\)/.exec(behind);
    for (const piece of bracketed?.[1]?.split(/;\s/) ?? []) entry.sayUnlabelled(piece);
    const clause = behind.slice(bracketed?.[0].length ?? 0).replace(/^[\s,:;–—-]+/u, '');
    entry.sayProse(clause.length > 15 || names.length > 1 ? clause : block.text);
    entry.link(block.links.filter((link) => clause.includes(link.text) || name.includes(link.text)));
    return entry;
  });
}

/** Names in bold. A block that is bold throughout is a heading of what follows. */
function setOff({ text, bold }: Block, around: Surroundings): readonly NameInProse[] {
  const [first] = bold;
  if (bold.length === 1 && first !== undefined && first.until - first.from >= text.length - 1) return [];
  return bold.flatMap(({ from, until }) => {
    const name = cleanName(text.slice(from, until));
    const isExample = example.test(text.slice(Math.max(0, from - 60), from));
    return name !== null && looksLikeName(name) && (hasLegalForm(name) || around.promise >= 3) && !isExample ? [{ name, from, until }] : [];
  });
}

/** A name that is a link behind words such as "We use". */
function linked({ text, links }: Block): readonly NameInProse[] {
  const [link] = links;
  const from = link && link.text.length > 1 ? text.indexOf(link.text) : -1;
  if (!link || from < 1 || !looksLikeName(link.text) || hasLegalForm(text) || !engages.test(text.slice(0, from))) return [];
  return [{ name: link.text, from, until: from + link.text.length }];
}
