// Terms that notices were issued under, each set once however many recipients share it. Rows are only ever added: a notice keeps
// the terms it was issued under, whatever is agreed later.

import { defineEntity, p } from '@mikro-orm/core';
import type { Terms } from '../../schema/list/terms.ts';
import { appendOnly } from '../database/append-only.ts';

const AgreedTermsSchema = defineEntity({
  name: 'AgreedTerms',
  tableName: 'agreed_terms',
  properties: {
    /** SHA-256 of the terms in their canonical form. */
    id: p.string().length(64).primary(),
    terms: p.json<Terms>(),
  },
  triggers: [{ name: 'agreed_terms_append_only', ...appendOnly }],
});

export class AgreedTerms extends AgreedTermsSchema.class {}
AgreedTermsSchema.setClass(AgreedTerms);
