// Evidence, provenance and periods as people write them.

import { z } from 'zod';
import { type Evidence, QUOTATION_WORDS } from '../words/evidence.ts';
import { LONGEST_PERIOD, PERIOD_UNITS, type Period } from '../words/period.ts';
import type { Provenance } from './content.ts';
import { fields, maybe, oneOf } from './input-shape.ts';
import { instant, line, prose, url, word } from './word-input.ts';

const quotation = () =>
  prose(1_000).superRefine((text, context) => {
    const words = text.split(/\s+/u).length;
    if (words <= QUOTATION_WORDS) return;
    const message = `the quotation has ${words} words: keep at most ${QUOTATION_WORDS}, enough to find the place`;
    context.issues.push({ code: 'custom', message, input: text });
  });

const sha256 = () =>
  word<string>((text) =>
    /^[0-9a-f]{64}$/.test(text) ? { value: text } : { wrong: 'a SHA-256 is written as 64 hex digits, in small letters' },
  );

export const evidenceInput: z.ZodType<Evidence> = fields({
  document: maybe(line()).describe('The document in which the statement was read.'),
  url: maybe(url()).describe('Where the document stands on the web.'),
  quotation: maybe(quotation()).describe('At most 25 words of the document.'),
  at: maybe(line()).describe('Where in the document: a heading, a clause, a page.'),
  snapshotHash: maybe(sha256()).describe('SHA-256 of the very bytes it was read from: 64 hex digits.'),
}).meta({ id: 'Evidence', description: 'Where a statement was read.' });

export const provenanceInput: z.ZodType<Provenance> = fields({
  document: maybe(line()).describe('The document from which the version was read.'),
  url: maybe(url()).describe('Where the document stands on the web.'),
  retrievedAt: maybe(instant()).describe('When it was read: an instant in UTC.'),
  note: maybe(prose()).describe('What else should be known about the reading.'),
}).meta({ id: 'Provenance', description: 'Where a version was read, for lists of origin OBSERVED.' });

export const periodInput: z.ZodType<Period> = fields({
  count: z
    .int()
    .min(1, { error: 'a period counts at least 1: leave it out where none was agreed' })
    .max(LONGEST_PERIOD, { error: `a period counts at most ${LONGEST_PERIOD}` })
    .describe('How many.'),
  unit: oneOf('a unit of a period', PERIOD_UNITS).describe('Of what.'),
}).meta({ id: 'Period', description: 'A period as a contract agrees it, such as 30 DAYS.' });
