import { integer, string } from '@oclif/core/flags';
import { verifyWebhook } from '../../../schema/notice/signature.ts';
import { OnwardCommand } from '../../command.ts';
import { eventInWords, eventOf } from '../../endpoints/event-in-words.ts';
import { type Arrival, receive } from '../../endpoints/receiver.ts';
import { language } from '../../flags.ts';
import { invalid } from '../../problem.ts';
import { heading, plain, quiet, warning } from '../../text.ts';
import { minute, now } from '../../today.ts';

const LONGEST_STRANGE = 2_000;

export default class EndpointListen extends OnwardCommand {
  static override summary = 'Receive events on this machine and show each, until it is stopped.';
  static override description =
    'Checks the signature of each event with the secrets you give, and answers 204, or 401 where none fits. Without a secret everything is shown unverified. With --json one line says where it listens, and then each event is one line. Ctrl-C stops it.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> --port 4010 --secret whsec_…',
    {
      description: 'While a secret is replaced, both.',
      command: '<%= config.bin %> <%= command.id %> --port 4010 --secret whsec_… --secret whsec_…',
    },
  ];
  static override flags = {
    port: integer({ required: true, min: 0, max: 65_535, helpValue: 'N', description: 'The port to listen on; 0 takes a free one.' }),
    host: string({ default: '127.0.0.1', helpValue: 'ADDRESS', description: 'The address to listen on.' }),
    secret: string({
      default: [],
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'whsec_…',
      description: 'The secret of the endpoint; may be given several times.',
    }),
    language,
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(EndpointListen);
    refuseMalformed(flags.secret);
    const arrived = (arrival: Arrival) => this.show(arrival, flags.language);
    const receiver = await receive({ host: flags.host, port: flags.port, secrets: flags.secret, now, arrived });
    if (this.jsonEnabled()) this.line({ listening: receiver.url });
    else this.log(startLines(receiver.url, flags.secret.length > 0));
    await stopped();
    await receiver.stop();
  }

  private show({ id, text, verification }: Arrival, inLanguage: string): void {
    const event = eventOf(text);
    const problem = verification?.verified === false ? verification.reason : null;
    if (this.jsonEnabled()) {
      this.line({ id, verified: verification?.verified ?? null, problem, event, ...(event ? {} : { text }) });
      return;
    }
    const worth =
      verification === null
        ? warning('unverified')
        : problem === null
          ? quiet('verified')
          : warning(`the signature does not fit: ${problem}`);
    this.log(`\n${quiet(minute(now().toString()))}  ${plain(id ?? 'without an id')}  ${worth}`);
    this.log(
      event ? eventInWords(event, inLanguage) : `${heading('No event that is known here')}\n${plain(text.slice(0, LONGEST_STRANGE))}`,
    );
  }

  private line(data: object): void {
    process.stdout.write(`${JSON.stringify(data)}\n`);
  }
}

/** A secret that was cut while copying would make every signature look wrong. */
function refuseMalformed(secrets: readonly string[]): void {
  const headers = { 'webhook-id': 'a', 'webhook-timestamp': '0', 'webhook-signature': '' };
  const asked = { headers, body: '', now: Temporal.Instant.fromEpochMilliseconds(0) };
  const wrong = secrets.findIndex((secret) => {
    const verification = verifyWebhook({ ...asked, secrets: [secret] });
    return !verification.verified && verification.reason === 'a secret is malformed';
  });
  if (wrong >= 0) throw invalid(`Secret ${wrong + 1} is malformed: it reads whsec_ and base64, and is shown once, by onward endpoint add.`);
}

function startLines(url: string, hasSecret: boolean): string {
  const next = hasSecret
    ? 'In another terminal: onward endpoint test ID, or announce a version.'
    : `In another terminal: onward endpoint add CONTROLLER ${url}\nThen start this again with --secret.`;
  const unverified = hasSecret ? '' : `\n${warning('There is no secret to check signatures with: what arrives is shown unverified.')}`;
  return `Listening on ${url}\n${next}\nThe server has to be started with ONWARD_ALLOW_HOSTS=${new URL(url).hostname}. Ctrl-C stops this.${unverified}`;
}

/** Until somebody says stop. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
