// The changes of a notice, each in its own sentence: those under notice first and numbered, the rest for information.

import type { Statement } from '../words/statement.ts';
import type { EventData } from './events.ts';
import type { MailBlock, MailSection } from './mail-words-parts.ts';

export type ToldNotice = EventData<'notice.issued'>['notice'];
type Change = ToldNotice['changes'][number];

const items = (changes: readonly Change[], numbered: boolean): MailBlock<Statement> => ({
  kind: 'items',
  numbered,
  items: changes.map(({ statement }) => statement),
});

/** Changes that did not fit into the mail are counted, so that nobody takes it for the whole. */
function omitted(count: number): readonly MailBlock<Statement>[] {
  if (count === 0) return [];
  const further = count === 1 ? 'One further change' : `${count} further changes`;
  return [
    {
      kind: 'strong',
      text: {
        en: `${further} did not fit into this mail. Read the whole at the address below.`,
        hu: `További ${count === 1 ? 'egy' : count} változás nem fért el ebben a levélben. A teljes lista az alábbi címen olvasható.`,
      },
    },
  ];
}

/** The changes for somebody who may object to those under notice. */
export function changesUnderNotice({
  changes,
  changesOmitted,
}: Pick<ToldNotice, 'changes' | 'changesOmitted'>): readonly MailSection<Statement>[] {
  const told = { under: changes.filter(({ underNotice }) => underNotice), rest: changes.filter(({ underNotice }) => !underNotice) };
  const more = omitted(changesOmitted);
  const under: MailSection<Statement> = {
    heading: { en: 'Changes under notice', hu: 'Az értesítés alá eső változások' },
    blocks: [items(told.under, true)],
  };
  const rest: MailSection<Statement> = {
    heading: { en: 'For information', hu: 'Tájékoztatásul' },
    blocks: [items(told.rest, false)],
  };
  const sections = [...(told.under.length > 0 ? [under] : []), ...(told.rest.length > 0 ? [rest] : [])];
  return more.length > 0 ? [...sections, { heading: null, blocks: more }] : sections;
}

/** The changes for somebody who is only told of them. */
export function changesForInformation({ changes, changesOmitted }: Pick<ToldNotice, 'changes' | 'changesOmitted'>): MailSection<Statement> {
  const inOrder = [...changes].sort((a, b) => Number(b.underNotice) - Number(a.underNotice));
  return { heading: { en: 'The changes', hu: 'A változások' }, blocks: [items(inOrder, false), ...omitted(changesOmitted)] };
}

/** That it is an emergency, why, and what that means under the terms; nothing when it is none. */
export function emergencyInWords(
  notice: Pick<ToldNotice, 'emergency' | 'emergencyReason'>,
  meaning: Statement | null,
): readonly MailSection<Statement>[] {
  if (!notice.emergency) return [];
  const reason: readonly MailBlock<Statement>[] =
    notice.emergencyReason === null
      ? []
      : [
          { kind: 'paragraph', text: { en: 'The reason given:', hu: 'A megadott indok:' } },
          { kind: 'quote', text: notice.emergencyReason },
        ];
  return [
    {
      heading: { en: 'Announced as an emergency', hu: 'Sürgősségi bejelentés' },
      blocks: [...(meaning ? [{ kind: 'paragraph' as const, text: meaning }] : []), ...reason],
    },
  ];
}
