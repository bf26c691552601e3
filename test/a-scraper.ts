// Scrapers for tests: one that reaches nobody, and one that reads a notation of its own, so that what is stored and settled can be
// tested apart from how real pages are read.

import type { Drift, DriftKind, DriftQuestion } from '../scrapers/compare/drift-words.ts';
import { civilDay } from '../schema/words/civil-day.ts';
import { countryCode } from '../schema/words/territory.ts';
import { hashOf } from '../schema/words/hash.ts';
import type { Observation, ObservedEntry } from '../scrapers/observation.ts';
import type { Page } from '../scrapers/read/page.ts';
import type { Fetched, Scraper } from '../server/drift/scraper.ts';

/** Reaches nobody, and reads nothing. */
export const noScraper: Scraper = {
  fetchPage: async () => ({ kind: 'FAILED', failure: 'UNREACHABLE', reason: 'nobody is there', retryAfterSeconds: null }),
  observe: async ([document]) => {
    const page = pageOf(Buffer.from(document?.bytes ?? []).toString());
    return { kind: 'OBSERVED', observation: withEverything(observationOf(page, 1)), text: '', charset: null };
  },
  extract: (page) => observationOf(page, 1),
  driftOf: plainDrift,
  extractor: 1,
};

const evidence = { quotation: 'Alpha, in the United States', at: 'Recipients', offset: 0 };
const ground = { code: 'SCC_COMMISSION', instrument: '32021D0914' } as const;
const place = { stated: 'United States', countries: [countryCode('US')] };

/** Facts of every kind that a document may hold. */
const withEverything = (observation: Observation): Observation => ({
  ...observation,
  entries: observation.entries.map((entry) => ({
    ...entry,
    location: place,
    mechanism: { stated: 'the clauses', grounds: [ground], noneNeeded: false },
  })),
  dates: [{ kind: 'UPDATED', on: civilDay('2026-01-01'), stated: '1 January 2026', evidence }],
  mechanisms: [{ ground, reliance: 'RELIED_ON', subject: null, destinations: [], citedOn: null, evidence }],
  ignored: [{ what: 'a table', why: 'it lists cookies', offset: 0 }],
  listElsewhere: { url: 'https://example.com/list', evidence },
});

/** A web of one scraper: what stands at which address, and how often it was asked for. */
export interface PlainWeb {
  readonly scraper: Scraper;
  /** What a page says: a line for each recipient, `Name | purpose`. A failure stands for itself. */
  readonly pages: Map<string, string | Extract<Fetched, { kind: 'FAILED' }>>;
  /** Every request: the address, and whether it was conditional. */
  readonly asked: string[];
  /** How many pages were read. */
  reads: number;
  /** The version of the extractor; from version 2 on it reads purposes. */
  extractor: number;
}

/** Makes such a web. */
export function aPlainWeb(): PlainWeb {
  const web: PlainWeb = {
    pages: new Map(),
    asked: [],
    reads: 0,
    extractor: 2,
    scraper: {
      ...noScraper,
      fetchPage: async (url, since) => {
        web.asked.push(since?.etag ? `${url} if ${since.etag}` : url);
        const page = web.pages.get(url);
        if (page === undefined) return { kind: 'FAILED', failure: 'UNREACHABLE', reason: 'there is no such page', retryAfterSeconds: null };
        if (typeof page !== 'string') return page;
        const etag = `"${hashOf(page).slice(0, 16)}"`;
        if (since?.etag === etag) return { kind: 'NOT_MODIFIED' };
        return { kind: 'FETCHED', bytes: Buffer.from(page), etag, lastModified: null, url, mediaType: 'text/plain', charset: 'utf-8' };
      },
      observe: async (documents, declaration) => {
        web.reads += 1;
        const page = pageOf(documents.map(({ bytes }) => Buffer.from(bytes).toString()).join('\n'));
        const [wanted] = declaration?.pages[0]?.select ?? [];
        const lines = page.blocks.map(({ text }) => text);
        if (wanted !== undefined && !lines.includes(wanted)) return { kind: 'OUTDATED', selector: wanted };
        return { kind: 'OBSERVED', observation: observationOf(page, web.extractor), text: lines.join('\n'), charset: null };
      },
      get extractor() {
        return web.extractor;
      },
    },
  };
  return web;
}

function pageOf(text: string): Page {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const block = { kind: 'PARAGRAPH', offset: 0, links: [], bold: [], chrome: null, group: 0 } as const;
  return {
    title: 'Recipients',
    declaredLanguage: 'en',
    blocks: lines.map((line) => ({ ...block, text: line })),
    groups: [{ parent: 0, tag: 'body' }],
    metaDates: [],
  };
}

function observationOf({ title, blocks }: Page, extractor: number): Observation {
  const rows = blocks.map(({ text }) => text.split('|').map((part) => part.trim())).filter((parts) => parts.length > 1);
  const words = blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  return {
    extractor,
    language: 'en',
    title,
    entries: rows.map(([name = '', purpose = '']) => observed(name, extractor > 1 && purpose !== '' ? purpose : null)),
    dates: [],
    mechanisms: [],
    sections: [
      { heading: null, level: 1, words, fingerprint: blocks.map(({ text }) => text).join('\n'), sentences: [], beside: false, offset: 0 },
    ],
    ignored: [],
    listElsewhere: null,
  };
}

/** A recipient of whom only name and purpose are known. */
export function observed(name: string, purpose: string | null = null, facts: Partial<ObservedEntry> = {}): ObservedEntry {
  return {
    name,
    purpose,
    data: [],
    location: null,
    seat: null,
    address: null,
    countries: [],
    email: null,
    phone: null,
    contact: null,
    website: null,
    privacyPolicyUrl: null,
    links: [],
    identifiers: [],
    mechanism: null,
    statedRole: null,
    section: null,
    evidence: { quotation: name, at: null, offset: 0 },
    ...facts,
  };
}

/** Compares by name and purpose alone: with the list where there is one, otherwise with the page before. */
function plainDrift({ before, after, list }: DriftQuestion): readonly Drift[] {
  const now = new Map(after.observation.entries.map((entry) => [entry.name, entry]));
  if (list) {
    const listed = new Map((list.inEffect?.entries ?? []).map((entry) => [entry.name ?? '', entry]));
    const announced = new Set((list.inNotice?.entries ?? []).map(({ name }) => name));
    const added = [...now.values()].filter(({ name }) => !listed.has(name) && !announced.has(name));
    const gone = [...listed.values()].filter(({ name }) => name !== null && !now.has(name));
    const changed = [...now.values()].filter(
      ({ name, purpose }) => purpose !== null && listed.has(name) && listed.get(name)?.purpose !== purpose,
    );
    return [
      ...added.map((entry) => drift('ADDED_WITHOUT_NOTICE', 'STATE', entry.name, after, { kind: 'ADD', entry })),
      ...gone.map(({ key, name }) => drift('REMOVED_WITHOUT_NOTICE', 'STATE', name ?? key, after, { kind: 'REMOVE', key })),
      ...changed.map((entry) =>
        drift('DETAILS_CHANGED', 'STATE', entry.name, after, {
          kind: 'CHANGE',
          key: listed.get(entry.name)?.key ?? '',
          field: 'purpose',
          entry,
        }),
      ),
    ];
  }
  const then = new Map((before ?? after).observation.entries.map((entry) => [entry.name, entry]));
  const came = [...now.values()].filter(({ name }) => !then.has(name));
  const went = [...then.values()].filter(({ name }) => !now.has(name));
  const changed = [...now.values()].filter(({ name, purpose }) => then.has(name) && then.get(name)?.purpose !== purpose);
  return [
    ...came.map((entry) => ({
      ...drift('ADDED_WITHOUT_NOTICE', 'CHANGE', entry.name, after),
      undoes: `REMOVED_WITHOUT_NOTICE ${entry.name}`,
    })),
    ...went.map((entry) => ({
      ...drift('REMOVED_WITHOUT_NOTICE', 'CHANGE', entry.name, after),
      undoes: `ADDED_WITHOUT_NOTICE ${entry.name}`,
    })),
    ...changed.map((entry) => drift('DETAILS_CHANGED', 'CHANGE', entry.name, after)),
  ];
}

function drift(kind: DriftKind, about: Drift['about'], name: string, after: DriftQuestion['after'], change: Drift['change'] = null): Drift {
  return {
    kind,
    severity: 'WATCH',
    fact: `${kind} ${name}`,
    about,
    undoes: null,
    statement: { en: `${kind}: ${name}`, hu: `${kind}: ${name}` },
    before: null,
    after: { document: null, url: after.url, quotation: name, at: null, snapshotHash: after.snapshotHash },
    findings: [],
    entryName: name,
    change,
  };
}
