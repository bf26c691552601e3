import { integer } from '@oclif/core/flags';
import { type DeliveryFactsFragment, SendTestEventDocument } from '../../../schema/api/generated/graphql.ts';
import { word } from '../../arguments.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';
import { awaitedDelivery } from '../../endpoints/awaited-delivery.ts';
import { deliveryInWords } from '../../endpoints/endpoint-in-words.ts';

export default class EndpointTest extends OnwardCommand {
  static override summary = 'Post a test event to an endpoint, and say whether it arrived.';
  static override description =
    'The event is endpoint.test, sent whatever events the endpoint wants. Exit code 1: it did not arrive, or not yet.';
  static override examples = ['<%= config.bin %> <%= command.id %> ID', '<%= config.bin %> <%= command.id %> ID --wait 0'];
  static override args = { id: word({ required: true, description: 'The endpoint.' }) };
  static override flags = {
    wait: integer({ default: 15, min: 0, max: 600, helpValue: 'SECONDS', description: 'How long to wait for the first attempt.' }),
  };

  async run(): Promise<DeliveryFactsFragment> {
    const { args, flags } = await this.parse(EndpointTest);
    const { delivery: queued } = (await ask(SendTestEventDocument, { input: { endpoint: args.id } })).sendTestEvent;
    const delivery = await awaitedDelivery(queued, flags.wait);
    this.log(deliveryInWords(delivery));
    if (delivery.state !== 'DELIVERED') this.answerNo();
    return delivery;
  }
}
