// What stories about the gate are told with: lists with one sub-processor and controllers on terms of their own, objections, days.

import { engaged, noticesOf, type ToldNotice } from './a-controller.ts';
import { createList, recipient, recordPast } from './a-list.ts';
import type { AtWork } from './at-work.ts';
import type { World } from './world.ts';

export const days = (count: number) => ({ count, unit: 'DAYS' });
const terms = { notice: days(30), objection: days(10) };

interface ShownVersion {
  readonly id: string;
  readonly number: number;
  readonly state: string;
}

/** The tools of one world. */
export function gateStory(world: () => World, work: () => AtWork) {
  const on = async (time: string): Promise<void> => {
    world().on(time);
    await work().tick();
  };

  /** A list with one sub-processor, and controllers engaged with it on these terms. */
  async function aList(slug: string, controllers: Readonly<Record<string, object | undefined>>, facts: object = {}): Promise<void> {
    world().on('2026-03-02');
    await createList(world(), slug, { terms, ...facts });
    await recordPast(world(), slug, '2024-01-30', [recipient(`${slug}-old`)]);
    for (const [name, own] of Object.entries(controllers))
      await engaged(world(), name, slug, { email: `${name}@example.com`, ...(own && { terms: own }) });
  }
  const noticeOf = async (list: string): Promise<ToldNotice> => {
    const [notice] = (await noticesOf(world(), list)).toReversed();
    if (!notice) throw new Error(`no notice of ${list}`);
    return notice;
  };
  const object = async (list: string, controller: string, entryKey: string) => {
    const notice = await noticeOf(list);
    const changes = notice.changes.filter((change) => change.entryKey === entryKey).map(({ id }) => id);
    const { objection } = await world().do<{ objection: { id: string; late: boolean } }>(
      'raiseObjection',
      { notice: notice.id, controller, changes, grounds: 'No.' },
      'objection { id late }',
    );
    return objection;
  };
  const findingsOn = async (list: string, asOf: string): Promise<readonly string[]> => {
    const { findings } = await world().get<{ findings: { code: string }[] }>(
      'query ($list: String!, $asOf: Date) { list(slug: $list) { findings(asOf: $asOf) { code } } }',
      { list, asOf },
    );
    return findings.map(({ code }) => code);
  };
  /** How many mails have arrived at a controller's notice address. */
  const mailsTo = (controller: string) => work().mails.filter(({ recipients }) => recipients[0] === `${controller}@example.com`).length;
  const settle = (objection: string, outcome: string) =>
    world().do('settleObjection', { objection, outcome, text: 'so be it' }, 'objection { state }');
  const versionsOf = async (list: string) => {
    const { versions } = await world().get<{ versions: { edges: { node: ShownVersion }[] } }>(
      'query ($list: String!) { list(slug: $list) { versions { edges { node { id number state } } } } }',
      { list },
    );
    return versions.edges.map(({ node }) => node);
  };
  const statesOf = async (list: string) => (await versionsOf(list)).map(({ state }) => state);
  const generally = async (list: string, asOf: string) =>
    (
      await world().get<{ version: { number: number } }>(
        'query ($list: String!, $asOf: Date) { list(slug: $list) { version(asOf: $asOf) { number } } }',
        { list, asOf },
      )
    ).version.number;
  return { on, aList, noticeOf, object, mailsTo, settle, versionsOf, statesOf, generally, findingsOn };
}
