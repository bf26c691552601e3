// Readings of documents as people write them.

import { z } from 'zod';
import { knownEntryInput, MOST_ENTRIES, repeated } from './entry-input.ts';
import { evidenceInput } from './evidence-input.ts';
import { fields, maybe, oneOf, upTo } from './input-shape.ts';
import { identifiersInput } from './party-input.ts';
import { CHANGE_EFFECTS, type Reading } from './reading.ts';
import { day, key, line, prose, slug, url } from './word-input.ts';

/** A reading to be recorded beside the versions of a list. */
export type ReadingInput = Reading;

const knownEntries = z
  .array(knownEntryInput)
  .max(MOST_ENTRIES, { error: `at most ${MOST_ENTRIES} entries may stand in a reading`, abort: true })
  .superRefine((entries, context) => {
    for (const [index, text] of repeated(entries.map((entry) => entry.key))) {
      context.issues.push({ code: 'custom', message: `entry key "${text}" stands twice`, path: [index, 'key'], input: text });
    }
  });

const mentionInput = fields({
  name: line().describe('The recipient as the document names it.'),
  party: maybe(slug()).describe('Slug of the party meant, when it is known.'),
  evidence: maybe(evidenceInput).describe('Where it is named.'),
});

const roleDoubtInput = fields({
  entryKey: key().describe('Key of the entry.'),
  why: fields({ en: prose().describe('In English.'), hu: prose().describe('In Hungarian.') }).describe('Why, as a whole sentence.'),
  evidence: maybe(evidenceInput).describe('Where it shows.'),
});

const changesInput = fields({
  effect: oneOf('a way in which changes take effect', CHANGE_EFFECTS).describe('ON_POSTING, or AFTER_NOTICE.'),
  evidence: maybe(evidenceInput).describe('Where the document says so.'),
});

export const readingInput: z.ZodType<ReadingInput> = fields({
  document: line().describe('The document that was read.'),
  url: maybe(url()).describe('Where it stands on the web.'),
  statedOn: day().describe('The day the document says it speaks for.'),
  note: maybe(prose()).describe('What else should be known about the reading.'),
  entries: maybe(knownEntries).describe('The list as this document has it; left out when it holds no copy.'),
  ownerIdentifiers: identifiersInput().describe('Identifiers of the owner as this document writes them.'),
  mentions: upTo(500, 'mentions', mentionInput).describe('Recipients that the document names outside its list.'),
  roleDoubts: upTo(500, 'doubts', roleDoubtInput).describe('Entries whose role is open to doubt.'),
  changes: maybe(changesInput).describe('How the document says that changes take effect.'),
}).meta({ id: 'Reading', description: 'What one document says about the list, beside the version.' });
