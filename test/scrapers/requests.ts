// Requests in all the ways there are to send one, what becomes of them, and resolvers that say what a test wants.

import { fetch, request } from 'undici';
import { AddressRefused, type GuardedAgent, type Lookup } from '../../scrapers/address-guard.ts';

/** What became of a request for a URL, in each of the ways to send it: what came back, or why it was not sent. */
export async function outcomes(agent: GuardedAgent, url: string): Promise<readonly unknown[]> {
  const ways = [
    async () => (await request(url, { dispatcher: agent })).body.text(),
    async () => (await fetch(url, { dispatcher: agent })).text(),
    async () => {
      const client = agent.clientFor(new URL(url).origin, () => {});
      return client.request({ path: '/', method: 'GET' }).finally(() => client.destroy());
    },
  ];
  return Promise.all(ways.map((way) => way().catch(reasonOf)));
}

/** The error that was meant: fetch hides it in a cause. */
export function reasonOf(error: unknown): unknown {
  return error instanceof TypeError && error.cause instanceof AddressRefused ? error.cause : error;
}

/** Refused by the guard, or by fetch even before that. */
export function isTurnedAway(outcome: unknown): boolean {
  return outcome instanceof AddressRefused || (outcome instanceof TypeError && outcome.message.includes('URL that includes credentials'));
}

/** Not a URL at all, so that there is nobody to connect to. */
export function isNoUrl(outcome: unknown): boolean {
  return outcome instanceof Error && /invalid url|failed to parse/i.test(`${outcome.message} ${String(outcome.cause)}`);
}

/** A resolver that must not be asked. */
export const nobody: Lookup = async (hostname) => {
  throw new Error(`nobody may be asked about ${hostname}`);
};

/** A resolver that gives one answer after another, the last for ever, and remembers what it was asked. */
export function answering(...answers: readonly (readonly string[])[]): { readonly lookup: Lookup; readonly asked: readonly string[] } {
  const asked: string[] = [];
  const lookup: Lookup = async (hostname) => {
    asked.push(hostname);
    return (answers[asked.length - 1] ?? answers.at(-1) ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  };
  return { lookup, asked };
}
