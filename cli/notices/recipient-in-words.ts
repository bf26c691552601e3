// One recipient of a notice in words: where it stands, what it answered, what reached it.

import type { RecipientFactsFragment } from '../../schema/api/generated/graphql.ts';
import { lastDayOf } from '../../schema/notice/mail-words-deadline.ts';
import { inLanguage } from '../../schema/words/statement.ts';
import { minute } from '../today.ts';

/** A code of the API as words: `deemed accepted`. */
export const inWords = (code: string): string => code.toLowerCase().replaceAll('_', ' ');

/** When and how it was told; why not, where it was not. */
export function toldInWords({ toldAt, channel, state, reachable, deliveries }: RecipientFactsFragment): string {
  if (toldAt) return `${minute(toldAt)}\nby ${channel ? inWords(channel) : 'a way not recorded'}`;
  if (deliveries.some((delivery) => delivery.state === 'NOT_SENT')) return 'not yet: its mail was not sent';
  if (!reachable) return 'not yet: nothing can reach it';
  if (state === 'UNDELIVERABLE') return 'could not be reached';
  const last = deliveries.flatMap(({ attempts }) => attempts).at(-1);
  return last?.error ? `not yet: ${last.error}` : 'not yet';
}

/** The last day on which it may object. */
export function objectionEndsInWords(
  { informational, objectBy, terms }: RecipientFactsFragment,
  timeZone: string,
  language: string,
): string {
  if (informational) return 'information only';
  if (objectBy) return inLanguage(lastDayOf(objectBy, timeZone), language);
  return terms.objection ? 'not begun' : 'no period agreed';
}

/** What it answered, in the order of the answers; else where it stands. */
export function answerInWords({ acknowledgedAt, approvedAt, waivedAt, objections, state }: RecipientFactsFragment): string {
  const said: readonly (readonly [string | null, string])[] = [
    [acknowledgedAt, 'acknowledged'],
    [approvedAt, 'approved'],
    [waivedAt, 'waived its period'],
    ...objections.map((objection) => [objection.raisedAt, `objected (${inWords(objection.state)}) ${objection.id}`] as const),
  ];
  const answers = said.flatMap(([at, what]) => (at ? [{ at, what }] : [])).toSorted((one, other) => (one.at < other.at ? -1 : 1));
  return answers.length === 0 ? inWords(state) : answers.map(({ at, what }) => `${minute(at)} ${what}`).join('\n');
}

/** What an answer left behind, in one sentence. */
export function answeredInWords(what: string, recipient: RecipientFactsFragment): string {
  const applies = recipient.effectiveOn ? ` Its changes may apply to it from ${recipient.effectiveOn}.` : '';
  return `${recipient.controller.slug} ${what} the notice; it now stands as ${inWords(recipient.state)}.${applies}`;
}
