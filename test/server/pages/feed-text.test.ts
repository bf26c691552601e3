// The text of a feed, whatever the names in it: it stays a feed, and says what was said.

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneLine } from '../../../server/deliveries/mail/safe-text.ts';
import { feedOf } from '../../../server/pages/feed.ts';
import { readAtom } from './atom.ts';
import { aListPage, aNotice, hostileText } from './a-list-page.ts';

/** The text as it is shown: one line, nothing in it that XML has no place for. */
const shown = (text: string) => oneLine(text).replace(/[\uFFFE\uFFFF]/gu, '\uFFFD');
const unescaped = (html: string) =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

test('names and sentences of any kind are told as they are, and break nothing', () => {
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, fc.constantFrom('en', 'hu'), (title, owner, words, language) => {
      const withdrawn = { at: Temporal.Instant.from('2026-03-03T09:00:00Z'), reason: words };
      const notices = [aNotice(2, {}, words), aNotice(1, { withdrawn, emergencyReason: words }, words)];
      const feed = readAtom(feedOf(aListPage(notices, { title, language }, owner)).text);
      expect(feed.author).toBe(shown(owner));
      expect(feed.entries.map(({ author }) => author)).toEqual([shown(owner), shown(owner)]);
      for (const { content } of feed.entries) {
        expect(unescaped(content)).toContain(`<li>${shown(words)}</li>`);
        expect(content.replaceAll(/<\/?(?:div|p|ul|li|code)(?: lang="(?:en|hu)")?>/g, '')).not.toMatch(/[<>"']/);
      }
    }),
    { numRuns: 300 },
  );
});

test.each(['A & B', 'A &amp; B', '<b>"A"</b>', "O'Neill ]]> Kft."])('the owner %s', (owner) => {
  const { title, author } = readAtom(feedOf(aListPage([aNotice(1)], { title: owner }, owner)).text);
  expect({ title, author }).toEqual({ title: `${owner} – ${owner}`, author: owner });
});

test('entries are named the same wherever the registry is reached; addresses are those of where it is', () => {
  const page = aListPage([aNotice(2), aNotice(1)]);
  const [here, there] = [page, { ...page, publicUrl: 'http://127.0.0.1:4000' }].map((one) => readAtom(feedOf(one).text));
  expect(here?.entries.map(({ id }) => id)).toEqual([
    'urn:uuid:01980000-0000-7000-8000-000000000002',
    'urn:uuid:01980000-0000-7000-8000-000000000001',
  ]);
  expect(there?.entries.map(({ id }) => id)).toEqual(here?.entries.map(({ id }) => id));
  expect([here?.id, here?.self]).toEqual([there?.id, 'https://onward.example.com/lists/minicrm/feed.atom']);
  expect(there?.self).toBe('http://127.0.0.1:4000/lists/minicrm/feed.atom');
});

test('a list of which nothing was announced has a feed without entries, from when it was entered', () => {
  const { entries, updated } = readAtom(feedOf(aListPage([])).text);
  expect({ entries, updated }).toEqual({ entries: [], updated: '2026-01-01T12:00:00.000Z' });
});

test('of very many changes the first hundred are told, and how many there are besides', () => {
  const [change] = aNotice(1).changes;
  const changes = Array.from({ length: 130 }, () => change).filter((one) => one !== undefined);
  const [entry] = readAtom(feedOf(aListPage([aNotice(1, { changes })])).text).entries;
  expect(entry?.title).toContain('130 changes');
  expect(entry?.content.match(/<li>/g)).toHaveLength(100);
  expect(entry?.content).toContain('<p>30 more.</p>');
});

test('an emergency gives its reason; what strangers may not see leaves nothing behind', () => {
  const [entry] = readAtom(feedOf(aListPage([aNotice(1, { emergencyReason: 'The data centre burnt down.', changes: [] })])).text).entries;
  expect(entry?.title).toBe('Version 1, from 1 May 2026: no change to the public part');
  expect(entry?.content).toContain('It was announced as an emergency. The reason given: The data centre burnt down.');
  expect(entry?.content).not.toContain('<ul>');
});
