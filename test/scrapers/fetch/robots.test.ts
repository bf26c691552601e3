// robots.txt, as RFC 9309 has it: what it forbids is not asked for, and neither is anything when it cannot be had.

import { describe, expect, test } from 'vitest';
import { fetchPage } from '../../../scrapers/fetch/fetch-page.ts';
import { robotsMemory } from '../../../scrapers/fetch/robots.ts';
import { useCanary } from '../canary.ts';
import { aSite, failureIn, fetched, type Handler, LIST_PAGE, pageOf, partsFor, redirectsTo, says, type Site } from './a-site.ts';
import { millisecondsSince } from '../thread-time.ts';

const { heard, at } = useCanary();
const text = (body: string): Handler => says(body, { 'content-type': 'text/plain' });
const withRobots = (robots: Handler): Promise<Site> =>
  aSite({ '/robots.txt': robots, '/': says(LIST_PAGE), '/legal/list': says(LIST_PAGE), '/private/x': says(LIST_PAGE) });

describe('what a file says', () => {
  test.each<[string, string, string, 'PAGE' | 'ROBOTS_DISALLOWED']>([
    ['nothing', '', '/', 'PAGE'],
    ['all are forbidden everything', 'User-agent: *\nDisallow: /', '/', 'ROBOTS_DISALLOWED'],
    ['all are forbidden nothing', 'User-agent: *\nDisallow:', '/', 'PAGE'],
    ['another place is forbidden', 'User-agent: *\nDisallow: /private/', '/legal/list', 'PAGE'],
    ['this place is forbidden', 'User-agent: *\nDisallow: /private/', '/private/x', 'ROBOTS_DISALLOWED'],
    ['the longer rule wins', 'User-agent: *\nDisallow: /\nAllow: /legal/', '/legal/list', 'PAGE'],
    ['only others are forbidden', 'User-agent: otherbot\nDisallow: /', '/', 'PAGE'],
    ['we are forbidden by name', 'User-agent: onward\nDisallow: /\n\nUser-agent: *\nAllow: /', '/', 'ROBOTS_DISALLOWED'],
    ['we are allowed by name', 'User-agent: *\nDisallow: /\n\nUser-agent: Onward\nAllow: /', '/', 'PAGE'],
    ['we are one of several names', 'User-agent: a\nUser-agent: ONWARD\nUser-agent: b\nDisallow: /', '/', 'ROBOTS_DISALLOWED'],
    ['a pattern', 'User-agent: *\nDisallow: /*/x$', '/private/x', 'ROBOTS_DISALLOWED'],
    ['a page instead of a file', LIST_PAGE, '/', 'PAGE'],
  ])('%s', async (_, robots, path, expected) => {
    const site = await withRobots(text(robots));
    const outcome = await fetched(site, path);
    expect(outcome.kind === 'FAILURE' ? outcome.failure.kind : outcome.kind).toBe(expected);
    expect(site.asked).toEqual(expected === 'PAGE' ? [path] : []);
  });

  test('of a file that is too long, the beginning counts', async () => {
    const filling = '# filling\n'.repeat(60_000);
    const before = await withRobots(text(`User-agent: *\nDisallow: /private/\n${filling}Disallow: /legal/\n`));
    expect(failureIn(await fetched(before, '/private/x')).kind).toBe('ROBOTS_DISALLOWED');
    expect((await fetched(before, '/legal/list')).kind).toBe('PAGE');
  });

  test('of a file without end, too', async () => {
    const site = await withRobots((_, response) => {
      response.write('User-agent: *\nDisallow: /private/\n');
      const flood = (): void => {
        while (!response.destroyed && response.write('# and so on\n'.repeat(1_000)));
        if (!response.destroyed) response.once('drain', flood);
      };
      flood();
    });
    expect(failureIn(await fetched(site, '/private/x')).kind).toBe('ROBOTS_DISALLOWED');
    expect((await fetched(site, '/')).kind).toBe('PAGE');
  });

  test('a hostile file costs less than a second', async () => {
    const site = await withRobots(text(`User-agent: *\n${'Disallow: /*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b\n'.repeat(10_000)}`));
    const begun = process.threadCpuUsage();
    await fetched(site, `/${'a'.repeat(2_000)}`);
    expect(millisecondsSince(begun)).toBeLessThan(1_000);
  });
});

describe('when there is none to be had', () => {
  test.each([400, 401, 403, 404, 410, 429, 451])('%i allows everything', async (status) => {
    const site = await withRobots(says('Disallow: /', {}, status));
    expect((await fetched(site, '/')).kind).toBe('PAGE');
  });

  test.each([500, 502, 503, 504, 599])('%i forbids everything, for now', async (status) => {
    const site = await withRobots(says('', {}, status));
    expect(failureIn(await fetched(site, '/'))).toMatchObject({ kind: 'ROBOTS_UNREACHABLE', mayPass: true, status });
    expect(site.asked).toEqual([]);
  });

  test('a connection that breaks forbids everything, and is told as what it is', async () => {
    const site = await withRobots((request) => void request.socket.destroy());
    expect(failureIn(await fetched(site, '/'))).toMatchObject({ kind: 'CONNECT', mayPass: true });
    expect(site.asked).toEqual([]);
  });

  test('it may stand elsewhere', async () => {
    const other = await aSite({ '/rules': text('User-agent: *\nDisallow: /private/') });
    const site = await withRobots(redirectsTo(`${other.origin}/rules`));
    const parts = partsFor([site, other]);
    expect(failureIn(await fetchPage({ url: `${site.origin}/private/x`, conditional: null }, parts)).kind).toBe('ROBOTS_DISALLOWED');
    expect((await fetchPage({ url: `${site.origin}/`, conditional: null }, parts)).kind).toBe('PAGE');
  });

  test('redirects without end are as good as none', async () => {
    const site = await withRobots(redirectsTo('/robots.txt'));
    expect((await fetched(site, '/')).kind).toBe('PAGE');
  });

  test('it does not lead into the own network', async () => {
    const site = await withRobots(redirectsTo(at('http://127.0.0.1:PORT/robots.txt')));
    expect(failureIn(await fetched(site, '/'))).toMatchObject({ kind: 'ROBOTS_UNREACHABLE' });
    expect([heard(), site.asked]).toEqual([0, []]);
  });
});

test('the host that a redirect leads to is asked for its own', async () => {
  const other = await aSite({ '/robots.txt': text('User-agent: *\nDisallow: /'), '/new': says(LIST_PAGE) });
  const site = await aSite({ '/': redirectsTo(`${other.origin}/new`) });
  const outcome = await fetchPage({ url: `${site.origin}/`, conditional: null }, partsFor([site, other]));
  expect(failureIn(outcome)).toMatchObject({ kind: 'ROBOTS_DISALLOWED', mayPass: false, url: `${other.origin}/new` });
  expect(other.asked).toEqual([]);
});

describe('it is remembered', () => {
  const START = Temporal.Instant.from('2026-03-01T00:00:00Z');
  async function askedAgainAfter(duration: Temporal.DurationLike, robots: Handler): Promise<number> {
    const site = await withRobots(robots);
    let today = START;
    const parts = partsFor([site], { robots: robotsMemory(() => today) });
    await fetchPage({ url: `${site.origin}/`, conditional: null }, parts);
    today = today.add(duration);
    await fetchPage({ url: `${site.origin}/legal/list`, conditional: null }, parts);
    return site.robotsAsked() - 1;
  }

  test.each<[string, Temporal.DurationLike, Handler, number]>([
    ['for a day', { minutes: 24 * 60 - 1 }, text(''), 0],
    ['no longer', { hours: 24 }, text(''), 1],
    ['when it is not there, too', { hours: 23 }, says('', {}, 404), 0],
    ['when the host is ill, for minutes', { minutes: 9 }, says('', {}, 500), 0],
    ['and then asked again', { minutes: 10 }, says('', {}, 500), 1],
    ['when nobody answered, not at all', { seconds: 0 }, (request) => void request.socket.destroy(), 1],
  ])('%s', async (_, duration, robots, again) => {
    expect(await askedAgainAfter(duration, robots)).toBe(again);
  });

  test('pages that are asked for at once ask for it once', async () => {
    const site = await withRobots(text(''));
    const parts = partsFor([site]);
    await Promise.all(['/', '/legal/list', '/private/x'].map((path) => fetchPage({ url: site.origin + path, conditional: null }, parts)));
    expect([site.robotsAsked(), site.asked.length]).toEqual([1, 3]);
  });
});

test('a pause that the host asks for is kept, up to half a minute', async () => {
  const pauses: number[] = [];
  const perHost = async <T>(_: string, work: () => Promise<T>, pauseMs: number): Promise<T> => {
    pauses.push(pauseMs);
    return work();
  };
  for (const delay of ['2.5', '3600', '-1', 'soon', 'Infinity']) {
    const site = await withRobots(text(`User-agent: *\nCrawl-delay: ${delay}`));
    pageOf(await fetched(site, '/', { perHost }));
  }
  expect(pauses).toEqual([0, 2_500, 0, 30_000, 0, 0, 0, 0, 0, 30_000]);
});
