// Courtesy copies: the question before the first, and the copy itself, from which no rights follow.

import { expect, test } from 'vitest';
import { EVENT_EXAMPLES } from '../../../schema/notice/event-examples.ts';
import { copyInWords } from '../../../schema/notice/mail-words-copy.ts';

const { notice } = EVENT_EXAMPLES['notice.issued'].data;
const list = { slug: 'minicrm', title: 'MiniCRM: data sub-processors', owner: 'MiniCRM Zrt.' };
const confirm = { kind: 'confirm', list, confirmUrl: 'https://onward.example/copies/confirm/c1', days: 7 } as const;
const copy = { kind: 'copy', notice, endUrl: 'https://onward.example/copies/end/e1' } as const;

test.each([
  ['en', 'please confirm within 7 days', 'If it was not you, ignore this mail: without your confirmation nothing is sent.'],
  ['hu', '7 napon belül erősítse meg', 'Ha nem Ön volt, hagyja figyelmen kívül ezt a levelet'],
])('the question, in %s', (language, ...sentences) => {
  const words = copyInWords(confirm, { language });
  for (const sentence of sentences) expect(JSON.stringify(words)).toContain(sentence);
  expect(words.sections.flatMap(({ blocks }) => blocks)).toContainEqual(
    expect.objectContaining({ kind: 'link', url: 'https://onward.example/copies/confirm/c1' }),
  );
  expect(words.endUrl).toBeNull();
});

test.each([
  ['en', 'No rights follow from it, and no period begins with it.', 'End these copies with one click'],
  ['hu', 'Jogok nem fakadnak belőle, és határidő nem kezdődik vele.', 'A másolatok lemondása egy kattintással'],
])('the copy, in %s: no rights, no period, an end', (language, ...sentences) => {
  const words = copyInWords(copy, { language });
  for (const sentence of sentences) expect(JSON.stringify(words)).toContain(sentence);
  expect(JSON.stringify(words)).not.toMatch(/You can object|To object|tehetnek/);
  expect(words).toMatchObject({ event: 'copy', noticeId: notice.id, endUrl: 'https://onward.example/copies/end/e1', followsUp: false });
});
