// Reading the list of recipients out of a page, and what the page says of itself and of its transfers. Pure: the same page, the same answer.
//
//   1. Look at the headings: which part of the page promises recipients, and which speaks of something else.
//   2. Read every table, record, heading, card, list and paragraph that could name recipients.
//   3. Choose among them.
//   4. Read dates, statements about transfer grounds, and the fingerprints of sections.

import type { Declaration } from '../declaration.ts';
import { datesOf } from '../normalise/dates.ts';
import { languageOf } from '../normalise/language.ts';
import { EXTRACTOR_VERSION, type Ignored, type Observation } from '../observation.ts';
import type { Block, Page } from '../read/page.ts';
import { sectionsOf } from '../statements/sections.ts';
import { statementsIn } from '../statements/statements-in.ts';
import type { Candidate } from './candidate.ts';
import { readCards } from './cards.ts';
import { choose, SURE } from './choose.ts';
import { type Surroundings, surroundingsOf } from './context.ts';
import { isCurrent } from './current.ts';
import { filtered, withColumns } from './declared.ts';
import type { EntryDraft } from './entry-draft.ts';
import { readHeaded } from './headed.ts';
import { readItems } from './items.ts';
import { withJoinedTerms } from './joined-terms.ts';
import { listElsewhereIn } from './list-elsewhere.ts';
import { observedEntry } from './observed-entry.ts';
import { sayPlacesInProse } from './places-in-prose.ts';
import { readProse } from './prose.ts';
import { recordCandidates } from './record-candidates.ts';
import { withRenamings } from './renamings.ts';
import { readTable } from './tables.ts';
import { tellingBlocks } from './telling-blocks.ts';

const CUT: Ignored = { what: 'the end of the document', why: 'it is longer than what is read of a document', offset: 0 };

/**
 * Reads a page. Never throws.
 *
 * @param declaration  what its columns mean and which recipients count; null finds the list without being told
 */
export function extract(given: Page, declaration: Declaration | null = null): Observation {
  const page = withJoinedTerms(declaration?.columns ? withColumns(given, declaration.columns) : given);
  const found = surroundingsOf(page);
  const surroundings =
    declaration === null ? found : found.map((around) => ({ ...around, promise: around.promise < 0 ? around.promise : 3 }) as const);
  const tables = tableCandidates(page, surroundings);
  const candidates = [
    ...tables.candidates,
    ...recordCandidates(page, surroundings),
    ...readHeaded(page, surroundings),
    ...readCards(page, surroundings),
    ...readItems(page.blocks, surroundings),
  ];
  // Running text is read only where nothing else says of itself that it is the list: it could not be chosen beside that.
  const isSure = candidates.some(({ certainty }) => certainty >= SURE);
  const chosen = choose(isSure ? candidates : [...candidates, ...readProse(page, surroundings)]);
  const current: EntryDraft[] = [];
  const past: Ignored[] = [];
  for (const entry of chosen.entries) {
    if (isCurrent(entry)) current.push(entry);
    else past.push(notCurrent(entry));
  }
  sayPlacesInProse(current, page.blocks);
  const telling = tellingBlocks(page.blocks);
  const entries = withRenamings(filtered(current.map(observedEntry), declaration?.filters ?? []), telling);
  const language = languageOf(beginningOf(page.blocks), page.declaredLanguage);
  return {
    extractor: EXTRACTOR_VERSION,
    language,
    title: page.title ?? page.blocks.find(({ kind }) => kind === 'HEADING')?.text ?? null,
    entries,
    dates: datesOf(page.blocks, page.metaDates),
    mechanisms: statementsIn(
      page.blocks,
      language,
      entries.map(({ name }) => name),
      telling,
    ),
    sections: sectionsOf(page.blocks),
    ignored: [...tables.ignored, ...chosen.ignored, ...past, ...(page.isCut ? [CUT] : [])],
    listElsewhere: entries.length > 0 ? null : listElsewhereIn(page.blocks, surroundings),
  };
}

const BEGINNING = 10_000;

/** So much of a page's text as tells its language. */
function beginningOf(blocks: readonly Block[]): string {
  let text = '';
  for (const block of blocks) {
    if (text.length >= BEGINNING) break;
    text += `${block.text}\n`;
  }
  return text;
}

function notCurrent({ name, evidence }: EntryDraft): Ignored {
  return { what: name, why: 'the document says that it is no recipient any more, or none yet', offset: evidence.offset };
}

function tableCandidates(
  { blocks }: Page,
  surroundings: readonly Surroundings[],
): { readonly candidates: readonly Candidate[]; readonly ignored: readonly Ignored[] } {
  const candidates: Candidate[] = [];
  const ignored: Ignored[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block?.kind !== 'TABLE' || block.chrome !== null) continue;
    const around = surroundings[at] ?? { promise: 0, lead: null, headings: [] };
    const reading = readTable(block, block.isEmbedded ? { ...around, promise: 0, headings: [], lead: null } : around);
    if (reading.kind === 'NONE')
      ignored.push({
        what: `a table of ${block.rows.length} rows: ${
          block.rows[0]
            ?.map(({ text }) => text)
            .join(' | ')
            .slice(0, 100) ?? ''
        }`,
        why: reading.why,
        offset: block.offset,
      });
    else
      candidates.push({
        shape: 'TABLE',
        entries: reading.entries,
        from: at,
        until: at + 1,
        certainty: reading.isLoose ? 1 : Math.max(reading.isNamed ? 3 : 2, around.promise),
      });
  }
  return { candidates, ignored };
}
