// The receiver on one's own machine: what it says of what arrives, and what it answers.

import { expect, test } from 'vitest';
import { now } from '../../cli/today.ts';
import { signedHeaders } from '../../schema/notice/signature.ts';
import { type GoingOn, goingOn, onward, said } from './a-cli.ts';

const SECRET = `whsec_${Buffer.alloc(24, 6).toString('base64')}`;
const OTHER = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;
const STRANGE = `whsec_${Buffer.alloc(24, 8).toString('base64')}`;
const body = JSON.stringify({
  type: 'endpoint.test',
  timestamp: '2026-01-01T00:00:00Z',
  data: { endpoint: { id: 'endpoint_1', url: 'https://bepro.example' }, controller: 'bepro' },
});

const listen = (...more: string[]): Promise<GoingOn> => goingOn(['endpoint', 'listen', '--port', '0', ...more]);
const urlOf = (receiver: GoingOn): string => /http:[^"\s]+/.exec(receiver.stdout())?.[0] ?? '';
const linesOf = (receiver: GoingOn): unknown[] =>
  receiver
    .stdout()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const post = (receiver: GoingOn, secret: string, text = body) =>
  fetch(urlOf(receiver), {
    method: 'POST',
    headers: signedHeaders({ secrets: [secret], id: 'delivery_1', at: now(), body: text }),
    body: text,
  });

test('prints a line for each event, and refuses what does not fit', async () => {
  const receiver = await listen('--secret', SECRET, '--secret', OTHER, '--json');
  expect((await post(receiver, OTHER)).status).toBe(204);
  expect((await post(receiver, STRANGE)).status).toBe(401);
  expect((await fetch(urlOf(receiver))).status).toBe(405);
  expect((await post(receiver, OTHER, '{"type":"party.invited"}')).status).toBe(204);
  await said(receiver, 'party.invited');
  expect(linesOf(receiver).slice(1)).toMatchObject([
    { id: 'delivery_1', verified: true, problem: null, event: { type: 'endpoint.test' } },
    { id: 'delivery_1', verified: false, problem: 'no signature fits' },
    { verified: true, event: null, text: '{"type":"party.invited"}' },
  ]);
  await receiver.stop();
});

test('without a secret says that nothing is verified, and lets no stranger move the cursor', async () => {
  const receiver = await listen();
  await said(receiver, 'unverified');
  expect((await post(receiver, OTHER, '\u001b[2J')).status).toBe(204);
  await said(receiver, 'No event that is known here');
  expect(receiver.stdout()).not.toContain('\u001b[2J');
  await receiver.stop();
});

test('says where a signature does not fit', async () => {
  const receiver = await listen('--secret', SECRET);
  expect((await post(receiver, OTHER)).status).toBe(401);
  await said(receiver, 'the signature does not fit: no signature fits');
  await receiver.stop();
});

test('takes no secret that was cut while copying, and no port that is taken', async () => {
  expect((await onward(['endpoint', 'listen', '--port', '0', '--secret', 'whsec_abc'])).stderr).toContain('Secret 1 is malformed');
  const receiver = await listen('--json');
  expect((await onward(['endpoint', 'listen', '--port', new URL(urlOf(receiver)).port])).stderr).toContain('Cannot listen');
  await receiver.stop();
});
