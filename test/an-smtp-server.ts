// A real SMTP server for one test: it keeps what it is sent, or refuses it the way the test says.

import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** One mail as it arrived. */
export interface ArrivedMail {
  readonly raw: string;
  readonly recipients: readonly string[];
}

export interface TestServer {
  readonly url: string;
  readonly arrived: readonly ArrivedMail[];
  /** How many connections were made. */
  readonly connections: () => number;
  readonly stop: () => Promise<void>;
}

/** The mail as a mail program reads it. */
export function opened({ raw }: ArrivedMail): Promise<Email> {
  return PostalMime.parse(raw);
}

/** Starts a server on a free port of this machine. */
export async function anSmtpServer(options: SMTPServerOptions = {}): Promise<TestServer> {
  const arrived: ArrivedMail[] = [];
  let connections = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onConnect(_session, callback) {
      connections += 1;
      callback();
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        arrived.push({ raw: Buffer.concat(chunks).toString('utf8'), recipients: session.envelope.rcptTo.map(({ address }) => address) });
        callback();
      });
    },
    ...options,
  });
  // A client that hangs up in the middle is what some tests are about.
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    url: `smtp://127.0.0.1:${portOf(server.server)}`,
    arrived,
    connections: () => connections,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

interface RawServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Starts a server that takes connections and never says a word. */
export function aSilentServer(): Promise<RawServer> {
  return aRawServer(() => undefined);
}

/** Starts a server that greets, and then begins an answer that never comes to its end, so that no silence is ever long. */
export function aTricklingServer(): Promise<RawServer> {
  return aRawServer((socket) => {
    socket.write('220 slow ESMTP\r\n');
    const trickle = setInterval(() => socket.write('250-and\r\n'), 20);
    socket.on('close', () => clearInterval(trickle));
  });
}

async function aRawServer(speak: (socket: Socket) => void): Promise<RawServer> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined);
    speak(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `smtp://127.0.0.1:${portOf(server)}`,
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

function portOf(server: Pick<Server, 'address'>): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

/** An answer with the reply code given. */
export function reply(code: number, text: string): Error & { responseCode: number } {
  return Object.assign(new Error(text), { responseCode: code });
}
