import { string } from '@oclif/core/flags';
import { CreateControllerDocument, type CreateControllerMutation } from '../../../schema/api/generated/graphql.ts';
import { word } from '../../arguments.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';

type Controller = CreateControllerMutation['createController']['controller'];

export default class ControllerAdd extends OnwardCommand {
  static override summary = 'Enter a controller.';
  static override description =
    'A controller is a party that a processor works for, and owes its notices to once it is engaged with a list.';
  static override examples = ['<%= config.bin %> <%= command.id %> bepro --party bepro-kft --language hu'];
  static override args = { slug: word({ required: true, description: 'Its name in commands.' }) };
  static override flags = {
    party: string({ required: true, helpValue: 'PARTY', description: 'The party that it is (its slug).' }),
    language: string({ default: 'en', helpValue: 'TAG', description: 'The language it is written to in, such as en or hu.' }),
  };

  async run(): Promise<Controller> {
    const { args, flags } = await this.parse(ControllerAdd);
    const input = { slug: args.slug, party: flags.party, language: flags.language };
    const { controller } = (await ask(CreateControllerDocument, { input })).createController;
    this.log(
      `Entered ${controller.slug} (${controller.party.name}).\nEngage it with: onward controller engage ${controller.slug} LIST --from YYYY-MM-DD`,
    );
    return controller;
  }
}
