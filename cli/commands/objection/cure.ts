import { string } from '@oclif/core/flags';
import { type ObjectionFactsFragment, ProposeCureDocument } from '../../../schema/api/generated/graphql.ts';
import { objectionArgument } from '../../arguments.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';

import { objectionInWords } from '../../objections/objection-in-words.ts';

export default class ObjectionCure extends OnwardCommand {
  static override summary = 'Propose a cure for an objection; its period begins.';
  static override description =
    'For those who keep the list, once they have looked into it. The changes stay held until the controller has accepted the cure, or the objection ends otherwise.';
  static override examples = ['<%= config.bin %> <%= command.id %> ID --text "Your calls stay with the provider of before"'];
  static override args = { id: objectionArgument };
  static override flags = { text: string({ required: true, helpValue: 'TEXT', description: 'What is proposed.' }) };

  async run(): Promise<ObjectionFactsFragment> {
    const { args, flags } = await this.parse(ObjectionCure);
    const input = { objection: args.id, text: flags.text };
    const { objection } = (await ask(ProposeCureDocument, { input })).proposeCure;
    this.log(objectionInWords(objection, 'en'));
    return objection;
  }
}
