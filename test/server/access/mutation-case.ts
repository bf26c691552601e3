// What a case about a mutation is made of.

import type { World } from '../../world.ts';
import type { Kind } from './people.ts';

/** The hashes that a record holds: of the state before, after, both, or none. */
type Hashes = '-/-' | '-/+' | '+/-' | '+/+';

export interface MutationCase {
  /** Makes ready, as the operator, and gives the input for the list of that kind. */
  readonly input: (world: World, kind: Kind) => Promise<object>;
  /** The same input, naming a list, draft or version that does not exist; for mutations that name one. */
  readonly elsewhere?: object;
  /** What is asked of the payload. */
  readonly payload: string;
  /** `of`: what the id begins with that is named, where it is not the one that the payload shows. */
  readonly audit: readonly (readonly [action: string, hashes: Hashes, of?: string])[];
  /** Where in the payload the id stands that the last record names; left out where no id is shown. */
  readonly target?: string;
}

let made = 0;
/** A slug that nothing has yet. */
export const fresh = (what: string): string => `${what}-${(made += 1)}`;

/** An id that names nothing. */
export const noId = (prefix: string) => `${prefix}_${'0'.repeat(32)}`;

/** Makes sure that no version is in notice, so that one can be announced. */
export async function quiet(world: World, list: Kind): Promise<void> {
  const query = 'query ($list: String!) { list(slug: $list) { version(asOf: "2099-01-01") { id state } } }';
  const { version } = await world.get<{ version: { id: string; state: string } }>(query, { list });
  if (version.state !== 'IN_NOTICE') return;
  await world.do('withdrawVersion', { version: version.id, reason: 'to make room' }, 'version { id }');
  await quiet(world, list);
}
