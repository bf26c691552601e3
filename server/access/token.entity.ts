// An access token. Only the SHA-256 of the secret is kept.

import { defineEntity, p } from '@mikro-orm/core';
import { InstantColumn } from '../database/column-types.ts';
import { Controller } from '../notices/controller.entity.ts';

export const ROLES = ['OPERATOR', 'PUBLISHER', 'CONTROLLER'] as const;
export type Role = (typeof ROLES)[number];

const TokenSchema = defineEntity({
  name: 'Token',
  tableName: 'token',
  properties: {
    id: p.string().primary(),
    name: p.text(),
    role: p.enum(ROLES),
    /** Ids of the lists that a publisher keeps. */
    lists: p.json<readonly string[]>(),
    controller: () => p.manyToOne(Controller).mapToPk().strictNullable().fieldName('controller_id'),
    secretHash: p.string().length(64).unique(),
    createdAt: p.type(InstantColumn).$type<Temporal.Instant>(),
    expiresAt: p.type(InstantColumn).$type<Temporal.Instant>().strictNullable(),
    lastUsedAt: p.type(InstantColumn).$type<Temporal.Instant>().strictNullable(),
    revokedAt: p.type(InstantColumn).$type<Temporal.Instant>().strictNullable(),
  },
});

export class Token extends TokenSchema.class {}
TokenSchema.setClass(Token);
