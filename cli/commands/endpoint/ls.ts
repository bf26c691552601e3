import { type EndpointFactsFragment, EndpointsDocument } from '../../../schema/api/generated/graphql.ts';
import { word } from '../../arguments.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';
import { eventsInWords, stateInWords } from '../../endpoints/endpoint-in-words.ts';
import { table } from '../../table.ts';

export default class EndpointLs extends OnwardCommand {
  static override summary = 'Show endpoints, and how they are doing.';
  static override description =
    'A controller sees its own, an operator all, or those of the controller named. Of a secret only its end is shown.';
  static override examples = ['<%= config.bin %> <%= command.id %>', '<%= config.bin %> <%= command.id %> bepro --json'];
  static override args = { controller: word({ description: 'Only those of this controller.' }) };

  async run(): Promise<readonly EndpointFactsFragment[]> {
    const { args } = await this.parse(EndpointLs);
    const { endpoints } = await ask(EndpointsDocument, { controller: args.controller });
    const rows = endpoints.map((endpoint) => [
      endpoint.id,
      endpoint.controller.slug,
      endpoint.url,
      eventsInWords(endpoint),
      stateInWords(endpoint),
      endpoint.secretHint,
    ]);
    this.log(
      rows.length === 0
        ? 'There is no endpoint yet: create one with onward endpoint add.'
        : table(['Endpoint', 'Controller', 'URL', 'Events', 'State', 'Secret'], rows),
    );
    return endpoints;
  }
}
