// Which of the files that are to be imported are list files of Onward; all others are documents to be read.

import { extname } from 'node:path';
import { isAddress } from '../documents/given-document.ts';
import { parseYaml, readText } from '../files.ts';

/**
 * YAML is a list file always, and so is standard input; JSON, or a file without an ending, where it has the fields of one.
 *
 * @throws Problem INVALID for JSON that cannot be read
 */
export async function isListFile(file: string): Promise<boolean> {
  if (isAddress(file)) return false;
  const ending = extname(file).toLowerCase();
  if (file === '-' || ending === '.yaml' || ending === '.yml') return true;
  if (ending === '.json') return isList(await parseYaml(readText(file), file));
  return ending === '' && isList(await valueIn(file));
}

/** What a file says that may be YAML; null when it is something else. */
async function valueIn(file: string): Promise<unknown> {
  try {
    return await parseYaml(readText(file), file);
  } catch {
    return null;
  }
}

const isList = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (Object.hasOwn(value, 'entries') || Object.hasOwn(value, 'slug'));
