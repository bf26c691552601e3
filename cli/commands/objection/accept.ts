import { string } from '@oclif/core/flags';
import { type ObjectionFactsFragment, AcceptCureDocument } from '../../../schema/api/generated/graphql.ts';
import { objectionArgument } from '../../arguments.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';

import { objectionInWords } from '../../objections/objection-in-words.ts';

export default class ObjectionAccept extends OnwardCommand {
  static override summary = 'Accept the cure that was proposed: the changes apply.';
  static override description = 'For the controller that objected, and for operators, who record what it said.';
  static override examples = ['<%= config.bin %> <%= command.id %> ID'];
  static override args = { id: objectionArgument };
  static override flags = { text: string({ helpValue: 'TEXT', description: 'What there is to say about it.' }) };

  async run(): Promise<ObjectionFactsFragment> {
    const { args, flags } = await this.parse(ObjectionAccept);
    const input = { objection: args.id, text: flags.text };
    const { objection } = (await ask(AcceptCureDocument, { input })).acceptCure;
    this.log(objectionInWords(objection, 'en'));
    return objection;
  }
}
