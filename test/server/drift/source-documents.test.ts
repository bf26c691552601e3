// The five documents that Onward's lists were read from, through the same door as any other document, against what seeds/ says of them.
// ONWARD_DOCUMENTS names the folder that holds them.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadSeeds } from '../../../seeds/load-seeds.ts';
import { type OpenScraper, openScraper } from '../../../server/drift/open-scraper.ts';
import { now as realNow } from '../../real-clock.ts';
import { operator, useWorld } from '../../world.ts';

const folder = process.env['ONWARD_DOCUMENTS'];
if (folder === undefined) console.log('Skipped: the source documents need ONWARD_DOCUMENTS, the folder that holds them.');
const files = folder === undefined ? [] : readdirSync(folder);

interface Imported {
  readonly version: {
    readonly id: string;
    readonly completeness: string;
    readonly entries: readonly { readonly key: string; readonly name: string | null }[];
  };
  readonly findings: readonly { readonly code: string }[];
}

const keys = ({ version }: Imported): readonly string[] => version.entries.map(({ key }) => key);
const codes = ({ findings }: Imported): readonly string[] => findings.map(({ code }) => code);

describe.skipIf(files.length === 0)('the source documents (ONWARD_DOCUMENTS)', () => {
  const world = useWorld('embedded');
  let scraper: OpenScraper;

  beforeAll(async () => {
    const em = () => world().database.em();
    scraper = openScraper({ em, now: realNow, allowHosts: [], contact: () => 'mailto:privacy@example.com', hostPauseMs: 0 });
    world().scraper = scraper;
    await em().transactional((tx) => loadSeeds(tx, { actor: operator, now: realNow() }));
  });
  afterAll(() => scraper.close());

  async function imported(list: string, number: string): Promise<Imported> {
    const name = files.find((file) => file.startsWith(number)) ?? '';
    const base64 = readFileSync(join(folder ?? '', name)).toString('base64');
    return world().do(
      'importDocument',
      { list, document: { name, base64 } },
      'version { id completeness entries { key name } } findings { code }',
    );
  }

  test('000: all eight recipients are recognised, and one rests on the Privacy Shield', async () => {
    const read = await imported('mikrovps', '000');
    expect(keys(read)).toEqual(['google', 'ambrits', 'automattic', 'facebook', 'otp-mobil', 'paypal', 'disqus', 'horvath']);
    expect(codes(read)).toContain('MECHANISM_LAPSED');
    expect(codes(read)).toContain('IDENTIFIER_SHARED');
  });

  test('001: the list cannot be retrieved', async () => {
    const read = await imported('mikrocybercloud', '001');
    expect(read.version).toMatchObject({ completeness: 'NOT_RETRIEVABLE', entries: [] });
    expect(codes(read)).toContain('LIST_NOT_RETRIEVABLE');
  });

  test('003: the ten of the list; 002, its other copy, names one more and leaves a name blank', async () => {
    const list = ['telekom', 'google', 'meta', 'apple', 'aws', 'arenim', 'opennetworks', 'link-mobility', 'finacont', 'nav'];
    const read = await imported('minicrm', '003');
    expect(keys(read)).toEqual(list);
    await world().do('discardDraft', { draft: read.version.id }, '__typename');
    const other = await imported('minicrm', '002');
    expect(
      keys(other)
        .filter((key) => list.includes(key))
        .toSorted(),
    ).toEqual(list.toSorted());
    expect(other.version.entries.filter(({ key }) => !list.includes(key)).map(({ name }) => name)).toEqual(['Yettel Hungary Zrt.']);
  });

  test('004: the text in force since April cites a decision of July', async () => {
    const read = await imported('virtualismanager', '004');
    expect(keys(read)).toEqual(['dotroll', 'accountant', 'billingo', 'google', 'meta']);
    expect(codes(read)).toContain('CITES_LATER_ACT');
  });
});
