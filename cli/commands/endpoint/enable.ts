import { type EndpointFactsFragment, UpdateEndpointDocument } from '../../../schema/api/generated/graphql.ts';
import { word } from '../../arguments.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';

export default class EndpointEnable extends OnwardCommand {
  static override summary = 'Enable an endpoint again that was disabled.';
  static override description =
    'An endpoint that fails for days, or answers 410 Gone, is disabled. What was made while it was is not sent by itself: send it with notice redeliver.';
  static override examples = ['<%= config.bin %> <%= command.id %> ID'];
  static override args = { id: word({ required: true, description: 'The endpoint.' }) };

  async run(): Promise<EndpointFactsFragment> {
    const { args } = await this.parse(EndpointEnable);
    const { endpoint } = (await ask(UpdateEndpointDocument, { input: { id: args.id, state: 'ACTIVE' } })).updateEndpoint;
    this.log(
      `Enabled ${endpoint.id}: events are posted to ${endpoint.url} again.\nSend what was missed with: onward notice redeliver --endpoint ${endpoint.id} --since INSTANT`,
    );
    return endpoint;
  }
}
