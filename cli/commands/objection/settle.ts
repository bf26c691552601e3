import { custom, string } from '@oclif/core/flags';
import { type ObjectionFactsFragment, type ObjectionOutcome, SettleObjectionDocument } from '../../../schema/api/generated/graphql.ts';
import { objectionArgument } from '../../arguments.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';
import { oneOf } from '../../flags.ts';
import { objectionInWords } from '../../objections/objection-in-words.ts';
const OUTCOMES = ['UPHELD', 'REJECTED', 'TERMINATED'] as const satisfies readonly ObjectionOutcome[];

export default class ObjectionSettle extends OnwardCommand {
  static override summary = 'End an objection: uphold it, reject it, or end the contract over it.';
  static override description =
    'Those who keep the list uphold or reject; either side may end the contract. What is upheld stays off the list for the controller, what is rejected applies to it.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> ID --outcome upheld',
    '<%= config.bin %> <%= command.id %> ID --outcome rejected --text "The provider is bound by the same clauses"',
  ];
  static override args = { id: objectionArgument };
  static override flags = {
    outcome: custom<ObjectionOutcome>(oneOf(OUTCOMES))({ required: true, description: 'How it ends.' }),
    text: string({ helpValue: 'TEXT', description: 'What there is to say about it.' }),
  };

  async run(): Promise<ObjectionFactsFragment> {
    const { args, flags } = await this.parse(ObjectionSettle);
    const input = { objection: args.id, outcome: flags.outcome, text: flags.text };
    const { objection } = (await ask(SettleObjectionDocument, { input })).settleObjection;
    this.log(objectionInWords(objection, 'en'));
    return objection;
  }
}
