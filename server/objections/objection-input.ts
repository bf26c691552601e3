// What mutations about objections accept.

import { z } from 'zod';
import { maybe, oneOf } from '../../schema/list/input-shape.ts';
import { prose } from '../../schema/list/word-input.ts';
import { idInput, recipientNamed } from '../notices/answer-input.ts';
import type { RaiseObjection } from './raise-objection.ts';

/** What an objection may be settled as. */
export const OUTCOMES = ['UPHELD', 'REJECTED', 'TERMINATED'] as const;
export type Outcome = (typeof OUTCOMES)[number];

const MOST_CHANGES = 1_000;

export const raiseInput: z.ZodType<RaiseObjection> = z.object({
  ...recipientNamed,
  changes: z
    .array(idInput())
    .min(1, 'an objection is to one change at least: name those of the notice that are refused')
    .max(MOST_CHANGES, `at most ${MOST_CHANGES} changes may stand here`),
  grounds: prose(),
  remedy: maybe(prose()),
});

const step = { objection: idInput(), text: maybe(prose()) };

export const stepInput = z.object(step);

export const cureInput = z.object({ ...step, text: prose() });

export const settleInput = z.object({ ...step, outcome: oneOf('an outcome', OUTCOMES) });
