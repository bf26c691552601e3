// What mutations about controllers and engagements accept.

import { z } from 'zod';
import { termsInput } from '../../schema/list/list-input.ts';
import { given, maybe, otherwise } from '../../schema/list/input-shape.ts';
import { day, email, language, slug } from '../../schema/list/word-input.ts';
import type { NewController } from './create-controller.ts';
import type { Engage, EngagementPatch } from './engage.ts';

export const controllerInput: z.ZodType<NewController> = z.object({ slug: slug(), party: slug(), language: otherwise(language(), 'en') });

const pair = { controller: slug(), list: slug() };

export const engageInput: z.ZodType<Engage> = z.object({
  ...pair,
  from: day(),
  until: maybe(day()),
  noticeEmail: maybe(email()),
  terms: termsInput.nullish().transform((terms) => terms ?? {}),
});

export const engagementPatchInput: z.ZodType<EngagementPatch> = z.object({
  ...pair,
  from: given(day()),
  until: given(maybe(day())),
  noticeEmail: given(maybe(email())),
  terms: given(termsInput),
});

export const endInput = z.object({ ...pair, until: maybe(day()) });
