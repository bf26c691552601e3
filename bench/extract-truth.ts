// A folder of documents with their truth: `documents/`, `truth/*.json`. Three kinds of truth files, told apart by what they hold.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { z } from 'zod';

const entry = z.object({
  name: z.string(),
  purpose: z.string().nullish(),
  location: z.string().nullish(),
  country: z.union([z.string(), z.array(z.string())]).nullish(),
  mechanism: z.string().nullish(),
  section: z.string().nullish(),
});

const pages = z.object({ pages: z.array(z.object({ file: z.string(), entries: z.array(entry) })) });

const difference = z.object({
  from: z.string(),
  to: z.string(),
  added: z.array(z.string()),
  removed: z.array(z.string()),
  renamed: z.array(z.tuple([z.string(), z.string()])),
  merged: z.array(z.tuple([z.array(z.string()), z.string()])).optional(),
  changed: z.array(z.object({ name: z.string(), field: z.string() })),
  list_changed: z.boolean(),
});

const versions = z.object({
  files_dir: z.string(),
  versions: z.array(z.object({ file: z.string(), entries: z.array(entry) })),
  diffs: z.array(difference),
});

const cases = z.object({
  cases: z.array(
    z.object({
      id: z.string(),
      before: z.string(),
      after: z.string(),
      material: z.boolean(),
      change_class: z.string(),
      mechanisms_added: z.array(z.string()),
      mechanisms_removed: z.array(z.string()),
      mechanisms_still_named: z.array(z.string()),
      mentioned_not_relied_after: z.array(z.string()).optional(),
    }),
  ),
});

export type DriftCase = z.infer<typeof cases>['cases'][number];
export type Difference = z.infer<typeof difference>;

/** One document and its entries. `file` is its path below `documents/`. */
export interface TrueDocument {
  readonly file: string;
  readonly entries: readonly z.infer<typeof entry>[];
}

/** Documents that belong together: the versions of one source, with what changed between them, or pages of one version each. */
export interface TrueSource {
  readonly name: string;
  readonly documents: readonly TrueDocument[];
  /** Between two documents of this source, named as they are. */
  readonly differences: readonly Difference[];
}

export interface Truth {
  readonly sources: readonly TrueSource[];
  readonly drift: readonly DriftCase[];
}

/** Reads the truth of a folder. @throws ZodError when a truth file has another shape */
export function readTruth(folder: string): Truth {
  const names = readdirSync(join(folder, 'truth'))
    .filter((name) => name.endsWith('.json'))
    .toSorted();
  const files = names.map((name): [string, object] => [
    basename(name, '.json'),
    z.looseObject({}).parse(JSON.parse(readFileSync(join(folder, 'truth', name), 'utf8'))),
  ]);
  return {
    sources: files.flatMap(([name, truth]) => sourceOf(name, truth)),
    drift: files.flatMap(([, truth]) => ('cases' in truth ? cases.parse(truth).cases : [])),
  };
}

function sourceOf(name: string, truth: object): readonly TrueSource[] {
  if ('pages' in truth) return [{ name, documents: pages.parse(truth).pages, differences: [] }];
  if (!('versions' in truth)) return [];
  const source = versions.parse(truth);
  const below = (file: string): string => `${source.files_dir}/${file}`;
  return [
    {
      name,
      documents: source.versions.map(({ file, entries }) => ({ file: below(file), entries })),
      differences: source.diffs.map((diff) => ({ ...diff, from: below(diff.from), to: below(diff.to) })),
    },
  ];
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.md': 'text/markdown',
  '.mdx': 'text/markdown',
  '.txt': 'text/plain',
  '.pdf': 'application/pdf',
};

/** A document's bytes, and what is known of it from outside: its name and its kind. */
export interface GivenDocument {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly mediaType: string | null;
}

export function documentAt(folder: string, file: string): GivenDocument {
  const bytes = readFileSync(join(folder, 'documents', file));
  return { bytes: new Uint8Array(bytes), name: basename(file), mediaType: MEDIA_TYPES[extname(file)] ?? null };
}
