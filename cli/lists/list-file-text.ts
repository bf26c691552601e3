// The text of a list file as the server takes it; entries in a CSV are put into one.

import { ListFactsDocument } from '../../schema/api/generated/graphql.ts';
import { ask } from '../client.ts';
import { readText } from '../files.ts';
import { notFound, Problem } from '../problem.ts';

/**
 * Reads the file. YAML and JSON go as they are; the server reads them.
 *
 * @throws Problem INVALID when the file or its CSV cannot be read, NOT_FOUND for a CSV of a list that is not there
 */
export async function listFileText(list: string, file: string): Promise<string> {
  const text = readText(file);
  return file.toLowerCase().endsWith('.csv') ? fileAround(list, text) : text;
}

async function fileAround(slug: string, text: string): Promise<string> {
  const [{ entriesFromRows }, { writeListFile }, { newListOf }] = await Promise.all([
    import('../../schema/list/csv.ts'),
    import('../../schema/list/write-file.ts'),
    import('./list-file-of.ts'),
  ]);
  const read = entriesFromRows(text);
  if (!read.ok) {
    const [{ message, path } = { message: 'The CSV cannot be read.', path: [] }] = read.problems;
    throw new Problem('INVALID', message, { path });
  }
  const { list } = await ask(ListFactsDocument, { list: slug });
  if (!list) throw notFound(`There is no list "${slug}": a CSV holds entries alone, so enter the list from a YAML or JSON file first.`);
  const written = writeListFile({
    list: newListOf(list),
    effectiveOn: null,
    effectiveOnBasis: 'STATED',
    completeness: 'COMPLETE',
    note: null,
    provenance: null,
    announcedAt: null,
    groups: [],
    parties: [],
    entries: read.value,
    readings: [],
  });
  return JSON.stringify(written);
}
