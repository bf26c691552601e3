// Identifiers that two different names of one list share: a slip of the list that pairs nobody and that a person should see.

import { byKey } from './by-key.ts';
import type { Traces } from './recipient.ts';
import { personKeys } from './same-person.ts';

/** One identifier and the rows, of two names or more, that state it. */
export interface SharedIdentifier {
  /** Scheme and value as compared: a Hungarian tax number and the EU VAT number made of it are one. */
  readonly key: string;
  readonly side: 'BEFORE' | 'AFTER';
  readonly rows: readonly number[];
}

/** The identifiers on one list that different names share, in the order of the list. */
export function sharedIdentifiersOf(list: readonly Traces[], side: SharedIdentifier['side']): readonly SharedIdentifier[] {
  return [...byKey(list, ({ identifiers }) => identifiers)].flatMap(([key, holders]) =>
    new Set(personKeys(holders.map(({ written }) => written))).size < 2 ? [] : [{ key, side, rows: holders.map(({ index }) => index) }],
  );
}
