// The five source documents, read and held against the registry's own lists: what comes out agrees with what the seeds say.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEntry } from '../../../schema/list/canonical-entry.ts';
import type { Entry, OpenEntry } from '../../../schema/list/content.ts';
import { findingsOfReadings } from '../../../schema/list/reading-findings.ts';
import type { Reading } from '../../../schema/list/reading.ts';
import { civilDay } from '../../../schema/words/civil-day.ts';
import type { Finding } from '../../../schema/words/finding.ts';
import { driftOf } from '../../../scrapers/compare/drift.ts';
import type { Drift, KnownParty, ListState } from '../../../scrapers/compare/drift-words.ts';
import { extract } from '../../../scrapers/extract/extract.ts';
import type { Observation } from '../../../scrapers/observation.ts';
import { readPage } from '../../../scrapers/read/read-page.ts';
import { lists, parties, type SeedEntry, type SeedList } from '../../seeds/read-seeds.ts';
import { alone, page, today } from './a-list-state.ts';

const folder = process.env['ONWARD_DOCUMENTS'];
const isThere = folder !== undefined && existsSync(folder);

async function observed(file: string): Promise<Observation> {
  const bytes = new Uint8Array(readFileSync(join(folder ?? '', file)));
  const read = await readPage(bytes, { name: file, mediaType: 'text/plain', charset: null, url: null });
  if (read.kind !== 'PAGE') throw new Error(`${file} could not be read`);
  return extract(read.page);
}

/** The seed's entry with every field, its party by its slug. */
function held(entry: SeedEntry): OpenEntry {
  const { party, ...facts } = entry;
  const written = JSON.parse(JSON.stringify({ ...facts, party })) as Parameters<typeof readEntry>[0];
  return { ...readEntry(written), erased: false };
}

const known: readonly KnownParty[] = parties.map(({ slug, name, legalName, formerNames, country, website, identifiers, group }) => ({
  id: slug,
  slug,
  name,
  legalName: legalName ?? null,
  formerNames: (formerNames ?? []).map((former) => former.name),
  country: country ?? null,
  website: website ?? null,
  identifiers: identifiers ?? [],
  group: group ?? null,
}));

function seed(slug: string): SeedList {
  const found = lists.find((list) => list.slug === slug);
  if (found === undefined) throw new Error(`there is no list ${slug}`);
  return found;
}

function stateOf({ slug, title, capacity, origin, effectiveOn, entries }: SeedList): ListState {
  const inEffect = { number: 1, effectiveOn: civilDay(effectiveOn), entries: entries.map(held) };
  return { slug, title, capacity, origin, inEffect, inNotice: null };
}

async function drift(file: string, slug: string): Promise<readonly Drift[]> {
  return driftOf({ ...alone, kind: 'PRIVACY_POLICY', before: null, after: page(await observed(file)), list: stateOf(seed(slug)), known });
}

const codesOf = (drifts: readonly Drift[]) => drifts.flatMap(({ findings }) => findings.map(({ code }) => code));
const named = (findings: readonly Finding[], code: Finding['code']) =>
  findings
    .filter((finding) => finding.code === code)
    .map(({ entryKey }) => String(entryKey))
    .toSorted();

/** What the seeds already find between the list and one of its readings. */
function foundByRegistry(slug: string, document: string): readonly Finding[] {
  const list = seed(slug);
  const reading = list.readings?.find((candidate) => candidate.document === document);
  if (reading === undefined) throw new Error(`${slug} has no reading of ${document}`);
  const entries = reading.entries?.map((entry): Entry => ({ ...held(entry), party: entry.party })) ?? null;
  const empty: Reading = {
    document,
    url: null,
    statedOn: civilDay(reading.statedOn),
    note: null,
    entries,
    ownerIdentifiers: [],
    mentions: [],
    roleDoubts: [],
    changes: null,
  };
  return findingsOfReadings([empty], list.entries.map(held), today);
}

describe.skipIf(!isThere)('the source documents (ONWARD_DOCUMENTS)', () => {
  test('002 against the list that was read from 003: the same recipients are at odds as between the registry and its reading', async () => {
    const file = '002_cae7e69ff674dc59.txt';
    const drifts = await drift(file, 'minicrm');
    const found = drifts.flatMap(({ findings }) => findings);
    const registry = foundByRegistry('minicrm', file);
    const keys = (findings: readonly Finding[]) => [...new Set(named(findings, 'SOURCES_DISAGREE'))];
    expect(keys(found)).toEqual(keys(registry));
    expect(named(found, 'NAME_MISSING')).toEqual(named(registry, 'NAME_MISSING'));
    expect(drifts.filter(({ kind }) => kind === 'ADDED_WITHOUT_NOTICE').map(({ entryName }) => entryName)).toEqual(['Yettel Hungary Zrt.']);
    expect(drifts.filter(({ kind }) => kind === 'REMOVED_WITHOUT_NOTICE')).toEqual([]);
  });

  test('003 against the list that was read from it: nobody came, left or is described otherwise', async () => {
    const drifts = await drift('003_38c45a1c5525366a.txt', 'minicrm');
    expect(drifts.filter(({ kind }) => kind !== 'LEGAL_FINDING').map(({ statement }) => statement.en)).toEqual([]);
  });

  test('000 still rests on the Privacy Shield', async () => {
    expect(codesOf(await drift('000_88c76e743fa0570b.txt', 'mikrovps'))).toContain('MECHANISM_LAPSED');
  });

  test('004 cites an act younger than itself', async () => {
    const slug = lists.find(({ provenance }) => provenance.document.startsWith('004'))?.slug ?? '';
    expect(codesOf(await drift('004_dbd3c06045e64636.txt', slug))).toContain('CITES_LATER_ACT');
  });

  test('001 refers to a list that is lost', async () => {
    const after = page(await observed('001_eab972d47fe2d958.txt'));
    expect(codesOf(driftOf({ ...alone, before: null, after, known }))).toContain('LIST_NOT_RETRIEVABLE');
  });
});
