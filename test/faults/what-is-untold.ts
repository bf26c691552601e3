// Whether everybody was told of everything that was announced: each recipient once by its own account, under one id at the receiver.

import type { Received } from '../a-receiver.ts';
import { type Announced, announcements, CONTROLLERS } from './announcers.ts';
import type { ServerProcess } from './server-process.ts';

/** A sentence for each announcement that is lost, each recipient that was not told, and each that was told under two ids. */
export async function whatIsUntold(
  server: ServerProcess,
  announced: readonly Announced[],
  received: readonly Received[],
): Promise<readonly string[]> {
  const { notices } = await announcements(server);
  const known = new Map(notices.map((notice) => [notice.list.slug, notice]));
  const lost = announced
    .filter(({ list, hash }) => known.get(list)?.headHash !== hash)
    .map(({ list }) => `${list}: its announcement was acknowledged, and is lost`);
  const untold = notices.flatMap(({ list, recipients }) =>
    recipients.edges.flatMap(({ node: { controller, state, deliveries } }) => {
      const issued = deliveries.filter(({ event }) => event === 'notice.issued');
      const wrong = [
        state === 'TOLD' ? [] : [`is ${state}, not told`],
        issued.length === 1 ? [] : [`has ${issued.length} deliveries of the notice`],
        idsOf(received, list.slug, controller.slug).size === 1
          ? []
          : [`received it under ${idsOf(received, list.slug, controller.slug).size} ids`],
      ].flat();
      return wrong.map((what) => `${list.slug}, ${controller.slug}: ${what}`);
    }),
  );
  const unsigned = received.filter(({ verified }) => !verified).map(({ id }) => `${id} arrived with a signature that does not fit`);
  const strangers = received
    .filter(({ body }) => body.type === 'notice.issued' && !known.has(body.data.notice.list.slug))
    .map(({ id }) => `${id} tells of something that was never announced`);
  return [
    ...lost,
    ...untold,
    ...unsigned,
    ...strangers,
    ...(notices.length === 0 && CONTROLLERS.length > 0 ? ['nothing was announced at all'] : []),
  ];
}

function idsOf(received: readonly Received[], list: string, controller: string): ReadonlySet<string> {
  const own = received.filter(
    ({ body }) => body.type === 'notice.issued' && body.data.notice.list.slug === list && body.data.recipient.controller === controller,
  );
  return new Set(own.map(({ id }) => id));
}
