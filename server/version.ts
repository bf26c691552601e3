// The version of this program, as its package.json has it.

import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';

const { version }: { readonly version: string } = JSON.parse(readFileSync(findPackageJSON(import.meta.url) ?? '', 'utf8'));

/** Such as `1.2.0`. */
export const VERSION = version;
