import { RotateEndpointSecretDocument } from '../../../schema/api/generated/graphql.ts';
import { word } from '../../arguments.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';
import { type EndpointWithSecret, secretInWords } from '../../endpoints/endpoint-in-words.ts';
import { minute } from '../../today.ts';

export default class EndpointRotate extends OnwardCommand {
  static override summary = 'Replace the secret of an endpoint. The new one is shown this once.';
  static override description = 'For 24 hours events carry a signature of either secret, so that nothing is lost while you change it.';
  static override examples = ['<%= config.bin %> <%= command.id %> ID'];
  static override args = { id: word({ required: true, description: 'The endpoint.' }) };

  async run(): Promise<EndpointWithSecret> {
    const { args } = await this.parse(EndpointRotate);
    const { endpoint, secret } = (await ask(RotateEndpointSecretDocument, { input: { id: args.id } })).rotateEndpointSecret;
    const made = { ...endpoint, secret };
    const both = endpoint.previousUntil ? `\nThe secret before it signs, too, until ${minute(endpoint.previousUntil)}.` : '';
    this.log(`${secretInWords(made)}${both}`);
    return made;
  }
}
