// The audit log: who did or was denied what, when. Rows are only ever added. `before` and `after` are hashes, never content.

import { defineEntity, p } from '@mikro-orm/core';
import { appendOnly } from '../database/append-only.ts';
import { InstantColumn } from '../database/column-types.ts';

const AuditRecordSchema = defineEntity({
  name: 'AuditRecord',
  tableName: 'audit_record',
  properties: {
    id: p.string().primary(),
    at: p.type(InstantColumn).$type<Temporal.Instant>(),
    actor: p.text(),
    action: p.text(),
    target: p.string().strictNullable().index(),
    before: p.string().length(64).strictNullable(),
    after: p.string().length(64).strictNullable(),
    denied: p.boolean(),
  },
  triggers: [{ name: 'audit_record_append_only', ...appendOnly }],
});

export class AuditRecord extends AuditRecordSchema.class {}
AuditRecordSchema.setClass(AuditRecord);
