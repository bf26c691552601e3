// A document for people, taken over as a draft of a list.

import { type ImportDocumentInput, ImportDocumentDocument, type ImportDocumentMutation } from '../../schema/api/generated/graphql.ts';
import { ask } from '../client.ts';
import { elsewhereInWords, ignoredInWords, lawInWords, section } from '../documents/reading-in-words.ts';
import { givenDocument } from '../documents/given-document.ts';
import { entries, warning, wrapped } from '../text.ts';
import type { ImportedFile } from './import-file.ts';
import { entriesInWords } from './version-in-words.ts';

type Imported = ImportDocumentMutation['importDocument'];

/** A draft that was read out of a document, and what stands beside it. */
export interface ImportedDocument extends ImportedFile {
  readonly entries: Imported['version']['entries'];
  readonly findings: Imported['findings'];
  readonly ignored: Imported['ignored'];
  readonly listElsewhere: Imported['listElsewhere'];
  readonly doubts: Imported['doubts'];
}

/** The list that it is for, and what it is created with where there is none. */
export type DocumentOfList = Omit<ImportDocumentInput, 'url' | 'document'>;

/** Takes a file or an address over as a draft. @throws Problem */
export async function importDocument(fileOrUrl: string, ofList: DocumentOfList): Promise<ImportedDocument> {
  const input = { ...ofList, ...givenDocument(fileOrUrl) };
  const { version, ...beside } = (await ask(ImportDocumentDocument, { input, language: 'en', inside: true })).importDocument;
  return {
    file: fileOrUrl,
    list: ofList.list,
    became: 'DRAFT',
    id: version.id,
    number: null,
    entryCount: version.entryCount,
    entries: version.entries,
    ...beside,
  };
}

/** What was read and what was not, and how to go on, as text for a terminal. */
export function importedInWords({ file, list, id, entryCount, ...read }: ImportedDocument): string {
  return [
    `${file}: draft ${id} of ${list}, ${entries(entryCount)}`,
    read.entries.length > 0
      ? entriesInWords(read, 'en')
      : warning('No list of recipients was found in it: the draft says that it could not be read.'),
    section(
      'To be decided, whose party it is',
      read.doubts.map((doubt) => wrapped(doubt, 2)),
    ),
    lawInWords('What the law says of it', read.findings),
    elsewhereInWords(read.listElsewhere),
    ignoredInWords(read.ignored),
    `Announce it with: onward list announce ${list} --draft ${id} --effective-on YYYY-MM-DD, or discard it with: onward list discard ${id}`,
  ]
    .filter((part) => part !== null)
    .join('\n\n');
}
