import { EndEngagementDocument, type EngagementFactsFragment } from '../../../schema/api/generated/graphql.ts';
import { listArgument, word } from '../../arguments.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';
import { engagementInWords } from '../../controllers/engagement-in-words.ts';
import { day } from '../../flags.ts';

export default class ControllerEnd extends OnwardCommand {
  static override summary = 'End the engagement of a controller with a list.';
  static override description = 'It is owed no notices from that day on. What it was told before stays on record.';
  static override examples = ['<%= config.bin %> <%= command.id %> bepro acme --until 2027-01-01'];
  static override args = {
    controller: word({ required: true, description: 'The controller.' }),
    list: listArgument(),
  };
  static override flags = { until: day({ description: 'The first day no longer; today when left out.' }) };

  async run(): Promise<EngagementFactsFragment> {
    const { args, flags } = await this.parse(ControllerEnd);
    const input = { controller: args.controller, list: args.list, until: flags.until };
    const { engagement } = (await ask(EndEngagementDocument, { input })).endEngagement;
    this.log(engagementInWords(args.controller, engagement));
    return engagement;
  }
}
