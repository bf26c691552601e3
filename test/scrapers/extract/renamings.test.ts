// A document that says itself who is called otherwise, or who became one, is believed.

import { describe, expect, test } from 'vitest';
import { compareEntries } from '../../../scrapers/compare/entries.ts';
import { extract } from '../../../scrapers/extract/extract.ts';
import type { Observation } from '../../../scrapers/observation.ts';
import { readPage } from '../../../scrapers/read/read-page.ts';

async function listOf(names: readonly string[], note = ''): Promise<Observation> {
  const rows = names.map((name, at) => `<tr><td>${name}</td><td>Purpose ${at}</td><td>Ireland</td></tr>`).join('');
  const html = `<html><body><h1>Sub-processors</h1><table><tr><th>Name</th><th>Purpose</th><th>Country</th></tr>${rows}</table><p>${note}</p></body></html>`;
  const read = await readPage(new TextEncoder().encode(html), { name: 'page.html', mediaType: 'text/html', charset: null, url: null });
  if (read.kind !== 'PAGE') throw new Error('the page is one');
  return extract(read.page);
}

const kindsOf = (before: Observation, after: Observation): readonly string[] =>
  compareEntries(before, after, []).flatMap(({ kind }) => (kind === 'CHANGED' ? [] : [kind]));

describe('a new name that shares no word with the old one', () => {
  const before = ['Finch Inc.', 'Marmot Ltd'];
  const after = ['Chaffinch Software, Inc.', 'Marmot Ltd'];
  test.each([
    ['en', 'Finch Inc. has been called Chaffinch Software, Inc. since August 2025.'],
    ['de', 'Die Finch Inc. heißt seit dem 1. August 2025 Chaffinch Software, Inc.'],
    ['fr', 'Finch Inc. a pris le nom de Chaffinch Software, Inc. le 1er avril 2026.'],
    ['hu', 'A Finch Inc. 2025. augusztus 1-től Chaffinch Software, Inc. néven működik.'],
  ])('%s: the page says so, and it is a rename', async (_, note) => {
    expect(kindsOf(await listOf(before), await listOf(after, note))).toEqual(['RENAMED']);
  });

  test('nothing says so: one came and one went', async () => {
    expect(kindsOf(await listOf(before), await listOf(after, 'We like birds.'))).toEqual(['ADDED', 'REMOVED']);
  });
});

test('two that became one are merged, though a full stop stands in the day', async () => {
  const note = 'Sperling Daten GmbH und Habicht Daten GmbH wurden zum 1. Juli 2023 zur Sperling Habicht Daten GmbH verschmolzen.';
  const before = await listOf(['Sperling Daten GmbH', 'Habicht Daten GmbH', 'Marmot Ltd']);
  expect(kindsOf(before, await listOf(['Sperling Habicht Daten GmbH', 'Marmot Ltd'], note))).toEqual(['MERGED']);
});

describe('ways to say it', () => {
  test.each([
    ['en', ['was renamed', 'renaming', 'changed its name', 'changes its name', 'is now called', 'has been called', 'now known as']],
    ['en', ['has been known as', 'now trades as', 'now trading as', 'merged with', 'became']],
    [
      'de',
      ['wurde umbenannt in', 'wurde umfirmiert in', 'firmiert als', 'heißt jetzt', 'heißt nun', 'heißt seit Mai', 'ist verschmolzen mit'],
    ],
    ['de', ['ist aufgegangen in']],
    ['hu', ['mai néven működik', 'új néven folytatja', 'nevét tavaly változtatta', 'átnevezve']],
    ['hu', ['új neve', 'egyesült', 'beolvadt']],
    ['fr', ['a pris le nom de', 'est renommée', 'a changé de nom', 'change de nom', 's’appelle désormais', "s'appelle maintenant"]],
    ['fr', ['a fusionné avec', 'absorbée par', 'absorbé par', 'est devenu une part de', 'est devenue une part de']],
  ])('%s: %j', async (_, ways) => {
    for (const way of ways) {
      const note = `Finch Inc. ${way} Linnet.`;
      const { entries } = await listOf(['Finch Inc.', 'Marmot Ltd'], note);
      expect(entries.map(({ renamings }) => renamings)).toEqual([[note], undefined]);
    }
  });

  test.each(['It was once called Finch Inc. by us.', 'Finch Inc. knows its own name.', 'Finch Inc. can be called by phone.'])(
    'it is not said: %s',
    async (note) => {
      const { entries } = await listOf(['Finch Inc.', 'Marmot Ltd'], note);
      expect(entries.map(({ renamings }) => renamings)).toEqual([undefined, undefined]);
    },
  );
});
