// A new secret for an endpoint: as it is shown once, as it is stored, and what is shown of it ever after.

import type { Settings } from '../context.ts';
import { newEndpointSecret } from './new-secret.ts';
import { sealSecret } from './sealed-secret.ts';

/** A secret in its three forms. */
export interface EndpointSecret {
  readonly secret: string;
  /** Encrypted; opens only with the id of the endpoint. */
  readonly sealed: string;
  /** Its last characters, to tell it from another. */
  readonly hint: string;
}

const HINT_CHARACTERS = 4;

/** Makes a secret for the endpoint of an id. */
export function sealedEndpointSecret(endpoint: string, { secretKeys }: Settings): EndpointSecret {
  const secret = newEndpointSecret();
  return {
    secret,
    sealed: sealSecret(secretKeys, secret, endpoint),
    hint: `…${secret.replace(/=+$/, '').slice(-HINT_CHARACTERS)}`,
  };
}
