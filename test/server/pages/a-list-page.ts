// A page's facts without a database: a list, its owner, and announced versions of any kind.

import * as fc from 'fast-check';
import { DEFAULT_TERMS } from '../../../schema/list/terms.ts';
import { civilDay } from '../../../schema/words/civil-day.ts';
import type { AnnouncedNotice } from '../../../server/pages/announced-notices.ts';
import type { ListPage } from '../../../server/pages/list-page.ts';

const at = (text: string) => Temporal.Instant.from(text);
const idOf = (prefix: string, number: number) => `${prefix}_0198000000007000800000000000${String(number).padStart(4, '0')}`;

/** An announced version with one change, told in these words. */
export function aNotice(number: number, facts: Partial<AnnouncedNotice> = {}, words = 'Yettel joins the list.'): AnnouncedNotice {
  return {
    id: idOf('notice', number),
    number,
    issuedAt: at('2026-03-02T09:00:00.123Z'),
    effectiveOn: civilDay('2026-05-01'),
    emergencyReason: null,
    headHash: 'a'.repeat(64),
    withdrawn: null,
    changes: [
      {
        id: `change-${number}`,
        kind: 'ADDITION',
        entryKey: 'yettel',
        name: 'Yettel',
        material: true,
        fields: [],
        statement: { en: words, hu: words },
        underNotice: true,
        keys: ['yettel'],
      },
    ],
    own: null,
    revision: 0,
    changedAt: at('2026-03-02T09:00:00.123Z'),
    ...facts,
  };
}

/** A list and its versions. */
export function aListPage(notices: readonly AnnouncedNotice[], facts: Partial<ListPage['list']> = {}, owner = 'MiniCRM Zrt.'): ListPage {
  const list = {
    id: idOf('list', 1),
    slug: 'minicrm',
    title: 'Sub-processors',
    product: null,
    language: 'en',
    timeZone: 'Europe/Budapest',
    public: true,
    owner: idOf('party', 1),
    capacity: 'PROCESSOR' as const,
    origin: 'PUBLISHED' as const,
    terms: DEFAULT_TERMS,
    refuseBreach: false,
    recordedAt: at('2026-01-01T12:00:00Z'),
    ...facts,
  };
  return { list, owner, notices, publicUrl: 'https://onward.example.com' };
}

/** Names as no honest party has them: markup, line breaks, half characters, everything that means something to a parser. */
export const hostileText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '<&>"\'',
        '&amp;',
        '&lt;',
        ']]>',
        '<script>',
        '\r\nEND:VCALENDAR\r\n',
        '\\n',
        ';,:',
        '\\',
        '\uFFFE',
        '\uD800',
        '\u202E',
        '\0',
        'ű',
        '😀',
      ),
      fc.string({ maxLength: 200 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => `x${parts.join('')}`);
