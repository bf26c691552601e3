// Mails against SMTP servers that refuse them, break off or are not there: what is said of it, and whether to try again.

import { describe, expect, test } from 'vitest';
import { aServer, ends, issued, mailerTo, mailOf } from './a-mail.ts';
import { anSmtpServer, aSilentServer, aTricklingServer, reply } from '../../../an-smtp-server.ts';

/** A server that answers one command with the reply given. */
const at = (step: 'onMailFrom' | 'onRcptTo', code: number, text: string) => ({
  [step]: (_address: unknown, _session: unknown, callback: (error: Error) => void) => callback(reply(code, text)),
});

describe('a mail that is refused', () => {
  test.each([
    ['an unknown address', at('onRcptTo', 550, '5.1.1 No such mailbox'), true, 550, 'The mail server refused the address.'],
    ['a full mailbox', at('onRcptTo', 552, '5.2.2 Mailbox full'), true, 552, 'The mail server refused the address.'],
    ['greylisting', at('onRcptTo', 451, '4.7.1 Come again'), false, 451, 'The mail server refused the address.'],
    [
      'a refused sender, which is for the operator to mend',
      at('onMailFrom', 550, '5.7.1 Sender rejected'),
      false,
      550,
      'The mail server refused the sender.',
    ],
    [
      'credentials that are asked for late',
      at('onMailFrom', 530, '5.7.0 Authentication required'),
      false,
      530,
      'The mail server asks for credentials.',
    ],
  ])('%s', async (_, options, permanent, status, error) => {
    const { server, mailer } = await aServer(options);
    expect(await mailer.send(mailOf(issued))).toMatchObject({
      outcome: 'REFUSED',
      permanent,
      status,
      error,
      response: expect.stringMatching(new RegExp(`^${status} `)),
      durationMs: expect.any(Number),
    });
    expect(server.arrived).toEqual([]);
  });

  test.each([
    [554, true],
    [452, false],
  ])('%i after its content', async (code, permanent) => {
    const { mailer } = await aServer({
      onData(stream, _session, callback) {
        stream.resume();
        stream.on('end', () => callback(reply(code, 'no')));
      },
    });
    expect(await mailer.send(mailOf(issued))).toMatchObject({ outcome: 'REFUSED', permanent, status: code });
  });

  test('does not keep the next one from being sent', async () => {
    let asked = 0;
    const { server, mailer } = await aServer({
      onRcptTo(_address, _session, callback) {
        asked += 1;
        callback(asked === 1 ? reply(550, 'no') : null);
      },
    });
    await mailer.send(mailOf(issued));
    expect(await mailer.send(mailOf(issued))).toMatchObject({ outcome: 'ACCEPTED' });
    expect(server.arrived).toHaveLength(1);
  });

  test('for wrong credentials waits for the operator, and repeats neither user nor password', async () => {
    const server = await anSmtpServer({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (auth, _session, callback) => callback(auth.password === 'p@ss' ? null : new Error('Wrong'), { user: 'onward' }),
    });
    ends.push(server.stop);
    const sent = await mailerTo(server.url.replace('//', '//onward:hunter2@')).send(mailOf(issued));
    expect(sent).toMatchObject({
      outcome: 'REFUSED',
      permanent: false,
      status: 535,
      error: 'The mail server did not accept the credentials.',
    });
    expect(JSON.stringify(sent)).not.toMatch(/hunter2|shop\.example/);
    expect(await mailerTo(server.url.replace('//', '//onward:p%40ss@')).send(mailOf(issued))).toMatchObject({ outcome: 'ACCEPTED' });
  });

  test('without encryption where the operator insists on it', async () => {
    const { server } = await aServer();
    const sent = await mailerTo(`${server.url}?requireTLS=true`).send(mailOf(issued));
    expect(sent).toMatchObject({
      outcome: 'REFUSED',
      permanent: false,
      error: 'The connection to the mail server could not be encrypted.',
    });
    expect(server.arrived).toEqual([]);
  });

  test('by a certificate that cannot be checked', async () => {
    const server = await anSmtpServer({ disabledCommands: [] });
    ends.push(server.stop);
    const sent = await mailerTo(server.url).send(mailOf(issued));
    expect(sent).toMatchObject({ outcome: 'REFUSED', permanent: false });
    expect(await mailerTo(`${server.url}?tls.rejectUnauthorized=false`).send(mailOf(issued))).toMatchObject({ outcome: 'ACCEPTED' });
  });
});

describe('a server that is not there', () => {
  test('refuses the connection', async () => {
    const server = await aSilentServer();
    await server.stop();
    expect(await mailerTo(server.url).send(mailOf(issued))).toMatchObject({
      outcome: 'REFUSED',
      permanent: false,
      status: null,
      response: null,
      error: 'The connection to the mail server failed.',
    });
  });

  test('takes the connection and says nothing', async () => {
    const server = await aSilentServer();
    ends.push(server.stop);
    const sent = await mailerTo(server.url, 600).send(mailOf(issued));
    expect(sent).toMatchObject({ outcome: 'REFUSED', permanent: false, status: null, error: 'The mail server did not answer in time.' });
    expect(sent.durationMs).toBeLessThan(2_000);
  });

  test('takes the mail and never says that it did: the deadline ends it', async () => {
    const { server } = await aServer({ onData: (stream) => void stream.resume() });
    const sent = await mailerTo(server.url, 500).send(mailOf(issued));
    expect(sent).toMatchObject({ outcome: 'REFUSED', permanent: false, error: expect.stringMatching(/in time\.$/) });
    expect(sent.durationMs).toBeLessThan(2_000);
  });

  test('never stops answering: the deadline ends it', async () => {
    const server = await aTricklingServer();
    ends.push(server.stop);
    const sent = await mailerTo(server.url, 500).send(mailOf(issued));
    expect(sent).toMatchObject({ outcome: 'REFUSED', permanent: false, error: 'The mail server did not take the mail in time.' });
    expect(sent.durationMs).toBeLessThan(2_000);
  });

  test('has no name', async () => {
    expect(await mailerTo('smtp://mail.invalid:2525').send(mailOf(issued))).toMatchObject({
      outcome: 'REFUSED',
      permanent: false,
      status: null,
    });
  });

  test('after closing, a mail is told to come again', async () => {
    const { mailer } = await aServer();
    mailer.close();
    expect(await mailer.send(mailOf(issued))).toMatchObject({ outcome: 'REFUSED', permanent: false });
  });
});
