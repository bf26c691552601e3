// What mutations about sources accept.

import { z } from 'zod';
import { type Declaration, declarationSchema } from '../../scrapers/declaration.ts';
import { checked } from '../../schema/list/checked.ts';
import { given, maybe, oneOf, otherwise } from '../../schema/list/input-shape.ts';
import { slug, url, word } from '../../schema/list/word-input.ts';
import { idInput } from '../notices/answer-input.ts';
import type { NewSource } from './create-source.ts';
import { SOURCE_KINDS } from '../../scrapers/compare/drift-words.ts';
import type { SourcePatch } from './update-source.ts';

const MOST_OF_A_DECLARATION = 20_000;
const EVERY_HOURS = { least: 1, usual: 24, most: 8_760 } as const;

/** A declaration as the text of a JSON object. */
export const declaration = () =>
  word<Declaration>((text) => {
    if (text.length > MOST_OF_A_DECLARATION)
      return { wrong: `the declaration is too long: ${text.length} characters, at most ${MOST_OF_A_DECLARATION} may stand here` };
    const read = checked<Declaration>(declarationSchema, parsed(text));
    if (read.ok) return { value: read.value };
    const [problem] = read.problems;
    const what = problem && problem.path.length > 0 ? `${problem.path.join('.')}: ${problem.message}` : 'it is no JSON object';
    return { wrong: `this is no declaration (${what}): write one such as {"pages": [{"select": ["#recipients table"]}]}` };
  });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const hours = () =>
  z.int().superRefine((count, context) => {
    if (count >= EVERY_HOURS.least && count <= EVERY_HOURS.most) return;
    const message = `${count} hours lie between two checks: write ${EVERY_HOURS.least} (hourly) to ${EVERY_HOURS.most} (once a year)`;
    context.addIssue({ code: 'custom', message, input: count });
  });

export const newSourceInput: z.ZodType<NewSource> = z
  .object({
    party: maybe(slug()),
    list: maybe(slug()),
    url: url(),
    kind: otherwise(oneOf('a kind of source', SOURCE_KINDS), 'OTHER'),
    declaration: maybe(declaration()),
    checkEveryHours: otherwise(hours(), EVERY_HOURS.usual),
    paused: otherwise(z.boolean(), false),
  })
  .superRefine(({ party, list }, context) => {
    if (party !== null || list !== null) return;
    context.addIssue({
      code: 'custom',
      message: 'a source is of a party or for a list: name one of them at least',
      path: ['party'],
      input: party,
    });
  });

export const sourcePatchInput: z.ZodType<SourcePatch> = z.object({
  id: idInput(),
  party: given(maybe(slug())),
  list: given(maybe(slug())),
  url: given(url()),
  kind: given(oneOf('a kind of source', SOURCE_KINDS)),
  declaration: given(maybe(declaration())),
  checkEveryHours: given(hours()),
  paused: given(z.boolean()),
});
