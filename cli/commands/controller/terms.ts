import {
  type EngagementFactsFragment,
  UpdateEngagementDocument,
  type UpdateEngagementInput,
} from '../../../schema/api/generated/graphql.ts';
import { listArgument, word } from '../../arguments.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';
import { engagementInWords } from '../../controllers/engagement-in-words.ts';
import { engagementOf } from '../../controllers/engagement-of.ts';
import { noticeEmail, termsFlags, termsOf } from '../../controllers/terms-flags.ts';

export default class ControllerTerms extends OnwardCommand {
  static override summary = 'Show what a controller agreed with the owner of a list, or change it.';
  static override description =
    'Without flags the terms in force are shown: its own, over those of the list. What you give is laid over what was agreed before, for notices issued from now on; those that run keep the terms they were issued under.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> bepro acme',
    '<%= config.bin %> <%= command.id %> bepro acme --objection 10bd --holidays HU --notice-email privacy@bepro.example',
    {
      description: 'Nothing changes without its approval.',
      command: '<%= config.bin %> <%= command.id %> bepro acme --authorisation specific',
    },
  ];
  static override args = {
    controller: word({ required: true, description: 'The controller.' }),
    list: listArgument(),
  };
  static override flags = { ...termsFlags, 'notice-email': noticeEmail };

  async run(): Promise<EngagementFactsFragment> {
    const { args, flags } = await this.parse(ControllerTerms);
    const given = { noticeEmail: flags['notice-email'], terms: termsOf(flags) };
    const isQuestion = given.noticeEmail === undefined && given.terms === undefined;
    const engagement = isQuestion ? await engagementOf(args.controller, args.list) : await changed({ ...args, ...given });
    this.log(engagementInWords(args.controller, engagement));
    return engagement;
  }
}

async function changed(input: UpdateEngagementInput): Promise<EngagementFactsFragment> {
  return (await ask(UpdateEngagementDocument, { input })).updateEngagement.engagement;
}
