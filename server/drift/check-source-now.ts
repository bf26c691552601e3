// What happens when somebody has a source checked: it is claimed, whether it is due or not, checked, and the result waited for.

import { setTimeout as pause } from 'node:timers/promises';
import type { By } from '../access/actor.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Settings } from '../context.ts';
import type { Em } from '../database/database.ts';
import { conflict, notFound } from '../errors.ts';
import { random } from '../random.ts';
import { type CheckedSource, checkSource } from './check-source.ts';
import { claimSource } from './claim-sources.ts';
import { Source } from './source.entity.ts';

export interface CheckAsked {
  readonly id: string;
  readonly acceptShrunken: boolean;
}

const LOOK_EVERY_MS = 250;
const MOST_LOOKS = 40;

/** Checks a source now. @throws Refusal NOT_FOUND; CONFLICT when somebody else is checking or changing it all the while */
export async function checkSourceNow(em: Em, { id, acceptShrunken }: CheckAsked, { scraper }: Settings, by: By): Promise<CheckedSource> {
  const fresh = () => em.fork();
  const source = await claimed(fresh, id, by.now);
  const checked = await release(fresh, source, () =>
    checkSource({ em: fresh, scraper, now: () => by.now, random }, source, { acceptShrunken }),
  );
  if (!checked) throw conflict('The source was changed or deleted while it was checked: check it again.');
  await recordAudit(em, by, 'checkSource', { target: id, before: source, after: checked.source });
  return checked;
}

async function claimed(em: () => Em, id: string, now: Temporal.Instant): Promise<Source> {
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const source = await claimSource(em(), id, now);
    if (source) return source;
    if (!(await em().findOne(Source, { id }))) throw notFound('The source');
    await pause(LOOK_EVERY_MS);
  }
  throw conflict('The source is being checked by somebody else: look at it again in a minute.');
}

/** Whatever goes wrong, nobody has to wait for the claim to lapse. */
async function release<T>(em: () => Em, source: Source, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await em().nativeUpdate(Source, { id: source.id, claimedUntil: source.claimedUntil }, { claimedUntil: null });
    throw error;
  }
}
