// The file of a list: the same to write by hand, to import and to export, as YAML or JSON.

import { z } from 'zod';
import { type CivilDay } from '../words/civil-day.ts';
import { BASES, type Basis, type Completeness, COMPLETENESSES, type Provenance } from './content.ts';
import { checked, type Checked, type InputPath } from './checked.ts';
import { type EntryInput, entriesInput, repeated } from './entry-input.ts';
import { provenanceInput } from './evidence-input.ts';
import { fields, maybe, oneOf, otherwise, upTo } from './input-shape.ts';
import { type NewList, newListFields } from './list-input.ts';
import { type NewGroup, newGroupInput, type NewParty, newPartyInput } from './party-input.ts';
import { type ReadingInput, readingInput } from './reading-input.ts';
import { day, instant, prose } from './word-input.ts';

/** What a list file says: the list, one state of it, and the parties that it brings along. */
export interface ListFile {
  readonly list: NewList;
  /** The first day on which the state applies; null where the command or the announcement gives it. */
  readonly effectiveOn: CivilDay | null;
  readonly effectiveOnBasis: Basis;
  readonly completeness: Completeness;
  readonly note: string | null;
  readonly provenance: Provenance | null;
  /** RFC 3339 in UTC; when controllers were told, for a state that is history. */
  readonly announcedAt: string | null;
  readonly groups: readonly NewGroup[];
  readonly parties: readonly NewParty[];
  readonly entries: readonly EntryInput[];
  readonly readings: readonly ReadingInput[];
}

const schemaField = { $schema: z.string().max(2_048).optional().describe('Address of this schema, for editors; not kept.') };

const stateFields = {
  effectiveOn: maybe(day()).describe('The first day on which this state of the list applies.'),
  effectiveOnBasis: otherwise(oneOf('a basis', BASES), 'STATED').describe('Whether that day is stated, inferred or unknown.'),
  completeness: otherwise(oneOf('a degree of completeness', COMPLETENESSES), 'COMPLETE').describe('Whether the entries are all there are.'),
  note: maybe(prose()).describe('What else should be known about this state.'),
  provenance: maybe(provenanceInput).describe('Where it was read, for lists of origin OBSERVED.'),
  announcedAt: maybe(instant()).describe('When controllers were told, in UTC; for history only.'),
  groups: upTo(500, 'groups', newGroupInput).describe('Groups that are not known yet.'),
  parties: upTo(2_000, 'parties', newPartyInput).describe('Parties that are not known yet; the owner too, if need be.'),
  entries: entriesInput.describe('The recipients.'),
  readings: upTo(50, 'readings', readingInput).describe('What documents say about the list besides.'),
};

/** The schema of a whole list file; `schema/list/list-file.schema.json` is emitted from it. */
export const listFileInput: z.ZodType<ListFile> = fields({ ...schemaField, ...newListFields, ...stateFields })
  .meta({ title: 'Onward list file', description: 'A list of recipients of personal data, with one state of it.' })
  .superRefine(({ groups, parties, entries }, context) => {
    const twice = (what: string, at: string, texts: readonly string[]) => {
      for (const [index, text] of repeated(texts)) {
        context.issues.push({ code: 'custom', message: `the ${what} "${text}" stands twice`, path: [at, index, 'slug'], input: text });
      }
    };
    twice(
      'group',
      'groups',
      groups.map(({ slug }) => slug),
    );
    twice(
      'party',
      'parties',
      parties.map(({ slug }) => slug),
    );
    const known = new Set(parties.map(({ slug }) => slug));
    for (const [index, { newParty }] of entries.entries()) {
      if (!newParty || !known.has(newParty.slug)) continue;
      const message = `the party "${newParty.slug}" stands among the parties already: name it as party`;
      context.issues.push({ code: 'custom', message, path: ['entries', index, 'newParty', 'slug'], input: newParty.slug });
    }
  })
  .transform(
    ({
      $schema: _schema,
      slug,
      title,
      owner,
      capacity,
      origin,
      product,
      language,
      timeZone,
      public: open,
      terms,
      refuseBreach,
      ...state
    }): ListFile => ({
      list: { slug, title, owner, capacity, origin, product, language, timeZone, public: open, terms, refuseBreach },
      ...state,
    }),
  );

/**
 * Reads a list file that was parsed from YAML or JSON.
 *
 * @returns the file with every field present, or what is wrong with it and what would be right, with the path of each problem
 */
export function readListFile(value: unknown, path: InputPath = []): Checked<ListFile> {
  return checked(listFileInput, value, path);
}
