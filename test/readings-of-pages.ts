// What extraction reads in the pages of the tests, as digests, so that a release can be told from the one before.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../schema/words/hash.ts';
import { EXTRACTOR_VERSION } from '../scrapers/observation.ts';
import { observe } from '../scrapers/observe.ts';

/** Digests of a page: of its bytes, and of what was read in them. */
export interface PageReading {
  readonly bytes: string;
  readonly reading: string;
}

/** What a release read, and the version it read as. */
export interface ReleasedReadings {
  readonly release: string;
  readonly extractor: number;
  readonly pages: Readonly<Record<string, PageReading>>;
}

const FOLDER = join(import.meta.dirname, 'pages/documents');
const digest = (text: string): string => hashOf(text).slice(0, 16);

/** Reads every page. The version of the extractor is no part of a reading. */
export async function readingsOfPages(): Promise<ReleasedReadings['pages']> {
  const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((file) => join(file.parentPath, file.name).slice(FOLDER.length + 1)).toSorted();
  const pages: Record<string, PageReading> = {};
  for (const path of paths) {
    const bytes = readFileSync(join(FOLDER, path));
    const read = await observe([{ bytes: new Uint8Array(bytes), about: { name: path, mediaType: null, charset: null, url: null } }], null);
    const { extractor: _version, ...observation } = read.kind === 'OBSERVED' ? read.observation : { extractor: 0, ...read };
    pages[path] = { bytes: digest(bytes.toString('base64')), reading: digest(JSON.stringify(observation)) };
  }
  return pages;
}

/** What a release that is made now reads. */
export async function readingsOfRelease(release: string): Promise<ReleasedReadings> {
  return { release, extractor: EXTRACTOR_VERSION, pages: await readingsOfPages() };
}

/** The pages that are the same as in the release and are read otherwise. */
function readOtherwise({ pages }: ReleasedReadings, now: ReleasedReadings['pages']): readonly string[] {
  return Object.entries(now).flatMap(([path, { bytes, reading }]) => {
    const then = pages[path];
    return then && then.bytes === bytes && then.reading !== reading ? [path] : [];
  });
}

/** What is to be done about the version, in a sentence; null when it is as it should be. */
export function versionAsItShouldBe(released: ReleasedReadings, now: ReleasedReadings['pages'], version: number): string | null {
  const otherwise = readOtherwise(released, now);
  const next = released.extractor + 1;
  if (version < released.extractor || version > next)
    return `Release ${released.release} read as version ${released.extractor}: EXTRACTOR_VERSION is that, or ${next} once pages are read otherwise.`;
  if (otherwise.length === 0 || version === next) return null;
  return `Pages are read otherwise than in release ${released.release} (${otherwise.slice(0, 3).join(', ')}): raise EXTRACTOR_VERSION to ${next} in scrapers/observation.ts, once for the next release, or what we read better is reported as their change.`;
}
