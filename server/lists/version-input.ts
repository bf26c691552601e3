// What mutations about versions accept, checked entry by entry.

import { z } from 'zod';
import { BASES, COMPLETENESSES } from '../../schema/list/content.ts';
import { entriesInput, entryInput, MOST_ENTRIES } from '../../schema/list/entry-input.ts';
import { provenanceInput } from '../../schema/list/evidence-input.ts';
import { maybe, otherwise } from '../../schema/list/input-shape.ts';
import { day, key, prose } from '../../schema/list/word-input.ts';
import type { AnnounceVersion } from './announce-version.ts';
import type { EditDraft } from './edit-draft.ts';
import type { RecordPastVersion } from './record-past-version.ts';
import type { WithdrawVersion } from './withdraw-version.ts';

const orNone = <T>(items: readonly T[] | null | undefined): readonly T[] => items ?? [];

/** How long a reason may be, in characters. */
const MOST_OF_A_REASON = 2_000;

/** The edit of a draft. Keys within `add` are unique, and each new party is brought along once. */
export const editInput: z.ZodType<EditDraft> = z.object({
  draft: z.string(),
  revision: z.number(),
  add: entriesInput.nullish().transform(orNone),
  change: entriesInput.nullish().transform(orNone),
  remove: z.array(key()).max(MOST_ENTRIES).nullish().transform(orNone),
  replace: z
    .array(z.object({ key: key(), entry: entryInput }))
    .max(MOST_ENTRIES)
    .nullish()
    .transform(orNone),
});

/** A withdrawal. */
export const withdrawInput: z.ZodType<WithdrawVersion> = z.object({
  version: z.string(),
  reason: z
    .string()
    .refine((text) => text.trim() !== '', { error: 'a withdrawal needs a reason: those who were told are owed one', abort: true })
    .pipe(prose(MOST_OF_A_REASON)),
});

/** An announcement. */
export const announceInput: z.ZodType<AnnounceVersion> = z.object({
  draft: z.string(),
  effectiveOn: day(),
  emergency: otherwise(z.boolean(), false),
  emergencyReason: maybe(prose(MOST_OF_A_REASON)),
});

/** A past version. */
export const pastVersionInput: z.ZodType<RecordPastVersion> = z.object({
  list: z.string(),
  effectiveOn: day(),
  effectiveOnBasis: otherwise(z.enum(BASES), 'STATED'),
  announcedAt: z
    .string()
    .nullish()
    .transform((text) => (text ? Temporal.Instant.from(text) : null)),
  completeness: otherwise(z.enum(COMPLETENESSES), 'COMPLETE'),
  provenance: maybe(provenanceInput),
  entries: entriesInput,
});
