// The objections of an evidence, each with its course.

import { markdownText } from '../list/markdown.ts';
import type { NoticeContent } from '../notice/content.ts';
import type { EvidenceRecord } from './evidence.ts';
import { at, cell, factLines, type Read, textIn } from './markdown-parts.ts';

/** A section: for each objection who refuses what, why, and every step since. */
export function objectionsInMarkdown(read: Read, controllers: ReadonlyMap<string, string>, content: NoticeContent | undefined): string {
  const steps = Map.groupBy(read('objection-step'), (record) => textIn(record, 'objection'));
  const told = read('objection').map((objection) =>
    [
      `### ${markdownText(controllers.get(textIn(objection, 'recipient') ?? '') ?? objection.id)}, ${at(textIn(objection, 'raisedAt')) ?? ''}`,
      factLines([
        ['Objection', objection.id],
        ['Stands', stateInWords(textIn(objection, 'state'))],
        ['In time', objection.data['late'] === true ? 'no: it came after the period' : 'yes'],
        ['To', changesOf(objection, content)],
        ['Grounds', textIn(objection, 'grounds')],
        ['Remedy asked for', textIn(objection, 'remedy')],
        ['Held from', textIn(objection, 'heldOn')],
        ['Released', textIn(objection, 'releasedOn')],
        ['Cure until', at(textIn(objection, 'cureBy'))],
      ]),
      (steps.get(objection.id) ?? []).map(stepInWords).join('\n'),
    ].join('\n\n'),
  );
  return ['## Objections', ...(told.length > 0 ? told : ['Nobody objected.'])].join('\n\n');
}

function changesOf({ data }: EvidenceRecord, content: NoticeContent | undefined): string {
  const ids: readonly unknown[] = Array.isArray(data['changes']) ? data['changes'] : [];
  return ids.map((id) => content?.changes.find((change) => change.id === id)?.statement.en ?? String(id)).join('\n');
}

function stepInWords(step: EvidenceRecord, index: number): string {
  const said = textIn(step, 'text');
  return `${index + 1}. ${at(textIn(step, 'at')) ?? ''}, ${cell(textIn(step, 'by'))}: ${stateInWords(textIn(step, 'to'))}${said ? ` – ${cell(said)}` : ''}`;
}

const stateInWords = (state: string | null): string => state?.toLowerCase().replaceAll('_', ' ') ?? '';
