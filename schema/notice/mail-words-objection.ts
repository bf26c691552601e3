// The mails about an objection: received, a step further, or at its end. They go to either side, so they name both.

import { withArticle } from '../list/hungarian.ts';
import { clipped } from '../list/value-words.ts';
import type { Statement } from '../words/statement.ts';
import type { EventData } from './events.ts';
import { changeOfId } from './mail-words-change-id.ts';
import { instantInWords, untilInstant } from './mail-words-deadline.ts';
import { linkTo, listNamed, noticeId, noticeSubject } from './mail-words-names.ts';
import { type MailBlock, type MailDraft, type MailSection, paragraph, row, same } from './mail-words-parts.ts';
import { END_WORDS, SIDE_WORDS, STATE_WORDS, STEP_WORDS } from './mail-words-objection-states.ts';
import { OBJECTION_STEPS, type ObjectionState } from './objection-states.ts';

type ToldObjection = EventData<'objection.received'>['objection'];

/** The mail about an objection, for any of its three events. */
export function objectionMail(
  event: 'objection.received' | 'objection.changed' | 'objection.settled',
  { objection }: { objection: ToldObjection },
): MailDraft {
  const state = STATE_WORDS[objection.state];
  const list = listNamed(objection.notice.list, 'áján');
  const controller = clipped(objection.controller);
  const end = END_WORDS[objection.state];
  return {
    event,
    noticeId: objection.notice.id,
    followsUp: true,
    endUrl: null,
    subject: noticeSubject(objection.notice),
    heading:
      event === 'objection.received'
        ? { en: `Objection of ${controller}`, hu: `${controller} kifogása` }
        : { en: `Objection of ${controller}: ${state.en}`, hu: `${controller} kifogása: ${state.hu}` },
    sections: [
      {
        heading: null,
        blocks: [
          paragraph(
            `${controller} objected to changes of ${list.en} (version ${objection.notice.toNumber}).`,
            `${withArticle(controller)} kifogást tett ${list.hu} végrehajtandó változások ellen (${objection.notice.toNumber}. változat).`,
          ),
          ...(end ? [{ kind: 'strong' as const, text: end }] : []),
          ...lateness(objection),
        ],
      },
      factsOf(objection),
      stepInWords(objection),
      ...nextSteps(objection.state),
      { heading: null, blocks: [linkTo(objection.notice.url)] },
    ],
    closing: {
      en: 'Onward sent this mail to keep both sides of the objection informed.',
      hu: 'Ezt a levelet az Onward küldte, hogy a kifogás mindkét oldala értesüljön a fejleményekről.',
    },
  };
}

function lateness({ late, state }: ToldObjection): readonly MailBlock<Statement>[] {
  if (!late || END_WORDS[state]) return [];
  return [
    paragraph(
      'It came after the last day to object: it holds nothing unless it is upheld.',
      'A kifogás a határidő utolsó napja után érkezett: semmit nem tart vissza, hacsak helyt nem adnak neki.',
    ),
  ];
}

function factsOf({ id, notice, changes, state, cureBy }: ToldObjection): MailSection<Statement> {
  return {
    heading: { en: 'The objection', hu: 'A kifogás' },
    blocks: [
      {
        kind: 'facts',
        rows: [
          ...row('Objection', 'A kifogás azonosítója', same(id)),
          noticeId(notice.id),
          ...row('State', 'Állapot', STATE_WORDS[state]),
          ...row('Period for a cure', 'Orvoslási határidő', cureBy === null ? null : untilInstant(cureBy, notice.list.timeZone)),
        ],
      },
      paragraph('It objects to:', 'A kifogásolt változások:'),
      { kind: 'items', numbered: false, items: changes.map(changeOfId) },
    ],
  };
}

function stepInWords({ step, notice }: ToldObjection): MailSection<Statement> {
  const at = instantInWords(step.at, notice.list.timeZone);
  const by = clipped(step.by);
  const state = STATE_WORDS[step.to];
  return {
    heading: { en: 'What was done last', hu: 'A legutóbbi lépés' },
    blocks: [
      paragraph(`${at.en}, by ${by}: ${state.en}.`, `${at.hu}, ${by}: ${state.hu}.`),
      ...(step.text === null ? [] : [{ kind: 'quote' as const, text: step.text }]),
    ],
  };
}

function nextSteps(state: ObjectionState): readonly MailSection<Statement>[] {
  const steps = OBJECTION_STEPS[state];
  if (steps.length === 0) return [];
  const items = steps.map(({ to, by }) => ({
    en: `${STEP_WORDS[to].en}: ${by.map((side) => SIDE_WORDS[side].en).join(' or ')}`,
    hu: `${STEP_WORDS[to].hu}: ${by.map((side) => SIDE_WORDS[side].hu).join(' vagy ')}`,
  }));
  return [
    {
      heading: { en: 'What can come next, and by whom', hu: 'Mi következhet, és kitől' },
      blocks: [{ kind: 'items', numbered: false, items }],
    },
  ];
}
