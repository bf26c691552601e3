// Which version of a list somebody is shown: by number, or by day and knowledge.

import { dayIn, type CivilDay } from '../../schema/words/civil-day.ts';
import { keeps } from '../access/actor.ts';
import type { Context } from '../context.ts';
import { invalid, notFound, Refusal } from '../errors.ts';
import type { List } from './list.entity.ts';
import { AppliedVersion } from '../notices/applied-version.ts';
import type { Version } from './version.entity.ts';

/** A version that somebody is shown: as it is, or as it applies to a controller. */
export type ShownVersion = Version | AppliedVersion;

export interface VersionAsked {
  readonly number?: number | undefined;
  readonly asOf?: CivilDay | undefined;
  readonly asKnownAt?: string | undefined;
  readonly forController?: string | undefined;
}

/**
 * The version asked for; null when the list had none, or none of that number that the actor may see.
 *
 * Withdrawn versions are shown to those who keep the list. Where the truthful answer for anybody else would be one, the
 * question is refused rather than answered with another version.
 *
 * @throws Refusal INVALID when a number stands beside a day; FORBIDDEN (UNAUTHENTICATED without a token) when the answer is a version withdrawn since
 */
export async function shownVersion(context: Context, list: List, asked: VersionAsked): Promise<Version | null> {
  const { actor, loaders, now } = context;
  if (asked.number !== undefined && asked.number !== null) {
    if (asked.asOf || asked.asKnownAt) throw invalid('Give a number, or a day and what was known; not both.', ['number']);
    const version = await loaders.versionByNumber.load({ list: list.id, number: asked.number });
    return version && (await maySee(context, list, version)) ? version : null;
  }
  const day = asked.asOf ?? dayIn(list.timeZone, now);
  const knownAt = asked.asKnownAt ? Temporal.Instant.from(asked.asKnownAt) : null;
  const version = await loaders.versionAsOf(knownAt).load({ list: list.id, day });
  if (version && knownAt && !keeps(actor, list.id) && !(await maySee(context, list, version))) {
    throw new Refusal(
      actor.role === 'ANONYMOUS' ? 'UNAUTHENTICATED' : 'FORBIDDEN',
      'The version that was known to apply has been withdrawn since; only those who keep the list may see it.',
    );
  }
  return version;
}

async function maySee({ actor, loaders }: Context, list: List, version: Version): Promise<boolean> {
  return keeps(actor, list.id) || (await loaders.course.load(version.id)).withdrawnAt === null;
}

/**
 * The list as it applies to a controller: on a day, today when left out. The version of a number is shown to it as it was published.
 *
 * @throws Refusal as `shownVersion` does; NOT_FOUND when there is no such controller
 */
export async function versionFor(context: Context, list: List, asked: VersionAsked): Promise<ShownVersion | null> {
  const shown = await shownVersion(context, list, asked);
  if (!shown || !asked.forController) return shown;
  if (asked.number !== undefined && asked.number !== null) return new AppliedVersion(shown, await context.loaders.content.load(shown), []);
  const controller = await context.loaders.controllerBySlug.load(asked.forController);
  if (!controller) throw notFound(`The controller "${asked.forController}"`);
  const knownAt = asked.asKnownAt ? Temporal.Instant.from(asked.asKnownAt) : null;
  const day = asked.asOf ?? dayIn(list.timeZone, context.now);
  return context.loaders.appliedVersion({ controller: controller.id, knownAt }).load({ list: list.id, day });
}
