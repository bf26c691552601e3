// An objection in words: who refuses what, why, and its course.

import type { ObjectionFactsFragment } from '../../schema/api/generated/graphql.ts';
import { untilInstant } from '../../schema/notice/mail-words-deadline.ts';
import { changesInWords } from '../notices/notice-in-words.ts';
import { inWords } from '../notices/recipient-in-words.ts';
import { facts, heading, wrapped } from '../text.ts';
import { minute } from '../today.ts';

/** The objection as text for a terminal. */
export function objectionInWords(objection: ObjectionFactsFragment, language: string): string {
  const { notice, controller, cureBy } = objection;
  const cure = cureBy && untilInstant(cureBy, notice.list.timeZone);
  return [
    heading(`${controller.slug} objects to ${notice.list.title}, version ${notice.toNumber}`),
    facts([
      ['Objection', objection.id],
      ['Notice', notice.id],
      ['Raised', `${minute(objection.raisedAt)}${objection.late ? ', late' : ''}`],
      ['Stands', inWords(objection.state)],
      ['Grounds', objection.grounds],
      ['Remedy', objection.remedy],
      ['Cure', cure && (language === 'hu' ? cure.hu : cure.en)],
    ]),
    '',
    changesInWords(objection.changes),
    '',
    objection.steps.map(stepInWords).join('\n'),
  ].join('\n');
}

function stepInWords({ at, by, to, text }: ObjectionFactsFragment['steps'][number]): string {
  return `${minute(at)}  ${inWords(to)}, by ${by}${text ? `\n${wrapped(text, 4)}` : ''}`;
}
