// The version of the extractor is raised once for each release that reads pages otherwise than the one before.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EXTRACTOR_VERSION } from '../../scrapers/observation.ts';
import { type PageReading, readingsOfPages, type ReleasedReadings, versionAsItShouldBe } from '../readings-of-pages.ts';
import released from '../pages/released-readings.json' with { type: 'json' };

const page = (reading: string, bytes = 'a'): Readonly<Record<string, PageReading>> => ({ page: { bytes, reading } });
const FINE = /^fine$/;
const release: ReleasedReadings = { release: '0.2.0', extractor: 3, pages: page('old') };

test.each<readonly [string, ReleasedReadings['pages'], number, RegExp]>([
  ['read as in the release', page('old'), 3, FINE],
  ['read otherwise under the same version', page('new'), 3, /raise EXTRACTOR_VERSION to 4/],
  ['read otherwise under the next version', page('new'), 4, FINE],
  ['read otherwise again before the next release', page('newer'), 4, FINE],
  ['raised twice for one release', page('new'), 5, /EXTRACTOR_VERSION is that, or 4/],
  ['lowered', page('old'), 2, /EXTRACTOR_VERSION is that, or 4/],
  ['a page that was written anew says nothing', page('new', 'b'), 3, FINE],
  ['nor does one that is new', { another: { bytes: 'a', reading: 'new' } }, 3, FINE],
])('%s', (_what, now, version, expected) => {
  expect(versionAsItShouldBe(release, now, version) ?? 'fine').toMatch(expected);
});

test('the version is as it should be since the last release', async () => {
  const now = await readingsOfPages();
  expect(Object.keys(now).length).toBeGreaterThan(100);
  expect(versionAsItShouldBe(released, now, EXTRACTOR_VERSION)).toBeNull();
}, 30_000);

test('what the last release read is on record', () => {
  const changelog = readFileSync(join(import.meta.dirname, '../../CHANGELOG.md'), 'utf8');
  const [, last] = /^## (\d+\.\d+\.\d+)/m.exec(changelog) ?? [];
  expect(released.release, `record what ${last} reads: node --import ./tools/register.mjs tools/record-readings.ts ${last}`).toBe(last);
});
