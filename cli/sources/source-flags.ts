// Flags of commands that enter sources and change them, as far as they are the same.

import type { SourceKind } from '../../schema/api/generated/graphql.ts';
import { oneOf } from '../flags.ts';

const KINDS = ['PRIVACY_POLICY', 'SUBPROCESSOR_LIST', 'DPA', 'CERTIFICATION', 'OTHER'] as const satisfies readonly SourceKind[];

/** How `--kind` is read. */
export const kindOfSource = oneOf<SourceKind>(KINDS);

/** What `--every` may be. */
export const everyHours = {
  min: 1,
  max: 8_760,
  helpValue: 'HOURS',
  description: 'How many hours there are between two checks, give or take a tenth.',
} as const;
