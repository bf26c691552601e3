// What the mails say, as a lawyer would read them: the sentences that matter, event by event, in English and Hungarian.

import { describe, expect, test } from 'vitest';
import { EVENT_EXAMPLES } from '../../../schema/notice/event-examples.ts';
import { type EventBody, EVENT_TYPES } from '../../../schema/notice/events.ts';
import { goesByMail, type MailedBody, mailInWords } from '../../../schema/notice/mail-words.ts';
import type { MailWords } from '../../../schema/notice/mail-words-parts.ts';
import { MAILS } from '../../cases/mail-words.ts';

const { 'notice.issued': issued, 'version.effective': effective, 'objection.changed': changed } = EVENT_EXAMPLES;
type Notice = typeof issued.data.notice;
type Recipient = typeof issued.data.recipient;

/** Everything that the mail says, line by line. */
function linesOf({ subject, heading, sections, closing }: MailWords): readonly string[] {
  const blocks = sections.flatMap((section) => [
    section.heading ?? '',
    ...section.blocks.flatMap((block) => {
      if (block.kind === 'items') return block.items.map((item, index) => (block.numbered ? `${index + 1}. ${item}` : item));
      if (block.kind === 'facts') return block.rows.map(({ label, value }) => `${label}: ${value}`);
      return block.kind === 'link' ? [`${block.label}: ${block.url}`] : [block.text];
    }),
  ]);
  return [subject, heading, ...blocks, closing];
}
const said = (body: MailedBody, language: string): string => linesOf(mailInWords(body, { language })).join('\n');
const notice = (over: Partial<Notice>, told: Partial<Recipient> = {}): MailedBody => ({
  ...issued,
  data: { notice: { ...issued.data.notice, ...over }, recipient: { ...issued.data.recipient, ...told } },
});
const terms = (over: Partial<Recipient['terms']>): Partial<Recipient> => ({ terms: { ...issued.data.recipient.terms, ...over } });

describe.each(MAILS)('%s', (type, en, hu) => {
  const body: EventBody = EVENT_EXAMPLES[type];
  if (!goesByMail(body)) throw new Error('not by mail');
  test.each(en)('in English: %s', (sentence) => expect(said(body, 'en')).toContain(sentence));
  test.each(hu)('in Hungarian: %s', (sentence) => expect(said(body, 'hu')).toContain(sentence));
});

test('every event is in the table but the test of an endpoint, which never goes by mail', () => {
  expect(MAILS.map(([type]) => type)).toEqual(EVENT_TYPES.filter((type) => type !== 'endpoint.test'));
  expect(goesByMail(EVENT_EXAMPLES['endpoint.test'])).toBe(false);
});

test.each([
  ['hu-HU', 'hu'],
  ['HU', 'hu'],
  ['de', 'en'],
  ['en-GB', 'en'],
])('%s is told in %s', (asked, told) => expect(mailInWords(issued, { language: asked }).language).toBe(told));

const lastDays: [what: string, objectBy: string, timeZone: string, en: string, hu: string][] = [
  [
    'an ordinary day',
    '2026-04-07T22:00:00Z',
    'Europe/Budapest',
    'until 24:00 on 7 April 2026 (Europe/Budapest)',
    '2026. április 7-én 24:00 óráig (Europe/Budapest)',
  ],
  [
    'the day before summer time begins',
    '2026-03-28T23:00:00Z',
    'Europe/Budapest',
    'until 24:00 on 28 March 2026',
    '2026. március 28-án 24:00 óráig',
  ],
  [
    'the day on which summer time begins, of 23 hours',
    '2026-03-29T22:00:00Z',
    'Europe/Budapest',
    'until 24:00 on 29 March 2026',
    '2026. március 29-én 24:00 óráig',
  ],
  [
    'the day on which summer time ends, of 25 hours',
    '2026-10-25T23:00:00Z',
    'Europe/Budapest',
    'until 24:00 on 25 October 2026',
    '2026. október 25-én 24:00 óráig',
  ],
  ['New Year’s Eve', '2026-12-31T23:00:00Z', 'Europe/Budapest', 'until 24:00 on 31 December 2026', '2026. december 31-én 24:00 óráig'],
  [
    'a day whose next begins at 01:00',
    '2026-09-06T04:00:00Z',
    'America/Santiago',
    'until 24:00 on 5 September 2026 (America/Santiago)',
    '2026. szeptember 5-én 24:00 óráig',
  ],
  ['an instant within a day', '2026-04-07T12:30:00Z', 'Europe/Budapest', 'until 14:30 on 7 April 2026', '2026. április 7-én 14:30 óráig'],
];
test.each(lastDays)('the last day to object: %s', (_, objectBy, timeZone, en, hu) => {
  const body = notice({ list: { ...issued.data.notice.list, timeZone } }, { objectBy });
  expect(said(body, 'en')).toContain(`You can object ${en}`);
  expect(said(body, 'hu')).toContain(`Kifogást ${hu}`);
});

const silences: [Partial<Recipient['terms']>, en: string, hu: string][] = [
  [{ authorisation: 'GENERAL', silence: 'ACCEPTANCE' }, 'your silence counts as acceptance', 'a hallgatásuk elfogadásnak minősül'],
  [{ authorisation: 'GENERAL', silence: 'REFUSAL' }, 'By your terms silence is a refusal', 'A feltételeik szerint a hallgatás elutasítás'],
  [{ authorisation: 'SPECIFIC', silence: 'REFUSAL' }, 'Silence is no approval.', 'A hallgatás nem jóváhagyás.'],
  [{ authorisation: 'SPECIFIC', silence: 'ACCEPTANCE' }, 'Silence is no approval.', 'A hallgatás nem jóváhagyás.'],
];
test.each(silences)('what silence means under %o', (over, en, hu) => {
  expect(said(notice({}, terms(over)), 'en')).toContain(en);
  expect(said(notice({}, terms(over)), 'hu')).toContain(hu);
  expect(said(notice({}, terms(over)), 'en').includes('To approve')).toBe(over.authorisation === 'SPECIFIC' || over.silence === 'REFUSAL');
});

test('without an agreed period to object, one can object until the changes take effect', () => {
  const body = notice({}, { objectBy: null, ...terms({ objection: null }) });
  expect(said(body, 'en')).toContain('No period to object was agreed: you can object until the changes take effect.');
  expect(said(body, 'hu')).toContain('a változások hatálybalépéséig tehetnek kifogást.');
});

test('an agreed period that has not begun gets no last day', () => {
  const body = notice({}, { objectBy: null, ...terms({ clock: 'DELIVERED' }) });
  expect(said(body, 'en')).toContain('Your agreed period to object, 10 days, has not begun yet');
  expect(said(body, 'en')).toContain('First day that counts: the day after the notice is delivered');
});

test('told as information: no period, no way to object, no terms', () => {
  const body = notice({}, { informational: true, objectBy: null });
  expect(said(body, 'en')).toContain('You are told for information only: there is no period to object to this notice.');
  expect(said(body, 'hu')).toContain('Ez kizárólag tájékoztatás: ehhez az értesítéshez kifogásolási határidő nem tartozik.');
  expect(said(body, 'en')).not.toMatch(/To object|Period of notice|You can object/);
});

test('an emergency says why, and what it means under the terms', () => {
  const emergency = { emergency: true, emergencyReason: 'The data centre burnt down.' };
  expect(said(notice(emergency), 'en')).toContain('Your terms do not provide for emergencies: for you, the agreed periods hold as always.');
  const allowed = notice(emergency, terms({ emergencyAllowed: true }));
  expect(said(allowed, 'en')).toContain('The data centre burnt down.');
  expect(said(allowed, 'en')).toContain('Your terms allow this: the agreed periods do not hold an emergency back.');
  expect(said(allowed, 'hu')).toContain('A feltételeik ezt megengedik');
  expect(said(issued, 'en')).not.toContain('emergency');
});

test('changes under notice come first and are numbered; the rest is for information; what did not fit is counted', () => {
  const [first, second] = issued.data.notice.changes;
  if (!first || !second) throw new Error('the example has two changes');
  const changes = [{ ...second, underNotice: false }, first];
  const sections = mailInWords(notice({ changes, changesOmitted: 3 }), { language: 'en' }).sections;
  const [under, rest] = [1, 2].map((index) => sections[index]);
  expect(under).toEqual({ heading: 'Changes under notice', blocks: [{ kind: 'items', numbered: true, items: [first.statement.en] }] });
  expect(rest).toEqual({ heading: 'For information', blocks: [{ kind: 'items', numbered: false, items: [second.statement.en] }] });
  expect(said(notice({ changes, changesOmitted: 3 }), 'en')).toContain('3 further changes did not fit into this mail.');
  expect(said(notice({ changes, changesOmitted: 3 }), 'en')).toContain('announces 5 changes');
});

test('the subject is the same in every mail about a notice', () => {
  const about: MailedBody[] = [issued, EVENT_EXAMPLES['notice.reminder'], effective, EVENT_EXAMPLES['version.withdrawn'], changed];
  const words = about.map((body) => mailInWords(body, { language: 'en' }));
  expect(new Set(words.map(({ subject }) => subject))).toEqual(
    new Set(['MiniCRM: data sub-processors (MiniCRM Zrt.): changes from 2 April 2026, version 2']),
  );
  expect(words.map(({ followsUp }) => followsUp)).toEqual([false, true, true, true, true]);
});

test('an objection that came late says what that means while it is open', () => {
  const late: MailedBody = {
    ...EVENT_EXAMPLES['objection.received'],
    data: { objection: { ...EVENT_EXAMPLES['objection.received'].data.objection, late: true } },
  };
  expect(said(late, 'en')).toContain('It came after the last day to object: it holds nothing unless it is upheld.');
});
