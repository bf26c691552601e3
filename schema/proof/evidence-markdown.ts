// Evidence as people read it: one Markdown text beside the file. What proves anything is the file; this only says what stands in it.

import { noticeContentOf, type NoticeContent } from '../notice/content.ts';
import { ERASED, openTexts } from '../notice/sealed-text.ts';
import { markdownText } from '../list/markdown.ts';
import { type Evidence, type EvidenceRecord, RECORD_KINDS } from './evidence.ts';
import { objectionsInMarkdown } from './evidence-objections.ts';
import { at, cell, factLines, type Read, table, textIn } from './markdown-parts.ts';

/** The evidence as Markdown, in English. It has to have been verified: an altered record may hold anything, or nothing. */
export function evidenceMarkdown(evidence: Evidence): string {
  const valueOf = (digest: string) => evidence.personal[digest]?.value;
  const read: Read = (kind) =>
    openTexts(
      evidence.records.filter((record) => record.kind === kind),
      valueOf,
    );
  // The text of the notice is opened after it was parsed: a value may hold what JSON would stumble over.
  const content = evidence.records
    .filter(({ kind }) => kind === 'notice')
    .map((record) => openTexts(noticeContentOf(textIn(record, 'content') ?? '{}'), valueOf))[0];
  const controllers = new Map(read('recipient').map((record) => [record.id, textIn(record, 'controller') ?? record.id]));
  const sections = [
    `# Evidence of ${markdownText(evidence.about.notice)}`,
    theNotice(evidence, content),
    whatChanged(content),
    whoWasTold(read),
    attempts(read, controllers),
    answers(read, controllers),
    objectionsInMarkdown(read, controllers, content),
    audit(read),
    howToVerify(evidence),
  ];
  return `${sections.join('\n\n')}\n`;
}

function theNotice({ about, records }: Evidence, content: NoticeContent | undefined): string {
  const notice = records.find(({ kind }) => kind === 'notice');
  return [
    '## The notice',
    factLines([
      ['List', about.list],
      [
        'Version',
        content &&
          (content.fromNumber === null ? `${content.toNumber}, the first` : `${content.toNumber}, compared to ${content.fromNumber}`),
      ],
      ['Issued', at(content?.issuedAt)],
      ['Announced day of effect', content?.effectiveOn],
      ['Emergency', content?.emergency && (content.emergencyReason ?? 'yes')],
      ['Kind', notice?.data['informational'] === true && 'for information only: nothing in it falls under GDPR Art. 28(2)'],
      ['About', about.controller === null ? 'all recipients' : `the controller ${about.controller} alone`],
      ['Head of the list when it was issued', about.headHash],
      ['SHA-256 of its text', notice && textIn(notice, 'hash')],
      ['Evidence made', at(about.madeAt)],
    ]),
  ].join('\n\n');
}

function whatChanged(content: NoticeContent | undefined): string {
  const changes = content?.changes ?? [];
  const lines = changes.map(
    ({ statement, underNotice }, index) => `${index + 1}. ${markdownText(statement.en)}${underNotice ? '' : ' (for information)'}`,
  );
  return `## What changed\n\n${lines.length > 0 ? lines.join('\n') : 'Nothing.'}`;
}

function whoWasTold(read: Read): string {
  const rows = read('recipient').map((record) => [
    textIn(record, 'controller'),
    at(textIn(record, 'toldAt')) ?? (textIn(record, 'undeliverableAt') ? 'could not be reached' : 'not yet'),
    textIn(record, 'channel')?.toLowerCase(),
    at(textIn(record, 'objectBy')),
    textIn(record, 'effectiveOn'),
  ]);
  return section('Who was told', ['Controller', 'Told', 'How first', 'May object until', 'May apply from'], rows);
}

function attempts(read: Read, controllers: ReadonlyMap<string, string>): string {
  const made = Map.groupBy(read('attempt'), (record) => textIn(record, 'delivery'));
  const rows = read('delivery').flatMap((delivery) => {
    const [event, to] = [textIn(delivery, 'event'), textIn(delivery, 'to')];
    const whom = controllers.get(textIn(delivery, 'recipient') ?? '');
    const tried = made.get(delivery.id) ?? [];
    if (tried.length === 0) return [[at(textIn(delivery, 'createdAt')), whom, event, to, `${inWords(delivery, 'state')}, no attempt`]];
    return tried.map((attempt) => [at(textIn(attempt, 'at')), whom, event, to, outcome(attempt)]);
  });
  return section('Attempts', ['When', 'To whom', 'Event', 'Address', 'What came of it'], rows);
}

const inWords = (record: EvidenceRecord, name: string) => textIn(record, name)?.toLowerCase().replaceAll('_', ' ') ?? '';

function outcome(attempt: EvidenceRecord): string {
  const [status, error] = [textIn(attempt, 'status'), textIn(attempt, 'error')];
  return [status && `answered ${status}`, error].filter(Boolean).join(': ') || 'done';
}

function answers(read: Read, controllers: ReadonlyMap<string, string>): string {
  const rows = read('event').map((record) => [
    at(textIn(record, 'at')),
    controllers.get(textIn(record, 'recipient') ?? ''),
    inWords(record, 'kind'),
    textIn(record, 'by'),
  ]);
  return section('Answers', ['When', 'Controller', 'Answer', 'Entered by'], rows);
}

function audit(read: Read): string {
  const rows = read('audit').map((record) => [
    at(textIn(record, 'at')),
    textIn(record, 'actor'),
    `${textIn(record, 'action') ?? ''}${record.data['denied'] === true ? ' (denied)' : ''}`,
    textIn(record, 'target'),
  ]);
  return section('Audit', ['When', 'Who', 'What', 'To what'], rows);
}

function section(title: string, head: readonly string[], rows: readonly (readonly (string | null | undefined)[])[]): string {
  return `## ${title}\n\n${rows.length > 0 ? table(head, rows) : 'Nothing is on record.'}`;
}

function howToVerify({ key, records, personal }: Evidence): string {
  const counts = RECORD_KINDS.map((kind) => [kind, records.filter((record) => record.kind === kind).length] as const).filter(
    ([, count]) => count > 0,
  );
  return [
    '## How to verify',
    'This text proves nothing; the JSON file beside it does. Get the registry’s public key from the registry itself, not from the file, and check, offline:',
    '```\nonward notice key > registry-key.pem\nonward verify FILE.json --key registry-key.pem\n```',
    `Without Onward: each of the ${records.length} records (${counts.map(([kind, count]) => `${count} ${kind}`).join(', ')}) has as \`hash\` the SHA-256 of the RFC 8785 form of its \`kind\`, \`id\` and \`data\`. The signature is Ed25519 over the RFC 8785 form of \`{format, about, key, hashes}\`: \`key\` is the id of the key, \`hashes\` are those of the records in their order.`,
    `Facts about natural persons stand in records as digests, \`sha256(salt ‖ value)\`. ${Object.keys(personal).length === 0 ? 'Nothing opens them in this file' : 'What opens them stands under `personal`'}; it may be taken out, and everything still verifies. What nothing opens any more reads ${cell(ERASED)}.`,
    factLines([['Key', key.id]]),
    `\`\`\`\n${key.publicKey.trim()}\n\`\`\``,
  ].join('\n\n');
}
