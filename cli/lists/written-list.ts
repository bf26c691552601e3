// A list file in one of the forms that it can be written in.

import { stringify } from 'yaml';
import { rowsOf } from '../../schema/list/csv.ts';
import type { ListFile } from '../../schema/list/file-format.ts';
import { markdownOf } from '../../schema/list/markdown.ts';
import { writeListFile } from '../../schema/list/write-file.ts';
import type { ListWithVersion } from './version-of-list.ts';

export type Format = 'yaml' | 'json' | 'csv' | 'md';

/** The text of the file. `yaml` and `json` can be imported again; `csv` holds the entries alone; `md` is for reading. */
export function writtenList(format: Format, file: ListFile, list: ListWithVersion, language: string): string {
  if (format === 'json') return `${JSON.stringify(writeListFile(file), null, 2)}\n`;
  if (format === 'csv') return rowsOf(file.entries);
  if (format === 'yaml') return stringify(writeListFile(file), { lineWidth: 120 });
  const { number, effectiveOn, completeness, hash } = list.version;
  const owner = list.owner.legalName ?? list.owner.name;
  const entries = file.entries.map(({ entry }) => entry);
  return markdownOf({ title: list.title, owner, number, effectiveOn, completeness, hash, entries }, language);
}
