// A draft made of confirmed drift findings: those that are named, or all of a list that an entry of it would mend.

import { type DraftHeadFragment, DraftFromDriftDocument } from '../../schema/api/generated/graphql.ts';
import { ask } from '../client.ts';
import { notFound, Problem } from '../problem.ts';
import { driftOf } from './drift-read.ts';

/** A draft, and which findings are in it. */
export interface DraftOfDrift extends DraftHeadFragment {
  readonly findings: readonly string[];
  /** Confirmed ones that no entry of the list would mend. */
  readonly leftOut: readonly { readonly id: string; readonly statement: string }[];
}

/** Makes a draft of the findings named. @throws Problem with the server's code, for the first finding that is not fit for it */
export async function draftOfNamed(list: string, findings: readonly string[]): Promise<DraftOfDrift> {
  const { version } = (await ask(DraftFromDriftDocument, { input: { list, findings: [...findings] } })).draftFromDrift;
  return { ...version, findings, leftOut: [] };
}

/**
 * Makes a draft of all confirmed findings of the list. Only the server knows which of them an entry would mend: one that it refuses is
 * left out, and it is asked again.
 *
 * @throws Problem NOT_FOUND when no confirmed finding is left
 */
export async function draftOfConfirmed(list: string): Promise<DraftOfDrift> {
  const wanted = [...(await driftOf({ list, state: 'CONFIRMED', language: 'en' }))];
  const leftOut: { id: string; statement: string }[] = [];
  while (wanted.length > 0) {
    try {
      return {
        ...(await draftOfNamed(
          list,
          wanted.map(({ id }) => id),
        )),
        leftOut,
      };
    } catch (error) {
      const refused = wanted.splice(indexRefused(error), 1);
      leftOut.push(...refused.map(({ id, statement }) => ({ id, statement })));
    }
  }
  throw notFound(nothingFor(list, leftOut.length));
}

/** Which of the findings was refused. @throws the error when it is about something else */
function indexRefused(error: unknown): number {
  const [, field, index] = error instanceof Problem && error.code === 'INVALID' ? (error.path ?? []) : [];
  if (field === 'findings' && typeof index === 'number') return index;
  throw error;
}

function nothingFor(list: string, leftOut: number): string {
  if (leftOut === 0) return `No finding about "${list}" is confirmed: onward drift ls --list ${list} shows those to review.`;
  return `Of the confirmed findings about "${list}" none is mended by an entry of the list.`;
}
