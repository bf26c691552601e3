import { option } from '@oclif/core/flags';
import { CreateEndpointDocument } from '../../../schema/api/generated/graphql.ts';
import { EVENT_TYPES } from '../../../schema/notice/events.ts';
import { word } from '../../arguments.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';
import { type EndpointWithSecret, eventsInWords, secretInWords } from '../../endpoints/endpoint-in-words.ts';

export default class EndpointAdd extends OnwardCommand {
  static override summary = 'Have events of a controller posted to a URL. The secret is shown this once.';
  static override description =
    'Events are signed as Standard Webhooks 1.0.0 has it, and tried again for days while nobody answers. The URL has to be public; for a development server on this machine the server is started with ONWARD_ALLOW_HOSTS=127.0.0.1.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> bepro https://privacy.bepro.example/hooks/onward',
    '<%= config.bin %> <%= command.id %> bepro http://127.0.0.1:4010 --event notice.issued --event objection.settled',
  ];
  static override args = {
    controller: word({ required: true, description: 'The controller.' }),
    url: word({ required: true, description: 'Where events are posted to.' }),
  };
  static override flags = {
    event: option({
      options: EVENT_TYPES,
      multiple: true,
      multipleNonGreedy: true,
      description: 'An event that it wants; may be given several times. All when left out.',
    })(),
  };

  async run(): Promise<EndpointWithSecret> {
    const { args, flags } = await this.parse(EndpointAdd);
    const input = { controller: args.controller, url: args.url, events: flags.event };
    const { endpoint, secret } = (await ask(CreateEndpointDocument, { input })).createEndpoint;
    const made = { ...endpoint, secret };
    this.log(`Created ${endpoint.id} for ${args.controller}; events: ${eventsInWords(endpoint)}.\n\n${secretInWords(made)}`);
    return made;
  }
}
