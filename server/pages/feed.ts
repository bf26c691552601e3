// A list's feed: Atom (RFC 4287), an entry for each announced version, the newest first. Each holds the hash at the head of the list,
// so that whoever keeps the feed can prove later what it was shown.

import { Feed } from 'feed';
import { entryInWords, feedInWords } from '../../schema/notice/feed-words.ts';
import { dayIn } from '../../schema/words/civil-day.ts';
import { inLanguage, type Statement } from '../../schema/words/statement.ts';
import { dateOf } from '../clock.ts';
import { latest } from '../deliveries/latest.ts';
import { escaped, oneLine } from '../deliveries/mail/safe-text.ts';
import type { AnnouncedNotice } from './announced-notices.ts';
import type { ListPage } from './list-page.ts';
import type { Page } from './page-answer.ts';

const MOST_CHANGES = 100;
/** The two characters of one word that XML 1.0 has no place for, besides the control characters. */
const NO_XML = /[\uFFFE\uFFFF]/gu;

/** The text as an element of the feed takes it; the library takes `&amp;` for what it wrote itself. */
const plain = (text: string): string => oneLine(text).replace(NO_XML, '\uFFFD').replaceAll('&', '&amp;');

/** The text inside of the HTML that titles and contents are. */
const html = (text: string): string => escaped(text).replace(NO_XML, '\uFFFD');

/** The feed of a list. */
export function feedOf({ list, owner, notices, publicUrl }: ListPage): Page {
  const say = (statement: Statement): string => inLanguage(statement, list.language);
  const address = `${publicUrl}/lists/${list.slug}/feed.atom`;
  const { title, subtitle } = feedInWords({ title: list.title, owner });
  const changedAt = latest([list.recordedAt, ...notices.map((notice) => notice.changedAt)]);
  const author = { name: plain(owner) };
  const feed = new Feed({
    id: uuidUrn(list.id),
    title: plain(say(title)),
    description: plain(say(subtitle)),
    updated: dateOf(changedAt),
    author,
    generator: 'Onward',
    feed: address,
  });
  for (const notice of notices) {
    const words = entryInWords({
      ...notice,
      list: { title: list.title, owner, timeZone: list.timeZone },
      withdrawn: notice.withdrawn && { on: dayIn(list.timeZone, notice.withdrawn.at), reason: notice.withdrawn.reason },
      changes: notice.changes.map(({ statement }) => statement),
    });
    feed.addItem({
      id: uuidUrn(notice.id),
      title: html(say(words.title)),
      link: `${address}#${notice.id}`,
      published: dateOf(notice.issuedAt),
      date: dateOf(notice.changedAt),
      author: [author],
      category: [{ scheme: `${publicUrl}/#head-hash`, term: notice.headHash, name: 'SHA-256' }],
      content: contentOf(notice, words, say),
    });
  }
  return { contentType: 'application/atom+xml; charset=utf-8', text: `${feed.atom1()}\n`, changedAt };
}

/** An id as a URN of its UUID: the same wherever the registry is reached. */
function uuidUrn(id: string): string {
  const [, ...parts] = /_(.{8})(.{4})(.{4})(.{4})(.{12})$/.exec(id) ?? [];
  return `urn:uuid:${parts.join('-')}`;
}

function contentOf(notice: AnnouncedNotice, words: ReturnType<typeof entryInWords>, say: (statement: Statement) => string): string {
  const paragraphs = (statements: readonly Statement[]) => statements.map((statement) => `<p>${html(say(statement))}</p>`);
  const changes = notice.changes.slice(0, MOST_CHANGES).map(({ statement }) => `<li>${html(say(statement))}</li>`);
  const omitted = notice.changes.length - changes.length;
  const more = { en: `${omitted} more.`, hu: `És további ${omitted}.` };
  const hash = { en: 'Head of the list at that moment (SHA-256):', hu: 'A lista legutolsó állapotának ujjlenyomata ekkor (SHA-256):' };
  return [
    `<div lang="${say({ en: 'en', hu: 'hu' })}">`,
    ...paragraphs(words.before),
    ...(changes.length > 0 ? ['<ul>', ...changes, '</ul>'] : []),
    ...(omitted > 0 ? paragraphs([more]) : []),
    ...paragraphs(words.after),
    `<p>${html(say(hash))} <code>${notice.headHash}</code></p>`,
    '</div>',
  ].join('\n');
}
