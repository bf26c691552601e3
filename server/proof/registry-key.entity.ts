// The key that the registry signs its evidence with (Ed25519). The private half is encrypted.

import { defineEntity, p } from '@mikro-orm/core';
import { InstantColumn } from '../database/column-types.ts';

const RegistryKeySchema = defineEntity({
  name: 'RegistryKey',
  tableName: 'registry_key',
  properties: {
    id: p.string().primary(),
    /** SPKI, PEM. */
    publicKey: p.text(),
    /** PKCS #8, encrypted; see deliveries/sealed-secret.ts. */
    privateKey: p.text(),
    createdAt: p.type(InstantColumn).$type<Temporal.Instant>(),
  },
});

export class RegistryKey extends RegistryKeySchema.class {}
RegistryKeySchema.setClass(RegistryKey);
