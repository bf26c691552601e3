// Loads the lists that Onward ships with, through the use cases that everybody uses. Lists that are there are left alone.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { checked } from '../schema/list/checked.ts';
import { type ListFile, listFileInput } from '../schema/list/file-format.ts';
import { newGroupInput, newPartyInput } from '../schema/list/party-input.ts';
import type { By } from '../server/access/actor.ts';
import type { Em } from '../server/database/database.ts';
import { importVersion } from '../server/lists/import-list.ts';
import { List } from '../server/lists/list.entity.ts';
import { enterMissing } from '../server/parties/enter-missing.ts';

const seedDirectory = import.meta.dirname.replace(/([\\/])dist[\\/]seeds$/, '$1seeds');
const partiesFile = z.object({ groups: z.array(newGroupInput), parties: z.array(newPartyInput) });

/** Loads what is not there yet, in the caller's transaction. @throws Error when a seed file does not fit the format */
export async function loadSeeds(tx: Em, by: By): Promise<void> {
  const there = new Set((await tx.find(List, {})).map((list) => list.slug));
  const missing = seedLists().filter((file) => !there.has(file.list.slug));
  if (missing.length === 0) return;
  await enterMissing(tx, read('parties.yaml', partiesFile), by);
  for (const file of missing) await importVersion(tx, file, by);
}

/** The list files that Onward ships with, by slug. */
function seedLists(): readonly ListFile[] {
  const names = readdirSync(join(seedDirectory, 'lists')).filter((name) => name.endsWith('.yaml'));
  return names.toSorted().map((name) => read(join('lists', name), listFileInput));
}

function read<T>(name: string, schema: z.ZodType<T>): T {
  const result = checked(schema, parse(readFileSync(join(seedDirectory, name), 'utf8')));
  if (result.ok) return result.value;
  throw new Error(`${name}: ${result.problems.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`);
}
