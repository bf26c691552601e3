// One list file, taken over as what its day makes it: history, or a draft.

import { ImportDraftDocument, ImportVersionDocument } from '../../schema/api/generated/graphql.ts';
import { readListFile } from '../../schema/list/file-format.ts';
import { ask } from '../client.ts';
import { parseYaml, readText } from '../files.ts';
import { Problem } from '../problem.ts';
import { today } from '../today.ts';

/** What became of a file. */
export interface ImportedFile {
  readonly file: string;
  readonly list: string;
  readonly became: 'VERSION' | 'DRAFT';
  readonly id: string;
  readonly number: number | null;
  readonly entryCount: number;
}

/** A file that took effect today or earlier is recorded; a later one, or one without a day, becomes a draft. @throws Problem */
export async function importFile(file: string, strict: boolean): Promise<ImportedFile> {
  const text = readText(file);
  const read = readListFile(await parseYaml(text, file));
  if (!read.ok) {
    const [{ message, path } = { message: 'This is no list file.', path: [] }] = read.problems;
    throw new Problem('INVALID', `${file}: ${message}`, { path });
  }
  const { list, effectiveOn } = read.value;
  const input = { list: list.slug, file: text, strict };
  const isHistory = effectiveOn !== null && effectiveOn <= today(list.timeZone);
  const { version } = isHistory
    ? (await ask(ImportVersionDocument, { input })).importVersion
    : (await ask(ImportDraftDocument, { input })).importDraft;
  return {
    file,
    list: list.slug,
    became: isHistory ? 'VERSION' : 'DRAFT',
    id: version.id,
    number: 'number' in version ? version.number : null,
    entryCount: version.entryCount,
  };
}
