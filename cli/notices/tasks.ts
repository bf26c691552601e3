// What somebody has to do about notices that run: those who could not be told, and how to put it right.

import type { NoticeHeadFragment } from '../../schema/api/generated/graphql.ts';
import { heading } from '../text.ts';
import { deliveriesOf, recipientsOf } from './notices-read.ts';

/** One thing to do. */
export interface Task {
  readonly notice: string;
  readonly list: string;
  readonly controller: string | null;
  readonly problem: 'UNDELIVERABLE' | 'NOT_SENT' | 'UNREACHABLE';
  /** The delivery that can be made again; null where nothing was ever to be sent. */
  readonly delivery: string | null;
  readonly reason: string | null;
}

/** The tasks of the notices that are still open: of each kind so many at most. */
export async function tasksOf(notices: readonly NoticeHeadFragment[], limit: number): Promise<readonly Task[]> {
  const tasks: Task[] = [];
  for (const notice of notices.filter(({ state }) => state === 'OPEN')) tasks.push(...(await tasksOfNotice(notice, limit)));
  return tasks;
}

async function tasksOfNotice(
  { id: notice, list: { slug: list }, recipientCounts }: NoticeHeadFragment,
  limit: number,
): Promise<readonly Task[]> {
  const has = (state: string) => recipientCounts.some((counted) => counted.state === state && counted.count > 0);
  const undeliverable = has('UNDELIVERABLE') ? (await recipientsOf(notice, 'UNDELIVERABLE', limit)).nodes : [];
  const pending = has('PENDING') ? (await recipientsOf(notice, 'PENDING', limit)).nodes : [];
  const unsent = (await deliveriesOf(notice, 'NOT_SENT', limit)).nodes;
  return [
    ...undeliverable.map(({ controller, deliveries }): Task => {
      const last = deliveries.findLast(({ event }) => event === 'notice.issued');
      return {
        notice,
        list,
        controller: controller.slug,
        problem: 'UNDELIVERABLE',
        delivery: last?.id ?? null,
        reason: last?.attempts.at(-1)?.error ?? null,
      };
    }),
    ...unsent.map((delivery): Task => {
      const reason = delivery.attempts.at(-1)?.error ?? null;
      return { notice, list, controller: delivery.controller?.slug ?? null, problem: 'NOT_SENT', delivery: delivery.id, reason };
    }),
    ...pending
      .filter(({ reachable, deliveries }) => !reachable && deliveries.length === 0)
      .map(({ controller }): Task => ({ notice, list, controller: controller.slug, problem: 'UNREACHABLE', delivery: null, reason: null })),
  ];
}

/** The tasks as text for a terminal, each with the command that helps; null when there is nothing to do. */
export function tasksInWords(tasks: readonly Task[]): string | null {
  if (tasks.length === 0) return null;
  return [heading('To do'), ...tasks.map((task) => `- ${taskInWords(task)}`)].join('\n');
}

function taskInWords({ notice, list, controller, problem, delivery, reason }: Task): string {
  const who = controller ?? 'somebody who asked for copies';
  const why = reason ? ` (${reason})` : '';
  const again = delivery ? `\n  Once that is put right: onward notice redeliver --delivery ${delivery}` : '';
  if (problem === 'UNDELIVERABLE') return `${who} could not be told of the changes to ${list}${why}.${again}`;
  if (problem === 'NOT_SENT') return `A mail to ${who} about ${list} was not sent: the server has no mail server (SMTP_URL).${again}`;
  return [
    `Nothing can reach ${who} about ${list}: it has no endpoint and no notice address.`,
    `  Tell it by other means, and enter its answer: onward notice ack ${notice} --for ${who}`,
    `  For the notices to come: onward controller terms ${who} ${list} --notice-email ADDRESS, or onward endpoint add ${who} URL`,
  ].join('\n');
}
