import { string } from '@oclif/core/flags';
import { type ObjectionFactsFragment, ReviewObjectionDocument } from '../../../schema/api/generated/graphql.ts';
import { objectionArgument } from '../../arguments.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';

import { objectionInWords } from '../../objections/objection-in-words.ts';

export default class ObjectionReview extends OnwardCommand {
  static override summary = 'Say that an objection is being looked into.';
  static override description = 'For those who keep the list. The controller is told of it, as of every step.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> ID',
    '<%= config.bin %> <%= command.id %> ID --text "We asked the provider"',
  ];
  static override args = { id: objectionArgument };
  static override flags = { text: string({ helpValue: 'TEXT', description: 'What there is to say about it.' }) };

  async run(): Promise<ObjectionFactsFragment> {
    const { args, flags } = await this.parse(ObjectionReview);
    const input = { objection: args.id, text: flags.text };
    const { objection } = (await ask(ReviewObjectionDocument, { input })).reviewObjection;
    this.log(objectionInWords(objection, 'en'));
    return objection;
  }
}
