import { string } from '@oclif/core/flags';
import { type ObjectionFactsFragment, WithdrawObjectionDocument } from '../../../schema/api/generated/graphql.ts';
import { objectionArgument } from '../../arguments.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';

import { objectionInWords } from '../../objections/objection-in-words.ts';

export default class ObjectionWithdraw extends OnwardCommand {
  static override summary = 'Take an objection back: the changes apply.';
  static override description = 'For the controller that objected, and for operators, who record what it said. It stays on record.';
  static override examples = ['<%= config.bin %> <%= command.id %> ID', '<%= config.bin %> <%= command.id %> ID --text "Settled by phone"'];
  static override args = { id: objectionArgument };
  static override flags = { text: string({ helpValue: 'TEXT', description: 'What there is to say about it.' }) };

  async run(): Promise<ObjectionFactsFragment> {
    const { args, flags } = await this.parse(ObjectionWithdraw);
    const input = { objection: args.id, text: flags.text };
    const { objection } = (await ask(WithdrawObjectionDocument, { input })).withdrawObjection;
    this.log(objectionInWords(objection, 'en'));
    return objection;
  }
}
