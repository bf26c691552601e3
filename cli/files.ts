// Files that commands read and write.

import { readFileSync, writeFileSync } from 'node:fs';
import { invalid } from './problem.ts';

const STANDARD_INPUT = 0;

/** The text of a file; `-` reads standard input. @throws Problem INVALID when it cannot be read, or is not UTF-8 */
export function readText(file: string): string {
  const bytes = readBytes(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw invalid(`${file} is not UTF-8: save it as UTF-8, so that no letter is lost.`);
  }
}

/** The bytes of a file; `-` reads standard input. @throws Problem INVALID when it cannot be read */
export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file === '-' ? STANDARD_INPUT : file);
  } catch (error) {
    throw invalid(`${file} cannot be read: ${reasonOf(error)}`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file.',
  EISDIR: 'it is a folder.',
  EACCES: 'you may not read it.',
};

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return ('code' in error && REASONS[String(error.code)]) || error.message;
}

/** What the text of a YAML or JSON file says. @throws Problem INVALID when it is neither */
export async function parseYaml(text: string, file: string): Promise<unknown> {
  const { parse } = await import('yaml');
  try {
    return parse(text, { maxAliasCount: 0 });
  } catch (error) {
    throw invalid(`${file} is neither YAML nor JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Writes the whole file. @throws Problem INVALID when it cannot be written */
export function writeText(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw invalid(`${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
