// What mutations about drift findings accept.

import { z } from 'zod';
import { keeping, maybe, oneOf } from '../../schema/list/input-shape.ts';
import { day, prose, slug } from '../../schema/list/word-input.ts';
import { idInput } from '../notices/answer-input.ts';
import type { DraftFromDrift } from './draft-from-drift.ts';
import { REVIEW_ACTIONS, type ReviewDrift } from './review-drift.ts';

const MOST_OF_A_REASON = 2_000;
/** The most findings that become one draft. */
const MOST_FINDINGS = 500;

export const reviewInput: z.ZodType<ReviewDrift> = z
  .object({
    id: idInput(),
    action: oneOf('an action', REVIEW_ACTIONS),
    reason: maybe(prose(MOST_OF_A_REASON)),
    until: maybe(day()),
  })
  .superRefine(
    keeping<ReviewDrift>(
      {
        field: 'reason',
        holds: ({ action, reason }) => action !== 'DISMISS' || reason !== null,
        message: () => 'a finding is dismissed for a reason: write it down, it is remembered for the same fact',
      },
      {
        field: 'until',
        holds: ({ action, until }) => action !== 'SNOOZE' || until !== null,
        message: () => 'a finding is put off until a day: give it',
      },
    ),
  );

export const draftFromDriftInput: z.ZodType<DraftFromDrift> = z.object({
  list: maybe(slug()),
  findings: z
    .array(idInput())
    .min(1, { error: 'a draft is made of one finding at least' })
    .max(MOST_FINDINGS, { error: `a draft is made of at most ${MOST_FINDINGS} findings` }),
});
