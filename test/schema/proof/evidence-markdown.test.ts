// Evidence as people read it.

import { describe, expect, test } from 'vitest';
import { evidenceMarkdown } from '../../../schema/proof/evidence-markdown.ts';
import { aKey, anEvidence, MAILBOX } from './an-evidence.ts';

const evidence = anEvidence(aKey());
const text = evidenceMarkdown(evidence);

describe('an evidence in Markdown', () => {
  test('has a heading for each thing that somebody asks', () => {
    expect([...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual([
      'The notice',
      'What changed',
      'Who was told',
      'Attempts',
      'Answers',
      'Objections',
      'Audit',
      'How to verify',
    ]);
  });

  test.each([
    ['the notice', '- Version: 2, compared to 1'],
    ['the day of effect', '- Announced day of effect: 2026-04-02'],
    ['a change, whatever is in it', String.raw`1. Yettel \| Hungary Zrt. joins the list as sub-processor.`],
    ['a change that is information', '2. Nagy "Béla" EV: details change. (for information)'],
    [
      'who was told, when, and until when it may object',
      '| bepro | 2026-03-02 09:00:04 UTC | mail | 2026-03-12 23:00:00 UTC | 2026-04-02 |',
    ],
    ['an attempt', `| 2026-03-02 09:00:04 UTC | bepro | notice.issued | ${MAILBOX} | answered 250 |`],
    ['what was never attempted', `| – | bepro | notice.reminder | ${MAILBOX} | not sent, no attempt |`],
    ['an answer', '| 2026-03-03 08:00:00 UTC | bepro | acknowledged | controller bepro |'],
    ['grounds, as text', '- Grounds: A dispute of &lt;ours&gt;'],
    ['how an objection ended', '2. 2026-03-12 10:00:00 UTC, publisher minicrm: upheld – Your calls stay where they are.'],
    ['who did what', '| 2026-03-02 09:00:00 UTC | publisher minicrm | announceVersion | version\\_2 |'],
    ['how to check it', 'onward verify FILE.json --key registry-key.pem'],
    ['the key', '-----BEGIN PUBLIC KEY-----'],
  ])('says %s', (_what, line) => expect(text).toContain(line));

  test('says "(erased)" where nothing opens a digest any more', () => {
    const erased = evidenceMarkdown({ ...evidence, personal: {} });
    expect(erased).toContain('| bepro | notice.issued | (erased) |');
    expect(erased).toContain('2. (erased): details change.');
    expect(erased).not.toContain(MAILBOX);
    expect(erased).not.toContain('personal:sha256:');
  });

  test('says so where there is nothing', () => {
    const bare = evidenceMarkdown({ ...evidence, records: evidence.records.filter(({ kind }) => kind === 'version' || kind === 'notice') });
    expect(bare).toMatch(/## Who was told\n\nNothing is on record\./);
    expect(bare).toMatch(/## Objections\n\nNobody objected\./);
  });
});
