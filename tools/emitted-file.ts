// A file that is written from the code, committed, and never edited. With `--check` it is only compared.

import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Writes the file; with `--check` on the command line says instead whether it is stale, and lets the process fail if so. */
export function emitFile(path: string, text: string): void {
  const file = join(root, path);
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text);
    process.stdout.write(`wrote ${relative(root, file)}\n`);
  } else if (readFileSync(file, 'utf8') !== text) {
    process.stderr.write(`${path} is stale: run npm run schema\n`);
    process.exitCode = 1;
  }
}
