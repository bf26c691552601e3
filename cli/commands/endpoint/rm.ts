import { DeleteEndpointDocument, type EndpointFactsFragment } from '../../../schema/api/generated/graphql.ts';
import { word } from '../../arguments.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';

export default class EndpointRm extends OnwardCommand {
  static override summary = 'Delete an endpoint: nothing is posted to it any more.';
  static override description = 'What was delivered to it stays on record.';
  static override examples = ['<%= config.bin %> <%= command.id %> ID'];
  static override args = { id: word({ required: true, description: 'The endpoint.' }) };

  async run(): Promise<EndpointFactsFragment> {
    const { args } = await this.parse(EndpointRm);
    const { endpoint } = (await ask(DeleteEndpointDocument, { input: { id: args.id } })).deleteEndpoint;
    this.log(`Deleted ${endpoint.id}, which posted to ${endpoint.url}.`);
    return endpoint;
  }
}
