// What mutations about versions accept, checked entry by entry.

import { z } from 'zod';
import { BASES, COMPLETENESSES } from '../../schema/list/content.ts';
import { entriesInput, entryInput } from '../../schema/list/entry-input.ts';
import { provenanceInput } from '../../schema/list/evidence-input.ts';
import { key } from '../../schema/list/word-input.ts';
import { civilDay, isCivilDay } from '../../schema/words/civil-day.ts';
import type { EditDraft } from './edit-draft.ts';
import type { RecordPastVersion } from './record-past-version.ts';

const orNone = <T>(items: readonly T[] | null | undefined): readonly T[] => items ?? [];
const day = z.string().refine(isCivilDay).transform(civilDay);

/** The edit of a draft. Keys within `add` are unique, and each new party is brought along once. */
export const editInput: z.ZodType<EditDraft> = z.object({
  draft: z.string(),
  revision: z.number(),
  add: entriesInput.nullish().transform(orNone),
  change: entriesInput.nullish().transform(orNone),
  remove: z.array(key()).max(2_000).nullish().transform(orNone),
  replace: z
    .array(z.object({ key: key(), entry: entryInput }))
    .max(2_000)
    .nullish()
    .transform(orNone),
});

/** A past version. */
export const pastVersionInput: z.ZodType<RecordPastVersion> = z.object({
  list: z.string(),
  effectiveOn: day,
  effectiveOnBasis: z
    .enum(BASES)
    .nullish()
    .transform((basis) => basis ?? 'STATED'),
  announcedAt: z
    .string()
    .nullish()
    .transform((text) => (text ? Temporal.Instant.from(text) : null)),
  completeness: z
    .enum(COMPLETENESSES)
    .nullish()
    .transform((completeness) => completeness ?? 'COMPLETE'),
  provenance: provenanceInput.nullish().transform((provenance) => provenance ?? null),
  entries: entriesInput,
});
