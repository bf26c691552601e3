// Many sources checked: a few at a time, those of one host one after the other.

import { CheckSourceDocument, type CheckSourceMutation, type SourceFactsFragment } from '../../schema/api/generated/graphql.ts';
import { ask } from '../client.ts';
import { EXIT, Problem } from '../problem.ts';

/** How many are under way at once. */
const AT_ONCE = 4;

/** What came of one source. */
export type CheckedSource = CheckSourceMutation['checkSource'];

export interface CheckAsked {
  readonly acceptShrunken: boolean;
  readonly language: string;
  /** Told of each source that is done. */
  readonly done: (source: SourceFactsFragment) => void;
}

/**
 * Checks them all and returns what came of each, in their order. One that somebody else is changing has failed; the rest go on.
 *
 * @throws Problem when the server breaks or is gone: those that were not begun are left
 */
export async function checkSources(sources: readonly SourceFactsFragment[], asked: CheckAsked): Promise<readonly CheckedSource[]> {
  const hosts = [...Map.groupBy(sources, ({ url }) => URL.parse(url)?.host).values()];
  const checked = new Map<string, CheckedSource>();
  const lane = async (): Promise<void> => {
    for (let host = hosts.shift(); host; host = hosts.shift()) {
      for (const source of host) {
        checked.set(source.id, await checkOne(source, asked));
        asked.done(source);
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
  } finally {
    hosts.length = 0;
  }
  return sources.flatMap(({ id }) => checked.get(id) ?? []);
}

async function checkOne(source: SourceFactsFragment, { acceptShrunken, language }: CheckAsked): Promise<CheckedSource> {
  try {
    return (await ask(CheckSourceDocument, { input: { id: source.id, acceptShrunken }, language })).checkSource;
  } catch (error) {
    const isItsOwn = error instanceof Problem && error.exit === EXIT.wrong && ['CONFLICT', 'NOT_FOUND'].includes(error.code);
    if (!isItsOwn) throw error;
    return { source, outcome: 'FAILED', reason: error.message, opened: [], closed: [] };
  }
}
