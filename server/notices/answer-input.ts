// What mutations that answer a notice accept.

import { z } from 'zod';
import { maybe } from '../../schema/list/input-shape.ts';
import { line, slug } from '../../schema/list/word-input.ts';
import type { RecipientNamed } from './find-recipient.ts';

/** As long as an id may be; one that is longer names nothing. */
export const idInput = () => line(255);

/** Which recipient of which notice. */
export const recipientNamed = { notice: idInput(), controller: maybe(slug()) };

export const answerInput: z.ZodType<RecipientNamed> = z.object(recipientNamed);
